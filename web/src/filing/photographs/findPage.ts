import { isPage } from './perspective';
import { type Corners, fourOf, type Grey, lightOf, type Pixels, type Point } from './pixels';

/** Edges of a page are seen in a small picture, and letters on it are not. */
const LONGEST = 320;
/** How much lighter the next pixel is where an edge is; less is the noise of a camera in a dark room. */
const EDGE = 3;
const DEGREES = 360;
const DEGREES_APART = 2;
/** A line is looked for in directions so far from that in which its own pixels grow lighter. */
const DEGREES_OFF = 6;
const LINES = 40;
/** How much of a page's side is an edge: a finger, a clip or the next sheet may lie on it. */
const LEAST_OF_A_SIDE = 0.45;
const LEAST_OF_ALL_SIDES = 0.65;
/** How much lighter it is some pixels inside of a side than as many outside: joints between bricks have edges, and no sheet. */
const LIGHTER = 6;
const BESIDE = [4, 6, 8];
/** Of the picture: what is smaller is something in it. */
const LEAST_AREA = 0.15;
const SMALLEST_ANGLE = 50;
/** A page that fills the picture so far is as straight as it will be. */
const WHOLE = 0.02;

/** x cos + y sin = far. Behind it, in that direction, it is lighter. */
interface Line {
  cos: number;
  sin: number;
  degrees: number;
  far: number;
}

interface Slopes extends Grey {
  x: Float32Array;
  y: Float32Array;
}

/**
 * The corners of the page that a picture shows: the largest four-sided thing whose sides are edges and that is lighter than what it lies on. Null where
 * there is none, or it fills the picture.
 */
export function findPage(picture: Pixels): Corners | null {
  const slopes = slopesOf(blurred(reduced(picture)));
  const lines = linesOf(slopes);
  const found = largest(lines, slopes);
  if (!found) return null;
  const corners = cornersOf(found.map((line) => fitted(line, found, slopes)) as Quad, slopes);
  return corners && isPage(corners) && !fills(corners) ? corners : null;
}

type Quad = [Line, Line, Line, Line];

function reduced(picture: Pixels): Grey {
  const by = Math.max(1, Math.max(picture.width, picture.height) / LONGEST);
  const [width, height] = [Math.max(1, Math.floor(picture.width / by)), Math.max(1, Math.floor(picture.height / by))];
  const light = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const [top, below] = [Math.floor(y * by), Math.max(Math.floor(y * by) + 1, Math.floor((y + 1) * by))];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.floor(x * by), Math.max(Math.floor(x * by) + 1, Math.floor((x + 1) * by))];
      let sum = 0;
      for (let fromY = top; fromY < below; fromY++)
        for (let fromX = left; fromX < right; fromX++) sum += lightOf(picture.data, (fromY * picture.width + fromX) * 4);
      light[y * width + x] = sum / ((below - top) * (right - left));
    }
  }
  return { width, height, light };
}

/** Twice, so that what is smaller than an edge of paper is gone. */
function blurred(grey: Grey): Grey {
  const { width, height } = grey;
  const pass = (light: Float32Array, step: number, at: (index: number) => number, end: number) =>
    light.map((here, index) => {
      const place = at(index);
      const before = place > 0 ? light[index - step]! : here;
      const after = place < end ? light[index + step]! : here;
      return (before + 2 * here + after) / 4;
    });
  let { light } = grey;
  for (let times = 0; times < 2; times++) {
    light = pass(light, 1, (index) => index % width, width - 1);
    light = pass(light, width, (index) => Math.floor(index / width), height - 1);
  }
  return { width, height, light };
}

/** In which direction, and by how much a pixel, it grows lighter. */
function slopesOf({ width, height, light }: Grey): Slopes {
  const [x, y] = [new Float32Array(width * height), new Float32Array(width * height)];
  for (let row = 1; row < height - 1; row++) {
    for (let column = 1; column < width - 1; column++) {
      const at = row * width + column;
      x[at] = (light[at + 1]! - light[at - 1]!) / 2;
      y[at] = (light[at + width]! - light[at - width]!) / 2;
    }
  }
  return { width, height, light, x, y };
}

