import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { Button, Field, useChecks, useForm } from '@/ui';
import { SHORTEST_PASSWORD, useReset } from './requests';

/** Where the link of the mail leads; its code stands behind the #, so it reaches no server log. */
export default function ResetScreen() {
  const { t } = useTranslation('accounts');
  const reset = useReset();
  const is = useChecks();
  const code = useLocation({ select: (location) => location.hash });
  const form = useForm({ password: '' }, { checks: { password: [is.required, is.atLeast(SHORTEST_PASSWORD)] }, refused: reset.error });
  if (reset.isSuccess) {
    return (
      <Screen title={t('reset.done')} lead={t('reset.doneText')} narrow>
        <LinkButton to="/sign-in" primary>
          {t('signIn.do')}
        </LinkButton>
      </Screen>
    );
  }
  return (
    <Screen title={t('reset.title')} lead={t('reset.lead')} narrow>
      {code ? (
        <form {...form.sends(({ password }) => reset.mutate({ code, password }))}>
          <Field label={t('reset.new')} help={t('passwordHelp')} {...form.field('password')}>
            <input {...form.input('password')} type="password" autoComplete="new-password" dir="ltr" maxLength={200} />
          </Field>
          <ProblemAlert problem={form.problem} goTo={form.goTo} />
          <Button primary type="submit" busy={reset.isPending}>
            {t('reset.do')}
          </Button>
        </form>
      ) : (
        <p role="alert">{t('reset.noCode')}</p>
      )}
      {(!code || reset.isError) && (
        <p className="below-form">
          <Link to="/forgotten">{t('reset.again')}</Link>
        </p>
      )}
    </Screen>
  );
}
