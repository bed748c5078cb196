/** Digits are Latin in every language, because amounts and dates are held against papers. */
const latin = (language: string) => `${language}-u-nu-latn`;

/** Exact decimals travel as text; `Intl` takes them as they are, without rounding them through a double. */
const exact = (value: string) => value as Intl.StringNumericLiteral;

const decimalsIn = (value: string) => (value.split('.')[1] ?? '').replace(/0+$/, '').length;

/** How many decimals a currency has: 2 for CNY, 0 for JPY. Source: ISO 4217, by way of the browser. */
export function decimalsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** `CNY 34,064.00`: never rounded, even where an amount has more decimals than its currency. */
export function money(amount: string, currency: string, language: string, currencyDisplay: 'code' | 'name' = 'code'): string {
  const decimals = decimalsOf(currency);
  return new Intl.NumberFormat(latin(language), {
    style: 'currency',
    currency,
    currencyDisplay,
    minimumFractionDigits: decimals,
    maximumFractionDigits: Math.max(decimals, decimalsIn(amount)),
  }).format(exact(amount));
}

/** A number with the separators of the language and all its decimals; zeros that only fill up a column of the database are left out. */
export function decimal(value: string, language: string, { grouped = true } = {}): string {
  return new Intl.NumberFormat(latin(language), {
    useGrouping: grouped,
    minimumFractionDigits: Math.min(2, (value.split('.')[1] ?? '').length),
    maximumFractionDigits: 20,
  }).format(exact(value));
}

/** A number as one says it, `84.5 thousand` or `340.8万`; null where that is no shorter: below ten thousand, or with many digits. */
export function spoken(value: string, language: string): string | null {
  const significant = value.replace('.', '').replace(/^0+|0+$/g, '').length;
  if (Number(value) < 10_000 || significant > 4) return null;
  return new Intl.NumberFormat(latin(language), { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 20 }).format(
    exact(value),
  );
}

/** 0.025 is `2.5%`. */
export function percent(share: string, language: string): string {
  return new Intl.NumberFormat(latin(language), { style: 'percent', maximumFractionDigits: 4 }).format(exact(share));
}

/** Bytes as megabytes with one decimal; the unit stands in the text. */
export function megabytes(bytes: number, language: string): string {
  return new Intl.NumberFormat(latin(language), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(bytes / 1024 / 1024);
}

const UNITS = [
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** How long something still takes: rounded up, in the largest unit of which there are two, so that it does not jump about. */
export function timeLeft(seconds: number, language: string): string {
  const [unit, size] = UNITS.find(([, each]) => seconds >= 2 * each) ?? UNITS[2];
  return new Intl.NumberFormat(latin(language), { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.max(1, Math.ceil(seconds / size)),
  );
}
