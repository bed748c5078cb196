import { Mark } from '@/ui';
import { useTranslation } from 'react-i18next';
import { usePunctuation } from '@/i18n/usePunctuation';
import { attendanceOf, isIdentified } from './picture';
import type { RoomView } from './RoomLine';

/** Who is here, and what the clerk has found about them. */
export function Seats({ room }: { room: RoomView }) {
  const { t } = useTranslation('hearing');
  const { colon } = usePunctuation();
  return (
    <section className="card" aria-label={t('seats.title')}>
      <h2>{t('seats.title')}</h2>
      <ul className="plain">
        {room.seats.map((seat) => {
          const its = attendanceOf(room.picture, seat.seat);
          const here = seat.seat === room.you?.seat || room.online[seat.seat];
          return (
            <li key={seat.seat} data-testid={`seat-${seat.seat}`} data-online={!!here}>
              <span className="who">
                {t(`role.${seat.role}`)}
                {colon}
                <bdi translate="no">{seat.name}</bdi>
                {seat.capacity && <small> · {t(`capacity.${seat.capacity}`)}</small>}
                {seat.caseNumber && (
                  <small>
                    {' '}
                    <bdi translate="no" lang="zh-CN">
                      {seat.caseNumber}
                    </bdi>
                  </small>
                )}
              </span>{' '}
              <Mark as={here ? 'good' : undefined}>{here ? t('seats.here') : t('seats.away')}</Mark>
              {its.present !== null && <Mark>{its.present ? t('seats.present') : t('seats.absent')}</Mark>}
              {room.picture.consultation.speaking.includes(seat.seat) && <Mark as="open">{t('seats.apart')}</Mark>}
              {its.inCourtroom && <Mark>{t('seats.inCourtroom')}</Mark>}
              {its.identified !== null && (
                <Mark as={isIdentified(room.picture, seat) ? 'good' : 'bad'}>
                  {isIdentified(room.picture, seat) ? t('seats.identified') : t('seats.notIdentified')}
                </Mark>
              )}
              {its.signed && <Mark as="good">{t('seats.signed')}</Mark>}
              {its.refused && <Mark as="open">{t('seats.refused')}</Mark>}
              {its.unsigned && <Mark as="open">{t('seats.unsigned')}</Mark>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
