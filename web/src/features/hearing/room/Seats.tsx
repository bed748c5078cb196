import { useTranslation } from 'react-i18next';
import { named, nameFor } from '@/filing/CaseTitle';
import { usePunctuation } from '@/i18n/usePunctuation';
import { Mark, Names } from '@/ui';
import type { Hearing } from '../requests';
import { attendanceOf, isIdentified } from './picture';
import type { RoomView } from './RoomLine';

/**
 * Who is here, and what the clerk has found about them. A party is called as the reader can read it, and then as the record has it.
 *
 * @param parties of the case, with each name that is known
 */
export function Seats({ room, parties = [] }: { room: RoomView; parties?: Hearing['parties'] }) {
  const { t, i18n } = useTranslation('hearing');
  const { colon } = usePunctuation();
  return (
    <section className="card" aria-label={t('seats.title')}>
      <h2>{t('seats.title')}</h2>
      <ul className="plain">
        {room.seats.map((seat) => {
          const its = attendanceOf(room.picture, seat.seat);
          const party = parties.find((each) => each.name === seat.name && each.role === seat.role);
          const here = seat.seat === room.you?.seat || room.online[seat.seat];
          return (
            <li key={seat.seat} data-testid={`seat-${seat.seat}`} data-online={!!here}>
              <span className="who">
                {t(`role.${seat.role}`)}
                {colon}
                <Names names={[party && nameFor(named(party), i18n.resolvedLanguage ?? 'en'), seat.name]} />
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
