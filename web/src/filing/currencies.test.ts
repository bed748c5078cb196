import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { currencies, currencyName } from './currencies';

it('offers each currency that the service takes, and no other', () => {
  const table = join(import.meta.dirname, '../../../filing-service/src/main/resources/data/currencies.json');
  const { codes } = JSON.parse(readFileSync(table, 'utf8')) as { codes: string[] };
  expect([...currencies].sort()).toEqual([...codes].sort());
  expect(new Set(currencies).size).toBe(currencies.length);
  expect(currencies.slice(0, 3)).toEqual(['CNY', 'USD', 'EUR']);
  expect(currencyName('EGP', 'en')).toBe('EGP · Egyptian Pound');
});
