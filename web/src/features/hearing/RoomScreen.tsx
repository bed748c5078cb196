import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { Alert, Button, Citation, Field } from '@/ui';
import { Drafts } from './media/Drafts';
import { InPlaceOfTheRecord } from './media/InPlaceOfTheRecord';
import { MediaPanel } from './media/MediaPanel';
import { RecordingPanel, RecordingSign } from './media/RecordingPanel';
import { useMedia } from './media/useMedia';
import { useOwnDocument } from './media/ownDocument';
import { Bars } from './room/Bars';
import { ChallengePanel } from './room/ChallengePanel';
import { ClerkConsole } from './room/ClerkConsole';
import { ConsultPanel } from './room/ConsultPanel';
import { CourtroomRequests } from './room/CourtroomRequests';
import { ExhibitPanel } from './room/ExhibitPanel';
import { HeldApart } from './room/HeldApart';
import { InterpretersWishes } from './room/InterpretersWishes';
import { MediationPanel } from './room/MediationPanel';
import { OrderPanel } from './room/OrderPanel';
import { Outcome } from './room/Outcome';
import { PhaseBanner } from './room/PhaseBanner';
import { PointsPanel } from './room/PointsPanel';
import { PowerPanel } from './room/PowerPanel';
import { PreparedPoints } from './room/PreparedPoints';
import { RenderBox } from './room/RenderBox';
import { RightsPanel } from './room/RightsPanel';
import { type RoomLine, type RoomView } from './room/RoomLine';
import { seatLabel } from './room/seatLabel';
import { Seats } from './room/Seats';
import { SignPanel } from './room/SignPanel';
import { SpeakBox } from './room/SpeakBox';
import { isHeardApart, isInside } from './room/testimony';
import { TestimonyPanel } from './room/TestimonyPanel';
import { Transcript } from './room/Transcript';
import { TechnicalQuestions } from './room/TechnicalQuestions';
import { UndertakingPanel } from './room/UndertakingPanel';
import { useRoom } from './room/useRoom';
import { WaitsOutside } from './room/WaitsOutside';
import { CaseOfTexts } from '@/written';
import { Preparation } from './Preparation';
import { type Hearing, useHeardCases, useHearing } from './requests';
import './hearing.css';

/** Camera and microphone work in a document of this page's own alone. */
export default function RoomScreen() {
  return useOwnDocument() ? <Room /> : <Pending />;
}

