import { describe, expect, it } from 'vitest';
import { arranged, nearness, type Tile } from './arrange';

const tile = (page: string, seat: string, role: Tile['role']): Tile => ({ page, seat, role });
const plaintiff = tile('p', 'plaintiff-1', 'PLAINTIFF');
const defendant = tile('d', 'defendant-1', 'DEFENDANT');
const panel = tile('b', 'panel-1', 'PANEL_MEMBER');
const judge = tile('j', 'judge', 'JUDGE');
const all = arranged([plaintiff, defendant, panel, judge]);
const near = (who: Tile, speaker: string | null, hands: string[] = []) => nearness(who, speaker, hands, all);

describe('Whoever is seen', () => {
  it('stands in one order, the bench first', () => {
    expect(all.map(({ page }) => page)).toEqual(['j', 'b', 'p', 'd']);
  });

  it('is large who speaks, and before anybody has who presides', () => {
    expect(near(judge, null)).toBe('large');
    expect(near(defendant, 'd')).toBe('large');
    expect(near(judge, 'd')).toBe('presides');
    expect(near(plaintiff, 'd')).toBe('near');
    expect(near(plaintiff, 'd', ['plaintiff-1'])).toBe('hand');
  });

  it('is large who presides when the last speaker has gone', () => {
    expect(near(judge, 'gone')).toBe('large');
  });
});
