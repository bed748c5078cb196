import { useTranslation } from 'react-i18next';

export function Pending() {
  const { t } = useTranslation('app');
  return (
    <p className="pending" role="status">
      {t('loading')}
    </p>
  );
}
