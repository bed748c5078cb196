import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtTime } from '@/time';
import { Button, Field, Mark, useChecks, useForm } from '@/ui';
import { Written } from '@/written';
import { useGrantedApplications } from './calledRequests';
import { type Joinder, type JoinderRequest, useJoinCase, useJoinders, usePart } from './joinderRequests';

/** With which cases a case is heard together, which of them leads, and why; who presides in both joins and parts them. */
export function Joinders({ caseId }: { caseId: string }) {
  const { t } = useTranslation('case');
  const known = useJoinders(caseId);
  const [joining, setJoining] = useState(false);
  if (known.isError) return <ProblemAlert problem={known.error} onRetry={() => void known.refetch()} />;
  if (!known.data || (known.data.joinders.length === 0 && !known.data.mayJoin)) return null;
  return (
    <section className="card" aria-label={t('joinder.title')}>
      <h2>{t('joinder.title')}</h2>
      {known.data.joinders.length === 0 && <p>{t('joinder.none')}</p>}
      <ul>
        {known.data.joinders.map((joinder) => (
          <li key={joinder.id}>
            <One caseId={caseId} joinder={joinder} />
          </li>
        ))}
      </ul>
      {known.data.mayJoin && !joining && (
        <Button small onClick={() => setJoining(true)}>
          {t('joinder.join')}
        </Button>
      )}
      {joining && <JoinForm caseId={caseId} onDone={() => setJoining(false)} />}
    </section>
  );
}

function One({ caseId, joinder }: { caseId: string; joinder: Joinder }) {
  const { t } = useTranslation('case');
  const { colon } = usePunctuation();
  const [parting, setParting] = useState(false);
  const number = (
    <bdi lang="zh-CN" translate="no">
      {joinder.number}
    </bdi>
  );
  return (
    <>
      <p>
        {joinder.open ? <Link to={`/cases/${joinder.caseId}`}>{number}</Link> : number}{' '}
        <Mark as={joinder.partedAt ? undefined : 'good'}>
          {t(joinder.partedAt ? 'joinder.parted' : joinder.leads ? 'joinder.leads' : 'joinder.led')}
        </Mark>
      </p>
      <p>
        {t(`joinder.grounds.${joinder.ground}`)} <CourtTime instant={joinder.joinedAt} /> · <bdi translate="no">{joinder.joinedByName}</bdi>
      </p>
      <Written text={joinder.reasons} />
      {joinder.consent && (
        <>
          <p>
            {t('joinder.consent')}
            {colon}
          </p>
          <Written text={joinder.consent} />
        </>
      )}
      {joinder.partedAt && (
        <>
          <p>
            {t('joinder.partedAt')} <CourtTime instant={joinder.partedAt} /> · <bdi translate="no">{joinder.partedByName}</bdi>
          </p>
          <Written text={joinder.partedReasons ?? ''} />
        </>
      )}
      {joinder.mayPart && !parting && (
        <Button small danger aria-label={t('joinder.partOne', { number: joinder.number })} onClick={() => setParting(true)}>
          {t('joinder.part')}
        </Button>
      )}
      {parting && <PartForm caseId={caseId} joinder={joinder} onDone={() => setParting(false)} />}
    </>
  );
}

const blank = { number: '', ground: 'SAME_FACTS' as JoinderRequest['ground'], consent: '', applicationId: '', reasons: '' };

function JoinForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const { t } = useTranslation('case');
  const is = useChecks();
  const join = useJoinCase(caseId);
  const granted = useGrantedApplications(caseId).filter(({ kind }) => kind === 'CASE_JOINDER');
  const form = useForm(blank, {
    checks: { number: [is.required], reasons: [is.required] },
    refused: join.error,
    keep: `joinder.${caseId}`,
  });
  const alike = form.values.ground === 'SAME_KIND';
  const send = ({ consent, applicationId, ...said }: typeof blank) =>
    join.mutateAsync({ ...said, consent: alike && consent ? consent : null, applicationId: applicationId || null });
  return (
    <form aria-label={t('joinder.join')} {...form.sends(send, onDone)}>
      <p>{t('joinder.text')}</p>
      <Field label={t('joinder.number')} help={t('joinder.numberHelp')} {...form.field('number')}>
        <input {...form.input('number')} maxLength={60} lang="zh-CN" dir="auto" />
      </Field>
      <Field label={t('joinder.ground')} {...form.field('ground')}>
        <select {...form.input('ground')}>
          <option value="SAME_FACTS">{t('joinder.grounds.SAME_FACTS')}</option>
          <option value="SAME_KIND">{t('joinder.grounds.SAME_KIND')}</option>
        </select>
      </Field>
      {alike && (
        <Field label={t('joinder.consent')} help={t('joinder.consentHelp')} {...form.field('consent')}>
          <textarea {...form.input('consent')} maxLength={2000} rows={3} dir="auto" />
        </Field>
      )}
      {granted.length > 0 && (
        <Field label={t('joinder.application')} {...form.field('applicationId')}>
          <select {...form.input('applicationId')}>
            <option value="">{t('joining.none')}</option>
            {granted.map(({ id, fields }) => (
              <option key={id} value={id}>
                {fields.OTHER_CASE}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field label={t('joining.reasons')} help={t('joinder.reasonsHelp')} {...form.field('reasons')}>
        <textarea {...form.input('reasons')} maxLength={2000} rows={4} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button onClick={onDone}>{t('joining.cancel')}</Button>
        <Button primary type="submit" busy={join.isPending}>
          {t('joinder.join')}
        </Button>
      </div>
    </form>
  );
}

function PartForm({ caseId, joinder, onDone }: { caseId: string; joinder: Joinder; onDone: () => void }) {
  const { t } = useTranslation('case');
  const is = useChecks();
  const part = usePart(caseId, joinder.id);
  const form = useForm({ reasons: '' }, { checks: { reasons: [is.required] }, refused: part.error, keep: `parting.${joinder.id}` });
  return (
    <form
      aria-label={t('joinder.partOne', { number: joinder.number })}
      {...form.sends(({ reasons }) => part.mutateAsync({ version: joinder.version, reasons }), onDone)}
    >
      <Field label={t('joining.reasons')} help={t('joinder.reasonsHelp')} {...form.field('reasons')}>
        <textarea {...form.input('reasons')} maxLength={2000} rows={4} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button onClick={onDone}>{t('joining.cancel')}</Button>
        <Button danger type="submit" busy={part.isPending}>
          {t('joinder.part')}
        </Button>
      </div>
    </form>
  );
}
