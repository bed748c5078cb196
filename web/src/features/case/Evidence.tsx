import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { useKept } from '@/api/kept';
import { usePunctuation } from '@/i18n/usePunctuation';
import { isBlank } from '@/text/plainText';
import { CourtTime } from '@/time';
import { Button, Field, Mark, MoreButton } from '@/ui';
import { EvidencePeriodCard } from './EvidencePeriodCard';
import { ExchangeCard } from './ExchangeCard';
import { type Exhibit, type ExhibitOpinion, useDecideLate, useExhibits, useExplainLate, useGiveOpinion } from './evidenceRequests';
import { OriginalShown } from './OriginalShown';
import { nameOf, type Party } from './requests';
import { Written } from '@/written';

const questions = ['authenticity', 'legality', 'relevance'] as const;
const views = ['ACCEPTED', 'DISPUTED', 'NO_COMMENT'] as const;
const outcomes = ['ADMITTED', 'ADMITTED_WITH_REPRIMAND', 'NOT_ADMITTED'] as const;

/** The evidence of the case: until when it comes, what the other side says of each piece, and what becomes of what came late. */
export function Evidence({ caseId, parties }: { caseId: string; parties: Party[] }) {
  const { t } = useTranslation('case');
  const exhibits = useExhibits(caseId);
  const judge = useAccount()?.groups.includes('judge') ?? false;
  return (
    <section id="evidence" className="card" aria-label={t('evidence.title')}>
      <h2>{t('evidence.title')}</h2>
      <p>{t('evidence.lead')}</p>
      <EvidencePeriodCard caseId={caseId} judge={judge} />
      <ExchangeCard caseId={caseId} judge={judge} parties={parties} />
      <ProblemAlert problem={exhibits.error} onRetry={() => void exhibits.refetch()} />
      {exhibits.lines?.length === 0 && <p>{t('evidence.none')}</p>}
      <ul className="papers">
        {exhibits.lines?.map((exhibit) => (
          <li key={exhibit.paper.id}>
            <ExhibitLine caseId={caseId} exhibit={exhibit} parties={parties} />
          </li>
        ))}
      </ul>
      <MoreButton of={exhibits} />
    </section>
  );
}

function ExhibitLine({ caseId, exhibit, parties }: { caseId: string; exhibit: Exhibit; parties: Party[] }) {
  const { t } = useTranslation('case');
  const { colon } = usePunctuation();
  const [open, setOpen] = useState(false);
  const { paper, late } = exhibit;
  return (
    <>
      <p>
        <strong>
          <bdi>{paper.title}</bdi>
        </strong>{' '}
        <small>{t(`papers.from.${paper.side}`)}</small> {late && <Mark as="bad">{t('evidence.late')}</Mark>}{' '}
        {exhibit.originalDemanded && exhibit.originalsShown.length === 0 && <Mark as="open">{t('evidence.originalDemanded')}</Mark>}
      </p>
      {paper.purpose && (
        <p>
          {t('papers.purpose')}
          {colon}
          <bdi>{paper.purpose}</bdi>
        </p>
      )}
      {paper.source && (
        <p>
          {t('papers.source')}
          {colon}
          <bdi>{paper.source}</bdi>
        </p>
      )}
      {late && <LatePart caseId={caseId} exhibit={exhibit} late={late} />}
      <OriginalShown caseId={caseId} exhibit={exhibit} />
      {exhibit.opinions.map((opinion) => (
        <OpinionPart key={opinion.id} opinion={opinion} party={parties.find((each) => each.id === opinion.partyId)} />
      ))}
      {exhibit.mayGiveOpinion && (
        <>
          <Button small aria-expanded={open} aria-label={t('evidence.giveOn', { title: paper.title })} onClick={() => setOpen(!open)}>
            {t('evidence.give')}
          </Button>
          {open && <OpinionForm caseId={caseId} exhibit={exhibit} own={parties.filter((each) => each.own)} onDone={() => setOpen(false)} />}
        </>
      )}
    </>
  );
}

function OpinionPart({ opinion, party }: { opinion: ExhibitOpinion; party: Party | undefined }) {
  const { t } = useTranslation('case');
  return (
    <div className="card">
      <p>
        {t('evidence.opinionOf')} <bdi translate="no">{party ? nameOf(party) : opinion.authorName}</bdi>{' '}
        {opinion.superseded && <Mark as="open">{t('evidence.superseded')}</Mark>}
      </p>
      <dl className="facts">
        {questions.map((question) => (
          <div key={question}>
            <dt>{t(`evidence.${question}`)}</dt>
            <dd>{t(`evidence.view.${opinion[question]}`)}</dd>
          </div>
        ))}
      </dl>
      {opinion.reasons && <Written text={opinion.reasons} />}
      <p>
        <small>
          <bdi translate="no">{opinion.authorName}</bdi> <CourtTime instant={opinion.givenAt} />
        </small>
      </p>
    </div>
  );
}

interface OpinionFormProps {
  caseId: string;
  exhibit: Exhibit;
  own: Party[];
  onDone: () => void;
}

interface Opinion {
  partyId: string;
  said: Partial<Record<(typeof questions)[number], (typeof views)[number]>>;
  reasons: string;
  original: boolean;
}

const noOpinion: Opinion = { partyId: '', said: {}, reasons: '', original: false };

