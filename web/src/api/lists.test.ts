import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const docs = (name: string) => resolve(import.meta.dirname, '../../../docs', name);

interface Operation {
  summary: string;
  parameters?: { name: string; in: string }[];
}

/** Lists of all things of their kind that nothing narrows, and why that is enough. */
const NOT_NARROWED: Record<string, string> = {
  '/api/filing/bank-statements': 'a court imports a few a month',
  '/api/filing/case-imports': 'the sender’s own files, kept for 90 days',
  '/api/filing/own-representations': 'what the caller has asked for and does not have yet',
  '/api/filing/watched-cases': 'what somebody at the court watches now',
  '/api/service/carried': 'what one carrier has in hand',
  '/api/service/unmatched-mail': 'only what somebody has still to look at',
  '/api/hearing/mediators': 'some dozens at a court',
  '/api/partners/of-court': 'to choose one from',
};

/** Each list that is read page by page, as the contracts publish it. */
const lists = ['gateway', 'filing', 'service', 'hearing'].flatMap((service) => {
  const { paths } = JSON.parse(readFileSync(docs(`openapi/${service}.json`), 'utf8')) as { paths: Record<string, { get?: Operation }> };
  return Object.entries(paths).flatMap(([path, { get }]) => {
    const asked = get?.parameters?.filter((parameter) => parameter.in === 'query').map(({ name }) => name) ?? [];
    if (!get || !asked.includes('after')) return [];
    const narrowing = asked.filter((name) => !['after', 'limit', 'q', 'search', 'order'].includes(name)).sort();
    return [
      {
        path,
        summary: get.summary,
        narrowing,
        searched: asked.some((name) => name === 'q' || name === 'search'),
        turned: asked.includes('order'),
      },
    ];
  });
});

const page = () =>
  [
    `# Lists, and how one finds something in them

Written from the contracts by \`web/src/api/lists.test.ts\` (renew: \`(cd web && LISTS_WRITE=true npx vitest run src/api/lists.test.ts)\`).
Every list is read page by page from a key (\`after\`, \`limit\`, \`next\`): none is cut off in silence, and what comes in meanwhile neither repeats a
line nor hides one. Its order is an index. What is of one case, request or filing is short and narrowed where it can grow long.

| list | what, and in which order | narrowed by | searched by words | if by nothing, why |
|---|---|---|---|---|`,
    ...lists
      .sort((one, other) => (one.path < other.path ? -1 : 1))
      .map(({ path, summary, narrowing, searched, turned }) => {
        const none = narrowing.length === 0 && !searched;
        const why = none ? (NOT_NARROWED[path] ?? 'of one thing') : '';
        return `| \`${path}\` | ${summary}${turned ? ' (can be turned round)' : ''} | ${narrowing.join(', ')} | ${searched ? 'yes' : ''} | ${why} |`;
      }),
    '',
  ].join('\n');

describe('The lists', () => {
  it('of all things of a kind are narrowed or searched, or it is said why not', () => {
    const bare = lists.filter(({ path, narrowing, searched }) => !path.includes('{') && narrowing.length === 0 && !searched);
    expect(bare.map(({ path }) => path).sort()).toEqual(Object.keys(NOT_NARROWED).sort());
  });

  it('stand in docs/lists.md as the contracts have them', () => {
    if (process.env.LISTS_WRITE) writeFileSync(docs('lists.md'), page());
    expect(readFileSync(docs('lists.md'), 'utf8')).toBe(page());
  });
});
