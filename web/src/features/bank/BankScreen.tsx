import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { oneOf, useInAddress } from '@/app/inAddress';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { money } from '@/numbers';
import { CourtDate, courtDay, CourtTime } from '@/time';
import { AmountField, Button, CaseNumber, Field, Mark, Money, MoreButton, type Typed } from '@/ui';
import {
  type BankEntry,
  type BankStatement,
  states,
  useAttribution,
  useDismissal,
  useEntries,
  useImport,
  useRateImport,
  useStatements,
} from './requests';

/** A clerk imports what the bank says, and decides what is not exact. */
export default function BankScreen() {
  const { t } = useTranslation('bank');
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <ImportForm />
      <Entries />
      <Statements />
      <Rates />
    </Screen>
  );
}

function Counts({ of }: { of: BankStatement }) {
  const { t } = useTranslation('bank');
  return <>{t('import.done', { credits: of.credits, known: of.known, waiting: of.waiting, leftOut: of.leftOut })}</>;
}

function ImportForm() {
  const { t } = useTranslation('bank');
  const send = useImport();
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!file);
    if (file) send.mutate(file);
  };
  return (
    <form noValidate className="card" onSubmit={submit}>
      <Field label={t('import.file')} remarks={missing ? [{ code: 'missing', message: t('import.missing') }] : []}>
        <input type="file" accept=".xml,application/xml,text/xml" onChange={({ target }) => setFile(target.files?.[0] ?? null)} />
      </Field>
      <ProblemAlert problem={send.error} />
      <Button primary type="submit" busy={send.isPending}>
        {t('import.send')}
      </Button>
      <p role="status">{send.data && <Counts of={send.data} />}</p>
    </form>
  );
}

function Entries() {
  const { t, i18n } = useTranslation('bank');
  const [{ state: said }, ask] = useInAddress({ state: 'WAITING' });
  const state = said === 'ALL' ? '' : oneOf(states, said);
  const found = useEntries(state, i18n.resolvedLanguage ?? 'en');
  return (
    <section aria-label={t('payments')}>
      <h2>{t('payments')}</h2>
      <Field label={t('show')}>
        <select value={state || 'ALL'} onChange={({ target }) => ask({ state: target.value })}>
          {states.map((each) => (
            <option key={each} value={each}>
              {t(`state.${each}`)}
            </option>
          ))}
          <option value="ALL">{t('all')}</option>
        </select>
      </Field>
      <ProblemAlert problem={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Pending />}
      {found.lines?.length === 0 && <p>{t('none')}</p>}
      <ul className="plain">
        {found.lines?.map((entry) => (
          <li key={entry.id} className="card">
            <One entry={entry} />
          </li>
        ))}
      </ul>
      <MoreButton of={found} />
    </section>
  );
}

const marks = { WAITING: 'open', BOOKED: 'good', DISMISSED: undefined } as const;

function One({ entry }: { entry: BankEntry }) {
  const { t } = useTranslation('bank');
  const { fee } = entry;
  return (
    <>
      <p>
        <strong>
          <Money amount={entry.amount} currency={entry.currency} />
        </strong>{' '}
        · <CourtDate date={entry.bookedOn} /> <Mark as={marks[entry.state]}>{t(`state.${entry.state}`)}</Mark>{' '}
        {t(`finding.${entry.finding}`)}
      </p>
      <dl className="facts">
        <dt>{t('from')}</dt>
        <dd>
          <bdi>{entry.payer ?? t('unnamed')}</bdi>
        </dd>
        {entry.remittance && (
          <>
            <dt>{t('text')}</dt>
            <dd className="long" dir="auto">
              {entry.remittance}
            </dd>
          </>
        )}
        {fee && (
          <>
            <dt>{t(entry.state === 'WAITING' ? 'proposed' : 'fee')}</dt>
            <dd>
              {fee.title} ·{' '}
              <Link to={`/cases/${fee.caseId}`}>
                <CaseNumber>{fee.caseNumber}</CaseNumber>
              </Link>{' '}
              · <bdi translate="no">{fee.reference}</bdi>
            </dd>
            {entry.state === 'WAITING' && fee.leftCny && (
              <>
                <dt>{t('left')}</dt>
                <dd>
                  <Money amount={fee.leftCny} />
                </dd>
              </>
            )}
          </>
        )}
      </dl>
      {entry.further.length > 0 && (
        <ul aria-label={t('furtherFees')}>
          {entry.further.map((part) => (
            <li key={part.receipt}>
              <Money amount={part.cny} /> · {part.fee.title} ·{' '}
              <Link to={`/cases/${part.fee.caseId}`}>
                <CaseNumber>{part.fee.caseNumber}</CaseNumber>
              </Link>{' '}
              · <bdi translate="no">{part.fee.reference}</bdi> · {t('receipt', { number: part.receipt })}
            </li>
          ))}
        </ul>
      )}
      {entry.decidedAt && (
        <p>
          <small>
            <bdi translate="no">{entry.decidedByName}</bdi> · <CourtTime instant={entry.decidedAt} />
            {entry.receipt && <> · {t('receipt', { number: entry.receipt })}</>}
          </small>
          {entry.reason && (
            <>
              <br />
              <span dir="auto">{entry.reason}</span>
            </>
          )}
        </p>
      )}
      {entry.state === 'WAITING' && <Deciding entry={entry} />}
    </>
  );
}

/** Another fee for which a payment is, and what of it. */
interface FurtherFee {
  reference: string;
  cny: Typed;
}

