// Compresses what the build made, once and well, so that the gateway only hands out bytes; and lists it, so that it need not search.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = new URL('../dist', import.meta.url).pathname;
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name) && entry.name !== 'files.txt')
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.includes('/.vite/'));

for (const file of files.filter((file) => /\.(js|css|html|svg|json)$/.test(file) && statSync(file).size > 1024)) {
  const bytes = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
const all = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.parentPath.includes('/.vite') && entry.name !== 'files.txt')
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)));
writeFileSync(join(dist, 'files.txt'), `${all.sort().join('\n')}\n`);
