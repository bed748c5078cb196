import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { readCount } from '@/numbers';
import { Button, type Check, Choice, CountField, Field, useChecks, useForm } from '@/ui';
import { type ApplicationKind } from '@/filing/applicationKinds';
import { type ApplicationDecision, useCourtDocuments } from './requests';

/** The court decides: with reasons, and with what the law asks for before it may be granted. */
export function DecisionForm({
  caseId,
  kind,
  applicationId,
  version,
  busy,
  refused,
  onSend,
}: {
  caseId: string;
  applicationId: string;
  kind: ApplicationKind;
  version: number;
  busy: boolean;
  refused: unknown;
  onSend: (decision: ApplicationDecision) => Promise<unknown>;
}) {
  const { t } = useTranslation('applications');
  const [deciding, setDeciding] = useState(false);
  const is = useChecks();
  const documents = useCourtDocuments(caseId, deciding && kind.grantedWith.length + kind.refusedWith.length > 0);
  const percent: Check = (value) => (value === '' ? null : is.count(30, 99)(value));
  const form = useForm(
    {
      outcome: '' as '' | 'GRANTED' | 'REFUSED',
      reasons: '',
      securityGiven: '',
      feePaidOn: '',
      reliefPercent: '',
      reliefUntil: '',
      documentId: '',
    },
    { checks: { outcome: [is.chosen], reasons: [is.required], reliefPercent: [percent] }, refused, keep: `decision.${applicationId}` },
  );
  const granted = form.values.outcome === 'GRANTED';
  const decidedWith = granted ? kind.grantedWith : form.values.outcome === 'REFUSED' ? kind.refusedWith : [];
  if (!deciding) {
    return (
      <Button small aria-expanded={false} onClick={() => setDeciding(true)}>
        {t('decide')}
      </Button>
    );
  }
  return (
    <form
      aria-label={t('decide')}
      {...form.sends((said) =>
        onSend({
          version,
          granted: said.outcome === 'GRANTED',
          reasons: said.reasons,
          securityGiven: said.securityGiven || null,
          feePaidOn: said.feePaidOn || null,
          reliefPercent: said.reliefPercent && kind.relief === 'SHARE' ? readCount(said.reliefPercent, 30, 99) : null,
          reliefUntil: (kind.relief === 'UNTIL' && said.reliefUntil) || null,
          documentId: said.documentId || null,
        }),
      )}
    >
      <Choice
        legend={t('outcome')}
        options={(['GRANTED', 'REFUSED'] as const).map((value) => ({ value, label: t(`decision.${value}`) }))}
        {...form.field('outcome')}
        {...form.choice('outcome')}
      />
      <Field label={t('reasons')} help={t('reasonsHelp')} {...form.field('reasons')}>
        <textarea {...form.input('reasons')} maxLength={8000} rows={4} dir="auto" />
      </Field>
      {granted && kind.security === 'COURT_MAY' && (
        <Field label={t('security')} help={t('securityHelp')} {...form.field('securityGiven')}>
          <textarea {...form.input('securityGiven')} maxLength={1000} dir="auto" />
        </Field>
      )}
      {granted && kind.fee && (
        <Field label={t('feePaidOn')} {...form.field('feePaidOn')}>
          <input {...form.input('feePaidOn')} type="date" />
        </Field>
      )}
      {granted && kind.relief === 'SHARE' && (
        <CountField
          label={t('reliefPercent')}
          help={t('reliefPercentHelp')}
          from={30}
          to={99}
          value={form.values.reliefPercent}
          onChange={(typed) => form.change('reliefPercent', typed)}
          {...form.field('reliefPercent')}
        />
      )}
      {granted && kind.relief === 'UNTIL' && (
        <Field label={t('reliefUntil')} {...form.field('reliefUntil')}>
          <input {...form.input('reliefUntil')} type="date" />
        </Field>
      )}
      {decidedWith.length > 0 && (
        <>
          <ProblemAlert problem={documents.error} onRetry={() => void documents.refetch()} />
          <Field label={t('document')} help={t('documentHelp')} {...form.field('documentId')}>
            <select {...form.input('documentId')}>
              <option value="">{t('choose')}</option>
              {documents.data
                ?.filter((document) => document.state === 'ISSUED' && decidedWith.includes(document.kind))
                .map((document) => (
                  <option key={document.id} value={document.id}>
                    {document.reference}
                  </option>
                ))}
            </select>
          </Field>
          <LinkButton to={`/cases/${caseId}/court-documents`}>{t('makeDocument')}</LinkButton>
        </>
      )}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button onClick={() => setDeciding(false)}>{t('cancel')}</Button>
        <Button primary type="submit" busy={busy}>
          {t('decideSend')}
        </Button>
      </div>
    </form>
  );
}
