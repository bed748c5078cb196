import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { languageName } from '@/i18n/names';
import { CourtTime } from '@/time';
import { Button, Citation, Field, Mark, SaveFile, useChecks, useForm } from '@/ui';
import { type Form, type FormField, type ServiceAttempt, fetchScan, useFormFields, useForms, useMakeForm } from './requests';

/** The forms that the channel uses: which were printed, and filling one in. */
export function Forms({ attempt }: { attempt: ServiceAttempt }) {
  const { t } = useTranslation('service');
  const account = useAccount();
  const forms = useForms(attempt.id);
  const [filling, setFilling] = useState<string>();
  return (
    <section className="card" aria-label={t('forms.title')}>
      <h2>{t('forms.title')}</h2>
      <p className="help">{t('forms.text')}</p>
      <ProblemAlert problem={forms.error} onRetry={() => void forms.refetch()} />
      <ul className="plain">
        {forms.data?.map((form) => (
          <li key={form.code} data-testid={`form-${form.code}`}>
            <strong>{form.title}</strong> <Citation law={form.article} />{' '}
            {form.wording === 'RECALLED' && <Mark as="open">{t('forms.wording')}</Mark>}
            {form.made ? (
              <div>
                {t('forms.made', { name: form.made.madeBy })} <CourtTime instant={form.made.madeAt} />
              </div>
            ) : (
              <div className="help">{t('forms.notMade')}</div>
            )}
            {filling === form.code ? (
              <Filling attempt={attempt} form={form} onDone={() => setFilling(undefined)} />
            ) : (
              <div className="row">
                {form.made && <Saved attempt={attempt} form={form} made={form.made} />}
                {account?.groups.includes('clerk') && (
                  <Button onClick={() => setFilling(form.code)}>{t('forms.fill', { form: form.title })}</Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Saved({ attempt, form, made }: { attempt: ServiceAttempt; form: Form; made: NonNullable<Form['made']> }) {
  const { t } = useTranslation('service');
  return (
    <SaveFile
      fetch={() => fetchScan(attempt.id, made.fileId)}
      name={`${form.code.toLowerCase().replaceAll('_', '-')}-${made.language}.pdf`}
    >
      {t('forms.save', { form: form.title })}
    </SaveFile>
  );
}

/** First in which language, because what is known is worded in it; then the fields. */
function Filling({ attempt, form, onDone }: { attempt: ServiceAttempt; form: Form; onDone: () => void }) {
  const { t, i18n } = useTranslation('service');
  const [language, setLanguage] = useState(form.made?.language ?? form.suggested);
  const fields = useFormFields(attempt.id, form.code, language);
  return (
    <>
      {form.languages.length > 1 && (
        <Field label={t('forms.language')} help={form.official.length > 0 && !form.official.includes(language) && t('forms.courtesy')}>
          <select value={language} onChange={({ target }) => setLanguage(target.value)}>
            {form.languages.map((each) => (
              <option key={each} value={each}>
                {languageName(each, i18n.language)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <ProblemAlert problem={fields.error} onRetry={() => void fields.refetch()} />
      {fields.data && <Fields key={language} attempt={attempt} form={form} language={language} fields={fields.data} onDone={onDone} />}
    </>
  );
}

function Fields({
  attempt,
  form: kind,
  language,
  fields,
  onDone,
}: {
  attempt: ServiceAttempt;
  form: Form;
  language: string;
  fields: FormField[];
  onDone: () => void;
}) {
  const { t } = useTranslation('service');
  const make = useMakeForm(attempt.id, kind.code);
  const is = useChecks();
  const form = useForm<Record<string, string>>(Object.fromEntries(fields.map(({ code, value }) => [code, value ?? ''])), {
    checks: Object.fromEntries(
      fields.filter(({ required }) => required).map(({ code, type }) => [code, [type === 'CHOICE' ? is.chosen : is.required]]),
    ),
    refused: make.error,
    keep: `form.${attempt.id}.${kind.code}.${language}`,
  });
  const input = ({ code, type, options }: FormField) => {
    if (type === 'DATE') return <input {...form.input(code)} type="date" />;
    if (type === 'LINE') return <input {...form.input(code)} maxLength={4000} dir="auto" autoComplete="off" />;
    if (type === 'TEXT') return <textarea {...form.input(code)} rows={3} maxLength={4000} dir="auto" />;
    return (
      <select {...form.input(code)}>
        <option value="">{t('pick')}</option>
        {options.map((option) => (
          <option key={option.code} value={option.code}>
            {option.label}
          </option>
        ))}
      </select>
    );
  };
  return (
    <form {...form.sends((values) => make.mutateAsync({ language, values }), onDone)} aria-label={kind.title}>
      {fields.map((field) => (
        <Field
          key={field.code}
          label={field.required ? field.label : t('step.optional', { field: field.label })}
          {...form.field(field.code)}
        >
          {input(field)}
        </Field>
      ))}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button primary type="submit" busy={make.isPending}>
          {t(kind.sealed ? 'forms.printSealed' : 'forms.print')}
        </Button>
        <Button onClick={onDone}>{t('app:cancel')}</Button>
      </div>
    </form>
  );
}
