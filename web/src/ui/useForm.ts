import { type ChangeEvent, type FormEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keptWords } from '@/api/kept';
import { type Ground, Problem } from '@/api/problem';
import { readCount } from '@/numbers';
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
    count: (from: number, to: number) => (value: unknown) =>
      readCount(String(value), from, to) === null ? t('number.range', { from, to }) : null,
    atLeast: (count: number) => (value: unknown) => (String(value).length < count ? t('form.atLeast', { count }) : null),
  };
}

/** What a form may keep: words and choices. Files, and what was handed in of them, are chosen again. */
const isWords = (value: unknown) =>
  typeof value === 'string' || typeof value === 'boolean' || (Array.isArray(value) && value.every((each) => typeof each === 'string'));

const isOfShape = (value: unknown, first: unknown) => typeof value === typeof first && Array.isArray(value) === Array.isArray(first);

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The values of a form; with a name, those that a person changed outlast the page. */
function useValues<Values extends object>(initial: Values, name: string | undefined, notKept: string[]) {
  const [kept] = useState(() => (name === undefined ? null : keptWords<Record<string, unknown>>(name)));
  const worth = (values: object) =>
    Object.fromEntries(
      Object.entries(values).filter(
        ([field, value]) => isWords(value) && isOfShape(value, initial[field as keyof Values]) && !notKept.includes(field),
      ),
    ) as Partial<Values>;
  const [values, setValues] = useState<Values>(() => ({ ...initial, ...worth(kept?.read() ?? {}) }));
  useEffect(() => {
    const changed = Object.entries(worth(values)).filter(([field, value]) => !same(value, initial[field as keyof Values]));
    if (changed.length === 0) kept?.forget();
    else kept?.write(Object.fromEntries(changed));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- words are kept when they change, not when what they began with does
  }, [kept, values]);
  const forget = () => {
    if (!kept) return;
    kept.forget();
    setValues(initial);
  };
  return { values, setValues, forget };
}

/**
 * A form that is sent when nothing is wrong with it. What is wrong is said at each field and together in `problem`, each line
 * leading to its field, and the first of them takes the focus; a field that was mended is no longer marked. What the server
 * refuses is treated alike: pass it as `refused`.
 *
 * With `keep`, a name that says what the words are about, such as `refusal.${id}`, what was written outlasts the page: it is there
 * again when the form opens, until the court has it. What `initial` takes from a version is kept under that version's name.
 */
export function useForm<Values extends object>(
  initial: Values,
  {
    checks = {},
    refused,
    keep,
    notKept = [],
  }: {
    checks?: Partial<Record<keyof Values, Check[]>>;
    refused?: unknown;
    keep?: string;
    /** Fields that mean nothing without what is not kept, such as the name of a chosen file. */
    notKept?: (keyof Values & string)[];
  },
) {
  const { t } = useTranslation('app');
  // Forms of several parties stand on one page.
  const form = useId();
  const { values, setValues, forget } = useValues(initial, keep, notKept);
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
    /** For a form that is sent after it was asked again: the court has it. */
    forget,
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
    /**
     * For the form itself: sends if nothing is wrong. Of a form that keeps its words `send` says when the court has them; then they
     * are forgotten, the form is as it began, and `then` is called. What was refused stays.
     */
    sends: <Output>(send: (values: Values) => Promise<Output> | void, then?: (answer: Output) => void) => ({
      noValidate: true,
      onSubmit: (event: FormEvent) => {
        event.preventDefault();
        setWrong(Object.fromEntries(grounds.map(({ field }) => [field, labelOf(document.getElementById(idOf(field!)))])));
        if (grounds.length > 0) {
          document.getElementById(idOf(grounds[0]!.field!))?.focus();
          return;
        }
        send(values)?.then(
          (answer) => {
            forget();
            then?.(answer);
          },
          () => undefined,
        );
      },
    }),
  };
}
