import { useTranslation } from 'react-i18next';
import { Screen } from '@/app/Screen';

export default function ClosedScreen() {
  const { t } = useTranslation('accounts');
  return (
    <Screen title={t('closing.done')} narrow>
      <p>{t('closing.doneText')}</p>
    </Screen>
  );
}
