import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Problem } from '@/api/problem';
import { useAccount } from '@/api/useSession';
import { Screen } from '@/app/Screen';
import { currencies, currencyName } from '@/filing/currencies';
import { blankLitigant } from '@/filing/LitigantCard';
import { RateLine } from '@/filing/RateLine';
import { useCauses, usePublishedRate } from '@/filing/requests';
import { useLawWords } from '@/i18n/useLawWords';
import { AmountField, Button, Choice, Field, fieldId, RateField } from '@/ui';
import { ReadBack } from './ReadBack';
import { type Sheet, told, useRegister } from './requests';
import { Parties, ThirdParties } from './SheetParties';
import { Hearings, Representatives, Services } from './SheetRunning';

const empty: Sheet = {
  reference: '',
  number: '',
  receivedOn: '',
  registeredOn: '',
  cause: '',
  claimAmount: null,
  claimCurrency: 'CNY',
  exchangeRate: null,
  claims: '',
  parties: [blankLitigant('PLAINTIFF'), blankLitigant('DEFENDANT')],
  thirdParties: [],
  history: [{ day: '', note: '' }],
  services: [],
  representatives: [],
  hearings: [],
};

/** A clerk enters a case that was not filed online, reads it back, and registers it. */
export default function RegisterScreen() {
  const { t } = useTranslation('intake');
  const account = useAccount();
  const navigate = useNavigate();
  const register = useRegister();
  const [kept, setSheet, forget] = useKept('register', empty);
  // What an earlier version of this form kept lacks lists.
  const sheet = { ...empty, ...kept };
  const [kind, setKind, forgetKind] = useKept<'new' | 'running'>('register.kind', 'new');
  const [readingBack, setReadingBack] = useState(false);
  const running = kind === 'running';
  const court = account?.court ?? '';
  const write = (by: Partial<Sheet>) => setSheet((before) => ({ ...before, ...by }));
  const send = () =>
    register.mutateAsync(told(court, sheet, running)).then(
      (registered) => {
        forget();
        forgetKind();
        void navigate({ to: `/cases/${registered.caseId}` });
      },
      // What stands against it is said at its field.
      () => setReadingBack(false),
    );
  const read = (event: FormEvent) => {
    event.preventDefault();
    register.reset();
    setReadingBack(true);
  };
  return (
    <Screen title={t('register.title')} lead={t('register.lead')}>
      {readingBack ? (
        <ReadBack
          court={court}
          sheet={sheet}
          running={running}
          busy={register.isPending}
          onChange={() => setReadingBack(false)}
          onRegister={send}
        />
      ) : (
        <form noValidate onSubmit={read}>
          <ProblemAlert problem={register.error} goTo={goTo} />
          <SheetForm sheet={sheet} kind={kind} onKind={setKind} write={write} refused={register.error} />
          <Button primary type="submit">
            {t('register.readBack')}
          </Button>
        </form>
      )}
    </Screen>
  );
}

const fields = ['number', 'registeredOn', 'receivedOn', 'reference', 'cause', 'claims', 'claimAmount', 'claimCurrency', 'exchangeRate'];

const wholeParty = /^(parties|thirdParties)\[\d+\]$/;

/** What is said of a party as a whole stands at its first name; what is said of all of them has no field. */
function goTo(field: string) {
  const at = wholeParty.test(field) ? `${field}${field.startsWith('third') ? '.party' : ''}.originalName` : field;
  return at.includes('.') || fields.includes(at) ? () => document.getElementById(fieldId(at))?.focus() : undefined;
}

interface SheetFormProps {
  sheet: Sheet;
  kind: 'new' | 'running';
  onKind: (kind: 'new' | 'running') => void;
  write: (by: Partial<Sheet>) => void;
  refused: unknown;
}

function SheetForm({ sheet, kind, onKind, write, refused }: SheetFormProps) {
  const { t } = useTranslation(['intake', 'submission', 'filing']);
  const form = { field: (name: string) => ({ name, remarks: refused instanceof Problem ? refused.about(name) : [] }) };
  return (
    <>
      <section className="card">
        <h2>{t('register.about')}</h2>
        <Choice
          legend={t('register.kind')}
          value={kind}
          onChange={onKind}
          options={(['new', 'running'] as const).map((value) => ({ value, label: t(`register.kinds.${value}`) }))}
        />
        <div className="grid">
          {kind === 'running' && (
            <>
              <Field label={t('register.number')} help={t('register.numberHelp')} {...form.field('number')}>
                <input value={sheet.number} maxLength={40} lang="zh-CN" onChange={(event) => write({ number: event.target.value })} />
              </Field>
              <Day of="registeredOn" sheet={sheet} write={write} form={form} />
            </>
          )}
          <Day of="receivedOn" sheet={sheet} write={write} form={form} />
          <Field label={t('register.reference')} help={t('register.referenceHelp')} {...form.field('reference')}>
            <input value={sheet.reference} maxLength={100} onChange={(event) => write({ reference: event.target.value })} />
          </Field>
        </div>
        {kind === 'running' && <History sheet={sheet} write={write} form={form} />}
      </section>
      <Claim sheet={sheet} write={write} form={form} />
      <Parties sheet={sheet} write={write} refused={refused} form={form} />
      <ThirdParties sheet={sheet} write={write} refused={refused} form={form} />
      {kind === 'running' && <Services sheet={sheet} write={write} form={form} />}
      <Representatives sheet={sheet} write={write} form={form} />
      {kind === 'running' && <Hearings sheet={sheet} write={write} form={form} />}
    </>
  );
}

