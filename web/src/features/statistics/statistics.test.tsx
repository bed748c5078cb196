import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { CaseStatistics } from './requests';

const figure = (code: string, cases: number | null, zh: string | null = null, en: string | null = null) => ({ code, cases, zh, en });

const figures = (said: Partial<CaseStatistics> = {}): CaseStatistics => ({
  court: null,
  year: null,
  smallestSaid: 5,
  cases: 12_345,
  byCourt: [figure('浙01', 12_345, '浙江省杭州市中级人民法院', 'Hangzhou Intermediate People’s Court')],
  byOutcome: [figure('PENDING', 12_000), figure('JUDGED', 341), figure('WITHDRAWN', null)],
  byCause: [figure('78', 12_345, '买卖合同纠纷', 'Sale of goods')],
  byLanguage: [figure('ko', 12_345)],
  byDuration: [figure('LONGER', 41), figure('MONTHS_3', 300)],
  evaluations: [
    { step: 'FILING', answers: 1200, average: '4.1' },
    { step: 'HEARING', answers: null, average: null },
  ],
  ...said,
});

function answers(path: string, said: CaseStatistics) {
  const asked: string[] = [];
  network.use(
    http.get(`/api/filing/${path}/cases`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(said);
    }),
  );
  return asked;
}

const lines = (title: string) =>
  within(screen.getByRole('region', { name: title }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

describe('As anybody', () => {
  it('I see how many cases there are, with the small numbers left out', async () => {
    answers('statistics', figures());
    open('/statistics');
    expect(await screen.findByText('12,345', { selector: 'strong' })).toBeVisible();
    expect(lines('How they stand')).toEqual(['Pending12,000', 'Judged341', 'Withdrawnfewer than 5, or left out with them']);
    expect(lines('How long they took')).toEqual(['At most 3 months300', 'Longer than 24 months41']);
    expect(lines('How people found the steps')).toEqual(['Filing1,2004.1', 'Hearingfewer than 5, or left out with them']);
    expect(screen.getByText(/Numbers below 5 are left out/)).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Which cases' })).toBeNull();
    await expectAccessible();
  });

  it('I choose a court, or a year, and never both', async () => {
    const asked = answers('statistics', figures());
    const { person } = open('/statistics');
    await person.type(await screen.findByLabelText('Year of registration'), '2026');
    await expect.poll(() => asked.at(-1)).toBe('?year=2026');
    await person.click(await screen.findByRole('button', { name: /Hangzhou/ }));
    await expect.poll(() => asked.at(-1)).toBe(`?court=${encodeURIComponent('浙01')}`);
    await person.click(await screen.findByRole('button', { name: 'All courts' }));
    expect(await screen.findByText('12,345', { selector: 'strong' })).toBeVisible();
  });

  it('I save the numbers as they are shown', async () => {
    answers('statistics', figures());
    const saved: string[] = [];
    network.use(
      http.get('/api/filing/statistics/cases/csv', ({ request }) => {
        saved.push(new URL(request.url).search);
        return HttpResponse.text('by,code,name,cases\r\n');
      }),
    );
    const { person } = open('/statistics');
    await person.click(await screen.findByRole('button', { name: 'Save as CSV' }));
    await expect.poll(() => saved).toEqual(['']);
  });
});

describe('As a clerk', () => {
  it('I see every number of my own court first, and what the public sees if I want to', async () => {
    answers('statistics', figures());
    const asked = answers(
      'court-statistics',
      figures({ court: '浙01', smallestSaid: 1, cases: 3, byCourt: [], byOutcome: [figure('PENDING', 2), figure('JUDGED', 1)] }),
    );
    const { person } = open('/statistics', accountOf('clerk'));
    expect(await screen.findByText('3', { selector: 'strong' })).toBeVisible();
    expect(lines('How they stand')).toEqual(['Pending2', 'Judged1']);
    expect(screen.queryByText(/are left out/)).toBeNull();
    expect(asked).toEqual(['']);
    await person.click(screen.getByLabelText('All courts, as the public sees them'));
    expect(await screen.findByText('12,345', { selector: 'strong' })).toBeVisible();
  });
});
