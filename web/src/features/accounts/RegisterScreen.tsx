import { Link } from '@tanstack/react-router';
import { Button, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Screen } from '@/app/Screen';
import { browserZone } from '@/time';
import { LanguageField, ZoneField } from './fields';
import { type Registration, useRegister } from './requests';

export default function RegisterScreen() {
  const { t, i18n } = useTranslation('accounts');
  const register = useRegister();
  const [form] = Form.useForm<Registration>();
  const kind = Form.useWatch('kind', form);
  if (register.isSuccess) {
    return (
      <Screen
        title={t('register.sent')}
        lead={t('register.sentText', { email: form.getFieldValue('email') ?? register.variables?.email })}
        narrow
      >
        <p>{t('register.sentSpam')}</p>
      </Screen>
    );
  }
  return (
    <Screen title={t('register.title')} lead={t('register.lead')} narrow>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
        initialValues={{ kind: 'PERSON', locale: i18n.resolvedLanguage, zone: browserZone() }}
        onFinish={(registration) => register.mutate(registration)}
      >
        <Form.Item name="kind" label={t('kind')}>
          <Radio.Group
            options={[
              { value: 'PERSON', label: t('person') },
              { value: 'COMPANY', label: t('company') },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="name"
          label={kind === 'COMPANY' ? t('companyName') : t('personName')}
          extra={t('nameHelp')}
          rules={[{ required: true, whitespace: true, max: 200 }]}
        >
          <Input autoComplete={kind === 'COMPANY' ? 'organization' : 'name'} />
        </Form.Item>
        <Form.Item name="email" label={t('email')} rules={[{ required: true }, { type: 'email' }]}>
          <Input type="email" autoComplete="email" dir="ltr" />
        </Form.Item>
        <Form.Item name="password" label={t('password')} extra={t('passwordHelp')} rules={[{ required: true, min: 12, max: 200 }]}>
          <Input type="password" autoComplete="new-password" dir="ltr" />
        </Form.Item>
        <LanguageField />
        <ZoneField />
        <ProblemAlert problem={register.error} />
        <Button type="primary" htmlType="submit" loading={register.isPending}>
          {t('register.do')}
        </Button>
      </Form>
      <p className="below-form">
        {t('register.already')} <Link to="/sign-in">{t('signIn.do')}</Link>
      </p>
    </Screen>
  );
}
