import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { BankEntry } from './requests';

const entry = (change: Partial<BankEntry> = {}): BankEntry => ({
  id: 'e1',
  version: 0,
  amount: '30000.00',
  currency: 'CNY',
  bookedOn: '2026-11-27',
  payer: 'Rheinland Maschinenbau GmbH',
  remittance: 'RF18 1000 0001 72',
  finding: 'PARTIAL',
  state: 'WAITING',
  fee: {
    caseId: 'c1',
    caseNumber: '（2026）浙01民初1号',
    title: 'Statement of claim',
    reference: 'RF18 1000 0001 72',
    leftCny: '34064.00',
  },
  importedAt: '2026-11-27T02:00:00Z',
  decidedAt: null,
  decidedByName: null,
  bookedCny: null,
  receipt: null,
  reason: null,
  further: [],
  ...change,
});
const statement = {
  id: 's1',
  statementId: '2026-331',
  credits: 3,
  known: 1,
  waiting: 1,
  leftOut: 2,
  importedAt: '2026-11-27T02:00:00Z',
  importedByName: 'Chen',
};
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  network.use(
    http.get('/api/filing/bank-statements', () => HttpResponse.json({ items: [statement], next: null })),
    http.get('/api/filing/bank-entries', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('state') ?? '');
      return HttpResponse.json({
        items: [entry(), entry({ id: 'e2', amount: '500', currency: 'USD', finding: 'UNKNOWN', fee: null, payer: null })],
        next: null,
      });
    }),
  );
});

