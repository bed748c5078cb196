import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field, useChecks, useForm } from '@/ui';
import { FactorField, useAskedFactor } from './FactorField';
import { useSignIn } from './requests';

/** Address and password, and a code where the account asks for one. `email` is that of the account whose session ended. */
export function SignInForm({ email = '' }: { email?: string }) {
  const { t } = useTranslation('accounts');
  const signIn = useSignIn();
  const factor = useAskedFactor(signIn.error);
  const is = useChecks();
  const form = useForm(
    { email, password: '', secondFactor: '' },
    {
      checks: { email: [is.required, is.email], password: [is.required], secondFactor: factor.asked ? [is.required] : [] },
      refused: factor.refused,
    },
  );
  return (
    <form {...form.sends(({ secondFactor, ...credentials }) => signIn.mutate({ ...credentials, secondFactor: secondFactor || undefined }))}>
      <Field label={t('email')} {...form.field('email')}>
        <input {...form.input('email')} type="email" autoComplete="username" dir="ltr" maxLength={254} />
      </Field>
      <Field label={t('password')} {...form.field('password')}>
        <input {...form.input('password')} type="password" autoComplete="current-password" dir="ltr" />
      </Field>
      {factor.asked && <FactorField form={form} />}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={signIn.isPending}>
        {t('signIn.do')}
      </Button>
    </form>
  );
}
