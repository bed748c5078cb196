import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Screen } from '@/app/Screen';
import { Button, Field, useChecks, useForm } from '@/ui';
import { useAskReset } from './requests';

/** Asks for a mail by which a forgotten password can be replaced. It does not tell who has an account. */
export default function ForgottenScreen() {
  const { t } = useTranslation('accounts');
  const ask = useAskReset();
  const is = useChecks();
  const form = useForm({ email: '' }, { checks: { email: [is.required, is.email] }, refused: ask.error });
  if (ask.isSuccess) {
    return (
      <Screen title={t('forgotten.sent')} lead={t('forgotten.sentText', { email: ask.variables })} narrow>
        <p>{t('register.sentSpam')}</p>
      </Screen>
    );
  }
  return (
    <Screen title={t('forgotten.title')} lead={t('forgotten.lead')} narrow>
      <form {...form.sends(({ email }) => ask.mutate(email))}>
        <Field label={t('email')} {...form.field('email')}>
          <input {...form.input('email')} type="email" autoComplete="username" dir="ltr" maxLength={254} />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button primary type="submit" busy={ask.isPending}>
          {t('forgotten.do')}
        </Button>
      </form>
    </Screen>
  );
}
