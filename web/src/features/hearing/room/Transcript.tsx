import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { languageName } from '@/i18n/names';
import { Field } from '@/ui';
import { isChinese, type RoomEvent } from './picture';
import { RecordLine } from './RecordLine';
import type { RoomView } from './RoomLine';
import { SideBySide } from './SideBySide';

/** The record as it grows. A reader who scrolled up is left where they are. */
export function Transcript({ room }: { room: RoomView }) {
  const { t, i18n } = useTranslation('hearing');
  const [chosen, choose] = useKept<string | null>('record.columns', null);
  const list = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useEffect(() => {
    if (atEnd.current && list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [room.events.length]);
  const live = useLive(room);
  const ui = i18n.resolvedLanguage ?? 'en';
  const foreign = [
    ...new Set([room.seats.find((seat) => seat.seat === room.you?.seat)?.language, ...room.seats.map((seat) => seat.language)]),
  ].filter((tag): tag is string => !!tag && !isChinese(tag));
  const beside = chosen ?? foreign[0] ?? '';
  // what was interpreted stands beside what was said; what passes stands before everybody's eyes, and in no record
  const hidden = [...PASSING, ...(beside ? ['statement.rendered'] : [])];
  const shown = room.events.filter((event) => !hidden.includes(event.t) && !isSeamless(event));
  return (
    <section className="card" aria-label={t('record.title')}>
      <h2>{t('record.title')}</h2>
      <p>
        <small>{t('record.zone')}</small>
      </p>
      {foreign.length > 0 && (
        <Field label={t('record.columns')}>
          <select value={beside} onChange={(event) => choose(event.target.value)}>
            <option value="">{t('record.oneColumn')}</option>
            {foreign.map((tag) => (
              <option key={tag} value={tag}>
                {t('record.twoColumns', { language: languageName(tag, ui) })}
              </option>
            ))}
          </select>
        </Field>
      )}
      <div
        ref={list}
        className="room-scroll"
        role="log"
        aria-live={live ? 'polite' : 'off'}
        aria-busy={!live}
        aria-label={t('record.title')}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by keyboard
        tabIndex={0}
        onScroll={(event) => {
          const { scrollTop, scrollHeight, clientHeight } = event.currentTarget;
          atEnd.current = scrollHeight - scrollTop - clientHeight < 40;
        }}
      >
        <ol className="room-record">
          {passages(shown).map(([first, ...more]) =>
            more.length === 0 ? (
              <Item key={first!.seq} event={first!} room={room} beside={beside} />
            ) : (
              <li key={first!.seq}>
                <details>
                  <summary>{t('record.connections', { count: more.length + 1 })}</summary>
                  <ol className="room-record">
                    {[first!, ...more].map((event) => (
                      <Item key={event.seq} event={event} room={room} beside={beside} />
                    ))}
                  </ol>
                </details>
              </li>
            ),
          )}
        </ol>
      </div>
      {shown.length === 0 && <p>{t('record.empty')}</p>}
    </section>
  );
}

const PASSING = [
  'interpreter.asked',
  'exhibit.pointed',
  'hand.raised',
  'hand.lowered',
  'microphone.muted',
  'microphone.unmuted',
  'consultation.asked',
  'consultation.joined',
  'consultation.left',
];

/** Of what is recorded only what is missing is said: a segment comes every five seconds. */
const isSeamless = (event: RoomEvent) => event.t === 'recording.segment' && !event.d.gap;

const CONNECTIONS = ['seat.connected', 'seat.disconnected'];

/** Who comes and goes between two lines is one passage, which a reader can open: what was said is not lost among it. */
function passages(events: RoomEvent[]): RoomEvent[][] {
  return events.reduce<RoomEvent[][]>((all, event) => {
    const last = all.at(-1);
    if (last && CONNECTIONS.includes(event.t) && CONNECTIONS.includes(last[0]!.t)) last.push(event);
    else all.push([event]);
    return all;
  }, []);
}

interface OfOne {
  event: RoomEvent;
  room: RoomView;
  /** The language that stands beside Chinese; empty for one column. */
  beside: string;
}

function Item({ event, room, beside }: OfOne) {
  return (
    <li data-seq={event.seq} data-type={event.t}>
      <Line event={event} room={room} beside={beside} />
    </li>
  );
}

/** How long after the past has been shown the present is read aloud, in milliseconds. */
const SETTLES = 1_000;

/** False while the record so far is being filled in: whoever joins late would have all of it read aloud. */
function useLive(room: RoomView) {
  const [live, setLive] = useState(false);
  const caughtUp = room.line === 'open' && room.events.length >= room.upTo;
  useEffect(() => {
    if (!caughtUp) return setLive(false);
    const timer = setTimeout(() => setLive(true), SETTLES);
    return () => clearTimeout(timer);
  }, [caughtUp]);
  return live;
}

function Line({ event, room, beside }: OfOne) {
  const current = event.t === 'statement.recorded' ? room.picture.texts[event.d.utteranceId] : undefined;
  return (
    <RecordLine
      line={{ seq: event.seq, at: event.at, by: event.by, kind: event.t, content: event.d }}
      seats={room.seats}
      text={current?.text}
      version={current?.version}
      renditions={current?.renditions}
      columns={current && beside ? <SideBySide text={current} language={beside} /> : undefined}
      courtOnly={event.aud === 'COURT'}
    />
  );
}
