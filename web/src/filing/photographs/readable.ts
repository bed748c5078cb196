import { lightOf, type Pixels } from './pixels';

/** What is done to a page so that it is read more easily. */
export type Look = 'AS_TAKEN' | 'COLOUR' | 'GREY';

/** How many parts of a page, along its longer side, each have a paper colour of their own: a shadow is larger than that. */
const PARTS = 32;
/** No part is taken to be darker paper than this, next to the lightest of the page: what is so dark is no paper, but what stands on it. */
const DARKEST = 0.45;
/** Of the paper's light: what is darker is ink, what is lighter is paper. */
const INK = 0.2;
const PAPER = 0.92;

/** Levels out shadows, and makes paper white and ink dark. In grey a red seal cannot be told from a black one. */
export function moreReadable(picture: Pixels, look: Exclude<Look, 'AS_TAKEN'>): Pixels {
  const paper = paperOf(picture);
  const { width, height } = picture;
  const data = new Uint8ClampedArray(width * height * 4);
  const levelled = (value: number, white: number) => (255 * (value / white - INK)) / (PAPER - INK);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const white = paper(x, y);
      if (look === 'GREY') {
        data.fill(levelled(lightOf(picture.data, at), white), at, at + 3);
      } else {
        for (let colour = 0; colour < 3; colour++) data[at + colour] = levelled(picture.data[at + colour]!, white);
      }
      data[at + 3] = 255;
    }
  }
  return { width, height, data };
}

/** How light the paper is at a pixel, from what is lightest around it. */
function paperOf(picture: Pixels): (x: number, y: number) => number {
  const side = Math.max(1, Math.ceil(Math.max(picture.width, picture.height) / PARTS));
  const [columns, rows] = [Math.ceil(picture.width / side), Math.ceil(picture.height / side)];
  const lightest = Float32Array.from({ length: columns * rows }, (_, part) =>
    lightestIn(picture, (part % columns) * side, Math.floor(part / columns) * side, side),
  );
  const least = DARKEST * lightest.toSorted()[Math.floor(lightest.length * 0.9)]!;
  const around = (column: number, row: number, of: Float32Array, join: (all: number[]) => number) => {
    const all: number[] = [];
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++)
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) all.push(of[y * columns + x]!);
    return join(all);
  };
  const each = (of: Float32Array, join: (all: number[]) => number) =>
    of.map((_, part) => around(part % columns, Math.floor(part / columns), of, join));
  // A part that is all ink has the paper of those next to it.
  const grown = each(lightest, (all) => Math.max(least, 1, ...all));
  const smooth = each(grown, (all) => all.reduce((sum, one) => sum + one, 0) / all.length);
  return (x, y) => {
    const [column, row] = [Math.min(columns - 1, Math.max(0, x / side - 0.5)), Math.min(rows - 1, Math.max(0, y / side - 0.5))];
    const [left, top] = [Math.floor(column), Math.floor(row)];
    const [right, below] = [Math.min(columns - 1, left + 1), Math.min(rows - 1, top + 1)];
    const [partX, partY] = [column - left, row - top];
    const above = smooth[top * columns + left]! * (1 - partX) + smooth[top * columns + right]! * partX;
    const under = smooth[below * columns + left]! * (1 - partX) + smooth[below * columns + right]! * partX;
    return above * (1 - partY) + under * partY;
  };
}

/** What a tenth of the pixels there is lighter than. */
function lightestIn({ width, height, data }: Pixels, left: number, top: number, side: number) {
  const counts = new Uint32Array(256);
  let all = 0;
  for (let y = top; y < Math.min(height, top + side); y++) {
    for (let x = left; x < Math.min(width, left + side); x++, all++) {
      const at = (y * width + x) * 4;
      counts[Math.round(lightOf(data, at))]!++;
    }
  }
  let [light, above] = [255, 0];
  while (light > 0 && (above += counts[light]!) < all / 10) light--;
  return light;
}
