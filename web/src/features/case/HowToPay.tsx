import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { usePunctuation } from '@/i18n/usePunctuation';
import { decimal } from '@/numbers';
import { CourtDate, courtDay } from '@/time';
import { AmountField, Button, Citation, Field, Money, SaveFile, type Typed, useForm } from '@/ui';
import {
  type Charge,
  type HowPaid,
  receiptOf,
  type RefundGround,
  refundGrounds,
  refundOrderOf,
  slipOf,
  useHowPaid,
  usePayout,
  useRefund,
} from './chargeRequests';

/** How a fee is paid, and what came for it; asked for once somebody looks. */
export function HowToPay({ caseId, charge, orders }: { caseId: string; charge: Charge; orders: boolean }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  const paid = useHowPaid(caseId, charge.id, open);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t(charge.state === 'OPEN' ? 'paying.how' : 'paying.came')} · {charge.title}
      </summary>
      <ProblemAlert problem={paid.error} onRetry={() => void paid.refetch()} />
      {paid.data && (
        <>
          {charge.state === 'OPEN' && <Where caseId={caseId} charge={charge} paid={paid.data} />}
          <Came caseId={caseId} charge={charge} paid={paid.data} orders={orders} />
        </>
      )}
    </details>
  );
}

function Where({ caseId, charge, paid }: { caseId: string; charge: Charge; paid: HowPaid }) {
  const { t, i18n } = useTranslation('case');
  const language = i18n.resolvedLanguage ?? 'en';
  const { account, inClaimCurrency } = paid;
  const fact = (label: string, ...values: (string | null)[]) => (
    <>
      <dt>{label}</dt>
      {values.filter(Boolean).map((value) => (
        <dd key={value}>
          <bdi translate="no">{value}</bdi>
        </dd>
      ))}
    </>
  );
  return (
    <>
      <dl className="facts">
        {fact(t('paying.reference'), paid.reference)}
        <dt>{t('paying.left')}</dt>
        <dd>{paid.leftCny ? <Money amount={paid.leftCny} /> : t('paying.toBeSet')}</dd>
        {inClaimCurrency && (
          <>
            <dt>{t('paying.about')}</dt>
            <dd>
              <Money amount={inClaimCurrency.amount} currency={inClaimCurrency.currency} />{' '}
              <small>
                {t('case.converted', {
                  rate: decimal(String(Number(inClaimCurrency.rate)), language),
                  date: courtDay(inClaimCurrency.rateOn, language),
                })}
              </small>
            </dd>
          </>
        )}
        {account && (
          <>
            {fact(t('paying.holder'), account.holder, account.holderLatin)}
            {fact(t('paying.account'), account.number)}
            {fact(t('paying.bank'), account.bank, account.bankLatin)}
            {fact(t('paying.bic'), account.bic)}
            {account.cnaps && fact(t('paying.cnaps'), account.cnaps)}
          </>
        )}
      </dl>
      <p className="help">{t(account ? 'paying.write' : 'paying.noAccount')}</p>
      {paid.leftCny && Number(paid.leftCny) > 0 && (
        <SaveFile small fetch={slipOf(caseId, charge.id)} name={`${paid.reference.replaceAll(' ', '')}.pdf`}>
          {t('paying.slip')}
        </SaveFile>
      )}
    </>
  );
}

