import { useTranslation } from 'react-i18next';
import { decimal, percent } from '@/numbers';
import { Citation, LastDay, Money } from '@/ui';
import type { Derivation, Fee } from './requests';

/** The fee, how it came about, and by when it is paid. `forecast` before the court has accepted the case. */
export function FeeCard({ fee, payBy, forecast }: { fee: Fee; payBy?: Derivation | null; forecast?: boolean }) {
  const { t, i18n } = useTranslation('filing');
  const language = i18n.resolvedLanguage ?? 'en';
  const number = (value: string) => decimal(value, language);
  return (
    <section id="fee" className="card" aria-label={t('fee.title')}>
      <h2>{t(forecast ? 'fee.forecast' : 'fee.title')}</h2>
      <p className="sum">
        <Money amount={fee.cny} />
      </p>
      <details>
        <summary>{t('fee.how')}</summary>
        <table className="table rows">
          <thead>
            <tr>
              <th scope="col">{t('fee.bracket')}</th>
              <th scope="col">{t('fee.part')}</th>
              <th scope="col">{t('fee.rate')}</th>
              <th scope="col">{t('fee.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {fee.steps.map((step) => (
              <tr key={step.over}>
                <td>
                  {step.upTo
                    ? t('fee.between', { over: number(step.over), upTo: number(step.upTo) })
                    : t('fee.above', { over: number(step.over) })}
                </td>
                <td data-label={t('fee.part')}>
                  <Money amount={step.part} />
                </td>
                <td data-label={t('fee.rate')}>{step.rate ? percent(step.rate, language) : t('fee.flat')}</td>
                <td data-label={t('fee.sum')}>
                  <Money amount={step.fee} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <Citation law={`${fee.source}, Art. ${fee.article}`} />
        </p>
      </details>
      {forecast && <p className="help">{t('fee.forecastText')}</p>}
      {payBy && (
        <>
          <LastDay label={t('fee.payBy')} derivation={payBy} />
          <p className="help">{t('fee.unpaid')}</p>
        </>
      )}
    </section>
  );
}
