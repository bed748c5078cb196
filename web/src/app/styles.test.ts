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

/** Of classes to which a rule gives something whatever they stand in or with. */
const owned = (css: string) =>
  new Set(
    [...css.replace(/\/\*[\s\S]*?\*\//g, ' ').matchAll(/([^{};]+)\{/g)]
      .flatMap(([, selectors]) => selectors!.split(','))
      .flatMap((selector) => /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1] ?? []),
  );

describe('A class', () => {
  it("that a feature gives its looks is no other part of the app's: once loaded, styles hold everywhere", () => {
    const areaOf = (file: string) => (file.startsWith('features/') ? file.split('/').slice(0, 2).join('/') : file.split('/')[0]!);
    const sheets = [...styles.keys()].map((file) => ({ area: areaOf(file), classes: owned(read(file)), file }));
    const taken = sheets
      .filter(({ area }) => area.startsWith('features/'))
      .flatMap(({ area, classes, file }) =>
        sheets
          .filter((other) => other.area !== area)
          .flatMap((other) => [...classes].filter((name) => other.classes.has(name)).map((name) => `.${name} of ${other.file} in ${file}`)),
      );
    expect(taken).toEqual([]);
  });
});
