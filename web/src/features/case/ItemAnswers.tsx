import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { isBlank } from '@/text/plainText';
import { CourtTime } from '@/time';
import { Button, Field, Mark } from '@/ui';
import { Written } from '@/written';
import { type ItemToFollow, useAnswerItem, useAskItemAgain } from './deadlineRequests';
import { OpenedPaper } from './Papers';
import { ProofOptions } from './ProofOptions';
import { usePaper } from './representationRequests';

type Answer = ItemToFollow['answers'][number];

/** The papers that were named as what had to follow; its party names one, a clerk asks again. */
export function ItemAnswers({ caseId, item }: { caseId: string; item: ItemToFollow }) {
  const groups = useAccount()?.groups;
  const latest = item.answers[0];
  const waiting = !item.receivedAt && latest && !latest.askedAgainAt ? latest : null;
  return (
    <>
      {item.answers.map((answer) => (
        <AnswerPart key={answer.id} caseId={caseId} answer={answer} />
      ))}
      {groups?.includes('party') && !item.receivedAt && !waiting && <AnswerForm caseId={caseId} item={item} />}
      {groups?.includes('clerk') && waiting && <AgainForm caseId={caseId} item={item} answer={waiting} />}
    </>
  );
}

function AnswerPart({ caseId, answer }: { caseId: string; answer: Answer }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  const paper = usePaper(caseId, open ? answer.paperId : null);
  return (
    <div className="card">
      <p>
        <bdi>{answer.title}</bdi>{' '}
        <small>
          <bdi translate="no">{answer.givenByName}</bdi> <CourtTime instant={answer.givenAt} />
        </small>{' '}
        {answer.askedAgainAt && <Mark as="bad">{t('toFollow.askedAgain')}</Mark>}
      </p>
      <Button small aria-expanded={open} aria-label={t('toFollow.openOf', { title: answer.title })} onClick={() => setOpen(!open)}>
        {t(open ? 'papers.close' : 'toFollow.openPaper')}
      </Button>
      <ProblemAlert problem={paper.error} />
      {open && paper.data && <OpenedPaper caseId={caseId} paper={paper.data} />}
      {answer.askedAgainWhy && answer.askedAgainAt && (
        <>
          <Written text={answer.askedAgainWhy} />
          <p>
            <small>
              <bdi translate="no">{answer.askedAgainByName}</bdi> <CourtTime instant={answer.askedAgainAt} />
            </small>
          </p>
        </>
      )}
    </div>
  );
}

/** Only what was handed in already, and by plaintiffs, whose filing it completes. */
function AnswerForm({ caseId, item }: { caseId: string; item: ItemToFollow }) {
  const { t } = useTranslation('case');
  const answer = useAnswerItem(caseId, item.id);
  const [paper, setPaper] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    answer.mutateAsync(paper).then(
      () => setPaper(''),
      () => undefined,
    );
  };
  return (
    <form className="card" onSubmit={send} aria-label={t('toFollow.answerOf', { what: item.what })}>
      <Field label={t('toFollow.paper')} help={t('toFollow.paperHelp')}>
        <select value={paper} onChange={(event) => setPaper(event.target.value)}>
          <option value="">{t('evidence.choose')}</option>
          <ProofOptions caseId={caseId} side="PLAINTIFF" kind="ITEM_TO_FOLLOW" />
        </select>
      </Field>
      <ProblemAlert problem={answer.error} />
      <Button primary type="submit" busy={answer.isPending} disabled={!paper}>
        {t('toFollow.answer')}
      </Button>
    </form>
  );
}

function AgainForm({ caseId, item, answer }: { caseId: string; item: ItemToFollow; answer: Answer }) {
  const { t } = useTranslation('case');
  const again = useAskItemAgain(caseId, item.id);
  const [why, setWhy, forget] = useKept(`again.${answer.id}`, '');
  const send = (event: FormEvent) => {
    event.preventDefault();
    again.mutateAsync({ answerId: answer.id, why }).then(forget, () => undefined);
  };
  return (
    <form className="card" onSubmit={send} aria-label={t('toFollow.againOf', { what: item.what })}>
      <Field label={t('toFollow.why')} help={t('toFollow.whyHelp')}>
        <textarea rows={3} maxLength={1000} dir="auto" value={why} onChange={(event) => setWhy(event.target.value)} />
      </Field>
      <ProblemAlert problem={again.error} />
      <Button type="submit" busy={again.isPending} disabled={isBlank(why)}>
        {t('toFollow.again')}
      </Button>
    </form>
  );
}
