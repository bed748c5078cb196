import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomEvent } from './picture';
import { RecordLine } from './RecordLine';
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
  const current = event.t === 'statement.recorded' ? room.picture.texts[event.d.utteranceId as string] : undefined;
  return (
    <RecordLine
      line={{ seq: event.seq, at: event.at, by: event.by, kind: event.t, content: event.d }}
      seats={room.seats}
      text={current?.text}
      version={current?.version}
      renditions={current?.renditions}
      courtOnly={event.aud === 'COURT'}
    />
  );
}
