import { type Bytes, joined } from './bytes';

/** A value as certificates and CMS are written in: DER, or BER where somebody did not know a length in advance. */
export interface Asn1 {
  tag: number;
  /** With its head. */
  whole: Bytes;
  body: Bytes;
}

export const SEQUENCE = 0x30;
export const SET = 0x31;
export const OCTETS = 0x04;
export const BOOLEAN = 0x01;
const INTEGER = 0x02;
const BITS = 0x03;
const OID = 0x06;
const UTC_TIME = 0x17;
const GENERALIZED_TIME = 0x18;
const CONSTRUCTED = 0x20;
const DEEPEST = 40;

/** The tag of a value that stands for another under a number, such as `[0] IMPLICIT`. */
export const numbered = (number: number, constructed = true) => 0x80 | (constructed ? CONSTRUCTED : 0) | number;

/** The first value in these bytes, whatever follows it. */
export function firstOf(bytes: Bytes, depth = 0): Asn1 {
  const [tag, head] = [bytes[0], bytes[1]];
  if (tag === undefined || head === undefined || (tag & 0x1f) === 0x1f || depth > DEEPEST) throw new Error('not ASN.1');
  if (head === 0x80) return withoutLength(bytes, tag, depth);
  const more = head < 0x80 ? 0 : head & 0x7f;
  if (more > 4) throw new Error('too long');
  const length = more === 0 ? head : bytes.subarray(2, 2 + more).reduce((sum, byte) => sum * 256 + byte, 0);
  const end = 2 + more + length;
  if (end > bytes.length) throw new Error('cut off');
  return { tag, whole: bytes.subarray(0, end), body: bytes.subarray(2 + more, end) };
}

/** It ends with two zeros. */
function withoutLength(bytes: Bytes, tag: number, depth: number): Asn1 {
  if (!(tag & CONSTRUCTED)) throw new Error('no length');
  let end = 2;
  while (bytes[end] !== 0 || bytes[end + 1] !== 0) end += firstOf(bytes.subarray(end), depth + 1).whole.length;
  return { tag, whole: bytes.subarray(0, end + 2), body: bytes.subarray(2, end) };
}

/** Throws unless these bytes are one value and nothing more. */
export function parseAsn1(bytes: Bytes): Asn1 {
  const value = firstOf(bytes);
  if (value.whole.length !== bytes.length) throw new Error('something follows');
  return value;
}

/** What is in a sequence, a set or under a number. */
export function partsOf(value: Asn1 | undefined, ...tags: number[]): Asn1[] {
  if (!value || !(value.tag & CONSTRUCTED) || (tags.length > 0 && !tags.includes(value.tag))) throw new Error('not of parts');
  const parts: Asn1[] = [];
  for (let at = 0; at < value.body.length;) {
    const part = firstOf(value.body.subarray(at));
    parts.push(part);
    at += part.whole.length;
  }
  return parts;
}

function bodyOf(value: Asn1 | undefined, tag: number): Bytes {
  if (value?.tag !== tag) throw new Error('another type');
  return value.body;
}

export const octetsOf = (value: Asn1 | undefined): Bytes =>
  value?.tag === (OCTETS | CONSTRUCTED) ? joined(...partsOf(value).map(octetsOf)) : bodyOf(value, OCTETS);

/** Of whole bytes. */
export function bitsOf(value: Asn1 | undefined): Bytes {
  const body = bodyOf(value, BITS);
  if (body[0] !== 0) throw new Error('not of whole bytes');
  return body.subarray(1);
}

/** The bytes of an integer, which compare as the integers do. */
export const integerOf = (value: Asn1 | undefined): Bytes => bodyOf(value, INTEGER);

/** A small integer that is not negative. */
export function numberOf(value: Bytes): number {
  if (value.length === 0 || value.length > 4 || (value[0] ?? 0) > 0x7f) throw new Error('not a small number');
  return value.reduce((sum, byte) => sum * 256 + byte, 0);
}

export function oidOf(value: Asn1 | undefined): string {
  const numbers: number[] = [];
  let number = 0;
  for (const byte of bodyOf(value, OID)) {
    number = number * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      numbers.push(number);
      number = 0;
    }
  }
  const [first = 0, ...rest] = numbers;
  const top = Math.min(2, Math.floor(first / 40));
  return [top, first - 40 * top, ...rest].join('.');
}

/** In nanoseconds since 1970 (UTC). */
export type Instant = bigint;

const MILLI = 1_000_000n;

export const instantOf = (milliseconds: number): Instant => BigInt(milliseconds) * MILLI;

export function timeOf(value: Asn1 | undefined): Instant {
  const text = String.fromCharCode(...(value?.body ?? []));
  const short = value?.tag === UTC_TIME ? (Number(text.slice(0, 2)) < 50 ? '20' : '19') + text : text;
  const found = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/.exec(short);
  if (!found || (value?.tag !== UTC_TIME && value?.tag !== GENERALIZED_TIME)) throw new Error('not a time');
  const [, year, month, day, hour, minute, second, fraction = ''] = found;
  return parseInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(9, '0')}Z`);
}

/** Throws unless it is a time as `2026-11-28T09:00:00.5Z`. */
export function parseInstant(text: string): Instant {
  const [, second, fraction = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z$/.exec(text) ?? [];
  const milliseconds = second === undefined ? NaN : Date.parse(second + 'Z');
  if (Number.isNaN(milliseconds)) throw new Error('not a time');
  return instantOf(milliseconds) + BigInt(fraction.padEnd(9, '0'));
}

/** With as many digits after the second as are needed, by threes. */
export function instantText(instant: Instant): string {
  const nanos = ((instant % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
  const whole = new Date(Number((instant - nanos) / MILLI)).toISOString().slice(0, 19);
  const digits = nanos
    .toString()
    .padStart(9, '0')
    .replace(/(000){1,3}$/, '');
  return whole + (digits === '' ? '' : '.' + digits) + 'Z';
}
