import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, FileInPage } from '@/ui';
import type { Shown } from './ExhibitStage';
import { Overlay } from './Overlay';
import { isCourt } from './picture';
import { seatLabel } from './seatLabel';
import { may, useAsk } from './useAsk';

/** A picture is so many steps wide and high. */
const STEPS = 1000;
const SIZES = [100, 150, 200, 300, 400];
const ARROWS: Record<string, [number, number]> = { ArrowLeft: [-25, 0], ArrowRight: [25, 0], ArrowUp: [0, -25], ArrowDown: [0, 25] };

const within = (step: number) => Math.min(STEPS, Math.max(0, Math.round(step)));

/** A picture that each enlarges as they like, until the court shows a place to everybody: then all see that place, as large as the court does. */
export function ExhibitPicture({ room, line, digest, title, address, type, overlay }: Shown) {
  const { t } = useTranslation('hearing');
  const { you, picture, seats } = room;
  const [unknown, setUnknown] = useState(false);
  const [zoom, setZoom] = useState(100);
  const frame = useRef<HTMLDivElement>(null);
  const { ask, asking, refusal } = useAsk(line);
  const points = may(you?.perms, picture.phase, 'exhibit.point');
  const pointed = picture.pointed?.digest === digest ? picture.pointed : null;
  const [place, setPlace] = useState({ x: STEPS / 2, y: STEPS / 2 });

  useEffect(() => {
    if (pointed?.zoom) setZoom(pointed.zoom);
  }, [pointed]);
  useEffect(() => {
    const { current } = frame;
    if (!current || !pointed) return;
    current.scrollLeft = (current.scrollWidth * pointed.x) / STEPS - current.clientWidth / 2;
    current.scrollTop = (current.scrollHeight * pointed.y) / STEPS - current.clientHeight / 2;
  }, [pointed, zoom]);

  if (unknown) return <FileInPage address={address} type={type} title={title} cannot />;
  const point = (x: number, y: number) =>
    !asking && ask('exhibit.point', { digest, x: within(x), y: within(y), zoom: you && isCourt(you.role) ? zoom : null });
  const at = SIZES.indexOf(zoom);
  const size = (to: number) => (
    <Button small disabled={!SIZES[to]} onClick={() => setZoom(SIZES[to]!)}>
      {t(to > at ? 'exhibit.larger' : 'exhibit.smaller')}
    </Button>
  );
  const who = pointed && seats.find((each) => each.seat === pointed.seat);
  const image = <img src={address} alt={title} onError={() => setUnknown(true)} />;
  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    // by keyboard there is no place under the finger
    if (event.detail === 0) return point(place.x, place.y);
    const box = event.currentTarget.getBoundingClientRect();
    point(((event.clientX - box.left) / box.width) * STEPS, ((event.clientY - box.top) / box.height) * STEPS);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = ARROWS[event.key];
    if (!step) return;
    event.preventDefault();
    setPlace({ x: within(place.x + step[0]), y: within(place.y + step[1]) });
  };
  return (
    <>
      <p className="actions">
        {size(at - 1)} {size(at + 1)} <output>{t('exhibit.size', { zoom })}</output>
      </p>
      <div
        ref={frame}
        className="exhibit-frame"
        role="group"
        aria-label={title}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by keyboard
        tabIndex={0}
      >
        <div className="exhibit-picture" style={{ inlineSize: `${zoom}%` }}>
          {points ? (
            <button type="button" aria-label={t('exhibit.point', { title })} onClick={onClick} onKeyDown={onKeyDown}>
              {image}
            </button>
          ) : (
            image
          )}
          <Overlay words={overlay} />
          {points && <Spot className="aim" {...place} />}
          {pointed && <Spot className="pointed" x={pointed.x} y={pointed.y} />}
        </div>
      </div>
      <p role="status">{who && t('exhibit.pointsAt', { who: seatLabel(t, who) })}</p>
      <ProblemAlert problem={refusal} />
    </>
  );
}

/** A picture has the same left and right in every language. */
function Spot({ className, x, y }: { className: string; x: number; y: number }) {
  return <span className={`exhibit-spot ${className}`} aria-hidden="true" style={{ left: `${x / 10}%`, top: `${y / 10}%` }} />;
}