export type SectionProps = Pick<SheetFormProps, 'sheet' | 'write'> & {
  form: { field: (name: string) => { name: string; remarks: { code: string; message: string }[] } };
};

function Day({ of, sheet, write, form }: SectionProps & { of: 'receivedOn' | 'registeredOn' }) {
  const { t } = useTranslation('intake');
  return (
    <Field label={t(`register.${of}`)} {...form.field(of)}>
      <input type="date" value={sheet[of]} onChange={(event) => write({ [of]: event.target.value })} />
    </Field>
  );
}

function History({ sheet, write, form }: SectionProps) {
  const { t } = useTranslation('intake');
  const change = (at: number, by: Partial<Sheet['history'][number]>) =>
    write({ history: sheet.history.map((event, i) => (i === at ? { ...event, ...by } : event)) });
  return (
    <fieldset>
      <legend>{t('register.history')}</legend>
      <p>{t('register.historyHelp')}</p>
      {sheet.history.map((event, at) => (
        <div className="grid" key={at}>
          <Field label={t('register.eventDay', { count: at + 1 })} {...form.field(`history[${at}].day`)}>
            <input type="date" value={event.day} onChange={({ target }) => change(at, { day: target.value })} />
          </Field>
          <Field label={t('register.eventNote', { count: at + 1 })} {...form.field(`history[${at}].note`)}>
            <input value={event.note} maxLength={1000} onChange={({ target }) => change(at, { note: target.value })} />
          </Field>
        </div>
      ))}
      <Button small onClick={() => write({ history: [...sheet.history, { day: '', note: '' }] })}>
        {t('register.addEvent')}
      </Button>
    </fieldset>
  );
}

function Claim({ sheet, write, form }: SectionProps) {
  const { t, i18n } = useTranslation(['intake', 'submission', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const say = useLawWords();
  const causes = useCauses();
  // Of a case that ran elsewhere the rate stays the one by which its claim was put into yuan there.
  const today = usePublishedRate(sheet.claimCurrency).data;
  const published = !sheet.number && today?.binds ? today.rate : null;
  return (
    <section className="card">
      <h2>{t('submission:step.claim')}</h2>
      <ProblemAlert problem={causes.error} />
      <Field label={t('filing:claim.cause')} {...form.field('cause')}>
        <select value={sheet.cause} onChange={(event) => write({ cause: event.target.value })}>
          <option value="">{t('filing:choose')}</option>
          {causes.data?.causes.map((cause) => (
            <option key={cause.no} value={cause.no} dir="auto">
              {say(cause, 'cause', cause.no)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('filing:claim.claims')} {...form.field('claims')}>
        <textarea value={sheet.claims} maxLength={20000} rows={4} onChange={(event) => write({ claims: event.target.value })} />
      </Field>
      <div className="grid">
        <AmountField
          label={t('filing:claim.amount')}
          help={t('register.amountHelp')}
          value={sheet.claimAmount}
          currency={sheet.claimCurrency}
          currencies={currencies}
          onTyped={({ value }) => write({ claimAmount: value })}
          onCurrency={(claimCurrency) => write({ claimCurrency })}
          {...form.field('claimAmount')}
        />
        <Field label={t('submission:claim.currency')} {...form.field('claimCurrency')}>
          <select value={sheet.claimCurrency} onChange={(event) => write({ claimCurrency: event.target.value })}>
            {currencies.map((code) => (
              <option key={code} value={code}>
                {currencyName(code, language)}
              </option>
            ))}
          </select>
        </Field>
        {published && <RateLine rate={published} />}
        {sheet.claimCurrency !== 'CNY' && !published && (
          <RateField
            label={t('submission:claim.rate', { currency: sheet.claimCurrency })}
            help={t('register.rateHelp')}
            value={sheet.exchangeRate}
            currency={sheet.claimCurrency}
            onTyped={({ value }) => write({ exchangeRate: value })}
            {...form.field('exchangeRate')}
          />
        )}
      </div>
    </section>
  );
}
