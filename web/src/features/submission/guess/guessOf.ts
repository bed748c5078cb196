import { franc } from 'franc-min';
import type { Kind } from '../requests';
import { type Guess, NOTHING } from './guess';
import { titles, translated } from './titles';

/** A title stands near the top, on a line that holds little else. */
const TITLE_WITHIN_LINES = 15;
const LONGEST_TITLE = 60;
/** Fewer letters than these tell no language of those that share an alphabet. */
const FEWEST_LETTERS = 40;
const LANGUAGE_WITHIN = 3_000;

/** ISO 639-3 as the trigrams are named, to what a document's language is called here. */
const languages: Record<string, string> = {
  eng: 'en',
  kor: 'ko',
  jpn: 'ja',
  rus: 'ru',
  fra: 'fr',
  spa: 'es',
  arb: 'ar',
  deu: 'de',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  pol: 'pl',
  tur: 'tr',
  vie: 'vi',
  tha: 'th',
  ind: 'id',
  ukr: 'uk',
  kaz: 'kk',
};
/** Of characters that papers of courts are full of, those that are written in one way only. */
const simplified = /[国会书证诉讼权联关对约为这时间实产务处称审应认让说]/gu;
const traditional = /[國會書證訴訟權聯關對約為這時間實產務處稱審應認讓說]/gu;

/** @param text of the first pages, with its lines */
export function guessOf(text: string): Guess {
  const lines = linesOf(text);
  if (lines.length === 0) return NOTHING;
  return { kind: kindOf(lines), language: languageOf(text), translation: translated.some((words) => has(lines.join('\n'), plain(words))) };
}

/** As it is compared. Titles are often set with a space between every two characters. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?<=[\p{Script=Han}\p{Script=Hangul}]) (?=[\p{Script=Han}\p{Script=Hangul}])/gu, '');

const linesOf = (text: string) =>
  plain(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const known = Object.entries(titles)
  .flatMap(([kind, names]) => names.map((name) => ({ kind: kind as Kind, name: plain(name) })))
  // Of two that one line holds the longer says more: a list of evidence on a contract is no contract.
  .sort((a, b) => b.name.length - a.name.length);

function kindOf(lines: string[]): Kind | null {
  // The two lines for machines at the foot of a passport's page. Source: ICAO 9303, part 4.
  if (lines.some((line) => /^p[a-z<][a-z]{3}[a-z]+<.*<</.test(line.replaceAll(' ', '')))) return 'IDENTITY';
  for (const line of lines.slice(0, TITLE_WITHIN_LINES)) {
    const found = known.find(({ name }) => isTitle(line, name));
    if (found) return found.kind;
  }
  return null;
}

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** In East Asian languages the last word of a title says what it is, and words have no ends by which they could be told in a sentence. */
function isTitle(line: string, name: string) {
  if (!eastAsian.test(name)) return line.length <= LONGEST_TITLE && has(line, name);
  const title = line.replace(/\(.*?\)|[\p{P}\p{Z}]+$/gu, '').trim();
  return title.length <= LONGEST_TITLE / 2 && title.endsWith(name);
}

/** Whole words, where words have ends. */
function has(line: string, name: string) {
  const words = name.replace(/^-/, '');
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) {
    const begins = words !== name || !joins(line[at - 1], words[0]);
    if (begins && !joins(words.at(-1), line[at + words.length])) return true;
  }
  return false;
}
const letter = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]$/u;
const joins = (before = '', after = '') => letter.test(before) && letter.test(after);

function languageOf(text: string): string | null {
  const start = text.slice(0, LANGUAGE_WITHIN);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const found = franc(start, { only: ['cmn', ...Object.keys(languages)], minLength: 1 });
  if (found === 'cmn') {
    const count = (characters: RegExp) => start.match(characters)?.length ?? 0;
    return count(traditional) > count(simplified) ? 'zh-TW' : 'zh-CN';
  }
  return letters < FEWEST_LETTERS ? null : (languages[found] ?? null);
}
