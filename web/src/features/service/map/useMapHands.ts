import { type RefObject, useEffect, useRef, useState } from 'react';
import { type View, WHOLE, moved, pressed, zoomed } from './view';

/** A finger or mouse that moved no further pressed what is below it. */
const STILL = 5;

/**
 * Lets mouse, fingers and keys move a map: drag, pinch, wheel with Ctrl (which is also what a touch pad says of a pinch), double
 * click; arrows, +, - and 0 while something in it has the focus.
 *
 * @param onPick hears which country was pressed
 */
export function useMapHands(ref: RefObject<HTMLElement | null>, onPick: (country: string) => void) {
  const [view, setView] = useState<View>(WHOLE);
  const picking = useRef(onPick);
  useEffect(() => {
    picking.current = onPick;
  }, [onPick]);
  useEffect(() => {
    const map = ref.current!;
    const sheet = map.querySelector('svg')!;
    const down = new Map<number, { x: number; y: number }>();
    let travelled = 0;
    const within = (x: number, y: number): [number, number] => {
      const { left, top, width, height } = sheet.getBoundingClientRect();
      return [(x - left) / (width || 1), (y - top) / (height || 1)];
    };
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      setView((now) => zoomed(now, Math.exp(-event.deltaY / 200), within(event.clientX, event.clientY)));
    };
    const onDown = ({ pointerId, clientX, clientY, target }: PointerEvent) => {
      if (!sheet.contains(target as Node)) return;
      if (down.size === 0) travelled = 0;
      down.set(pointerId, { x: clientX, y: clientY });
    };
    const onMove = ({ pointerId, clientX, clientY }: PointerEvent) => {
      const before = down.get(pointerId);
      if (!before) return;
      const { width, height } = sheet.getBoundingClientRect();
      travelled += Math.abs(clientX - before.x) + Math.abs(clientY - before.y);
      const other = [...down].find(([id]) => id !== pointerId)?.[1];
      down.set(pointerId, { x: clientX, y: clientY });
      if (!other) {
        setView((now) => moved(now, (before.x - clientX) / (width || 1), (before.y - clientY) / (height || 1)));
      } else {
        const apart = (x: number, y: number) => Math.max(1, Math.hypot(x - other.x, y - other.y));
        const factor = apart(clientX, clientY) / apart(before.x, before.y);
        setView((now) => zoomed(now, factor, within((clientX + other.x) / 2, (clientY + other.y) / 2)));
      }
    };
    const onUp = ({ pointerId }: PointerEvent) => down.delete(pointerId);
    const onClick = ({ target }: MouseEvent) => {
      const country = (target as Element).closest?.('[data-country]')?.getAttribute('data-country');
      if (country && travelled < STILL) picking.current(country);
    };
    const onDoubleClick = (event: MouseEvent) => {
      if (sheet.contains(event.target as Node)) setView((now) => zoomed(now, 2, within(event.clientX, event.clientY)));
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest('select')) return;
      if (!pressed(event.key, WHOLE)) return;
      event.preventDefault();
      setView((now) => pressed(event.key, now) ?? now);
    };
    const ends = new AbortController();
    const { signal } = ends;
    map.addEventListener('wheel', onWheel, { passive: false, signal });
    map.addEventListener('pointerdown', onDown, { signal });
    map.addEventListener('click', onClick, { signal });
    map.addEventListener('dblclick', onDoubleClick, { signal });
    map.addEventListener('keydown', onKey, { signal });
    window.addEventListener('pointermove', onMove, { signal });
    window.addEventListener('pointerup', onUp, { signal });
    window.addEventListener('pointercancel', onUp, { signal });
    return () => ends.abort();
  }, [ref]);
  return { view, setView };
}
