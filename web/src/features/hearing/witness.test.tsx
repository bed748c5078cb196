import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { proves } from './fakeRoom';

const id = '0198c0de-0000-7000-8000-0000000000aa';
const noTime = { zone: null, startsAt: null, endsAt: null, indecent: null };
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
  seats: [
    {
      seat: 'witness-1',
      role: 'WITNESS',
      partyId: null,
      name: 'Anna Weber',
      language: 'fr',
      taken: false,
      caseNumber: null,
      time: noTime,
    },
  ],
  stage: 'COURT_HEARING',
  yourSeats: ['witness-1'],
  moves: [],
  continuesAt: null,
};

class FakeSocket {
  static last: FakeSocket | undefined;
  sent: Record<string, unknown>[] = [];
  onopen?: () => void;
  onmessage?: (message: { data: string }) => void;
  constructor() {
    FakeSocket.last = this;
    setTimeout(() => this.onopen?.());
  }
  send(frame: string) {
    this.sent.push(JSON.parse(frame));
  }
  close() {}
  says(frame: object) {
    act(() => this.onmessage?.({ data: JSON.stringify(frame) }));
  }
}

const judge = { seat: 'judge', role: 'JUDGE', name: '林', language: 'zh-CN' };
const plaintiff = { seat: 'plaintiff-1', role: 'PLAINTIFF', name: 'Rheinland', language: 'en' };
const weber = { seat: 'witness-1', role: 'WITNESS', name: 'Anna Weber', language: 'fr' };
const wang = { seat: 'witness-2', role: 'WITNESS', name: '王强', language: 'zh-CN' };
const everybody = [judge, plaintiff, weber, wang];

const event = (seq: number, t: string, d: object) => ({
  frame: 'ev',
  seq,
  at: '2026-12-21T07:00:00Z',
  by: 'judge',
  cmd: null,
  t,
  aud: 'ALL',
  d,
});

const enter = async (you: typeof judge, perms: Record<string, string[]>, seats: object[]) => {
  const { person } = open(`/hearings/${id}/room`, accountOf(you.role === 'JUDGE' ? 'judge' : 'party'));
  await waitFor(() => expect(FakeSocket.last?.sent[0]).toMatchObject({ frame: 'hello' }));
  const room = FakeSocket.last!;
  room.says({ frame: 'ready', epoch: 'e', seq: 0, hb: 15_000, you: { seat: you.seat, seats: [you.seat], role: you.role, perms }, seats });
  return { person, room };
};

