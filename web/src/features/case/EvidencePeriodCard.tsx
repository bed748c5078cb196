import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { readCount } from '@/numbers';
import { isBlank } from '@/text/plainText';
import { CourtDate } from '@/time';
import { Button, CountField, DAYS, Field } from '@/ui';
import { type EvidencePeriod, useEvidencePeriod, useSetEvidencePeriod } from './evidenceRequests';
import { ProofOptions } from './ProofOptions';

type Procedure = NonNullable<EvidencePeriod['procedure']>;
const procedures: Procedure[] = ['ORDINARY', 'SUMMARY', 'SECOND_INSTANCE', 'FURTHER'];

/** Until when evidence comes, and by whose word; a judge sets it. */
export function EvidencePeriodCard({ caseId, judge }: { caseId: string; judge: boolean }) {
  const { t } = useTranslation('case');
  const period = useEvidencePeriod(caseId);
  const [open, setOpen] = useState(false);
  return (
    <>
      <ProblemAlert problem={period.error} onRetry={() => void period.refetch()} />
      {period.data && (
        <p>
          {period.data.lastDay ? (
            <>
              {t('evidence.until')} <CourtDate date={period.data.lastDay} />
            </>
          ) : (
            t('evidence.daysFromNotice', { days: period.data.days })
          )}{' '}
          <small>
            {t(`evidence.basis.${period.data.basis ?? 'LAW'}`)}
            {period.data.procedure && ` · ${t(`evidence.procedure.${period.data.procedure}`)}`}
          </small>
        </p>
      )}
      {judge && period.data && (
        <>
          <Button small aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('evidence.setPeriod')}
          </Button>
          {open && <PeriodForm key={period.data.id} caseId={caseId} seen={period.data} onDone={() => setOpen(false)} />}
        </>
      )}
    </>
  );
}

function PeriodForm({ caseId, seen, onDone }: { caseId: string; seen: EvidencePeriod; onDone: () => void }) {
  const { t } = useTranslation('case');
  const set = useSetEvidencePeriod(caseId);
  const [basis, setBasis] = useState<'SET' | 'AGREED'>('SET');
  const [procedure, setProcedure] = useState<Procedure>('ORDINARY');
  const [days, setDays] = useState('');
  const [lastDay, setLastDay] = useState('');
  const [agreementId, setAgreementId] = useState('');
  const agreed = basis === 'AGREED';
  const given = readCount(days, DAYS.from, DAYS.to);
  const whole = (given !== null || (agreed && isBlank(days))) && (!agreed || (agreementId && (given === null) === Boolean(lastDay)));
  const send = (event: FormEvent) => {
    event.preventDefault();
    set
      .mutateAsync({
        replaces: seen.id,
        basis,
        procedure,
        days: given,
        lastDay: agreed && lastDay ? lastDay : null,
        agreementId: agreed ? agreementId : null,
      })
      .then(onDone, () => undefined);
  };
  return (
    <form className="card" onSubmit={send} aria-label={t('evidence.setPeriod')}>
      <p className="help">{t('evidence.periodHelp')}</p>
      <Field label={t('evidence.by')}>
        <select value={basis} onChange={(event) => setBasis(event.target.value as 'SET' | 'AGREED')}>
          <option value="SET">{t('evidence.basis.SET')}</option>
          <option value="AGREED">{t('evidence.basis.AGREED')}</option>
        </select>
      </Field>
      <Field label={t('evidence.procedureLabel')} help={t(`evidence.procedureHelp.${procedure}`)}>
        <select value={procedure} onChange={(event) => setProcedure(event.target.value as Procedure)}>
          {procedures.map((each) => (
            <option key={each} value={each}>
              {t(`evidence.procedure.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <CountField label={t('evidence.days')} {...DAYS} value={days} onChange={setDays} />
      {agreed && (
        <>
          <Field label={t('evidence.lastDay')}>
            <input type="date" value={lastDay} onChange={(event) => setLastDay(event.target.value)} />
          </Field>
          <Field label={t('evidence.agreement')}>
            <select value={agreementId} onChange={(event) => setAgreementId(event.target.value)}>
              <option value="">{t('evidence.choose')}</option>
              <ProofOptions caseId={caseId} side="" kind="STATEMENT" />
            </select>
          </Field>
        </>
      )}
      <ProblemAlert problem={set.error} />
      <Button primary type="submit" busy={set.isPending} disabled={!whole}>
        {t('evidence.setPeriod')}
      </Button>
    </form>
  );
}
