import { useTranslation } from 'react-i18next';
import { SaveFile } from '@/ui';
import { ownData } from './requests';

/** What is kept of the account, as a file; asked for anew each time. */
export function OwnData() {
  const { t } = useTranslation('accounts');
  return (
    <section aria-label={t('ownData.title')}>
      <h2>{t('ownData.title')}</h2>
      <p>{t('ownData.lead')}</p>
      <SaveFile fetch={ownData} name="my-account.json">
        {t('ownData.save')}
      </SaveFile>
    </section>
  );
}
