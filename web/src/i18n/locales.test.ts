import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bestLanguage, languageCodes } from './languages';

const source = join(import.meta.dirname, '..');
const record = join(source, '../../hearing-service/src/main/resources/record/words');
const folders = ['app', 'filing', 'next', ...readdirSync(join(source, 'features')).map((feature) => `features/${feature}`)]
  .map((folder) => join(source, folder, 'locales'))
  .filter(existsSync)
  .concat(record);

/** Every text with its path. `day_one`, `day_few`, … count as one text: languages count differently. */
function texts(folder: string, language: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (at: unknown, path: string) => {
    if (typeof at === 'string') found.set(path.replace(/_(zero|one|two|few|many|other)$/, ''), at);
    else Object.entries(at as object).forEach(([key, inner]) => walk(inner, path ? `${path}.${key}` : key));
  };
  walk(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')), '');
  return found;
}

/** The forms that counts of this size take in a language: Arabic has six, Chinese one. */
const formsOf = (language: string) => {
  const rules = new Intl.PluralRules(language);
  return new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
};

/** The counted texts of which a form is missing; i18next would say them in English. */
function uncounted(folder: string, language: string): string[] {
  const forms = [...formsOf(language)];
  const found: string[] = [];
  const walk = (at: object, path: string) => {
    const counted = Object.keys(at).flatMap((key) => /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1] ?? []);
    for (const name of new Set(counted))
      found.push(
        ...forms
          .map((form) => `${name}_${form}`)
          .filter((key) => !(key in at))
          .map((key) => path + key),
      );
    for (const [key, inner] of Object.entries(at)) if (typeof inner === 'object') walk(inner as object, `${path}${key}.`);
  };
  walk(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as object, '');
  return found;
}

/** What is filled in: `{{count}}`, and elements such as `<day/>`. */
const placeholders = (text: string) =>
  [...new Set(text.match(/\{\{\s*[\w.]+|<\w+\s*\/>/g) ?? [])].map((one) => one.replace(/\{\{\s*/, '')).sort();
/** Braces that nothing fills, such as `{0}` or `{{ name }`. */
const unfillable = (text: string) => /[{}]/.test(text.replace(/\{\{\s*\w+\s*\}\}/g, ''));

describe.each(folders.map((folder) => [folder.slice(source.length + 1), folder] as const))('%s', (_name, folder) => {
  it.each(languageCodes)('%s has the texts of English', (language) => {
    const english = texts(folder, 'en');
    const own = texts(folder, language);
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of own) {
      expect(text.trim(), key).not.toBe('');
      expect(unfillable(text), `${key} in ${language}: ${text}`).toBe(false);
      const allowed = placeholders(english.get(key)!);
      expect(allowed, `${key} in ${language}`).toEqual(expect.arrayContaining(placeholders(text)));
    }
  });

  it.each(languageCodes)('%s has a form for every count', (language) => expect(uncounted(folder, language)).toEqual([]));

  it.each(languageCodes)('%s calls a button by the words on it', (language) => {
    // `releaseOne` is the name of the button `release` where several stand on a page (WCAG 2.5.3).
    const english = texts(folder, 'en');
    const own = texts(folder, language);
    const says = (all: Map<string, string>, key: string) =>
      all
        .get(key)!
        .toLowerCase()
        .includes(all.get(key.slice(0, -3))!.toLowerCase());
    const named = [...english.keys()].filter((key) => /One$/.test(key) && english.has(key.slice(0, -3)) && says(english, key));
    expect(named.filter((key) => !says(own, key))).toEqual([]);
  });
});

describe('What a record says', () => {
  // Its pages read both files as one.
  it('stands in one file', () => {
    const pages = texts(join(source, 'features/hearing/locales'), 'en');
    expect([...texts(record, 'en').keys()].filter((key) => pages.has(key))).toEqual([]);
  });
});

describe('A day that binds stands inside its sentence', () => {
  // "늦어도 다음 날까지: 28 December" was read as "by the next day".
  it.each(languageCodes)('in %s', (language) => {
    const { answerBy, appealBy } = JSON.parse(readFileSync(join(source, 'features/service/locales', `${language}.json`), 'utf8')) as Record<
      'answerBy' | 'appealBy',
      Record<string, string>
    >;
    for (const [key, text] of [...Object.entries(answerBy), ...Object.entries(appealBy)].filter(([key]) =>
      /^(running|supposed)/.test(key),
    )) {
      expect(text, key).toMatch(/<day\/>/);
      expect(text, key).not.toMatch(/다음 날|次の日|翌日|avant le/);
    }
  });
});

describe('What a party has to bring', () => {
  const root = join(source, '../..');
  const checklist = JSON.parse(readFileSync(join(root, 'filing-service/src/main/resources/data/filing-checklist.json'), 'utf8')) as {
    common_items: Item[];
    agent_items: Item[];
    party_types: { items: Item[] }[];
  };
  interface Item {
    key: string;
    en: string;
  }
  const items = [...checklist.common_items, ...checklist.agent_items, ...checklist.party_types.flatMap((type) => type.items)];

  it.each(languageCodes.filter((code) => code !== 'en' && code !== 'zh-CN'))('is said in %s, item by item', (language) => {
    const { item } = JSON.parse(
      readFileSync(join(root, 'court-law/src/main/resources/org/comity/law/words', `${language}.json`), 'utf8'),
    ) as { item: Record<string, string> };
    expect(Object.keys(item).sort()).toEqual([...new Set(items.map(({ key }) => key))].sort());
    for (const { key, en } of items) expect(item[key], key).not.toBe(en);
  });
});

describe('The language of a first visit', () => {
  it.each([
    [['ko-KR', 'en'], 'ko'],
    [['zh-TW'], 'zh-CN'],
    [['de-DE', 'fr-CA'], 'fr'],
    [['de-DE'], 'en'],
  ])('for %j is %s', (wanted, language) => expect(bestLanguage(wanted)).toBe(language));
});
