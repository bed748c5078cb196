import type { Delivery } from './requests';

export type DeliveryPaper = Delivery['documents'][number];

/** An original with its translations, or a translation whose original is not among the papers. */
export interface Pair {
  paper: DeliveryPaper;
  translations: DeliveryPaper[];
}

/** The papers by kind, in the order in which the court put them, each with its translations; those that the reader reads first. */
export function byKind(papers: DeliveryPaper[], language: string): { title: string; pairs: Pair[] }[] {
  const here = new Set(papers.map((paper) => paper.documentId));
  const kinds = new Map<string, Pair[]>();
  for (const paper of papers.filter(({ translationOf }) => !translationOf || !here.has(translationOf))) {
    const translations = papers
      .filter((each) => each.translationOf === paper.documentId)
      .sort((a, b) => Number(isIn(b, language)) - Number(isIn(a, language)));
    kinds.set(paper.kindTitle, [...(kinds.get(paper.kindTitle) ?? []), { paper, translations }]);
  }
  return [...kinds].map(([title, pairs]) => ({ title, pairs }));
}

/** Whether a paper is written in the reader's language, whatever the script or region. */
export const isIn = (paper: DeliveryPaper, language: string) => paper.language.split('-')[0] === language.split('-')[0];
