import { useTranslation } from 'react-i18next';

/** Who gives apostilles, as each state told the Hague Conference. */
const AUTHORITIES = 'https://www.hcch.net/en/instruments/conventions/authorities1/?cid=41';

/** What an apostille is and who gives it, and how one does without. */
export function AttorneyHelp() {
  const { t } = useTranslation('filing');
  return (
    <details>
      <summary>{t('poa.help.title')}</summary>
      <p>{t('poa.help.what')}</p>
      <p>
        {t('poa.help.where')}{' '}
        <a href={AUTHORITIES} target="_blank" rel="noopener noreferrer">
          {t('poa.help.list')}
        </a>
      </p>
      <p>{t('poa.help.ways')}</p>
      <p>{t('poa.help.later')}</p>
    </details>
  );
}
