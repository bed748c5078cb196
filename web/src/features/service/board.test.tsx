import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const caseId = '0198c0de-0000-7000-8000-0000000000c1';
const part = (items: unknown[]) => HttpResponse.json({ items, next: null });

it('shows every addressee on the board, what is late, and filters', async () => {
  const asked: string[] = [];
  network.use(
    http.get('/api/service/board/tasks/counts', () => HttpResponse.json({ MAIL_TO_READ: 4 })),
    http.get('/api/service/board/counts', () => HttpResponse.json({ open: 3, late: 1, today: 0, week: 2 })),
    http.get('/api/service/incoming/counts', () => HttpResponse.json({ open: 5, late: 2, toReview: 1, toDecide: 0 })),
    http.get('/api/service/board', ({ request: { url } }) => {
      asked.push(new URL(url).search);
      return part([
        {
          requestId: 'r1',
          caseId,
          caseNumber: '（2026）浙01民初1号',
          number: '（2026）浙01请外送1号',
          partyId: 'p2',
          name: '주식회사 한빛무역',
          latinName: 'Hanbit Trading Co., Ltd.',
          chineseName: null,
          country: 'KR',
          paper: 'STATEMENT_OF_CLAIM',
          openedAt: '2026-06-01T02:00:00Z',
          next: 'REMIND',
          on: '2026-08-17',
          late: true,
          attempts: [{ attemptId: 'a1', channel: 'TREATY_CENTRAL_AUTHORITY', state: 'UNDER_WAY' }],
        },
      ]);
    }),
  );
  const { person, router } = open('/service/board', accountOf('supervisor'));
  expect(await screen.findByTestId('board-incoming')).toHaveTextContent('Open: 5. Late: 2');
  expect(await screen.findByTestId('board-tasks')).toHaveTextContent('All: 4');

  const row = await screen.findByTestId('board-r1');
  expect(row).toHaveTextContent('Remind the authority');
  expect(within(row).getByText('Late')).toBeInTheDocument();
  expect(within(row).getByRole('link', { name: 'Hague Convention, Central Authority' })).toHaveAttribute('href', '/service/attempts/a1');
  expect(screen.getByText(/To be served: 3. Late: 1/)).toBeInTheDocument();
  await person.selectOptions(screen.getByLabelText('Due'), 'LATE');
  await waitFor(() => expect(asked).toContain('?due=LATE'));
  await person.selectOptions(screen.getByLabelText('Channel'), 'POSTAL');
  await person.selectOptions(screen.getByLabelText('Country or region'), 'JP');
  await waitFor(() => expect(asked).toContain('?due=LATE&channel=POSTAL&country=JP'));
  expect(router.state.location.search).toEqual({ due: 'LATE', channel: 'POSTAL', country: 'JP' });
  await person.selectOptions(screen.getByLabelText('Failed attempts'), 'true');
  await person.type(screen.getByLabelText('Case, request or addressee'), 'Hanbit ');
  expect(asked.at(-1)).not.toContain('search');
  await person.click(screen.getByRole('button', { name: 'Search' }));
  await waitFor(() => expect(asked).toContain('?due=LATE&channel=POSTAL&country=JP&failed=true&search=Hanbit'));
  expect(screen.getByLabelText('Case, request or addressee')).toHaveValue('Hanbit');
  expect(row).toHaveTextContent('（2026）浙01请外送1号');
  expect(screen.getByRole('link', { name: 'Map of service' })).toHaveAttribute('href', '/service/map');
  await expectAccessible();
});

