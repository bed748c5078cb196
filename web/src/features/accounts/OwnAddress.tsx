import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field, useChecks, useForm } from '@/ui';
import { useAskAddress } from './requests';

/** Moves the account to another address, which is asked whether mail reaches it. */
export function OwnAddress() {
  const { t } = useTranslation('accounts');
  const ask = useAskAddress();
  const is = useChecks();
  const form = useForm({ email: '' }, { checks: { email: [is.required, is.email] }, refused: ask.error, keep: 'own-address' });
  return (
    <section aria-labelledby="address-title">
      <h2 id="address-title">{t('ownAddress.title')}</h2>
      <p>{t('ownAddress.lead')}</p>
      <form {...form.sends(({ email }) => ask.mutateAsync(email.trim()))}>
        <Field label={t('ownAddress.new')} {...form.field('email')}>
          <input {...form.input('email')} type="email" autoComplete="email" dir="ltr" maxLength={254} />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button type="submit" busy={ask.isPending}>
          {t('ownAddress.do')}
        </Button>
      </form>
      <p role="status" className="below-form">
        {ask.isSuccess && t('ownAddress.sent', { email: ask.variables })}
      </p>
    </section>
  );
}
