/** What a person meant by the number they typed. `value` is a plain decimal: ASCII digits, at most one point. */
export type Reading =
  | { is: 'blank' }
  | { is: 'number'; value: string; currency: string | null }
  /** It can be meant in two ways, and only the writer knows which. */
  | { is: 'ambiguous'; values: [string, string]; currency: string | null }
  | { is: 'unreadable' };

/** What the separators of a language do: `1,234.5` in English is `1.234,5` in Spanish. */
function separatorsOf(language: string) {
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(1234567.5);
  const said = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { group: plain(said('group')), decimal: plain(said('decimal')) };
}

/** Every digit that any script writes, with its value: Arabic, Persian, Devanagari, Thai, Chinese, … */
let digits: Map<string, string> | undefined;
function allDigits(): Map<string, string> {
  digits ??= new Map(
    Intl.supportedValuesOf('numberingSystem').flatMap((system) =>
      [...new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(9876543210)].map((digit, at): [string, string] => [
        digit,
        String(9 - at),
      ]),
    ),
  );
  return digits;
}

const ARABIC_DECIMAL = '٫';
const ARABIC_GROUP = '٬';

/** Full-width forms narrow, digits ASCII, no invisible characters, one space for every kind of space. */
function plain(text: string): string {
  const narrow = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return [...narrow]
    .map((letter) => (letter > '\u007f' ? (allDigits().get(letter) ?? letter) : letter))
    .join('')
    .replace(/[\p{Z}\s]+/gu, ' ')
    .replace(/[،、]/g, ',')
    .replace(/。/g, '.')
    .replace(/[’‘`´]/g, "'")
    .trim();
}

const signs: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '฿': 'THB',
  '₫': 'VND',
  '₸': 'KZT',
  元: 'CNY',
  圆: 'CNY',
  円: 'JPY',
  원: 'KRW',
};

/** The currency that stands before or after the digits: null if it does not say which (`$`, `¥`), undefined if it is no currency. */
function currencyOf(word: string): string | null | undefined {
  const code = word.toUpperCase();
  if (/^[A-Z]{3}$/.test(code)) return Intl.supportedValuesOf('currency').includes(code) ? code : undefined;
  return signs[word] ?? (/^\p{Sc}$/u.test(word) ? null : undefined);
}

/** Groups as people write them: by three, by two after the first three (India), by four (East Asia). */
const grouped = (separator: string) => {
  const s = `[${separator}]`;
  return new RegExp(`^(\\d{1,3}(${s}\\d{3})+|\\d{1,2}(${s}\\d{2})*${s}\\d{3}|\\d{1,4}(${s}\\d{4})+)$`);
};

/**
 * Reads an amount of money as people write it, in any script and with the separators of any country. Where one separator
 * stands before exactly three digits, it may end the whole or a thousand: then the reader's language decides, and if it says
 * that it is a decimal point, the person is asked, because hardly anybody writes thousandths of money.
 *
 * @param decimals how many the currency has; with three (dinars), three digits after a separator are always asked about
 */
export function readAmount(text: string, language: string, decimals = 2): Reading {
  return read(text, (digits, separator) => {
    const { group } = separatorsOf(language);
    if (/^0|^\d{4}/.test(digits[0])) return 'decimal';
    return separator === group && decimals < 3 ? 'group' : 'ask';
  });
}

/**
 * Reads a whole number of something, such as days, in any script's digits.
 *
 * @returns null where it is none, or not from `from` to `to`
 */
export function readCount(text: string, from: number, to: number): number | null {
  const said = plain(text);
  const count = /^\d{1,9}$/.test(said) ? Number(said) : null;
  return count !== null && count >= from && count <= to ? count : null;
}

/** Reads an exchange rate. It is far below a thousand, so one separator is a decimal point, however many digits follow. */
export function readRate(text: string): Reading {
  return read(text, () => 'decimal');
}

type Judge = (digits: [string, string], separator: string) => 'decimal' | 'group' | 'ask';

function read(text: string, ofThree: Judge): Reading {
  const said = plain(text);
  if (!said) return { is: 'blank' };
  const found = /^(\D*?)\s*(\d.*\d|\d)\s*(\D*)$/u.exec(said);
  if (!found) return { is: 'unreadable' };
  const [, before, number, after] = found as unknown as [string, string, string, string];
  const words = [before, after].map((word) => word.replace(/\.$/, '').trim()).filter(Boolean);
  const named = words.map(currencyOf);
  if (named.includes(undefined) || new Set(named.filter(Boolean)).size > 1) return { is: 'unreadable' };
  const currency = named.find(Boolean) ?? null;
  const meant = valuesOf(number, ofThree);
  if (!meant) return { is: 'unreadable' };
  const [value, other] = meant.map(trimmed) as [string, string | undefined];
  return other === undefined ? { is: 'number', value, currency } : { is: 'ambiguous', values: [value, other], currency };
}

/** No zeros in front; those behind stay as they were written. */
const trimmed = (value: string) => value.replace(/^0+(?=\d)/, '');

function valuesOf(number: string, ofThree: Judge): [string] | [string, string] | null {
  if (/[^\d ,.'٫٬]/.test(number)) return null;
  const points = [...new Set(number.replace(/[\d]/g, ''))];
  const last = points.at(-1);
  if (last === undefined) return [number];
  const lastAt = number.lastIndexOf(last);
  const [whole, rest] = [number.slice(0, lastAt), number.slice(lastAt + 1)];
  const canEndTheWhole = last !== ' ' && last !== "'" && last !== ARABIC_GROUP && !whole.includes(last);
  if (points.length > 2 || (points.length === 2 && !canEndTheWhole)) return null;
  if (points.length === 2) {
    const group = points[0]!;
    return group !== ARABIC_DECIMAL && grouped(group).test(whole) ? [`${digitsOf(whole)}.${rest}`] : null;
  }
  if (!canEndTheWhole) return grouped(last).test(number) ? [digitsOf(number)] : null;
  if (last === ARABIC_DECIMAL || rest.length !== 3) return [`${whole}.${rest}`];
  const judged = ofThree([whole, rest], last);
  if (judged === 'decimal') return [`${whole}.${rest}`];
  return judged === 'group' ? [whole + rest] : [whole + rest, `${whole}.${rest}`];
}

const digitsOf = (text: string) => text.replace(/\D/g, '');
