import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/api/ProblemAlert';
import { FileInPage, isShownByBrowsers } from '@/ui';
import { ExhibitPaper } from './ExhibitPaper';
import { ExhibitPicture } from './ExhibitPicture';
import { ExhibitRecording } from './ExhibitRecording';
import type { RoomLine, RoomView } from './RoomLine';

interface Props {
  hearingId: string;
  room: RoomView;
  line: RoomLine;
  digest: string;
  title: string;
  page: number;
}

/** One file that is shown: a picture to which people point, sound and film that run for everybody at once, or a paper; always to be opened alone. */
export function ExhibitStage({ hearingId, room, line, digest, title, page }: Props) {
  const { t } = useTranslation('hearing');
  const [shown, setShown] = useState<{ address: string; type: string; content: Blob; overlay: string | null } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    let made: string | null = null;
    api.file(`/api/hearing/hearings/${hearingId}/exhibits/${digest}`, { signal: stop.signal }).then(
      ({ content, headers }) => {
        if (stop.signal.aborted) return;
        made = URL.createObjectURL(content);
        setFailure(null);
        setShown({ address: made, type: content.type, content, overlay: headers.get('Comity-Overlay') });
      },
      (reason) => !stop.signal.aborted && setFailure(reason),
    );
    return () => {
      stop.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [hearingId, digest, attempt]);
  if (failure instanceof Problem && failure.code === 'exhibit-not-handed-out') return <ProblemAlert problem={failure} />;
  if (failure) return <ProblemAlert problem={failure} onRetry={() => setAttempt(attempt + 1)} />;
  if (!shown) return <p role="status">{t('exhibit.loading')}</p>;
  const { address, type, content, overlay } = shown;
  const pdf = type === 'application/pdf';
  const kind = type.split('/')[0];
  const about = { room, line, digest, title, address, type, overlay };
  const onlyHere = overlay !== null && (kind === 'image' || kind === 'audio' || kind === 'video');
  return (
    <>
      {kind === 'image' && <ExhibitPicture {...about} />}
      {(kind === 'audio' || kind === 'video') && <ExhibitRecording {...about} />}
      {pdf && <ExhibitPaper {...about} content={content} page={page} />}
      {!pdf && kind !== 'image' && kind !== 'audio' && kind !== 'video' && <FileInPage address={address} type={type} title={title} />}
      {onlyHere && <p>{t('exhibit.onlyHere', { words: overlay })}</p>}
      {!onlyHere && (
        <p>
          {isShownByBrowsers(type) && (
            <a href={pdf ? `${address}#page=${page}` : address} target="_blank" rel="noopener noreferrer">
              {t('exhibit.alone')}
            </a>
          )}{' '}
          {!pdf && (
            <a href={address} download={`${title}.${type.split('/')[1]}`}>
              {t('exhibit.save')}
            </a>
          )}
        </p>
      )}
    </>
  );
}

/** What a browser can do with a file of an exhibit, handed on to who shows it. */
export interface Shown {
  room: RoomView;
  line: RoomLine;
  digest: string;
  title: string;
  address: string;
  type: string;
  /** Whose copy this is, to be read over what is shown: confidential, and not marked in itself. Null for everything else. */
  overlay: string | null;
}
