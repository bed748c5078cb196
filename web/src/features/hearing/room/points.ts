import type { PointStanding } from '@/api/generated/room';
import type { RoomEvent } from './picture';

export interface Answer {
  agrees: boolean;
  /** Null where a party agrees and said nothing to it. */
  text: string | null;
}

/** What the court put down as in dispute or not, and what each seat says to that. */
export interface Point {
  id: string;
  number: number;
  standing: PointStanding;
  text: string;
  answers: Record<string, Answer>;
}

/** That a party goes back on what it did not dispute before the hearing. */
export interface Retraction {
  seat: string;
  reason: string;
  /** Whether it is in dispute again; null while who presides has not decided. */
  granted: boolean | null;
}

export interface Points {
  /** By number. */
  points: Point[];
  /** What was shown, the first first. */
  pieces: { digest: string; title: string }[];
  /** By digest the seats that said what they think of it, or asked for it to be shown. */
  spokeOf: Record<string, string[]>;
  /** Of points from before the hearing. */
  retractions: Record<string, Retraction>;
}

export const nothingPutDown: Points = { points: [], pieces: [], spokeOf: {}, retractions: {} };

export function pointsAfter(before: Points, { t, d }: RoomEvent): Points {
  const changed = (id: string, change: (point: Point) => Point): Points => ({
    ...before,
    points: before.points.map((point) => (point.id === id ? change(point) : point)),
  });
  const spoke = (digest: string, seat: string): Points => ({
    ...before,
    spokeOf: { ...before.spokeOf, [digest]: [...(before.spokeOf[digest] ?? []), seat] },
  });
  switch (t) {
    case 'point.stated': {
      const point: Point = { id: d.pointId, number: d.number, standing: d.standing, text: d.text, answers: {} };
      const others = before.points.filter(({ id }) => id !== d.pointId);
      return { ...before, points: [...others, point].sort((one, other) => one.number - other.number) };
    }
    case 'point.answered':
      return changed(d.pointId, (point) => ({
        ...point,
        answers: { ...point.answers, [d.seat]: { agrees: d.agrees, text: d.text ?? null } },
      }));
    case 'point.dropped':
      return { ...before, points: before.points.filter(({ id }) => id !== d.pointId) };
    case 'point.retracted':
      return { ...before, retractions: { ...before.retractions, [d.pointId]: { seat: d.seat, reason: d.reason, granted: null } } };
    case 'point.ruled': {
      const retraction = before.retractions[d.pointId];
      if (!retraction) return before;
      return { ...before, retractions: { ...before.retractions, [d.pointId]: { ...retraction, granted: d.granted } } };
    }
    case 'exhibit.shown':
      return {
        ...before,
        pieces: [...before.pieces.filter(({ digest }) => digest !== d.digest), { digest: d.digest, title: d.title }],
      };
    case 'exhibit.asked':
    case 'exhibit.opinion':
      return spoke(d.digest, d.seat);
    default:
      return before;
  }
}
