import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NOT_RECORDED_THEN, useRecording, useRecord, useWords, fetchFile, type Recording } from './requests';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtSpan } from '@/time';
import { Alert, Button, Citation, Mark, SaveFile } from '@/ui';
import { Playback } from './media/Playback';
import { RecordLine } from './room/RecordLine';
import { seatLabel } from './room/seatLabel';
import './hearing.css';
import './media/media.css';

/** What was recorded of a hearing, beside the record: each line leads to its second. */
export default function RecordingScreen() {
  const { t } = useTranslation('hearing');
  const { hearingId } = useParams({ strict: false }) as { hearingId: string };
  const recording = useRecording(hearingId);
  const notYet = recording.error instanceof Problem && recording.error.code === NOT_RECORDED_THEN;
  return (
    <Screen
      title={t('playback.title')}
      lead={t('playback.lead')}
      actions={
        <LinkButton to="/hearings/$hearingId" params={{ hearingId }}>
          {t('playback.toHearing')}
        </LinkButton>
      }
    >
      {notYet ? (
        <Alert as="info" title={t('playback.notYet')} />
      ) : (
        <ProblemAlert problem={recording.error} onRetry={() => recording.refetch()} />
      )}
      {recording.isPending && <Pending />}
      {recording.data && recording.data.segments === 0 && <p>{t('playback.nothing')}</p>}
      {recording.data && recording.data.segments > 0 && <Recorded hearingId={hearingId} recording={recording.data} />}
    </Screen>
  );
}

function Recorded({ hearingId, recording }: { hearingId: string; recording: Recording }) {
  const { t } = useTranslation('hearing');
  const { stop } = usePunctuation();
  /** Where it was asked to play from; a new object each time, so that the same line can be asked for twice. */
  const [sought, seek] = useState({ at: recording.from! });
  const [playing, setPlaying] = useState(recording.from!);
  const { text } = useText(hearingId, recording.recordVersion);
  const nameOf = (seat: string) => {
    const person = text?.persons.find((each) => each.seat === seat);
    return person ? seatLabel(t, person) : seat;
  };
  return (
    <div className="playback">
      <Lines hearingId={hearingId} version={recording.recordVersion} playing={playing} onSeek={(at) => seek({ at })} />
      <div>
        <Playback hearingId={hearingId} sought={sought} onPlaying={setPlaying} nameOf={nameOf} />
        {recording.gaps.length > 0 && (
          <section className="card" aria-label={t('playback.gaps')}>
            <h2>{t('playback.gaps')}</h2>
            <ol>
              {recording.gaps.map((gap) => (
                <li key={gap.number} value={gap.number}>
                  <CourtSpan from={gap.from} until={gap.until} />{' '}
                  {gap.cause ? (
                    <>
                      {t(`recording.${gap.cause}`)}
                      {stop}
                      <bdi>{gap.reason}</bdi>
                    </>
                  ) : (
                    t('playback.unexplained')
                  )}
                </li>
              ))}
            </ol>
          </section>
        )}
        <section className="card" aria-label={t('playback.kept')}>
          <h2>{t('playback.kept')}</h2>
          <ul className="plain">
            {recording.kept.map(({ text, article, confidence }) => (
              <li key={text}>
                {text} <Citation law={article} /> {confidence !== 'VERIFIED' && <Mark as="open">{t('playback.notVerified')}</Mark>}
              </li>
            ))}
          </ul>
        </section>
        <div className="row">
          <SaveFile fetch={() => fetchFile(`hearings/${hearingId}/recording/manifest`)} name={`recording-${hearingId}.txt`}>
            {t('playback.manifest')}
          </SaveFile>
          <SaveFile fetch={() => fetchFile(`hearings/${hearingId}/recording/sound`)} name={`hearing-sound-${hearingId}.webm`}>
            {t('playback.sound')}
          </SaveFile>
        </div>
      </div>
    </div>
  );
}

/** The record, or while none was frozen the room's words. */
function useText(hearingId: string, version: number | null) {
  const frozen = useRecord(hearingId, version ?? undefined);
  const words = useWords(hearingId, version === null);
  return version === null ? { record: words, text: words.data } : { record: frozen, text: frozen.data?.record };
}

type Line = NonNullable<ReturnType<typeof useText>['text']>['lines'][number];

/** What software drafted out of the recording was said in its passage; anything else soon before it was taken down. */
const spokenAt = (line: Line) => (line.content.drafted as { from: string } | undefined)?.from ?? line.at;

interface OfLines {
  hearingId: string;
  /** Null while no record was frozen. */
  version: number | null;
  playing: string;
  onSeek: (at: string) => void;
}

function Lines({ hearingId, version, playing, onSeek }: OfLines) {
  const { t } = useTranslation('hearing');
  const { record, text } = useText(hearingId, version);
  const lines = text?.lines ?? [];
  const current = lines
    .filter((line) => Date.parse(spokenAt(line)) <= Date.parse(playing))
    .reduce<Line | undefined>((last, line) => (last && Date.parse(spokenAt(last)) > Date.parse(spokenAt(line)) ? last : line), undefined);
  const lineOf = (utteranceId: string) =>
    lines.find((line) => line.kind === 'statement.recorded' && line.content.utteranceId === utteranceId)?.seq;
  return (
    <section className="card" aria-label={t('record.title')}>
      <h2>{t('record.title')}</h2>
      {version === null && <p>{t('playback.noRecord')}</p>}
      <ProblemAlert problem={record.error} onRetry={() => record.refetch()} />
      {record.isPending && <Pending />}
      <ol
        className="room-record room-scroll"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by keyboard
        tabIndex={0}
      >
        {text &&
          lines.map((line) => (
            <li key={line.seq} data-kind={line.kind} aria-current={line === current || undefined}>
              <Button small onClick={() => onSeek(spokenAt(line))} aria-label={t('playback.fromLine', { line: line.seq })}>
                {t('playback.play')}
              </Button>{' '}
              <small className="number">{line.seq}</small>{' '}
              <RecordLine line={line} seats={text.persons} version={line.version} lineOf={lineOf} />
            </li>
          ))}
      </ol>
    </section>
  );
}
