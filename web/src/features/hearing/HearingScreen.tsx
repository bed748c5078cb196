import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CaseTitle, named } from '@/filing/CaseTitle';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate, CourtTime } from '@/time';
import { Alert, Button, Citation, ConfirmButton, Field, Mark, SaveFile, Tick, useForm } from '@/ui';
import { ToTheCourtroom } from './ToTheCourtroom';
import { LocalTimes } from './LocalTimes';
import { SeatCodes } from './SeatCodes';
import { isHeardApart } from './room/testimony';
import { type Consents, fetchFile, type Hearing, type PartyConsent, useConsents, useHearing, useNumberOf, useStep } from './requests';
import { SavePaper } from './SavePaper';
import './hearing.css';

export default function HearingScreen() {
  const { t } = useTranslation('hearing');
  const { hearingId } = useParams({ strict: false }) as { hearingId: string };
  const hearing = useHearing(hearingId);
  const apart = !!hearing.data?.seats.some((place) => isHeardApart(place.role) && hearing.data.yourSeats.includes(place.seat));
  const consents = useConsents(hearingId, !!hearing.data && !apart);
  /** A case is no interpreter's to read. */
  const account = useAccount();
  const interprets = account?.groups.includes('interpreter');
  const clerk = account?.groups.includes('clerk');
  const asked = hearing.data?.status === 'SCHEDULED' && consents.data ? consents.data.parties.filter((party) => party.mine) : [];
  return (
    <Screen
      title={t('one.title', { number: hearing.data?.caseNumber ?? '' })}
      lead={hearing.data && <CaseTitle title={hearing.data.title} cause={null} parties={hearing.data.parties.map(named)} />}
      actions={
        hearing.data &&
        !interprets &&
        !apart && (
          <LinkButton to="/cases/$caseId" params={{ caseId: hearing.data.caseId }}>
            {t('toCase')}
          </LinkButton>
        )
      }
    >
      <ProblemAlert problem={hearing.error ?? consents.error} onRetry={() => (hearing.refetch(), consents.refetch())} />
      {hearing.isPending && <Pending />}
      {hearing.data && <Facts hearing={hearing.data} asked={asked.length > 0} />}
      {hearing.data && apart && <p>{t('heard.waitingText')}</p>}
      {hearing.data && clerk && <SeatCodes hearing={hearing.data} />}
      {hearing.data && consents.data && (
        <>
          <ConsentTable hearingId={hearingId} consents={consents.data} ahead={hearing.data.status === 'SCHEDULED'} />
          {asked.map((party) => (
            <OwnConsent key={party.partyId} hearing={hearing.data} consents={consents.data} mine={party} />
          ))}
          {asked.length > 0 && <Enter hearing={hearing.data} />}
        </>
      )}
    </Screen>
  );
}

function Enter({ hearing }: { hearing: Hearing }) {
  const { t } = useTranslation('hearing');
  if (hearing.yourSeats.length === 0 || hearing.status === 'ADJOURNED') return null;
  return (
    <LinkButton primary to="/hearings/$hearingId/room" params={{ hearingId: hearing.id }}>
      {t(hearing.status === 'SEALED' ? 'one.read' : 'one.enter')}
    </LinkButton>
  );
}

