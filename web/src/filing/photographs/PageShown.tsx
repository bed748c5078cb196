import { useEffect, useState } from 'react';
import type { Photograph } from './drawn';
import type { Corners } from './pixels';

/** Who drags a corner wants to see what it makes, and not each step on the way. */
const MILLIS = 120;

/** The page that a photograph becomes. */
export function PageShown({ picture, label, edges }: { picture: Photograph; label: string; edges?: Corners | null }) {
  const address = useShown(picture);
  return (
    <figure>
      <div className="photograph" style={{ transform: `rotate(${picture.turn}deg)` }}>
        {address && <img src={address} alt={label} />}
        {edges && <Edges corners={edges} />}
      </div>
      <figcaption>
        <bdi translate="no">{label}</bdi>
      </figcaption>
    </figure>
  );
}

/** Over the picture that is its parent's whole. */
export function Edges({ corners }: { corners: Corners }) {
  return (
    <svg className="edges" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden>
      <polygon points={corners.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  );
}

/** The address of a picture of it, not turned; undefined until it is drawn. */
export function useShown({ file, corners, look }: Pick<Photograph, 'file' | 'corners' | 'look'>): string | undefined {
  const [address, setAddress] = useState<string>();
  const isAsTaken = !corners && look === 'AS_TAKEN';
  useEffect(() => {
    let made: string | undefined;
    let current = true;
    const show = (picture: Blob) => {
      if (!current) return;
      made = URL.createObjectURL(picture);
      setAddress(made);
    };
    const draw = async () => show(await (await import('./drawn')).preview({ file, corners, look }));
    const waiting = isAsTaken ? undefined : setTimeout(() => void draw().catch(() => undefined), MILLIS);
    if (isAsTaken) show(file);
    return () => {
      current = false;
      clearTimeout(waiting);
      if (made) URL.revokeObjectURL(made);
    };
  }, [file, corners, look, isAsTaken]);
  return address;
}
