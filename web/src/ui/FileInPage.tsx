import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Whether browsers show or play it. Mail and files of office programs are saved, and never opened beside the pages of the court. */
export const isShownByBrowsers = (type: string) => type === 'application/pdf' || ['image', 'audio', 'video'].includes(type.split('/')[0]!);

/** A file that was fetched, shown or played as what it is. What this browser cannot show is said to be saved instead. */
export function FileInPage({
  address,
  type,
  title,
  page,
  cannot = false,
}: {
  address: string;
  type: string;
  title: string;
  page?: number;
  /** Whoever tried knows already that this browser cannot. */
  cannot?: boolean;
}) {
  const { t } = useTranslation('app');
  const [unknown, setUnknown] = useState(false);
  const kind = unknown || cannot ? 'other' : type.split('/')[0];
  if (type === 'application/pdf') {
    return <iframe className="paper" src={`${address}#${page ? `page=${page}&` : ''}navpanes=0`} title={title} />;
  }
  const shown = { src: address, onError: () => setUnknown(true) };
  switch (kind) {
    case 'image':
      return <img className="picture" alt={title} {...shown} />;
    // Evidence is played as it was handed in: it has no captions, and what is said in it is the matter of a transcript.
    case 'audio':
      // eslint-disable-next-line jsx-a11y/media-has-caption
      return <audio className="recording" controls aria-label={title} {...shown} />;
    case 'video':
      // eslint-disable-next-line jsx-a11y/media-has-caption
      return <video className="recording" controls playsInline aria-label={title} {...shown} />;
    default:
      return <p role="status">{t('fileNotShown', { type })}</p>;
  }
}
