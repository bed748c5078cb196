// What Maven runs: installs, lints, tests and builds, each only if something it depends on has changed. `--skip-tests` only builds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const web = new URL('..', import.meta.url).pathname;
const skipTests = process.argv.includes('--skip-tests');

function run(...command) {
  const { status } = spawnSync(command[0], command.slice(1), { cwd: web, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function digestOf(...paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = join(web, path);
    if (!existsSync(full)) return;
    try {
      for (const name of readdirSync(full).sort()) add(join(path, name));
    } catch {
      hash.update(path).update(readFileSync(full));
    }
  };
  paths.forEach(add);
  return hash.digest('hex');
}

/** Does a step unless it was done for exactly these inputs before. */
function unlessDone(step, inputs, done, work) {
  const mark = join(web, 'node_modules/.comity', step);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === inputs && existsSync(join(web, done))) return;
  work();
  mkdirSync(join(web, 'node_modules/.comity'), { recursive: true });
  writeFileSync(mark, inputs);
}

unlessDone('install', digestOf('package-lock.json'), 'node_modules/vite', () =>
  run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'),
);

const everything = digestOf(
  'package-lock.json',
  'src',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'eslint.config.js',
  '.prettierrc.json',
  'package.json',
  '../docs/openapi',
  '../court-law/src/main/resources/org/comity/law/words',
  '../evidence-log/src/main/resources/org/comity/evidence/verify',
  '../evidence-log/src/main/resources/org/comity/evidence/pack/verify.html',
  '../evidence-log/src/test/resources/sample/table',
  '../filing-service/src/main/resources/data/filing-checklist.json',
);
unlessDone('build', everything, 'dist/files.txt', () => {
  run('npm', 'run', '--silent', 'build');
  run('npm', 'run', '--silent', 'size');
});
// What reaches a browser, by name and version. npm's own `--omit=dev` also leaves out what tools need too, such as react.
unlessDone('bill', digestOf('package-lock.json', 'scripts'), 'target/bom.json', () => {
  const { status, stdout } = spawnSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], { cwd: web, maxBuffer: 1 << 26 });
  if (status !== 0) process.exit(status ?? 1);
  const bill = JSON.parse(stdout);
  bill.components = bill.components.filter(({ properties }) => !properties?.some(({ name }) => name === 'cdx:npm:package:development'));
  const kept = new Set([bill.metadata.component['bom-ref'], ...bill.components.map((component) => component['bom-ref'])]);
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }));
  mkdirSync(join(web, 'target'), { recursive: true });
  writeFileSync(join(web, 'target/bom.json'), JSON.stringify(bill, null, 2));
});

if (!skipTests) {
  unlessDone('test', everything, 'dist/files.txt', () => {
    run('npm', 'run', '--silent', 'lint');
    run('npm', 'run', '--silent', 'api', '--', '--check');
    run('npm', 'run', '--silent', 'page', '--', '--check');
    run('npm', 'run', '--silent', 'test');
  });
}
