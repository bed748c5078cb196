import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomEvent } from './picture';
import type { RoomView } from './RoomLine';

/** The record as it grows. A reader who scrolled up is left where they are. */
export function Transcript({ room }: { room: RoomView }) {
  const { t } = useTranslation('hearing');
  const list = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useEffect(() => {
    if (atEnd.current && list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [room.events.length]);
  return (
    <section className="room-panel" aria-label={t('record.title')}>
      <h2>{t('record.title')}</h2>
      <p>
        <small>{t('record.zone')}</small>
      </p>
      <div
        ref={list}
        className="room-scroll"
        role="log"
        aria-live="polite"
        aria-label={t('record.title')}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by keyboard
        tabIndex={0}
        onScroll={(event) => {
          const { scrollTop, scrollHeight, clientHeight } = event.currentTarget;
          atEnd.current = scrollHeight - scrollTop - clientHeight < 40;
        }}
      >
        <ol className="room-record">
          {room.events.map((event) => (
            <li key={event.seq} data-seq={event.seq} data-type={event.t}>
              <Line event={event} room={room} />
            </li>
          ))}
        </ol>
      </div>
      {room.events.length === 0 && <p>{t('record.empty')}</p>}
    </section>
  );
}

function Line({ event, room }: { event: RoomEvent; room: RoomView }) {
  const { t, i18n } = useTranslation('hearing');
  const at = new Intl.DateTimeFormat(`${i18n.resolvedLanguage ?? 'en'}-u-nu-latn`, { timeStyle: 'medium', hourCycle: 'h23', timeZone: 'Asia/Shanghai' }).format(
    new Date(event.at),
  );
  const time = <time dateTime={event.at}>{at}</time>;
  const nameOf = (seat: unknown) => {
    const found = room.seats.find((each) => each.seat === seat);
    return found ? `${t(`role.${found.role}`)} ${found.name}`.trim() : String(seat ?? '');
  };
  const current = event.t === 'statement.recorded' ? room.picture.texts[event.d.utteranceId as string] : undefined;
  if (current) {
    return (
      <>
        <span className="who">
          <bdi>{nameOf(event.d.seat)}</bdi>
        </span>{' '}
        {time} {current.version > 1 && <small>{t('record.corrected', { version: current.version })}</small>}
        <p lang={event.d.language as string} dir="auto">
          {current.text}
        </p>
        {current.renditions.map((rendition, at) => (
          <p key={at} lang={rendition.language} dir="auto" className="fact">
            {rendition.text}
          </p>
        ))}
      </>
    );
  }
  return (
    <span className={event.aud === 'COURT' ? 'court-only' : 'fact'}>
      {time} {t(`fact.${event.t.replace('.', '_')}`, factValues(event, nameOf, t))}
    </span>
  );
}

/** What a sentence about a fact may name. */
function factValues(event: RoomEvent, nameOf: (seat: unknown) => string, t: (key: string) => string) {
  const { d } = event;
  return {
    who: nameOf(d.seat ?? event.by),
    by: nameOf(event.by),
    text: String(d.text ?? d.reason ?? d.note ?? d.challenge ?? ''),
    title: String(d.title ?? ''),
    page: String(d.page ?? ''),
    version: String(d.version ?? ''),
    to: d.to ? t(`phase.${d.to}`) : '',
    context: contextOf(event),
  };
}

function contextOf({ t, d }: RoomEvent): string | undefined {
  if (t === 'attendance.called') return d.present ? 'yes' : 'no';
  if (t === 'identity.checked') return d.confirmed ? 'yes' : 'no';
  if (t === 'challenge.decided' || t === 'correction.decided') return d.granted ? 'yes' : 'no';
  if (t === 'rights.answered') return d.challenge ? 'challenge' : undefined;
  if (t === 'phase.moved') return d.reason ? 'reason' : undefined;
  return undefined;
}
