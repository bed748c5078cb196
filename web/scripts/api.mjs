// Makes src/api/generated from the contracts in docs: <service>.ts from openapi/<service>.json, room.ts from the protocol of a hearing
// room. `--check` only says whether they are current.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import openapi, { astToString } from 'openapi-typescript';

const docs = new URL('../../docs', import.meta.url).pathname;
const generated = new URL('../src/api/generated', import.meta.url).pathname;
const check = process.argv.includes('--check');
mkdirSync(generated, { recursive: true });

let old = false;
function keep(name, contract, types) {
  const target = join(generated, `${name}.ts`);
  const text = `// Made by "npm run api" from docs/${contract}. Do not edit.\n${types}`;
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
  if (check) {
    console.error(`src/api/generated/${name}.ts is not what docs/${contract} says; run "npm run api"`);
    old = true;
  } else {
    writeFileSync(target, text);
    console.log(`wrote ${target}`);
  }
}

const services = join(docs, 'openapi');
for (const file of existsSync(services) ? readdirSync(services).filter((name) => name.endsWith('.json')) : []) {
  keep(file.replace(/\.json$/, ''), `openapi/${file}`, astToString(await openapi(readFileSync(join(services, file), 'utf8'))));
}
const room = 'room-protocol.schema.json';
if (existsSync(join(docs, room))) {
  keep('room', room, await compile(JSON.parse(readFileSync(join(docs, room), 'utf8')), 'RoomFrame', { bannerComment: '' }));
}
process.exit(old ? 1 : 0);
