import { useTranslation } from 'react-i18next';
import { Citation } from '@/ui';
import type { RoomView } from './RoomLine';
import { testimonyOf } from './testimony';

/** All that a witness or an expert sees before being called in, and once released. */
export function WaitsOutside({ room }: { room: RoomView }) {
  const { t } = useTranslation('hearing');
  const released = !!room.you && testimonyOf(room.picture, room.you.seat).place === 'left';
  return (
    <section className="card" aria-live="polite" data-testid="outside">
      <h2>{t(released ? 'heard.released' : 'heard.waiting')}</h2>
      <p>
        {t(released ? 'heard.releasedText' : 'heard.waitingText')} {!released && <Citation law="OL 26" />}
      </p>
      {!released && <p>{t('heard.waitingHow')}</p>}
    </section>
  );
}
