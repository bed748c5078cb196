import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Screen } from '@/app/Screen';
import { LanguageOptions } from '@/i18n/LanguageOptions';
import { browserZone, ZoneOptions } from '@/time';
import { Button, Choice, Field, useChecks, useForm } from '@/ui';
import { FactorField, useAskedFactor } from './FactorField';
import { type Newcomer, useWays } from '@/app/issuer';
import { useShowAccount, useTakeAccount } from './issuer';

/** For who signed in at the issuer and has no account here that is theirs: they take one, or show one from before. */
export function NewcomerForms({ newcomer }: { newcomer: Newcomer }) {
  const { t } = useTranslation('accounts');
  const issuer = useWays().data?.issuer ?? '';
  const mayTake = newcomer.addressConfirmed && newcomer.email;
  return (
    <Screen title={t('issuer.newTitle')} lead={t('issuer.newLead', { issuer })} narrow>
      {mayTake ? <TakeAccount newcomer={newcomer} /> : <p role="alert">{t('issuer.notConfirmed', { issuer })}</p>}
      <h2>{t('issuer.haveTitle')}</h2>
      <p>{t('issuer.haveText', { issuer })}</p>
      <ShowAccount newcomer={newcomer} />
    </Screen>
  );
}

function TakeAccount({ newcomer }: { newcomer: Newcomer }) {
  const { t, i18n } = useTranslation('accounts');
  const router = useRouter();
  const take = useTakeAccount();
  const is = useChecks();
  const form = useForm(
    {
      kind: 'PERSON' as 'PERSON' | 'COMPANY',
      name: newcomer.name,
      locale: newcomer.locale ?? i18n.resolvedLanguage ?? 'en',
      zone: newcomer.zone ?? browserZone(),
    },
    { checks: { name: [is.required] }, refused: take.error },
  );
  const company = form.values.kind === 'COMPANY';
  return (
    <form {...form.sends((holder) => take.mutate({ code: newcomer.code, ...holder }, { onSuccess: () => router.history.replace('/') }))}>
      <p>
        {t('issuer.address')} <bdi>{newcomer.email}</bdi>
      </p>
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
      <Button primary type="submit" busy={take.isPending}>
        {t('issuer.take')}
      </Button>
    </form>
  );
}

function ShowAccount({ newcomer }: { newcomer: Newcomer }) {
  const { t } = useTranslation('accounts');
  const router = useRouter();
  const show = useShowAccount();
  const factor = useAskedFactor(show.error);
  const is = useChecks();
  const form = useForm(
    { email: newcomer.email ?? '', password: '', secondFactor: '' },
    {
      checks: { email: [is.required, is.email], password: [is.required], secondFactor: factor.asked ? [is.required] : [] },
      refused: factor.refused,
    },
  );
  return (
    <form
      {...form.sends(({ secondFactor, ...credentials }) =>
        show.mutate(
          { code: newcomer.code, ...credentials, secondFactor: secondFactor || null },
          { onSuccess: () => router.history.replace('/') },
        ),
      )}
    >
      <Field label={t('email')} {...form.field('email')}>
        <input {...form.input('email')} type="email" autoComplete="username" dir="ltr" maxLength={254} />
      </Field>
      <Field label={t('password')} {...form.field('password')}>
        <input {...form.input('password')} type="password" autoComplete="current-password" dir="ltr" />
      </Field>
      {factor.asked && <FactorField form={form} />}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button type="submit" busy={show.isPending}>
        {t('issuer.have')}
      </Button>
    </form>
  );
}
