import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { Screen } from '@/app/Screen';
import { useSignIn } from './requests';

export default function SignInScreen() {
  const { t } = useTranslation('accounts');
  const signIn = useSignIn();
  const account = useAccount();
  const router = useRouter();
  const { next } = useSearch({ strict: false }) as { next?: string };
  useEffect(() => {
    if (account) router.history.replace(insideThisApp(next));
  }, [account, next, router]);
  if (account) return null;
  return (
    <Screen title={t('signIn.title')} lead={next ? t('signIn.first') : undefined} narrow>
      <Form layout="vertical" requiredMark={false} onFinish={(credentials) => signIn.mutate(credentials)}>
        <Form.Item name="email" label={t('email')} rules={[{ required: true }, { type: 'email' }]}>
          <Input type="email" autoComplete="username" dir="ltr" />
        </Form.Item>
        <Form.Item name="password" label={t('password')} rules={[{ required: true }]}>
          <Input type="password" autoComplete="current-password" dir="ltr" />
        </Form.Item>
        <ProblemAlert problem={signIn.error} />
        <Button type="primary" htmlType="submit" loading={signIn.isPending}>
          {t('signIn.do')}
        </Button>
      </Form>
      <p className="below-form">
        {t('signIn.none')} <Link to="/register">{t('register.do')}</Link>
      </p>
    </Screen>
  );
}

/** Only a path of this app: a link in a mail must not be able to send a freshly signed-in person elsewhere. */
function insideThisApp(next: string | undefined): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}
