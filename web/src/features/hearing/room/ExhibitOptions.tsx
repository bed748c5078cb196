import { useTranslation } from 'react-i18next';
import type { CaseDocument } from '../requests';

/** For a select: the documents that can be shown, by digest. */
export function ExhibitOptions({ documents }: { documents: CaseDocument[] }) {
  const { t } = useTranslation('hearing');
  return (
    <>
      <option value="">{t('exhibit.none')}</option>
      {documents.map((document) => (
        <option key={document.documentId} value={document.digest}>
          {document.title}
        </option>
      ))}
    </>
  );
}