beforeEach(() => {
  FakeSocket.last = undefined;
  vi.stubGlobal('WebSocket', FakeSocket);
  network.use(
    http.get(`/api/hearing/hearings/${id}`, () => HttpResponse.json(hearing)),
    http.get(`/api/hearing/hearings/${id}/cases`, () => HttpResponse.json([])),
    http.post(`/api/hearing/hearings/${id}/tickets`, () => HttpResponse.json({ ticket: 'once', room: `/api/hearing/rooms/${id}` })),
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('As a witness', () => {
  it('I take my seat with the code from the court, and am asked for no consent', async () => {
    const asked: string[] = [];
    network.use(
      http.get('/api/hearing/hearings', () => HttpResponse.json({ items: [], next: null })),
      http.post('/api/hearing/entries', async ({ request }) => {
        expect(await request.json()).toEqual({ code: 'ABCDE-FGHJK' });
        return HttpResponse.json({ hearingId: id, seat: 'witness-1', role: 'WITNESS' }, { status: 201 });
      }),
      http.get(`/api/hearing/hearings/${id}/consents`, () => {
        asked.push('consents');
        return HttpResponse.json({ code: 'hearing-not-found' }, { status: 404 });
      }),
    );
    const { person } = open('/hearings', accountOf('party'));
    await person.click(await screen.findByText('I have a code to be heard as a witness or expert'));
    const form = within(screen.getByRole('form', { name: 'I have a code to be heard as a witness or expert' }));
    await person.type(form.getByLabelText('Code'), 'ABCDE-FGHJK');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Take the seat' }));
    expect(await screen.findByText(/you hear and see nothing of the hearing/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Enter the room' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'To the case' })).toBeNull();
    expect(asked).toEqual([]);
  });

  it('I wait outside, undertake to tell the truth, answer, and leave', async () => {
    network.use(http.get(`/api/hearing/hearings/${id}/recording/running`, () => HttpResponse.json({ running: false })));
    const { person, room } = await enter(weber, { INVESTIGATION: ['undertaking.sign', 'undertaking.refuse', 'statement.add'] }, [weber]);
    expect(await screen.findByText('You wait to be heard')).toBeVisible();
    expect(screen.queryByText('In the room')).toBeNull();
    await expectAccessible();
    room.says({ frame: 'eph', t: 'seats', seats: everybody });
    room.says(event(1, 'testimony.called', { seat: 'witness-1', phase: 'INVESTIGATION', reason: null }));
    expect(screen.queryByText('You wait to be heard')).toBeNull();
    expect(screen.getByText('First undertake to tell the truth.')).toBeVisible();
    expect(screen.queryByLabelText('Statement for the record')).toBeNull();
    room.says(event(2, 'undertaking.shown', { seat: 'witness-1', language: 'fr', text: 'Je m’engage', chinese: '我保证' }));
    expect(screen.getAllByText('Je m’engage')[0]).toHaveAttribute('lang', 'fr');
    expect(screen.getAllByText('我保证')[0]).toHaveAttribute('lang', 'zh-CN');
    await expectAccessible();
    proves(id);
    await person.click(screen.getByRole('button', { name: 'Sign the undertaking' }));
    await waitFor(() => expect(room.sent.at(-1)).toMatchObject({ t: 'undertaking.sign', d: { proof: 'just now' } }));
    room.says(event(3, 'undertaking.signed', { seat: 'witness-1', accountId: id, signature: 'ACCOUNT_ACT_ATTESTED_BY_SERVER' }));
    expect(screen.getByText(/Now read it aloud/)).toBeVisible();
    expect(screen.queryByLabelText('Statement for the record')).toBeNull();
    room.says(event(4, 'undertaking.heard', { seat: 'witness-1', reader: 'WITNESS', reason: null }));
    expect(screen.getByLabelText('Statement for the record')).toBeVisible();
    room.says(event(5, 'testimony.released', { seat: 'witness-1', stays: false }));
    expect(screen.getByText('You have been released')).toBeVisible();
    expect(screen.queryByText('Record')).toBeNull();
  });
});

describe('As the presiding judge', () => {
  it('I permit a witness to testify from abroad, call them in and release them; a second one only to confront them', async () => {
    const { person, room } = await enter(
      judge,
      { INVESTIGATION: ['testimony.permit', 'testimony.call', 'testimony.release', 'undertaking.show', 'undertaking.waive'] },
      everybody,
    );
    room.says(event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION', reason: null }));
    const first = within(await screen.findByTestId('heard-witness-1'));
    await person.click(first.getByText(/^Permit to testify/));
    network.use(
      http.get('/api/hearing/testimony-abroad/FR', () =>
        HttpResponse.json({ state: 'FR', stance: 'REQUEST', source: 'Loi n° 68-678', validFrom: null, confidence: 'RECALLED' }),
      ),
      http.get('/api/hearing/testimony-abroad/BR', () =>
        HttpResponse.json({ state: 'BR', stance: 'UNKNOWN', source: '', validFrom: null, confidence: null }),
      ),
    );
    fireEvent.change(first.getByLabelText('Testifies from'), { target: { value: 'BR' } });
    expect(await first.findByText(/Nobody has looked into it/)).toBeVisible();
    fireEvent.change(first.getByLabelText('Testifies from'), { target: { value: 'FR' } });
    const law = await first.findByText(/Only by a request for judicial assistance, or with leave/);
    expect(law).toHaveTextContent('Loi n° 68-678');
    expect(law).toHaveTextContent('Not checked');
    fireEvent.change(first.getByLabelText('Reason'), { target: { value: 'not forbidden there' } });
    await person.click(first.getByRole('button', { name: 'Permit' }));
    expect(room.sent.at(-1)).toMatchObject({
      t: 'testimony.permit',
      d: { seat: 'witness-1', ground: 'DISTANCE', state: 'FR', reason: 'not forbidden there' },
    });
    room.says(event(2, 'testimony.permitted', { seat: 'witness-1', ground: 'DISTANCE', state: 'FR', reason: 'not forbidden there' }));
    await person.click(first.getByRole('button', { name: 'Call in Anna Weber' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'testimony.call', d: { seat: 'witness-1', reason: null } });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '2026-12-21T07:00:00Z' });
    room.says(event(3, 'testimony.called', { seat: 'witness-1', phase: 'INVESTIGATION', reason: null }));
    expect(await first.findByText('is being heard')).toBeVisible();
    const second = within(screen.getByTestId('heard-witness-2'));
    expect(second.getByRole('button', { name: 'Call in 王强' })).toBeDisabled();
    fireEvent.change(second.getByLabelText('Why the witnesses are confronted'), { target: { value: 'they differ' } });
    expect(second.getByRole('button', { name: 'Call in 王强' })).toBeEnabled();
    await person.click(first.getByRole('button', { name: 'The duty was told; show the undertaking' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'undertaking.show', d: { seat: 'witness-1' } });
    await person.click(first.getByRole('button', { name: 'Released, leaves: Anna Weber' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'testimony.release', d: { seat: 'witness-1', stays: false } });
  });

  it('I am asked before I open long before the time', async () => {
    const { person, room } = await enter(judge, { WAITING: ['room.open'] }, everybody);
    vi.setSystemTime(new Date('2026-12-21T06:00:00Z'));
    await person.click(await screen.findByRole('button', { name: 'Open the hearing' }));
    expect(room.sent.filter(({ frame }) => frame !== 'eph').at(-1)).toMatchObject({ frame: 'hello' });
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/It is not time yet/)).toBeVisible();
    await person.click(dialog.getByRole('button', { name: 'Open it now' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'room.open' });
    vi.useRealTimers();
  });
});

describe('As a party', () => {
  it('I agree that a witness testifies from abroad, once, and lead nothing', async () => {
    const { person, room } = await enter(plaintiff, { INVESTIGATION: ['testimony.agree', 'statement.add'] }, everybody);
    room.says(event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION', reason: null }));
    room.says(event(2, 'testimony.permitted', { seat: 'witness-1', ground: 'DISTANCE', state: 'FR', reason: 'not forbidden there' }));
    expect(await screen.findByText(/Anna Weber is to testify from abroad through this room: France/)).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'I agree' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'testimony.agree', d: { person: 'witness-1' } });
    room.says(event(3, 'testimony.agreed', { seat: 'plaintiff-1', person: 'witness-1' }));
    expect(screen.queryByRole('button', { name: 'I agree' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Call in Anna Weber' })).toBeNull();
  });
});

describe('As the clerk', () => {
  it('I give a witness a code, which is shown once', async () => {
    network.use(
      http.get(`/api/hearing/hearings/${id}`, () => HttpResponse.json({ ...hearing, yourSeats: [] })),
      http.get(`/api/hearing/hearings/${id}/consents`, () =>
        HttpResponse.json({ stage: 'COURT_HEARING', shortNoticeNeeded: false, complete: true, parties: [] }),
      ),
      http.get(`/api/hearing/hearings/${id}/invitations`, () => HttpResponse.json([])),
      http.put(`/api/hearing/hearings/${id}/seats/witness-1/code`, () =>
        HttpResponse.json({ seat: 'witness-1', name: 'Anna Weber', code: 'ABCDE-FGHJK' }),
      ),
    );
    const { person } = open(`/hearings/${id}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Give a code to Anna Weber' }));
    await person.click(screen.getByRole('button', { name: 'Give a code' }));
    expect(await screen.findByText('ABCDE-FGHJK')).toBeVisible();
    await expectAccessible();
  });

  it('I tell a witness by mail, in their language and time, and see that it was sent; no code is in it', async () => {
    let invitation: object = { seat: 'witness-1', name: 'Anna Weber', address: null, language: null, zone: null, invitedAt: null };
    const sent: unknown[] = [];
    network.use(
      http.get(`/api/hearing/hearings/${id}`, () => HttpResponse.json({ ...hearing, yourSeats: [] })),
      http.get(`/api/hearing/hearings/${id}/invitations`, () => HttpResponse.json([invitation])),
      http.post(`/api/hearing/hearings/${id}/seats/witness-1/invitation`, async ({ request }) => {
        sent.push(await request.json());
        invitation = { ...invitation, ...(sent[0] as object), invitedAt: '2026-12-01T02:00:00Z' };
        return HttpResponse.json(invitation, { status: 201 });
      }),
    );
    const { person } = open(`/hearings/${id}`, accountOf('clerk'));
    await person.click(await screen.findByText('Tell Anna Weber by mail'));
    const form = within(screen.getByRole('form', { name: 'Tell Anna Weber by mail' }));
    expect(form.getByLabelText('Language of the mail')).toHaveDisplayValue('Français');
    await person.click(form.getByRole('button', { name: 'Send the mail' }));
    expect(sent).toEqual([]);
    await person.type(form.getByLabelText('E-mail address'), 'weber@example.org');
    await person.selectOptions(form.getByLabelText('Where the person is'), 'Europe/Paris');
    await expectAccessible();
    await person.click(form.getByRole('button', { name: 'Send the mail' }));
    expect(await screen.findByText('weber@example.org')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Send it again', hidden: true })).toBeInTheDocument();
    expect(sent).toEqual([{ address: 'weber@example.org', language: 'fr', zone: 'Europe/Paris' }]);
  });
});
