import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { CourtTime } from '@/time';
import { PeriodToAct } from './parts';
import { Citation, Alert, Button, ConfirmDialog, Choice, Field, CaseNumber, LawName, Names, SaveFile, useChecks, useForm } from '@/ui';
import { type Delivery, type Opening, useAccept, filesOf, useRefuse } from './requests';

const capacities = ['ADDRESSEE', 'LEGAL_REPRESENTATIVE', 'EMPLOYEE', 'LAWYER', 'OTHER'] as const;
type Capacity = (typeof capacities)[number];

/** The papers of an opened delivery: what they are, from whom, what one can do, and by when. */
export function DeliveryPapers({ opening, secret, onOver }: { opening: Opening; secret: string; onOver: () => void }) {
  const { t } = useTranslation('service');
  const [delivery, setDelivery] = useState<Delivery>(opening.delivery);
  const fetchFile = filesOf(delivery.id, opening.session);
  const [problem, setProblem] = useState<Error>();
  const zone = delivery.addressee.zone ?? undefined;
  const over = problem instanceof Problem && problem.code === 'session-not-valid';
  return (
    <Screen
      title={t(`paper.${delivery.paper}`)}
      lead={<Names names={[delivery.addressee.name, delivery.addressee.latinName, delivery.addressee.chineseName]} />}
    >
      <section className="card" aria-label={t('delivery.what')}>
        <dl className="facts">
          <dt>{t('delivery.court')}</dt>
          <dd>
            <LawName row={delivery.court} kind="court" code={delivery.court.code} />
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
                <CourtTime instant={delivery.served.at} zone={zone} /> <Citation law={delivery.served.article} />
                {delivery.served.rebuttable && <div className="help">{t('delivery.rebuttable')}</div>}
              </>
            ) : (
              t(`standing.${delivery.standing}`)
            )}
          </dd>
        </dl>
        <h2>{t('delivery.byWhen')}</h2>
        {delivery.period && <PeriodToAct period={delivery.period} />}
        <p className="help">{t(`delivery.may.${delivery.period?.act ?? 'nothing'}`)}</p>
      </section>
      <section className="card" aria-label={t('delivery.papers')}>
        <h2>{t('delivery.papers')}</h2>
        <ul className="papers">
          {delivery.documents.map((document) => (
            <li key={document.documentId}>
              <span>
                <bdi>{document.title ?? document.kind}</bdi>{' '}
                <small className="help">{t('delivery.pages', { count: document.pages ?? 0 })}</small>
              </span>
              <SaveFile
                fetch={() => fetchFile(`documents/${document.documentId}`)}
                name={`${document.title ?? document.kind}.pdf`}
                onProblem={setProblem}
                aria-label={t('delivery.saveNamed', { title: document.title ?? document.kind })}
              >
                {t('delivery.save')}
              </SaveFile>
            </li>
          ))}
        </ul>
        {over && <Button onClick={onOver}>{t('delivery.again')}</Button>}
      </section>
      {delivery.state === 'OPENED' && (
        <AnswerForm delivery={delivery} opening={opening} secret={secret} onAnswered={setDelivery} onOver={onOver} />
      )}
      {delivery.state === 'REFUSED' && (
        <Alert as="info" title={t('delivery.refused')}>
          <p>{t('delivery.refusedText')}</p>
        </Alert>
      )}
      {delivery.state === 'ACCEPTED' && (
        <section className="card" role="status" aria-label={t('delivery.accepted')}>
          <h2>{t('delivery.accepted')}</h2>
          {delivery.appearanceCode && (
            <>
              <p>{t('delivery.appearanceText')}</p>
              <p className="code" dir="ltr" data-testid="appearance-code">
                {delivery.appearanceCode}
              </p>
              <div className="row">
                <Button onClick={() => void navigator.clipboard.writeText(delivery.appearanceCode!)}>{t('code.copy')}</Button>
                <LinkButton to="/register">{t('delivery.register')}</LinkButton>
                <LinkButton to="/appear">{t('delivery.appear')}</LinkButton>
              </div>
              <p className="help">{t('delivery.appearanceAgain')}</p>
            </>
          )}
        </section>
      )}
      <div className="row">
        <SaveFile fetch={() => fetchFile('receipt')} name={`receipt-${delivery.id}.pdf`} onProblem={setProblem}>
          {t('delivery.receipt')}
        </SaveFile>
      </div>
    </Screen>
  );
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
  const [refusing, setRefusing] = useState(false);
  const [asking, setAsking] = useState(false);
  const accept = useAccept(delivery.id, opening.session);
  const refuse = useRefuse(delivery.id, opening.session);
  const problem = refusing ? refuse.error : accept.error;
  const is = useChecks();
  const form = useForm(
    { name: '', capacity: '' as Capacity | '', reason: '' },
    { checks: { name: [is.required], capacity: [is.chosen], reason: refusing ? [is.required] : [] }, refused: problem },
  );
  const send = () => {
    setAsking(false);
    const { name, capacity, reason } = form.values;
    if (refusing) refuse.mutate({ name, capacity, reason }, { onSuccess: onAnswered });
    else accept.mutate({ secret, name, capacity }, { onSuccess: onAnswered });
  };
  return (
    <section className="card" aria-label={t('delivery.decide')}>
      <h2>{t('delivery.decide')}</h2>
      <p>{t('delivery.decideText')}</p>
      <form {...form.sends(() => setAsking(true))}>
        <Field label={t('delivery.name')} {...form.field('name')}>
          <input {...form.input('name')} maxLength={200} autoComplete="name" dir="auto" />
        </Field>
        <Choice
          legend={t('delivery.capacity')}
          {...form.field('capacity')}
          {...form.choice('capacity')}
          options={capacities.map((capacity) => ({ value: capacity, label: t(`capacity.${capacity}`) }))}
        />
        {refusing && (
          <Field label={t('delivery.reason')} {...form.field('reason')}>
            <textarea {...form.input('reason')} rows={3} maxLength={2000} dir="auto" />
          </Field>
        )}
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        {problem instanceof Problem && problem.code === 'session-not-valid' && <Button onClick={onOver}>{t('delivery.again')}</Button>}
        <div className="row">
          {refusing ? (
            <>
              <Button danger type="submit" busy={refuse.isPending}>
                {t('delivery.refuseSend')}
              </Button>
              <Button onClick={() => setRefusing(false)}>{t('app:cancel')}</Button>
            </>
          ) : (
            <>
              <Button primary type="submit" busy={accept.isPending}>
                {t('delivery.accept')}
              </Button>
              <Button danger onClick={() => setRefusing(true)}>
                {t('delivery.refuse')}
              </Button>
            </>
          )}
        </div>
      </form>
      {asking && (
        <ConfirmDialog
          title={t(refusing ? 'delivery.refuseSure' : 'delivery.acceptSure')}
          yes={t(refusing ? 'delivery.refuseYes' : 'delivery.acceptYes')}
          danger={refusing}
          onYes={send}
          onCancel={() => setAsking(false)}
        >
          <p>{t(refusing ? 'delivery.refuseSureText' : 'delivery.acceptSureText')}</p>
          {!refusing && delivery.period && !delivery.period.running && <p>{t(`delivery.starts.${delivery.period.act}`)}</p>}
        </ConfirmDialog>
      )}
    </section>
  );
}
