import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { decimal, readCount } from '@/numbers';
import { Field, type Remark } from './Field';

/** What a period may have of days. */
export const DAYS = { from: 1, to: 366 };

/**
 * A whole number, such as of days, in the digits that people write. What was understood of other digits is read back below; what
 * is none, or is out of its bounds, is said at the field. The value is what was typed, for `readCount` when it is sent.
 */
export function CountField({
  value,
  onChange,
  from,
  to,
  remarks = [],
  ...field
}: {
  label: string;
  name?: string;
  help?: ReactNode;
  remarks?: Remark[];
  value: string;
  onChange: (typed: string) => void;
  from: number;
  to: number;
}) {
  const { t, i18n } = useTranslation('app');
  const meant = readCount(value, from, to);
  const written = meant === null ? '' : decimal(String(meant), i18n.resolvedLanguage ?? 'en');
  const wrong = value.trim() !== '' && meant === null;
  return (
    <Field
      {...field}
      remarks={wrong ? [{ code: 'no-count', message: t('number.range', { from, to }) }] : remarks}
      after={<output className="number-meant">{written !== value && <bdi>{written}</bdi>}</output>}
    >
      <input
        inputMode="numeric"
        dir="ltr"
        autoComplete="off"
        maxLength={20}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
