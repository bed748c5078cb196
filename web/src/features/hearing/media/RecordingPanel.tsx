import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gap as Missing, GapCause } from '@/api/generated/room';
import { api } from '@/api/client';
import { newId } from '@/api/id';
import type { components } from '@/api/generated/hearing';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { isBlank } from '@/text/plainText';
import { CourtSpan, CourtTime } from '@/time';
import { Alert, Button, Field, Mark } from '@/ui';
import { isCourt, rests } from '../room/picture';
import type { RoomLine, RoomView } from '../room/RoomLine';
import { seatLabel } from '../room/seatLabel';
import { isHeardApart } from '../room/testimony';
import { may, useAsk } from '../room/useAsk';
import type { Media } from './Media';
import { Recorder } from './Recorder';

/** A recording that has not grown for so long records nothing; in milliseconds. */
const STANDS_STILL = 15_000;
const LOOKS_EVERY = 2_000;
const CAUSES: GapCause[] = ['FAILURE', 'CONCILIATION', 'RECESS', 'CLOSED_PART'];

interface Props {
  hearingId: string;
  room: RoomView;
  line: RoomLine;
  media: Media;
}

/** Everybody who is in the hearing sees whether they are recorded. */
export function RecordingSign({ hearingId, room }: { hearingId: string; room: RoomView }) {
  const { t } = useTranslation('hearing');
  const { running } = room.picture.recording;
  const toldOfIt = room.events.some((event) => event.t === 'recording.started' || event.t === 'recording.stopped');
  // whoever is called in saw nothing of how it began
  const asked = useQuery({
    ...signOf(hearingId),
    enabled: !!room.you && isHeardApart(room.you.role) && !toldOfIt,
  });
  const runs = running !== null || (!toldOfIt && !!asked.data?.running);
  const resting = rests(room.picture);
  const broken = running !== null && !running.byServer && room.online[running.by] === false;
  return (
    <p role="status" data-testid="recording" data-running={runs}>
      {runs && (
        <Mark as={resting || broken ? 'open' : 'bad'}>{t(resting ? 'recorder.rests' : broken ? 'recorder.broken' : 'recorder.now')}</Mark>
      )}
    </p>
  );
}

const signOf = (hearingId: string) => ({
  queryKey: ['hearing', hearingId, 'recording', 'running'],
  queryFn: () => api.get<components['schemas']['RecordingSign']>(`/api/hearing/hearings/${hearingId}/recording/running`),
});

/** The court records, sees whether it grows, and explains what is missing. */
export function RecordingPanel(props: Props) {
  const { you, picture } = props.room;
  const records = may(you?.perms, picture.phase, 'recording.stop') || may(you?.perms, picture.phase, 'recording.explain');
  return you && isCourt(you.role) && records ? <OfTheCourt {...props} /> : null;
}

