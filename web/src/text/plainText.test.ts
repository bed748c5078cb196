import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cut, isBlank, plainText } from './plainText';

interface Example {
  what: string;
  written: string;
  kept: string;
  most: number;
}
// The services are tested against the same file.
const rules = JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/text-rules.json'), 'utf8')) as Record<
  'kept' | 'refused' | 'blank' | 'visible' | 'cut',
  Example[]
>;

describe('Text', () => {
  it.each(rules.kept)('is kept: $what', ({ written, kept }) => expect(plainText(written)).toBe(kept));
  it.each(rules.refused)('is refused: $what', ({ written }) => expect(plainText(written)).toBeNull());
  it.each(rules.blank)('is blank: $what', ({ written }) => expect(isBlank(written)).toBe(true));
  it.each(rules.visible)('is not blank: $what', ({ written }) => expect(isBlank(written)).toBe(false));
  it.each(rules.cut)('is cut $what', ({ written, most, kept }) => expect(cut(written, most)).toBe(kept));
});
