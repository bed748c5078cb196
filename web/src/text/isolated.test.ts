import i18next from 'i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { chooseLanguage } from '@/i18n';
import { isolated } from './isolated';

afterEach(() => chooseLanguage('en'));

describe('A name within a sentence', () => {
  it('keeps its own order on a page that runs the other way, and is left alone on its own', async () => {
    expect(isolated('Daesung Trading, Inc.')).toBe('Daesung Trading, Inc.');
    expect(isolated('شركة الخليج')).toBe('\u2068شركة الخليج\u2069');
    await chooseLanguage('ar');
    expect(isolated('Daesung Trading, Inc.')).toBe('\u2068Daesung Trading, Inc.\u2069');
    expect(isolated('شركة الخليج')).toBe('شركة الخليج');
    expect(isolated('12:30')).toBe('12:30');
  });

  it('is so in every text that names one', async () => {
    await chooseLanguage('ar');
    expect(i18next.t('home.title', { name: 'Daesung Trading, Inc.' })).toContain('\u2068Daesung Trading, Inc.\u2069');
  });
});
