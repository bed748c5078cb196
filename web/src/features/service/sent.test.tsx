import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const caseId = '0198c0de-0000-7000-8000-0000000000c1';

const line = (id: string, more: Record<string, unknown>) => ({
  attemptId: id,
  caseId,
  caseNumber: '（2026）浙01民初1号',
  number: '（2026）浙01请外送1号',
  partyId: 'p2',
  name: '주식회사 한빛무역',
  latinName: 'Hanbit Trading Co., Ltd.',
  chineseName: null,
  country: 'KR',
  channel: 'TREATY_CENTRAL_AUTHORITY',
  sentTo: 'National Court Administration, Seoul',
  sentAs: '浙高外送12',
  sentOn: '2026-06-01',
  dueOn: '2026-12-01',
  late: true,
  state: 'UNDER_WAY',
  failure: null,
  endedOn: null,
  servedOn: null,
  ...more,
});

it('reads what was sent abroad with its result, filters it, and prints what is shown', async () => {
  const asked: string[] = [];
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  network.use(
    http.get('/api/service/sent-abroad/counts', () => HttpResponse.json({ open: 7, late: 1 })),
    http.get('/api/service/sent-abroad', ({ request: { url } }) => {
      asked.push(new URL(url).search);
      return HttpResponse.json({
        items: [
          line('a1', {}),
          line('a2', {
            channel: 'POSTAL',
            sentAs: 'RR473124829CN',
            state: 'SERVED',
            late: false,
            endedOn: '2026-07-02',
            servedOn: '2026-06-20',
          }),
          line('a3', { dueOn: null, late: false, state: 'FAILED', failure: 'ADDRESSEE_GONE', endedOn: '2026-07-03' }),
        ],
        next: 'more',
      });
    }),
  );
  const { person, router } = open('/service/sent-abroad', accountOf('clerk'));

  const late = await screen.findByTestId('sent-a1');
  expect(late).toHaveTextContent('（2026）浙01请外送1号');
  expect(late).toHaveTextContent('浙高外送12');
  expect(within(late).getByText('Late')).toBeInTheDocument();
  expect(within(late).getByRole('link', { name: 'Hague Convention, Central Authority' })).toHaveAttribute('href', '/service/attempts/a1');
  expect(screen.getByTestId('sent-a2')).toHaveTextContent('Day of service');
  expect(screen.getByTestId('sent-a3')).toHaveTextContent('The addressee is not there, or no longer');
  expect(screen.getByText('Waiting for a result: 7. Late: 1.')).toBeInTheDocument();

  await person.selectOptions(screen.getByRole('combobox', { name: 'Result' }), 'LATE');
  await person.selectOptions(screen.getByLabelText('Channel'), 'POSTAL');
  expect([...screen.getByLabelText('Channel').querySelectorAll('option')].map(({ value }) => value)).not.toContain('ELECTRONIC');
  await person.type(screen.getByLabelText('Sent from'), '2026-01-01');
  await waitFor(() => expect(asked).toContain('?standing=LATE&from=2026-01-01&channel=POSTAL'));
  expect(router.state.location.search).toEqual({ standing: 'LATE', from: '2026-01-01', channel: 'POSTAL' });
  await waitFor(() => expect(screen.getByTestId('sent-on-paper')).toHaveTextContent('Sent from January 1, 2026'));
  expect(screen.getByTestId('sent-on-paper')).toHaveTextContent('Lines printed: 3. · There are more');
  await person.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalled();
  await expectAccessible();
});
