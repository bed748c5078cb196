import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field } from '@/ui';
import { useTakeIn } from './requests';

/** A clerk registers a case from the package that another court sealed. */
export function TakeIn() {
  const { t } = useTranslation('intake');
  const take = useTakeIn();
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!file);
    if (file) take.mutate(file);
  };
  return (
    <form noValidate className="card" aria-label={t('arrival.title')} onSubmit={submit}>
      <h2>{t('arrival.title')}</h2>
      <p>{t('arrival.lead')}</p>
      <Field
        label={t('arrival.file')}
        help={t('arrival.fileHelp')}
        remarks={missing ? [{ code: 'missing', message: t('arrival.missing') }] : []}
      >
        <input type="file" accept=".zip" onChange={({ target }) => setFile(target.files?.[0] ?? null)} />
      </Field>
      <ProblemAlert problem={take.error} />
      <Button type="submit" busy={take.isPending}>
        {t('arrival.do')}
      </Button>
      <p role="status" className="below-form">
        {take.data && (
          <Link to={`/cases/${take.data.caseId}`}>
            {t('arrival.done', { number: take.data.caseNumber, court: take.data.fromCourt, papers: take.data.papers })}
          </Link>
        )}
      </p>
    </form>
  );
}
