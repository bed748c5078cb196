import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { ForeignLaw } from './requests';

const caseId = '00000000-0000-4000-8000-00000000000c';
const root = `/api/filing/cases/${caseId}/foreign-law`;

const law = (said: Partial<ForeignLaw> = {}): ForeignLaw => ({
  id: 'l1',
  court: '浙01',
  jurisdiction: 'Germany',
  question: 'Limitation of a claim for the price',
  finding: 'Three years from the end of the year, BGB 195, 199.',
  way: 'EXPERT',
  source: 'BGB, 2024 edition',
  inForceOn: '2025-01-01',
  expert: 'Prof. Müller',
  expertCv: 'Professor of civil law, Köln',
  costs: null,
  foundByName: '林卫',
  foundAt: '2026-11-27T01:00:00Z',
  ...said,
});

describe('As a judge', () => {
  it('I put on record what was found, of an expert with CV and statement', async () => {
    network.use(http.get(root, () => HttpResponse.json({ items: [], next: null })));
    const sent: unknown[] = [];
    network.use(
      http.post(root, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(law(), { status: 201 });
      }),
    );
    const { person } = open(`/cases/${caseId}/foreign-law`, accountOf('judge'));
    const form = within(await screen.findByRole('form', { name: 'Put on record' }));
    await person.click(form.getByRole('button', { name: 'Put on record' }));
    expect(sent).toEqual([]);
    await person.type(form.getByLabelText('Law of which state or territory'), 'Germany');
    await person.type(form.getByLabelText('What was to be found out'), 'Limitation');
    await person.type(form.getByLabelText('What the law says'), 'Three years');
    await person.type(form.getByLabelText('Source'), 'BGB');
    expect(form.queryByLabelText('Expert')).toBeNull();
    await person.selectOptions(form.getByLabelText('How it was found'), 'EXPERT');
    await person.type(form.getByLabelText('Expert'), 'Müller');
    await person.type(form.getByLabelText('Qualification and CV'), 'Professor');
    await person.click(form.getByLabelText(/no interest in the case/));
    await expectAccessible();
    await person.click(form.getByRole('button', { name: 'Put on record' }));
    await expect
      .poll(() => sent)
      .toMatchObject([{ jurisdiction: 'Germany', way: 'EXPERT', expert: 'Müller', noInterest: true, inForceOn: null, costs: null }]);
  });

  it('I search what all courts found', async () => {
    const asked: string[] = [];
    network.use(
      http.get('/api/filing/foreign-law', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('q') ?? '');
        return HttpResponse.json({ items: [law({ expert: null, expertCv: null, foundByName: null })], next: null });
      }),
    );
    const { person } = open('/foreign-law', accountOf('judge'));
    const found = within(await screen.findByRole('region', { name: 'Germany' }));
    expect(found.getByText('浙01')).toBeVisible();
    expect(found.queryByText('Expert')).toBeNull();
    await person.type(screen.getByLabelText('Search'), 'BGB');
    await person.click(screen.getByRole('button', { name: 'Search' }));
    await expect.poll(() => asked.at(-1)).toBe('BGB');
  });
});

describe('As a party', () => {
  it('I read what was found, by whom and how, and put nothing on record', async () => {
    network.use(http.get(root, () => HttpResponse.json({ items: [law()], next: null })));
    open(`/cases/${caseId}/foreign-law`, accountOf('party'));
    const found = within(await screen.findByRole('region', { name: 'Germany' }));
    expect(found.getByText('A legal service body or an expert')).toBeVisible();
    expect(found.getByText('Prof. Müller')).toBeVisible();
    expect(screen.queryByRole('form', { name: 'Put on record' })).toBeNull();
  });
});
