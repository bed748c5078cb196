import type { Event } from '@/api/generated/room';

/** What became of a power of attorney that is signed before the judge. */
export interface Power {
  /** Languages in which it was read, BCP 47. */
  readIn: string[];
  /** Names of who signed it, by seat. */
  signed: Record<string, string>;
  /** What the judge found last; null before. */
  found: 'witnessed' | 'refused' | null;
}

export const unsigned: Power = { readIn: [], signed: {}, found: null };

export function powerAfter(power: Power, { t, d }: Event): Power {
  switch (t) {
    case 'power.read':
      return { ...power, readIn: [...power.readIn, d.language] };
    case 'power.signed':
      return { ...power, signed: { ...power.signed, [d.seat]: d.name } };
    case 'power.witnessed':
      return { ...power, found: 'witnessed' };
    case 'power.refused':
      return { ...power, found: 'refused' };
    default:
      return power;
  }
}

const primary = (tag: string) => tag.toLowerCase().split('-')[0];

/** Whether it was read in that language, whatever its script or region. */
export const wasReadIn = ({ readIn }: Power, language: string) => readIn.some((each) => primary(each) === primary(language));
