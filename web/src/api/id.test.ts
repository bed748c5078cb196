import { afterEach, expect, it, vi } from 'vitest';
import { newId } from './id';

afterEach(() => vi.unstubAllGlobals());

it('makes ids also where the page did not come over https', () => {
  const { getRandomValues } = crypto;
  vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) });
  const [one, other] = [newId(), newId()];
  expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(one).not.toBe(other);
});
