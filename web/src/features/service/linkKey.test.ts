import { describe, expect, it } from 'vitest';
import { keyIn, keyOfLink } from './linkKey';

const key = 'a1_B2-c3'.repeat(5) + 'xyz';
const id = '0198c0de-0000-7000-8000-0000000000a1';

describe('The key of a delivery’s link', () => {
  it.each([
    [key],
    [`  ${key}\n`],
    [`${key.slice(0, 20)}\r\n ${key.slice(20)}`],
    [`https://court.example/deliveries/${id}?lang=ko#${key}`],
    [`<https://court.example/deliveries/${id}?lang=ko%23${key}>`],
  ])('is found in %j', (copied) => expect(keyIn(copied)).toBe(key));

  it.each([[''], ['K7QM-4T2X'], [id], [`https://court.example/deliveries/${id}?lang=ko`], [key + 'x'], [key.slice(1)]])(
    'is not found in %j',
    (copied) => expect(keyIn(copied)).toBeUndefined(),
  );

  it.each([
    [{ hash: key, search: '?lang=ko', path: `/deliveries/${id}` }],
    [{ hash: '', search: `?lang=ko%23${key}`, path: `/deliveries/${id}` }],
    [{ hash: '', search: '', path: `/deliveries/${id}%23${key}` }],
  ])('is read where a mail gateway left it: %j', (link) => expect(keyOfLink(link)).toBe(key));

  it('is missing where it was cut off', () =>
    expect(keyOfLink({ hash: '', search: '?lang=ko', path: `/deliveries/${id}` })).toBeUndefined());
});
