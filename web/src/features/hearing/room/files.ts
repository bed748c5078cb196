import type { CaseFile } from '../requests';

type CaseDocument = CaseFile['documents'][number];

export const documentOf = (files: CaseFile[], digest: string) =>
  files.flatMap(({ documents }) => documents).find((document) => document.digest === digest);

/** The original of a document, and every translation of it, out of the same file. */
export function besides(files: CaseFile[], digest: string): CaseDocument[] {
  const file = files.find(({ documents }) => documents.some((document) => document.digest === digest));
  const document = documentOf(files, digest);
  if (!file || !document) return [];
  const original = document.translationOf ?? document.documentId;
  return file.documents.filter((other) => other.digest !== digest && (other.documentId === original || other.translationOf === original));
}

/** Only papers have pages that are chosen. */
export const hasPages = (document: CaseDocument | undefined) => !document || document.mediaType === 'application/pdf';
