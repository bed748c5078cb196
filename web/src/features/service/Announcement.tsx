import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Field } from '@/ui';
import { type ServiceAttempt, useAnnouncement } from './requests';
import { noticePeriods } from './steps';

/** A draft of the announcement in Chinese and English, with what only a person can fill in. */
export function Announcement({ attempt }: { attempt: ServiceAttempt }) {
  const { t } = useTranslation('service');
  const [period, setPeriod] = useState<string>(noticePeriods[0]);
  const text = useAnnouncement(attempt.id, period);
  return (
    <section className="card" aria-label={t('notice.title')}>
      <h2>{t('notice.title')}</h2>
      <p className="help">{t('notice.text')}</p>
      <Field label={t('step.field.period')} name="announcement-period">
        <select value={period} onChange={({ target }) => setPeriod(target.value)}>
          {noticePeriods.map((each) => (
            <option key={each} value={each}>
              {t(`step.option.${each}`)}
            </option>
          ))}
        </select>
      </Field>
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
