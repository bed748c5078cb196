import { describe, expect, it } from 'vitest';
import { findPage } from './findPage';
import { isPage, sizeOf, straightened } from './perspective';
import { type Corners, fourOf, lightOf, type Pixels, type Point } from './pixels';
import { moreReadable } from './readable';

/** The same noise at each run. */
function noise(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Scene {
  width: number;
  height: number;
  /** The page turned in its plane, and tipped from the camera sideways and backwards, in degrees. */
  turned: number;
  sideways: number;
  backwards: number;
  /** How far the lens is from the picture, in parts of its longer side: three quarters is a phone's. */
  lens: number;
  /** How far the camera is, in heights of the page. */
  away: number;
  desk: number;
  paper: number;
  /** How dark the far side of the picture is, next to the near one. */
  shadow: number;
}

const usual: Scene = {
  width: 640,
  height: 480,
  turned: 4,
  sideways: 18,
  backwards: 22,
  lens: 0.75,
  away: 1.35,
  desk: 70,
  paper: 225,
  shadow: 0.7,
};
const RATIO = Math.SQRT1_2;
const rad = (degrees: number) => (degrees * Math.PI) / 180;

/** A camera by rotation and distance, not by the corners: another way than that by which the page is found. */
function camera({ width, height, turned, sideways, backwards, lens: of, away }: Scene) {
  const [ct, st] = [Math.cos(rad(turned)), Math.sin(rad(turned))];
  const [cs, ss] = [Math.cos(rad(sideways)), Math.sin(rad(sideways))];
  const [cb, sb] = [Math.cos(rad(backwards)), Math.sin(rad(backwards))];
  const lens = of * Math.max(width, height);
  const turn = ([x, y]: [number, number]) => {
    const [tx, ty] = [x * ct - y * st, x * st + y * ct];
    const [sx, sz] = [tx * cs, -tx * ss];
    return { x: sx, y: ty * cb - sz * sb, z: ty * sb + sz * cb + away };
  };
  const [across, down, middle] = [turn([1, 0]), turn([0, 1]), turn([0, 0])];
  const [ax, ay, az] = [across.x - middle.x, across.y - middle.y, across.z - middle.z];
  const [dx, dy, dz] = [down.x - middle.x, down.y - middle.y, down.z - middle.z];
  /** Where a place of the page is seen, in pixels. */
  const seen = (x: number, y: number): Point => {
    const at = turn([x, y]);
    return { x: width / 2 + (lens * at.x) / at.z, y: height / 2 + (lens * at.y) / at.z };
  };
  /** What place of the page's plane a pixel shows. */
  const shows = (px: number, py: number): [number, number] => {
    const [rx, ry] = [(px - width / 2) / lens, (py - height / 2) / lens];
    const [a, b, c] = [ax - rx * az, dx - rx * dz, rx * middle.z - middle.x];
    const [d, e, f] = [ay - ry * az, dy - ry * dz, ry * middle.z - middle.y];
    const turnOf = a * e - b * d;
    return [(c * e - b * f) / turnOf, (a * f - c * d) / turnOf];
  };
  return { seen, shows };
}

/** Marks on the page, in parts of it: lines of words, a rule, and a red seal. */
const isInk = (u: number, v: number) =>
  (u > 0.12 && u < 0.88 && v > 0.15 && v < 0.8 && (v * 100) % 3 < 0.9 && (u * 60) % 3 < 2.2) ||
  (Math.abs(v - 0.1) < 0.004 && u > 0.1 && u < 0.9);
const isSeal = (u: number, v: number) => Math.abs(Math.hypot((u - 0.7) * RATIO, v - 0.88) - 0.06) < 0.012;

function photographed(scene: Scene): { picture: Pixels; corners: Corners } {
  const { width, height, desk, paper, shadow } = scene;
  const { seen, shows } = camera(scene);
  const next = noise(7);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = [0, 0, 0];
      // Each pixel is the mean of what falls on it.
      for (const [offX, offY] of [
        [0.25, 0.25],
        [0.75, 0.25],
        [0.25, 0.75],
        [0.75, 0.75],
      ] as const) {
        const [onX, onY] = shows(x + offX, y + offY);
        const [u, v] = [onX / RATIO + 0.5, onY + 0.5];
        const onPage = u >= 0 && u <= 1 && v >= 0 && v <= 1;
        const grain = desk + 14 * Math.sin(x / 9 + Math.sin(y / 40) * 4);
        const here = !onPage ? [grain, grain * 0.8, grain * 0.6] : isSeal(u, v) ? [200, 40, 45] : Array(3).fill(isInk(u, v) ? 40 : paper);
        here.forEach((value, at) => (colour[at]! += value / 4));
      }
      const light = shadow + ((1 - shadow) * x) / width;
      const off = (next() - 0.5) * 12;
      colour.forEach((value, at) => (data[(y * width + x) * 4 + at] = value * light + off));
      data[(y * width + x) * 4 + 3] = 255;
    }
  }
  const at = [
    [-0.5, -0.5],
    [0.5, -0.5],
    [0.5, 0.5],
    [-0.5, 0.5],
  ] as const;
  const corners = fourOf((nth) => {
    const { x, y } = seen(at[nth]![0] * RATIO, at[nth]![1]);
    return { x: x / width, y: y / height };
  });
  return { picture: { width, height, data }, corners };
}