/** @param asked whether the reader still answers how to appear, which comes before the door */
function Facts({ hearing, asked }: { hearing: Hearing; asked: boolean }) {
  const { t } = useTranslation('hearing');
  const { colon } = usePunctuation();
  const account = useAccount();
  const bench = useStep(hearing.id, 'bench');
  const panel = useStep(hearing.id, 'panel');
  const numberOf = useNumberOf(hearing.id);
  const role = account?.groups.includes('judge') ? 'JUDGE' : account?.groups.includes('clerk') ? 'CLERK' : null;
  const ahead = hearing.status === 'SCHEDULED';
  const free =
    role &&
    hearing.status !== 'SEALED' &&
    hearing.status !== 'ADJOURNED' &&
    hearing.yourSeats.length === 0 &&
    hearing.seats.some((place) => place.role === role && !place.taken);
  const mayJoin = !!account?.groups.some((group) => group === 'judge' || group === 'assessor');
  const besides =
    mayJoin && ahead && hearing.yourSeats.length === 0 && hearing.seats.some((place) => place.role === 'PANEL_MEMBER' && !place.taken);
  return (
    <section>
      <div className="row">
        <Mark>{t(`status.${hearing.status}`)}</Mark> <CourtTime instant={hearing.startsAt} />
      </div>
      <LocalTimes
        caption={t('one.seats')}
        rows={hearing.seats.map((place) => ({
          key: place.seat,
          name: (
            <>
              {t(`role.${place.role}`)}
              {place.taken || place.name ? (
                <>
                  {colon}
                  <bdi translate="no">{place.name}</bdi> <OfCase number={place.caseNumber ?? numberOf(place.partyId)} />
                </>
              ) : (
                ` (${t('one.free')})`
              )}
            </>
          ),
          time: place.time,
        }))}
      />
      {hearing.notice.isShort && ahead && (
        <Alert as="open" role="note" title={t('one.short')}>
          <p>
            {t('schedule.shortText')} <CourtDate date={hearing.notice.lastDay} /> <Citation law={hearing.notice.article} />
          </p>
          <p>
            {t('one.shortReason')} <bdi>{hearing.notice.reason}</bdi>
          </p>
        </Alert>
      )}
      <ProblemAlert problem={bench.error ?? panel.error} />
      <div className="row">
        {!asked && <Enter hearing={hearing} />}
        {free && (
          <Button primary busy={bench.isPending} onClick={() => bench.mutate({})}>
            {t(`one.takeBench.${role}`)}
          </Button>
        )}
        {besides && (
          <Button busy={panel.isPending} onClick={() => panel.mutate({})}>
            {t('one.takeBench.PANEL_MEMBER')}
          </Button>
        )}
        {ahead && (
          <SaveFile fetch={() => fetchFile(`hearings/${hearing.id}/calendar`)} name={`hearing-${hearing.id}.ics`}>
            {t('one.calendar')}
          </SaveFile>
        )}
        {hearing.status === 'SEALED' && (
          <SaveFile fetch={() => fetchFile(`hearings/${hearing.id}/proof`)} name={`proof-hearing-record-${hearing.id}.zip`}>
            {t('proof.download')}
          </SaveFile>
        )}
        {hearing.status === 'SEALED' && <SavePaper hearingId={hearing.id} />}
      </div>
    </section>
  );
}