/** The lines on which most edges lie (Hough), those of the most edges first. */
function linesOf({ width, height, x, y }: Slopes): Line[] {
  const farthest = Math.ceil(Math.hypot(width, height));
  const directions = DEGREES / DEGREES_APART;
  const places = farthest + 1;
  const counts = new Float32Array(directions * places);
  const waves = Array.from({ length: directions }, (_, at) => {
    const radians = (at * DEGREES_APART * Math.PI) / 180;
    return { cos: Math.cos(radians), sin: Math.sin(radians) };
  });
  // From the middle of the picture, so that a line is told by a number in both directions.
  const [middleX, middleY] = [width / 2, height / 2];
  for (let row = 2; row < height - 2; row++) {
    for (let column = 2; column < width - 2; column++) {
      const at = row * width + column;
      const steep = Math.hypot(x[at]!, y[at]!);
      if (steep < EDGE || !isSteepest(x, y, at, width, steep)) continue;
      const direction = (Math.atan2(y[at]!, x[at]!) * 180) / Math.PI;
      const nearest = Math.round(direction / DEGREES_APART);
      for (let off = -DEGREES_OFF / DEGREES_APART; off <= DEGREES_OFF / DEGREES_APART; off++) {
        const index = (nearest + off + directions) % directions;
        const { cos, sin } = waves[index]!;
        const far = (column - middleX) * cos + (row - middleY) * sin + farthest / 2;
        if (far >= 0 && far < places) counts[index * places + Math.round(far)]!++;
      }
    }
  }
  const wide = counts.map((here, at) => (counts[at - 1] ?? 0) / 2 + here + (counts[at + 1] ?? 0) / 2);
  const lines: Line[] = [];
  while (lines.length < LINES) {
    const most = indexOfMost(wide);
    if (wide[most]! < Math.min(width, height) * LEAST_AREA) break;
    const [index, place] = [Math.floor(most / places), most % places];
    const { cos, sin } = waves[index]!;
    lines.push({ cos, sin, degrees: index * DEGREES_APART, far: place - farthest / 2 + middleX * cos + middleY * sin });
    // What is so near is the same line again.
    for (let off = -4; off <= 4; off++)
      for (let beside = Math.max(0, place - 3); beside <= Math.min(places - 1, place + 3); beside++)
        wide[((index + off + directions) % directions) * places + beside] = 0;
  }
  return lines;
}

function indexOfMost(counts: Float32Array) {
  let most = 0;
  for (let at = 1; at < counts.length; at++) if (counts[at]! > counts[most]!) most = at;
  return most;
}

/** Whether no pixel before or behind it is steeper: an edge is thin. */
function isSteepest(x: Float32Array, y: Float32Array, at: number, width: number, steep: number) {
  const step = Math.round(x[at]! / steep) + Math.round(y[at]! / steep) * width;
  return steep >= Math.hypot(x[at + step]!, y[at + step]!) && steep > Math.hypot(x[at - step]!, y[at - step]!);
}

const between = (one: number, other: number) => {
  const off = Math.abs(one - other) % DEGREES;
  return Math.min(off, DEGREES - off);
};

/** Of all that four lines make, what is largest and has the most of its sides. */
function largest(lines: Line[], slopes: Slopes): Quad | null {
  const facing: [Line, Line][] = [];
  lines.forEach((one, at) =>
    lines.slice(at + 1).forEach((other) => {
      if (between(one.degrees, other.degrees) > 180 - SMALLEST_ANGLE) facing.push([one, other]);
    }),
  );
  let best: Quad | null = null;
  let most = 0;
  facing.forEach(([left, right], at) =>
    facing.slice(at + 1).forEach(([top, bottom]) => {
      if (
        [left, right].some((one) => [top, bottom].some((other) => between(between(one.degrees, other.degrees), 90) > 90 - SMALLEST_ANGLE))
      )
        return;
      const quad: Quad = [left, top, right, bottom];
      const corners = cornersOf(quad, slopes);
      if (!corners || !isPage(corners)) return;
      const area = areaOf(corners);
      // Even with all of its sides it would be less than what there is.
      if (area < LEAST_AREA || area <= most) return;
      const shares = fourOf((nth) => shareOf(corners[nth]!, corners[(nth + 1) % 4]!, slopes));
      const share = shares.reduce((sum, one) => sum + one, 0) / 4;
      if (Math.min(...shares) < LEAST_OF_A_SIDE || share < LEAST_OF_ALL_SIDES || share * area <= most || !isLighter(corners, slopes))
        return;
      best = quad;
      most = share * area;
    }),
  );
  return best;
}

