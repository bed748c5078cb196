import { Button, Checkbox, Form, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { type CourtCase, type OpenRequest, type Party, useOpenRequest } from './requests';

const papers = ['STATEMENT_OF_CLAIM', 'SUMMONS', 'JUDGMENT', 'MEDIATION_STATEMENT', 'OTHER'] as const;
const establishments = ['NONE', 'WHOLLY_OWNED_ENTERPRISE', 'REPRESENTATIVE_OFFICE', 'BRANCH', 'BUSINESS_AGENT'] as const;
const facts = [
  'addressKnown',
  'addressSearched',
  'agentInCase',
  'agentExcludesReceipt',
  'codefendantEntity',
  'presentInChina',
  'agreedMeans',
  'otherMeansFailed',
] as const;
const value = { yes: true, no: false, unknown: undefined };

type Answers = { documentIds: string[]; paper: OpenRequest['paper']; establishment?: string } & Record<
  (typeof facts)[number],
  keyof typeof value
>;

/** Whom to serve with what, and what is known of the addressee; "not known" is an answer. */
export function OpenRequestForm({ file, party, onDone }: { file: CourtCase; party: Party; onDone: () => void }) {
  const { t } = useTranslation('service');
  const open = useOpenRequest(file.id);
  const send = (answers: Answers) =>
    open.mutate(
      {
        partyId: party.id,
        documentIds: answers.documentIds,
        paper: answers.paper,
        facts: {
          ...Object.fromEntries(facts.map((fact) => [fact, value[answers[fact]]])),
          establishment: answers.establishment as OpenRequest['facts']['establishment'],
        },
      },
      { onSuccess: onDone },
    );
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      onFinish={send}
      initialValues={{
        documentIds: file.documents.map((document) => document.id),
        paper: 'STATEMENT_OF_CLAIM',
        ...Object.fromEntries(facts.map((fact) => [fact, fact === 'addressKnown' && party.address ? 'yes' : 'unknown'])),
      }}
      aria-label={t('open.title')}
    >
      <Form.Item name="documentIds" label={t('open.documents')} rules={[{ type: 'array', min: 1 }]}>
        <Checkbox.Group
          aria-label={t('open.documents')}
          options={file.documents.map((document) => ({
            value: document.id,
            label: `${document.title ?? document.kind} (${document.language ?? '–'})`,
          }))}
        />
      </Form.Item>
      <Form.Item name="paper" label={t('open.paper')}>
        <Radio.Group aria-label={t('open.paper')} options={papers.map((paper) => ({ value: paper, label: t(`paper.${paper}`) }))} />
      </Form.Item>
      <p className="service-help">{t('open.factsText')}</p>
      {facts.map((fact) => (
        <Form.Item key={fact} name={fact} label={t(`fact.${fact}`)}>
          <Radio.Group
            aria-label={t(`fact.${fact}`)}
            options={(['yes', 'no', 'unknown'] as const).map((each) => ({ value: each, label: t(`fact.${each}`) }))}
          />
        </Form.Item>
      ))}
      <Form.Item name="establishment" label={t('fact.establishment')}>
        <Select
          allowClear
          placeholder={t('fact.unknown')}
          options={establishments.map((each) => ({ value: each, label: t(`establishment.${each}`) }))}
        />
      </Form.Item>
      <ProblemAlert problem={open.error} />
      <div className="service-row">
        <Button type="primary" htmlType="submit" loading={open.isPending}>
          {t('open.do')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </div>
    </Form>
  );
}
