import { useTranslation } from 'react-i18next';
import { money } from '@/numbers';

/** An exact amount with its currency (without one, in yuan), as the reader's language writes it. */
export function Money({ amount, currency }: { amount: string; currency?: string | null }) {
  const { i18n } = useTranslation();
  const written = money(amount, currency ?? 'CNY', i18n.resolvedLanguage ?? 'en');
  return (
    <bdi className="money" translate="no">
      {written}
    </bdi>
  );
}
