import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { components } from '@/api/generated/hearing';
import { ProblemAlert } from '@/api/ProblemAlert';
import { CourtTime } from '@/time';
import { Button, Field } from '@/ui';
import { useAddress } from './useAddress';

type Moment = components['schemas']['RecordedMoment'];

/** In milliseconds: what is taken down was said before. */
const BACK = 10_000;
/** What follows stands ready when it is needed. */
const KEPT = 60_000;

interface Props {
  hearingId: string;
  /** From when, in UTC; another object asks again. */
  sought: { at: string };
  /** Told every time the picture moves on. */
  onPlaying: (at: string) => void;
  /** As the record names them. */
  nameOf: (seat: string) => string;
}

/** Plays what was recorded, one segment after the other. */
export function Playback({ hearingId, sought, onPlaying, nameOf }: Props) {
  const { t } = useTranslation('hearing');
  /** Whose track alone; empty for everybody's sound. */
  const [seat, choose] = useState('');
  const player = usePlayer(hearingId, sought, seat);
  const { moment, address, start } = player;
  const video = useRef<HTMLVideoElement>(null);
  const tell = () => {
    if (moment && video.current) onPlaying(after(moment.from, video.current.currentTime * 1_000));
  };
  return (
    <section className="card" aria-label={t('playback.player')}>
      <h2>{t('playback.player')}</h2>
      {/* eslint-disable-next-line jsx-a11y/media-has-caption -- the record beside it says what is said */}
      <video
        ref={video}
        className="recorded"
        data-testid="playback"
        data-place={moment?.place}
        src={address ?? undefined}
        controls
        autoPlay={player.goesOn}
        onLoadedMetadata={() => {
          if (video.current) video.current.currentTime = start;
        }}
        onTimeUpdate={tell}
        onEnded={player.next}
      />
      <p>
        {moment && (
          <>
            {t('playback.recordedAt')} <CourtTime instant={moment.from} />
          </>
        )}
      </p>
      {moment && moment.seats.length > 0 && (
        <Field label={t('playback.whose')}>
          <select value={seat} onChange={(event) => choose(event.target.value)}>
            <option value="">{t('playback.all')}</option>
            {(seat && !moment.seats.includes(seat) ? [...moment.seats, seat] : moment.seats).map((each) => (
              <option key={each} value={each}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </Field>
      )}
      {moment && seat && !moment.seats.includes(seat) && <p role="status">{t('playback.noTrack', { who: nameOf(seat) })}</p>}
      {moment && player.leapt && <p role="status">{t('playback.leapt')}</p>}
      <div className="row">
        <Button small disabled={!moment} onClick={() => player.seek(after(playingAt(moment!, video.current), -BACK))}>
          {t('playback.back')}
        </Button>
        <Button small disabled={!moment || moment.last} onClick={() => player.seek(after(playingAt(moment!, video.current), BACK))}>
          {t('playback.forward')}
        </Button>
      </div>
      <ProblemAlert problem={player.problem} onRetry={player.retry} />
    </section>
  );
}

const after = (instant: string, milliseconds: number) => new Date(Date.parse(instant) + milliseconds).toISOString();
const playingAt = (moment: Moment, video: HTMLVideoElement | null) => after(moment.from, (video?.currentTime ?? 0) * 1_000);

/** Which segment plays, and where its bytes are. */
function usePlayer(hearingId: string, sought: { at: string }, seat: string) {
  const queries = useQueryClient();
  const path = `/api/hearing/hearings/${hearingId}/recording`;
  const [asked, ask] = useState<{ query: string; at: string | null }>({ query: `at=${sought.at}`, at: sought.at });
  const [goesOn, setGoesOn] = useState(false);
  const first = useRef(sought);
  useEffect(() => {
    if (first.current === sought) return;
    first.current = sought;
    setGoesOn(true);
    ask({ query: `at=${sought.at}`, at: sought.at });
  }, [sought]);
  const momentOf = (query: string) => ({
    queryKey: ['hearing', hearingId, 'recording', 'moment', query],
    queryFn: () => api.get<Moment>(`${path}/moment?${query}`),
    staleTime: Infinity,
  });
  const bytesOf = ({ recordingId, number, seats }: Moment) => {
    const track = seats.includes(seat) ? seat : '';
    return {
      queryKey: ['hearing', hearingId, 'recording', 'segment', recordingId, number, track],
      queryFn: () => api.blob(`${path}/${recordingId}/segments/${number}${track && `?seat=${encodeURIComponent(track)}`}`),
      staleTime: Infinity,
      gcTime: KEPT,
    };
  };
  const moment = useQuery(momentOf(asked.query));
  const bytes = useQuery({
    ...bytesOf(moment.data ?? ({ recordingId: '', number: 0, seats: [] as string[] } as Moment)),
    enabled: !!moment.data,
  });
  const address = useAddress(bytes.data);
  const place = moment.data && !moment.data.last ? moment.data.place + 1 : null;
  useEffect(() => {
    if (place === null) return;
    void queries.fetchQuery(momentOf(`place=${place}`)).then(
      (next) => queries.prefetchQuery(bytesOf(next)),
      // it is asked for again when it is played
      () => undefined,
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is asked for follows from the place alone
  }, [place, path, seat]);
  const into = moment.data && asked.at ? (Date.parse(asked.at) - Date.parse(moment.data.from)) / 1_000 : 0;
  return {
    moment: moment.data,
    address,
    start: Math.max(0, into),
    /** Nothing was recorded at that instant. */
    leapt: into < -1,
    goesOn,
    problem: moment.error ?? bytes.error,
    retry: () => (moment.error ? moment.refetch() : bytes.refetch()),
    seek: (at: string) => {
      setGoesOn(true);
      ask({ query: `at=${at}`, at });
    },
    next: () => {
      setGoesOn(true);
      if (place !== null) ask({ query: `place=${place}`, at: null });
    },
  };
}
