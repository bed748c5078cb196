import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { CourtTime } from '@/time';
import { Field } from '@/ui';
import { LastDay } from './parts';
import { type Notice, submissionRequests } from './requests';
import type { DraftInHand } from './useDraft';

/** The open deficiency notice: every item with a place to say what was done about it. */
export function NoticePanel({ draft }: { draft: DraftInHand }) {
  const { t } = useTranslation('filing');
  const notice = draft.submission.notices.find((each) => !each.answeredAt);
  if (!notice) return null;
  return (
    <section className="filing-card" aria-label={t('notice.title')}>
      <h2>{t('notice.title')}</h2>
      <p>{t('notice.text')}</p>
      <p>
        {t('notice.sent')} <CourtTime instant={notice.sentAt} />
      </p>
      <LastDay label={t('notice.cureBy')} derivation={notice.derivation} />
      {notice.note && <p className="filing-long">{notice.note}</p>}
      <ol>
        {notice.items.map((item) => (
          <li key={item.position}>
            <Cure draft={draft} item={item} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Cure({ draft, item }: { draft: DraftInHand; item: Notice['items'][number] }) {
  const { t } = useTranslation('filing');
  const [answer, setAnswer] = useState(item.answer ?? '');
  const [problem, setProblem] = useState<unknown>(null);
  const save = () => {
    setProblem(null);
    draft.act((current) => submissionRequests.answer(current.id, item.position, answer)).catch(setProblem);
  };
  const said = item.answer === answer && Boolean(answer);
  return (
    <>
      <p>
        <strong>{item.message}</strong> <cite>{item.source}</cite>
      </p>
      {item.remark && <p className="filing-long">{item.remark}</p>}
      <Field label={t('notice.answer', { number: item.position + 1 })}>
        <textarea value={answer} rows={2} maxLength={2000} dir="auto" onChange={(event) => setAnswer(event.target.value)} />
      </Field>
      <ProblemAlert problem={problem} />
      <Button disabled={!answer.trim() || said} onClick={save}>
        {t(said ? 'notice.answered' : 'notice.save', { number: item.position + 1 })}
      </Button>
    </>
  );
}
