import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '.';

/** The table that `comity verify` is tested with. */
const folder = join(__dirname, '../../../evidence-log/src/test/resources/sample/table');

interface Row {
  name: string;
  package: string;
  flip?: number;
  bit?: number;
  length?: number;
  policy?: string;
  time?: string;
  found: string[][];
}

const rows = JSON.parse(readFileSync(join(folder, 'table.json'), 'utf8')) as Row[];

function bytesOf(row: Row): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(readFileSync(join(folder, row.package)));
  if (row.flip !== undefined) bytes[row.flip] = (bytes[row.flip] ?? 0) ^ (1 << (row.bit ?? 0));
  const sized = new Uint8Array(row.length ?? bytes.length);
  sized.set(bytes.subarray(0, sized.length));
  return sized;
}

const encoded = (text: string | undefined) => (text === undefined ? undefined : new TextEncoder().encode(text));

describe('the page and the command agree', () => {
  test.each(rows.map((row) => [row.name, row] as const))('%s', async (_, row) => {
    const brought = { policy: encoded(row.policy), time: encoded(row.time) };
    const found = await check(bytesOf(row), brought);
    expect(found.map(({ status, code, details }) => [status, code, ...(code === 'policy-unreadable' ? [] : details)])).toEqual(row.found);
  });

  test('anything else is no package', async () => {
    for (const text of ['', 'hello', 'PK\u0003\u0004']) expect(await check(new TextEncoder().encode(text))).toEqual([]);
  });
});
