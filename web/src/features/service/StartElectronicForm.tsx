import { Alert, Button, Checkbox, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { languages } from '@/i18n/languages';
import { Grounds } from './AdviceTable';
import { AnswerMark } from './parts';
import {
  type Attempt,
  type CourtDocument,
  type ServiceRequest,
  type StartElectronic,
  useStartElectronic,
  useAnswerWithConsent,
} from './requests';

const bases = ['EXPRESS', 'EARLIER_AGREEMENT', 'ADDRESS_IN_PLEADING', 'EARLIER_ACCEPTANCE'] as const;

/** Basis of consent, address and language; and reasons where the adviser asks. */
export function StartElectronicForm({
  request,
  documents,
  onStarted,
}: {
  request: ServiceRequest;
  documents: CourtDocument[];
  onStarted: (attempt: Attempt) => void;
}) {
  const { t } = useTranslation('service');
  const [form] = Form.useForm<StartElectronic>();
  const basis = Form.useWatch('basis', form);
  const answer = useAnswerWithConsent(request, basis);
  const start = useStartElectronic(request.id);
  const closed = answer.data?.answer === 'CLOSED';
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      aria-label={t('electronic.start')}
      initialValues={{ email: request.addressee.email ?? '', language: request.addressee.language ?? 'en', addressConfirmed: false }}
      onFinish={(answers) => start.mutate(answers, { onSuccess: onStarted })}
    >
      <Form.Item name="basis" label={t('electronic.basis')} extra={t('electronic.basisText')} rules={[{ required: true }]}>
        <Radio.Group aria-label={t('electronic.basis')} options={bases.map((each) => ({ value: each, label: t(`basis.${each}`) }))} />
      </Form.Item>
      <Form.Item name="basisNote" label={t('electronic.basisNote')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <Form.Item name="basisDocumentId" label={t('electronic.basisDocument')}>
        <Select
          allowClear
          placeholder={t('electronic.none')}
          options={documents.map((document) => ({ value: document.id, label: document.title ?? document.kind }))}
        />
      </Form.Item>
      <Form.Item name="email" label={t('electronic.email')} rules={[{ required: true }, { type: 'email' }]}>
        <Input type="email" dir="ltr" autoComplete="off" />
      </Form.Item>
      <Form.Item name="addressConfirmed" valuePropName="checked">
        <Checkbox>{t('electronic.confirmed')}</Checkbox>
      </Form.Item>
      <Form.Item name="language" label={t('electronic.language')} rules={[{ required: true }]}>
        <Select options={languages.map((language) => ({ value: language.code, label: language.name }))} />
      </Form.Item>
      <ProblemAlert problem={answer.error} />
      {answer.data && (
        <Alert
          className="problem"
          type={answer.data.answer === 'OPEN' ? 'success' : 'warning'}
          title={<AnswerMark answer={answer.data.answer} />}
          description={<Grounds answer={answer.data} />}
        />
      )}
      {answer.data?.answer === 'ASK' && (
        <Form.Item
          name="reasons"
          label={t('electronic.reasons')}
          extra={t('electronic.reasonsText')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input.TextArea rows={3} maxLength={4000} />
        </Form.Item>
      )}
      <ProblemAlert problem={start.error} />
      <Button type="primary" htmlType="submit" loading={start.isPending} disabled={closed}>
        {t('electronic.do')}
      </Button>
    </Form>
  );
}
