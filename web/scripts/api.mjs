// Makes src/api/generated/<service>.ts from docs/openapi/<service>.json. `--check` only says whether they are current.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapi, { astToString } from 'openapi-typescript';

const contracts = new URL('../../docs/openapi', import.meta.url).pathname;
const generated = new URL('../src/api/generated', import.meta.url).pathname;
const check = process.argv.includes('--check');
mkdirSync(generated, { recursive: true });

let old = false;
for (const file of existsSync(contracts) ? readdirSync(contracts).filter((name) => name.endsWith('.json')) : []) {
  const types = `// Made by "npm run api" from docs/openapi/${file}. Do not edit.\n${astToString(await openapi(readFileSync(join(contracts, file), 'utf8')))}`;
  const target = join(generated, file.replace(/\.json$/, '.ts'));
  if (existsSync(target) && readFileSync(target, 'utf8') === types) continue;
  if (check) {
    console.error(`src/api/generated/${file.replace(/\.json$/, '.ts')} is not what docs/openapi/${file} says; run "npm run api"`);
    old = true;
  } else {
    writeFileSync(target, types);
    console.log(`wrote ${target}`);
  }
}
process.exit(old ? 1 : 0);
