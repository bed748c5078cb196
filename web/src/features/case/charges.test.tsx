import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { answerCase } from './caseOfTheTest';
import type { Charge, HowPaid } from './chargeRequests';
import { answerPapers, caseId } from './papersOfTheTest';

const root = `/api/filing/cases/${caseId}/charges`;
const fee = {
  leastCny: '4900.00',
  mostCny: '4900.00',
  article: '13(1)',
  steps: [{ over: '0', upTo: '10000', rate: null, part: '10000', fee: '50' }],
  limit: 'halved, Art. 18',
  source: '诉讼费用交纳办法',
};
const range = { ...fee, leastCny: '50.00', mostCny: '100.00', steps: [], limit: null };
const rule = { scale: 'TRIED_TOGETHER', period: 'FIL-08', article: 'FEE 13, 18, 22', confidence: 'VERIFIED' } as const;
const charge = (change: Partial<Charge> = {}): Charge => ({
  id: 'c1',
  partyId: 'defendant',
  kind: 'COUNTERCLAIM',
  title: 'Counterclaim',
  paperId: 'p1',
  applicationId: null,
  claimed: { amount: '600000.00', currency: 'CNY' },
  fee,
  rule,
  state: 'OPEN',
  openedAt: '2026-11-23T02:00:00Z',
  payBy: null,
  receivedCny: '0.00',
  paidOn: null,
  paidCny: null,
  notedByName: null,
  own: true,
  ...change,
});
const answerCharges = (...items: Charge[]) => network.use(http.get(root, () => HttpResponse.json({ items, next: null })));

beforeEach(() => {
  answerPolicy();
  answerPapers();
  answerCase('DEFENDANT');
});

const region = () => screen.findByRole('region', { name: 'Fees and payments' });

const paid = (change: Partial<HowPaid> = {}): HowPaid => ({
  reference: 'RF18 1000 0001 72',
  leftCny: '4900.00',
  inClaimCurrency: { amount: '688.21', currency: 'USD', rate: '7.12000000', rateOn: '2026-11-23' },
  account: {
    holder: '杭州市中级人民法院',
    holderLatin: 'Hangzhou Intermediate Court',
    bank: '工商银行',
    bankLatin: 'ICBC',
    number: '1202020119900000123',
    bic: 'ICBKCNBJZJP',
    cnaps: null,
  },
  payments: [],
  refunds: [],
  excessCny: '0.00',
  ...change,
});
const answerPaid = (how: HowPaid) => network.use(http.get(`${root}/c1/payment`, () => HttpResponse.json(how)));

