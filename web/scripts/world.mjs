// Makes the outlines of the map of service: node scripts/world.mjs <countries-50m.json of npm's world-atlas 2.0.2>.
// They are Natural Earth's (1:50m, public domain, naturalearthdata.com), in Equal Earth's projection, simplified, on a sheet of
// 960 by 430. Keys are ISO 3166-1 alpha-2; what has none there is land without a name. Borders are drawn as the source has them.
import { readFileSync, writeFileSync } from 'node:fs';

const WIDTH = 960;
const HEIGHT = 430;
const TOLERANCE = 0.45;
/** Smaller ones get a dot, so that they can be seen and pressed. */
const SMALL = 7;

const { arcs, objects, transform } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

/** Equal Earth, after Šavrič, Patterson and Jenny (2018). */
function projected(longitude, latitude) {
  const theta = Math.asin((Math.sqrt(3) / 2) * Math.sin((latitude * Math.PI) / 180));
  const t2 = theta * theta;
  const t6 = t2 * t2 * t2;
  const x =
    (((longitude * Math.PI) / 180) * Math.cos(theta)) /
    ((Math.sqrt(3) / 2) * (1.340264 + 3 * -0.081106 * t2 + t6 * (7 * 0.000893 + 9 * 0.003796 * t2)));
  const y = theta * (1.340264 - 0.081106 * t2 + t6 * (0.000893 + 0.003796 * t2));
  const scale = WIDTH / 2 / 2.7066;
  return [WIDTH / 2 + x * scale, 231 - y * scale];
}

function decoded(arc) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
  });
}

function distance([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Douglas and Peucker, of longitudes and latitudes as they lie on the sheet. Neighbours share the arc of a border, so that they still fit. */
function simplified(line) {
  if (line.length < 3) return line;
  let far = 0;
  let at = 0;
  const points = line.map((point) => projected(...point));
  const [first, last] = [points[0], points[points.length - 1]];
  for (let index = 1; index < points.length - 1; index++) {
    const away = distance(points[index], first, last);
    if (away > far) [far, at] = [away, index];
  }
  if (far < TOLERANCE) return [line[0], line[line.length - 1]];
  return [...simplified(line.slice(0, at + 1)).slice(0, -1), ...simplified(line.slice(at))];
}

const lines = arcs.map((arc) => simplified(decoded(arc)));
const ring = (indexes) => indexes.flatMap((index) => (index < 0 ? [...lines[~index]].reverse() : lines[index]).slice(0, -1));

/** The part of a ring on one side of a meridian. */
function cut(points, meridian, isInside) {
  return points.flatMap((point, index) => {
    const before = points[(index + points.length - 1) % points.length];
    const share = (meridian - before[0]) / (point[0] - before[0]);
    const crossing = isInside(point) === isInside(before) ? [] : [[meridian, before[1] + share * (point[1] - before[1])]];
    return isInside(point) ? [...crossing, point] : crossing;
  });
}

/** The source goes on beyond 180 degrees where a country does; here it comes in again on the other side. */
function onSheet(points) {
  let turn = 0;
  const unrolled = points.map(([longitude, latitude], index) => {
    const step = index === 0 ? 0 : longitude - points[index - 1][0];
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    return [longitude + turn, latitude];
  });
  return [-360, 0, 360]
    .map((shift) => unrolled.map(([longitude, latitude]) => [longitude + shift, latitude]))
    .map((turned) => cut(turned, 180, ([longitude]) => longitude <= 180))
    .map((turned) => cut(turned, -180, ([longitude]) => longitude >= -180))
    .filter((part) => part.length > 0)
    .map((part) => part.map((point) => projected(...point).map((each) => Math.round(each * 10))));
}

const box = (points) => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { west: Math.min(...xs), east: Math.max(...xs), north: Math.min(...ys), south: Math.max(...ys) };
};
const size = (points) => Math.max(box(points).east - box(points).west, box(points).south - box(points).north);

/** Relative, in tenths, so that it is short. */
function path(points) {
  const [[x, y], ...rest] = points;
  let [atX, atY] = [x, y];
  const steps = rest
    .map(([nextX, nextY]) => {
      const step = `${nextX - atX},${nextY - atY}`;
      [atX, atY] = [nextX, nextY];
      return step;
    })
    .filter((step) => step !== '0,0');
  return steps.length < 2 ? '' : `M${x},${y}l${steps.join(' ')}z`;
}

const land = [];
const places = {};
for (const { id, arcs: parts, type } of objects.countries.geometries) {
  const code = id && Intl.getCanonicalLocales(`und-${id}`)[0].slice(4);
  if (code === 'AQ') continue;
  const rings = (type === 'Polygon' ? [parts] : parts).flat().flatMap((indexes) => onSheet(ring(indexes)));
  const outline = rings.map(path).join('');
  if (!/^[A-Z]{2}$/.test(code ?? '')) {
    land.push(outline);
    continue;
  }
  const largest = rings.reduce((most, each) => (size(each) > size(most) ? each : most));
  const { west, east, north, south } = box(largest);
  const place = { at: [Math.round((west + east) / 2), Math.round((north + south) / 2)], outline };
  if (size(rings.flat()) < SMALL * 10) place.small = true;
  if (!places[code] || places[code].outline.length < outline.length) places[code] = place;
  else land.push(outline);
}
// Which the source draws as part of another, or not at all: a dot, by longitude and latitude.
const dots = {
  BQ: [-68.3, 12.2],
  GF: [-53, 4],
  GI: [-5.35, 36.14],
  GP: [-61.5, 16.2],
  MQ: [-61, 14.6],
  RE: [55.5, -21.1],
  TV: [179.2, -8.5],
  YT: [45.2, -12.8],
};
for (const [code, [longitude, latitude]] of Object.entries(dots)) {
  places[code] = { at: projected(longitude, latitude).map((each) => Math.round(each * 10)), outline: '', small: true };
}
const world = { width: WIDTH * 10, height: HEIGHT * 10, land: land.join(''), places };
writeFileSync(new URL('../src/features/service/map/world.json', import.meta.url), `${JSON.stringify(world)}\n`);
console.log(`${Object.keys(places).length} places`);
