import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Choice, Field, useChecks, useForm } from '@/ui';
import { type Attempt, type ElectronicFailed, useElectronicFailed } from './requests';

const reasons = ['ADDRESS_WRONG', 'ADDRESSEE_GONE', 'NOT_TAKEN', 'GIVEN_UP'] as const;

/** Records that electronic service failed for this addressee, before its time is over. */
export function ElectronicFailedForm({ attempt }: { attempt: Attempt }) {
  const { t } = useTranslation('service');
  const [open, setOpen] = useState(false);
  const record = useElectronicFailed(attempt);
  const is = useChecks();
  const form = useForm(
    { reason: '' as ElectronicFailed['reason'] | '', words: '' },
    { checks: { reason: [is.chosen], words: [is.required] }, refused: record.error, keep: `electronic-failed.${attempt.id}` },
  );
  if (!open) return <Button onClick={() => setOpen(true)}>{t('step.failure.title')}</Button>;
  return (
    <form
      {...form.sends(
        ({ reason, words }) => record.mutateAsync({ reason: reason as ElectronicFailed['reason'], words }),
        () => setOpen(false),
      )}
      aria-label={t('step.failure.title')}
    >
      <Choice
        legend={t('step.field.reason')}
        help={t('electronic.failedText')}
        {...form.field('reason')}
        {...form.choice('reason')}
        options={reasons.map((reason) => ({ value: reason, label: t(`step.option.${reason}`) }))}
      />
      <Field label={t('step.field.words')} {...form.field('words')}>
        <textarea {...form.input('words')} rows={3} maxLength={4000} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button danger type="submit" busy={record.isPending}>
          {t('step.failure.do')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('app:cancel')}</Button>
      </div>
    </form>
  );
}
