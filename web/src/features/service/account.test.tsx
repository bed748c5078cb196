import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const caseId = '0198c0de-0000-7000-8000-0000000000c1';
const court = { code: '浙01', zh: '浙江省杭州市中级人民法院', en: 'Hangzhou Intermediate People’s Court' };
const party = { partyId: 'p2', name: '주식회사 한빛무역', latinName: 'Hanbit Trading Co., Ltd.', chineseName: null, consent: null };
const consent = { id: 'k1', name: 'Kim', givenAt: '2026-11-20T02:00:00Z', withdrawnAt: null };
const line = {
  id: 'a1',
  paper: 'STATEMENT_OF_CLAIM',
  party: party.name,
  papers: 1,
  state: 'AVAILABLE',
  placedAt: '2026-11-21T02:00:00Z',
  openedAt: null,
  servedOn: '2026-11-21',
};
const delivery = {
  id: 'a1',
  state: 'OPENED',
  standing: 'IN_ACCOUNT',
  paper: 'STATEMENT_OF_CLAIM',
  court,
  caseNumber: '（2026）浙01民初1号',
  title: '买卖合同纠纷',
  cause: null,
  addressee: { name: party.name, latinName: party.latinName, chineseName: null, language: 'ko', zone: 'Asia/Seoul' },
  parties: [{ role: 'DEFENDANT', name: party.name, latinName: null, chineseName: null, addressee: true }],
  documents: [],
  openedAt: '2026-11-22T02:00:00Z',
  answeredAt: null,
  expiresAt: '2027-01-20T16:40:00Z',
  served: { at: '2026-11-21T02:00:00Z', on: '2026-11-21', event: 'MADE_AVAILABLE', article: 'OL 31(1)', rebuttable: true },
  period: null,
  notes: [],
  office: null,
  claim: null,
  takenBy: ['ADDRESSEE', 'LEGAL_REPRESENTATIVE', 'EMPLOYEE', 'LAWYER', 'OTHER'],
  appearanceCode: null,
};

describe('As a party with an account', () => {
  it('agrees once the consequence was understood, and takes it back after being asked', async () => {
    const sent: unknown[] = [];
    let holds = false;
    network.use(
      http.get(`/api/service/cases/${caseId}/account-deliveries`, () => HttpResponse.json({ items: [], next: null })),
      http.get(`/api/service/cases/${caseId}/account-consents`, () => HttpResponse.json([{ ...party, consent: holds ? consent : null }])),
      http.post(`/api/service/cases/${caseId}/account-consents`, async ({ request }) => {
        sent.push(await request.json());
        holds = true;
        return HttpResponse.json(consent, { status: 201 });
      }),
      http.post(`/api/service/cases/${caseId}/account-consents/k1/withdrawal`, () => {
        holds = false;
        return HttpResponse.json(consent, { status: 201 });
      }),
    );
    const { person } = open(`/cases/${caseId}/served`, accountOf('party'));
    const agree = await screen.findByRole('button', { name: 'Agree' });
    expect(agree).toBeDisabled();
    await expectAccessible();
    await person.click(screen.getByRole('checkbox', { name: /count as served when they lie here/ }));
    await person.click(agree);
    expect(await screen.findByTestId('consent')).toBeVisible();
    const sheet = vi.fn();
    network.use(
      http.get(`/api/service/cases/${caseId}/account-consents/k1/sheet`, () => {
        sheet();
        return new HttpResponse('%PDF');
      }),
    );
    await person.click(screen.getByRole('button', { name: 'Save the confirmation (PDF)' }));
    await waitFor(() => expect(sheet).toHaveBeenCalledOnce());
    expect(sent).toEqual([{ partyId: 'p2', understood: true }]);
    await person.click(screen.getByRole('button', { name: 'Take it back' }));
    const dialog = await screen.findByRole('dialog', { name: 'Take it back' });
    expect(holds).toBe(true);
    await person.click(within(dialog).getByRole('button', { name: 'Take it back' }));
    await waitFor(() => expect(screen.queryByTestId('consent')).toBeNull());
  });

  it('reads since when papers count as served, opens them without a code, and accepts without a link', async () => {
    let accepted: unknown;
    network.use(
      http.get(`/api/service/cases/${caseId}/account-consents`, () => HttpResponse.json([{ ...party, consent }])),
      http.get(`/api/service/cases/${caseId}/account-deliveries`, () => HttpResponse.json({ items: [line], next: null })),
      http.post(`/api/service/cases/${caseId}/account-deliveries/a1/opening`, () =>
        HttpResponse.json({ session: 's', until: '2026-11-22T02:30:00Z', delivery }),
      ),
      http.post('/api/service/deliveries/a1/acceptance', async ({ request }) => {
        accepted = [request.headers.get('Delivery-Session'), await request.json()];
        return HttpResponse.json({ ...delivery, state: 'ACCEPTED' });
      }),
    );
    const { person } = open(`/cases/${caseId}/served`, accountOf('party'));
    expect(await screen.findByTestId('delivery-a1')).toHaveTextContent(/Counts as served from.*2026/);
    await person.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByTestId('served')).toBeVisible();
    await person.type(screen.getByLabelText('Your name'), 'Kim');
    await person.click(screen.getByRole('radio', { name: 'The addressee in person' }));
    await person.click(screen.getByRole('button', { name: 'Accept the papers' }));
    await person.click(
      within(await screen.findByRole('dialog'))
        .getAllByRole('button')
        .at(-1)!,
    );
    await waitFor(() => expect(accepted).toEqual(['s', { name: 'Kim', capacity: 'ADDRESSEE' }]));
    expect(await screen.findByRole('status', { name: 'You accepted these papers' })).toBeVisible();
  });

  it('is not a page for the court', async () => {
    open(`/cases/${caseId}/served`, accountOf('clerk'));
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Served in the account');
  });
});
