import { type ChangeEvent, type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Ground, Problem } from '@/api/problem';
import { isBlank, plainText } from '@/text/plainText';
import { fieldId } from './Field';

/** What is asked of a value, beside the other values of its form: says in words what is wrong with it, or null. */
export type Check = (value: unknown, values: object) => string | null;

/** What a person reads beside an input: the legend of a choice, or the label. */
const labelOf = (input: HTMLElement | null) =>
  (input?.closest('fieldset.choice')?.querySelector('legend') ?? (input as HTMLInputElement | null)?.labels?.[0])?.textContent ?? '';

/** The checks that forms share, speaking the reader's language. */
export function useChecks() {
  const { t } = useTranslation('app');
  return {
    required: (value: unknown) => (typeof value === 'string' && isBlank(value) ? t('form.required') : null),
    chosen: (value: unknown) => (value === '' || (Array.isArray(value) && value.length === 0) ? t('form.chosen') : null),
    email: (value: unknown) => (/^[^\s@]+@[^\s@]+$/.test(String(value).trim()) ? null : t('form.email')),
    atLeast: (count: number) => (value: unknown) => (String(value).length < count ? t('form.atLeast', { count }) : null),
  };
}

/**
 * A form that is sent when nothing is wrong with it. What is wrong is said at each field and together in `problem`, each line
 * leading to its field, and the first of them takes the focus; a field that was mended is no longer marked. What the server
 * refuses is treated alike: pass it as `refused`.
 */
export function useForm<Values extends object>(
  initial: Values,
  { checks = {}, refused }: { checks?: Partial<Record<keyof Values, Check[]>>; refused?: unknown },
) {
  const { t } = useTranslation('app');
  // Forms of several parties stand on one page.
  const form = useId();
  const [values, setValues] = useState(initial);
  /** The fields that were wrong when the form was last to be sent, and what the page calls them. */
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const idOf = (field: string) => fieldId(`${form}${field}`);
  const grounds = (Object.keys(values) as (keyof Values & string)[]).flatMap((field): Ground[] => {
    const value: unknown = values[field];
    const unwritable: Check = (text) => (typeof text === 'string' && plainText(text) === null ? t('form.characters') : null);
    const message = [...(checks[field] ?? []), unwritable].map((check) => check(value, values)).find(Boolean);
    return message ? [{ code: 'field-not-valid', message, field }] : [];
  });
  const found = grounds.filter(({ field }) => field! in wrong).map((ground) => ({ ...ground, label: wrong[ground.field!] }));
  const problem =
    found.length > 0
      ? new Problem({ code: 'form-not-complete', status: 0, title: t('form.wrong', { count: found.length }), grounds: found })
      : Object.keys(wrong).length > 0
        ? null
        : refused;
  const change = <Name extends keyof Values>(field: Name, value: Values[Name]) => setValues((before) => ({ ...before, [field]: value }));
  return {
    values,
    change,
    problem,
    /** Leads to a field of this form. */
    goTo: (field: string) => (field in values ? () => document.getElementById(idOf(field))?.focus() : undefined),
    /** For `Field` and `Choice`: its name on the page, and what is wrong with it. */
    field: (field: keyof Values & string) => ({ name: `${form}${field}`, remarks: problem instanceof Problem ? problem.about(field) : [] }),
    /** For inputs, selects and text areas. */
    input: <Name extends keyof Values & string>(field: Name) => ({
      value: values[field] as string,
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>) =>
        change(field, event.target.value as Values[Name]),
    }),
    /** For `Choice` and `Choices`. */
    choice: <Name extends keyof Values & string>(field: Name) => ({
      value: values[field],
      onChange: (value: Values[Name]) => change(field, value),
    }),
    /** For the form itself: sends if nothing is wrong. */
    sends: (send: (values: Values) => void) => ({
      noValidate: true,
      onSubmit: (event: FormEvent) => {
        event.preventDefault();
        setWrong(Object.fromEntries(grounds.map(({ field }) => [field, labelOf(document.getElementById(idOf(field!)))])));
        if (grounds.length === 0) send(values);
        else document.getElementById(idOf(grounds[0]!.field!))?.focus();
      },
    }),
  };
}
