import { useId } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { Pending } from '@/app/Pending';
import { PartyName } from '@/filing/CaseTitle';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate, CourtTime } from '@/time';
import { HowCounted, Mark } from '@/ui';
import { type Deadline, type Effect, useDeadlines } from './deadlineRequests';
import { MoveDeadline } from './MoveDeadline';
import { titleOf, usePaperKinds } from './paperRequests';
import type { Party } from './requests';
import { Written } from '@/written';

const tone = { RUNNING: undefined, EXTENDED: undefined, SUSPENDED: 'open', MET: 'good', LAPSED: 'bad', MOOT: undefined } as const;

/** Until when who has to do what: what is open first, and what is done to read back. */
export function Deadlines({ caseId, parties }: { caseId: string; parties: Party[] }) {
  const { t, i18n } = useTranslation('case');
  const language = i18n.resolvedLanguage ?? 'en';
  const deadlines = useDeadlines(caseId, language);
  const kinds = usePaperKinds(caseId, language);
  const title = useId();
  const open = deadlines.data?.items.filter((each) => !each.settled) ?? [];
  const done = deadlines.data?.items.filter((each) => each.settled) ?? [];
  const kindOf = (code: string | null) => code && titleOf(kinds.data ?? [], code);
  return (
    <section id="deadlines" aria-labelledby={title}>
      <h2 id={title}>{t('deadlines.title')}</h2>
      <ProblemAlert problem={deadlines.error} onRetry={() => void deadlines.refetch()} />
      {deadlines.isPending && <Pending />}
      {deadlines.data?.suspendedSince && (
        <p role="note">
          <Mark as="open">{t('deadlines.state.SUSPENDED')}</Mark>{' '}
          <Trans t={t} i18nKey="deadlines.suspended" components={{ at: <CourtTime instant={deadlines.data.suspendedSince} /> }} />
        </p>
      )}
      {deadlines.data && open.length === 0 && <p>{t('deadlines.none')}</p>}
      <ul className="papers">
        {open.map((deadline) => (
          <One key={deadline.id} deadline={deadline} caseId={caseId} parties={parties} from={kindOf(deadline.paperKind)} />
        ))}
      </ul>
      {deadlines.data?.effects.map((effect) => (
        <TakesEffect key={effect.paperId} effect={effect} decision={kindOf(effect.paperKind) ?? ''} parties={parties} />
      ))}
      {done.length > 0 && (
        <details>
          <summary>{t('deadlines.done', { count: done.length })}</summary>
          <ul className="papers">
            {done.map((deadline) => (
              <One key={deadline.id} deadline={deadline} caseId={caseId} parties={parties} from={kindOf(deadline.paperKind)} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function One({ deadline, caseId, parties, from }: { deadline: Deadline; caseId: string; parties: Party[]; from: string | null }) {
  const { t } = useTranslation('case');
  const account = useAccount();
  const ofCourt = account?.groups.some((group) => group === 'clerk' || group === 'judge');
  const stopped = deadline.state === 'SUSPENDED';
  return (
    <li>
      <p>
        <strong>{deadline.title}</strong> <Mark as={tone[deadline.state]}>{t(`deadlines.state.${deadline.state}`)}</Mark>
        {deadline.late && <Mark as="bad">{t('deadlines.late')}</Mark>}
        {deadline.own && <Mark>{t('case.you')}</Mark>}
      </p>
      <p>
        {deadline.partyName && <PartyName name={deadline.partyName} parties={parties} />}{' '}
        {from && <small>{t('deadlines.from', { paper: from })}</small>}
      </p>
      {stopped ? (
        <p>{t('deadlines.daysLeft', { count: deadline.daysLeft ?? 0 })}</p>
      ) : (
        <p>
          {t('deadlines.lastDay')} <CourtDate date={deadline.derivation.lastDay} />
          <br />
          <small>
            {t('deadlines.closes')} <CourtTime instant={deadline.derivation.closesAt} />
          </small>
        </p>
      )}
      {deadline.metAt && (
        <p>
          {t(deadline.late ? 'deadlines.metLate' : 'deadlines.met')} <CourtTime instant={deadline.metAt} />
        </p>
      )}
      {deadline.latePapers.length > 0 && <p className="caution">{t('deadlines.latePapers', { count: deadline.latePapers.length })}</p>}
      {!deadline.settled && <p className="help">{deadline.otherwise}</p>}
      {deadline.acts.length > 0 && (
        <ul>
          {deadline.acts.map((act) => (
            <li key={act.at}>
              {t(`deadlines.act.${act.act}`)} <small>{act.name}</small> <CourtTime instant={act.at} />
              {act.ground && <> {t(`deadlines.ground.${act.ground}`)}</>}
              <Written text={act.reason} />
              {act.before.lastDay !== act.after.lastDay && (
                <>
                  <p>
                    {t('deadlines.before')} <CourtDate date={act.before.lastDay} />
                  </p>
                  <HowCounted derivation={act.before} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <HowCounted derivation={deadline.derivation} />
      {ofCourt && !deadline.settled && <MoveDeadline deadline={deadline} caseId={caseId} judge={account!.groups.includes('judge')} />}
    </li>
  );
}

/** A decision takes effect when the last period to appeal has run and nobody has appealed (J 536). */
function TakesEffect({ effect, decision, parties }: { effect: Effect; decision: string; parties: Party[] }) {
  const { t } = useTranslation('case');
  const { colon } = usePunctuation();
  const missing = parties.filter((party) => effect.notServed.includes(party.id));
  return (
    <div className="notice">
      <strong>{decision}</strong>
      {colon}
      {effect.appealed ? (
        t('deadlines.effect.appealed')
      ) : effect.lastDay ? (
        <>
          {t('deadlines.effect.after')} <CourtDate date={effect.lastDay} />
          {effect.retrialUntil && (
            <>
              <br />
              {t('deadlines.effect.retrial')} <CourtDate date={effect.retrialUntil.lastDay} />
              <HowCounted derivation={effect.retrialUntil} />
            </>
          )}
          {effect.refundUntil && (
            <>
              {t('deadlines.effect.refund')} <CourtDate date={effect.refundUntil.lastDay} />
              <HowCounted derivation={effect.refundUntil} />
            </>
          )}
        </>
      ) : (
        <>
          {t('deadlines.effect.notServed')}{' '}
          {missing.map((party) => (
            <bdi key={party.id}>{party.originalName || party.latinName || party.chineseName} </bdi>
          ))}
        </>
      )}
    </div>
  );
}
