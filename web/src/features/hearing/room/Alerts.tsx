import { useTranslation } from 'react-i18next';
import { usePunctuation } from '@/i18n/usePunctuation';
import { Mark } from '@/ui';
import { alertsOf } from './alerts';
import type { RoomView } from './RoomLine';
import { seatLabel } from './seatLabel';

/** What waits for somebody, and for whom: the reader's own first. */
export function Alerts({ room }: { room: RoomView }) {
  const { t } = useTranslation('hearing');
  const { comma } = usePunctuation();
  const mine = room.you?.role;
  const alerts = [...alertsOf(room)].sort((one, other) => Number(other.owner === mine) - Number(one.owner === mine));
  const nameOf = (id: string) => {
    const place = room.seats.find((each) => each.seat === id);
    return place ? seatLabel(t, place) : id;
  };
  return (
    <section aria-label={t('alerts.title')} aria-live="polite" data-testid="alerts">
      {alerts.length > 0 && (
        <>
          <h3>{t('alerts.title')}</h3>
          <ul className="plain">
            {alerts.map(({ kind, owner, seats, count }) => (
              <li key={kind} data-kind={kind} data-owner={owner}>
                <Mark as={owner === mine ? 'bad' : 'open'}>{owner === mine ? t('alerts.yours') : t(`role.${owner}`)}</Mark>{' '}
                {t(`alerts.${kind}`, { who: seats.map(nameOf).join(comma), number: count })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
