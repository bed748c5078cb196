import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { countries } from '@/i18n/names';
import { CourtDate } from '@/time';
import { Citation, Field, Mark } from '@/ui';
import { useUseAbroad } from './requests';

const MAINLAND = 'CN';

/** What must be apostilled or legalised, by whom, before a decision or its certificate of effect is used in another country. */
export function UseAbroad() {
  const { t, i18n } = useTranslation('filing');
  const language = i18n.resolvedLanguage ?? 'en';
  const all = useMemo(() => countries(language).filter(({ code }) => code !== MAINLAND), [language]);
  const [country, choose] = useState('');
  const use = useUseAbroad(country);
  const doubt = (confidence: string) => confidence !== 'VERIFIED' && <Mark as="open">{t('abroad.recalled')}</Mark>;
  return (
    <details className="use-abroad">
      <summary>{t('abroad.title')}</summary>
      <p>{t('abroad.lead')}</p>
      <Field label={t('abroad.country')}>
        <select value={country} onChange={(event) => choose(event.target.value)}>
          <option value="">{t('choose')}</option>
          {all.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <ProblemAlert problem={use.error} onRetry={() => void use.refetch()} />
      {use.data && (
        <div role="status" data-testid="use-abroad">
          <p>
            <strong>{t(`abroad.way.${use.data.way}`)}</strong> {doubt(use.data.confidence)}
          </p>
          <ol>
            {use.data.steps.map(({ step, article, confidence }) => (
              <li key={step}>
                {t(`abroad.step.${step}`)} {article && <Citation law={article} />} {doubt(confidence)}
              </li>
            ))}
          </ol>
          <p>
            <small>
              {t('abroad.asOf')} <CourtDate date={use.data.asOf} />
            </small>
          </p>
        </div>
      )}
    </details>
  );
}
