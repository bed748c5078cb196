import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field, useChecks, useForm } from '@/ui';
import { SHORTEST_PASSWORD, useChangePassword } from './requests';

/** Changes the password by the one that holds until then. */
export function OwnPassword({ email }: { email: string }) {
  const { t } = useTranslation('accounts');
  const change = useChangePassword();
  const is = useChecks();
  const form = useForm(
    { current: '', password: '' },
    { checks: { current: [is.required], password: [is.required, is.atLeast(SHORTEST_PASSWORD)] }, refused: change.error },
  );
  const forget = () => {
    form.change('current', '');
    form.change('password', '');
  };
  return (
    <section aria-labelledby="password-title">
      <h2 id="password-title">{t('ownPassword.title')}</h2>
      <form {...form.sends((passwords) => change.mutate(passwords, { onSuccess: forget }))}>
        {/* By it a password manager knows whose passwords these are. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <Field label={t('ownPassword.current')} {...form.field('current')}>
          <input {...form.input('current')} type="password" autoComplete="current-password" dir="ltr" />
        </Field>
        <Field label={t('ownPassword.new')} help={t('passwordHelp')} {...form.field('password')}>
          <input {...form.input('password')} type="password" autoComplete="new-password" dir="ltr" maxLength={200} />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button type="submit" busy={change.isPending}>
          {t('ownPassword.do')}
        </Button>
      </form>
      <p role="status" className="below-form">
        {change.isSuccess && t('ownPassword.done')}
      </p>
    </section>
  );
}
