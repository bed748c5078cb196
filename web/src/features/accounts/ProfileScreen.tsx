import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { Screen } from '@/app/Screen';
import { chooseLanguage } from '@/i18n';
import { LanguageField, ZoneField } from './fields';
import { useUpdateProfile } from './requests';

export default function ProfileScreen() {
  const { t } = useTranslation('accounts');
  const account = useAccount();
  const update = useUpdateProfile();
  if (!account) return null;
  return (
    <Screen title={t('profile.title')} narrow>
      <dl className="facts">
        <dt>{account.kind === 'COMPANY' ? t('companyName') : t('personName')}</dt>
        <dd>
          <bdi>{account.name}</bdi>
        </dd>
        <dt>{t('email')}</dt>
        <dd>
          <bdi>{account.email}</bdi>
        </dd>
      </dl>
      <Form
        layout="vertical"
        requiredMark={false}
        initialValues={{ locale: account.locale, zone: account.zone }}
        onFinish={(profile: { locale: string; zone: string }) =>
          update.mutate(profile, { onSuccess: () => chooseLanguage(profile.locale) })
        }
      >
        <LanguageField />
        <ZoneField />
        <ProblemAlert problem={update.error} />
        <Button type="primary" htmlType="submit" loading={update.isPending}>
          {t('profile.do')}
        </Button>
      </Form>
      <p role="status" className="below-form">
        {update.isSuccess && t('profile.done')}
      </p>
    </Screen>
  );
}
