import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { readCount } from '@/numbers';
import { Button, CountField, Field } from '@/ui';
import type { CaseFile } from '../requests';
import { ExhibitOptions } from './ExhibitOptions';
import { MOST_PAGES } from './ExhibitRequests';
import { besides, documentOf, hasPages } from './files';
import type { RoomLine } from './RoomLine';
import { useAsk } from './useAsk';

/** What the court shows to everybody: a document, and beside it its original or a translation, where the file has one. */
export function ShowExhibit({ line, files }: { line: RoomLine; files: CaseFile[] }) {
  const { t } = useTranslation('hearing');
  const [digest, setDigest] = useState('');
  const [page, setPage] = useState('1');
  const [chosen, setBeside] = useState<string | null>(null);
  const { ask, asking, refusal } = useAsk(line);
  const others = besides(files, digest);
  const beside = chosen ?? others[0]?.digest ?? '';
  const paged = hasPages(documentOf(files, digest));
  const shown = paged ? readCount(page, 1, MOST_PAGES) : 1;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (digest && shown) ask('exhibit.show', { digest, page: shown, beside: beside || null });
      }}
    >
      <Field label={t('exhibit.choose')}>
        <select
          value={digest}
          onChange={(event) => {
            setDigest(event.target.value);
            setBeside(null);
          }}
        >
          <ExhibitOptions files={files} />
        </select>
      </Field>
      {paged && <CountField label={t('exhibit.pageField')} from={1} to={MOST_PAGES} value={page} onChange={setPage} />}
      {others.length > 0 && (
        <Field label={t('exhibit.beside')}>
          <select value={beside} onChange={(event) => setBeside(event.target.value)}>
            <option value="">{t('exhibit.nothingBeside')}</option>
            {others.map((other) => (
              <option key={other.documentId} value={other.digest}>
                {other.title}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Button type="submit" busy={asking} disabled={!digest || !shown}>
        {t('exhibit.do')}
      </Button>
      <ProblemAlert problem={refusal} />
    </form>
  );
}