it('lets a clerk record one dispatch of several, asks first, and names the one that stands against it', async () => {
  const sent: unknown[] = [];
  const line = (id: string, name: string, channel: string) => ({
    requestId: `r-${id}`,
    caseId,
    caseNumber: '（2026）浙01民初1号',
    number: null,
    partyId: 'p2',
    name,
    latinName: null,
    chineseName: null,
    country: 'KR',
    paper: 'STATEMENT_OF_CLAIM',
    openedAt: '2026-06-01T02:00:00Z',
    next: 'SEND',
    on: '2026-06-01',
    late: false,
    attempts: [{ attemptId: id, channel, state: 'UNDER_WAY' }],
  });
  network.use(
    http.get('/api/service/board/tasks/counts', () => HttpResponse.json({ MAIL_TO_READ: 4 })),
    http.get('/api/service/board/counts', () => HttpResponse.json({ open: 3, late: 0, today: 0, week: 0 })),
    http.get('/api/service/incoming/counts', () => HttpResponse.json({ open: 5, late: 2, toReview: 1, toDecide: 0 })),
    http.get('/api/service/board', () =>
      part([line('a1', 'Hanbit', 'TREATY_CENTRAL_AUTHORITY'), line('a2', 'Daesung', 'BILATERAL_TREATY'), line('a3', 'Other', 'POSTAL')]),
    ),
    http.post('/api/service/several-attempts/dispatches', async ({ request: asked }) => {
      sent.push(await asked.json());
      return sent.length === 1
        ? HttpResponse.json(
            {
              code: 'not-all-recorded',
              title: 'Nothing was recorded for any of them.',
              status: 409,
              grounds: [{ code: 'attempt-ended', message: 'This attempt has ended.', field: 'attemptIds[1]' }],
            },
            { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
          )
        : HttpResponse.json({ attempts: 1 }, { status: 201 });
    }),
  );
  const { person } = open('/service/board', accountOf('clerk'));
  await person.click(await screen.findByRole('button', { name: 'Choose all shown' }));
  // What goes by post goes to no authority.
  expect(screen.getByRole('button', { name: 'Record a dispatch of several' })).toBeDisabled();
  await person.click(within(screen.getByTestId('board-r-a3')).getByRole('checkbox'));
  await person.click(screen.getByRole('button', { name: 'Record a dispatch of several' }));
  const stage = screen.getByLabelText('To');
  // Only where both channels lead.
  expect([...stage.querySelectorAll('option')].map((option) => option.value)).toEqual([
    '',
    'HIGH_COURT',
    'SUPREME_COURT',
    'MINISTRY_OF_JUSTICE',
  ]);
  await person.selectOptions(stage, 'HIGH_COURT');
  await person.type(screen.getByLabelText('Day'), '2026-06-02');
  await person.click(screen.getByRole('button', { name: 'Record' }));
  expect(sent).toEqual([]);
  await person.type(screen.getByLabelText('Office'), 'High Court');
  await person.click(screen.getByRole('button', { name: 'Record' }));
  const dialog = await screen.findByRole('dialog', { name: 'Record this for 2?' });
  expect(dialog).toHaveTextContent('Daesung');
  await expectAccessible();
  await person.click(within(dialog).getByRole('button', { name: 'Record' }));
  expect(sent).toEqual([{ attemptIds: ['a1', 'a2'], stage: 'HIGH_COURT', on: '2026-06-02', office: 'High Court' }]);

  await person.click(await screen.findByRole('button', { name: 'Daesung: This attempt has ended.' }));
  expect(screen.getByRole('checkbox', { name: 'Choose: Bilateral treaty' })).toHaveFocus();
  await person.keyboard(' ');
  await person.click(screen.getByRole('button', { name: 'Record' }));
  await person.click(within(await screen.findByRole('dialog', { name: 'Record this for 1?' })).getByRole('button', { name: 'Record' }));
  await waitFor(() => expect(screen.queryByLabelText('Office')).not.toBeInTheDocument());
  expect(sent[1]).toEqual({ attemptIds: ['a1'], stage: 'HIGH_COURT', on: '2026-06-02', office: 'High Court' });
});

it('lets a clerk record one failure of several, for a reason that each can have, and says of how many it stands on record', async () => {
  let sent: unknown;
  const line = (id: string, channel: string) => ({
    requestId: `r-${id}`,
    caseId,
    caseNumber: '（2026）浙01民初1号',
    number: null,
    partyId: 'p2',
    name: `Addressee ${id}`,
    latinName: null,
    chineseName: null,
    country: 'KR',
    paper: 'STATEMENT_OF_CLAIM',
    openedAt: '2026-06-01T02:00:00Z',
    next: 'FAIL',
    on: '2026-06-01',
    late: true,
    attempts: [{ attemptId: id, channel, state: 'UNDER_WAY' }],
  });
  network.use(
    http.get('/api/service/board/tasks/counts', () => HttpResponse.json({})),
    http.get('/api/service/board/counts', () => HttpResponse.json({ open: 2, late: 2, today: 0, week: 0 })),
    http.get('/api/service/incoming/counts', () => HttpResponse.json({ open: 0, late: 0, toReview: 0, toDecide: 0 })),
    http.get('/api/service/board', () => part([line('a1', 'TREATY_CENTRAL_AUTHORITY'), line('a2', 'POSTAL'), line('a3', 'ELECTRONIC')])),
    http.post('/api/service/several-attempts/failures', async ({ request: asked }) => {
      sent = await asked.json();
      return HttpResponse.json({ attempts: 2 }, { status: 201 });
    }),
  );
  const { person } = open('/service/board', accountOf('clerk'));
  expect(within(await screen.findByTestId('board-r-a3')).queryByRole('checkbox')).not.toBeInTheDocument();
  await person.click(screen.getByRole('button', { name: 'Choose all shown' }));
  await person.click(screen.getByRole('button', { name: 'Record a failure of several' }));
  const reason = screen.getByLabelText('Reason');
  expect([...reason.querySelectorAll('option')].map((option) => option.value)).toEqual([
    '',
    'ADDRESS_WRONG',
    'NO_PROOF_IN_TIME',
    'GIVEN_UP',
  ]);
  await person.selectOptions(reason, 'ADDRESS_WRONG');
  await person.type(screen.getByLabelText('Day'), '2026-06-02');
  await person.type(screen.getByLabelText('What is known of it'), 'The street is gone');
  await expectAccessible();
  await person.click(screen.getByRole('button', { name: 'Record the failure' }));
  const dialog = await screen.findByRole('dialog', { name: 'Record this for 2?' });
  expect(sent).toBeUndefined();
  await person.click(within(dialog).getByRole('button', { name: 'Record the failure' }));
  expect(await screen.findByText('On record for 2.')).toBeInTheDocument();
  expect(sent).toEqual({ attemptIds: ['a1', 'a2'], reason: 'ADDRESS_WRONG', on: '2026-06-02', words: 'The street is gone' });
});
