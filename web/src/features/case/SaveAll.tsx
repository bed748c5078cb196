import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { megabytes } from '@/numbers';
import { SaveFile } from '@/ui';
import { archiveOf } from './paperRequests';

/** All papers that the reader may open, in one file; how much of it has come, while it comes. */
export function SaveAll({ caseId, number }: { caseId: string; number: string }) {
  const { t, i18n } = useTranslation('case');
  const [come, setCome] = useState(0);
  const fetch = () => archiveOf(caseId, setCome).finally(() => setCome(0));
  return (
    <div>
      <SaveFile name={`${number}.zip`} fetch={fetch}>
        {t('papers.saveAll')}
      </SaveFile>{' '}
      <span role="status">{come > 0 && t('papers.saving', { size: megabytes(come, i18n.resolvedLanguage ?? 'en') })}</span>
      <p className="help">{t('papers.saveAllHelp')}</p>
    </div>
  );
}
