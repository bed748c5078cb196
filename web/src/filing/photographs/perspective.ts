import { type Corners, fourOf, type Pixels, type Point } from './pixels';

/** Phones see some 70 degrees of a picture's longer side: how far their lens is from it, in parts of it. */
const USUAL_LENS = 0.75;
/** What lenses of cameras have. Where the corners say otherwise, they say nothing of it. */
const LENSES = [0.4, 3] as const;

/** Of a lens that sees a plane: where in a picture a place of the plane is seen. */
interface View {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
  g: number;
  h: number;
}

/**
 * How a square of side 1 is seen whose corners are at these pixels.
 *
 * Source: P. Heckbert, Fundamentals of Texture Mapping and Image Warping, 1989, 2.2.3.
 */
function viewOf([p0, p1, p2, p3]: Corners): View {
  const [sx, sy] = [p0.x - p1.x + p2.x - p3.x, p0.y - p1.y + p2.y - p3.y];
  const [dx1, dx2, dy1, dy2] = [p1.x - p2.x, p3.x - p2.x, p1.y - p2.y, p3.y - p2.y];
  const area = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / area;
  const h = (dx1 * sy - sx * dy1) / area;
  return {
    a: p1.x - p0.x + g * p1.x,
    b: p3.x - p0.x + h * p3.x,
    c: p0.x,
    d: p1.y - p0.y + g * p1.y,
    e: p3.y - p0.y + h * p3.y,
    f: p0.y,
    g,
    h,
  };
}

const inPixels = (corners: Corners, { width, height }: { width: number; height: number }): Corners =>
  fourOf((nth) => ({ x: corners[nth]!.x * width, y: corners[nth]!.y * height }));

const length = (from: Point, to: Point) => Math.hypot(to.x - from.x, to.y - from.y);

/** Whether they go round a page without crossing, as the four corners of no folded sheet can. */
export function isPage(corners: Corners): boolean {
  return corners.every((corner, nth) => {
    const [before, after] = [corners[(nth + 3) % 4]!, corners[(nth + 1) % 4]!];
    const turn = (corner.x - before.x) * (after.y - corner.y) - (corner.y - before.y) * (after.x - corner.x);
    return turn > 1e-4;
  });
}

/**
 * How large a page is drawn whose corners these are, in its own proportions: a page that is seen from aside looks shorter than it is.
 *
 * Source: Z. Zhang and L. He, Whiteboard Scanning and Image Enhancement, 2003, 3.2.
 *
 * @param picture in which they are
 * @param longest of the page's sides, in pixels
 */
export function sizeOf(corners: Corners, picture: { width: number; height: number }, longest: number) {
  const points = inPixels(corners, picture);
  const view = viewOf(points);
  const [u, v] = [picture.width / 2, picture.height / 2];
  const across = { x: view.a - u * view.g, y: view.d - v * view.g, z: view.g };
  const down = { x: view.b - u * view.h, y: view.e - v * view.h, z: view.h };
  const side = Math.max(picture.width, picture.height);
  const seen = -(across.x * down.x + across.y * down.y) / (across.z * down.z) / side ** 2;
  const lens = side * (seen > LENSES[0] ** 2 && seen < LENSES[1] ** 2 ? Math.sqrt(seen) : USUAL_LENS);
  const ratio = Math.hypot(across.x, across.y, across.z * lens) / Math.hypot(down.x, down.y, down.z * lens);
  const width = Math.max(
    length(points[0], points[1]),
    length(points[3], points[2]),
    ratio * length(points[0], points[3]),
    ratio * length(points[1], points[2]),
  );
  const by = Math.min(1, longest / width, longest / (width / ratio));
  return { width: Math.max(1, Math.round(width * by)), height: Math.max(1, Math.round((width / ratio) * by)) };
}

/** The page whose corners these are, as if it lay straight before the camera. */
export function straightened(picture: Pixels, corners: Corners, { width, height }: { width: number; height: number }): Pixels {
  const { a, b, c, d, e, f, g, h } = viewOf(inPixels(corners, picture));
  const data = new Uint8ClampedArray(width * height * 4);
  const [right, below] = [picture.width - 1, picture.height - 1];
  for (let y = 0, to = 0; y < height; y++) {
    const v = (y + 0.5) / height;
    for (let x = 0; x < width; x++, to += 4) {
      const u = (x + 0.5) / width;
      const w = g * u + h * v + 1;
      // A pixel is seen at its middle.
      const fromX = Math.min(right, Math.max(0, (a * u + b * v + c) / w - 0.5));
      const fromY = Math.min(below, Math.max(0, (d * u + e * v + f) / w - 0.5));
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      const [partX, partY] = [fromX - left, fromY - top];
      const at = (top * picture.width + left) * 4;
      const nextX = left < right ? 4 : 0;
      const nextY = top < below ? picture.width * 4 : 0;
      for (let colour = 0; colour < 3; colour++) {
        const here = at + colour;
        const above = picture.data[here]! * (1 - partX) + picture.data[here + nextX]! * partX;
        const under = picture.data[here + nextY]! * (1 - partX) + picture.data[here + nextY + nextX]! * partX;
        data[to + colour] = above * (1 - partY) + under * partY;
      }
      data[to + 3] = 255;
    }
  }
  return { width, height, data };
}
