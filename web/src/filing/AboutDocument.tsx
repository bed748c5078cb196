import type { CourtDocument } from './requests';

/** How a finding or a point of a notice names a document. */
export const asSubject = (document: CourtDocument) => `documents.${document.id}`;

/** The title of the document that a point is about; nothing if it is about none, or one that was taken out since. */
export function AboutDocument({ subject, documents }: { subject: string | null; documents: CourtDocument[] }) {
  const title = documents.find((document) => asSubject(document) === subject)?.title;
  return title ? (
    <>
      {' · '}
      <bdi>{title}</bdi>
    </>
  ) : null;
}