function OfTheCourt({ hearingId, room, line, media }: Props) {
  const { t } = useTranslation('hearing');
  const [recorder] = useState(() => new Recorder(hearingId, line, media));
  useEffect(() => () => recorder.leave(), [recorder]);
  const view = useSyncExternalStore(recorder.subscribe, recorder.now);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const { picture, you } = room;
  const { running, until, unexplained } = picture.recording;
  const mine = running !== null && running.id === view.recordingId;
  const resting = rests(picture);
  const speaksApart = useSyncExternalStore(media.subscribe, () => media.current().apart);
  const still = useStandsStill(resting ? null : (running?.id ?? null), until);
  const act = (what: () => Promise<void>) => {
    setProblem(null);
    setBusy(true);
    what()
      .catch(setProblem)
      .finally(() => setBusy(false));
  };
  const byServer = useQuery({ ...signOf(hearingId), staleTime: Infinity }).data?.byServer ?? false;
  const startServer = () => act(() => line.ask('recording.start', { recordingId: newId(), recorder: 'SERVER' }));
  const start = () => act(() => recorder.start((seats) => seats.map((seat) => seatLabel(t, seat)).join(' · ')));
  const stop = () => act(() => (mine ? recorder.stop() : line.ask('recording.stop', { recordingId: running!.id })));
  const who =
    running &&
    (running.byServer
      ? t('recorder.server')
      : seatLabel(t, room.seats.find((each) => each.seat === running.by) ?? { role: 'CLERK', name: running.by }));
  const mayStart = !mine && may(you?.perms, picture.phase, 'recording.start');
  const sits = !['WAITING', 'RECORD', 'SIGNED'].includes(picture.phase);
  if (!running && !sits && !mayStart && unexplained.length === 0 && !view.failed && !(view.problem ?? problem)) return null;
  return (
    <section className="card recorder" aria-label={t('recorder.title')}>
      <h2>{t('recorder.title')}</h2>
      {!running && sits && (
        <Alert as="open" title={t('recorder.none')}>
          <p>{t('recorder.whole')}</p>
        </Alert>
      )}
      {running && (
        <p>
          {running.byServer ? t('recorder.byServer') : t('recorder.by', { who })}
          {until && (
            <>
              {' '}
              {t('recorder.until')} <CourtTime instant={until} />
            </>
          )}
        </p>
      )}
      {running && resting && <p>{t('recorder.restsText')}</p>}
      {mine && view.waiting > 1 && <p>{t('recorder.waiting', { count: view.waiting })}</p>}
      {mine && speaksApart && !resting && (
        <Alert as="open" role="alert" title={t('recorder.apart')}>
          <p>{t('recorder.apartText')}</p>
        </Alert>
      )}
      {still && running && (
        <Alert as="bad" role="alert" title={t('recorder.still', { who })}>
          <p>{t('recorder.stillText')}</p>
        </Alert>
      )}
      {view.failed && <Alert as="bad" role="alert" title={t('recorder.failed')} />}
      <ProblemAlert problem={view.problem} />
      <div className="row">
        {mayStart && byServer && !running?.byServer && (
          <Button busy={busy} primary={!running && sits} onClick={startServer}>
            {t(running ? 'recorder.takeOverByServer' : 'recorder.startByServer')}
          </Button>
        )}
        {mayStart && (
          <Button busy={busy} primary={!running && sits && !byServer} onClick={start}>
            {t(running ? 'recorder.takeOver' : 'recorder.start')}
          </Button>
        )}
        {running && (
          <Button busy={busy} onClick={stop}>
            {t('recorder.stop')}
          </Button>
        )}
      </div>
      <ProblemAlert problem={problem} />
      {unexplained.map((gap) => (
        <Gap key={gap.number} hearingId={hearingId} gap={gap} room={room} line={line} />
      ))}
    </section>
  );
}

/** Whether nothing has come for too long, looked at again every two seconds. */
function useStandsStill(recording: string | null, until: string | null) {
  const [still, setStill] = useState(false);
  useEffect(() => {
    setStill(false);
    if (!recording) return;
    const since = Date.now();
    const timer = setInterval(() => setStill(Date.now() - since > STANDS_STILL), LOOKS_EVERY);
    return () => clearInterval(timer);
  }, [recording, until]);
  return still;
}

function Gap({ hearingId, gap, room, line }: { hearingId: string; gap: Missing; room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const [reason, setReason, forget] = useKept(`gap.${hearingId}.${gap.number}`, '');
  const [cause, setCause] = useState<GapCause>('FAILURE');
  const { ask, asking, refusal } = useAsk(line);
  const explains = may(room.you?.perms, room.picture.phase, 'recording.explain');
  return (
    <Alert as="open" title={t('recorder.gap', { number: gap.number })}>
      <p>
        <CourtSpan from={gap.from} until={gap.until} />
      </p>
      <p>{t('recorder.gapText')}</p>
      {explains && (
        <>
          <Field label={t('recording.cause')}>
            <select value={cause} onChange={(event) => setCause(event.target.value as GapCause)}>
              {CAUSES.map((each) => (
                <option key={each} value={each}>
                  {t(`recording.${each}`)}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t('recorder.explanation')}>
            <input maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
          <Button
            small
            busy={asking}
            disabled={isBlank(reason)}
            onClick={() => ask('recording.explain', { gap: gap.number, cause, reason: reason.trim() }, forget)}
          >
            {t('recorder.explain')}
          </Button>
          <ProblemAlert problem={refusal} />
        </>
      )}
    </Alert>
  );
}
