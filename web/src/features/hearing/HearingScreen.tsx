import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CaseTitle, named } from '@/filing/CaseTitle';
import { usePunctuation } from '@/i18n/usePunctuation';
import { NextSteps, useSeatSteps } from '@/next';
import { CourtDate, CourtTime } from '@/time';
import { Alert, Button, Citation, Mark, SaveFile } from '@/ui';
import { AgreementReached } from './AgreementReached';
import { ConsentTable } from './ConsentTable';
import { DeviceChecks } from './media/DeviceChecks';
import { Gallery } from './Gallery';
import { LocalTimes } from './LocalTimes';
import { MoveHearing } from './MoveHearing';
import { MediationTerm } from './MediationTerm';
import { OfCase } from './OfCase';
import { OwnConsent } from './OwnConsent';
import { SeatCodes } from './SeatCodes';
import { isHeardApart } from './room/testimony';
import { fetchFile, type Hearing, type Role, useConsents, useHearing, useNumberOf, useStep } from './requests';
import { SavePaper } from './SavePaper';
import './hearing.css';

export default function HearingScreen() {
  const { t } = useTranslation('hearing');
  const { hearingId } = useParams({ strict: false }) as { hearingId: string };
  const hearing = useHearing(hearingId);
  const mine = hearing.data?.seats.filter((place) => hearing.data.yourSeats.includes(place.seat)) ?? [];
  const isHearing = !hearing.data || hearing.data.stage === 'COURT_HEARING';
  const listens = mine.some((place) => place.role === 'OBSERVER');
  const apart = listens || mine.some((place) => isHeardApart(place.role));
  const consents = useConsents(hearingId, !!hearing.data && !apart);
  /** A case is no interpreter's to read. */
  const account = useAccount();
  const interprets = account?.groups.includes('interpreter');
  const clerk = !!account?.groups.includes('clerk');
  const leads = clerk || !!account?.groups.includes('judge');
  const asked = hearing.data?.status === 'SCHEDULED' && consents.data ? consents.data.parties.filter((party) => party.mine) : [];
  return (
    <Screen
      title={t(isHearing ? 'one.title' : 'one.meetingTitle', { number: hearing.data?.caseNumber ?? '' })}
      lead={hearing.data && <CaseTitle title={hearing.data.title} cause={null} parties={hearing.data.parties.map(named)} />}
      actions={
        hearing.data &&
        !interprets &&
        !mine.some((place) => place.role === 'LAWYER' || place.role === 'MEDIATOR') &&
        !apart && (
          <LinkButton to="/cases/$caseId" params={{ caseId: hearing.data.caseId }}>
            {t('toCase')}
          </LinkButton>
        )
      }
    >
      <ProblemAlert problem={hearing.error ?? consents.error} onRetry={() => (hearing.refetch(), consents.refetch())} />
      {hearing.isPending && <Pending />}
      {hearing.data && mine.some((place) => !isPartys(place.role)) && <OwnPart hearingId={hearingId} />}
      {hearing.data && <Facts hearing={hearing.data} asked={asked.length > 0} apart={apart} />}
      {hearing.data?.stage === 'MEDIATION' && hearing.data.status !== 'SEALED' && <MediationTerm hearing={hearing.data} />}
      {hearing.data && <AgreementReached hearing={hearing.data} />}
      {hearing.data && apart && <p>{t(listens ? 'observer.listens' : 'heard.waitingText')}</p>}
      {hearing.data && leads && hearing.data.status === 'SCHEDULED' && <MoveHearing hearing={hearing.data} />}
      {hearing.data && clerk && isHearing && <SeatCodes hearing={hearing.data} />}
      {hearing.data && leads && <DeviceChecks hearing={hearing.data} />}
      {hearing.data && leads && isHearing && <Gallery hearing={hearing.data} givesCodes={clerk} />}
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

const isPartys = (role: Role) => role === 'PLAINTIFF' || role === 'DEFENDANT' || role === 'THIRD_PARTY';

/** What the hearing asks of the reader, who has a seat in it for no party; nothing once it is over. */
function OwnPart({ hearingId }: { hearingId: string }) {
  const steps = useSeatSteps();
  const here = steps.data?.filter((step) => step.hearingId === hearingId);
  return here?.length === 0 ? null : <NextSteps seats={{ ...steps, data: here }} />;
}

function Enter({ hearing }: { hearing: Hearing }) {
  const { t } = useTranslation('hearing');
  if (hearing.yourSeats.length === 0 || hearing.status === 'ADJOURNED') return null;
  return (
    <>
      {hearing.status === 'SCHEDULED' && (
        <LinkButton to="/hearings/$hearingId/lobby" params={{ hearingId: hearing.id }}>
          {t('lobby.ready')}
        </LinkButton>
      )}
      <LinkButton primary to="/hearings/$hearingId/room" params={{ hearingId: hearing.id }}>
        {t(hearing.status === 'SEALED' ? 'one.read' : 'one.enter')}
      </LinkButton>
      {hearing.status !== 'SEALED' && (
        <LinkButton to="/hearings/$hearingId/devices" params={{ hearingId: hearing.id }}>
          {t('devices.title')}
        </LinkButton>
      )}
    </>
  );
}

/** When it was set before, and why the court moved it: the latest first. */
function Moves({ moves }: { moves: Hearing['moves'] }) {
  const { t } = useTranslation('hearing');
  if (moves.length === 0) return null;
  return (
    <Alert as="open" role="note" title={t('move.moved')}>
      <ul>
        {[...moves].reverse().map((move) => (
          <li key={move.movedAt}>
            {t('move.from')} <CourtTime instant={move.fromStartsAt} /> · <bdi>{move.reason}</bdi>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/**
 * @param asked whether the reader still answers how to appear, which comes before the door
 * @param apart whether the reader is heard apart or only listens
 */
function Facts({ hearing, asked, apart }: { hearing: Hearing; asked: boolean; apart: boolean }) {
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
        <Mark>{t(`status.${hearing.status}`)}</Mark> {hearing.stage !== 'COURT_HEARING' && <Mark>{t(`stage.${hearing.stage}`)}</Mark>}{' '}
        <CourtTime instant={hearing.startsAt} />
      </div>
      {hearing.continuesAt && (
        <p>
          {t('one.continues')} <CourtTime instant={hearing.continuesAt} />
        </p>
      )}
      <Moves moves={hearing.moves} />
      {hearing.mediatorGrounds && (
        <p>
          {t('hearing.mediatorGrounds')}
          {colon}
          <bdi>{hearing.mediatorGrounds}</bdi>
        </p>
      )}
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
                  {place.capacity && <small> · {t(`capacity.${place.capacity}`)}</small>}
                </>
              ) : (
                ` (${t('one.free')})`
              )}
            </>
          ),
          time: place.time,
        }))}
      />
      {hearing.notice?.isShort && ahead && (
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
        {(ahead || hearing.status === 'OPEN') && (
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
        {!ahead && !apart && (
          <LinkButton to="/hearings/$hearingId/recording" params={{ hearingId: hearing.id }}>
            {t('playback.title')}
          </LinkButton>
        )}
      </div>
    </section>
  );
}
