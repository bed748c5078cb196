import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { Button, Field, useChecks, useForm } from '@/ui';
import { FactorField, useAskedFactor } from './FactorField';
import { SHORTEST_PASSWORD, useReset } from './requests';

/** Where the link of the mail leads; its code stands behind the #, so it reaches no server log. */
export default function ResetScreen() {
  const { t } = useTranslation('accounts');
  const reset = useReset();
  const is = useChecks();
  const code = useLocation({ select: (location) => location.hash });
  const factor = useAskedFactor(reset.error);
  const form = useForm(
    { password: '', secondFactor: '' },
    {
      checks: { password: [is.required, is.atLeast(SHORTEST_PASSWORD)], secondFactor: factor.asked ? [is.required] : [] },
      refused: factor.refused,
    },
  );
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
        <form {...form.sends(({ password, secondFactor }) => reset.mutate({ code, password, secondFactor: secondFactor || undefined }))}>
          <Field label={t('reset.new')} help={t('passwordHelp')} {...form.field('password')}>
            <input {...form.input('password')} type="password" autoComplete="new-password" dir="ltr" maxLength={200} />
          </Field>
          {factor.asked && <FactorField form={form} />}
          <ProblemAlert problem={form.problem} goTo={form.goTo} />
          <Button primary type="submit" busy={reset.isPending}>
            {t('reset.do')}
          </Button>
        </form>
      ) : (
        <p role="alert">{t('reset.noCode')}</p>
      )}
      {(!code || (reset.isError && !factor.asked)) && (
        <p className="below-form">
          <Link to="/forgotten">{t('reset.again')}</Link>
        </p>
      )}
    </Screen>
  );
}
