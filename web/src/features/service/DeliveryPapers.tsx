import { Alert, Button, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { CourtTime } from '@/time';
import { LastDay } from './parts';
import { CaseNumber, Names } from '@/ui';
import { type Delivery, type Opening, useAccept, useFetchFile, useRefuse } from './requests';

const capacities = ['ADDRESSEE', 'LEGAL_REPRESENTATIVE', 'EMPLOYEE', 'LAWYER', 'OTHER'] as const;

/** The papers of an opened delivery: what they are, from whom, what one can do, and by when. */
export function DeliveryPapers({ opening, secret, onOver }: { opening: Opening; secret: string; onOver: () => void }) {
  const { t, i18n } = useTranslation('service');
  const [delivery, setDelivery] = useState<Delivery>(opening.delivery);
  const file = useFetchFile(delivery.id, opening.session);
  const chinese = i18n.resolvedLanguage === 'zh-CN';
  const zone = delivery.addressee.zone ?? undefined;
  const over = file.error instanceof Problem && file.error.code === 'session-not-valid';
  return (
    <Screen
      title={t(`paper.${delivery.paper}`)}
      lead={<Names names={[delivery.addressee.name, delivery.addressee.latinName, delivery.addressee.chineseName]} />}
    >
      <section className="service-card" aria-label={t('delivery.what')}>
        <dl className="service-facts">
          <dt>{t('delivery.court')}</dt>
          <dd>
            <bdi>{chinese ? delivery.court.zh : `${delivery.court.en} (${delivery.court.zh})`}</bdi>
          </dd>
          <dt>{t('delivery.case')}</dt>
          <dd>
            <CaseNumber>{delivery.caseNumber}</CaseNumber>
          </dd>
          <dt>{t('delivery.opened')}</dt>
          <dd>{delivery.openedAt && <CourtTime instant={delivery.openedAt} zone={zone} />}</dd>
          <dt>{t('request.served')}</dt>
          <dd data-testid="served">
            {delivery.served ? (
              <>
                {t('request.servedBy', { event: t(`event.${delivery.served.event}`) })}{' '}
                <CourtTime instant={delivery.served.at} zone={zone} /> <cite>{delivery.served.article}</cite>
                {delivery.served.rebuttable && <div className="service-help">{t('delivery.rebuttable')}</div>}
              </>
            ) : (
              t(`standing.${delivery.standing}`)
            )}
          </dd>
        </dl>
        <h2>{t('delivery.byWhen')}</h2>
        {delivery.period && <LastDay period={delivery.period} />}
        <p className="service-help">{t(`delivery.may.${delivery.period?.act ?? 'nothing'}`)}</p>
      </section>
      <section className="service-card" aria-label={t('delivery.papers')}>
        <h2>{t('delivery.papers')}</h2>
        <ul className="service-papers">
          {delivery.documents.map((document) => (
            <li key={document.id}>
              <span>
                <bdi>{document.title ?? document.kind}</bdi>{' '}
                <small className="service-help">{t('delivery.pages', { count: document.pages ?? 0 })}</small>
              </span>
              <Button
                loading={file.isPending && file.variables?.path.endsWith(document.id)}
                aria-label={t('delivery.saveNamed', { title: document.title ?? document.kind })}
                onClick={() => file.mutate({ path: `documents/${document.id}`, name: `${document.title ?? document.kind}.pdf` })}
              >
                {t('delivery.save')}
              </Button>
            </li>
          ))}
        </ul>
        <ProblemAlert problem={file.error} />
        {over && <Button onClick={onOver}>{t('delivery.again')}</Button>}
      </section>
      {delivery.state === 'OPENED' && (
        <AnswerForm delivery={delivery} opening={opening} secret={secret} onAnswered={setDelivery} onOver={onOver} />
      )}
      {delivery.state === 'REFUSED' && (
        <Alert role="status" type="info" showIcon title={t('delivery.refused')} description={t('delivery.refusedText')} />
      )}
      {delivery.state === 'ACCEPTED' && (
        <section className="service-card" role="status" aria-label={t('delivery.accepted')}>
          <h2>{t('delivery.accepted')}</h2>
          {delivery.appearanceCode && (
            <>
              <p>{t('delivery.appearanceText')}</p>
              <p className="service-code" dir="ltr" data-testid="appearance-code">
                {delivery.appearanceCode}
              </p>
              <div className="service-row">
                <Button onClick={() => void navigator.clipboard.writeText(delivery.appearanceCode!)}>{t('code.copy')}</Button>
                <LinkButton to="/register">{t('delivery.register')}</LinkButton>
                <LinkButton to="/appear">{t('delivery.appear')}</LinkButton>
              </div>
              <p className="service-help">{t('delivery.appearanceAgain')}</p>
            </>
          )}
        </section>
      )}
      <div className="service-row">
        <Button
          loading={file.isPending && file.variables?.path === 'receipt'}
          onClick={() => file.mutate({ path: 'receipt', name: `receipt-${delivery.id}.pdf` })}
        >
          {t('delivery.receipt')}
        </Button>
      </div>
    </Screen>
  );
}

interface Answered {
  name: string;
  capacity: string;
  reason?: string;
}

function AnswerForm({
  delivery,
  opening,
  secret,
  onAnswered,
  onOver,
}: {
  delivery: Delivery;
  opening: Opening;
  secret: string;
  onAnswered: (delivery: Delivery) => void;
  onOver: () => void;
}) {
  const { t } = useTranslation('service');
  const [form] = Form.useForm<Answered>();
  const [refusing, setRefusing] = useState(false);
  const [asked, setAsked] = useState<Answered>();
  const accept = useAccept(delivery.id, opening.session);
  const refuse = useRefuse(delivery.id, opening.session);
  const problem = accept.error ?? refuse.error;
  const done = (answered: Delivery) => onAnswered(answered);
  const send = (answer: Answered) => {
    setAsked(undefined);
    if (refusing) refuse.mutate({ name: answer.name, capacity: answer.capacity, reason: answer.reason! }, { onSuccess: done });
    else accept.mutate({ secret, name: answer.name, capacity: answer.capacity }, { onSuccess: done });
  };
  return (
    <section className="service-card" aria-label={t('delivery.decide')}>
      <h2>{t('delivery.decide')}</h2>
      <p>{t('delivery.decideText')}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={setAsked}>
        <Form.Item name="name" label={t('delivery.name')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={200} autoComplete="name" />
        </Form.Item>
        <Form.Item name="capacity" label={t('delivery.capacity')} rules={[{ required: true }]}>
          <Radio.Group
            aria-label={t('delivery.capacity')}
            options={capacities.map((capacity) => ({ value: capacity, label: t(`capacity.${capacity}`) }))}
          />
        </Form.Item>
        {refusing && (
          <Form.Item name="reason" label={t('delivery.reason')} rules={[{ required: true, whitespace: true }]}>
            <Input.TextArea rows={3} maxLength={2000} />
          </Form.Item>
        )}
        <ProblemAlert problem={problem} />
        {problem instanceof Problem && problem.code === 'session-not-valid' && <Button onClick={onOver}>{t('delivery.again')}</Button>}
        <div className="service-row">
          {refusing ? (
            <>
              <Button danger htmlType="submit" loading={refuse.isPending}>
                {t('delivery.refuseSend')}
              </Button>
              <Button onClick={() => setRefusing(false)}>{t('cancel')}</Button>
            </>
          ) : (
            <>
              <Button type="primary" htmlType="submit" loading={accept.isPending}>
                {t('delivery.accept')}
              </Button>
              <Button danger onClick={() => setRefusing(true)}>
                {t('delivery.refuse')}
              </Button>
            </>
          )}
        </div>
      </Form>
      <Modal
        open={asked !== undefined}
        title={t(refusing ? 'delivery.refuseSure' : 'delivery.acceptSure')}
        okText={t(refusing ? 'delivery.refuseYes' : 'delivery.acceptYes')}
        cancelText={t('cancel')}
        onOk={() => send(asked!)}
        onCancel={() => setAsked(undefined)}
      >
        <p>{t(refusing ? 'delivery.refuseSureText' : 'delivery.acceptSureText')}</p>
        {!refusing && delivery.period && !delivery.period.running && <p>{t(`delivery.starts.${delivery.period.act}`)}</p>}
      </Modal>
    </section>
  );
}
