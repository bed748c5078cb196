import type { Phase } from './picture';
import type { RoomView } from './RoomLine';

const OF_A_HEARING: Phase[] = [
  'WAITING',
  'ROLL_CALL',
  'RIGHTS',
  'INVESTIGATION',
  'DEBATE',
  'FINAL_STATEMENTS',
  'RECORD',
  'SIGNED',
  'CLOSED',
];
/** Of rooms that are no hearing: what such a room is there for is one step; before a mediation rights are told. */
const meeting = (proper: Phase): Phase[] => [
  'WAITING',
  'ROLL_CALL',
  ...(proper === 'MEDIATION' ? (['RIGHTS'] as const) : []),
  proper,
  'RECORD',
  'SIGNED',
  'CLOSED',
];
const OF_MEETINGS: Phase[] = ['WITNESSING', 'EXCHANGE', 'MEDIATION'];
/** What a room is there for: in it the court may turn back. */
const PROPER: Phase[] = ['WITNESSING', 'EXCHANGE', 'MEDIATION', 'INVESTIGATION', 'DEBATE', 'FINAL_STATEMENTS'];

/** What a room that is no hearing is there for: it says what can be asked for in each of its own phases. */
const properOf = ({ you }: RoomView) => OF_MEETINGS.find((phase) => !!you && phase in you.perms);

export const isMediation = (room: RoomView) => properOf(room) === 'MEDIATION';

export const isHearing = (room: RoomView) => properOf(room) === undefined;

/** The steps of this kind of room, in their order. */
export function stepsOf(room: RoomView): Phase[] {
  const proper = properOf(room);
  return proper ? meeting(proper) : OF_A_HEARING;
}

/** Where the court goes on from here; nowhere before the room is opened and once the record is read. After a mediation that was ended, to the record. */
export function nextOf(room: RoomView): Phase | undefined {
  const steps = stepsOf(room);
  const at = steps.indexOf(room.picture.phase);
  if (at <= 0 || at >= steps.indexOf('RECORD')) return undefined;
  return room.picture.mediation.ended ? 'RECORD' : steps[at + 1];
}

/** Where the court may turn, with a reason: what is out of the order of the steps. */
export function turnsOf(room: RoomView): Phase[] {
  const { phase } = room.picture;
  if (room.picture.mediation.ended || (phase !== 'RECORD' && !PROPER.includes(phase))) return [];
  const next = nextOf(room);
  return stepsOf(room).filter((step) => PROPER.includes(step) && step !== phase && step !== next);
}
