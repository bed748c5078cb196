import { useEffect, useRef } from 'react';
import type { Media } from './Media';

/** Who was heard at an instant, in milliseconds by the clock of the room. */
export interface Heard {
  at: number;
  seats: string[];
}

/** All in milliseconds. */
const LISTENS_EVERY = 500;
const KEPT = 5 * 60_000;

/** Whoever was heard longest in that time; null where nobody was. */
export function spokeMost(heard: Heard[], from: number, until: number): string | null {
  const times = new Map<string, number>();
  for (const { at, seats } of heard) {
    if (at >= from && at < until) seats.forEach((seat) => times.set(seat, (times.get(seat) ?? 0) + 1));
  }
  return [...times].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** What this page heard of the last minutes. Who has several seats is taken for the first of them. */
export function useHeard(media: Media, own: { seat: string } | null, ahead: number) {
  const heard = useRef<Heard[]>([]);
  useEffect(() => {
    const timer = setInterval(() => {
      const { others, speaks } = media.current();
      const seats = others.filter((other) => other.speaks).map((other) => other.seats[0]!);
      const at = Date.now() + ahead;
      heard.current = [...heard.current.filter((each) => each.at > at - KEPT), { at, seats: speaks && own ? [...seats, own.seat] : seats }];
    }, LISTENS_EVERY);
    return () => clearInterval(timer);
  }, [media, own, ahead]);
  return heard;
}
