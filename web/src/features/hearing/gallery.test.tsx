import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { aRoomOf, event, socket } from './fakeRoom';
import type { SeatName } from './room/picture';

const id = '0198c0de-0000-7000-8000-0000000000aa';
const noTime = { zone: null, startsAt: null, endsAt: null, indecent: null };
const place = (seat: string, role: string, name: string) => ({
  seat,
  role,
  partyId: null,
  name,
  language: 'zh-CN',
  taken: true,
  caseNumber: null,
  time: noTime,
});
const hearing = {
  id,
  caseId: '0198c0de-0000-7000-8000-0000000000cc',
  caseNumber: '（2026）浙01民初1号',
  title: '',
  parties: [],
  status: 'SCHEDULED',
  startsAt: '2026-12-21T07:00:00Z',
  endsAt: '2026-12-21T08:00:00Z',
  courtTime: noTime,
  notice: { article: 'CPL 139', toldAt: '2026-11-21T06:00:00Z', lastDay: '2026-12-18', isShort: false, reason: null },
  seats: [place('clerk', 'CLERK', '陈'), place('observer-1', 'OBSERVER', '李')],
  stage: 'COURT_HEARING',
  yourSeats: ['clerk'],
  moves: [],
  continuesAt: null,
};
const seats: SeatName[] = [
  { seat: 'judge', role: 'JUDGE', name: '林', language: 'zh-CN' },
  { seat: 'plaintiff-1', role: 'PLAINTIFF', name: 'Rheinland', language: 'en' },
  { seat: 'observer-1', role: 'OBSERVER', name: 'Li', language: 'zh-CN' },
];

/** A connection that neither connects nor breaks. */
class StillConnection {
  connectionState = 'new';
  getStats() {
    return Promise.resolve(new Map());
  }
  close() {}
}