/** Where each meets the next, in order; null where one of them is outside of the picture. */
function cornersOf(quad: Quad, { width, height }: Slopes): Corners | null {
  const points: Point[] = [];
  for (let nth = 0; nth < 4; nth++) {
    const met = meeting(quad[nth]!, quad[(nth + 1) % 4]!);
    // A little outside is a line that is not measured better.
    if (!met || met.x < -0.01 * width || met.y < -0.01 * height || met.x > 1.01 * width || met.y > 1.01 * height) return null;
    points.push({ x: Math.min(1, Math.max(0, (met.x + 0.5) / width)), y: Math.min(1, Math.max(0, (met.y + 0.5) / height)) });
  }
  return inOrder(points);
}

function meeting(one: Line, other: Line): Point | null {
  const turn = one.cos * other.sin - one.sin * other.cos;
  if (Math.abs(turn) < 0.1) return null;
  return { x: (one.far * other.sin - other.far * one.sin) / turn, y: (other.far * one.cos - one.far * other.cos) / turn };
}

/** Round the page as a clock goes, from the corner that is nearest to the picture's first. */
function inOrder(points: Point[]): Corners {
  const middle = { x: points.reduce((sum, { x }) => sum + x, 0) / 4, y: points.reduce((sum, { y }) => sum + y, 0) / 4 };
  const round = points.toSorted(
    (one, other) => Math.atan2(one.y - middle.y, one.x - middle.x) - Math.atan2(other.y - middle.y, other.x - middle.x),
  );
  const first = round.indexOf(round.reduce((nearest, one) => (one.x + one.y < nearest.x + nearest.y ? one : nearest)));
  return fourOf((nth) => round[(first + nth) % 4]!);
}

const areaOf = (corners: Corners) =>
  corners.reduce((sum, { x, y }, nth) => sum + x * corners[(nth + 1) % 4]!.y - corners[(nth + 1) % 4]!.x * y, 0) / 2;

/** How it grows lighter at a place towards the inside. */
const inwards = ({ width, height, x, y }: Slopes, column: number, row: number, cos: number, sin: number) => {
  const [left, top] = [Math.floor(column), Math.floor(row)];
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return 0;
  const [partX, partY] = [column - left, row - top];
  const at = top * width + left;
  const of = (index: number) => x[index]! * cos + y[index]! * sin;
  return (of(at) * (1 - partX) + of(at + 1) * partX) * (1 - partY) + (of(at + width) * (1 - partX) + of(at + width + 1) * partX) * partY;
};

/** How much of a side is an edge, seen from within the page on its right. */
function shareOf(from: Point, to: Point, slopes: Slopes): number {
  const [x, y] = [from.x * slopes.width - 0.5, from.y * slopes.height - 0.5];
  const [alongX, alongY] = [(to.x - from.x) * slopes.width, (to.y - from.y) * slopes.height];
  const length = Math.hypot(alongX, alongY);
  const [cos, sin] = [-alongY / length, alongX / length];
  const steps = Math.max(8, Math.round(length / 3));
  let edges = 0;
  for (let step = 1; step < steps; step++) {
    const [atX, atY] = [x + (alongX * step) / steps, y + (alongY * step) / steps];
    for (let off = -2; off <= 2; off++) {
      if (inwards(slopes, atX + off * cos, atY + off * sin, cos, sin) < EDGE) continue;
      edges++;
      break;
    }
  }
  return edges / (steps - 1);
}