describe('What papers cost', () => {
  it('marks a fee whose law is recalled and was not checked, and no other', async () => {
    answerCharges(charge(), charge({ id: 'c2', title: 'Objection', rule: { ...rule, confidence: 'RECALLED' } }));
    open(`/cases/${caseId}`, accountOf('party'));
    const fees = within(await region());
    await fees.findByText('Objection');
    expect(fees.getAllByText('recalled, to be checked')).toHaveLength(1);
  });

  it('says how it is paid, with the reference, the account and about how much in the currency of the claim', async () => {
    answerCharges(charge());
    answerPaid(paid());
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const charges = await region();
    await person.click(within(charges).getByText(/How to pay/));
    expect(await within(charges).findByText('RF18 1000 0001 72')).toBeVisible();
    expect(charges).toHaveTextContent('1202020119900000123');
    expect(charges).toHaveTextContent('USD 688.21');
    expect(charges).toHaveTextContent('ICBKCNBJZJP');
    expect(within(charges).getByRole('button', { name: 'Save the slip (PDF)' })).toBeVisible();
    expect(within(charges).queryByRole('button', { name: /Pay back/ })).toBeNull();
    await expectAccessible();
  });

  it('says that the court’s notice alone tells where to pay while no account is known', async () => {
    answerCharges(charge());
    answerPaid(paid({ account: null }));
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const charges = await region();
    await person.click(within(charges).getByText(/How to pay/));
    expect(await within(charges).findByText(/account of the court is not written down here/)).toBeVisible();
  });

  it('is paid back by a clerk’s order, of what is too much first', async () => {
    const ordered: unknown[] = [];
    answerCase(null);
    answerCharges(
      charge({ state: 'PAID', own: false, receivedCny: '5000.00', paidOn: '2026-11-27', paidCny: '4900.00', notedByName: 'Chen' }),
    );
    answerPaid(
      paid({
        leftCny: '0',
        excessCny: '100.00',
        payments: [
          {
            id: 'm1',
            cny: '5000.00',
            paidOn: '2026-11-27',
            receipt: '浙01-2026-000001',
            notedAt: '2026-11-27T02:00:00Z',
            notedByName: 'Chen',
          },
        ],
      }),
    );
    network.use(
      http.post(`${root}/c1/refunds`, async ({ request }) => {
        ordered.push(await request.json());
        return HttpResponse.json(paid(), { status: 201 });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));
    const charges = await region();
    await person.click(within(charges).getByText(/What came/));
    expect(await within(charges).findByRole('button', { name: 'Receipt 浙01-2026-000001' })).toBeVisible();
    expect(charges).toHaveTextContent('More came than is owed: CNY 100.00');
    await person.click(within(charges).getByRole('button', { name: 'Pay back of: Counterclaim' }));
    const form = within(within(charges).getByRole('form', { name: 'Pay back of: Counterclaim' }));
    await person.type(form.getByLabelText('To whom'), 'Hanbit');
    await person.type(form.getByLabelText('Account and bank of the payee'), 'KR 1');
    await expectAccessible();
    await person.click(form.getByRole('button', { name: 'Give the order' }));
    await waitFor(() => expect(ordered).toEqual([{ cny: '100.00', ground: 'OVERPAID', payee: 'Hanbit', payeeAccount: 'KR 1' }]));
  });

  it('is shown to who owes it with how it came about; who has no day yet waits for the court’s notice', async () => {
    answerCharges(charge());
    open(`/cases/${caseId}`, accountOf('party'));
    const charges = await region();
    expect(charges).toHaveTextContent('CNY 4,900.00');
    expect(charges).toHaveTextContent('to be paid');
    expect(charges).toHaveTextContent('By when, the court’s notice says.');
    expect(charges).toHaveTextContent('Half of this is owed, because it is tried with the claim.');
    expect(within(charges).queryByRole('button', { name: /Note the payment/ })).toBeNull();
    await expectAccessible();
  });

  it('is not there where nothing cost anything', async () => {
    open(`/cases/${caseId}`, accountOf('party'));
    await screen.findByRole('region', { name: 'Papers' });
    expect(screen.queryByRole('region', { name: 'Fees and payments' })).toBeNull();
  });

  it('is noted as paid by a clerk, with the sum that is owed; in a range the clerk says it', async () => {
    const noted: unknown[] = [];
    answerCase(null);
    answerCharges(charge({ own: false }), charge({ id: 'c2', title: 'Objection to jurisdiction', fee: range, own: false }));
    network.use(
      http.post(`${root}/:id/payment`, async ({ request, params }) => {
        noted.push({ id: params.id, ...((await request.json()) as object) });
        return HttpResponse.json(charge({ state: 'PAID' }), { status: 201 });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));
    await person.click(within(await region()).getByRole('button', { name: 'Note the payment for: Counterclaim' }));
    const form = within(await region()).getByRole('form', { name: 'Note the payment for: Counterclaim' });
    expect(within(form).getByRole('button', { name: 'Save' })).toBeDisabled();
    await person.type(within(form).getByLabelText('Received by the bank on'), '2026-11-27');
    await person.click(within(form).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(noted).toEqual([{ id: 'c1', cny: '4900.00', paidOn: '2026-11-27' }]));

    await person.click(within(await region()).getByRole('button', { name: 'Note the payment for: Objection to jurisdiction' }));
    const other = within(await region()).getByRole('form', { name: 'Note the payment for: Objection to jurisdiction' });
    await person.type(within(other).getByLabelText('Received by the bank on'), '2026-11-27');
    expect(within(other).getByRole('button', { name: 'Save' })).toBeDisabled();
    await person.click(within(other).getByLabelText('The court exempted from it; nothing was paid.'));
    await person.click(within(other).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(noted).toContainEqual({ id: 'c2', cny: '0', paidOn: '2026-11-27' }));
  });

  it('is shown before a paper is handed in, on the sum that is claimed', async () => {
    const asked: Record<string, string>[] = [];
    network.use(
      http.get(`${root}/forecast`, ({ request }) => {
        const query = Object.fromEntries(new URL(request.url).searchParams);
        asked.push(query);
        return HttpResponse.json({
          fee: query.amount ? fee : range,
          scale: 'TRIED_TOGETHER',
          onlyIfRefused: false,
          period: 'FIL-08',
          article: 'FEE 13, 18, 22',
          confidence: 'VERIFIED',
        });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const handIn = await screen.findByRole('region', { name: 'Hand in a paper' });
    await waitFor(() => expect(within(handIn).getByRole('button', { name: 'Hand in a paper' })).toBeEnabled());
    await person.click(within(handIn).getByRole('button', { name: 'Hand in a paper' }));
    await person.selectOptions(within(handIn).getByLabelText('Kind'), 'Counterclaim');
    await waitFor(() => expect(handIn).toHaveTextContent('CNY 50.00 to CNY 100.00, as the court sets it'));
    await person.type(within(handIn).getByLabelText('Sum that is claimed'), '600000');
    await waitFor(() => expect(handIn).toHaveTextContent('CNY 4,900.00'));
    expect(asked.at(-1)).toMatchObject({ of: 'PAPER', kind: 'COUNTERCLAIM', amount: '600000' });
  });
});
