import { findPage } from './findPage';
import { sizeOf, straightened } from './perspective';
import type { PagePicture } from './picturesAsPdf';
import type { Corners, Pixels } from './pixels';
import { type Look, moreReadable } from './readable';

/** By how much a picture is turned to the right, in degrees. */
export type Turn = 0 | 90 | 180 | 270;

/** A picture that becomes a page. */
export interface Photograph {
  file: File;
  /** Of the page, once it is straight. */
  turn: Turn;
  /** Of the page in the picture as the camera held it; null where the whole picture is the page. */
  corners: Corners | null;
  look: Look;
}

/** Of the longer side, in pixels: A4 at some 250 dots an inch, on which small print is read. */
const LONGEST = 2900;
/** Of a picture of which a part becomes the page. A phone has no memory for all that its camera sees: at this size it is 37 MB. */
const LONGEST_READ = 3500;
const LONGEST_SHOWN = 640;
const QUALITY = 0.85;

/**
 * A photograph as a page: as the camera held it, straightened and turned as the filer says, without what the camera wrote into it.
 *
 * @throws DOMException where this browser cannot read it
 */
export async function drawn({ file, turn, corners, look }: Photograph): Promise<PagePicture> {
  const read = await asHeld(file, corners ? LONGEST_READ : LONGEST);
  const page = turned(corners || look !== 'AS_TAKEN' ? onCanvas(treated(pixelsOf(read), corners, look, LONGEST)) : read, turn);
  const jpeg = await asJpeg(page);
  return { jpeg: new Uint8Array(await jpeg.arrayBuffer()), width: page.width, height: page.height };
}

/** The corners of the page that a picture shows; null where none is found. */
export const pageIn = async (file: File): Promise<Corners | null> => findPage(await smallOf(file));

/** What {@link drawn} makes of it, small and not turned. */
export const preview = async ({ file, corners, look }: Pick<Photograph, 'file' | 'corners' | 'look'>): Promise<Blob> =>
  asJpeg(onCanvas(treated(await smallOf(file), corners, look, LONGEST_SHOWN)));

function treated(picture: Pixels, corners: Corners | null, look: Look, longest: number): Pixels {
  const page = corners ? straightened(picture, corners, sizeOf(corners, picture, longest)) : picture;
  return look === 'AS_TAKEN' ? page : moreReadable(page, look);
}

const small = new WeakMap<File, Promise<Pixels>>();

function smallOf(file: File): Promise<Pixels> {
  let known = small.get(file);
  if (!known) small.set(file, (known = asHeld(file, LONGEST_SHOWN).then(pixelsOf)));
  return known;
}

/** As the camera held it: an image is turned as its EXIF says. Nothing larger than is needed is ever in our own memory. */
async function asHeld(file: Blob, longest: number): Promise<HTMLCanvasElement> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const by = Math.min(1, longest / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = blank(image.naturalWidth * by, image.naturalHeight * by);
    penOf(canvas).drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** JPEG has no transparency: what is transparent is paper. */
function blank(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const pen = penOf(canvas);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

const penOf = (canvas: HTMLCanvasElement) => canvas.getContext('2d')!;

const pixelsOf = (canvas: HTMLCanvasElement): Pixels => penOf(canvas).getImageData(0, 0, canvas.width, canvas.height) as Pixels;

function onCanvas({ width, height, data }: Pixels): HTMLCanvasElement {
  const canvas = blank(width, height);
  penOf(canvas).putImageData(new ImageData(data, width, height), 0, 0);
  return canvas;
}

function turned(page: HTMLCanvasElement, turn: Turn): HTMLCanvasElement {
  if (turn === 0) return page;
  const lies = turn === 90 || turn === 270;
  const canvas = lies ? blank(page.height, page.width) : blank(page.width, page.height);
  const pen = penOf(canvas);
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate((turn * Math.PI) / 180);
  pen.drawImage(page, -page.width / 2, -page.height / 2);
  return canvas;
}

const asJpeg = (canvas: HTMLCanvasElement) =>
  new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((made) => (made ? resolve(made) : reject(new DOMException('not drawn', 'EncodingError'))), 'image/jpeg', QUALITY),
  );
