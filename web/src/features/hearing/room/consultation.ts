import type { ConsultationSaid } from '@/api/generated/room';
import type { Phase, RoomEvent, SeatName } from './picture';

/** What is known here of parties that consult apart: of the reader's own all of it, of the others only who speaks apart. */
export interface Consultation {
  /** Interpreters who were asked and have not answered, by who asked. */
  asked: { seat: string; interpreter: string }[];
  /** By interpreter a seat of the party for which they interpret apart. */
  joined: Record<string, string>;
  /** Seats that speak apart and do not hear the room. */
  speaking: string[];
}

/** What somebody wrote apart, as long as the page is open. */
export type Said = Pick<ConsultationSaid, 'cmd' | 'at'> & ConsultationSaid['d'];

export const nobodyConsults: Consultation = { asked: [], joined: {}, speaking: [] };

// not from the picture, which is made of this
const isOfThePanel = ({ role }: SeatName) => role === 'JUDGE' || role === 'PANEL_MEMBER' || role === 'TECHNICAL_INVESTIGATOR';

const SITTING: Phase[] = ['ROLL_CALL', 'EXCHANGE', 'RIGHTS', 'MEDIATION', 'INVESTIGATION', 'DEBATE', 'FINAL_STATEMENTS'];
/** Of what was written, in the page: the oldest goes first. */
const MOST = 500;

export function consulted(before: Consultation, { t, d }: RoomEvent): Consultation {
  switch (t) {
    case 'consultation.asked':
      return { ...before, asked: [...before.asked, { seat: d.seat, interpreter: d.interpreter }] };
    case 'consultation.joined':
      return {
        ...before,
        asked: before.asked.filter((each) => each.interpreter !== d.interpreter || !d.seats.includes(each.seat)),
        joined: { ...before.joined, [d.interpreter]: d.seat },
      };
    case 'consultation.left':
      return { ...before, joined: without(before.joined, d.interpreter) };
    // whoever goes with the mediator is in no other talk
    case 'caucus.begun':
      return { ...before, speaking: before.speaking.filter((seat) => d.members.every((each) => each.seat !== seat)) };
    case 'consultation.begun':
      return { ...before, speaking: [...before.speaking, d.seat] };
    case 'consultation.ended':
      return { ...before, speaking: before.speaking.filter((seat) => seat !== d.seat) };
    case 'consultation.recalled':
      return { ...before, speaking: before.speaking.filter((seat) => !d.seats.includes(seat)) };
    case 'challenge.raised':
      return { ...before, joined: without(before.joined, d.target) };
    case 'phase.moved':
      return SITTING.includes(d.to) ? before : { ...before, speaking: [] };
    default:
      return before;
  }
}

const without = (joined: Consultation['joined'], interpreter: string): Consultation['joined'] =>
  Object.fromEntries(Object.entries(joined).filter(([seat]) => seat !== interpreter));

/** Once, however often it was sent. */
export const heard = (said: Said[], { cmd, at, d }: ConsultationSaid): Said[] =>
  said.some((each) => each.cmd === cmd) ? said : [...said, { cmd, at, ...d }].slice(-MOST);

/** All who consult with that seat, themselves among them; nobody for an interpreter whom no party let in. */
export function circleOf({ joined }: Consultation, seats: SeatName[], seat: string): SeatName[] {
  const own = seats.find((each) => each.seat === (joined[seat] ?? seat));
  if (own && isOfThePanel(own)) return seats.filter(isOfThePanel);
  const party = own?.party;
  if (!party) return [];
  const isOf = (each: SeatName | undefined) => each?.party === party;
  return seats.filter((each) => isOf(each) || (!!joined[each.seat] && isOf(seats.find(({ seat: id }) => id === joined[each.seat]))));
}
