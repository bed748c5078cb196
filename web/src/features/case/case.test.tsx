import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy, derivation, id } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { answerPapers } from './papersOfTheTest';

beforeEach(() => {
  answerPolicy();
  answerPapers();
});

describe('As a party of a case', () => {
  it('reads a long list of cases part by part', async () => {
    const line = (number: string) => ({
      id: number,
      number,
      court: '浙01',
      cause: '88.7',
      title: number,
      registeredAt: '2026-11-21T13:00:00Z',
      registeredOn: '2026-11-21',
      status: 'PENDING',
      parties: [],
      clients: [],
      step: { kind: 'AWAIT_HEARING', turn: 'COURTS', actors: [], caseId: `case-${number}`, caseNumber: number, title: number },
      hearingId: null,
      hearingAt: null,
    });
    network.use(
      http.get('/api/filing/own-cases', ({ request }) =>
        HttpResponse.json(
          new URL(request.url).searchParams.get('after') === 'there'
            ? { items: [line('B')], next: null }
            : { items: [line('A')], next: 'there' },
        ),
      ),
    );
    const { person } = open('/cases', accountOf('party'));

    await screen.findByRole('link', { name: 'A' });
    await person.click(screen.getByRole('button', { name: 'Show more' }));

    await screen.findByRole('link', { name: 'B' });
    expect(screen.getByRole('link', { name: 'A' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('reads the docket with court time first and each deadline with its derivation', async () => {
    const caseId = '0198c0de-0000-7000-8000-00000000000c';
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
          submittedAt: '2026-11-21T12:00:00Z',
          receivedOn: '2026-11-21',
          registeredAt: '2026-11-21T13:00:00Z',
          registeredOn: '2026-11-21',
          registeredByName: '陈',
          submissionId: id,
          claimAmount: '480000.00',
          claimCurrency: 'USD',
          exchangeRate: '7.1',
          exchangeRateOn: '2026-11-21',
          claimAmountCny: '3408000.00',
          fee: { cny: '34064.00', baseCny: '3408000.00', article: '13(1)', steps: [], limit: null, source: 'Measures' },
          feePayBy: derivation,
          feeDue: null,
          parties: [
            {
              id: 'p',
              role: 'PLAINTIFF',
              kind: 'COMPANY',
              originalName: 'Rheinland',
              latinName: 'Rheinland',
              chineseName: '莱茵兰',
              representative: '',
              country: 'DE',
              address: 'Köln',
              phone: null,
              email: null,
              language: 'en',
              interpreterLanguage: null,
              zone: null,
              claims: false,
              unwilling: false,
              joinedAt: null,
              leftAt: null,
              appeared: true,
              identity: null,
              own: true,
            },
          ],
        }),
      ),
      http.get(`/api/filing/cases/${caseId}/docket`, () =>
        HttpResponse.json({
          next: null,
          items: [
            {
              id: '1',
              what: 'SERVED',
              at: '2026-11-22T17:30:00Z',
              courtDay: '2026-11-23',
              by: 'COURT',
              partyId: 'p2',
              partyName: '한빛정밀',
              details: { channel: 'ELECTRONIC', article: 'CPL 283(9)' },
              deadline: null,
            },
            {
              id: '2',
              what: 'ANSWER_DUE',
              at: '2026-11-22T17:30:00Z',
              courtDay: '2026-11-23',
              by: 'LAW',
              partyId: 'p2',
              partyName: '한빛정밀',
              details: {},
              deadline: derivation,
            },
            {
              id: '3',
              what: 'APPLICATION_MADE',
              at: '2026-11-24T17:30:00Z',
              courtDay: '2026-11-25',
              by: 'PARTY',
              partyId: 'p2',
              partyName: '한빛정밀',
              details: { applicationId: 'a1', kind: 'EXTENSION' },
              deadline: null,
            },
          ],
        }),
      ),
      http.get(`/api/filing/cases/${caseId}/applications/kinds`, () =>
        HttpResponse.json([{ code: 'EXTENSION', title: 'Extension of a period' }]),
      ),
    );
    open(`/cases/${caseId}`, accountOf('party'));

    await screen.findByRole('heading', { name: '（2026）浙01民初1号' });
    const docket = screen.getByRole('region', { name: 'Docket' });
    await within(docket).findByText('Served');
    expect(await within(docket).findByText('Extension of a period')).toBeInTheDocument();
    expect(docket).toHaveTextContent(/Nov 23, 2026, 01:30 Beijing time.*Nov 22, 2026/);
    expect(within(docket).getByText('Answer due by')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Receipt of the court, and its proof' })).toHaveAttribute('href', `/filing/${id}/receipt`);
    expect(docket).toHaveTextContent('Channel: Electronic');
    expect(screen.getByText('Plaintiff').closest('li')).toHaveTextContent('Plaintiff: Rheinland / 莱茵兰Köln');
    expect(screen.getByRole('link', { name: 'Hearings of this case' })).toHaveAttribute('href', `/hearings/cases/${caseId}`);
    expect(screen.queryByRole('link', { name: 'Service in this case' })).toBeNull();
    await expectAccessible();
  });

  it('is not shown the fee of the other side as its own', async () => {
    const caseId = '0198c0de-0000-7000-8000-00000000000d';
    const party = {
      id: 'p',
      role: 'DEFENDANT',
      kind: 'COMPANY',
      originalName: '한빛정밀',
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
      own: true,
    };
    network.use(
      http.get(`/api/filing/cases/${caseId}`, () =>
        HttpResponse.json({
          id: caseId,
          number: '（2026）浙01民初2号',
          court: '浙01',
          cause: '88.7',
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
          fee: { cny: '34064.00', baseCny: '480000.00', article: '13(1)', steps: [], limit: null, source: 'Measures' },
          feePayBy: derivation,
          feeDue: null,
          parties: [party],
        }),
      ),
      http.get(`/api/filing/cases/${caseId}/docket`, () => HttpResponse.json({ items: [], next: null })),
    );
    open(`/cases/${caseId}`, accountOf('party'));

    expect(await screen.findByRole('region', { name: 'Court fee' })).toHaveTextContent('for the plaintiff to pay, not for you');
    expect(screen.queryByText(/34,064/)).toBeNull();
    expect(screen.queryByText('To be paid by')).toBeNull();
  });

  it('takes part with the code from the service', async () => {
    network.use(
      http.post('/api/filing/appearances', async ({ request }) => {
        expect(await request.json()).toEqual({ code: 'ABCD-EFGH', as: null });
        return HttpResponse.json(
          { caseId: 'c', caseNumber: '（2026）浙01民初1号', partyId: 'p', partyName: '한빛정밀', confirmed: true, toProve: null },
          { status: 201 },
        );
      }),
    );
    const { person } = open('/appear', accountOf('party'));

    await person.type(await screen.findByLabelText('Appearance code'), 'ABCD-EFGH');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Take part in the case' }));

    await screen.findByRole('heading', { name: 'You take part in the case now' });
  });

  it('enters as a lawyer with the code of the party, hands in the paper, and waits for the court', async () => {
    const sent: unknown[] = [];
    network.use(
      http.post('/api/filing/appearances', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(
          { caseId: 'c', caseNumber: '（2026）浙01民初1号', partyId: 'p', partyName: '한빛정밀', confirmed: false, toProve: 'r1' },
          { status: 201 },
        );
      }),
      http.post('/api/filing/appearances/r1/proof', ({ request }) => {
        sent.push(new URL(request.url).search);
        return HttpResponse.json({ id: 'r1', state: 'PROPOSED' }, { status: 201 });
      }),
    );
    const { person } = open('/appear', accountOf('party'));

    await person.type(await screen.findByLabelText('Appearance code'), 'ABCD-EFGH');
    await person.selectOptions(screen.getByLabelText('You enter as'), 'Lawyer');
    await person.click(screen.getByRole('button', { name: 'Take part in the case' }));
    expect(sent).toEqual([]);
    await person.type(screen.getByLabelText('Your name, as the paper writes it'), '陈薇');
    await person.click(screen.getByLabelText('settle'));
    await person.click(screen.getByLabelText('Second instance'));
    await person.type(screen.getByLabelText('From'), '2026-11-01');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Take part in the case' }));

    await screen.findByRole('heading', { name: 'Hand in the paper by which you act' });
    await person.click(screen.getByRole('button', { name: 'Hand in' }));
    await person.upload(screen.getByLabelText('PDF file'), new File(['%PDF-'], 'power.pdf', { type: 'application/pdf' }));
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Hand in' }));

    await screen.findByRole('heading', { name: 'The court confirms you next' });
    expect(sent).toEqual([
      {
        code: 'ABCD-EFGH',
        as: { kind: 'LAWYER', name: '陈薇', powers: ['SETTLE'], instances: ['FIRST', 'SECOND'], validFrom: '2026-11-01', validUntil: null },
      },
      '?kind=POWER_OF_ATTORNEY&language=zh-CN',
    ]);
  });
});

describe('As a clerk with a case that was not filed online', () => {
  const caseId = '0198c0de-0000-7000-8000-00000000000d';
  const party = (changes: object) => ({
    id: 'p',
    role: 'PLAINTIFF',
    kind: 'COMPANY',
    originalName: '杭州精工机械有限公司',
    latinName: '',
    chineseName: '',
    representative: '王磊',
    country: 'CN',
    address: '杭州',
    phone: null,
    email: null,
    language: 'zh-CN',
    interpreterLanguage: null,
    zone: null,
    claims: false,
    unwilling: false,
    joinedAt: null,
    leftAt: null,
    appeared: false,
    identity: null,
    own: false,
    ...changes,
  });

  it('sees how it came, what happened before, and gives the plaintiff a code that is shown once', async () => {
    const asked: string[] = [];
    network.use(
      http.get(`/api/filing/cases/${caseId}`, () =>
        HttpResponse.json({
          id: caseId,
          number: '（2026）浙01民初8号',
          court: '浙01',
          cause: '88.7',
          title: '精工与韩光',
          origin: 'CLERK',
          takenOver: true,
          submittedAt: null,
          receivedOn: '2026-03-02',
          registeredAt: '2026-11-21T13:00:00Z',
          registeredOn: '2026-03-05',
          registeredByName: '陈静',
          submissionId: null,
          claimAmount: null,
          claimCurrency: null,
          exchangeRate: null,
          exchangeRateOn: null,
          claimAmountCny: null,
          fee: null,
          feePayBy: null,
          feeDue: null,
          parties: [party({}), party({ id: 'd', role: 'DEFENDANT', originalName: 'Hanbit', appeared: true })],
        }),
      ),
      http.get(`/api/filing/cases/${caseId}/intake`, () => HttpResponse.json({ reference: '2026/8', claims: 'Delivery of two machines.' })),
      http.get(`/api/filing/cases/${caseId}/docket`, () =>
        HttpResponse.json({
          items: [
            {
              id: 'h',
              what: 'HISTORY',
              at: '2026-03-19T16:00:00Z',
              courtDay: '2026-03-20',
              by: 'COURT',
              partyId: null,
              partyName: null,
              details: { day: '2026-03-20', note: '组成合议庭' },
              deadline: null,
            },
          ],
          next: null,
        }),
      ),
      http.get(`/api/filing/cases/${caseId}/papers`, () => HttpResponse.json({ items: [], next: null })),
      http.get(`/api/filing/cases/${caseId}/paper-kinds`, () => HttpResponse.json([])),
      http.put(`/api/filing/cases/${caseId}/parties/:party/appearance-code`, ({ params }) => {
        asked.push(String(params.party));
        return HttpResponse.json({ partyId: 'p', partyName: '杭州精工机械有限公司', code: 'ABCDE-12345' });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));

    expect(await screen.findByText(/Entered by the registry: 陈静/)).toBeVisible();
    expect(screen.getByText('It ran already, and was taken over with its number.')).toBeVisible();
    expect(screen.getByText('No sum is claimed.')).toBeVisible();
    expect(screen.getByText(/No fee was computed here/)).toBeVisible();
    expect(await screen.findByText('Delivery of two machines.')).toBeVisible();
    const entry = (await screen.findByText('组成合议庭')).closest('li')!;
    expect(entry).toHaveTextContent('March 20, 2026');
    expect(entry).toHaveTextContent('Before it was taken over');
    // Only for who has no account here yet.
    expect(screen.getAllByRole('button', { name: /^Give a code to/ })).toHaveLength(1);
    await person.click(screen.getByRole('button', { name: 'Give a code to 杭州精工机械有限公司' }));
    expect(asked).toEqual([]);
    await person.click(screen.getByRole('button', { name: 'Give a code' }));
    expect(await screen.findByText('ABCDE-12345')).toBeVisible();
    expect(asked).toEqual(['p']);
  });
});
