import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { Pending } from '@/app/Pending';
import { nameFor } from '@/filing/CaseTitle';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtTime, LastCourtDay } from '@/time';
import { Citation, HowCounted, Mark } from '@/ui';
import { OwnSeat, turnOfSeat } from './OwnSeat';
import type { NextStep, SeatStep } from './requests';
import { DaysLeft } from './DaysLeft';
import './next.css';

interface Asked<Step> {
  data?: Step[];
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
}

type Item = { step: NextStep; seat?: undefined } | { seat: SeatStep; step?: undefined };

/** More at once nobody reads; who acts in fifty cases opens the rest. */
const AT_ONCE = 5;

/**
 * "What now?": the most urgent thing in large, the others below it. `ofMatters` names the matter where the page shows several.
 *
 * @param seats what hearings ask of who has a seat there for no party, where the page tells of them
 */
export function NextSteps({ asked, seats, ofMatters }: { asked?: Asked<NextStep>; seats?: Asked<SeatStep>; ofMatters?: boolean }) {
  const { t } = useTranslation('next');
  // What one service does not answer must not hold back what the other says.
  const steps = asked?.data || seats?.data ? inOrder(asked?.data ?? [], seats?.data ?? []) : undefined;
  const pending = (asked?.isPending ?? false) || (seats?.isPending ?? false);
  const failed = asked?.error ?? seats?.error;
  return (
    <section className="what-now" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <ProblemAlert problem={failed} onRetry={() => (void asked?.refetch(), void seats?.refetch())} />
      {pending && !steps?.length && <Pending />}
      {steps?.length === 0 && !pending && !failed && <p>{t('nothing')}</p>}
      {steps && steps.length > 0 && (
        <ol>
          {steps.slice(0, AT_ONCE).map((item, index) => (
            <li key={keyOf(item, index)} className={index === 0 ? 'first' : undefined}>
              <One item={item} ofMatters={ofMatters} />
            </li>
          ))}
        </ol>
      )}
      {steps && steps.length > AT_ONCE && (
        <details>
          <summary>{t('more', { count: steps.length - AT_ONCE })}</summary>
          <ol>
            {steps.slice(AT_ONCE).map((item, index) => (
              <li key={keyOf(item, index)}>
                <One item={item} ofMatters={ofMatters} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function One({ item, ofMatters }: { item: Item; ofMatters?: boolean }) {
  return item.step ? <Step step={item.step} ofMatters={ofMatters} /> : <OwnSeat step={item.seat} ofMatters={ofMatters} />;
}

/** The reader's own first by their time, then what others do; each service's own order stays where nothing tells them apart. */
function inOrder(steps: NextStep[], seats: SeatStep[]): Item[] {
  const items: Item[] = [...steps.map((step) => ({ step })), ...seats.map((seat) => ({ seat }))];
  return items.sort((one, other) => turnOf(one) - turnOf(other) || untilOf(one) - untilOf(other));
}

const turns: NextStep['turn'][] = ['YOURS', 'OTHERS', 'COURTS'];

const turnOf = ({ step, seat }: Item) => turns.indexOf(step ? step.turn : turnOfSeat(seat));

function untilOf({ step, seat }: Item): number {
  if (seat) return Date.parse(seat.at);
  const until = step.deadline?.closesAt ?? (step.answerBy ? `${step.answerBy}T16:00:00Z` : step.at);
  return until ? Date.parse(until) : Number.MAX_VALUE;
}

function Step({ step, ofMatters }: { step: NextStep; ofMatters?: boolean }) {
  const { t, i18n } = useTranslation('next');
  // What a party loses, nobody of the court does.
  const isParty = useAccount()?.groups.includes('party');
  const consequence = isParty && i18n.exists(`next:ifNot.${step.kind}`) ? t(`ifNot.${step.kind}`) : null;
  return (
    <>
      {ofMatters && step.caseNumber && (
        <p className="matter" lang="zh-CN">
          {step.caseNumber} {step.title}
        </p>
      )}
      <p className="sentence">
        <Turn step={step} />
        <strong>
          <Sentence step={step} />
        </strong>
      </p>
      {step.deadline && (
        <p>
          {t('by')} <LastCourtDay date={step.deadline.lastDay} /> <DaysLeft until={step.deadline.closesAt} />
        </p>
      )}
      {step.answerBy && (
        <p>
          {t('by')} <LastCourtDay date={step.answerBy} />
        </p>
      )}
      {step.daysLeft != null && <p>{t('stopped', { count: step.daysLeft })}</p>}
      {step.at && (
        <p>
          {t('begins')} <CourtTime instant={step.at} /> <DaysLeft until={step.at} />
        </p>
      )}
      {consequence && (
        <p>
          {t('otherwise')} {consequence} {step.article && <Citation law={step.article} />}
        </p>
      )}
      {step.deadline && <HowCounted derivation={step.deadline} />}
      <p>
        <Link to={pathOf(step)} hash={hashOf(step)} className={step.turn === 'YOURS' ? 'button' : undefined}>
          {t(`do.${step.kind}`)}
        </Link>
      </p>
    </>
  );
}

/** Whose turn it is; of the court, for its own people, which offices do it. */
export function Turn({ step }: { step: NextStep }) {
  const { t, i18n } = useTranslation('next');
  const { colon } = usePunctuation();
  const turn = t(`turn.${step.turn}`);
  if (step.turn === 'YOURS' || step.actors.length === 0) {
    return <Mark as={step.turn === 'YOURS' ? 'open' : undefined}>{turn}</Mark>;
  }
  const actors = new Intl.ListFormat(i18n.resolvedLanguage ?? 'en', { type: 'disjunction' }).format(
    step.actors.map((actor) => t(`actor.${actor}`)),
  );
  return <Mark>{turn + colon + actors}</Mark>;
}

/** What there is to do, with what it concerns, and whom by the name that the reader can read. */
export function Sentence({ step }: { step: NextStep }) {
  const { t, i18n } = useTranslation('next');
  const party = step.party && nameFor(step.party, i18n.resolvedLanguage ?? 'en');
  return t(`what.${step.kind}`, { party: isolated(party), deed: isolated(step.deed), count: step.count ?? 0 });
}

/** A name in another script does not turn the words around it. */
const isolated = (name: string | null | undefined) => (name ? `\u2068${name}\u2069` : '');

/** With its place, since nothing else tells two questions of one party from each other. */
const keyOf = ({ step, seat }: Item, place: number) =>
  step
    ? [place, step.kind, step.submissionId, step.caseId, step.hearingId, step.deadlineId, step.party?.originalName].join()
    : [place, seat.kind, seat.hearingId].join();

/** What has a page of its own in a case that each of the court's people may open. */
const OPEN_TO_THE_COURT = new Set<NextStep['kind']>([
  'DECIDE_APPLICATION',
  'ANSWER_QUESTION',
  'CHECK_DOCUMENT',
  'ISSUE_DOCUMENT',
  'MEND_DOCUMENT',
  'SCHEDULE_HEARING',
]);

export function pathOf(step: NextStep): string {
  // What others do has no place for the reader but the case, or where all of the court may look.
  if (step.caseId && step.turn !== 'YOURS' && !(step.actors.length > 0 && OPEN_TO_THE_COURT.has(step.kind))) {
    return `/cases/${step.caseId}`;
  }
  switch (step.kind) {
    case 'FINISH_FILING':
    case 'CORRECT_FILING':
    case 'AWAIT_REVIEW':
    case 'APPEAL_REFUSAL':
    case 'AWAIT_REFUSAL_APPEAL':
    case 'AWAIT_REGISTRATION':
      return `/filing/${step.submissionId}`;
    case 'REVIEW_FILING':
    case 'REVIEW_UNCORRECTED':
    case 'AWAIT_CORRECTION':
      return `/reviews/${step.submissionId}`;
    case 'DECIDE_REFUSAL':
      return `/refusals/${step.submissionId}`;
    case 'ANSWER_APPLICATION':
    case 'DECIDE_APPLICATION':
      return `/cases/${step.caseId}/applications`;
    case 'ANSWER_QUESTION':
      return `/cases/${step.caseId}/questions`;
    case 'CHECK_DOCUMENT':
    case 'ISSUE_DOCUMENT':
    case 'MEND_DOCUMENT':
      return `/cases/${step.caseId}/court-documents`;
    case 'GIVE_CASE':
      return `/cases/${step.caseId}/assignment`;
    case 'CONSENT_TO_ONLINE_HEARING':
      return `/hearings/${step.hearingId}`;
    case 'ATTEND_HEARING':
      return `/hearings/${step.hearingId}/lobby`;
    case 'REQUEST_SERVICE':
    case 'COURT_STEP':
      return `/service/cases/${step.caseId}`;
    case 'SCHEDULE_HEARING':
      return `/hearings/cases/${step.caseId}`;
    default:
      return `/cases/${step.caseId}`;
  }
}

export function hashOf(step: NextStep): string | undefined {
  switch (step.kind) {
    case 'ANSWER':
    case 'ANSWER_LATE':
    case 'APPEAL':
    case 'ANSWER_APPEAL':
    case 'HAND_IN_EVIDENCE':
    case 'EXCHANGE_EVIDENCE':
      return 'hand-in';
    case 'READ_PAPERS':
      return 'papers';
    case 'HAND_IN_DOCUMENT':
    case 'ITEM_MISSING':
      return 'items-to-follow';
    case 'DECIDE_LAPSED':
    case 'AWAIT_DEED':
      return 'deadlines';
    case 'DECIDE_LATE_EXHIBIT':
    case 'HOLD_EXCHANGE':
    case 'GIVE_OPINIONS':
      return 'evidence';
    case 'CONFIRM_REPRESENTATIVE':
    case 'CONFIRM_END':
    case 'CONFIRM_ADDRESS':
      return 'parties';
    case 'DECIDE_TRANSFER':
      return 'transfers';
    case 'PAY_FEE':
      return 'fee';
    case 'GIVE_DECISION':
    case 'AWAIT_EFFECT':
    case 'AWAIT_APPEAL':
      return 'decisions';
    default:
      return undefined;
  }
}
