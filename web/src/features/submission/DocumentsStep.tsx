import { useTranslation } from 'react-i18next';
import { photographsOf, standsAlone } from '@/filing/files';
import type { CourtDocument } from '@/filing/requests';
import { usePunctuation } from '@/i18n/usePunctuation';
import { megabytes } from '@/numbers';
import { AttorneyChain } from './AttorneyChain';
import { ComingList } from './ComingList';
import { useLimits } from './requests';
import type { StepProps } from './SubmissionScreen';
import { Uploaded } from './Uploaded';
import { UploadForm } from './UploadForm';
import type { ComingFiles } from './useComing';
import type { DraftInHand } from './useDraft';

/** Papers and their translations, then the chain of the power of attorney. */
export function DocumentsStep({ draft, findings, coming }: StepProps & { coming: ComingFiles }) {
  const { t, i18n } = useTranslation(['submission', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const limits = useLimits();
  const { colon } = usePunctuation();
  const { documents } = draft.submission;
  const used = documents.reduce((sum, document) => sum + document.bytes, 0);
  return (
    <>
      {limits.data && (
        <p>
          {t('documents.limits', {
            perFile: megabytes(limits.data.bytesPerFile, language),
            left: megabytes(limits.data.bytesPerSubmission - used, language),
          })}
        </p>
      )}
      <UploadForm draft={draft} coming={coming} />
      <ComingList coming={coming} submissionId={draft.submission.id} />
      <section>
        <h2>{t('filing:documents.title')}</h2>
        {documents.length === 0 && <p>{t('filing:documents.none')}</p>}
        <ul className="documents">
          {documents.filter(standsAlone).map((original) => (
            <li key={original.id}>
              <Uploaded draft={draft} document={original} />
              <PhotographsUploaded draft={draft} paper={original} />
              {findings
                .filter((found) => found.field === `documents.${original.id}`)
                .map((found) => (
                  <p key={found.code} className="field-error">
                    {found.message}
                  </p>
                ))}
              <ul>
                {documents
                  .filter((document) => document.translationOf === original.id)
                  .map((translation) => (
                    <li key={translation.id}>
                      {t('filing:documents.translation')}
                      {colon}
                      <Uploaded draft={draft} document={translation} />
                      <PhotographsUploaded draft={draft} paper={translation} />
                    </li>
                  ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
      <AttorneyChain draft={draft} findings={findings} />
    </>
  );
}

/** The pictures of which a PDF was made, each to open, to describe otherwise, to take out. */
function PhotographsUploaded({ draft, paper }: { draft: DraftInHand; paper: CourtDocument }) {
  const { t } = useTranslation('filing');
  const { colon } = usePunctuation();
  const photographs = photographsOf(draft.submission.documents, paper);
  if (photographs.length === 0) return null;
  return (
    <ul>
      {photographs.map((photograph) => (
        <li key={photograph.id}>
          {t('documents.photograph', { page: photograph.photographPage })}
          {colon}
          <Uploaded draft={draft} document={photograph} />
        </li>
      ))}
    </ul>
  );
}