/** Whether three of its sides at the least part something lighter from something darker, and not only a line from what is around it. */
function isLighter(corners: Corners, { width, height, light }: Slopes): boolean {
  const lighter = corners.filter((from, nth) => {
    const to = corners[(nth + 1) % 4]!;
    const [alongX, alongY] = [(to.x - from.x) * width, (to.y - from.y) * height];
    const length = Math.hypot(alongX, alongY);
    let [sum, count] = [0, 0];
    for (let step = 1; step < 20; step++) {
      for (const off of BESIDE) {
        const seen = [off, -off].map((aside) => {
          const x = Math.round(from.x * width - 0.5 + (alongX * step) / 20 - (aside * alongY) / length);
          const y = Math.round(from.y * height - 0.5 + (alongY * step) / 20 + (aside * alongX) / length);
          return x >= 0 && y >= 0 && x < width && y < height ? light[y * width + x]! : null;
        });
        if (seen[0] === null || seen[1] === null) continue;
        sum += seen[0]! - seen[1]!;
        count++;
      }
    }
    // Where the picture ends beside it, nothing speaks against it.
    return count === 0 || sum / count >= LIGHTER;
  });
  return lighter.length >= 3;
}

/** The same line where the edge is steepest along it, more exactly than a pixel. */
function fitted(line: Line, quad: Line[], slopes: Slopes): Line {
  const nth = quad.indexOf(line);
  const ends = [meeting(line, quad[(nth + 3) % 4]!), meeting(line, quad[(nth + 1) % 4]!)];
  if (!ends[0] || !ends[1]) return line;
  const along = ({ x, y }: Point) => -x * line.sin + y * line.cos;
  const [from, to] = [along(ends[0]), along(ends[1])];
  let seen: { at: number; off: number }[] = [];
  // Corners are round and bent; the rest of the side says where it runs.
  for (let step = 3; step <= 57; step++) {
    const at = from + ((to - from) * step) / 60;
    const off = steepest(line, at, slopes);
    if (off !== null) seen.push({ at, off });
  }
  for (let times = 0; times < 3 && seen.length >= 8; times++) {
    const count = seen.length;
    const [meanAt, meanOff] = [seen.reduce((sum, { at }) => sum + at, 0) / count, seen.reduce((sum, { off }) => sum + off, 0) / count];
    const spread = seen.reduce((sum, { at }) => sum + (at - meanAt) ** 2, 0);
    const slope = seen.reduce((sum, { at, off }) => sum + (at - meanAt) * (off - meanOff), 0) / spread;
    const offAt = (at: number) => meanOff + slope * (at - meanAt);
    const near = seen.filter(({ at, off }) => Math.abs(off - offAt(at)) <= 1);
    if (times === 2 || near.length === count || near.length < 8) return turned(line, slope, offAt(0));
    seen = near;
  }
  return line;
}

/** @param slope by how much the line leaves its direction a pixel */
function turned({ cos, sin, far }: Line, slope: number, off: number): Line {
  const length = Math.hypot(1, slope);
  const [newCos, newSin] = [(cos + slope * sin) / length, (sin - slope * cos) / length];
  return { cos: newCos, sin: newSin, degrees: (Math.atan2(newSin, newCos) * 180) / Math.PI, far: (far + off) / length };
}

/** How far from the line it is steepest at a place along it; null where there is no edge. */
function steepest({ cos, sin, far }: Line, at: number, slopes: Slopes): number | null {
  const slope = (off: number) => inwards(slopes, (far + off) * cos - at * sin, (far + off) * sin + at * cos, cos, sin);
  let best = 0;
  for (let off = -4; off <= 4; off++) if (slope(off) > slope(best)) best = off;
  if (slope(best) < EDGE) return null;
  const [before, here, after] = [slope(best - 1), slope(best), slope(best + 1)];
  const bend = before - 2 * here + after;
  return bend < 0 ? best + (before - after) / (2 * bend) : best;
}

const fills = (corners: Corners) =>
  corners.every(({ x, y }, nth) => {
    const [cornerX, cornerY] = [nth === 1 || nth === 2 ? 1 : 0, nth > 1 ? 1 : 0];
    return Math.abs(x - cornerX) < WHOLE && Math.abs(y - cornerY) < WHOLE;
  });