function ConsentTable({ hearingId, consents, ahead }: { hearingId: string; consents: Consents; ahead: boolean }) {
  const { t } = useTranslation('hearing');
  const judges = useAccount()?.groups.includes('judge');
  const numberOf = useNumberOf(hearingId);
  const mixed = consents.parties.some((party) => party.courtroom);
  return (
    <section className="card" aria-live="polite">
      <h2>{t('consent.title')}</h2>
      <ul className="plain">
        {consents.parties.map((party) => (
          <li key={party.partyId}>
            <bdi translate="no">{party.name}</bdi> <OfCase number={numberOf(party.partyId)} />{' '}
            {party.givenAt && !party.withdrawnAt ? (
              <Mark as="good">{t('consent.given')}</Mark>
            ) : (
              <Mark as="open">{t(`consent.${party.refusedAt ? 'refused' : party.withdrawnAt ? 'withdrawn' : 'missing'}`)}</Mark>
            )}
            {consents.shortNoticeNeeded && (
              <Mark as={party.shortNoticeAgreedAt ? 'good' : 'open'}>
                {party.shortNoticeAgreedAt ? t('consent.shortAgreed') : t('consent.shortMissing')}
              </Mark>
            )}
            {(party.refusedAt ?? party.givenAt) && (
              <small>
                <CourtTime instant={(party.refusedAt ?? party.withdrawnAt ?? party.givenAt)!} />
              </small>
            )}
            {party.courtroom && (
              <p>
                <Mark as="good">{t('courtroom.comes')}</Mark> {t(`courtroom.${party.courtroom.ground}`)} ·{' '}
                <bdi>{party.courtroom.reason}</bdi>
              </p>
            )}
            {ahead && judges && !party.courtroom && !(party.givenAt && !party.withdrawnAt) && (
              <ToTheCourtroom hearingId={hearingId} party={party} />
            )}
            {party.refusalReason && (
              <p>
                {t('consent.refusalReason')}: <bdi>{party.refusalReason}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
      {ahead && <p>{consents.complete ? t(mixed ? 'courtroom.complete' : 'consent.complete') : t('consent.incomplete')}</p>}
    </section>
  );
}

/** Of cases that are heard together, in which one is a party. */
function OfCase({ number }: { number: string | undefined }) {
  return (
    number && (
      <small>
        <bdi translate="no" lang="zh-CN">
          {number}
        </bdi>
      </small>
    )
  );
}

/** Which version of the declaration is shown: counted up whenever it says something else. */
const DECLARATION = 2;

/** A party's own declarations. Two of them, because one never stands for the other. */
function OwnConsent({ hearing, consents, mine }: { hearing: Hearing; consents: Consents; mine: PartyConsent }) {
  const { t, i18n } = useTranslation('hearing');
  const [understood, setUnderstood] = useState(false);
  const consent = useStep(hearing.id, 'consent');
  const withdrawal = useStep(hearing.id, 'consent/withdrawal');
  const short = useStep(hearing.id, 'short-notice');
  const language = i18n.resolvedLanguage ?? 'en';
  const { partyId } = mine;
  const several = hearing.yourSeats.length > 1;
  const numberOf = useNumberOf(hearing.id);
  const given = mine.givenAt && !mine.withdrawnAt;
  return (
    <section className="card">
      <h2>
        {several ? t('consent.yoursFor', { name: mine.name }) : t('consent.yours')} <OfCase number={numberOf(partyId)} />
      </h2>
      {given ? (
        <>
          <p>{t('consent.youGave')}</p>
          <ConfirmButton
            danger
            busy={withdrawal.isPending}
            title={t('consent.withdraw')}
            ask={<p>{t('consent.withdrawSure')}</p>}
            yes={t('consent.withdraw')}
            onYes={() => withdrawal.mutate({ partyId, reason: null })}
          >
            {t('consent.withdraw')}
          </ConfirmButton>
        </>
      ) : (
        <>
          {mine.refusedAt && (
            <Alert as="open" role="note" title={t('consent.youRefused')}>
              <p>{t('consent.refusalFollows')}</p>
            </Alert>
          )}
          {mine.courtroom && (
            <Alert as="open" role="note" title={t('courtroom.you')}>
              <p>{t('courtroom.youMay')}</p>
            </Alert>
          )}
          <p>{t('consent.means')}</p>
          <ul>
            <li>{t('consent.meansStage')}</li>
            <li>{t('consent.meansEqual')}</li>
            <li>{t('consent.meansWithdraw')}</li>
            <li>{t('consent.meansPlace')}</li>
            <li>{t('consent.meansWritten')}</li>
            <li>
              {t('consent.meansAccount')} <Citation law="OL 7" />
            </li>
            <li>
              {t('consent.meansAbsence')} <Citation law="OL 25" />
            </li>
            <li>
              {t('consent.meansRecording')} <Citation law="OL 27" />
            </li>
          </ul>
          <Tick checked={understood} onChange={setUnderstood}>
            {t('consent.understood')}
          </Tick>
          <Button
            primary
            disabled={!understood}
            busy={consent.isPending}
            onClick={() => consent.mutate({ partyId, stage: consents.stage, language, declaration: DECLARATION })}
          >
            {t('consent.do')}
          </Button>
          {!mine.refusedAt && <Refusal hearingId={hearing.id} partyId={partyId} />}
        </>
      )}
      {consents.shortNoticeNeeded && !mine.shortNoticeAgreedAt && (
        <>
          <h3>{t('consent.shortTitle')}</h3>
          <p>
            {t('consent.shortMeans')} <Citation law={hearing.notice.article} />
          </p>
          <Button busy={short.isPending} onClick={() => short.mutate({ partyId, language })}>
            {t('consent.shortDo')}
          </Button>
        </>
      )}
      <ProblemAlert problem={consent.error ?? withdrawal.error ?? short.error} />
    </section>
  );
}

/** The other answer: what follows from it, and a reason if the party wants to give one. */
function Refusal({ hearingId, partyId }: { hearingId: string; partyId: string }) {
  const { t, i18n } = useTranslation('hearing');
  const language = i18n.resolvedLanguage ?? 'en';
  const [asking, setAsking] = useState(false);
  const refusal = useStep(hearingId, 'consent/refusal');
  const form = useForm({ reason: '' }, { refused: refusal.error, keep: `consent-refusal.${hearingId}.${partyId}` });
  if (!asking) return <Button onClick={() => setAsking(true)}>{t('consent.refuse')}</Button>;
  return (
    <form
      aria-label={t('consent.refuse')}
      {...form.sends(({ reason }) => refusal.mutateAsync({ partyId, language, reason: reason || null }))}
    >
      <p>{t('consent.refusalFollows')}</p>
      <Field label={t('consent.refusalReason')} help={t('consent.refusalReasonHelp')} {...form.field('reason')}>
        <textarea {...form.input('reason')} maxLength={1000} rows={2} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button onClick={() => setAsking(false)}>{t('consent.refuseNot')}</Button>
        <Button danger type="submit" busy={refusal.isPending}>
          {t('consent.refuseDo')}
        </Button>
      </div>
    </form>
  );
}
