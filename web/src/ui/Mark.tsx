import type { ReactNode } from 'react';

/** A word on how something stands. Its colour only repeats what the word says. */
export function Mark({ as, children }: { as?: 'good' | 'open' | 'bad'; children: ReactNode }) {
  return <span className={as ? `mark ${as}` : 'mark'}>{children}</span>;
}
