import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Field } from './Field';
import type { StepProps } from './SubmissionScreen';
import { FeeCard, useLawWords } from './parts';
import { isAmount, useCauses, useCourts, useFee } from './requests';

const currencies = ['CNY', 'USD', 'EUR', 'KRW', 'JPY', 'GBP', 'HKD', 'SGD', 'AUD', 'CAD', 'CHF', 'RUB', 'AED', 'SAR', 'THB', 'VND', 'INR', 'BRL', 'MXN', 'KZT', 'TRY', 'ZAR'];

/** Court, cause, amount with a forecast of the fee, and the claim in words. */
export function ClaimStep({ draft, findings }: StepProps) {
  const { t } = useTranslation('filing');
  const say = useLawWords();
  const courts = useCourts();
  const causes = useCauses();
  const { words, write } = draft;
  const fee = useFee(words.claimAmount, words.claimCurrency ?? 'CNY', words.exchangeRate);
  const found = (field: string) => findings.filter((finding) => finding.field === field);
  const amountWrong = Boolean(words.claimAmount) && !isAmount(words.claimAmount);
  const parts = [...new Set(causes.data?.causes.map((cause) => cause.partZh))];
  return (
    <>
      <ProblemAlert problem={courts.error ?? causes.error} />
      <Field label={t('claim.court')} findings={found('court')}>
        <select value={words.court ?? ''} onChange={(event) => write({ court: event.target.value || null })}>
          <option value="">{t('choose')}</option>
          {courts.data?.courts.map((court) => (
            <option key={court.code} value={court.code}>
              {say(court)} ({court.code})
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('claim.cause')} help={t('claim.causeHelp')} findings={found('cause')}>
        <select value={words.cause ?? ''} onChange={(event) => write({ cause: event.target.value || null })}>
          <option value="">{t('choose')}</option>
          {parts.map((part) => {
            const causesOfPart = causes.data!.causes.filter((cause) => cause.partZh === part);
            return (
              <optgroup key={part} label={say({ zh: part, en: causesOfPart[0]!.partEn })}>
                {causesOfPart.map((cause) => (
                  <option key={cause.no} value={cause.no}>
                    {say(cause)}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      </Field>
      <div className="filing-grid">
        <Field label={t('claim.amount')} help={amountWrong ? t('claim.amountWrong') : t('claim.amountHelp')} findings={found('claimAmount')}>
          <input inputMode="decimal" dir="ltr" value={words.claimAmount ?? ''} onChange={(event) => write({ claimAmount: event.target.value.replace(/[,\s]/g, '') || null })} />
        </Field>
        <Field label={t('claim.currency')}>
          <select value={words.claimCurrency ?? 'CNY'} onChange={(event) => write({ claimCurrency: event.target.value })}>
            {currencies.map((code) => (
              <option key={code} value={code}>
                {code}
              </option>
            ))}
          </select>
        </Field>
        {(words.claimCurrency ?? 'CNY') !== 'CNY' && (
          <>
            <Field label={t('claim.rate', { currency: words.claimCurrency })} help={t('claim.rateHelp')} findings={found('exchangeRate')}>
              <input inputMode="decimal" dir="ltr" value={words.exchangeRate ?? ''} onChange={(event) => write({ exchangeRate: event.target.value || null })} />
            </Field>
            <Field label={t('claim.rateOn')}>
              <input type="date" value={words.exchangeRateOn ?? ''} onChange={(event) => write({ exchangeRateOn: event.target.value || null })} />
            </Field>
          </>
        )}
      </div>
      {fee.data && <FeeCard fee={fee.data} forecast />}
      <Field label={t('claim.claims')} help={t('claim.claimsHelp')} findings={found('claims')}>
        <textarea value={words.claims} maxLength={20000} dir="auto" rows={5} onChange={(event) => write({ claims: event.target.value })} />
      </Field>
      <Field label={t('claim.facts')} findings={found('facts')}>
        <textarea value={words.facts} maxLength={100000} dir="auto" rows={9} onChange={(event) => write({ facts: event.target.value })} />
      </Field>
      <Field label={t('claim.jurisdiction')} help={t('claim.jurisdictionHelp')} findings={found('jurisdictionBasis')}>
        <textarea value={words.jurisdictionBasis} maxLength={5000} dir="auto" rows={3} onChange={(event) => write({ jurisdictionBasis: event.target.value })} />
      </Field>
    </>
  );
}