const farthest = (found: Corners, real: Corners) =>
  Math.max(...found.map(({ x, y }, nth) => Math.hypot(x - real[nth]!.x, y - real[nth]!.y)));

describe('The page in a photograph', () => {
  it.each<[string, Partial<Scene>]>([
    ['tipped', {}],
    ['seen from the other side', { sideways: -25, backwards: -15, turned: -6 }],
    ['turned far', { turned: 28, backwards: 10, sideways: 5, away: 1.6 }],
    ['in a tall picture', { width: 480, height: 640, turned: 3, away: 1.2 }],
    ['on a light desk', { desk: 185, shadow: 0.85 }],
    ['in a dark room', { desk: 25, paper: 90 }],
    ['half in shadow', { shadow: 0.35 }],
    ['far away', { away: 1.7 }],
    ['straight before the camera', { turned: 0, sideways: 0, backwards: 0, away: 1.5 }],
  ])('is found where it lies: %s', (_, changed) => {
    const { picture, corners } = photographed({ ...usual, ...changed });
    const found = findPage(picture);
    expect(found).not.toBeNull();
    expect(farthest(found!, corners)).toBeLessThan(0.002);
  });

  it.each<[string, Partial<Scene>]>([
    ['it fills the picture but for a seam', { turned: 0, sideways: 0, backwards: 0, away: 0.769, width: 458, height: 640 }],
    ['one of its corners is outside', { away: 0.9 }],
    ['it is a small thing in the picture', { away: 2.6 }],
    ['it is as dark as the desk', { paper: 60, desk: 60 }],
  ])('is not proposed where %s', (_, changed) => {
    expect(findPage(photographed({ ...usual, ...changed }).picture)).toBeNull();
  });

  it.each<[string, (x: number, y: number, next: () => number) => number]>([
    ['noise', (_x, _y, next) => 255 * next()],
    ['sky that grows lighter', (_x, y) => 90 + y / 4],
    ['a round plate on a table', (x, y) => (Math.hypot(x - 320, y - 240) < 190 ? 230 : 60)],
    ['a road to the horizon', (x, y) => (y < 200 ? 200 : Math.abs(x - 320) < (y - 200) * 1.2 ? 90 : 140)],
    ['a wall of bricks', (x, y) => (y % 40 < 4 || (x + (Math.floor(y / 40) % 2) * 40) % 80 < 4 ? 200 : 110)],
    ['one colour', () => 128],
  ])('is not seen in %s', (_, light) => {
    const next = noise(3);
    const picture = { width: 640, height: 480, data: new Uint8ClampedArray(640 * 480 * 4) };
    for (let at = 0; at < 640 * 480; at++) picture.data.fill(light(at % 640, Math.floor(at / 640), next), at * 4, at * 4 + 4);
    expect(findPage(picture)).toBeNull();
  });

  it('is looked for in the smallest of pictures', () => {
    expect(findPage({ width: 1, height: 1, data: new Uint8ClampedArray(4) })).toBeNull();
  });
});