function Came({ caseId, charge, paid, orders }: { caseId: string; charge: Charge; paid: HowPaid; orders: boolean }) {
  const { t } = useTranslation('case');
  const { colon } = usePunctuation();
  const excess = Number(paid.excessCny) > 0;
  return (
    <>
      {paid.payments.length === 0 && <p>{t('paying.nothing')}</p>}
      <ul>
        {paid.payments.map((payment) => (
          <li key={payment.id}>
            <Money amount={payment.cny} /> · <CourtDate date={payment.paidOn} />{' '}
            <SaveFile small fetch={receiptOf(caseId, charge.id, payment.id)} name={`${payment.receipt}.pdf`}>
              {t('paying.receipt', { number: payment.receipt })}
            </SaveFile>
          </li>
        ))}
        {paid.refunds.map((refund) => (
          <li key={refund.id}>
            {t('paying.back')} <Money amount={refund.cny} />
            {colon}
            {t(`paying.ground.${refund.ground}`)} {refund.article && <Citation law={refund.article} />}{' '}
            {refund.paidOutOn ? (
              <>
                {t('paying.paidOut')} <CourtDate date={refund.paidOutOn} />
              </>
            ) : (
              t('paying.ordered')
            )}
            {orders && (
              <>
                {' '}
                <SaveFile small fetch={refundOrderOf(caseId, charge.id, refund.id)} name={`${refund.number}.pdf`}>
                  {t('paying.order', { number: refund.number })}
                </SaveFile>
                {!refund.paidOutOn && <PaidOut caseId={caseId} charge={charge.id} refund={refund.id} number={refund.number} />}
              </>
            )}
          </li>
        ))}
      </ul>
      {excess && (
        <p>
          {t('paying.excess')} <Money amount={paid.excessCny} />
        </p>
      )}
      {orders && Number(charge.receivedCny) > 0 && <Refund caseId={caseId} charge={charge} excess={excess ? paid.excessCny : null} />}
    </>
  );
}

function PaidOut({ caseId, charge, refund, number }: { caseId: string; charge: string; refund: string; number: string }) {
  const { t } = useTranslation('case');
  const payout = usePayout(caseId, charge, refund);
  const [day, setDay] = useState('');
  return (
    <form
      aria-label={t('paying.noteOut', { number })}
      onSubmit={(event) => {
        event.preventDefault();
        payout.mutate({ paidOutOn: day });
      }}
    >
      <Field label={t('paying.outOn')}>
        <input type="date" value={day} onChange={({ target }) => setDay(target.value)} />
      </Field>
      <ProblemAlert problem={payout.error} />
      <Button small type="submit" busy={payout.isPending} disabled={!day}>
        {t('paying.noteOut', { number })}
      </Button>
    </form>
  );
}

/** The court's finance office pays; here a clerk orders it. */
function Refund({ caseId, charge, excess }: { caseId: string; charge: Charge; excess: string | null }) {
  const { t } = useTranslation('case');
  const order = useRefund(caseId, charge.id);
  const [open, setOpen] = useState(false);
  const [cny, setCny] = useState<Typed>({ value: excess, unread: null });
  const form = useForm<{ ground: RefundGround; payee: string; payeeAccount: string }>(
    { ground: excess ? 'OVERPAID' : 'HALVED', payee: '', payeeAccount: '' },
    { refused: order.error, keep: `refund.${charge.id}` },
  );
  const { payee, payeeAccount } = form.values;
  const label = t('paying.refundOne', { title: charge.title });
  if (!open) {
    return (
      <Button small aria-label={label} onClick={() => setOpen(true)}>
        {t('paying.refund')}
      </Button>
    );
  }
  return (
    <form
      className="card"
      aria-label={label}
      {...form.sends(
        (values) => (cny.value ? order.mutateAsync({ ...values, cny: cny.value }) : undefined),
        () => setOpen(false),
      )}
    >
      <Field label={t('paying.why')} {...form.field('ground')}>
        <select {...form.input('ground')}>
          {refundGrounds.map((each) => (
            <option key={each} value={each}>
              {t(`paying.ground.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <AmountField
        label={t('paying.sum')}
        currency="CNY"
        currencies={['CNY']}
        onCurrency={() => undefined}
        value={cny.value}
        unread={cny.unread}
        onTyped={setCny}
      />
      <Field label={t('paying.payee')} {...form.field('payee')}>
        <input {...form.input('payee')} maxLength={200} dir="auto" />
      </Field>
      <Field label={t('paying.payeeAccount')} {...form.field('payeeAccount')}>
        <textarea {...form.input('payeeAccount')} maxLength={500} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button primary type="submit" busy={order.isPending} disabled={!cny.value || !payee.trim() || !payeeAccount.trim()}>
          {t('paying.giveOrder')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('handIn.cancel')}</Button>
      </div>
    </form>
  );
}
