import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { Button, Field, useChecks, useForm } from '@/ui';
import { useConfirm } from './requests';

/**
 * Where the link of the confirmation mail leads. The code stands behind the #, so it reaches no server log. The password is that of
 * the registration: neither a mail scanner nor who was registered by a stranger confirms what they did not ask for.
 */
export default function ConfirmScreen() {
  const { t } = useTranslation('accounts');
  const confirm = useConfirm();
  const is = useChecks();
  const code = useLocation({ select: (location) => location.hash });
  const form = useForm({ password: '' }, { checks: { password: [is.required] }, refused: confirm.error });
  if (confirm.isSuccess) {
    return (
      <Screen title={t('confirm.done')} lead={t('confirm.doneText')} narrow>
        <LinkButton to="/sign-in" primary>
          {t('signIn.do')}
        </LinkButton>
      </Screen>
    );
  }
  return (
    <Screen title={t('confirm.title')} lead={t('confirm.lead')} narrow>
      <form {...form.sends(({ password }) => confirm.mutate({ code, password }))}>
        <Field label={t('password')} help={t('confirm.passwordHelp')} {...form.field('password')}>
          <input {...form.input('password')} type="password" autoComplete="current-password" dir="ltr" maxLength={200} />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button primary type="submit" busy={confirm.isPending} disabled={!code}>
          {t('confirm.do')}
        </Button>
      </form>
      {!code && <p role="alert">{t('confirm.noCode')}</p>}
      <p className="below-form">
        {t('confirm.notMe')} <Link to="/register">{t('register.do')}</Link>
      </p>
    </Screen>
  );
}
