import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useSignIn } from './requests';

/** Address and password. `email` is that of the account whose session ended. */
export function SignInForm({ email }: { email?: string }) {
  const { t } = useTranslation('accounts');
  const signIn = useSignIn();
  return (
    <Form layout="vertical" requiredMark={false} initialValues={{ email }} onFinish={(credentials) => signIn.mutate(credentials)}>
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
  );
}
