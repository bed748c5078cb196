import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { ProblemAlert } from '@/api/ProblemAlert';
import { saveFile } from '@/api/saveFile';
import { languageName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { isShownByBrowsers } from '@/ui';
import { photographsOf, standsAlone, useExtent } from './files';
import type { CourtDocument } from './requests';

/** Opens a document in a tab of its own; the bytes need the reader's token, so a plain link cannot fetch them. */
export function DocumentLink({ document }: { document: CourtDocument }) {
  const { t, i18n } = useTranslation('filing');
  const { comma } = usePunctuation();
  const extent = useExtent();
  const language = languageName(document.language, i18n.resolvedLanguage ?? 'en');
  const open = useMutation({
    mutationFn: async () => {
      const bytes = await api.blob(`/api/filing/documents/${document.digest}`);
      if (!isShownByBrowsers(document.mediaType)) return saveFile(bytes, document.filename);
      const link = window.document.createElement('a');
      link.href = URL.createObjectURL(bytes);
      link.target = '_blank';
      link.rel = 'noopener';
      link.click();
    },
  });
  return (
    <>
      <button type="button" className="text-button" onClick={() => open.mutate()}>
        <bdi>{document.title}</bdi>
      </button>{' '}
      <small>{[t(`kinds.${document.kind}`), language, extent(document)].join(comma)}</small>
      <ProblemAlert problem={open.error} />
    </>
  );
}

function PhotographList({ documents, paper }: { documents: CourtDocument[]; paper: CourtDocument }) {
  const { t } = useTranslation('filing');
  const { colon } = usePunctuation();
  const photographs = photographsOf(documents, paper);
  if (photographs.length === 0) return null;
  return (
    <ul>
      {photographs.map((photograph) => (
        <li key={photograph.id}>
          {t('documents.photograph', { page: photograph.photographPage })}
          {colon}
          <DocumentLink document={photograph} />
        </li>
      ))}
    </ul>
  );
}

/** Originals, each with its translations and the photographs of its pages below it. */
export function DocumentList({ documents }: { documents: CourtDocument[] }) {
  const { t } = useTranslation('filing');
  const { colon } = usePunctuation();
  if (documents.length === 0) return <p>{t('documents.none')}</p>;
  return (
    <ul className="documents">
      {documents.filter(standsAlone).map((original) => (
        <li key={original.id}>
          <DocumentLink document={original} />
          <PhotographList documents={documents} paper={original} />
          <ul>
            {documents
              .filter((document) => document.translationOf === original.id)
              .map((translation) => (
                <li key={translation.id}>
                  {t('documents.translation')}
                  {colon}
                  <DocumentLink document={translation} />
                  <PhotographList documents={documents} paper={translation} />
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
