import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { ProblemAlert } from '@/api/ProblemAlert';
import { money } from '@/numbers';
import { Citation, Mark, Money } from '@/ui';
import { FeeSteps } from './FeeCard';
import { root } from './requests';

type Schemas = components['schemas'];
export type OwedFee = Schemas['OwedFee'];

interface Asked {
  of: Schemas['ChargedThing'];
  kind: string;
  /** Where the account acts for several, or a clerk enters a party's paper; else empty. */
  partyId?: string;
  /** Null where no sum is claimed. */
  amount: string | null;
  currency?: string;
}

const useForecast = (caseId: string, { of, kind, partyId, amount, currency }: Asked) => {
  const asked = new URLSearchParams({
    of,
    kind,
    ...(partyId ? { partyId } : {}),
    ...(amount ? { amount, currency: currency ?? 'CNY' } : {}),
  });
  return useQuery({
    queryKey: ['filing', 'charge-forecast', caseId, asked.toString()],
    queryFn: () => api.get<Schemas['ChargeForecast']>(`${root}/cases/${caseId}/charges/forecast?${asked}`),
  });
};

/** What it would cost, before it is handed in. */
export function FeeForecast({ caseId, ...asked }: Asked & { caseId: string }) {
  const { t } = useTranslation(['filing', 'app']);
  const forecast = useForecast(caseId, asked);
  if (!forecast.data) return <ProblemAlert problem={forecast.error} />;
  const { fee, scale, onlyIfRefused, period, article, confidence } = forecast.data;
  if (!article) return null;
  return (
    <div className="card" role="status">
      <p>
        {t('owed.costs')} <strong>{fee ? <OwedSum fee={fee} /> : t('owed.nothing')}</strong> <Citation law={article} />{' '}
        {confidence && confidence !== 'VERIFIED' && <Mark as="open">{t('app:derivation.recalled')}</Mark>}
      </p>
      {fee && (
        <p className="help">
          {t(onlyIfRefused ? 'owed.ifRefused' : asked.of === 'APPLICATION' ? 'owed.before' : period ? 'owed.own' : 'owed.notice')}
        </p>
      )}
      {fee && fee.steps.length > 0 && <FeeSteps fee={fee} scale={scale} />}
    </div>
  );
}

/** The sum, or the range within which the court sets it. */
export function OwedSum({ fee }: { fee: OwedFee }) {
  const { t, i18n } = useTranslation('filing');
  const language = i18n.resolvedLanguage ?? 'en';
  return fee.leastCny === fee.mostCny ? (
    <Money amount={fee.mostCny} />
  ) : (
    <>{t('owed.range', { least: money(fee.leastCny, 'CNY', language), most: money(fee.mostCny, 'CNY', language) })}</>
  );
}
