import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { languageName } from '@/i18n/names';
import { Button, Choices, Citation, Field, Mark, useChecks, useForm } from '@/ui';
import { type Act, type ActField, means, methods, whys } from './acts';
import { type Incoming, useAct, useCourtClerks } from './requests';

type Answers = Record<string, string | string[]>;

const isSeveral = (as: ActField['as']) => as === 'examined' || as === 'files';
const isAsked = ({ when }: ActField, values: object) => !when || (values as Answers)[when.field] === when.is;

/** The form of one act on a request from abroad. */
export function ActForm({ request, act, onDone }: { request: Incoming; act: Act; onDone: () => void }) {
  const { t } = useTranslation('service');
  const record = useAct(request, act.path);
  const is = useChecks();
  const people = useCourtClerks(act.fields.some(({ as }) => as === 'person'));
  const form = useForm<Answers>(Object.fromEntries(act.fields.map(({ name, as }) => [name, isSeveral(as) ? [] : ''])), {
    checks: Object.fromEntries(
      act.fields
        .filter(({ optional }) => !optional)
        .map((field) => {
          const check = ['day', 'line', 'text'].includes(field.as) ? is.required : is.chosen;
          return [field.name, [(value: unknown, values: object) => (isAsked(field, values) ? check(value) : null)]];
        }),
    ),
    refused: record.error,
    keep: `incoming.${request.id}.${act.name}`,
  });
  const asked = act.fields.filter((field) => isAsked(field, form.values));
  const send = (values: Answers) =>
    record.mutateAsync(
      Object.fromEntries(
        asked
          .filter(({ name }) => values[name] !== '')
          .map(({ name, as }) => [name, as === 'yesNo' ? values[name] === 'true' : values[name]]),
      ),
    );
  return (
    <form {...form.sends(send, onDone)} className="sheet" aria-label={t(`incoming.act.${act.name}.title`)}>
      <h3>{t(`incoming.act.${act.name}.title`)}</h3>
      <p className="help">{t(`incoming.act.${act.name}.text`)}</p>
      {asked.map((field) =>
        isSeveral(field.as) ? (
          <Choices
            key={field.name}
            legend={field.optional ? t('step.optional', { field: t(`incoming.field.${field.name}`) }) : t(`incoming.field.${field.name}`)}
            {...form.field(field.name)}
            value={form.values[field.name] as string[]}
            onChange={(value) => form.change(field.name, value)}
            options={severalOf(field, request)}
          />
        ) : (
          <Field
            key={field.name}
            label={field.optional ? t('step.optional', { field: t(`incoming.field.${field.name}`) }) : t(`incoming.field.${field.name}`)}
            {...form.field(field.name)}
          >
            <Input field={field} act={act} request={request} people={people.data} input={form.input(field.name)} />
          </Field>
        ),
      )}
      {asked.some(({ as }) => as === 'files') && handedIn(request).length === 0 && <p className="help">{t('incoming.handInFirst')}</p>}
      <ProblemAlert problem={form.problem ?? people.error} goTo={form.goTo} />
      <div className="row">
        <Button primary type="submit" busy={record.isPending}>
          {t(`incoming.act.${act.name}.do`)}
        </Button>
        <Button onClick={onDone}>{t('app:cancel')}</Button>
      </div>
    </form>
  );
}

/** What is looked at, or what was handed in; a certificate is our own word. */
function severalOf(field: ActField, request: Incoming) {
  return field.as === 'examined'
    ? request.grounds.map((each) => ({ value: each.code, label: <GroundWords ground={each} /> }))
    : handedIn(request).map(({ id, name }) => ({
        value: id,
        label: (
          <bdi translate="no" key={id}>
            {name}
          </bdi>
        ),
      }));
}

const handedIn = (request: Incoming) => request.files.filter(({ certificate }) => !certificate);

interface Asked {
  field: ActField;
  act: Act;
  request: Incoming;
  people: { accountId: string; name: string }[] | undefined;
  input: { value: string; onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>) => void };
}

/** @param given what `Field` ties its words to it with */
function Input({ field, act, request, people, input, ...given }: Asked) {
  const { t, i18n } = useTranslation('service');
  const all = { ...input, ...given };
  if (field.as === 'day') return <input {...all} type="date" />;
  if (field.as === 'line') return <input {...all} maxLength={field.most} dir="auto" autoComplete="off" />;
  if (field.as === 'text') return <textarea {...all} rows={3} maxLength={field.most} dir="auto" />;
  const options: Record<string, () => [string, string][]> = {
    ground: () => request.grounds.filter(({ effect }) => effect === act.effect).map(({ code, text }) => [code, text]),
    person: () => (people ?? []).map(({ accountId, name }) => [accountId, name]),
    language: () => request.certificateLanguages.map((each) => [each, languageName(each, i18n.language)]),
    means: () => means.map((each) => [each, t(`incoming.means.${each}`)]),
    method: () => methods.map((each) => [each, t(`incoming.method.${each}`)]),
    why: () => whys.map((each) => [each, t(`incoming.why.${each}`)]),
    yesNo: () => ['true', 'false'].map((each) => [each, t(`step.option.${each}`)]),
  };
  return (
    <select {...all}>
      <option value="">{t('pick')}</option>
      {options[field.as]!().map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** A ground in words, its law, and whether that is recalled. */
export function GroundWords({ ground }: { ground: Incoming['grounds'][number] }) {
  const { t } = useTranslation('service');
  return (
    <>
      {ground.text} <Citation law={ground.article} /> {ground.confidence !== 'VERIFIED' && <Mark as="open">{t('advice.recalled')}</Mark>}
    </>
  );
}
