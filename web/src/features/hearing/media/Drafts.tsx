import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { components } from '@/api/generated/hearing';
import { newId } from '@/api/id';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { languageName } from '@/i18n/names';
import { isBlank } from '@/text/plainText';
import { CourtTime } from '@/time';
import { Button, Field, Mark, Tick } from '@/ui';
import type { RoomEvent } from '../room/picture';
import type { RoomLine, RoomView } from '../room/RoomLine';
import { seatLabel } from '../room/seatLabel';
import { may, useAsk } from '../room/useAsk';
import { Listen } from './Listen';
import type { Media } from './Media';
import { spokeMost, useHeard } from './spoke';

type Schemas = components['schemas'];
type Draft = Schemas['TranscriptDraft'];

/** In segments of five seconds: a sentence or two, soon after it was said. */
const PASSAGE = 3;
/** Where the software is slow, and where the clerk asks for what was just said. */
const LONGER = 6;
const LOOKS_EVERY = 2_000;
/** As many as a clerk can still look through; then none are made by themselves. */
const MOST = 20;

interface Props {
  hearingId: string;
  room: RoomView;
  line: RoomLine;
  media: Media;
}

/** What the court's software made out of the recording, for the clerk to confirm, change or drop. Absent where the court has no such software. */
export function Drafts(props: Props) {
  const { you, picture } = props.room;
  return you?.role === 'CLERK' && may(you.perms, picture.phase, 'statement.add') ? <OfTheClerk {...props} /> : null;
}

/** The number of the last segment of a recording that the room knows of; 0 before the first. */
function recordedUntil(events: RoomEvent[], recordingId: string): number {
  const last = events.findLast((event) => event.t === 'recording.segment' && event.d.recordingId === recordingId);
  return last?.t === 'recording.segment' ? last.d.number : 0;
}