function Room() {
  const { t } = useTranslation('hearing');
  const { hearingId } = useParams({ strict: false }) as { hearingId: string };
  const hearing = useHearing(hearingId);
  const { line, room } = useRoom(hearingId);
  const media = useMedia(hearingId, line);
  const apart = !!room.you && isHeardApart(room.you.role);
  const outside = apart && !isInside(room.picture, room.you!.seat);
  const listens = room.you?.role === 'OBSERVER';
  const files = useHeardCases(hearingId, !!room.you && !apart && !listens);
  return (
    <Screen
      title={t(!hearing.data || hearing.data.stage === 'COURT_HEARING' ? 'room.title' : 'room.meetingTitle', {
        number: hearing.data?.caseNumber ?? '',
      })}
      actions={
        <LinkButton to="/hearings/$hearingId" params={{ hearingId }}>
          {t('room.leave')}
        </LinkButton>
      }
    >
      <ProblemAlert problem={room.problem} onRetry={room.line === 'refused' ? line.takeBack : undefined} />
      <Connection room={room} onTakeBack={line.takeBack} />
      {!room.you && room.line === 'connecting' && <Pending />}
      {room.you && outside && <WaitsOutside room={room} />}
      {listens && (
        <>
          <PhaseBanner room={room} />
          <RecordingSign hearingId={hearingId} room={room} />
          <MediaPanel hearingId={hearingId} room={room} line={line} media={media} listensOnly />
          <Transcript room={room} />
        </>
      )}
      {room.you && !outside && !listens && (
        <>
          <PhaseBanner room={room} />
          {room.picture.phase === 'WAITING' && hearing.data && <Preparation hearing={hearing.data} mine={placesOf(hearing.data)} />}
          <RecordingSign hearingId={hearingId} room={room} />
          <MediaPanel hearingId={hearingId} room={room} line={line} media={media} />
          <ConsultPanel room={room} line={line} />
          <RecordingPanel hearingId={hearingId} room={room} line={line} media={media} />
          <HeldApart hearingId={hearingId} room={room} line={line} />
          <InPlaceOfTheRecord hearingId={hearingId} room={room} line={line} />
          <div className="room">
            <div>
              <SpeaksFor room={room} onChange={line.speakFor} />
              <RightsPanel room={room} line={line} />
              <ChallengePanel hearingId={hearingId} room={room} line={line} />
              <CourtroomRequests hearingId={hearingId} room={room} line={line} />
              <PowerPanel hearingId={hearingId} room={room} line={line} />
              <MediationPanel hearingId={hearingId} room={room} line={line} />
              <PointsPanel hearingId={hearingId} room={room} line={line} />
              <PreparedPoints hearingId={hearingId} room={room} line={line} />
              <UndertakingPanel hearingId={hearingId} room={room} line={line} />
              <SignPanel hearingId={hearingId} room={room} line={line} />
              <Transcript room={room} />
              <InterpretersWishes hearingId={hearingId} room={room} line={line} />
              <RenderBox hearingId={hearingId} room={room} line={line} />
              <SpeakBox hearingId={hearingId} room={room} line={line} />
              <Drafts hearingId={hearingId} room={room} line={line} media={media} />
            </div>
            <aside aria-label={t('room.aside')}>
              <Seats room={room} parties={hearing.data?.parties} />
              <ClerkConsole
                hearingId={hearingId}
                room={room}
                line={line}
                lastDay={hearing.data?.notice?.lastDay}
                startsAt={hearing.data?.startsAt}
              />
              <Bars room={room} line={line} />
              <TechnicalQuestions room={room} line={line} />
              <OrderPanel hearingId={hearingId} room={room} line={line} />
              <TestimonyPanel room={room} line={line} />
              <Outcome hearingId={hearingId} room={room} line={line} />
              <CaseOfTexts value={hearing.data?.caseId ?? null}>
                <ExhibitPanel hearingId={hearingId} room={room} line={line} files={files.data ?? []} />
              </CaseOfTexts>
            </aside>
          </div>
        </>
      )}
    </Screen>
  );
}

const placesOf = (hearing: Hearing) => hearing.seats.filter((place) => hearing.yourSeats.includes(place.seat));

/** For whom one speaks, signs and answers, where one acts for several parties. */
function SpeaksFor({ room, onChange }: { room: RoomView; onChange: RoomLine['speakFor'] }) {
  const { t } = useTranslation('hearing');
  const held: string[] = room.you?.seats ?? [];
  if (!room.you || held.length < 2) return null;
  return (
    <Field label={t('room.speaksFor')}>
      <select value={room.you.seat} onChange={(event) => onChange(event.target.value)}>
        {room.seats
          .filter((each) => held.includes(each.seat))
          .map((each) => (
            <option key={each.seat} value={each.seat}>
              {seatLabel(t, each)}
            </option>
          ))}
      </select>
    </Field>
  );
}

/** Where the line stands, said once when it changes. */
function Connection({ room, onTakeBack }: { room: RoomView; onTakeBack: RoomLine['takeBack'] }) {
  const { t } = useTranslation('hearing');
  return (
    <div role="status" className={room.line === 'open' ? undefined : 'room-line'} data-testid="line" data-line={room.line}>
      {room.line === 'open' && (
        <p>
          {t('line.open')}
          {room.caughtUp !== null && ` ${t('line.caughtUp', { count: room.caughtUp })}`}
        </p>
      )}
      {room.line === 'reconnecting' && (
        <Alert as="open" role="alert" title={t('line.lost')}>
          <p>{t('line.lostText')}</p>
        </Alert>
      )}
      {room.line === 'taken-over' && (
        <Alert as="open" role="alert" title={t('line.takenOver')}>
          <Button onClick={onTakeBack}>{t('line.takeBack')}</Button>
        </Alert>
      )}
      {room.line === 'removed' && (
        <Alert as="bad" role="alert" title={t('line.removed')}>
          <p>
            {t(room.you?.role === 'OBSERVER' ? 'line.removedListener' : 'line.removedText')} <Citation law="CPL 113" />
          </p>
          <Button onClick={onTakeBack}>{t('line.comeIn')}</Button>
        </Alert>
      )}
      {room.line === 'ended' && <Alert as="bad" role="alert" title={t('line.ended')} />}
    </div>
  );
}
