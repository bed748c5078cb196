import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { percent } from '@/numbers';
import { Button, Choice, Dialog, Tick } from '@/ui';
import type { Photograph } from './drawn';
import { Edges, PageShown, useShown } from './PageShown';
import { isPage } from './perspective';
import type { Corners, Point } from './pixels';
import type { Look } from './readable';

type Edited = Pick<Photograph, 'corners' | 'look'>;

const LOOKS: readonly Look[] = ['AS_TAKEN', 'COLOUR', 'GREY'];
const PLACES = ['topLeft', 'topRight', 'bottomRight', 'bottomLeft'] as const;
/** Where no page was found: near the picture's own corners, where they can be grasped. */
const FRAME: Corners = [
  { x: 0.05, y: 0.05 },
  { x: 0.95, y: 0.05 },
  { x: 0.95, y: 0.95 },
  { x: 0.05, y: 0.95 },
];
const STEP = 0.0025;
const LARGE_STEP = 0.025;
const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const within = (part: number) => Math.min(1, Math.max(0, part));

/** Where the page lies in a picture, and how it is made more readable: what was found is shown, and is the filer's to change or to leave. */
export function EdgesDialog({
  page,
  picture,
  found,
  onUse,
  onCancel,
}: {
  page: number;
  picture: Photograph;
  found: Corners | null;
  onUse: (edited: Edited) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation('filing');
  const wasEdited = picture.corners !== null || picture.look !== 'AS_TAKEN';
  const [corners, setCorners] = useState(picture.corners ?? found ?? FRAME);
  const [straighten, setStraighten] = useState(picture.corners !== null || !wasEdited);
  const [look, setLook] = useState(picture.look);
  const edited: Edited = { corners: straighten ? corners : null, look };
  // Not inside of the form that waits behind it: a key that is pressed here would send that.
  return createPortal(
    <Dialog title={t('photographs.edgesOf', { page })} onCancel={onCancel}>
      {!found && <p>{t('photographs.noneFound')}</p>}
      <Tick checked={straighten} onChange={setStraighten}>
        {t('photographs.straighten')}
      </Tick>
      <div className="before-after">
        <CornersOfPage picture={picture} corners={straighten ? corners : null} onChange={setCorners} />
        <PageShown picture={{ ...picture, ...edited }} label={t('photographs.after')} />
      </div>
      <Choice
        legend={t('photographs.look')}
        help={t('photographs.seal')}
        value={look}
        onChange={setLook}
        options={LOOKS.map((value) => ({ value, label: t(`photographs.looks.${value}`) }))}
      />
      <div className="row">
        <Button primary onClick={() => onUse(edited)}>
          {t('photographs.use')}
        </Button>
        <Button onClick={onCancel}>{t('photographs.cancel')}</Button>
      </div>
    </Dialog>,
    document.body,
  );
}

/** The picture as it was taken, with four corners to drag, or to move by keys. */
function CornersOfPage({
  picture,
  corners,
  onChange,
}: {
  picture: Photograph;
  corners: Corners | null;
  onChange: (corners: Corners) => void;
}) {
  const { t, i18n } = useTranslation('filing');
  const language = i18n.resolvedLanguage ?? 'en';
  const address = useShown({ file: picture.file, corners: null, look: 'AS_TAKEN' });
  const whole = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<number | null>(null);
  const help = useId();
  const move = (nth: number, { x, y }: Point) => {
    const next = corners!.map((each, i) => (i === nth ? { x: within(x), y: within(y) } : each)) as Corners;
    if (!isPage(next)) return;
    setMoved(nth);
    onChange(next);
  };
  const drag = (nth: number, event: PointerEvent<HTMLButtonElement>) => {
    if (event.buttons === 0) return;
    const { left, top, width, height } = whole.current!.getBoundingClientRect();
    move(nth, { x: (event.clientX - left) / width, y: (event.clientY - top) / height });
  };
  const step = (nth: number, event: KeyboardEvent) => {
    const way = ARROWS[event.key];
    if (!way) return;
    event.preventDefault();
    const by = event.shiftKey ? LARGE_STEP : STEP;
    move(nth, { x: corners![nth]!.x + way.x * by, y: corners![nth]!.y + way.y * by });
  };
  const share = (part: number) => percent(part.toFixed(3), language);
  return (
    <figure>
      <div className="photograph" ref={whole}>
        {address && <img src={address} alt="" draggable={false} />}
        {corners && <Edges corners={corners} />}
        {corners?.map(({ x, y }, nth) => (
          <button
            key={PLACES[nth]}
            type="button"
            className="edge-corner"
            style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
            aria-label={t(`photographs.corners.${PLACES[nth]!}`)}
            aria-describedby={help}
            onPointerDown={(event) => event.currentTarget.setPointerCapture?.(event.pointerId)}
            onPointerMove={(event) => drag(nth, event)}
            onKeyDown={(event) => step(nth, event)}
          />
        ))}
      </div>
      <figcaption>
        {t('photographs.before')}
        {corners && <p id={help}>{t('photographs.cornersHelp')}</p>}
        <p role="status">
          {corners && moved !== null
            ? t('photographs.place', {
                corner: t(`photographs.corners.${PLACES[moved]!}`),
                x: share(corners[moved]!.x),
                y: share(corners[moved]!.y),
              })
            : ''}
        </p>
      </figcaption>
    </figure>
  );
}