describe('The gallery', () => {
  aRoomOf(hearing);
  beforeEach(() => {
    vi.stubGlobal('RTCPeerConnection', StillConnection);
    vi.stubGlobal(
      'MediaStream',
      class {
        getTracks() {
          return [];
        }
      },
    );
    vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('is kept by the court: leave to listen, and taken back after a question', async () => {
    const sent: unknown[] = [];
    network.use(
      http.get(`/api/hearing/hearings/${id}/consents`, () =>
        HttpResponse.json({ stage: 'COURT_HEARING', shortNoticeNeeded: false, complete: true, parties: [] }),
      ),
      http.post(`/api/hearing/hearings/${id}/observers`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ seat: 'observer-2', name: '孙' }, { status: 201 });
      }),
      http.delete(`/api/hearing/hearings/${id}/observers/:seat`, ({ params }) => {
        sent.push(params.seat);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { person } = open(`/hearings/${id}`, accountOf('clerk'));
    await person.click(await screen.findByText('The gallery'));
    const admit = screen.getByRole('form', { name: 'Give leave to listen' });
    await person.click(within(admit).getByRole('button'));
    expect(sent).toEqual([]);
    await person.type(within(admit).getByRole('textbox', { name: /^Name/ }), '孙');
    await expectAccessible();
    await person.click(within(admit).getByRole('button'));
    await waitFor(() => expect(sent).toEqual([{ name: '孙' }]));
    await waitFor(() => expect(within(admit).getByRole('textbox', { name: /^Name/ })).toHaveValue(''));
    await person.click(screen.getByRole('button', { name: 'Take the leave of 李 back' }));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Take the leave of 李 back' }));
    await waitFor(() => expect(sent.at(-1)).toBe('observer-1'));
  });

  it('reads what is public and that a part is closed, and finds nothing to do', async () => {
    open(`/hearings/${id}/room`, accountOf('party'));
    const room = await socket(0);
    const you = { seat: 'observer-1', seats: ['observer-1'], role: 'OBSERVER', perms: { INVESTIGATION: [] } };
    room.says({ frame: 'ready', epoch: 'e', seq: 3, you, seats });
    room.says(event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION' }));
    room.says(event(2, 'statement.recorded', { utteranceId: 'u', seat: 'plaintiff-1', language: 'en', text: 'We delivered.' }));
    expect(await screen.findByText('We delivered.')).toBeVisible();
    expect(screen.getByText(/^You listen/)).toBeVisible();
    // who speaks is seen and heard, and nothing of one's own can go out
    const page = '00000000-0000-4000-8000-000000000000';
    const heard = { page, seats: ['plaintiff-1'], microphone: true, camera: false, pictures: true, connection: 1 };
    const peers = { frame: 'eph', t: 'peers', plane: 'JANUS', standsIn: false, mostCameras: 9 };
    room.says({ ...peers, you: { full: false, connection: 0, apart: false }, peers: [heard] });
    expect(await screen.findByTestId('tile-plaintiff-1')).toBeVisible();
    expect(screen.queryByTestId('tile-observer-1')).toBeNull();
    expect(screen.queryByTestId('camera')).toBeNull();
    expect(screen.queryByTestId('microphone')).toBeNull();
    room.says({ ...peers, you: { full: true, connection: 0, apart: false }, peers: [] });
    expect(await screen.findByText(/^As many people listen as can be/)).toBeVisible();
    expect(screen.queryByTestId('tile-plaintiff-1')).toBeNull();
    room.says({ ...peers, plane: 'MESH', standsIn: true, you: { full: false, connection: 0, apart: false }, peers: [] });
    expect(await screen.findByText(/^The court’s media server does not answer/)).toBeVisible();
    room.says({ ...peers, you: { full: false, connection: 0, apart: false }, peers: [] });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('complementary', { name: 'Seats and tools' })).toBeNull();
    room.says(event(3, 'closed.begun', { ground: 'TRADE_SECRET' }));
    expect(await screen.findByText('When the hearing is public again you see what follows.')).toBeVisible();
    expect(screen.getAllByText('Trade secrets, on a party’s request')[0]).toBeVisible();
    await expectAccessible();
    room.says(event(4, 'closed.ended', {}));
    await waitFor(() => expect(screen.queryByText('When the hearing is public again you see what follows.')).toBeNull());
  });

  it('is shut out by who presides, on a ground of the law, and let in again; it signs nothing', async () => {
    const { person } = open(`/hearings/${id}/room`, accountOf('judge'));
    const room = await socket(0);
    const perms = { INVESTIGATION: ['closed.begin', 'closed.end', 'phase.move', 'hearing.convert'] };
    room.says({ frame: 'ready', epoch: 'e', seq: 1, you: { seat: 'judge', seats: ['judge'], role: 'JUDGE', perms }, seats });
    room.says(event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION' }));
    const close = await screen.findByRole('button', { name: 'Close this part to the public' });
    expect(close).toBeDisabled();
    await person.selectOptions(screen.getByRole('combobox', { name: /arts\. 71, 137/ }), 'PRIVACY');
    await person.click(close);
    expect(room.sent.at(-1)).toMatchObject({ t: 'closed.begin', d: { ground: 'PRIVACY' } });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '2026-11-21T07:00:01Z' });
    room.says(event(2, 'closed.begun', { ground: 'PRIVACY' }));
    await person.click(await screen.findByRole('button', { name: 'Make the hearing public again' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'closed.end' });
    room.says(event(3, 'record.frozen', { version: 1, digest: 'a', lines: 1, persons: [], readUntil: null }));
    room.says(event(4, 'record.signed', { seat: 'plaintiff-1', version: 1, digest: 'a' }));
    room.says(event(5, 'record.signed', { seat: 'judge', version: 1, digest: 'a' }));
    await waitFor(() => expect(screen.getByTestId('phase')).toHaveAttribute('data-phase', 'SIGNED'));
  });

  it('is left behind when the hearing goes on in the courtroom: who presides says why', async () => {
    const { person } = open(`/hearings/${id}/room`, accountOf('judge'));
    const room = await socket(0);
    const perms = { INVESTIGATION: ['phase.move', 'hearing.convert'] };
    room.says({ frame: 'ready', epoch: 'e', seq: 1, you: { seat: 'judge', seats: ['judge'], role: 'JUDGE', perms }, seats });
    room.says(event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION' }));
    room.says(event(2, 'attendance.called', { seat: 'plaintiff-1', present: true, note: null }));
    await person.type(await screen.findByRole('textbox', { name: /^Reason/ }), 'forty boxes');
    await person.selectOptions(screen.getByRole('combobox', { name: /arts\. 5, 21/ }), 'COMPLEX');
    await person.click(screen.getByRole('button', { name: 'Go on in the courtroom' }));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Go on in the courtroom' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'hearing.convert', d: { ground: 'COMPLEX', reason: 'forty boxes' } });
    room.says(event(3, 'hearing.converted', { ground: 'COMPLEX', reason: 'forty boxes' }));
    expect(await screen.findByText(/^The hearing goes on in the courtroom\. What was done online stays valid/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Go on in the courtroom' })).toBeNull();
  });
});