function OfTheClerk({ hearingId, room, line, media }: Props) {
  const { t, i18n } = useTranslation('hearing');
  const queries = useQueryClient();
  const path = `/api/hearing/hearings/${hearingId}/drafts`;
  const queryKey = ['hearing', hearingId, 'drafts'];
  const drafts = useQuery({
    queryKey,
    queryFn: () => api.get<Schemas['TranscriptDrafts']>(path),
    refetchInterval: ({ state }) => (state.data?.drafts.some((draft) => draft.state === 'WAITING') ? LOOKS_EVERY : false),
  });
  const heard = useHeard(media, room.you, room.ahead);
  const [chosen, choose] = useKept<string | null>('drafts.language', null);
  /** The first segment of the next passage; null while nothing is drafted by itself. */
  const [next, goOnAt] = useState<number | null>(null);
  const asked = useMutation({
    mutationFn: (passage: Schemas['DraftRequest']) => api.post<Draft>(path, passage),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  const recordingId = room.picture.recording.running?.id ?? null;
  const until = recordingId ? recordedUntil(room.events, recordingId) : 0;
  const all = drafts.data?.drafts ?? [];
  const languages = drafts.data?.languages ?? [];
  const reader = i18n.resolvedLanguage ?? 'en';
  const language = chosen && languages.includes(chosen) ? chosen : languages[0];
  const waits = asked.isPending || all.some((draft) => draft.state === 'WAITING');
  const rests = asked.isError || all.some(isFailed);
  const many = all.length >= MOST;
  const draft = (first: number, last: number) => asked.mutate({ recordingId: recordingId!, first, last, language: language! });
  useEffect(() => goOnAt((before) => (before === null ? null : 1)), [recordingId]);
  useEffect(() => {
    if (next === null || !recordingId || !language || waits || rests || many || until < next + PASSAGE - 1) return;
    const last = Math.min(until, next + LONGER - 1);
    draft(next, last);
    goOnAt(last + 1);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a passage is asked for when it is there, once
  }, [next, recordingId, language, waits, rests, many, until]);
  if (!drafts.error && languages.length === 0 && all.length === 0) return null;
  return (
    <section className="card" aria-label={t('drafts.title')}>
      <h2>{t('drafts.title')}</h2>
      <p>{t('drafts.lead')}</p>
      <ProblemAlert problem={drafts.error} onRetry={() => drafts.refetch()} />
      {language && (
        <>
          <Field label={t('drafts.language')}>
            <select value={language} onChange={(event) => choose(event.target.value)}>
              {languages.map((each) => (
                <option key={each} value={each}>
                  {languageName(each, reader)}
                </option>
              ))}
            </select>
          </Field>
          <Tick checked={next !== null} onChange={(on) => goOnAt(on ? until + 1 : null)}>
            {t('drafts.asTheySpeak')}
          </Tick>
          <p>
            <Button
              small
              busy={asked.isPending}
              disabled={until === 0 || waits}
              onClick={() => draft(Math.max(1, until - LONGER + 1), until)}
            >
              {t('drafts.justSaid')}
            </Button>
          </p>
          {!recordingId && <p>{t('drafts.notRecorded')}</p>}
          {next !== null && (rests || many) && <p role="status">{t(rests ? 'drafts.rests' : 'drafts.many')}</p>}
        </>
      )}
      <ProblemAlert problem={asked.error} onRetry={asked.reset} />
      <ul className="plain">
        {all.map((each) => (
          <OneDraft
            key={each.draftId}
            draft={each}
            speaker={spokeMost(heard.current, Date.parse(each.from), Date.parse(each.until))}
            path={`${path}/${each.draftId}`}
            {...{ hearingId, room, line }}
          />
        ))}
      </ul>
    </section>
  );
}

const FAILURES = ['UNREACHED', 'LATE', 'REFUSED', 'NONSENSE'];
const isFailed = (draft: Draft) => FAILURES.includes(draft.state);

interface OfOne extends Omit<Props, 'media'> {
  draft: Draft;
  path: string;
  /** Who was heard most; null where nobody was, or this page did not listen. */
  speaker: string | null;
}

/** Nothing of it is anybody's statement until the clerk says whose it is and confirms it. */
function OneDraft({ hearingId, room, line, draft, speaker, path }: OfOne) {
  const { t } = useTranslation('hearing');
  const queries = useQueryClient();
  const heading = useId();
  const [words, write, forget] = useKept<string | null>(`draft.${draft.draftId}`, null);
  const [chosen, choose] = useState<string | null>(null);
  const { ask, asking, refusal } = useAsk(line);
  const refresh = () => queries.invalidateQueries({ queryKey: ['hearing', hearingId, 'drafts'] });
  const drop = useMutation({ mutationFn: () => api.delete(path), onSuccess: forget, onSettled: refresh });
  const again = useMutation({ mutationFn: () => api.post<Draft>(`${path}/again`), onSuccess: forget, onSettled: refresh });
  const text = words ?? draft.text ?? '';
  const seat = chosen ?? speaker ?? '';
  const busy = asking || drop.isPending || again.isPending;
  const confirm = () =>
    ask('statement.add', { utteranceId: newId(), language: draft.language, text, seat, draft: draft.draftId }, () => {
      forget();
      void refresh();
    });
  return (
    <li data-testid="draft" data-state={draft.state}>
      <h3 id={heading}>
        <CourtTime instant={draft.from} /> <Mark as={isFailed(draft) ? 'bad' : 'open'}>{t(`drafts.state.${draft.state}`)}</Mark>
      </h3>
      {isFailed(draft) && <p>{t(`drafts.wayOut.${draft.state as 'LATE'}`)}</p>}
      <Listen hearingId={hearingId} draft={draft} describedBy={heading} />
      {draft.state === 'WRITTEN' && (
        <>
          <Field label={t('speak.who')}>
            <select value={seat} onChange={(event) => choose(event.target.value)}>
              <option value="">{t('drafts.choose')}</option>
              {room.seats.map((each) => (
                <option key={each.seat} value={each.seat}>
                  {seatLabel(t, each)}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t('drafts.words')}>
            <textarea
              lang={draft.language}
              dir="auto"
              rows={3}
              maxLength={6000}
              value={text}
              readOnly={asking}
              onChange={(event) => write(event.target.value)}
            />
          </Field>
        </>
      )}
      <div className="row">
        {draft.state === 'WRITTEN' && (
          <Button small primary busy={asking} disabled={!seat || isBlank(text) || busy} aria-describedby={heading} onClick={confirm}>
            {t('drafts.confirm')}
          </Button>
        )}
        {draft.state !== 'WAITING' && (
          <>
            <Button small busy={again.isPending} disabled={busy} aria-describedby={heading} onClick={() => again.mutate()}>
              {t('drafts.again')}
            </Button>
            <Button small busy={drop.isPending} disabled={busy} aria-describedby={heading} onClick={() => drop.mutate()}>
              {t('drafts.drop')}
            </Button>
          </>
        )}
      </div>
      <ProblemAlert problem={refusal ?? drop.error ?? again.error} />
    </li>
  );
}
