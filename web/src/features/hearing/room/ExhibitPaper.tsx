import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, FileInPage } from '@/ui';
import { ExhibitPicture } from './ExhibitPicture';
import type { Shown } from './ExhibitStage';
import type { Pages } from '@/paper/pdf';
import { may, useAsk } from './useAsk';

/** The page of a paper that the court shows, drawn by ourselves: to be enlarged and pointed at like a picture, on a phone too, and to be read aloud. */
export function ExhibitPaper({ content, page, ...about }: Shown & { content: Blob; page: number }) {
  const { t } = useTranslation('hearing');
  const [pages, setPages] = useState<Pages | null>(null);
  const [drawn, setDrawn] = useState<{ address: string; text: string } | null>(null);
  const [cannot, setCannot] = useState(false);
  useEffect(() => {
    let left = false;
    let opened: Pages | null = null;
    setCannot(false);
    import('@/paper/pdf')
      .then(({ Pages: paper }) => paper.of(content))
      .then(
        (paper) => {
          opened = paper;
          if (left) paper.close();
          else setPages(paper);
        },
        () => !left && setCannot(true),
      );
    return () => {
      left = true;
      opened?.close();
    };
  }, [content]);
  useEffect(() => {
    if (!pages) return;
    let left = false;
    let made: string | null = null;
    pages.draw(page).then(
      ({ picture, text }) => {
        if (left) return;
        made = URL.createObjectURL(picture);
        setDrawn({ address: made, text });
        setCannot(false);
      },
      () => !left && setCannot(true),
    );
    return () => {
      left = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [pages, page]);
  // What we cannot draw the browser may: it has a viewer of its own, or the paper is opened alone.
  if (cannot) {
    return navigator.pdfViewerEnabled ? (
      <FileInPage address={about.address} type="application/pdf" title={about.title} page={page} />
    ) : (
      <p role="status">{t('exhibit.notDrawn')}</p>
    );
  }
  if (!pages || !drawn) return <p role="status">{t('exhibit.loading')}</p>;
  return (
    <>
      <Turn room={about.room} line={about.line} digest={about.digest} page={page} count={pages.count} />
      <ExhibitPicture {...about} address={drawn.address} type="image/png" />
      <details>
        <summary>{t('exhibit.pageText')}</summary>
        {drawn.text ? (
          <p className="exhibit-text" dir="auto">
            {drawn.text}
          </p>
        ) : (
          <p>{t('exhibit.noPageText')}</p>
        )}
      </details>
    </>
  );
}

/** The court turns the page for everybody; the record has which page was shown. What stands beside it goes along. */
function Turn({ room, line, digest, page, count }: Pick<Shown, 'room' | 'line' | 'digest'> & { page: number; count: number }) {
  const { t } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  const { you, picture } = room;
  const { exhibit } = picture;
  const turns = exhibit?.digest === digest && may(you?.perms, picture.phase, 'exhibit.show');
  const turn = (to: number) => (
    <Button
      small
      busy={asking}
      disabled={to < 1 || to > count}
      onClick={() => ask('exhibit.show', { digest, page: to, beside: exhibit?.beside?.digest ?? null })}
    >
      {t(to < page ? 'exhibit.pageBefore' : 'exhibit.pageAfter')}
    </Button>
  );
  return (
    <>
      <p className="actions">
        {turns && turn(page - 1)} {turns && turn(page + 1)}{' '}
        <output>{t('exhibit.pageOf', { page: Math.min(page, count), all: count })}</output>
      </p>
      <ProblemAlert problem={refusal} />
    </>
  );
}