describe('A page made straight', () => {
  const { picture, corners } = photographed(usual);
  const size = sizeOf(corners, picture, 2900);
  const page = straightened(picture, corners, size);
  const light = ({ data, width, height }: Pixels, u: number, v: number) =>
    lightOf(data, (Math.round(v * height - 0.5) * width + Math.round(u * width - 0.5)) * 4);

  it('has the proportions of the paper, however it was held', () => {
    expect(size.width / size.height).toBeCloseTo(RATIO, 2);
    const cases: Partial<Scene>[] = [
      { backwards: 40, sideways: 0, turned: 0 },
      { sideways: -30 },
      { sideways: 30, backwards: 30, turned: 20, lens: 1.6, away: 3 },
      { turned: 25, away: 1.6 },
      { turned: 0, sideways: 0, backwards: 0 },
    ];
    cases.forEach((changed) => {
      const scene = photographed({ ...usual, ...changed });
      const { width, height } = sizeOf(scene.corners, scene.picture, 2900);
      expect(width / height).toBeCloseTo(RATIO, 1.7);
    });
  });

  it('has its rule level and where it was printed', () => {
    // Whether the darkest of each column is at the rule, a tenth of the page below its upper edge.
    for (let u = 0.12; u < 0.9; u += 0.02) {
      let darkest = 0.05;
      for (let v = 0.05; v < 0.14; v += 0.001) if (light(page, u, v) < light(page, u, darkest)) darkest = v;
      expect(Math.abs(darkest - 0.1)).toBeLessThan(0.006);
    }
  });

  it('has nothing of the desk', () => {
    for (const [u, v] of [
      [0.01, 0.01],
      [0.99, 0.01],
      [0.99, 0.99],
      [0.01, 0.99],
    ] as const)
      expect(light(page, u, v)).toBeGreaterThan(130);
  });

  it('is no larger than asked, and no wider than seen', () => {
    const small = sizeOf(corners, picture, 100);
    expect(Math.max(small.width, small.height)).toBe(100);
    const huge = sizeOf(corners, { width: 8064, height: 6048 }, 2900);
    expect(Math.max(huge.width, huge.height)).toBe(2900);
    expect(size.height).toBeLessThan(picture.height * 1.3);
  });

  it.each<[string, Corners, boolean]>([
    ['round a page', corners, true],
    ['crossing', [corners[1], corners[0], corners[2], corners[3]], false],
    ['dented', [corners[0], corners[1], { x: 0.4, y: 0.3 }, corners[3]], false],
    ['all in one place', fourOf(() => ({ x: 0.5, y: 0.5 })), false],
    ['the other way round', [corners[3], corners[2], corners[1], corners[0]], false],
  ])('has four corners that are its own: %s', (_, four, is) => expect(isPage(four)).toBe(is));

  it('is more readable: paper white across a shadow, ink dark, and a red seal red until it is grey', () => {
    const dark = photographed({ ...usual, shadow: 0.4 });
    const straight = straightened(dark.picture, dark.corners, sizeOf(dark.corners, dark.picture, 2900));
    const seal = (look: Pixels) => {
      const at = (Math.round(0.88 * look.height) * look.width + Math.round((0.7 + 0.06 / RATIO) * look.width)) * 4;
      return [...look.data.slice(at, at + 3)] as [number, number, number];
    };
    expect(light(straight, 0.05, 0.5)).toBeLessThan(170);
    const colour = moreReadable(straight, 'COLOUR');
    const grey = moreReadable(straight, 'GREY');
    for (const look of [colour, grey]) {
      for (const u of [0.05, 0.5, 0.95]) expect(light(look, u, 0.95)).toBeGreaterThan(235);
      expect(light(look, 0.5, 0.1)).toBeLessThan(110);
    }
    const [red, green] = seal(colour);
    expect(red - green).toBeGreaterThan(100);
    const [one, other, third] = seal(grey);
    expect([other, third]).toEqual([one, one]);
  });

  it('is more readable without light where the paper itself is black', () => {
    const black = { width: 40, height: 40, data: new Uint8ClampedArray(40 * 40 * 4) };
    expect([...moreReadable(black, 'GREY').data.slice(0, 3)]).toEqual([0, 0, 0]);
  });
});
