import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const caseId = '0198c0de-0000-7000-8000-0000000000c1';
const served = {
  requestId: 'r1',
  partyId: 'p2',
  name: '주식회사 한빛무역',
  latinName: 'Hanbit Trading Co., Ltd.',
  chineseName: null,
  paper: 'STATEMENT_OF_CLAIM',
  openedAt: '2026-11-20T02:00:00Z',
  servedOn: '2026-11-22',
  channel: 'ELECTRONIC',
  provable: true,
};
const notTried = { ...served, requestId: 'r2', paper: 'SUMMONS', servedOn: null, channel: null, provable: false };

const shows = (...items: object[]) =>
  network.use(http.get(`/api/service/cases/${caseId}/proofs`, () => HttpResponse.json({ items, next: null })));

describe('A party', () => {
  it('takes away the proof of each service, and sees where there is none yet', async () => {
    let fetched = '';
    shows(served, notTried);
    network.use(
      http.get('/api/service/requests/:id/proof', ({ params }) => {
        fetched = String(params.id);
        return HttpResponse.arrayBuffer(new ArrayBuffer(4), { headers: { 'Content-Type': 'application/vnd.etsi.asic-e+zip' } });
      }),
    );
    const { person } = open(`/service/cases/${caseId}/proofs`, accountOf('party'));

    const main = within(await screen.findByRole('main'));
    const [first, second] = await main.findAllByRole('listitem');
    expect(first).toHaveTextContent('Statement of claim');
    expect(first).toHaveTextContent('Hanbit Trading Co., Ltd.');
    expect(first).toHaveTextContent(/Nov(ember)? 22, 2026|22 November 2026/);
    expect(second).toHaveTextContent('not served yet');
    expect(within(second!).queryByRole('button')).toBeNull();
    await expectAccessible();

    await person.click(within(first!).getByRole('button', { name: 'Download the proof package' }));
    await waitFor(() => expect(fetched).toBe('r1'));
  });

  it('is told that nobody was served yet', async () => {
    shows();
    open(`/service/cases/${caseId}/proofs`, accountOf('party'));
    expect(await screen.findByText('Nobody has been served in this case yet.')).toBeVisible();
  });

  it('is told that the case is not theirs', async () => {
    network.use(
      http.get(`/api/service/cases/${caseId}/proofs`, () =>
        HttpResponse.json(
          { title: 'There is no such case', status: 404, code: 'case-not-found' },
          { status: 404, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    open(`/service/cases/${caseId}/proofs`, accountOf('party'));
    expect(await screen.findByText('There is no such case')).toBeVisible();
  });
});
