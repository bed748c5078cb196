import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field, useChecks, useForm } from '@/ui';
import { FactorField, useAskedFactor } from './FactorField';
import { useProve } from './requests';

/** The code where the account has a second factor, else the password. */
export function ProofForm({ email, byFactor }: { email: string; byFactor: boolean }) {
  const { t } = useTranslation('accounts');
  const prove = useProve();
  const factor = useAskedFactor(prove.error);
  const is = useChecks();
  const asksCode = byFactor || factor.asked;
  const form = useForm(
    { password: '', secondFactor: '' },
    { checks: asksCode ? { secondFactor: [is.required] } : { password: [is.required] }, refused: factor.refused },
  );
  return (
    <form {...form.sends(({ password, secondFactor }) => prove.mutate(asksCode ? { secondFactor } : { password }))}>
      {/* Tells a password manager whose password is asked for. */}
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      {asksCode ? (
        <FactorField form={form} />
      ) : (
        <Field label={t('password')} {...form.field('password')}>
          <input {...form.input('password')} type="password" autoComplete="current-password" dir="ltr" />
        </Field>
      )}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={prove.isPending}>
        {t('proof.do')}
      </Button>
    </form>
  );
}
