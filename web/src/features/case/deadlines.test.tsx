import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy, derivation, id } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { Deadline } from './deadlineRequests';
import { answerPapers, caseId } from './papersOfTheTest';

const answer = (change: Partial<Deadline> = {}): Deadline => ({
  id: 'd1',
  version: 3,
  periodId: 'PLE-01',
  title: 'Answer',
  callsFor: 'ANSWER',
  otherwise: 'The case goes on without the answer.',
  state: 'RUNNING',
  partyId: 'p2',
  partyName: '한빛정밀',
  own: false,
  paperKind: null,
  startedBy: 'c',
  startedAt: '2026-11-21T12:00:00Z',
  derivation: derivation as Deadline['derivation'],
  daysLeft: null,
  metBy: null,
  metAt: null,
  late: false,
  latePapers: [],
  settled: false,
  acts: [],
  ...change,
});

const party = (id: string, role: string, originalName: string) => ({
  id,
  role,
  kind: 'COMPANY',
  originalName,
  latinName: '',
  chineseName: '',
  representative: '',
  country: 'KR',
  address: '',
  phone: null,
  email: null,
  language: 'ko',
  interpreterLanguage: null,
  zone: null,
  claims: false,
  unwilling: false,
  joinedAt: null,
  leftAt: null,
  appeared: true,
  identity: null,
  own: false,
});

beforeEach(() => {
  answerPolicy();
  answerPapers();
  network.use(
    http.get(`/api/filing/cases/${caseId}`, () =>
      HttpResponse.json({
        id: caseId,
        number: '（2026）浙01民初1号',
        court: '浙01',
        cause: '88.7',
        title: '莱茵兰与韩光',
        origin: 'WIZARD',
        takenOver: false,
        receivedOn: '2026-11-21',
        submittedAt: '2026-11-21T12:00:00Z',
        registeredAt: '2026-11-21T13:00:00Z',
        registeredOn: '2026-11-21',
        registeredByName: '陈',
        submissionId: id,
        claimAmount: '1.00',
        claimCurrency: 'CNY',
        exchangeRate: null,
        exchangeRateOn: null,
        claimAmountCny: '1.00',
        fee: null,
        feePayBy: null,
        feeDue: null,
        parties: [party('p1', 'PLAINTIFF', 'Rheinland'), party('p2', 'DEFENDANT', '한빛정밀')],
      }),
    ),
    http.get(`/api/filing/cases/${caseId}/docket`, () => HttpResponse.json({ items: [], next: null })),
  );
});

const answers = (items: Deadline[], effects: object[] = [], suspendedSince: string | null = null) =>
  network.use(http.get(`/api/filing/cases/${caseId}/deadlines`, () => HttpResponse.json({ items, effects, suspendedSince })));

describe('The deadlines of a case', () => {
  it('say until when in both zones, what happens otherwise, and open as a calendar of the period', async () => {
    answers([answer()], [{ paperId: 'j', paperKind: 'JUDGMENT', lastDay: null, notServed: ['p1'], appealed: false }]);
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const section = await screen.findByRole('region', { name: 'Deadlines' });
    await within(section).findByText('The case goes on without the answer.');
    expect(section).toHaveTextContent(/Too late from Dec 8, 2026, 00:00 Beijing time.*Dec 7, 2026, 17:00 your time/);
    expect(section).toHaveTextContent(/it has not been served on Rheinland/);

    await person.click(within(section).getByText('How this day was counted'));
    const calendar = within(section).getByRole('group', { name: 'The period, day by day' });
    expect(
      within(calendar)
        .getAllByRole('table')
        .map((month) => month.querySelector('caption')?.textContent),
    ).toEqual(['November 2026', 'December 2026']);
    expect(within(calendar).getByRole('cell', { name: '21 starts it, not counted' })).toBeVisible();
    expect(within(calendar).getByRole('cell', { name: '6 court closed, moved on' })).toBeVisible();
    expect(within(calendar).getByRole('cell', { name: '7 last day' })).toBeVisible();
    expect(within(calendar).getAllByRole('cell', { name: /counts$/ })).toHaveLength(14);
    expect(within(section).queryByRole('button', { name: 'Give longer' })).toBeNull();
    await expectAccessible();
  });

  it('stand still while the action is suspended, which stands above them', async () => {
    answers([answer({ state: 'SUSPENDED', daysLeft: 27 })], [], '2026-11-27T01:00:00Z');
    open(`/cases/${caseId}`, accountOf('party'));
    const section = await screen.findByRole('region', { name: 'Deadlines' });
    expect(await within(section).findByRole('note')).toHaveTextContent(
      /The action has been suspended since Nov 27, 2026, 09:00 Beijing time.*the court gives notice when it goes on/,
    );
    expect(section).toHaveTextContent(/27/);
  });

  it('are moved by a judge, who says on which ground and why', async () => {
    answers([answer()]);
    let said: unknown;
    network.use(
      http.post('/api/filing/deadlines/d1/extension', async ({ request }) => {
        said = await request.json();
        return HttpResponse.json(answer({ state: 'EXTENDED' }), { status: 201 });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('judge'));
    await person.click(await screen.findByRole('button', { name: 'Give longer' }));
    const send = screen.getByRole('button', { name: 'Do this' });
    expect(send).toBeDisabled();
    await person.selectOptions(screen.getByLabelText('Ground'), 'on application');
    await person.type(screen.getByLabelText('Days more'), '15');
    await person.type(screen.getByLabelText('Day of the application (Beijing time)'), '2026-11-26');
    await person.type(screen.getByLabelText('Reason'), 'The translation takes longer.');
    await person.click(send);
    await screen.findByRole('button', { name: 'Give longer', pressed: false });
    expect(said).toEqual({
      version: 3,
      reason: 'The translation takes longer.',
      ground: 'APPLICATION',
      days: 15,
      appliedOn: '2026-11-26',
    });
  });
});
