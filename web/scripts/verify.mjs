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

unlessDone('install', digestOf('package-lock.json'), 'node_modules/vite', () => run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'));

const everything = digestOf('package-lock.json', 'src', 'public', 'scripts', 'index.html', 'vite.config.ts', 'tsconfig.json', 'eslint.config.js', '../docs/openapi');
unlessDone('build', everything, 'dist/files.txt', () => {
  run('npm', 'run', '--silent', 'build');
  run('npm', 'run', '--silent', 'size');
});
if (!skipTests) {
  unlessDone('test', everything, 'dist/files.txt', () => {
    run('npm', 'run', '--silent', 'lint');
    run('npm', 'run', '--silent', 'api', '--', '--check');
    run('npm', 'run', '--silent', 'test');
  });
}
