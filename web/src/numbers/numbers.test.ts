import { describe, expect, it } from 'vitest';
import { decimal, money, percent, readAmount, readCount, readRate, spoken, timeLeft } from '.';

const NNBSP = '\u202f';
const NBSP = '\u00a0';

describe('An amount is read as its writer meant it', () => {
  it.each([
    ['fr', '1500,50', '1500.50'],
    ['fr', '84 500,00', '84500.00'],
    ['fr', `84${NNBSP}500,50`, '84500.50'],
    ['fr', `84${NBSP}500`, '84500'],
    ['en', '84.500,00', '84500.00'],
    ['en', '84,500.00', '84500.00'],
    ['en', '84,500', '84500'],
    ['es', '84.500', '84500'],
    ['en', '1.500.000', '1500000'],
    ['en', '1,50,000', '150000'],
    ['zh-CN', '３４０，８０００', '340.8000'],
    ['zh-CN', '840,0000,0000', '84000000000'],
    ['en', "84'500.50", '84500.50'],
    ['ar', '٨٤٥٠٠', '84500'],
    ['ar', '٨٤٬٥٠٠٫٥٠', '84500.50'],
    ['ar', '١٥٠٠،٥٠', '1500.50'],
    ['ar', '\u200f84500\u200e', '84500'],
    ['ja', '８４５００', '84500'],
    ['ja', '８４，５００．５０', '84500.50'],
    ['zh-CN', '84500。5', '84500.5'],
    ['en', '८४५००', '84500'],
    ['en', '۸۴۵۰۰', '84500'],
    ['en', '0084500', '84500'],
    ['en', '0.505', '0.505'],
    ['en', '84500.505', '84500.505'],
    ['ko', '84500', '84500'],
  ])('%s: %s is %s', (language, text, value) => expect(readAmount(text, language)).toMatchObject({ is: 'number', value }));

  it.each([
    ['fr', '84,500', ['84500', '84.500']],
    ['fr', '84.500', ['84500', '84.500']],
    ['en', '84.500', ['84500', '84.500']],
    ['es', '84,500', ['84500', '84.500']],
  ])('%s: %s is asked about', (language, text, values) => expect(readAmount(text, language)).toMatchObject({ is: 'ambiguous', values }));

  it('asks where the currency has thousandths', () => expect(readAmount('84,500', 'en', 3)).toMatchObject({ is: 'ambiguous' }));

  it.each([
    ['EUR 84500', 'EUR'],
    ['84500 eur', 'EUR'],
    ['84 500,00 €', 'EUR'],
    ['₩84500', 'KRW'],
    ['84500元', 'CNY'],
    ['$84500', null],
    ['￥84500', null],
  ])('%s names the currency %s', (text, currency) => expect(readAmount(text, 'en')).toMatchObject({ is: 'number', currency }));

  it.each(['abc', '84500 XQZ', '-5', '1.2.3', '12 50', '1,23.456', '84500 or so', '8.45万', '1e5', '1/2', 'EUR 84500 USD', '٨٤٫٥٫٠'])(
    '%s is not guessed at',
    (text) => expect(readAmount(text, 'en')).toEqual({ is: 'unreadable' }),
  );

  it('nothing is nothing', () => expect(readAmount(' \u3000\u200b', 'en')).toEqual({ is: 'blank' }));
});

describe('A count', () => {
  it.each([
    ['15', 15],
    ['١٥', 15],
    ['１５', 15],
    [' 15 ', 15],
    ['\u200f١٥\u200e', 15],
    ['1', 1],
    ['60', 60],
    ['0', null],
    ['61', null],
    ['1,5', null],
    ['1 5', null],
    ['', null],
    ['15 days', null],
    ['99999999999999999999', null],
  ])('%s is %s', (text, count) => expect(readCount(text, 1, 60)).toBe(count));
});

describe('A rate', () => {
  it.each([
    ['7,85', '7.85'],
    ['7.125', '7.125'],
    ['7,125', '7.125'],
    ['٧٫٨٥', '7.85'],
    ['０．０４８', '0.048'],
  ])('%s is %s', (text, value) => expect(readRate(text)).toMatchObject({ is: 'number', value }));
});

describe('Numbers are written', () => {
  const spaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
  it.each([
    ['en', 'CNY 34,064.00'],
    ['fr', '34 064,00 CNY'],
    ['es', '34.064,00 CNY'],
    ['ru', '34 064,00 CNY'],
    ['zh-CN', 'CNY 34,064.00'],
  ])('in %s as %s', (language, text) => expect(spaces(money('34064', 'CNY', language))).toBe(text));

  it('without rounding, beyond what a double holds', () =>
    expect(spaces(money('123456789012345678.91', 'CNY', 'en'))).toBe('CNY 123,456,789,012,345,678.91'));
  it('with more decimals than the currency has, rather than another amount', () =>
    expect(spaces(money('84.5', 'JPY', 'en'))).toBe('JPY 84.5'));
  it('so that the field reads its own writing', () => {
    for (const language of ['zh-CN', 'en', 'ko', 'ja', 'ru', 'fr', 'es', 'ar']) {
      expect(readAmount(decimal('1234567.50', language), language), language).toMatchObject({ is: 'number', value: '1234567.50' });
    }
  });
  it('without the zeros of a database column', () => {
    expect(decimal('7.85000000', 'en')).toBe('7.85');
    expect(decimal('7.10000000', 'fr')).toBe('7,10');
    expect(decimal('0.04812', 'en')).toBe('0.04812');
  });
  it('as one says them', () => {
    expect(spoken('84500', 'en')).toBe('84.5 thousand');
    expect(spoken('3408000', 'zh-CN')).toBe('340.8万');
    expect(spoken('1500', 'en')).toBeNull();
    expect(spoken('84500.00', 'en')).toBe('84.5 thousand');
    expect(spoken('84500.55', 'en')).toBeNull();
  });
  it('as a share', () => expect(percent('0.025', 'fr').replace(/\s/g, ' ')).toBe('2,5 %'));
});

it('tells the time that is left in the largest unit that does not jump about', () => {
  expect([1, 59, 119, 120, 121, 7199, 7200].map((seconds) => timeLeft(seconds, 'en'))).toEqual([
    '1 second',
    '59 seconds',
    '119 seconds',
    '2 minutes',
    '3 minutes',
    '120 minutes',
    '2 hours',
  ]);
  expect(timeLeft(300, 'ru')).toBe('5 минут');
});
