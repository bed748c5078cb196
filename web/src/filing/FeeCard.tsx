import { useTranslation } from 'react-i18next';
import { decimal, percent } from '@/numbers';
import { CourtDate } from '@/time';
import { Citation, LastDay, Money } from '@/ui';
import type { Derivation, Fee, FeeDue, FeeScale } from './requests';

/** The fee, how it came about, and by when it is paid. `forecast` before the court has accepted the case. */
export function FeeCard({
  fee,
  payBy,
  due,
  forecast,
}: {
  fee: Fee;
  payBy?: Derivation | null;
  /** What is left after relief; null if the court granted none. */
  due?: FeeDue | null;
  forecast?: boolean;
}) {
  const { t } = useTranslation('filing');
  return (
    <section id="fee" className="card" aria-label={t('fee.title')}>
      <h2>{t(forecast ? 'fee.forecast' : 'fee.title')}</h2>
      <p className="sum">
        <Money amount={due?.cny ?? fee.cny} />
      </p>
      {due && due.percentLess === 100 && <p>{t('fee.exempted')}</p>}
      {due && due.percentLess > 0 && due.percentLess < 100 && <p>{t('fee.reduced', { percent: due.percentLess })}</p>}
      <FeeSteps fee={fee} />
      {forecast && <p className="help">{t('fee.forecastText')}</p>}
      {due?.until && (
        <dl className="facts">
          <dt>{t('fee.deferred')}</dt>
          <dd>
            <CourtDate date={due.until} />
          </dd>
        </dl>
      )}
      {payBy && !due?.until && due?.percentLess !== 100 && (
        <>
          <LastDay label={t('fee.payBy')} derivation={payBy} />
          <p className="help">{t('fee.unpaid')}</p>
        </>
      )}
    </section>
  );
}

/** How a fee came about, bracket by bracket; `scale` where the sum of these is not yet what is owed. */
export function FeeSteps({ fee, scale }: { fee: Pick<Fee, 'steps' | 'source' | 'article'>; scale?: FeeScale | null }) {
  const { t, i18n } = useTranslation('filing');
  const language = i18n.resolvedLanguage ?? 'en';
  const number = (value: string) => decimal(value, language);
  return (
    <details>
      <summary>{t('fee.how')}</summary>
      {fee.steps.length > 0 && (
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
      )}
      {(scale === 'TRIED_TOGETHER' || scale === 'ADDED') && <p>{t(`owed.scale.${scale}`)}</p>}
      <p>
        <Citation law={`${fee.source}, Art. ${fee.article}`} />
      </p>
    </details>
  );
}
