import { useLocation } from '@tanstack/react-router';
import { Fragment, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { countries, countryName } from '@/i18n/names';
import { CourtTime } from '@/time';
import { Button, Choice, Field, MoreButton, SaveFile, useChecks, useForm } from '@/ui';
import { type Transfer, transferPackage, useDecideTransfer, useTransfer, useTransfers } from './transferRequests';

const HERE = 'CN';

/**
 * To which courts the file was handed; a clerk hands it over, and saves the package that goes there. Abroad it goes once somebody who
 * supervises granted it.
 */
export function TransferCard({ caseId, clerk, supervisor }: { caseId: string; clerk: boolean; supervisor: boolean }) {
  const { t } = useTranslation('case');
  const asked = useLocation({ select: ({ hash }) => hash === 'transfers' });
  const [open, setOpen] = useState(asked);
  // After each one the form is empty again.
  const [round, setRound] = useState(0);
  return (
    <section id="transfers" className="card" aria-label={t('transfer.title')}>
      <h2>{t('transfer.title')}</h2>
      <p>{t('transfer.lead')}</p>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('transfer.show')}</summary>
        {open && <Transfers caseId={caseId} clerk={clerk} supervisor={supervisor} />}
        {open && clerk && <HandOver key={round} caseId={caseId} onDone={() => setRound(round + 1)} />}
      </details>
    </section>
  );
}

function Transfers({ caseId, clerk, supervisor }: { caseId: string; clerk: boolean; supervisor: boolean }) {
  const { t } = useTranslation('case');
  const transfers = useTransfers(caseId);
  return (
    <>
      <ProblemAlert problem={transfers.error} onRetry={() => void transfers.refetch()} />
      {transfers.isPending && <Pending />}
      {transfers.lines?.length === 0 && <p>{t('transfer.none')}</p>}
      <ul>
        {transfers.lines?.map((transfer) => (
          <li key={transfer.id}>
            <Facts transfer={transfer} />
            {supervisor && transfer.state === 'ASKED' && <Decide caseId={caseId} transfer={transfer} />}
            {clerk && (transfer.state === 'HANDED_OVER' || transfer.state === 'GRANTED') && (
              <SaveFile small fetch={() => transferPackage(caseId, transfer.id)} name={`case-file-${transfer.id}.zip`}>
                {t('transfer.save')}
              </SaveFile>
            )}
          </li>
        ))}
      </ul>
      <MoreButton of={transfers} />
    </>
  );
}

function Facts({ transfer }: { transfer: Transfer }) {
  const { t, i18n } = useTranslation('case');
  const language = i18n.resolvedLanguage ?? 'en';
  const abroad = transfer.state !== 'HANDED_OVER';
  const said = [
    ['basis', transfer.basis],
    ['approval', transfer.approval],
    ['assessment', transfer.assessment],
    ['consent', transfer.consent],
    ['reasons', transfer.reasons],
  ] as const;
  return (
    <>
      <strong>
        <bdi>{transfer.recipient}</bdi>
      </strong>{' '}
      {transfer.country !== HERE && <>({countryName(transfer.country, language)})</>}
      {transfer.state !== 'HANDED_OVER' && <p>{t(`transfer.state.${transfer.state}`)}</p>}
      <dl className="facts">
        <dt>{t(abroad ? 'transfer.asked' : 'transfer.at')}</dt>
        <dd>
          <CourtTime instant={transfer.transferredAt} /> · <bdi translate="no">{transfer.transferredByName}</bdi>
        </dd>
        {transfer.decidedAt && (
          <>
            <dt>{t('transfer.decided')}</dt>
            <dd>
              <CourtTime instant={transfer.decidedAt} /> · <bdi translate="no">{transfer.decidedByName}</bdi>
            </dd>
          </>
        )}
        {said.map(
          ([what, words]) =>
            words && (
              <Fragment key={what}>
                <dt>{t(`transfer.${what}`)}</dt>
                <dd dir="auto">{words}</dd>
              </Fragment>
            ),
        )}
        <dt>{t('archiving.papers')}</dt>
        <dd>{transfer.papers}</dd>
      </dl>
    </>
  );
}

/** Somebody else than who asked lets the file leave the country, or not. */
function Decide({ caseId, transfer }: { caseId: string; transfer: Transfer }) {
  const { t } = useTranslation('case');
  const is = useChecks();
  const decide = useDecideTransfer(caseId, transfer.id);
  const form = useForm(
    { granted: '' as 'yes' | 'no' | '', reasons: '' },
    { checks: { granted: [is.chosen], reasons: [is.required] }, refused: decide.error, keep: `transfer.${transfer.id}` },
  );
  return (
    <form
      aria-label={t('transfer.decide')}
      {...form.sends(({ granted, reasons }) => decide.mutateAsync({ granted: granted === 'yes', reasons }))}
    >
      <Choice
        legend={t('transfer.decide')}
        options={[
          { value: 'yes', label: t('transfer.grant', { recipient: transfer.recipient }) },
          { value: 'no', label: t('transfer.refuse') },
        ]}
        {...form.field('granted')}
        {...form.choice('granted')}
      />
      <Field label={t('transfer.reasons')} {...form.field('reasons')}>
        <textarea {...form.input('reasons')} maxLength={1000} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={decide.isPending}>
        {t('transfer.doDecide')}
      </Button>
    </form>
  );
}

const blank = { recipient: '', country: HERE, basis: '', approval: '', assessment: '', consent: '' };

function HandOver({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const { t, i18n } = useTranslation('case');
  const language = i18n.resolvedLanguage ?? 'en';
  const all = useMemo(() => countries(language), [language]);
  const is = useChecks();
  const transfer = useTransfer(caseId);
  const form = useForm(blank, { checks: { recipient: [is.required], basis: [is.required] }, refused: transfer.error });
  const abroad = form.values.country !== HERE;
  const label = t(abroad ? 'transfer.ask' : 'transfer.do');
  return (
    <form
      aria-label={label}
      {...form.sends((said) => transfer.mutateAsync(abroad ? said : { ...said, approval: null, assessment: null, consent: null }), onDone)}
    >
      <h3>{label}</h3>
      <Field label={t('transfer.recipient')} {...form.field('recipient')}>
        <input {...form.input('recipient')} dir="auto" maxLength={200} />
      </Field>
      <Field label={t('transfer.country')} {...form.field('country')}>
        <select {...form.input('country')}>
          {all.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('transfer.basis')} help={t('transfer.basisHelp')} {...form.field('basis')}>
        <input {...form.input('basis')} dir="auto" maxLength={1000} />
      </Field>
      {abroad && (
        <>
          <Field label={t('transfer.approval')} help={t('transfer.approvalHelp')} {...form.field('approval')}>
            <input {...form.input('approval')} dir="auto" maxLength={1000} />
          </Field>
          <Field label={t('transfer.assessment')} help={t('transfer.assessmentHelp')} {...form.field('assessment')}>
            <input {...form.input('assessment')} dir="auto" maxLength={1000} />
          </Field>
          <Field label={t('transfer.consent')} help={t('transfer.consentHelp')} {...form.field('consent')}>
            <input {...form.input('consent')} dir="auto" maxLength={1000} />
          </Field>
          <p>{t('transfer.askLead')}</p>
        </>
      )}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={transfer.isPending}>
        {label}
      </Button>
    </form>
  );
}
