import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const id = '0198c0de-0000-7000-8000-0000000000f1';
const secret = 'k'.repeat(43);
const carried = {
  id,
  kind: 'LAWYER',
  court: { code: '浙01', zh: '杭州市中级人民法院', en: 'Hangzhou Intermediate People’s Court' },
  number: '（2026）浙01请外送1号',
  addressee: '주식회사 한빛무역',
  sentTo: 'Seoul',
  papers: [{ title: '起诉状', language: 'zh-CN' }],
  forms: ['PROOF_OF_SERVICE'],
  takenAt: '2026-11-27T01:00:00Z',
  returns: [],
};

let sent: { path: string; body: unknown }[];

beforeEach(() => {
  sent = [];
  network.use(
    http.get('/api/service/carried', () => HttpResponse.json({ items: [carried], next: null })),
    http.get(`/api/service/carried/${id}`, () => HttpResponse.json(carried)),
    http.post(`/api/service/carried/${id}/files`, () =>
      HttpResponse.json({ id: 'f1', name: 'receipt.pdf', mediaType: 'application/pdf', size: 4, digest: '' }, { status: 201 }),
    ),
    http.post(`/api/service/carried/${id}/:what`, async ({ request, params }) => {
      sent.push({ path: String(params.what), body: await request.json() });
      return HttpResponse.json(carried, { status: 201 });
    }),
  );
});

describe('Who carries papers for a court', () => {
  it('takes them by the link, whose key travels in the body alone', async () => {
    network.use(
      http.get(`/api/service/carried/${id}`, () =>
        sent.length
          ? HttpResponse.json(carried)
          : HttpResponse.json({ code: 'entrustment-not-found', status: 404, title: 'None' }, { status: 404 }),
      ),
    );
    const { person, router } = open(`/carried/${id}#${secret}`, accountOf('party'));
    await person.click(await screen.findByRole('button', { name: 'Take it' }));
    await waitFor(() => expect(sent).toEqual([{ path: 'taking', body: { secret } }]));
    await waitFor(() => expect(router.state.location.hash).toBe(''));
    expect(await screen.findByText('起诉状')).toBeInTheDocument();
    expect(screen.getByText('Proof of service, to come back')).toBeInTheDocument();
    await expectAccessible();
  });

  it('finds them in a list', async () => {
    open('/carried', accountOf('party'));
    expect(await screen.findByRole('link', { name: /浙01请外送1号/ })).toHaveAttribute('href', `/carried/${id}`);
  });

  it('finds the way there on the first page, and nobody else does', async () => {
    network.use(
      http.get('/api/filing/next-steps', () => HttpResponse.json([])),
      http.get('/api/filing/own-cases', () => HttpResponse.json({ items: [], next: null })),
      http.get('/api/filing/courts', () => HttpResponse.json({ asOf: '2026-11-01', courts: [] })),
    );
    open('/', accountOf('party'));
    expect(await screen.findByRole('link', { name: /What I carry for courts/ })).toHaveAttribute('href', '/carried');
  });

  it('returns a signed receipt with its scan, and that it was in vain without one', async () => {
    const { person } = open(`/carried/${id}`, accountOf('party'));
    await person.selectOptions(await screen.findByLabelText('What it is'), 'SIGNED_RECEIPT');
    await person.type(screen.getByLabelText('On which day'), '2026-11-27');
    await person.type(screen.getByLabelText('In words'), 'At the office');
    await person.click(screen.getByRole('button', { name: 'Return it to the court' }));
    expect(sent).toEqual([]);
    await person.upload(screen.getByLabelText(/Scan/), new File(['%PDF'], 'receipt.pdf', { type: 'application/pdf' }));
    await screen.findByText('receipt.pdf');
    await person.click(screen.getByRole('button', { name: 'Return it to the court' }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          path: 'returns',
          body: { kind: 'SIGNED_RECEIPT', on: '2026-11-27', words: 'At the office', signedBy: null, fileIds: ['f1'] },
        },
      ]),
    );
  });

  it('needs no scan where it was in vain', async () => {
    const { person } = open(`/carried/${id}`, accountOf('party'));
    await person.selectOptions(await screen.findByLabelText('What it is'), 'IN_VAIN');
    await person.type(screen.getByLabelText('On which day'), '2026-11-27');
    await person.type(screen.getByLabelText('In words'), 'Nobody there');
    await person.click(screen.getByRole('button', { name: 'Return it to the court' }));
    await waitFor(() => expect(sent).toHaveLength(1));
  });
});
