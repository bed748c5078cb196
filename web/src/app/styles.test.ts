import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(src, file), 'utf8');
const all = new Set(readdirSync(src, { recursive: true, encoding: 'utf8' }));
const files = [...all].filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));

/** Each file with those that it imports, styles among them. */
const imports = new Map(
  files.map((file) => {
    const named = [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name!);
    const paths = named
      .filter((name) => name.startsWith('.') || name.startsWith('@/'))
      .map((name) => normalize(name.startsWith('@/') ? name.slice(2) : join(dirname(file), name)))
      .flatMap((path) => [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`])
      .filter((path) => /\.(tsx?|css)$/.test(path) && all.has(path));
    return [file, paths] as const;
  }),
);

function loadedBy(file: string, seen = new Set<string>([file])): Set<string> {
  for (const each of imports.get(file) ?? []) {
    if (!seen.has(each)) loadedBy(each, seen.add(each));
  }
  return seen;
}

const classesIn = (css: string) =>
  new Set([...css.replace(/\/\*[\s\S]*?\*\/|\{[^{}]*\}/g, ' ').matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name!));
const styles = new Map([...all].filter((file) => file.endsWith('.css')).map((file) => [file, classesIn(read(file))] as const));
const everywhere = [...loadedBy('main.tsx'), ...styles.keys()].filter((file) => /^(app|ui)\//.test(file) && file.endsWith('.css'));

describe('The styles of a screen', () => {
  it.each(files.filter((file) => file.endsWith('Screen.tsx')))('%s are loaded with it', (screen) => {
    const loaded = new Set([...loadedBy(screen), ...loadedBy('app/Layout.tsx')]);
    const used = [...loaded]
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => [...read(file).matchAll(/className="([^"]+)"/g)].flatMap(([, names]) => names!.split(' ')));
    const missing = [...new Set(used)].filter((name) => {
      const where = [...styles].filter(([, classes]) => classes.has(name)).map(([file]) => file);
      return where.length > 0 && !where.some((file) => loaded.has(file) || everywhere.includes(file));
    });
    expect(missing).toEqual([]);
  });
});
