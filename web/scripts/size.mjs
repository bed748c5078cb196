// Fails if opening any page for the first time loads more script than the limit (gzip, all chunks the page needs before it shows).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT = 350 * 1024;
const dist = new URL('../dist', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const size = new Map();

function bytesOf(file) {
  if (!size.has(file)) size.set(file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  return size.get(file);
}

/** The scripts that come with a chunk, without those it loads later. */
function scriptsOf(key, found = new Set()) {
  const chunk = manifest[key];
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  (chunk.imports ?? []).forEach((imported) => scriptsOf(imported, found));
  return found;
}

const heaviest = (pattern) =>
  Object.keys(manifest)
    .filter((key) => pattern.test(key))
    .reduce((most, key) => Math.max(most, bytesOf(manifest[key].file)), 0);
// With every page come the words of one language, for the shell, the feature and what features share.
const words = heaviest(/app\/locales\//) + heaviest(/filing\/locales\//) + heaviest(/features\/.*\/locales\//);

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const screens = Object.keys(manifest).filter((key) => /Screen\.tsx$/.test(key) && manifest[key].isDynamicEntry);
let tooHeavy = false;
for (const screen of screens.sort()) {
  const scripts = scriptsOf(screen, scriptsOf(entry));
  const total = words + [...scripts].reduce((sum, file) => sum + bytesOf(file), 0);
  tooHeavy ||= total > LIMIT;
  console.log(`${(total / 1024).toFixed(0).padStart(5)} kB  ${screen}${total > LIMIT ? '   over the limit' : ''}`);
}
console.log(`limit ${LIMIT / 1024} kB`);
process.exit(tooHeavy ? 1 : 0);
