import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { countries, countryName } from '@/i18n/names';
import { CourtTime } from '@/time';
import { Button, Field, MoreButton, SaveFile, useChecks, useForm } from '@/ui';
import { transferPackage, useTransfer, useTransfers } from './transferRequests';

const HERE = 'CN';

/** To which courts the file was handed; a clerk hands it over, and saves the package that goes there. */
export function TransferCard({ caseId, clerk }: { caseId: string; clerk: boolean }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  // After each one the form is empty again.
  const [round, setRound] = useState(0);
  return (
    <section className="card" aria-label={t('transfer.title')}>
      <h2>{t('transfer.title')}</h2>
      <p>{t('transfer.lead')}</p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('transfer.show')}</summary>
        {open && <Transfers caseId={caseId} clerk={clerk} />}
        {open && clerk && <HandOver key={round} caseId={caseId} onDone={() => setRound(round + 1)} />}
      </details>
    </section>
  );
}

function Transfers({ caseId, clerk }: { caseId: string; clerk: boolean }) {
  const { t, i18n } = useTranslation('case');
  const language = i18n.resolvedLanguage ?? 'en';
  const transfers = useTransfers(caseId);
  return (
    <>
      <ProblemAlert problem={transfers.error} onRetry={() => void transfers.refetch()} />
      {transfers.isPending && <Pending />}
      {transfers.lines?.length === 0 && <p>{t('transfer.none')}</p>}
      <ul>
        {transfers.lines?.map((transfer) => (
          <li key={transfer.id}>
            <strong>
              <bdi>{transfer.recipient}</bdi>
            </strong>{' '}
            {transfer.country !== HERE && <>({countryName(transfer.country, language)})</>}
            <dl className="facts">
              <dt>{t('transfer.at')}</dt>
              <dd>
                <CourtTime instant={transfer.transferredAt} /> · <bdi translate="no">{transfer.transferredByName}</bdi>
              </dd>
              <dt>{t('transfer.basis')}</dt>
              <dd dir="auto">{transfer.basis}</dd>
              {transfer.approval && (
                <>
                  <dt>{t('transfer.approval')}</dt>
                  <dd dir="auto">{transfer.approval}</dd>
                </>
              )}
              {transfer.assessment && (
                <>
                  <dt>{t('transfer.assessment')}</dt>
                  <dd dir="auto">{transfer.assessment}</dd>
                </>
              )}
              <dt>{t('archiving.papers')}</dt>
              <dd>{transfer.papers}</dd>
            </dl>
            {clerk && (
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

const blank = { recipient: '', country: HERE, basis: '', approval: '', assessment: '' };

function HandOver({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const { t, i18n } = useTranslation('case');
  const language = i18n.resolvedLanguage ?? 'en';
  const all = useMemo(() => countries(language), [language]);
  const is = useChecks();
  const transfer = useTransfer(caseId);
  const form = useForm(blank, { checks: { recipient: [is.required], basis: [is.required] }, refused: transfer.error });
  const abroad = form.values.country !== HERE;
  return (
    <form
      aria-label={t('transfer.do')}
      {...form.sends(
        (said) => transfer.mutateAsync({ ...said, approval: abroad ? said.approval : null, assessment: abroad ? said.assessment : null }),
        onDone,
      )}
    >
      <h3>{t('transfer.do')}</h3>
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
        </>
      )}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={transfer.isPending}>
        {t('transfer.do')}
      </Button>
    </form>
  );
}
