// Makes verify.html, which is put into proof packages: the check of the screen in one file without a network. With `--check` it
// only says whether the one in evidence-log is that of the sources.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';

const web = new URL('..', import.meta.url).pathname;
const page = web + '../evidence-log/src/main/resources/org/comity/evidence/pack/verify.html';

const built = await build({
  root: web,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  resolve: { alias: { '@': web + 'src' } },
  build: {
    target: 'es2022',
    write: false,
    minify: true,
    lib: { entry: web + 'src/features/verify/page/index.ts', formats: ['iife'], name: 'verify' },
  },
});
const script = built[0].output[0].code.trim();
if (/<\/script|<!--/i.test(script)) throw new Error('The script would end before its end');
const style = `
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; color: #1a1a1a; background: #fff; }
label, small { display: block; } small { color: #555; } input, button, select { font: inherit; min-height: 2.75rem; }
button { padding: 0 1.5rem; } ul { list-style: none; padding: 0; } li { margin: .5rem 0; overflow-wrap: anywhere; }
.good, .bad, .open { padding: .75rem 1rem; border-inline-start: .4rem solid; font-weight: 600; }
.good { border-color: #1a7f37; } .bad { border-color: #b3261e; } .open { border-color: #9a6700; }
`;
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Comity</title>
<style>${style}</style>
<main></main>
<script>${script}</script>
</html>
`;
if (!process.argv.includes('--check')) {
  writeFileSync(page, html);
} else if (readFileSync(page, 'utf8') !== html) {
  console.error('verify.html in evidence-log is not made of these sources: npm run page');
  process.exit(1);
}