/** Nothing is chosen beforehand: nobody is to give an opinion that nobody formed. */
function OpinionForm({ caseId, exhibit, own, onDone }: OpinionFormProps) {
  const { t } = useTranslation('case');
  const give = useGiveOpinion(caseId, exhibit.paper.id);
  const name = useId();
  const [opinion, setOpinion, forget] = useKept<Opinion>(`opinion.${exhibit.paper.id}`, noOpinion);
  const { partyId, said, reasons, original } = opinion;
  const write = (by: Partial<Opinion>) => setOpinion((before) => ({ ...before, ...by }));
  const { authenticity, legality, relevance } = said;
  const disputed = questions.some((question) => said[question] === 'DISPUTED');
  const whole = authenticity && legality && relevance && (!disputed || !isBlank(reasons)) && (own.length < 2 || partyId);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!authenticity || !legality || !relevance) return;
    give
      .mutateAsync({
        partyId: partyId || null,
        authenticity,
        legality,
        relevance,
        reasons: reasons || null,
        originalDemanded: original,
      })
      .then(
        () => {
          forget();
          onDone();
        },
        () => undefined,
      );
  };
  return (
    <form className="card" onSubmit={send} aria-label={t('evidence.giveOn', { title: exhibit.paper.title })}>
      {own.length > 1 && (
        <Field label={t('handIn.party')}>
          <select value={partyId} onChange={(event) => write({ partyId: event.target.value })}>
            <option value="">{t('evidence.choose')}</option>
            {own.map((party) => (
              <option key={party.id} value={party.id}>
                {nameOf(party)}
              </option>
            ))}
          </select>
        </Field>
      )}
      {questions.map((question) => (
        <fieldset key={question}>
          <legend>{t(`evidence.${question}`)}</legend>
          {views.map((view) => (
            <label key={view}>
              <input
                type="radio"
                name={name + question}
                checked={said[question] === view}
                onChange={() => write({ said: { ...said, [question]: view } })}
              />{' '}
              {t(`evidence.view.${view}`)}
            </label>
          ))}
        </fieldset>
      ))}
      <Field label={t('evidence.reasons')} help={t('evidence.reasonsHelp')}>
        <textarea rows={3} maxLength={4000} dir="auto" value={reasons} onChange={(event) => write({ reasons: event.target.value })} />
      </Field>
      <label>
        <input type="checkbox" checked={original} onChange={(event) => write({ original: event.target.checked })} /> {t('evidence.demand')}
      </label>
      <ProblemAlert problem={give.error} />
      <Button primary type="submit" busy={give.isPending} disabled={!whole}>
        {t('evidence.send')}
      </Button>
    </form>
  );
}

function LatePart({ caseId, exhibit, late }: { caseId: string; exhibit: Exhibit; late: NonNullable<Exhibit['late']> }) {
  const { t } = useTranslation('case');
  const { colon } = usePunctuation();
  return (
    <>
      <p>
        {t('evidence.whyLate')}
        {colon}
        {!late.reasons && t('evidence.noReasons')}
      </p>
      {late.reasons && <Written text={late.reasons} />}
      {late.outcome && (
        <>
          <p>
            <strong>{t(`evidence.outcome.${late.outcome}`)}</strong>{' '}
            {late.decidedAt && (
              <small>
                <bdi translate="no">{late.decidedByName}</bdi> <CourtTime instant={late.decidedAt} />
              </small>
            )}
          </p>
          {late.grounds && <Written text={late.grounds} />}
        </>
      )}
      {late.mayExplain && <ExplainForm caseId={caseId} exhibit={exhibit} />}
      {late.mayDecide && <DecideForm caseId={caseId} exhibit={exhibit} />}
    </>
  );
}

function ExplainForm({ caseId, exhibit }: { caseId: string; exhibit: Exhibit }) {
  const { t } = useTranslation('case');
  const explain = useExplainLate(caseId, exhibit.paper.id);
  const [reasons, setReasons, forget] = useKept(`late.${exhibit.paper.id}`, '');
  const send = (event: FormEvent) => {
    event.preventDefault();
    explain.mutateAsync(reasons).then(forget, () => undefined);
  };
  return (
    <form className="card" onSubmit={send}>
      <Field label={t('evidence.whyLate')} help={t('evidence.whyLateHelp')}>
        <textarea rows={3} maxLength={4000} dir="auto" value={reasons} onChange={(event) => setReasons(event.target.value)} />
      </Field>
      <ProblemAlert problem={explain.error} />
      <Button primary type="submit" busy={explain.isPending} disabled={isBlank(reasons)}>
        {t('evidence.explain')}
      </Button>
    </form>
  );
}

function DecideForm({ caseId, exhibit }: { caseId: string; exhibit: Exhibit }) {
  const { t } = useTranslation('case');
  const decide = useDecideLate(caseId, exhibit.paper.id);
  const [outcome, setOutcome] = useState<(typeof outcomes)[number] | ''>('');
  const [grounds, setGrounds, forget] = useKept(`late-decision.${exhibit.paper.id}`, '');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (outcome) decide.mutateAsync({ outcome, grounds }).then(forget, () => undefined);
  };
  return (
    <form className="card" onSubmit={send}>
      <Field label={t('evidence.decide')}>
        <select value={outcome} onChange={(event) => setOutcome(event.target.value as (typeof outcomes)[number] | '')}>
          <option value="">{t('evidence.choose')}</option>
          {outcomes.map((each) => (
            <option key={each} value={each}>
              {t(`evidence.outcome.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('move.reason')} help={t('move.reasonHelp')}>
        <textarea rows={3} maxLength={4000} dir="auto" value={grounds} onChange={(event) => setGrounds(event.target.value)} />
      </Field>
      <ProblemAlert problem={decide.error} />
      <Button primary type="submit" busy={decide.isPending} disabled={!outcome || isBlank(grounds)}>
        {t('move.do')}
      </Button>
    </form>
  );
}
