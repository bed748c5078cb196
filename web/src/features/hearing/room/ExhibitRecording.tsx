import { type MouseEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field, FileInPage } from '@/ui';
import type { Shown } from './ExhibitStage';
import { Overlay } from './Overlay';
import type { Played } from './picture';
import { may, useAsk } from './useAsk';

/** Where the court's playing stands now, in seconds; `ahead` is how far the court's clock is before this one, in milliseconds. */
export function placeOf({ playing, position, at }: Played, ahead: number, now = Date.now()) {
  return Math.max(0, position + (playing ? now + ahead - Date.parse(at) : 0)) / 1000;
}

/** Sound or film that runs for everybody when the court lets it run, whoever comes late too. */
export function ExhibitRecording({ room, line, digest, title, address, type, overlay }: Shown) {
  const { t } = useTranslation('hearing');
  const { you, picture, ahead } = room;
  const [unknown, setUnknown] = useState(false);
  const [held, setHeld] = useState(false);
  const [length, setLength] = useState(0);
  const element = useRef<HTMLVideoElement>(null);
  const { ask, asking, refusal } = useAsk(line);
  const plays = may(you?.perms, picture.phase, 'exhibit.play');
  const played = picture.played?.digest === digest ? picture.played : null;

  const follow = useCallback(() => {
    const { current } = element;
    if (!current || !played) return;
    current.currentTime = placeOf(played, ahead);
    setHeld(false);
    if (!played.playing) current.pause();
    // a browser lets nothing sound by itself on a page that nobody has touched
    else current.play().catch(() => setHeld(true));
  }, [played, ahead]);
  useEffect(follow, [follow]);

  if (unknown) return <FileInPage address={address} type={type} title={title} cannot />;
  const shown = {
    src: address,
    // a player in full screen would leave the words behind
    controls: overlay === null,
    controlsList: overlay === null ? undefined : 'nodownload nofullscreen noremoteplayback',
    disablePictureInPicture: overlay !== null,
    onContextMenu: (event: MouseEvent) => overlay !== null && event.preventDefault(),
    onLoadedMetadata: () => setLength(element.current?.duration ?? 0),
    className: 'recording',
    'aria-label': title,
    onError: () => setUnknown(true),
  };
  const play = (playing: boolean) =>
    ask('exhibit.play', { digest, playing, position: Math.round((element.current?.currentTime ?? 0) * 1000) });
  return (
    <>
      <div className={overlay === null ? undefined : 'exhibit-marked'}>
        {type.startsWith('audio/') ? (
          // Evidence is played as it was handed in; what is said in it is the matter of a transcript.
          // eslint-disable-next-line jsx-a11y/media-has-caption
          <audio ref={element} {...shown} />
        ) : (
          // eslint-disable-next-line jsx-a11y/media-has-caption
          <video ref={element} playsInline {...shown} />
        )}
        <Overlay words={overlay} />
      </div>
      {overlay !== null && plays && length > 0 && (
        <Field label={t('exhibit.place')}>
          <input
            type="range"
            min={0}
            max={Math.floor(length)}
            defaultValue={0}
            onChange={(event) => {
              if (element.current) element.current.currentTime = Number(event.target.value);
            }}
          />
        </Field>
      )}
      <p role="status">{t(played?.playing ? 'exhibit.isPlayed' : 'exhibit.isStopped')}</p>
      {held && (
        <p>
          {t('exhibit.mayNotPlay')}{' '}
          <Button small onClick={follow}>
            {t('exhibit.listen')}
          </Button>
        </p>
      )}
      {plays && (
        <p className="actions">
          <Button small busy={asking} onClick={() => play(true)}>
            {t('exhibit.playAll')}
          </Button>
          {played?.playing && (
            <Button small busy={asking} onClick={() => play(false)}>
              {t('exhibit.stopAll')}
            </Button>
          )}
        </p>
      )}
      <ProblemAlert problem={refusal} />
    </>
  );
}
