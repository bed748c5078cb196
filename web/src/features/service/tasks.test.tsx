import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const task = (kind: string, attemptId: string | null) => ({
  id: `t-${kind}`,
  kind,
  since: '2026-06-01T02:00:00Z',
  caseId: 'c1',
  caseNumber: '（2026）浙01民初1号',
  requestId: attemptId && 'r1',
  number: attemptId && '（2026）浙01请外送1号',
  attemptId,
  partyId: 'p2',
  name: '주식회사 한빛무역',
  latinName: 'Hanbit Trading Co., Ltd.',
  chineseName: null,
  country: 'KR',
});

it('says what waits for a person, why, and leads to where it is done', async () => {
  const asked: string[] = [];
  network.use(
    http.get('/api/service/board/tasks/counts', () => HttpResponse.json({ NEVER_REQUESTED: 2, MAIL_TO_READ: 1 })),
    http.get('/api/service/board/tasks', ({ request: { url } }) => {
      const kind = new URL(url).searchParams.get('kind');
      asked.push(kind ?? '');
      const all = [task('NEVER_REQUESTED', null), task('MAIL_TO_READ', 'a1')];
      return HttpResponse.json({ items: all.filter((each) => !kind || each.kind === kind), next: null });
    }),
  );
  const { person, router } = open('/service/tasks', accountOf('clerk'));
  const unasked = await screen.findByTestId('task-NEVER_REQUESTED');
  expect(unasked).toHaveTextContent('Open a request.');
  expect(within(unasked).getByRole('link', { name: 'No service requested' })).toHaveAttribute('href', '/service/cases/c1');
  expect(within(screen.getByTestId('task-MAIL_TO_READ')).getByRole('link', { name: 'Mail to read' })).toHaveAttribute(
    'href',
    '/service/attempts/a1',
  );
  const which = screen.getByLabelText('Which');
  expect([...which.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'All: 3',
    'Mail to read: 1',
    'No service requested: 2',
  ]);
  await person.selectOptions(which, 'MAIL_TO_READ');
  await waitFor(() => expect(asked).toContain('MAIL_TO_READ'));
  await waitFor(() => expect(screen.queryByTestId('task-NEVER_REQUESTED')).not.toBeInTheDocument());
  expect(router.state.location.search).toEqual({ kind: 'MAIL_TO_READ' });
  await expectAccessible();
});

it('says so where nothing waits', async () => {
  network.use(
    http.get('/api/service/board/tasks/counts', () => HttpResponse.json({})),
    http.get('/api/service/board/tasks', () => HttpResponse.json({ items: [], next: null })),
  );
  open('/service/tasks', accountOf('judge'));
  expect(await screen.findByText('Nothing waits.')).toBeInTheDocument();
});
