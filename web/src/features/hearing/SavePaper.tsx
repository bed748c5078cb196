import { useTranslation } from 'react-i18next';
import { SaveFile } from '@/ui';
import { fetchFile } from './requests';

/** The record as a PDF in Chinese with the reader's language beside it; without a version the newest that was frozen. */
export function SavePaper({ hearingId, version }: { hearingId: string; version?: number }) {
  const { t } = useTranslation('hearing');
  return (
    <SaveFile
      fetch={() => fetchFile(`hearings/${hearingId}/record${version ? `?version=${version}` : ''}`)}
      name={`hearing-record-${hearingId}.pdf`}
    >
      {t('sign.paper')}
    </SaveFile>
  );
}
