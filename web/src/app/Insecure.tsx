import { useTranslation } from 'react-i18next';
import { Alert, isSecure } from '@/ui';

/** Who opened the court by its name over plain http is told what that means, and where to go, before anything fails. */
export function Insecure() {
  const { t } = useTranslation('app');
  if (isSecure()) return null;
  const { host, pathname, search, hash } = window.location;
  return (
    <Alert as="bad" title={t('insecure.title')}>
      <p>{t('insecure.text')}</p>
      <p>
        <a href={`https://${host}${pathname}${search}${hash}`}>{t('insecure.open', { address: `https://${host}` })}</a>
      </p>
    </Alert>
  );
}
