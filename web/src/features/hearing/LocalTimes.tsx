import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { courtDay } from '@/time';
import type { LocalTime } from './requests';

/** A local date and time as the server wrote it (`2026-11-21T15:00+08:00`), without moving it into another zone. */
function wallClock(local: string, language: string) {
  return `${courtDay(local.slice(0, 10), language)} ${clockOf(local)}`;
}

/** Hours and minutes. */
const clockOf = (local: string) => local.slice(11, 16);

/** As people call a zone, summer or winter, and how far the server says that it is from UTC then: its list of zones is newer than a browser's. */
function zoneOf(zone: string, local: string | null, language: string) {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts();
  const offset = local && /([+-]\d\d:\d\d)?Z?$/.exec(local)?.[1];
  return (
    <bdi title={zone}>
      {parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone} {local && <small>{`\u2066UTC${offset ?? ''}\u2069`}</small>}
    </bdi>
  );
}

/** The same instant on everybody's clock, the night marked. */
export function LocalTimes({ caption, rows }: { caption: string; rows: { key: string; name: ReactNode; time: LocalTime }[] }) {
  const { t, i18n } = useTranslation('hearing');
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <table className="table rows">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('times.who')}</th>
          <th scope="col">{t('times.when')}</th>
          <th scope="col">{t('times.zone')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, time }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td data-label={t('times.when')}>
              {time.startsAt && time.endsAt ? (
                <bdi>
                  {wallClock(time.startsAt, language)}–{clockOf(time.endsAt)}
                </bdi>
              ) : (
                t('times.unknown')
              )}
              {time.indecent && <span className="night"> {t('times.night')}</span>}
            </td>
            <td data-label={t('times.zone')}>{time.zone ? zoneOf(time.zone, time.startsAt, language) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
