import type { Picture, SeatName } from '../room/picture';
import type { RoomView } from '../room/RoomLine';
import { may } from '../room/useAsk';
import type { Other } from './Media';

/** How loud the room is to who listens to an interpreter. */
export const SOFT = 0.15;

/** Whoever interprets while others speak, at work: by language. Who was relieved does not any more. */
export function channels(picture: Picture, seats: SeatName[]): Record<string, SeatName> {
  const all = seats.filter(
    ({ seat, role, language }) =>
      role === 'INTERPRETER' && picture.simultaneous[seat] && (picture.atWork[language] === undefined || picture.atWork[language] === seat),
  );
  return Object.fromEntries(all.map((each) => [each.language, each]));
}

/** Whether this one interprets on a channel, and is not of the room. */
export const isApart = (picture: Picture, held: string[]) => held.some((seat) => picture.simultaneous[seat]);

/**
 * From which channel the reader interprets who chooses to hear one; null for the room, and undefined where that changes nothing: of who does
 * not interpret, and of a colleague into the same language.
 */
export function relayedFrom(chosen: string, { you, picture, seats }: RoomView): string | null | undefined {
  if (!you || !may(you.perms, picture.phase, 'interpreter.relay')) return undefined;
  const own = seats.find(({ seat }) => seat === you.seat)?.language;
  const from = chosen === '' || chosen === own ? null : chosen;
  return from === (picture.relays[you.seat] ?? null) ? undefined : from;
}

/** How loud each page is to who listens to a channel, from 0 to 1. While nobody is heard there the room is as loud as ever. */
export function loudness(others: Other[], channel: string | null, picture: Picture, seats: SeatName[]): (other: Other) => number {
  const interpreter = channel === null ? undefined : channels(picture, seats)[channel];
  const isIt = (other: Other) => !!interpreter && other.seats.includes(interpreter.seat);
  const isHeard = others.some((other) => isIt(other) && other.microphone);
  return (other) => {
    if (isIt(other)) return 1;
    if (isApart(picture, other.seats)) return 0;
    return isHeard ? SOFT : 1;
  };
}
