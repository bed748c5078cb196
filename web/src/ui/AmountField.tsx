import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { decimal, decimalsOf, money, readAmount, readRate, spoken, type Reading } from '@/numbers';
import { Button } from './Button';
import { Field, type Remark } from './Field';

/** What was typed: the number it means, or null together with the text that means none. */
export interface Typed {
  value: string | null;
  unread: string | null;
}

interface NumberField {
  label: string;
  name?: string;
  help?: ReactNode;
  remarks?: Remark[];
  value: string | null;
  /** What was typed before and could not be read: it stands in the field again. */
  unread?: string | null;
  onTyped: (typed: Typed) => void;
}

const longest = 15;

/**
 * An amount of money as people write it. What was understood is read back below the field, before anything is computed from
 * it; what can mean two amounts is asked about; what means none is said at the field, and keeps nothing else from being saved.
 */
export function AmountField({
  currency,
  currencies,
  onCurrency,
  ...field
}: NumberField & { currency: string; currencies: readonly string[]; onCurrency: (code: string) => void }) {
  const { t, i18n } = useTranslation('app');
  const language = i18n.resolvedLanguage ?? 'en';
  const written = (value: string) => money(value, currency, language, 'name');
  return (
    <NumberField
      {...field}
      read={(text) => {
        const reading = readAmount(text, language, decimalsOf(currency));
        const named = 'currency' in reading ? reading.currency : null;
        return named && !currencies.includes(named) ? { is: 'unreadable' } : reading;
      }}
      limitsOf={(named) => {
        const decimals = decimalsOf(named ?? currency);
        return { whole: longest, decimals, tooFine: t('number.decimals', { count: decimals, currency: named ?? currency }) };
      }}
      onCurrency={onCurrency}
      example={decimal('480000.00', language)}
      readBack={(value) => [written(value), spoken(value, language)].filter(Boolean).join(' · ')}
      choice={written}
    />
  );
}

/** Yuan for one unit of a currency. */
export function RateField({ currency, ...field }: NumberField & { currency: string }) {
  const { t, i18n } = useTranslation('app');
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <NumberField
      {...field}
      read={readRate}
      limitsOf={() => ({ whole: 10, decimals: 8, tooFine: t('number.rateDecimals', { count: 8 }) })}
      example={decimal('7.1234', language)}
      readBack={(value) => `${decimal('1', language)} ${currency} = ${decimal(value, language)} CNY`}
      choice={(value) => decimal(value, language)}
    />
  );
}

function NumberField({
  label,
  name,
  help,
  remarks = [],
  value,
  unread,
  onTyped,
  read,
  limitsOf,
  onCurrency,
  example,
  readBack,
  choice,
}: NumberField & {
  read: (text: string) => Reading;
  limitsOf: (currency: string | null) => { whole: number; decimals: number; tooFine: string };
  onCurrency?: (code: string) => void;
  example: string;
  readBack: (value: string) => string;
  choice: (value: string) => string;
}) {
  const { t, i18n } = useTranslation('app');
  const language = i18n.resolvedLanguage ?? 'en';
  const [text, setText] = useState(() => unread ?? (value ? decimal(value, language, { grouped: false }) : ''));
  const meant: Reading = value !== null ? { is: 'number', value, currency: null } : read(text);
  const faultOf = (reading: Reading): Remark | null => {
    if (reading.is === 'unreadable') return { code: 'unreadable', message: t('number.unreadable', { example }) };
    if (reading.is === 'ambiguous') return { code: 'ambiguous', message: t('number.ambiguous') };
    if (reading.is === 'blank') return null;
    const limits = limitsOf(reading.currency);
    const [whole, fraction = ''] = reading.value.split('.');
    if (whole!.length > limits.whole) return { code: 'too-long', message: t('number.tooLong') };
    if (fraction.replace(/0+$/, '').length > limits.decimals) return { code: 'too-fine', message: limits.tooFine };
    return Number(reading.value) > 0 ? null : { code: 'zero', message: t('number.zero') };
  };
  const type = (next: string) => {
    setText(next);
    const reading = read(next);
    if ('currency' in reading && reading.currency) onCurrency?.(reading.currency);
    const good = reading.is === 'number' && !faultOf(reading);
    onTyped({ value: good ? reading.value : null, unread: good || reading.is === 'blank' ? null : next });
  };
  const choose = (chosen: string) => {
    setText(decimal(chosen, language, { grouped: false }));
    onTyped({ value: chosen, unread: null });
  };
  const fault = faultOf(meant);
  // What could not be an amount of one currency can be one of another, chosen afterwards.
  useEffect(() => {
    if (value === null && meant.is === 'number' && !fault) onTyped({ value: meant.value, unread: null });
  });
  return (
    <Field
      label={label}
      name={name}
      help={help}
      remarks={fault ? [fault] : remarks}
      after={
        <>
          {meant.is === 'ambiguous' && (
            <div role="group" aria-label={t('number.ambiguous')} className="number-choice">
              {meant.values.map((each) => (
                <Button key={each} small onClick={() => choose(each)}>
                  <bdi>{choice(each)}</bdi>
                </Button>
              ))}
            </div>
          )}
          <output className="number-meant">{meant.is === 'number' && !fault && <bdi>{readBack(meant.value)}</bdi>}</output>
        </>
      }
    >
      <input inputMode="decimal" dir="ltr" autoComplete="off" maxLength={60} value={text} onChange={(event) => type(event.target.value)} />
    </Field>
  );
}
