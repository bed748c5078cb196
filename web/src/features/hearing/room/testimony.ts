import type { Role } from '../requests';
import type { Phase, Picture, RoomEvent } from './picture';

/** Where somebody stands who is heard apart: see `HeardApart` and `Undertakings` of the service. */
export interface Testimony {
  place: 'outside' | 'called' | 'stays' | 'left';
  /** Whoever spoke reads and signs the record. */
  spoke: boolean;
  /** To testify without coming; `state` is the one from which, null within China. Null while nothing was permitted. */
  permitted: { state: string | null } | null;
  /** Seats of parties that agreed to hear them from abroad. */
  agreed: string[];
  /** What a witness signs; null until it was shown. */
  undertaking: { language: string; text: string; chinese: string } | null;
  signed: boolean;
  mayTestify: boolean;
}

const outside: Testimony = {
  place: 'outside',
  spoke: false,
  permitted: null,
  agreed: [],
  undertaking: null,
  signed: false,
  mayTestify: false,
};

const unsworn = { undertaking: null, signed: false, mayTestify: false };

export const isHeardApart = (role: Role) => role === 'WITNESS' || role === 'EXPERT' || role === 'EXPERT_ASSISTANT';

export const testimonyOf = (picture: Picture, seat: string): Testimony => picture.testimony[seat] ?? outside;

const READS: Phase[] = ['RECORD', 'SIGNED', 'CLOSED'];

/** Whether they hear what everybody hears. */
export function isInside(picture: Picture, seat: string): boolean {
  const { place, spoke } = testimonyOf(picture, seat);
  return place === 'called' || place === 'stays' || (spoke && READS.includes(picture.phase));
}

/** Whether what they say goes into the record. */
export function maySpeak(picture: Picture, { seat, role }: { seat: string; role: Role }): boolean {
  if (role === 'TECHNICAL_INVESTIGATOR') return picture.mayAsk.includes(seat);
  if (!isHeardApart(role)) return true;
  const { place, mayTestify } = testimonyOf(picture, seat);
  return place === 'called' && (role !== 'WITNESS' || mayTestify);
}

/** The same fold as the server's. */
export function heardApart(all: Picture['testimony'], { t, d }: RoomEvent): Picture['testimony'] {
  const of = (seat: string, change: Partial<Testimony>) => ({ ...all, [seat]: { ...(all[seat] ?? outside), ...change } });
  switch (t) {
    case 'testimony.permitted':
      return of(d.seat, { permitted: { state: d.state } });
    case 'testimony.agreed':
      return of(d.person, { agreed: [...(all[d.person] ?? outside).agreed, d.seat] });
    case 'testimony.called':
      return of(d.seat, { place: 'called', ...unsworn });
    case 'testimony.released':
      return of(d.seat, { place: d.stays ? 'stays' : 'left' });
    case 'undertaking.shown':
      return of(d.seat, { ...unsworn, undertaking: { language: d.language, text: d.text, chinese: d.chinese } });
    case 'undertaking.signed':
      return of(d.seat, { signed: true });
    case 'undertaking.heard':
    case 'undertaking.waived':
      return of(d.seat, { mayTestify: true });
    case 'undertaking.refused':
      return of(d.seat, unsworn);
    case 'statement.recorded':
      return all[d.seat] ? of(d.seat, { spoke: true }) : all;
    default:
      return all;
  }
}
