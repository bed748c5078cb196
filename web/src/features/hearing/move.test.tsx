import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const id = '0198c0de-0000-7000-8000-0000000000aa';
const caseId = '0198c0de-0000-7000-8000-0000000000cc';
const at = (zone: string | null, startsAt: string | null, indecent: boolean | null) => ({ zone, startsAt, endsAt: startsAt, indecent });
const parties = [
  { partyId: 'p', role: 'PLAINTIFF', name: 'Rheinland', latinName: 'Rheinland', chineseName: '莱茵机械' },
  { partyId: 'd', role: 'DEFENDANT', name: '한빛정밀', latinName: 'Hanbit Precision', chineseName: '韩光精密' },
];
const hearing = {
  id,
  caseId,
  caseNumber: '（2026）浙01民初1号',
  title: '莱茵机械诉韩光精密',
  parties,
  status: 'SCHEDULED',
  startsAt: '2026-12-21T07:00:00Z',
  endsAt: '2026-12-21T08:00:00Z',
  continuesAt: null,
  courtTime: at('Asia/Shanghai', '2026-12-21T15:00+08:00', false),
  notice: { article: 'CPL 139; J 227', toldAt: '2026-11-21T06:00:00Z', lastDay: '2026-12-18', isShort: false, reason: null },
  seats: [],
  stage: 'COURT_HEARING',
  yourSeats: ['clerk'],
  moves: [] as unknown[],
};
const slot = (startsAt: string, endsAt: string, atNight: unknown[], engaged: unknown[]) => ({ startsAt, endsAt, atNight, engaged });
const judge = { partyId: null, role: 'JUDGE', name: '林' };
const days = [
  {
    date: '2026-12-29',
    closure: null,
    noticeIsShort: false,
    summonsUnlikely: [{ partyId: 'd', role: 'DEFENDANT', name: '한빛정밀' }],
    slots: [
      slot('2026-12-29T01:00:00Z', '2026-12-29T03:00:00Z', [{ partyId: 'p', role: 'PLAINTIFF', name: 'Rheinland' }], [judge]),
      slot('2026-12-29T07:00:00Z', '2026-12-29T09:00:00Z', [], []),
    ],
  },
  {
    date: '2027-01-01',
    closure: { kind: 'HOLIDAY', nameZh: '元旦', nameEn: 'New Year’s Day' },
    noticeIsShort: false,
    summonsUnlikely: [],
    slots: [],
  },
];
const times = {
  court: at('Asia/Shanghai', '2026-12-29T15:00+08:00', false),
  closure: null,
  notice: { ...hearing.notice, lastDay: '2026-12-26' },
  panelRequired: false,
  parties: [],
  others: [{ role: 'INTERPRETER', name: 'Lee', time: at('America/Vancouver', '2026-12-28T23:00-08:00', true) }],
  engaged: [
    { role: 'JUDGE', name: '林', startsAt: '2026-12-29T07:00:00Z', endsAt: '2026-12-29T08:00:00Z', caseNumber: '（2026）浙01民初9号' },
  ],
};

function serves(answer: () => unknown, asked: string[] = []) {
  network.use(
    http.get(`/api/hearing/hearings/${id}`, () => HttpResponse.json(answer() as object)),
    http.get(`/api/hearing/hearings/${id}/consents`, () =>
      HttpResponse.json({ stage: 'COURT_HEARING', shortNoticeNeeded: false, complete: true, parties: [] }),
    ),
    http.get(`/api/hearing/hearings/${id}/:what`, () => HttpResponse.json([])),
    http.get(`/api/hearing/cases/${caseId}`, () => HttpResponse.json({ caseId, caseNumber: '', title: '', parties, documents: [] })),
    http.get(`/api/hearing/cases/${caseId}/slots`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ days });
    }),
    http.get(`/api/hearing/cases/${caseId}/times`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(times);
    }),
  );
}

describe('Moving a hearing', () => {
  it('chooses among times that say for whom it is night and who is engaged, and needs a reason', async () => {
    const asked: string[] = [];
    let sent: unknown;
    let stands = hearing;
    serves(() => stands, asked);
    network.use(
      http.post(`/api/hearing/hearings/${id}/move`, async ({ request }) => {
        sent = await request.json();
        stands = {
          ...hearing,
          startsAt: '2026-12-29T07:00:00Z',
          moves: [{ fromStartsAt: hearing.startsAt, reason: 'The expert is ill', movedAt: '2026-12-01T02:00:00Z' }],
        };
        return HttpResponse.json(stands);
      }),
    );
    const { person } = open(`/hearings/${id}`, accountOf('clerk'));
    await person.click(await screen.findByText('Move to another time'));
    await person.click(screen.getByText('Propose times'));
    const night = await screen.findByRole('button', { name: /^09:00/ });
    expect(night).toHaveTextContent('night for: 1');
    expect(night).toHaveTextContent('engaged: 1');
    expect(screen.getByText(/The court is closed on this day: New Year’s Day/)).toBeVisible();
    expect(screen.getByText(/a summons may not be served in time on: Hanbit Precision/)).toBeVisible();
    await person.click(screen.getByRole('button', { name: /^15:00/ }));
    expect(screen.getByRole('button', { name: /^15:00/ })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByLabelText('Starts (court time, Beijing)')).toHaveValue('2026-12-29T15:00');
    expect(screen.getByLabelText('Ends (court time, Beijing)')).toHaveValue('2026-12-29T17:00');
    expect(asked.every((query) => query.includes(`hearing=${id}`))).toBe(true);

    const engaged = (await screen.findByText('Has another hearing then')).closest('[role=note]');
    expect(engaged).toHaveTextContent('林 (Judge)');
    expect(engaged).toHaveTextContent('（2026）浙01民初9号');
    expect(within(screen.getByRole('table', { name: 'This time for everybody' })).getByText('Lee')).toBeVisible();
    const move = screen.getByRole('button', { name: 'Move the hearing' });
    expect(move).toBeDisabled();
    await person.type(screen.getByLabelText(/^Why the hearing is moved/), 'The expert is ill');
    await expectAccessible(screen.getByRole('form', { name: 'Move to another time' }));
    await person.click(move);
    expect(await screen.findByText('The court moved this hearing')).toBeVisible();
    expect(screen.getByText('The expert is ill')).toBeVisible();
    expect(sent).toEqual({
      startsAt: '2026-12-29T07:00:00.000Z',
      endsAt: '2026-12-29T09:00:00.000Z',
      reason: 'The expert is ill',
      shortNoticeReason: null,
    });
    await waitFor(() => expect(screen.queryByRole('form', { name: 'Move to another time' })).toBeNull());
  });

  it('is not offered to parties, nor once it began; where it goes on after a recess is said', async () => {
    serves(() => ({ ...hearing, status: 'OPEN', continuesAt: '2026-12-30T01:00:00Z' }));
    const { unmount } = open(`/hearings/${id}`, accountOf('clerk'));
    expect(await screen.findByText(/^Goes on on/)).toHaveTextContent(/30/);
    expect(screen.queryByText('Move to another time')).toBeNull();
    unmount();

    serves(() => hearing);
    open(`/hearings/${id}`, accountOf('party'));
    await screen.findByText('Scheduled');
    expect(screen.queryByText('Move to another time')).toBeNull();
    expect(screen.queryByText('The court moved this hearing')).toBeNull();
  });
});
