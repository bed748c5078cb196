import { standsAlone } from '@/filing/files';
import type { CourtDocument } from '@/filing/requests';
import type { Kind } from '../requests';

/** What a paper seems to be by its text. It is for the filer to say; what the text does not tell is null. */
export interface Guess {
  kind: Kind | null;
  /** One of the languages that are offered for documents. */
  language: string | null;
  /** That it is a translation, as it says itself. */
  translation: boolean;
}

export const NOTHING: Guess = { kind: null, language: null, translation: false };

/** What several papers have in common: they are described alike. */
export function common(guesses: Guess[]): Guess {
  const [first, ...others] = guesses;
  if (!first) return NOTHING;
  const same = <T>(of: (guess: Guess) => T, otherwise: T) => (others.every((each) => of(each) === of(first)) ? of(first) : otherwise);
  return {
    kind: same((each) => each.kind, null),
    language: same((each) => each.language, null),
    translation: same((each) => each.translation, false),
  };
}

/**
 * The document that a Chinese paper translates, if there is one alone: of its kind, or any where the paper calls itself a translation, in
 * another language and without a translation so far.
 */
export function originalOf(guess: Guess, documents: CourtDocument[]): CourtDocument | null {
  if (!guess.language?.startsWith('zh')) return null;
  const waiting = documents.filter(
    (each) => standsAlone(each) && !each.language.startsWith('zh') && !documents.some((other) => other.translationOf === each.id),
  );
  const ofItsKind = waiting.filter((each) => each.kind === guess.kind);
  const possible = ofItsKind.length > 0 || !guess.translation ? ofItsKind : waiting;
  return possible.length === 1 ? possible[0]! : null;
}
