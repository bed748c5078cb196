import { Link, Navigate, useLocation, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { LanguageOptions } from '@/i18n/LanguageOptions';
import { browserZone, ZoneOptions } from '@/time';
import { Button, Choice, Field, useChecks, useForm } from '@/ui';
import { useWays } from '@/app/issuer';
import { type Registration, SHORTEST_PASSWORD, useRegister } from './requests';

/** Whoever has no account yet takes one by signing in, where that is done at an issuer. */
export default function RegisterScreen() {
  const ways = useWays();
  if (ways.isPending) return <Pending />;
  return ways.data?.issuer ? <Navigate to="/sign-in" search={true} hash={true} replace /> : <Register />;
}

function Register() {
  const { t, i18n } = useTranslation('accounts');
  const register = useRegister();
  const is = useChecks();
  // Where the person was going, and behind the # what no server is to read, such as an appearance code.
  const { next } = useSearch({ strict: false }) as { next?: string };
  const hash = useLocation({ select: (location) => location.hash });
  const form = useForm<Registration>(
    { kind: 'PERSON', name: '', email: '', password: '', locale: i18n.resolvedLanguage ?? 'en', zone: browserZone() },
    {
      checks: { name: [is.required], email: [is.required, is.email], password: [is.required, is.atLeast(SHORTEST_PASSWORD)] },
      refused: register.error,
    },
  );
  const company = form.values.kind === 'COMPANY';
  if (register.isSuccess) {
    return (
      <Screen title={t('register.sent')} lead={t('register.sentText', { email: register.variables.email })} narrow>
        <p>{t('register.sentSpam')}</p>
        {next && hash && (
          <>
            <p>{t('register.stay')}</p>
            <LinkButton to="/sign-in" search={{ next }} hash={hash} primary>
              {t('register.confirmed')}
            </LinkButton>
          </>
        )}
      </Screen>
    );
  }
  return (
    <Screen title={t('register.title')} lead={t('register.lead')} narrow>
      <form {...form.sends((registration) => register.mutate(registration))}>
        <Choice
          legend={t('kind')}
          {...form.field('kind')}
          {...form.choice('kind')}
          options={[
            { value: 'PERSON', label: t('person') },
            { value: 'COMPANY', label: t('company') },
          ]}
        />
        <Field label={company ? t('companyName') : t('personName')} help={t('nameHelp')} {...form.field('name')}>
          <input {...form.input('name')} autoComplete={company ? 'organization' : 'name'} dir="auto" maxLength={200} />
        </Field>
        <Field label={t('email')} {...form.field('email')}>
          <input {...form.input('email')} type="email" autoComplete="email" dir="ltr" maxLength={254} />
        </Field>
        <Field label={t('password')} help={t('passwordHelp')} {...form.field('password')}>
          <input {...form.input('password')} type="password" autoComplete="new-password" dir="ltr" maxLength={200} />
        </Field>
        <Field label={t('language')} help={t('languageHelp')} {...form.field('locale')}>
          <select {...form.input('locale')}>
            <LanguageOptions />
          </select>
        </Field>
        <Field label={t('zone')} help={t('zoneHelp')} {...form.field('zone')}>
          <select {...form.input('zone')}>
            <ZoneOptions />
          </select>
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button primary type="submit" busy={register.isPending}>
          {t('register.do')}
        </Button>
      </form>
      <p className="below-form">
        {t('register.already')}{' '}
        <Link to="/sign-in" search={{ next } as object} hash={hash}>
          {t('signIn.do')}
        </Link>
      </p>
    </Screen>
  );
}
