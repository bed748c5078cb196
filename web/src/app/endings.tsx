import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from './LinkButton';
import { Screen } from './Screen';

export function NotFoundScreen() {
  const { t } = useTranslation('app');
  return (
    <Screen title={t('notFound.title')} lead={t('notFound.text')}>
      <LinkButton to="/">{t('notFound.home')}</LinkButton>
    </Screen>
  );
}

export function OopsScreen({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('app');
  return (
    <Screen title={t('problem.unexpected')}>
      <ProblemAlert problem={error} onRetry={reset} />
    </Screen>
  );
}
