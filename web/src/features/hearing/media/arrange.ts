import type { Role } from '../requests';
import { isJudging, leads } from '../room/picture';

/** Who is on a tile: a page with the first seat of its person. */
export interface Tile {
  page: string;
  seat: string;
  role: Role;
}

/** Who presides, the rest of the bench, then everybody as they sit: nobody jumps about while people speak in turn. */
export function arranged<T extends Tile>(tiles: T[]): T[] {
  const rank = ({ role }: T) => (leads(role) ? 0 : isJudging(role) ? 1 : 2);
  return tiles
    .map((tile, at) => ({ tile, at }))
    .sort((one, other) => rank(one.tile) - rank(other.tile) || one.at - other.at)
    .map(({ tile }) => tile);
}

/**
 * How near somebody stands where there is room for one large picture and a few small ones: who speaks or spoke last (before anybody has,
 * who presides) is large, then who presides and whoever asked to speak, so that nobody looks for them.
 *
 * @param speaker a page; null before anybody has spoken
 */
export function nearness(
  { page, seat, role }: Tile,
  speaker: string | null,
  hands: string[],
  tiles: Tile[],
): 'large' | 'presides' | 'hand' | 'near' {
  const large = tiles.find((each) => each.page === speaker) ?? tiles[0];
  if (large?.page === page) return 'large';
  if (leads(role)) return 'presides';
  return hands.includes(seat) ? 'hand' : 'near';
}
