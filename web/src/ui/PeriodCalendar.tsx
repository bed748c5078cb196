import { useTranslation } from 'react-i18next';
import type { Derivation } from './LastDay';

const DAY = 86_400_000;
/** Of a longer period only the first month and the last two are drawn. */
const MOST_MONTHS = 4;

const marks = ['trigger', 'counted', 'skipped', 'last'] as const;
type Mark = (typeof marks)[number];

const monthName = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const shortDay = { weekday: 'narrow', timeZone: 'UTC' } as const;
const wholeDay = { weekday: 'long', timeZone: 'UTC' } as const;

const dateOf = (day: number) => new Date(day).toISOString().slice(0, 10);

/** What a day is in the period; nothing outside of it. Earlier answers win: a last day is one that counts, too. */
function markOf(day: number, period: Derivation): Mark | undefined {
  const date = dateOf(day);
  if (date === period.lastDay) return 'last';
  if (date === period.trigger) return 'trigger';
  if (period.skipped.some((closed) => closed.date === date)) return 'skipped';
  if (date >= period.firstCountedDay && date <= period.nominalLastDay) return 'counted';
  return undefined;
}

const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** The months from the day that starts a period to its last, counted from the year 0; null where some are left out. */
function monthsOf(period: Derivation): (number | null)[] {
  const first = monthOf(period.trigger);
  const months = Array.from({ length: monthOf(period.lastDay) - first + 1 }, (_, i) => first + i);
  return months.length <= MOST_MONTHS ? months : [first, null, ...months.slice(-2)];
}

/** A period as a calendar, drawn from its derivation: the day that starts it, the days that count, those on which the court is closed, the last. */
export function PeriodCalendar({ derivation }: { derivation: Derivation }) {
  const { t } = useTranslation('app');
  return (
    <div className="period-calendar" role="group" aria-label={t('derivation.calendar.title')}>
      <ul className="legend">
        {marks
          .filter((mark) => mark !== 'skipped' || derivation.skipped.length > 0)
          .map((mark) => (
            <li key={mark}>
              <span className={`day ${mark}`} aria-hidden="true" /> {t(`derivation.calendar.${mark}`)}
            </li>
          ))}
      </ul>
      <div className="months">
        {monthsOf(derivation).map((month) =>
          month === null ? (
            <p key="between">{t('derivation.calendar.between')}</p>
          ) : (
            <Month key={month} year={Math.floor(month / 12)} month={month % 12} derivation={derivation} />
          ),
        )}
      </div>
    </div>
  );
}

/** Weeks begin on Monday, as in China. */
function Month({ year, month, derivation }: { year: number; month: number; derivation: Derivation }) {
  const { t, i18n } = useTranslation('app');
  const language = `${i18n.resolvedLanguage ?? 'en'}-u-nu-latn-ca-gregory`;
  const first = Date.UTC(year, month, 1);
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const before = (new Date(first).getUTCDay() + 6) % 7;
  const cells = [...Array<null>(before).fill(null), ...Array.from({ length }, (_, i) => first + i * DAY)];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, i) => cells.slice(i * 7, i * 7 + 7));
  const written = (day: number, how: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, how).format(day);
  // 5 January 1970 was a Monday.
  const weekdays = Array.from({ length: 7 }, (_, i) => (4 + i) * DAY);
  return (
    <table>
      <caption>{written(first, monthName)}</caption>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col" abbr={written(day, wholeDay)}>
              {written(day, shortDay)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, at) => (
          <tr key={at}>
            {week.map((day, i) => {
              const mark = day === null ? undefined : markOf(day, derivation);
              return (
                <td key={i} className={mark && `day ${mark}`}>
                  {day !== null && new Date(day).getUTCDate()} {mark && <span className="aside">{t(`derivation.calendar.${mark}`)}</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
