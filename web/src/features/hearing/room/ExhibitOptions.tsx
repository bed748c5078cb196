import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../requests';

/** For a select: the documents that can be shown, by digest; of cases that are heard together under the number of each. */
export function ExhibitOptions({ files }: { files: CaseFile[] }) {
  const { t } = useTranslation('hearing');
  const options = ({ documents }: CaseFile) =>
    documents.map((document) => (
      <option key={document.documentId} value={document.digest}>
        {document.title}
      </option>
    ));
  return (
    <>
      <option value="">{t('exhibit.none')}</option>
      {files.length > 1
        ? files.map((file) => (
            <optgroup key={file.caseId} label={file.caseNumber}>
              {options(file)}
            </optgroup>
          ))
        : files.map(options)}
    </>
  );
}
