import type { Phase } from './picture';

/** What the court says in a phase, as the law asks for it; the numbers are those of the texts under `sentence`. Source: CPL 47, 140, 141, 144, 150; OL 7, 27. */
const OF_PHASE: Partial<Record<Phase, number>> = {
  ROLL_CALL: 2,
  EXCHANGE: 2,
  RIGHTS: 1,
  INVESTIGATION: 2,
  DEBATE: 1,
  FINAL_STATEMENTS: 1,
  RECORD: 1,
};

export const sentencesOf = (t: (key: string) => string, phase: Phase): string[] =>
  Array.from({ length: OF_PHASE[phase] ?? 0 }, (_, at) => t(`sentence.${phase}_${at + 1}`));
