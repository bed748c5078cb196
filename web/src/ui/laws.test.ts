import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../app/locales/en.json';
import { citations, laws } from './laws';

const periodsFile = join(import.meta.dirname, '../../../court-law/src/main/resources/org/comity/law/procedural-periods.json');

describe('A citation', () => {
  it.each([
    [
      'CPL 122(4); J 213',
      [
        { law: 'CPL', article: '122(4)' },
        { law: 'J', article: '213' },
      ],
    ],
    ['CPL 171, 286', [{ law: 'CPL', article: '171, 286' }]],
    ['CPL 276-279, 122(4)', [{ law: 'CPL', article: '276-279, 122(4)' }]],
    [
      'J 521; 525',
      [
        { law: 'J', article: '521' },
        { law: 'J', article: '525' },
      ],
    ],
    ['民事诉讼法(2023修正) 285', [{ law: 'CPL', article: '285' }]],
    ['诉讼费用交纳办法(2006), Art. 13(1)', [{ law: 'FEE', article: '13(1)' }]],
    ['诉讼费用交纳办法(2006) 22', [{ law: 'FEE', article: '22' }]],
    ['跨境网上立案规定(2021-02-03) 9(4)', [{ law: 'XB', article: '9(4)' }]],
    [
      'Measures on the Payment of Litigation Costs (State Council Decree No. 481, in force 2007-04-01), Art. 13(1)',
      [{ law: 'FEE', article: '13(1)' }],
    ],
    ['CPL 275; Apostille Convention', [{ law: 'CPL', article: '275' }, { text: 'Apostille Convention' }]],
    [
      'CPL 40(1); Assessors Law 14, 16',
      [
        { law: 'CPL', article: '40(1)' },
        { law: 'PAL', article: '14, 16' },
      ],
    ],
    ['none; product rule', [{ text: 'none' }, { text: 'product rule' }]],
    ['OL 31(2)(i)', [{ law: 'OL', article: '31(2)(i)' }]],
    ['283(8)', [{ text: '283(8)' }]],
    ['CPL 283 para. 2', [{ law: 'CPL', article: '283', paragraph: '2' }]],
    ['HSC 10(a)', [{ law: 'HSC', article: '10(a)' }]],
    ['司发通〔1992〕093号 6', [{ law: 'HSM', article: '6' }]],
    ['VCCR 5(j)', [{ law: 'VCCR', article: '5(j)' }]],
    ['法释〔2008〕4号 3(5), 5', [{ law: 'TW08', article: '3(5), 5' }]],
    ['法释〔2009〕2号 art. 6', [{ law: 'HKM', article: '6' }]],
    [
      'S06 7; M21 11',
      [
        { law: 'S06', article: '7' },
        { law: 'M21', article: '11' },
      ],
    ],
  ])('%s', (cited, named) => expect(citations(cited)).toEqual(named));

  it('of every period that runs for somebody is named', () => {
    const { periods } = JSON.parse(readFileSync(periodsFile, 'utf8')) as {
      periods: { id: string; source: string; article: string; clock: unknown }[];
    };
    // How the courts of one city do it is no law.
    const running = periods.filter(({ clock, source }) => clock && !/机制/.test(source));
    expect(running.length).toBeGreaterThan(10);
    for (const { id, source, article } of running) expect(citations(`${source} ${article}`)[0], id).toHaveProperty('law');
  });

  it('can be named in the reader’s words whichever law it is of', () => {
    expect(Object.keys(en.law.name).sort()).toEqual(Object.keys(laws).sort());
  });
});
