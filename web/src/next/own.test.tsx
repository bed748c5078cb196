import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseLanguage } from '@/i18n';
import { answerPolicy, derivation } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { NextStep, OwnCase } from './requests';

const step: NextStep = {
  kind: 'ANSWER',
  turn: 'YOURS',
  actors: [],
  submissionId: null,
  caseId: 'c',
  caseNumber: '（2026）浙01民初1号',
  title: '莱茵兰与韩光',
  hearingId: null,
  party: { role: 'DEFENDANT', originalName: '한빛정밀', latinName: 'Hanbit Precision', chineseName: '韩光' },
  at: null,
  deadlineId: null,
  deadline: derivation as NextStep['deadline'],
  answerBy: null,
  daysLeft: null,
  deed: null,
  count: null,
  article: 'CPL 128, 285',
};
const hanbit = { role: 'DEFENDANT' as const, originalName: '한빛정밀', latinName: 'Hanbit Precision', chineseName: '韩光' };
const line: OwnCase = {
  id: 'c',
  number: '（2026）浙01民初1号',
  court: '浙01',
  cause: '88.7',
  title: '莱茵兰与韩光',
  registeredAt: '2026-11-21T13:00:00Z',
  registeredOn: '2026-11-21',
  status: 'PENDING',
  parties: [{ role: 'PLAINTIFF', originalName: 'Rheinland GmbH', latinName: '', chineseName: '莱茵兰' }, hanbit],
  clients: [hanbit],
  step,
  hearingId: 'h',
  hearingAt: '2026-12-20T01:00:00Z',
};

let asked: string[];

afterEach(() => chooseLanguage('en'));

beforeEach(() => {
  answerPolicy();
  asked = [];
  network.use(
    http.get('/api/filing/own-cases', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: request.url.includes('DUE_THIS_WEEK') ? [] : [line], next: null });
    }),
  );
});

describe('The cases of a lawyer', () => {
  it('are chosen, and their papers saved in one file', async () => {
    let saved = '';
    network.use(
      http.get('/api/filing/case-archives', ({ request }) => {
        saved = new URL(request.url).search;
        return new HttpResponse('zip', { headers: { 'Content-Type': 'application/zip' } });
      }),
    );
    const { person } = open('/cases', accountOf('party'));
    const box = await screen.findByRole('checkbox', { name: 'Choose （2026）浙01民初1号' });
    expect(screen.queryByRole('button', { name: 'Save the papers of the chosen cases' })).toBeNull();
    await person.click(box);
    await person.click(await screen.findByRole('button', { name: 'Save the papers of the chosen cases' }));
    await waitFor(() => expect(saved).toBe('?caseId=c'));
    await person.click(box);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save the papers of the chosen cases' })).toBeNull());
  });

  it('are called as the page runs, each name whole, where it runs from right to left', async () => {
    await chooseLanguage('ar');
    open('/cases', accountOf('party'));
    const title = await screen.findByText('\u2068Rheinland GmbH\u2069 ضد \u2068Hanbit Precision\u2069');
    // A bdi would take the direction of the first name.
    expect(title.closest('bdi')).toBeNull();
  });

  it.each(['/', '/cases'])('say at %s for whom, what is next, by when, and the next hearing', async (address) => {
    open(address, accountOf('party'));
    const cases = await screen.findByRole('region', { name: 'My cases' });
    const row = (await within(cases).findByRole('link', { name: '（2026）浙01民初1号' })).closest('tr')!;
    expect(row).toHaveTextContent('Rheinland GmbH v Hanbit Precision');
    expect(row).toHaveTextContent(/December 7, 2026 Beijing time.*until Dec 7, 2026, 17:00 your time/);
    expect(within(row).getByRole('link', { name: /Hand in the answer of .*Hanbit Precision/ })).toHaveAttribute('href', '/cases/c#hand-in');
    expect(within(row).getByText('Your turn')).toBeVisible();
    expect(row.querySelector('[data-label="For whom"]')).toHaveTextContent('Hanbit Precision');
    expect(row.querySelector('a[href="/hearings/h"] time')).toHaveAttribute('dateTime', '2026-12-20T01:00:00Z');
    await expectAccessible();
  });

  it('are asked for by what is due, by court and by status, and it is said when none matches', async () => {
    const { person } = open('/cases', accountOf('party'));
    await screen.findByRole('link', { name: '（2026）浙01民初1号' });
    await person.selectOptions(screen.getByLabelText('Status'), 'Decided');
    await person.click(screen.getByRole('button', { name: 'Late or due within seven days' }));
    await screen.findByText('No case matches.');
    expect(asked).toEqual(['?tab=ALL', '?tab=ALL&status=DECIDED', '?tab=DUE_THIS_WEEK&status=DECIDED']);
  });
});

describe('What to do next in many cases', () => {
  it('shows the five most urgent things, and the others when the reader opens them', async () => {
    const steps = Array.from({ length: 8 }, (_, each) => ({ ...step, caseId: `c${each}` }));
    network.use(http.get('/api/filing/next-steps', () => HttpResponse.json(steps)));
    const { person } = open('/', accountOf('party'));
    const panel = await screen.findByRole('region', { name: 'What now?' });
    await within(panel).findByText('3 more');
    expect(panel.querySelectorAll(':scope > ol > li')).toHaveLength(5);
    await person.click(within(panel).getByText('3 more'));
    expect(panel.querySelectorAll(':scope > details > ol > li')).toHaveLength(3);
  });
});
