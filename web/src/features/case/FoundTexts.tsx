import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { Button, SearchField } from '@/ui';
import { useFoundTexts } from './paperRequests';

/** Where words stand in the papers. It is asked by a button: who is shown a place has opened that paper. */
export function FoundTexts({ caseId }: { caseId: string }) {
  const { t } = useTranslation('case');
  const [words, setWords] = useState('');
  const [sought, setSought] = useState('');
  const found = useFoundTexts(caseId, sought);
  return (
    <>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          setSought(words.trim());
        }}
      >
        <SearchField label={t('papers.texts.words')} help={t('papers.texts.help')} words={words} onChange={setWords} />
        <Button small type="submit">
          {t('papers.texts.find')}
        </Button>
      </form>
      <ProblemAlert problem={found.error} onRetry={() => void found.refetch()} />
      {found.isLoading && <Pending />}
      {found.data?.places.length === 0 && <p role="status">{t('papers.texts.none', { papers: found.data.papersRead })}</p>}
      {found.data && found.data.places.length > 0 && (
        <ul aria-label={t('papers.texts.list')}>
          {found.data.places.map((place) => (
            <li key={`${place.paperId}-${place.page}`}>
              <strong>
                <bdi>{place.title}</bdi>
              </strong>{' '}
              <small>{t('papers.texts.where', { page: place.page })}</small>
              <br />
              <span dir="auto">
                {place.before}
                <mark>{place.words}</mark>
                {place.after}
              </span>
            </li>
          ))}
        </ul>
      )}
      {found.data?.more && <p>{t('papers.texts.more')}</p>}
    </>
  );
}