function Deciding({ entry }: { entry: BankEntry }) {
  const { t, i18n } = useTranslation('bank');
  const attribution = useAttribution(entry.id);
  const dismissal = useDismissal(entry.id);
  const [open, setOpen] = useState(false);
  const [reference, setReference] = useState(entry.fee?.reference ?? '');
  const [cny, setCny] = useState<Typed>({ value: null, unread: null });
  const [further, setFurther] = useState<FurtherFee[]>([]);
  const [reason, setReason] = useState('');
  const change = (at: number, by: Partial<FurtherFee>) => setFurther(further.map((each, i) => (i === at ? { ...each, ...by } : each)));
  const parted = further.length > 0;
  const label = t('decideOne', {
    amount: money(entry.amount, entry.currency, i18n.resolvedLanguage ?? 'en'),
    payer: entry.payer ?? t('unnamed'),
  });
  if (!open) {
    return (
      <Button small aria-label={label} onClick={() => setOpen(true)}>
        {t('decide')}
      </Button>
    );
  }
  return (
    <div role="group" aria-label={label}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          attribution.mutate({
            version: entry.version,
            reference,
            cny: entry.currency === 'CNY' && !parted ? null : cny.value,
            further: parted ? further.map((each) => ({ reference: each.reference, cny: each.cny.value! })) : null,
          });
        }}
      >
        <Field label={t('reference')}>
          <input value={reference} maxLength={40} dir="ltr" autoComplete="off" onChange={({ target }) => setReference(target.value)} />
        </Field>
        {(entry.currency !== 'CNY' || parted) && (
          <AmountField
            label={t(parted ? 'part' : 'cny')}
            currency="CNY"
            currencies={['CNY']}
            onCurrency={() => undefined}
            value={cny.value}
            unread={cny.unread}
            onTyped={setCny}
          />
        )}
        {further.map((each, at) => (
          <div className="grid" key={at}>
            <Field label={t('furtherReference', { number: at + 2 })}>
              <input
                value={each.reference}
                maxLength={40}
                dir="ltr"
                autoComplete="off"
                onChange={({ target }) => change(at, { reference: target.value })}
              />
            </Field>
            <AmountField
              label={t('furtherPart', { number: at + 2 })}
              currency="CNY"
              currencies={['CNY']}
              onCurrency={() => undefined}
              value={each.cny.value}
              unread={each.cny.unread}
              onTyped={(typed) => change(at, { cny: typed })}
            />
          </div>
        ))}
        <div className="row">
          <Button
            small
            disabled={further.length >= 20}
            onClick={() => setFurther([...further, { reference: '', cny: { value: null, unread: null } }])}
          >
            {t('alsoForAnother')}
          </Button>
          {parted && (
            <Button small onClick={() => setFurther(further.slice(0, -1))}>
              {t('forOneFewer')}
            </Button>
          )}
        </div>
        <ProblemAlert problem={attribution.error} />
        <Button
          primary
          type="submit"
          busy={attribution.isPending}
          disabled={
            !reference.trim() ||
            cny.unread !== null ||
            (parted && !cny.value) ||
            further.some((each) => !each.reference.trim() || !each.cny.value || each.cny.unread !== null)
          }
        >
          {t('book')}
        </Button>
      </form>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          dismissal.mutate({ version: entry.version, reason });
        }}
      >
        <Field label={t('reason')}>
          <input value={reason} maxLength={1000} dir="auto" onChange={({ target }) => setReason(target.value)} />
        </Field>
        <ProblemAlert problem={dismissal.error} />
        <div className="row">
          <Button type="submit" busy={dismissal.isPending} disabled={!reason.trim()}>
            {t('dismiss')}
          </Button>
          <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
        </div>
      </form>
    </div>
  );
}

function Statements() {
  const { t } = useTranslation('bank');
  const sent = useStatements();
  if (!sent.lines?.length) return <ProblemAlert problem={sent.error} onRetry={() => void sent.refetch()} />;
  return (
    <section aria-label={t('statements')}>
      <h2>{t('statements')}</h2>
      <ul>
        {sent.lines.map((each) => (
          <li key={each.id}>
            <CourtTime instant={each.importedAt} /> · <bdi translate="no">{each.importedByName}</bdi> ·{' '}
            <bdi translate="no">{each.statementId}</bdi>
            <div>
              <Counts of={each} />
            </div>
          </li>
        ))}
      </ul>
      <MoreButton of={sent} />
    </section>
  );
}

/** Rates as they were published, by which claims are put into yuan. */
function Rates() {
  const { t, i18n } = useTranslation('bank');
  const language = i18n.resolvedLanguage ?? 'en';
  const send = useRateImport();
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!file);
    if (file) send.mutate(file);
  };
  return (
    <section aria-label={t('rates.title')}>
      <h2>{t('rates.title')}</h2>
      <p>{t('rates.lead')}</p>
      <form noValidate className="card" onSubmit={submit}>
        <Field label={t('rates.file')} remarks={missing ? [{ code: 'missing', message: t('import.missing') }] : []}>
          <input type="file" accept=".xml,.csv,text/csv,application/xml" onChange={({ target }) => setFile(target.files?.[0] ?? null)} />
        </Field>
        <ProblemAlert problem={send.error} />
        <Button type="submit" busy={send.isPending}>
          {t('rates.send')}
        </Button>
        <p role="status">
          {send.data &&
            t('rates.done', {
              read: send.data.read,
              kept: send.data.kept,
              first: courtDay(send.data.first, language),
              last: courtDay(send.data.last, language),
            })}
        </p>
      </form>
    </section>
  );
}
