import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy, derivation, id } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { ItemToFollow } from './deadlineRequests';
import { answerPapers, caseId, paper } from './papersOfTheTest';

const apostille: ItemToFollow = {
  id: 'i1',
  what: 'Apostille',
  otherwise: 'The power is not taken into account.',
  due: derivation as ItemToFollow['due'],
  receivedAt: null,
  receivedByName: null,
  answers: [],
};

const named: ItemToFollow['answers'][number] = {
  id: 'a1',
  paperId: 'p1',
  title: 'Copy',
  givenByName: 'Müller',
  givenAt: '2026-11-25T02:00:00Z',
  askedAgainWhy: null,
  askedAgainByName: null,
  askedAgainAt: null,
};

function answerItem(change: Partial<ItemToFollow> = {}) {
  network.use(http.get(`/api/filing/cases/${caseId}/items-to-follow`, () => HttpResponse.json([{ ...apostille, ...change }])));
}

function keeps(path: string) {
  const sent: unknown[] = [];
  network.use(
    http.post(`/api/filing/cases/${caseId}/items-to-follow/i1/${path}`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(apostille, { status: 201 });
    }),
  );
  return sent;
}

const region = () => screen.findByRole('region', { name: 'Documents to follow' });

beforeEach(() => {
  answerPolicy();
  answerPapers([paper({ id: 'p1', title: 'Copy', kind: 'ITEM_TO_FOLLOW' })]);
  network.use(
    http.get(`/api/filing/cases/${caseId}`, () =>
      HttpResponse.json({
        id: caseId,
        number: '（2026）浙01知民初1号',
        court: '浙01',
        cause: '167.3',
        title: 't',
        origin: 'WIZARD',
        takenOver: false,
        submittedAt: '2026-11-21T12:00:00Z',
        receivedOn: '2026-11-21',
        registeredAt: '2026-11-21T13:00:00Z',
        registeredOn: '2026-11-21',
        registeredByName: '陈',
        submissionId: id,
        claimAmount: '480000.00',
        claimCurrency: 'CNY',
        exchangeRate: null,
        exchangeRateOn: null,
        claimAmountCny: '480000.00',
        fee: null,
        feePayBy: null,
        feeDue: null,
        parties: [],
      }),
    ),
    http.get(`/api/filing/cases/${caseId}/docket`, () => HttpResponse.json({ items: [], next: null })),
  );
});

describe('What has to follow', () => {
  it('is answered by its party with a paper that it handed in', async () => {
    answerItem();
    const sent = keeps('answers');
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const items = await region();
    const form = await within(items).findByRole('form', { name: 'Name the paper for Apostille' });
    const send = within(form).getByRole('button', { name: 'Name this paper' });
    expect(send).toBeDisabled();
    await within(form).findByRole('option', { name: 'Copy' });
    await person.selectOptions(within(form).getByLabelText('Which paper is it'), 'Copy');
    await expectAccessible();
    await person.click(send);
    await waitFor(() => expect(sent).toEqual([{ paperId: 'p1' }]));
  });

  it('is asked for again by a clerk, who says why of the paper that was seen', async () => {
    answerItem({ answers: [named] });
    const sent = keeps('asking-again');
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));
    const items = await region();
    const form = await within(items).findByRole('form', { name: 'Ask again for Apostille' });
    const send = within(form).getByRole('button', { name: 'Ask again' });
    expect(send).toBeDisabled();
    await person.type(within(form).getByLabelText('Why it is not what had to follow'), 'It has no seal.');
    await person.click(send);
    await waitFor(() => expect(sent).toEqual([{ answerId: 'a1', why: 'It has no seal.' }]));
  });

  it('that waits for the court is not answered twice; asked for again, it says why and can be', async () => {
    answerItem({ answers: [named] });
    const first = open(`/cases/${caseId}`, accountOf('party'));
    expect(await region()).toHaveTextContent('Copy');
    expect(screen.queryByRole('form', { name: 'Name the paper for Apostille' })).toBeNull();
    first.unmount();

    answerItem({ answers: [{ ...named, askedAgainWhy: 'It has no seal.', askedAgainByName: '陈', askedAgainAt: '2026-11-26T02:00:00Z' }] });
    open(`/cases/${caseId}`, accountOf('party'));
    const items = await region();
    await within(items).findByText('It has no seal.');
    expect(items).toHaveTextContent('asked for again');
    await within(items).findByRole('form', { name: 'Name the paper for Apostille' });
  });
});
