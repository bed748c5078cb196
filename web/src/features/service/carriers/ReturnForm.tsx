import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field, useChecks, useForm } from '@/ui';
import type { FileView } from '../requests';
import { type ReturnProof, useProofScan, useReturn } from './requests';

const kinds: ReturnProof['kind'][] = ['SIGNED_RECEIPT', 'CERTIFICATE', 'LEFT', 'IN_VAIN'];
const IN_VAIN = 'IN_VAIN';

/** Returns proof of what became of the papers, with what shows it. */
export function ReturnForm({ id }: { id: string }) {
  const { t } = useTranslation('service');
  const give = useReturn(id);
  const scan = useProofScan(id);
  const is = useChecks();
  const form = useForm(
    { kind: '', on: '', signedBy: '', words: '', fileIds: [] as FileView[] },
    {
      checks: {
        kind: [is.chosen],
        on: [is.required],
        words: [is.required],
        fileIds: [(value, values) => ((values as { kind: string }).kind === IN_VAIN ? null : is.chosen(value))],
      },
      refused: give.error,
      keep: `return-of-proof.${id}`,
      notKept: ['fileIds'],
    },
  );
  const { fileIds: files } = form.values;
  const send = ({ kind, on, signedBy, words }: typeof form.values) =>
    give.mutateAsync({ kind: kind as ReturnProof['kind'], on, words, signedBy: signedBy || null, fileIds: files.map((file) => file.id) });
  return (
    <form {...form.sends(send)} aria-label={t('carriers.give')}>
      <Field label={t('carriers.what')} {...form.field('kind')}>
        <select {...form.input('kind')}>
          <option value="">{t('pick')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`carriers.return.${kind}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('carriers.on')} {...form.field('on')}>
        <input {...form.input('on')} type="date" />
      </Field>
      <Field label={t('step.optional', { field: t('carriers.signedBy') })} {...form.field('signedBy')}>
        <input {...form.input('signedBy')} maxLength={300} dir="auto" autoComplete="off" />
      </Field>
      <Field label={t('incoming.field.words')} {...form.field('words')}>
        <textarea {...form.input('words')} rows={3} maxLength={4000} dir="auto" />
      </Field>
      <Field label={t('step.files')} help={t('step.filesText')} {...form.field('fileIds')}>
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
      <ul className="plain" aria-live="polite">
        {files.map((file) => (
          <li key={file.id}>
            <bdi translate="no">{file.name}</bdi>{' '}
            <Button
              small
              aria-label={t('step.leaveOutNamed', { name: file.name })}
              onClick={() =>
                form.change(
                  'fileIds',
                  files.filter((each) => each.id !== file.id),
                )
              }
            >
              {t('step.leaveOut')}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemAlert problem={form.problem ?? scan.error} goTo={form.goTo} />
      <Button primary type="submit" busy={give.isPending || scan.isPending}>
        {t('carriers.give')}
      </Button>
    </form>
  );
}