describe('What the bank says came', () => {
  it('is imported from its file, and told in numbers', async () => {
    const sent: string[] = [];
    network.use(
      http.post('/api/filing/bank-statements', async ({ request }) => {
        sent.push(`${request.headers.get('Content-Type')} ${await request.text()}`);
        return HttpResponse.json(statement, { status: 201 });
      }),
    );
    const { person } = open('/bank', accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Import' }));
    expect(await screen.findByText('Choose a file.')).toBeVisible();
    await person.upload(
      screen.getByLabelText('Statement of the bank (camt.053, XML)'),
      new File(['<Document/>'], 'a.xml', { type: 'text/xml' }),
    );
    await person.click(screen.getByRole('button', { name: 'Import' }));
    await waitFor(() => expect(screen.getAllByText(/^Payments: 3. Known before: 1. Waiting for you: 1./)).toHaveLength(2));
    expect(sent).toEqual(['application/xml <Document/>']);
    await expectAccessible();
  });

  it('is booked by a clerk for the fee that is proposed, which is no more than proposed', async () => {
    const said: unknown[] = [];
    network.use(
      http.post('/api/filing/bank-entries/e1/attribution', async ({ request }) => {
        said.push(await request.json());
        return HttpResponse.json(entry({ state: 'BOOKED' }), { status: 201 });
      }),
    );
    const { person } = open('/bank', accountOf('clerk'));
    const payments = await screen.findByRole('region', { name: 'Payments' });
    expect(await within(payments).findByText('Rheinland Maschinenbau GmbH')).toBeVisible();
    expect(asked).toEqual(['WAITING']);
    expect(payments).toHaveTextContent('Less than is owed');
    expect(payments).toHaveTextContent('CNY 34,064.00');
    await person.click(within(payments).getByRole('button', { name: /^Decide on CNY.30,000\.00 from Rheinland Maschinenbau GmbH$/ }));
    expect(within(payments).getByLabelText('Reference of the fee for which it is')).toHaveValue('RF18 1000 0001 72');
    await expectAccessible();
    await person.click(within(payments).getByRole('button', { name: 'Book it for this fee' }));
    await waitFor(() => expect(said).toEqual([{ version: 0, reference: 'RF18 1000 0001 72', cny: null, further: null }]));
  });

  it('is split by a clerk over the fees for which it is, and shows each part with its receipt', async () => {
    const said: unknown[] = [];
    const { fee } = entry();
    network.use(
      http.post('/api/filing/bank-entries/e1/attribution', async ({ request }) => {
        said.push(await request.json());
        return HttpResponse.json(entry(), { status: 201 });
      }),
      http.get('/api/filing/bank-entries', () =>
        HttpResponse.json({
          items: said.length
            ? [
                entry({
                  state: 'BOOKED',
                  further: [{ fee: { ...fee!, caseNumber: '（2026）浙01民初2号' }, cny: '10000.00', receipt: 'R-2' }],
                }),
              ]
            : [entry()],
          next: null,
        }),
      ),
    );
    const { person } = open('/bank', accountOf('clerk'));
    const payments = within(await screen.findByRole('region', { name: 'Payments' }));
    await person.click(await payments.findByRole('button', { name: /^Decide on CNY/ }));
    await person.click(payments.getByRole('button', { name: 'Also for another fee' }));
    const book = () => payments.getByRole('button', { name: 'Book it for this fee' });
    expect(book()).toBeDisabled();
    await person.type(payments.getByLabelText('What of it is for this fee'), '20000');
    await person.type(payments.getByLabelText('Reference of fee 2'), 'RF18 1000 0002 69');
    await person.type(payments.getByLabelText('What of it is for fee 2'), '10000');
    await expectAccessible();
    await person.click(book());
    await waitFor(() =>
      expect(said).toEqual([
        {
          version: 0,
          reference: 'RF18 1000 0001 72',
          cny: '20000',
          further: [{ reference: 'RF18 1000 0002 69', cny: '10000' }],
        },
      ]),
    );
    const others = within(await payments.findByRole('list', { name: 'What of it is for other fees' }));
    expect(others.getByText(/R-2/)).toBeVisible();
    expect(others.getByRole('link')).toHaveTextContent('（2026）浙01民初2号');
  });

  it('is dismissed with a reason, and read back with the others', async () => {
    const said: unknown[] = [];
    network.use(
      http.post('/api/filing/bank-entries/e2/dismissal', async ({ request }) => {
        said.push(await request.json());
        return HttpResponse.json(entry({ id: 'e2', state: 'DISMISSED' }), { status: 201 });
      }),
    );
    const { person } = open('/bank', accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: /^Decide on USD.500\.00 from nobody named$/ }));
    expect(screen.getByRole('button', { name: 'It is for no fee' })).toBeDisabled();
    expect(screen.getByLabelText(/Credited by the bank in yuan/)).toBeVisible();
    await person.type(screen.getByLabelText('Why it is for no fee of this court'), 'rent');
    await person.click(screen.getByRole('button', { name: 'It is for no fee' }));
    await waitFor(() => expect(said).toEqual([{ version: 0, reason: 'rent' }]));
    await person.selectOptions(screen.getByLabelText('Show'), 'All');
    await waitFor(() => expect(asked.at(-1)).toBe(''));
  });

  it('stands beside the rates by which claims are put into yuan, which a clerk imports as they were published', async () => {
    const sent: string[] = [];
    network.use(
      http.post('/api/filing/exchange-rates', async ({ request }) => {
        sent.push(`${request.headers.get('Content-Type')} ${await request.text()}`);
        return HttpResponse.json({ read: 24, kept: 23, source: 'CFETS', first: '2026-11-27', last: '2026-11-27' }, { status: 201 });
      }),
    );
    const { person } = open('/bank', accountOf('clerk'));
    await person.upload(await screen.findByLabelText(/^File of rates/), new File(['Date,USD/CNY'], 'parity.csv', { type: 'text/csv' }));
    await person.click(screen.getByRole('button', { name: 'Import rates' }));
    expect(await screen.findByText(/Rates read: 24\. New: 23\./)).toBeVisible();
    expect(sent).toEqual(['text/csv Date,USD/CNY']);
  });
});
