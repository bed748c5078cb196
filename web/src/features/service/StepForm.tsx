import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field, useChecks, useForm } from '@/ui';
import { type FileView, type ServiceAttempt, useScan, useStep } from './requests';
import type { Step, StepField } from './steps';

const yesNo = ['true', 'false'];

/** A value as the server reads it. */
function said(as: StepField['as'], value: string) {
  if (as === 'yesNo') return value === 'true';
  return as === 'moment' ? new Date(value).toISOString() : value;
}

/** The form of one step: its fields, and the scans that show it. */
export function StepForm({ attempt, step, onDone }: { attempt: ServiceAttempt; step: Step; onDone: () => void }) {
  const { t } = useTranslation('service');
  const record = useStep(attempt, step.path);
  const is = useChecks();
  const [files, setFiles] = useState<FileView[]>([]);
  const form = useForm<Record<string, string>>(Object.fromEntries(step.fields.map(({ name }) => [name, ''])), {
    checks: Object.fromEntries(
      step.fields
        .filter(({ optional }) => !optional)
        .map(({ name, as }) => [name, [Array.isArray(as) || as === 'yesNo' ? is.chosen : is.required]]),
    ),
    refused: record.error,
  });
  const input = ({ name, as, most }: StepField) => {
    if (as === 'day') return <input {...form.input(name)} type="date" />;
    if (as === 'moment') return <input {...form.input(name)} type="datetime-local" />;
    if (as === 'line') return <input {...form.input(name)} maxLength={most} dir="auto" autoComplete="off" />;
    if (as === 'text') return <textarea {...form.input(name)} rows={3} maxLength={most} dir="auto" />;
    return (
      <select {...form.input(name)}>
        <option value="" />
        {(as === 'yesNo' ? yesNo : as).map((each) => (
          <option key={each} value={each}>
            {t(`step.option.${each}`)}
          </option>
        ))}
      </select>
    );
  };
  return (
    <form
      {...form.sends((values) =>
        record.mutate(
          {
            ...Object.fromEntries(
              step.fields.filter(({ name }) => values[name] !== '').map(({ name, as }) => [name, said(as, values[name]!)]),
            ),
            ...(step.files ? { fileIds: files.map(({ id }) => id) } : {}),
          },
          { onSuccess: onDone },
        ),
      )}
      aria-label={t(`step.${step.name}.title`)}
    >
      <h3>{t(`step.${step.name}.title`)}</h3>
      <p className="help">{t(`step.${step.name}.text`)}</p>
      {step.fields.map((field) => (
        <Field
          key={field.name}
          label={field.optional ? t('step.optional', { field: t(`step.field.${field.name}`) }) : t(`step.field.${field.name}`)}
          {...form.field(field.name)}
        >
          {input(field)}
        </Field>
      ))}
      {step.files && <Scans attempt={attempt} files={files} onHandedIn={(file) => setFiles((before) => [...before, file])} />}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button primary type="submit" busy={record.isPending}>
          {t(`step.${step.name}.do`)}
        </Button>
        <Button onClick={onDone}>{t('app:cancel')}</Button>
      </div>
    </form>
  );
}

function Scans({ attempt, files, onHandedIn }: { attempt: ServiceAttempt; files: FileView[]; onHandedIn: (file: FileView) => void }) {
  const { t } = useTranslation('service');
  const scan = useScan(attempt.id);
  return (
    <>
      <Field label={t('step.files')} name="scans" help={t('step.filesText')}>
        <input
          type="file"
          accept="application/pdf,image/jpeg,image/png"
          disabled={scan.isPending}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) scan.mutate(file, { onSuccess: onHandedIn });
            target.value = '';
          }}
        />
      </Field>
      <ul className="plain" aria-live="polite">
        {files.map((file) => (
          <li key={file.id}>
            <bdi>{file.name}</bdi>
          </li>
        ))}
      </ul>
      <ProblemAlert problem={scan.error} />
    </>
  );
}
