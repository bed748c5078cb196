/** The court's clock. A court day is a day in this zone. */
export const COURT_ZONE = 'Asia/Shanghai';

export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** All zones this browser knows, with the reader's own even if the browser's list uses another name for it. */
export function allZones(): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), browserZone(), 'UTC'])].sort();
}

/** The name of a zone as people say it, e.g. "China Standard Time". */
export function zoneName(zone: string, language: string, at: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'long' }).formatToParts(at);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

/** Day and minute in a zone, in the reader's language, always with the Gregorian calendar and Latin digits (dates are compared with papers). */
export function inZone(instant: Date, zone: string, language: string): string {
  return new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
    timeZone: zone,
    // With the month as a word, or its sign: 11/12 is another day elsewhere.
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
}

/** From when to when in a zone, to the second; what both have in common, such as the day, is said once. */
export function spanInZone(from: Date, until: Date, zone: string, language: string): string {
  return new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
    timeZone: zone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatRange(from, until);
}

/** How far a zone is from UTC at an instant, e.g. `UTC+5:30`, to be read from left to right in Arabic too. */
export function offsetOf(zone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(at);
  return `\u2066${parts.find((part) => part.type === 'timeZoneName')!.value.replace('GMT', 'UTC')}\u2069`;
}

/** A court day as the court's, whatever the reader's zone: the day in the text is the day in the file. */
export function courtDay(date: string, language: string): string {
  return new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, { timeZone: 'UTC', dateStyle: 'long' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** The instant at which a day of the court is over; China has kept one offset since 1991. */
export const endOfCourtDay = (date: string) => new Date(Date.parse(`${date}T00:00:00+08:00`) + 86_400_000);

/**
 * A local time with its offset (`2026-11-22T00:30:00.123456+08:00`) in the reader's language, with every digit of its second:
 * `Intl` rounds to milliseconds, so the fraction is put where it belongs.
 */
export function exactly(local: string, language: string): string {
  const [, clock, fraction = '', offset] = /^([\d-]+T[\d:]+)(\.\d+)?(Z|[+-][\d:]+)$/.exec(local) ?? [];
  if (!clock) return local;
  const parts = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
    timeZone: 'UTC',
    dateStyle: 'long',
    timeStyle: 'medium',
    hourCycle: 'h23',
  }).formatToParts(new Date(`${clock}Z`));
  const written = parts.map(({ type, value }) => (type === 'second' ? value + fraction : value)).join('');
  return `${written} (\u2066UTC${offset === 'Z' ? '' : offset}\u2069)`;
}
