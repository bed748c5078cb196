import { type Json, isObject } from '@/proof/json';

/** A text with {0}, {1}, … by its code. */
export type FindingTexts = Map<string, string>;

/** Of the form `code=text`, one a line; an apostrophe is doubled. */
export function parseProperties(file: string): FindingTexts {
  return new Map(
    file
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1).replaceAll("''", "'")]),
  );
}

/** A value that was committed to is JSON; people read its members. */
function readable(detail: string): string {
  if (!/^[[{"]/.test(detail)) return detail;
  try {
    return said(JSON.parse(detail) as Json);
  } catch {
    return detail;
  }
}

const said = (value: Json): string =>
  isObject(value)
    ? Object.entries(value)
        .map(([key, inner]) => `${key}: ${said(inner)}`)
        .join(', ')
    : Array.isArray(value)
      ? value.map(said).join(', ')
      : String(value);

/** What a package contains stands apart from the sentence around it, whatever way it is written. */
export const isolated = (detail: string) => `\u2068${readable(detail)}\u2069`;

export const filled = (text: string, details: string[]): string =>
  text.replace(/\{(\d)\}/g, (_, index: string) => isolated(details[Number(index)] ?? ''));
