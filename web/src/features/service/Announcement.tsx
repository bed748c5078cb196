import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { type ServiceAttempt, useAnnouncement } from './requests';

/** A draft of the announcement in Chinese and English, with what only a person can fill in. */
export function Announcement({ attempt }: { attempt: ServiceAttempt }) {
  const { t } = useTranslation('service');
  const text = useAnnouncement(attempt.id);
  return (
    <section className="card" aria-label={t('notice.title')}>
      <h2>{t('notice.title')}</h2>
      <p className="help">{t('notice.text')}</p>
      <ProblemAlert problem={text.error} onRetry={() => void text.refetch()} />
      {text.data && (
        <>
          <p lang="zh-CN" dir="ltr" translate="no" style={{ whiteSpace: 'pre-line' }}>
            {text.data.zh}
          </p>
          <p lang="en" dir="ltr" style={{ whiteSpace: 'pre-line' }}>
            {text.data.en}
          </p>
        </>
      )}
    </section>
  );
}
