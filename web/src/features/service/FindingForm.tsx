import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keptWords } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Choice, Field, useChecks, useForm } from '@/ui';
import { type CourtDocument, type ServiceRequest, useFind } from './requests';

type Cause = 'NOT_REACHED' | 'OTHER_DAY';

/** A judge finds that what counts as service did not reach the addressee, or on another day. */
export function FindingForm({ request, documents }: { request: ServiceRequest; documents: CourtDocument[] }) {
  const { t } = useTranslation('service');
  const [open, setOpen] = useState(false);
  const find = useFind(request);
  const is = useChecks();
  const keep = `finding.${request.id}`;
  const presumed = request.served!.rebuttable;
  const [cause, setCause] = useState<Cause | ''>(() => keptWords<{ cause?: Cause }>(keep).read()?.cause ?? '');
  const form = useForm(
    { cause: '' as Cause | '', reachedOn: '', reasons: '', documentId: '' },
    {
      checks: {
        cause: [is.chosen],
        reachedOn: cause === 'OTHER_DAY' ? [is.required] : [],
        reasons: [is.required],
        documentId: presumed ? [] : [is.required],
      },
      refused: find.error,
      keep,
    },
  );
  if (!open) return <Button onClick={() => setOpen(true)}>{t('finding.title')}</Button>;
  return (
    <form
      {...form.sends(
        ({ reachedOn, reasons, documentId }) =>
          find.mutateAsync({
            service: request.served!.evidenceDigest,
            reachedOn: cause === 'OTHER_DAY' ? reachedOn : undefined,
            reasons,
            documentId: documentId || undefined,
          }),
        () => {
          setCause('');
          setOpen(false);
        },
      )}
      aria-label={t('finding.title')}
    >
      <p className="help">{t('finding.text')}</p>
      {!presumed && <p>{t('finding.needsProof')}</p>}
      <Choice
        legend={t('finding.what')}
        {...form.field('cause')}
        value={form.values.cause}
        onChange={(chosen) => {
          form.change('cause', chosen);
          setCause(chosen);
        }}
        options={(['NOT_REACHED', 'OTHER_DAY'] as const).map((each) => ({ value: each, label: t(`cause.${each}`) }))}
      />
      {cause === 'OTHER_DAY' && (
        <Field label={t('finding.day')} help={t('finding.dayText')} {...form.field('reachedOn')}>
          <input {...form.input('reachedOn')} type="date" />
        </Field>
      )}
      <Field label={t('finding.reasons')} help={t('finding.reasonsText')} {...form.field('reasons')}>
        <textarea {...form.input('reasons')} rows={3} maxLength={4000} dir="auto" />
      </Field>
      <Field label={t('finding.document')} {...form.field('documentId')}>
        <select {...form.input('documentId')}>
          <option value="">{presumed ? t('electronic.none') : ''}</option>
          {documents.map((document) => (
            <option key={document.documentId} value={document.documentId}>
              {document.title ?? document.kind}
            </option>
          ))}
        </select>
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button danger type="submit" busy={find.isPending}>
          {t('finding.do')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('app:cancel')}</Button>
      </div>
    </form>
  );
}
