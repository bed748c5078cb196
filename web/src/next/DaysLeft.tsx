import { useTranslation } from 'react-i18next';

/** Whole days from now on, and that it is less than one; nothing once it is over. */
export function DaysLeft({ until }: { until: string }) {
  const { t } = useTranslation('next');
  const days = Math.floor((Date.parse(until) - Date.now()) / 86_400_000);
  return days >= 0 ? <small>({t('left', { count: days })})</small> : null;
}
