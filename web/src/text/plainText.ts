/**
 * What the suite takes for text. The rules and their examples are in `docs/text-rules.json`; the services follow the same, so
 * that what a person sees before sending is what is kept.
 */

/** What Word and PDF put for the end of a line. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Control characters but tab and line end, halves of pairs, what is no character, and marks that turn the order of what follows. */
const refused = /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069]/u;
/** Spaces of every script, format characters, marks on nothing, Hangul fillers and Braille without a dot. */
const nothing = /^[\p{Z}\p{Cc}\p{Cf}\p{M}\u115f\u1160\u3164\uffa0\u2800]*$/u;

/** The text as it is kept, or null if it has a character that is refused. */
export function plainText(written: string): string | null {
  const text = written.replace(lineEnds, '\n');
  return refused.test(text) ? null : text.normalize('NFC');
}

/** Whether a reader would see nothing. */
export const isBlank = (text: string) => nothing.test(text);

/** The first so many characters as readers count them, with … as the last of them if something was left out. */
export function cut(text: string, most: number): string {
  const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
