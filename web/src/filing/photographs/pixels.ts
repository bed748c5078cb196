/** The colours of a picture, four bytes a pixel, as a canvas has them. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray<ArrayBuffer>;
}

/** A place in a picture: parts of its width from the left and of its height from the top, 0 to 1. */
export interface Point {
  x: number;
  y: number;
}

/** Of a page as it lies in a picture: above left, above right, below right, below left. */
export type Corners = [Point, Point, Point, Point];

/** How light each pixel is, 0 to 255. */
export interface Grey {
  width: number;
  height: number;
  light: Float32Array;
}

export const lightOf = (data: Uint8ClampedArray, at: number) => 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!;

export function fourOf<T>(make: (nth: number) => T): [T, T, T, T] {
  return [make(0), make(1), make(2), make(3)];
}
