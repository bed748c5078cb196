import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { AmountField, Citation, RateField, Field, Tick, type Typed } from '@/ui';
import { CourtGuide } from './CourtGuide';
import type { StepProps } from './SubmissionScreen';
import { currencies, currencyName } from '@/filing/currencies';
import { FeeCard } from '@/filing/FeeCard';
import { money } from '@/numbers';
import { useLawWords } from '@/i18n/useLawWords';
import { RateLine } from '@/filing/RateLine';
import { useCauses, useCourts, useFee, useFeeRange, usePublishedRate } from '@/filing/requests';

/** Court, cause, amount with a forecast of the fee, and the claim in words. */
export function ClaimStep({ draft, findings }: StepProps) {
  const { t, i18n } = useTranslation(['submission', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const say = useLawWords();
  const courts = useCourts();
  const causes = useCauses();
  const { words, write } = draft;
  const currency = words.claimCurrency ?? 'CNY';
  const published = usePublishedRate(currency).data?.rate;
  const fee = useFee(words.claimAmount, currency, words.exchangeRate);
  const found = (field: string) => findings.filter((finding) => finding.field === field);
  const typed =
    (field: 'claimAmount' | 'exchangeRate') =>
    ({ value, unread }: Typed) =>
      write({ [field]: value }, { [field]: unread });
  const parts = [...new Set(causes.data?.causes.map((cause) => cause.partZh))];
  return (
    <>
      <ProblemAlert problem={courts.error ?? causes.error} />
      <Field label={t('filing:claim.court')} name="court" help={t('claim.courtHelp')} remarks={found('court')}>
        <select value={words.court ?? ''} onChange={(event) => write({ court: event.target.value || null })}>
          <option value="">{t('filing:choose')}</option>
          {courts.data?.courts
            // One that was chosen before its clerk left stays to be seen, and says so.
            .filter((court) => takesFilings(court) || court.code === words.court)
            .map((court) => (
              <option key={court.code} value={court.code} dir="auto">
                {takesFilings(court)
                  ? `${say(court, 'court', court.code)} (${court.code})`
                  : t('claim.courtClosed', { court: `${say(court, 'court', court.code)} (${court.code})` })}
              </option>
            ))}
        </select>
      </Field>
      <CourtOffice court={courts.data?.courts.find((court) => court.code === words.court)} />
      <CourtGuide draft={draft} findings={findings} />
      <Field label={t('filing:claim.cause')} name="cause" help={t('claim.causeHelp')} remarks={found('cause')}>
        <select value={words.cause ?? ''} onChange={(event) => write({ cause: event.target.value || null })}>
          <option value="">{t('filing:choose')}</option>
          {parts.map((part) => {
            const causesOfPart = causes.data!.causes.filter((cause) => cause.partZh === part);
            return (
              <optgroup key={part} label={say({ zh: part, en: causesOfPart[0]!.partEn }, 'part', part)}>
                {causesOfPart.map((cause) => (
                  <option key={cause.no} value={cause.no} dir="auto">
                    {say(cause, 'cause', cause.no)}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      </Field>
      <Tick name="withoutAmount" checked={words.withoutAmount} onChange={(withoutAmount) => write({ withoutAmount })}>
        {t('claim.withoutAmount')} <small>{t('claim.withoutAmountHelp')}</small>
      </Tick>
      {words.withoutAmount ? (
        <FeeInRange cause={words.cause} />
      ) : (
        <>
          <div className="grid">
            <AmountField
              key={`amount-${draft.edition}`}
              label={t('filing:claim.amount')}
              name="claimAmount"
              help={t('claim.amountHelp')}
              remarks={found('claimAmount')}
              value={words.claimAmount}
              unread={draft.unread.claimAmount}
              currency={currency}
              currencies={currencies}
              onTyped={typed('claimAmount')}
              onCurrency={(claimCurrency) => write({ claimCurrency })}
            />
            <Field label={t('claim.currency')} name="claimCurrency" remarks={found('claimCurrency')}>
              <select value={currency} onChange={(event) => write({ claimCurrency: event.target.value })}>
                {currencies.map((code) => (
                  <option key={code} value={code}>
                    {currencyName(code, language)}
                  </option>
                ))}
              </select>
            </Field>
            {currency !== 'CNY' && (
              <>
                <RateField
                  key={`rate-${draft.edition}`}
                  label={t('claim.rate', { currency })}
                  name="exchangeRate"
                  help={t('claim.rateHelp')}
                  remarks={found('exchangeRate')}
                  value={words.exchangeRate}
                  unread={draft.unread.exchangeRate}
                  currency={currency}
                  onTyped={typed('exchangeRate')}
                />
                {published && <RateLine rate={published} />}
                <Field label={t('claim.rateOn')} name="exchangeRateOn" remarks={found('exchangeRateOn')}>
                  <input
                    type="date"
                    value={words.exchangeRateOn ?? ''}
                    onChange={(event) => write({ exchangeRateOn: event.target.value || null })}
                  />
                </Field>
              </>
            )}
          </div>
          {fee.data && <FeeCard fee={fee.data} forecast />}
        </>
      )}
      <Field label={t('filing:claim.claims')} name="claims" help={t('claim.claimsHelp')} remarks={found('claims')}>
        <textarea value={words.claims} maxLength={20000} dir="auto" rows={5} onChange={(event) => write({ claims: event.target.value })} />
      </Field>
      <Field label={t('filing:claim.facts')} name="facts" remarks={found('facts')}>
        <textarea value={words.facts} maxLength={100000} dir="auto" rows={9} onChange={(event) => write({ facts: event.target.value })} />
      </Field>
      <Field
        label={t('filing:claim.jurisdiction')}
        name="jurisdictionBasis"
        help={t('claim.jurisdictionHelp')}
        remarks={found('jurisdictionBasis')}
      >
        <textarea
          value={words.jurisdictionBasis}
          maxLength={5000}
          dir="auto"
          rows={3}
          onChange={(event) => write({ jurisdictionBasis: event.target.value })}
        />
      </Field>
    </>
  );
}

type Court = NonNullable<ReturnType<typeof useCourts>['data']>['courts'][number];

/** Somebody reads there what is filed, and nobody has closed it. */
const takesFilings = (court: Court) => court.staffed && court.closedBecause === null;

/** Where the chosen court is and how it is reached, as far as that is known, and why it takes nothing new. */
function CourtOffice({ court }: { court: Court | undefined }) {
  const { t } = useTranslation('submission');
  if (!court) return null;
  const facts = [
    [t('claim.courtAt'), court.address],
    [t('claim.courtTelephone'), court.telephone],
    [t('claim.courtHours'), court.hours],
  ].filter(([, value]) => value);
  return (
    <>
      {court.closedBecause && (
        <p role="note">
          {t('claim.courtClosedBecause')} <bdi>{court.closedBecause}</bdi>
        </p>
      )}
      {facts.length > 0 && (
        <dl className="facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** Where no amount is claimed the law leaves the court a range. */
function FeeInRange({ cause }: { cause: string | null }) {
  const { t, i18n } = useTranslation('filing');
  const range = useFeeRange(cause, true).data;
  const yuan = (amount: string) => money(amount, 'CNY', i18n.resolvedLanguage ?? 'en');
  if (!range) return null;
  return (
    <p>
      <strong>{t('fee.forecast')}</strong> {t('fee.range', { least: yuan(range.leastCny), most: yuan(range.mostCny) })}{' '}
      <Citation law={`FEE ${range.article}`} />
    </p>
  );
}
