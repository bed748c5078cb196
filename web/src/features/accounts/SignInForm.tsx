import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field, useChecks, useForm } from '@/ui';
import { useSignIn } from './requests';

/** Address and password. `email` is that of the account whose session ended. */
export function SignInForm({ email = '' }: { email?: string }) {
  const { t } = useTranslation('accounts');
  const signIn = useSignIn();
  const is = useChecks();
  const form = useForm(
    { email, password: '' },
    { checks: { email: [is.required, is.email], password: [is.required] }, refused: signIn.error },
  );
  return (
    <form {...form.sends((credentials) => signIn.mutate(credentials))}>
      <Field label={t('email')} {...form.field('email')}>
        <input {...form.input('email')} type="email" autoComplete="username" dir="ltr" maxLength={254} />
      </Field>
      <Field label={t('password')} {...form.field('password')}>
        <input {...form.input('password')} type="password" autoComplete="current-password" dir="ltr" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={signIn.isPending}>
        {t('signIn.do')}
      </Button>
    </form>
  );
}
