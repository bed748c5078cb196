import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy, derivation } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { NextStep, WorkLine } from './requests';

const step: NextStep = {
  kind: 'REVIEW_FILING',
  turn: 'YOURS',
  actors: ['CLERK'],
  submissionId: null,
  caseId: 'c',
  caseNumber: '（2026）浙01民初1号',
  title: '莱茵兰与韩光',
  hearingId: null,
  party: null,
  at: null,
  deadlineId: null,
  deadline: null,
  answerBy: null,
  daysLeft: null,
  deed: null,
  count: null,
  article: null,
};
const parties: WorkLine['parties'] = [
  { role: 'PLAINTIFF', originalName: 'Rheinland GmbH', latinName: '', chineseName: '莱茵兰' },
  { role: 'DEFENDANT', originalName: '한빛정밀', latinName: 'Hanbit Precision', chineseName: '韩光' },
];
const line = (change: Partial<WorkLine>): WorkLine => ({
  id: 'w',
  kind: 'DEADLINE',
  step,
  reference: null,
  cause: null,
  parties,
  since: null,
  otherClock: null,
  reviewerName: null,
  ...change,
});
const day = derivation as NextStep['deadline'];
const late = line({
  step: { ...step, kind: 'DECIDE_LAPSED', deadline: day, party: parties[1]!, deed: 'Answer' },
});
const filing = line({
  id: 's',
  kind: 'FILING',
  reference: 'ABC-DEF-GHJ',
  reviewerName: '陈静',
  step: { ...step, kind: 'REVIEW_FILING', turn: 'COURTS', submissionId: 's', caseId: null, caseNumber: null, title: null, deadline: day },
});
const exhibit = line({
  id: 'e',
  kind: 'EXHIBIT',
  since: '2026-11-20T02:00:00Z',
  step: { ...step, kind: 'DECIDE_LATE_EXHIBIT', party: parties[1]!, deed: 'Photographs', article: 'CPL 68; J 101, 102' },
});

let asked: string[];

beforeEach(() => {
  answerPolicy();
  asked = [];
  network.use(
    http.get('/api/filing/work/counts', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json([
        { standing: 'LATE', count: 1 },
        { standing: 'TODAY', count: 0 },
        { standing: 'WEEK', count: 1 },
        { standing: 'LATER', count: 1000 },
        { standing: 'WAITING', count: 1 },
      ]);
    }),
    http.get('/api/filing/work', ({ request }) => {
      const standing = new URL(request.url).searchParams.get('standing');
      const items = { LATE: [late], WEEK: [filing], WAITING: [exhibit] }[standing ?? ''] ?? [];
      return HttpResponse.json({ items, next: null });
    }),
  );
});

describe('The work list on the start page', () => {
  it('begins with what is late, names people as the reader reads them, and leads to where it is done', async () => {
    const { person } = open('/', accountOf('clerk'));
    const work = await screen.findByRole('region', { name: 'Work' });
    expect(await within(work).findByRole('button', { name: 'Late 1' })).toHaveAttribute('aria-pressed', 'true');
    within(work).getByRole('button', { name: 'Later 1,000+' });
    await within(work).findByText(/The last day is over: .*Answer.* \(.*Hanbit Precision.*\)/);
    within(work).getByText('Rheinland GmbH v Hanbit Precision');
    // The clerk sits in Berlin today: the court's day ends there in the afternoon.
    expect(within(work).getByText(/^until Dec 7, 2026, 17:00 your time/)).toBeVisible();
    expect(within(work).getByRole('link', { name: 'To the last days' })).toHaveAttribute('href', '/cases/c#deadlines');
    await expectAccessible();

    await person.click(within(work).getByRole('button', { name: 'Next seven days 1' }));
    await within(work).findByText('Decide on the filing.');
    within(work).getByText('The court’s turn: clerk');
    within(work).getByText('with 陈静');
    expect(within(work).getByRole('link', { name: /ABC-DEF-GHJ/ })).toHaveAttribute('href', '/reviews/s');

    await person.click(within(work).getByRole('button', { name: 'Today 0' }));
    await within(work).findByText('Nothing is to be done here.');
  });

  it('can be narrowed to every kind of work that the reader may have', async () => {
    open('/', accountOf('judge'));
    const work = await screen.findByRole('region', { name: 'Work' });
    const kinds = within(await within(work).findByLabelText('Kind'))
      .getAllByRole('option')
      .map((each) => each.textContent);
    expect(kinds).toEqual(
      expect.arrayContaining(['Rulings of refusal', 'Applications', 'Questions', 'Cases to decide', 'Documents of the court']),
    );
    expect(kinds).not.toContain('Filings');
    expect(kinds).not.toContain('Cases to give');
  });

  it('shows the judge what waits without a day, and no choice between own cases and all of the court', async () => {
    const { person } = open('/', accountOf('judge'));
    const work = await screen.findByRole('region', { name: 'Work' });
    await person.click(await within(work).findByRole('button', { name: 'Without a day 1' }));
    await within(work).findByText(/Decide whether late evidence is taken: .*Photographs.* \(.*Hanbit Precision.*\)/);
    expect(within(work).getByRole('link', { name: 'To the evidence' })).toHaveAttribute('href', '/cases/c#evidence');
    expect(within(work).queryByLabelText('Whose')).toBeNull();
    expect(within(work).queryByRole('option', { name: 'Filings' })).toBeNull();
  });

  it('asks for all of the court, or for one kind, when the clerk says so', async () => {
    const { person } = open('/', accountOf('clerk'));
    const work = await screen.findByRole('region', { name: 'Work' });
    await within(work).findByRole('button', { name: 'Late 1' });
    await person.selectOptions(within(work).getByLabelText('Whose'), 'All of the court');
    await person.selectOptions(within(work).getByLabelText('Kind'), 'To send');
    await within(work).findByRole('button', { name: 'Late 1' });
    expect(asked).toEqual(['?whose=MINE', '?whose=COURT', '?whose=COURT&kind=SENDING']);
  });

  it('stands in the address as it was chosen, also where the lists of deadlines and papers once were', async () => {
    const papers = open('/papers', accountOf('judge'));
    const work = await screen.findByRole('region', { name: 'Work' });
    expect(await within(work).findByRole('button', { name: 'Without a day 1' })).toHaveAttribute('aria-pressed', 'true');
    expect(within(work).getByLabelText('Kind')).toHaveDisplayValue('Papers received');
    papers.unmount();

    const { person, router } = open('/deadlines', accountOf('clerk'));
    await screen.findByRole('button', { name: 'Late 1' });
    expect(asked).toEqual(['?whose=MINE&kind=PAPER', '?whose=MINE&kind=DEADLINE']);
    await person.selectOptions(screen.getByLabelText('Whose'), 'All of the court');
    await person.click(await screen.findByRole('button', { name: 'Next seven days 1' }));
    expect(router.state.location.search).toEqual({ kind: 'DEADLINE', whose: 'COURT', standing: 'WEEK' });
  });

  it('says so when nothing is to be done, and is not for parties', async () => {
    network.use(http.get('/api/filing/work/counts', () => HttpResponse.json([])));
    const view = open('/', accountOf('clerk'));
    await screen.findByText('Nothing asks for you just now.');
    view.unmount();
    open('/', accountOf('party'));
    await screen.findByRole('region', { name: 'What now?' });
    expect(screen.queryByRole('region', { name: 'Work' })).toBeNull();
  });
});
