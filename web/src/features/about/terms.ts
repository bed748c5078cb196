import { languageCodes } from '@/i18n/languages';
import table from './glossary.csv?raw';

/** A term of Chinese civil procedure in each of the eight languages. */
export type Term = { key: string } & Record<string, string>;

/** Fields of a line of a table with commas (RFC 4180, without lines inside a field). */
function fields(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

/** @throws Error if a term stands without one of the languages */
export function read(text: string): Term[] {
  const [head, ...lines] = text.trim().split(/\r?\n/);
  const columns = fields(head!);
  return lines.map((line) => {
    const values = fields(line);
    const term = Object.fromEntries(columns.map((column, at) => [column, values[at] ?? ''])) as Term;
    const missing = languageCodes.filter((code) => !term[code]);
    if (missing.length || values.length !== columns.length)
      throw new Error(`${term.key}: ${missing.join(', ') || 'another number of fields'}`);
    return term;
  });
}

export const terms = read(table);
