import type { Paper } from './paperRequests';

/** A paper with those of its translations that are loaded. */
export interface Pair {
  paper: Paper;
  translations: Paper[];
}

const arrived = (a: Paper, b: Paper) => a.receivedAt.localeCompare(b.receivedAt);

/**
 * Each original with its translations. What is new to the reader stands where it was found, however old its original is; so does a
 * translation whose original is not loaded. Papers of one instant, as those of a filing, are in the order in which they arrived.
 */
export function paired(papers: Paper[]): Pair[] {
  const originals = new Set(papers.filter((paper) => !paper.translationOf).map((paper) => paper.id));
  const isBelow = (paper: Paper) => !paper.unseen && paper.translationOf !== null && originals.has(paper.translationOf);
  return papers
    .filter((paper) => !isBelow(paper))
    .sort((a, b) => (b.filedAt ?? '').localeCompare(a.filedAt ?? '') || arrived(a, b))
    .map((paper) => ({
      paper,
      translations: papers.filter((other) => isBelow(other) && other.translationOf === paper.id).sort(arrived),
    }));
}
