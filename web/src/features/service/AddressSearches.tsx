import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate } from '@/time';
import { Button, Choice, Field, Mark, useChecks, useForm } from '@/ui';
import { type CourtDocument, type RecordSearch, type ServiceRequest, useAddressSearches, useRecordSearch } from './requests';

const results = ['NOT_FOUND', 'FOUND'] as const;

/** Where an unknown address was looked for, and with what result: by that publication can begin. */
export function AddressSearches({ request, documents }: { request: ServiceRequest; documents: CourtDocument[] }) {
  const { t } = useTranslation('service');
  const { colon } = usePunctuation();
  const searches = useAddressSearches(request.id);
  const clerk = useAccount()?.groups.includes('clerk');
  const [recording, setRecording] = useState(false);
  return (
    <section aria-label={t('search.title')}>
      <h3>{t('search.title')}</h3>
      <p className="help">{t('search.text')}</p>
      <ProblemAlert problem={searches.error} onRetry={() => void searches.refetch()} />
      <ul className="plain">
        {searches.data?.map((search) => (
          <li key={search.id} data-testid="address-search">
            <CourtDate date={search.on} /> <bdi>{search.place}</bdi>{' '}
            <Mark as={search.result === 'FOUND' ? 'good' : 'open'}>{t(`search.result.${search.result}`)}</Mark>
            {colon}
            <bdi>{search.words}</bdi> (<bdi translate="no">{search.by}</bdi>)
          </li>
        ))}
      </ul>
      {recording ? (
        <SearchForm request={request} documents={documents} onDone={() => setRecording(false)} />
      ) : (
        clerk && <Button onClick={() => setRecording(true)}>{t('search.do')}</Button>
      )}
    </section>
  );
}

function SearchForm({ request, documents, onDone }: { request: ServiceRequest; documents: CourtDocument[]; onDone: () => void }) {
  const { t } = useTranslation('service');
  const record = useRecordSearch(request);
  const is = useChecks();
  const form = useForm(
    { place: '', on: '', result: '' as RecordSearch['result'] | '', words: '', documentId: '' },
    {
      checks: { place: [is.required], on: [is.required], result: [is.chosen], words: [is.required] },
      refused: record.error,
      keep: `search.${request.id}`,
    },
  );
  return (
    <form
      {...form.sends(
        ({ result, documentId, ...rest }) =>
          record.mutateAsync({ ...rest, result: result as RecordSearch['result'], documentId: documentId || undefined }),
        onDone,
      )}
      aria-label={t('search.do')}
    >
      <Field label={t('search.place')} help={t('search.placeText')} {...form.field('place')}>
        <input {...form.input('place')} maxLength={500} dir="auto" autoComplete="off" />
      </Field>
      <Field label={t('search.on')} {...form.field('on')}>
        <input {...form.input('on')} type="date" />
      </Field>
      <Choice
        legend={t('search.what')}
        {...form.field('result')}
        {...form.choice('result')}
        options={results.map((result) => ({ value: result, label: t(`search.result.${result}`) }))}
      />
      <Field label={t('search.words')} {...form.field('words')}>
        <textarea {...form.input('words')} rows={3} maxLength={4000} dir="auto" />
      </Field>
      <Field label={t('finding.document')} {...form.field('documentId')}>
        <select {...form.input('documentId')}>
          <option value="">{t('electronic.none')}</option>
          {documents.map((document) => (
            <option key={document.documentId} value={document.documentId}>
              {document.title ?? document.kind}
            </option>
          ))}
        </select>
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button primary type="submit" busy={record.isPending}>
          {t('search.do')}
        </Button>
        <Button onClick={onDone}>{t('app:cancel')}</Button>
      </div>
    </form>
  );
}
