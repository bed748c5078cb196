import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { FeeSteps } from '@/filing/FeeCard';
import { OwedSum } from '@/filing/FeeForecast';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate } from '@/time';
import { AmountField, Button, Citation, Field, LastDay, Mark, Money, MoreButton, Tick, type Typed } from '@/ui';
import { type Charge, useCharges, usePayment } from './chargeRequests';
import { HowToPay } from './HowToPay';
import { nameOf, type Party } from './requests';

/** What the claim, papers, applications and failed objections cost; nothing is shown where nothing did. */
export function Charges({ caseId, parties }: { caseId: string; parties: Party[] }) {
  const { t, i18n } = useTranslation('case');
  const account = useAccount();
  const charges = useCharges(caseId, i18n.resolvedLanguage ?? 'en');
  if (!charges.lines?.length && !charges.error) return null;
  return (
    <section id="charges" className="card" aria-label={t('charges.title')}>
      <h2>{t('charges.title')}</h2>
      <ProblemAlert problem={charges.error} onRetry={() => void charges.refetch()} />
      {account?.court == null && <p>{t('charges.lead')}</p>}
      <ul className="papers">
        {charges.lines?.map((charge) => (
          <li key={charge.id}>
            <One caseId={caseId} charge={charge} parties={parties} notes={account?.groups.includes('clerk') ?? false} />
          </li>
        ))}
      </ul>
      <MoreButton of={charges} />
    </section>
  );
}

const marks = { OPEN: 'open', PAID: 'good', VOID: undefined } as const;

function One({ caseId, charge, parties, notes }: { caseId: string; charge: Charge; parties: Party[]; notes: boolean }) {
  const { t } = useTranslation(['case', 'app']);
  const { colon } = usePunctuation();
  const party = parties.find((each) => each.id === charge.partyId);
  return (
    <>
      <p>
        <strong>{charge.title}</strong> <Mark as={marks[charge.state]}>{t(`charges.state.${charge.state}`)}</Mark>
        {party && !charge.own && (
          <>
            <br />
            <bdi translate="no">{nameOf(party)}</bdi>
          </>
        )}
      </p>
      <p>
        <OwedSum fee={charge.fee} /> <Citation law={charge.rule.article} />{' '}
        {charge.rule.confidence !== 'VERIFIED' && <Mark as="open">{t('app:derivation.recalled')}</Mark>}
        {charge.claimed && (
          <>
            <br />
            <small>
              {t('charges.on')} <Money amount={charge.claimed.amount} currency={charge.claimed.currency} />
            </small>
          </>
        )}
      </p>
      {charge.fee.steps.length > 0 && <FeeSteps fee={charge.fee} scale={charge.rule.scale} />}
      {charge.state === 'OPEN' &&
        (charge.payBy ? <LastDay label={t('charges.payBy')} derivation={charge.payBy} /> : <p>{t('charges.byNotice')}</p>)}
      {charge.paidOn && charge.paidCny && (
        <p>
          {t('charges.paidOn')} <CourtDate date={charge.paidOn} />
          {colon}
          <Money amount={charge.paidCny} />{' '}
          <small>
            <bdi translate="no">{charge.notedByName}</bdi>
          </small>
        </p>
      )}
      {charge.state === 'OPEN' && Number(charge.receivedCny) > 0 && (
        <p>
          {t('paying.part')} <Money amount={charge.receivedCny} />
        </p>
      )}
      {(charge.state !== 'VOID' || Number(charge.receivedCny) > 0) && <HowToPay caseId={caseId} charge={charge} orders={notes} />}
      {notes && charge.state === 'OPEN' && <Payment caseId={caseId} charge={charge} />}
    </>
  );
}

/** Money passes through the court's bank; here a clerk notes that it came. */
function Payment({ caseId, charge }: { caseId: string; charge: Charge }) {
  const { t } = useTranslation('case');
  const exact = charge.fee.leastCny === charge.fee.mostCny ? charge.fee.mostCny : null;
  const pay = usePayment(caseId, charge.id);
  const [open, setOpen] = useState(false);
  const [cny, setCny] = useState<Typed>({ value: exact, unread: null });
  const [paidOn, setPaidOn] = useState('');
  const [exempted, setExempted] = useState(false);
  const paid = exempted ? '0' : cny.value;
  if (!open) {
    return (
      <Button small aria-label={t('charges.noteOne', { title: charge.title })} onClick={() => setOpen(true)}>
        {t('charges.note')}
      </Button>
    );
  }
  return (
    <form
      className="card"
      aria-label={t('charges.noteOne', { title: charge.title })}
      onSubmit={(event) => {
        event.preventDefault();
        if (paid) pay.mutate({ cny: paid, paidOn });
      }}
    >
      <Tick checked={exempted} onChange={setExempted}>
        {t('charges.exempted')}
      </Tick>
      {!exempted && (
        <AmountField
          label={t('charges.cny')}
          currency="CNY"
          currencies={['CNY']}
          onCurrency={() => undefined}
          value={cny.value}
          unread={cny.unread}
          onTyped={setCny}
        />
      )}
      <Field label={t(exempted ? 'charges.exemptedOn' : 'charges.day')}>
        <input type="date" value={paidOn} onChange={(event) => setPaidOn(event.target.value)} />
      </Field>
      <ProblemAlert problem={pay.error} />
      <div className="row">
        <Button primary type="submit" busy={pay.isPending} disabled={!paid || !paidOn}>
          {t('charges.save')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('handIn.cancel')}</Button>
      </div>
    </form>
  );
}
