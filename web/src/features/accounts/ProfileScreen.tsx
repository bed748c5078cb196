import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import type { Account } from '@/api/session';
import { useAccount } from '@/api/useSession';
import { Screen } from '@/app/Screen';
import { chooseLanguage } from '@/i18n';
import { LanguageOptions } from '@/i18n/LanguageOptions';
import { ZoneOptions } from '@/time';
import { Button, Field, useForm } from '@/ui';
import { CalendarAddress } from './CalendarAddress';
import { ClosingAccount } from './ClosingAccount';
import { useWays } from '@/app/issuer';
import { OwnAddress } from './OwnAddress';
import { OwnData } from './OwnData';
import { OwnPasskeys } from './OwnPasskeys';
import { OwnPassword } from './OwnPassword';
import { OwnSecondFactor } from './OwnSecondFactor';
import { OwnSessions } from './OwnSessions';
import { useUpdateProfile } from './requests';

export default function ProfileScreen() {
  const account = useAccount();
  return account && <Profile account={account} />;
}

function Profile({ account }: { account: Account }) {
  const { t } = useTranslation('accounts');
  const issuer = useWays().data?.issuer;
  const update = useUpdateProfile();
  const form = useForm({ locale: account.locale, zone: account.zone }, { refused: update.error });
  return (
    <Screen title={t('profile.account')} narrow>
      <dl className="facts">
        <dt>{account.kind === 'COMPANY' ? t('companyName') : t('personName')}</dt>
        <dd>
          <bdi translate="no">{account.name}</bdi>
        </dd>
        <dt>{t('email')}</dt>
        <dd>
          <bdi>{account.email}</bdi>
        </dd>
      </dl>
      <h2>{t('profile.title')}</h2>
      <form {...form.sends((profile) => update.mutate(profile, { onSuccess: () => chooseLanguage(profile.locale) }))}>
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
        <Button primary type="submit" busy={update.isPending}>
          {t('profile.do')}
        </Button>
      </form>
      <p role="status" className="below-form">
        {update.isSuccess && t('profile.done')}
      </p>
      {account.groups.includes('party') && <OwnAddress />}
      {issuer ? (
        <p>{t('issuer.own', { issuer })}</p>
      ) : (
        <>
          <OwnPassword email={account.email} />
          <OwnPasskeys />
          <OwnSecondFactor />
        </>
      )}
      <OwnSessions />
      <CalendarAddress />
      <OwnData />
      {account.groups.includes('party') && <ClosingAccount />}
    </Screen>
  );
}
