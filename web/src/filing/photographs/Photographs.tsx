import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Tick } from '@/ui';
import type { Photograph, Turn } from './drawn';
import { EdgesDialog } from './EdgesDialog';
import type { Corners } from './pixels';
import { PageShown } from './PageShown';
import './photographs.css';

const isAsTaken = ({ corners, look }: Photograph) => !corners && look === 'AS_TAKEN';

/** Pictures that become the pages of one PDF: in which order, which way up, and which part of each is the page. */
export function Photographs({
  pictures,
  keep,
  onChange,
  onKeep,
}: {
  pictures: Photograph[];
  /** Whether the pictures go to the court, too. */
  keep: boolean;
  onChange: (pictures: Photograph[]) => void;
  onKeep: (keep: boolean) => void;
}) {
  const { t } = useTranslation('filing');
  const [edited, setEdited] = useState<number | null>(null);
  const cornersOf = useFoundPages(pictures);
  const move = (from: number, to: number) => {
    const next = [...pictures];
    next.splice(to, 0, ...next.splice(from, 1));
    onChange(next);
  };
  const change = (at: number, changed: Partial<Photograph>) =>
    onChange(pictures.map((each, i) => (i === at ? { ...each, ...changed } : each)));
  const turn = (at: number, by: number) => change(at, { turn: ((pictures[at]!.turn + by + 360) % 360) as Turn });
  const found = pictures.map((each) => (isAsTaken(each) ? cornersOf(each.file) : null));
  const pages = found.flatMap((corners, at) => (corners ? [at + 1] : []));
  return (
    <section aria-label={t('photographs.title')}>
      <p>{t('photographs.text', { count: pictures.length })}</p>
      <div role="status">
        {pages.length > 0 && (
          <>
            <p>{t('photographs.found', { pages: pages.join(', ') })}</p>
            <Button small onClick={() => onChange(pictures.map((each, at) => ({ ...each, corners: found[at] ?? each.corners })))}>
              {t('photographs.straightenAll')}
            </Button>
          </>
        )}
      </div>
      <ol className="photographs">
        {pictures.map((each, at) => {
          const page = at + 1;
          return (
            <li key={`${each.file.name}.${each.file.lastModified}.${each.file.size}`}>
              <PageShown picture={each} edges={found[at]} label={t('photographs.page', { page, name: each.file.name })} />
              <div className="row">
                <Button small aria-label={t('photographs.edgesOne', { page })} onClick={() => setEdited(at)}>
                  {t('photographs.edges')}
                </Button>
                {!isAsTaken(each) && (
                  <Button
                    small
                    aria-label={t('photographs.asTakenOne', { page })}
                    onClick={() => change(at, { corners: null, look: 'AS_TAKEN' })}
                  >
                    {t('photographs.asTaken')}
                  </Button>
                )}
                <Button small disabled={at === 0} aria-label={t('photographs.earlierOne', { page })} onClick={() => move(at, at - 1)}>
                  {t('photographs.earlier')}
                </Button>
                <Button
                  small
                  disabled={page === pictures.length}
                  aria-label={t('photographs.laterOne', { page })}
                  onClick={() => move(at, at + 1)}
                >
                  {t('photographs.later')}
                </Button>
                <Button small aria-label={t('photographs.leftOne', { page })} onClick={() => turn(at, -90)}>
                  {t('photographs.left')}
                </Button>
                <Button small aria-label={t('photographs.rightOne', { page })} onClick={() => turn(at, 90)}>
                  {t('photographs.right')}
                </Button>
                <Button
                  small
                  aria-label={t('photographs.removeOne', { page })}
                  onClick={() => onChange(pictures.filter((_, i) => i !== at))}
                >
                  {t('photographs.remove')}
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
      {edited !== null && pictures[edited] && (
        <EdgesDialog
          page={edited + 1}
          picture={pictures[edited]}
          found={cornersOf(pictures[edited].file)}
          onUse={(changed) => {
            change(edited, changed);
            setEdited(null);
          }}
          onCancel={() => setEdited(null)}
        />
      )}
      <Tick checked={keep} onChange={onKeep}>
        {t('photographs.keep')}
      </Tick>
    </section>
  );
}

/** Looks for a page in each picture, once, and proposes what it finds: null where that is nothing, or not known yet. */
function useFoundPages(pictures: Photograph[]): (file: File) => Corners | null {
  const [found, setFound] = useState<ReadonlyMap<File, Corners | null>>(new Map());
  const asked = useRef(new Set<File>());
  const last = useRef(Promise.resolve());
  useEffect(() => {
    pictures.forEach(({ file }) => {
      if (asked.current.has(file)) return;
      asked.current.add(file);
      const look = async () => {
        const { pageIn } = await import('./drawn');
        const corners = await pageIn(file);
        setFound((all) => new Map(all).set(file, corners));
      };
      // One after the other: a phone has no memory for several at once. What cannot be read is told when the PDF is made.
      last.current = last.current.then(look).catch(() => undefined);
    });
  }, [pictures]);
  return (file) => found.get(file) ?? null;
}
