import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field, useChecks, useForm } from '@/ui';
import { type FileView, type ServiceAttempt, usePartners, useScan, useStep } from './requests';
import type { Step, StepField } from './steps';

const yesNo = ['true', 'false'];
const isYesNo = (as: StepField['as']) => as === 'yesNo' || as === 'no';

/** What was entered, by the fields' names, and the scans that were handed in. */
type Answers = Record<string, string | FileView[]>;

/** A value as the server reads it. */
function said(as: StepField['as'], value: string) {
  if (isYesNo(as)) return value === 'true';
  return as === 'moment' ? new Date(value).toISOString() : value;
}

const isAsked = ({ when }: StepField, values: object) => !when || (values as Answers)[when.field] === when.is;

/** The form of one step: its fields, and the scans that show it. */
export function StepForm({
  attempt,
  step,
  given = [],
  onDone,
}: {
  attempt: Pick<ServiceAttempt, 'id'>;
  step: Step;
  /** What carriers handed in and nothing shows yet: the proofs that a step needs are among them. */
  given?: FileView[];
  onDone: () => void;
}) {
  const { t } = useTranslation('service');
  const record = useStep(attempt, step.path);
  const scan = useScan(attempt.id);
  const is = useChecks();
  const form = useForm<Answers>(
    {
      ...Object.fromEntries(step.fields.map(({ name }) => [name, ''])),
      ...(step.files && { fileIds: step.files === 'must' ? given : [] }),
    },
    {
      checks: {
        ...Object.fromEntries(
          step.fields
            .filter(({ optional }) => !optional)
            .map((field) => {
              const check = Array.isArray(field.as) || isYesNo(field.as) ? is.chosen : is.required;
              return [field.name, [(value: unknown, values: object) => (isAsked(field, values) ? check(value) : null)]];
            }),
        ),
        ...(step.files === 'must' && { fileIds: [is.chosen] }),
      },
      refused: record.error,
      keep: `step.${attempt.id}.${step.name}`,
    },
  );
  const asked = step.fields.filter((field) => isAsked(field, form.values));
  const files = (form.values.fileIds ?? []) as FileView[];
  const send = (values: Answers) =>
    record.mutateAsync({
      ...Object.fromEntries(
        asked.filter(({ name }) => values[name] !== '').map(({ name, as }) => [name, said(as, values[name] as string)]),
      ),
      ...(step.files && { fileIds: files.map(({ id }) => id) }),
    });
  const partners = usePartners(step.fields.some(({ as }) => as === 'partner'));
  const options = (as: StepField['as']): { value: string; label: string }[] => {
    if (as === 'partner') return (partners.data ?? []).map(({ clientId, name }) => ({ value: clientId, label: name }));
    const all = as === 'yesNo' ? yesNo : as === 'no' ? ['false'] : (as as readonly string[]);
    return all.map((each) => ({ value: each, label: t(`step.option.${each}`) }));
  };
  const input = ({ name, as, most }: StepField) => {
    if (as === 'day') return <input {...form.input(name)} type="date" />;
    if (as === 'moment') return <input {...form.input(name)} type="datetime-local" />;
    if (as === 'line') return <input {...form.input(name)} maxLength={most} dir="auto" autoComplete="off" />;
    if (as === 'text') return <textarea {...form.input(name)} rows={3} maxLength={most} dir="auto" />;
    return (
      <select {...form.input(name)}>
        <option value="">{t('pick')}</option>
        {options(as).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  };
  return (
    <form {...form.sends(send, onDone)} aria-label={t(`step.${step.name}.title`)}>
      <h3>{t(`step.${step.name}.title`)}</h3>
      <p className="help">{t(`step.${step.name}.text`)}</p>
      {step.note && <p>{t(step.note)}</p>}
      {asked.map((field) => (
        <Field
          key={field.name}
          label={field.optional ? t('step.optional', { field: t(`step.field.${field.name}`) }) : t(`step.field.${field.name}`)}
          {...form.field(field.name)}
        >
          {input(field)}
        </Field>
      ))}
      {step.files && (
        <>
          <Field
            label={step.files === 'must' ? t('step.files') : t('step.optional', { field: t('step.files') })}
            {...form.field('fileIds')}
            help={t('step.filesText')}
          >
            <input
              type="file"
              accept="application/pdf,image/jpeg,image/png"
              disabled={scan.isPending}
              onChange={({ target }) => {
                const file = target.files?.[0];
                if (file) scan.mutate(file, { onSuccess: (handedIn) => form.change('fileIds', [...files, handedIn]) });
                target.value = '';
              }}
            />
          </Field>
          <Scans
            files={files}
            onLeftOut={(file) =>
              form.change(
                'fileIds',
                files.filter(({ id }) => id !== file.id),
              )
            }
          />
          <ProblemAlert problem={scan.error} />
        </>
      )}
      <ProblemAlert problem={form.problem ?? partners.error} goTo={form.goTo} />
      <div className="row">
        <Button primary type="submit" busy={record.isPending || scan.isPending}>
          {t(`step.${step.name}.do`)}
        </Button>
        <Button onClick={onDone}>{t('app:cancel')}</Button>
      </div>
    </form>
  );
}

function Scans({ files, onLeftOut }: { files: FileView[]; onLeftOut: (file: FileView) => void }) {
  const { t } = useTranslation('service');
  return (
    <ul className="plain" aria-live="polite">
      {files.map((file) => (
        <li key={file.id}>
          <bdi translate="no">{file.name}</bdi>{' '}
          <Button small onClick={() => onLeftOut(file)} aria-label={t('step.leaveOutNamed', { name: file.name })}>
            {t('step.leaveOut')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
