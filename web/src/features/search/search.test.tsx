import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { Found } from './requests';

const nothing: Found = { cases: [], moreCases: false, papers: [], morePapers: false, filings: [], moreFilings: false };
const parties: Found['cases'][number]['parties'] = [
  { role: 'PLAINTIFF', originalName: 'Rheinland GmbH', latinName: '', chineseName: '莱茵兰' },
  { role: 'DEFENDANT', originalName: '한빛정밀', latinName: 'Hanbit Precision', chineseName: '韩光' },
];
const found: Found = {
  ...nothing,
  cases: [{ id: 'c1', number: '（2026）浙01民初1号', title: '莱茵兰与韩光', cause: '88.7', status: 'PENDING', parties }],
  moreCases: true,
  papers: [
    { id: 'p1', caseId: 'c1', caseNumber: '（2026）浙01民初1号', title: '계약서', kind: 'Contract', filedAt: '2026-11-23T02:00:00Z' },
  ],
  filings: [{ id: 's1', status: 'SUBMITTED', cause: null, parties }],
};
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  answerPolicy();
  network.use(
    http.get('/api/filing/search', ({ request }) => {
      const words = new URL(request.url).searchParams.get('q')!;
      asked.push(words);
      return HttpResponse.json(words === 'nobody' ? nothing : found);
    }),
  );
});

describe('The search', () => {
  it('is opened by the keyboard from anywhere, and finds cases, papers and filings, each with the way to it', async () => {
    const { person, router } = open('/cases', accountOf('party'));
    await screen.findByRole('link', { name: 'Search everything' });
    fireEvent.keyDown(window, { key: 'k', ctrlKey: true });
    const field = await screen.findByRole('searchbox', { name: /What do you look for/ });
    expect(field).toHaveFocus();
    await person.type(field, 'hanbit');
    const cases = await screen.findByRole('region', { name: 'Cases' });
    expect(within(cases).getByRole('link', { name: '（2026）浙01民初1号' })).toHaveAttribute('href', '/cases/c1');
    expect(cases).toHaveTextContent('Rheinland GmbH');
    expect(within(cases).getByRole('link', { name: 'All of these cases' })).toHaveAttribute('href', '/cases?q=hanbit');
    expect(within(screen.getByRole('region', { name: 'Papers' })).getByRole('link')).toHaveAttribute('href', '/cases/c1#papers');
    const filings = screen.getByRole('region', { name: 'Filings that are no case yet' });
    expect(within(filings).getByRole('link')).toHaveAttribute('href', '/filing/s1');
    expect(router.state.location.search).toEqual({ q: 'hanbit' });
    // One question for what was typed, not one for each letter.
    expect(asked).toEqual(['hanbit']);
    await expectAccessible();
  });

  it('comes back with the words of its address, and says where there is nothing', async () => {
    open('/search?q=nobody', accountOf('clerk'));
    await screen.findByText(/Nothing that you can see has these words/);
    expect(screen.getByRole('searchbox')).toHaveValue('nobody');
  });

  it('leads a clerk to the review of a filing', async () => {
    open('/search?q=hanbit', accountOf('clerk'));
    const filings = await screen.findByRole('region', { name: 'Filings that are no case yet' });
    expect(within(filings).getByRole('link')).toHaveAttribute('href', '/reviews/s1');
  });

  it('is not offered to who has nothing to look among, nor to a visitor', async () => {
    const view = open('/', accountOf('interpreter'));
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('link', { name: 'Search everything' })).toBeNull();
    view.unmount();
    open('/');
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Search everything' })).toBeNull());
  });
});
