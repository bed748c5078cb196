import type { Words } from './Draft';

/** What became of two writings of one draft: their common words, and the members that both changed, each its own way. */
export interface Reconciled {
  words: Words;
  disputed: (keyof Words)[];
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Joins what was written here and what was saved elsewhere since both were the same. What only one side changed is taken from
 * that side; what both changed stays as it was written here until its writer decides.
 */
export function reconcile(base: Words, here: Words, elsewhere: Words): Reconciled {
  const disputed: (keyof Words)[] = [];
  const words = Object.fromEntries(
    (Object.keys(here) as (keyof Words)[]).map((member) => {
      if (same(here[member], base[member])) return [member, elsewhere[member]];
      if (!same(elsewhere[member], base[member]) && !same(elsewhere[member], here[member])) disputed.push(member);
      return [member, here[member]];
    }),
  ) as unknown as Words;
  return { words, disputed };
}
