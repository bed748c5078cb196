import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { accountOf, expectAccessible, open } from '@/test/open';
import { aRoomOf, event as eventOf, type FakeSocket, socket } from './fakeRoom';
import { circleOf, consulted, nobodyConsults } from './room/consultation';
import type { RoomEvent, SeatName } from './room/picture';

const id = '0198c0de-0000-7000-8000-0000000000ae';
const hearing = {
  id,
  caseId: id,
  caseNumber: '（2026）浙01民初1号',
  startsAt: '2026-11-21T07:00:00Z',
  seats: [],
  notice: {},
  stage: 'COURT_HEARING',
  yourSeats: [],
};
const judge: SeatName = { seat: 'judge', role: 'JUDGE', name: '林', language: 'zh-CN' };
const plaintiff: SeatName = { seat: 'plaintiff-1', role: 'PLAINTIFF', name: 'Rheinland', language: 'de', party: 'plaintiff-1' };
const lawyer: SeatName = { seat: 'plaintiff-1-a', role: 'PLAINTIFF', name: '陈薇', language: 'de', party: 'plaintiff-1' };
const defendant: SeatName = { seat: 'defendant-1', role: 'DEFENDANT', name: '한빛', language: 'ko', party: 'defendant-1' };
const interpreter: SeatName = { seat: 'interpreter', role: 'INTERPRETER', name: 'Lee', language: 'ko' };
const second: SeatName = { seat: 'panel-1', role: 'PANEL_MEMBER', name: '郑', language: 'zh-CN' };
const seats = [judge, plaintiff, lawyer, defendant, interpreter];
const verbs = ['say', 'ask', 'join', 'leave', 'begin', 'end'].map((verb) => `consultation.${verb}`);

let seq = 0;
const event = (t: string, d: object) => eventOf(++seq, t, d);
const said = (cmd: string, seat: string, text: string, seats: string[] = ['plaintiff-1', 'plaintiff-1-a']) => ({
  frame: 'eph',
  t: 'consultation.said',
  at: '2026-11-21T07:00:05Z',
  by: seat,
  cmd,
  d: { seat, language: 'en', text, seats },
});
const commands = (room: FakeSocket) => room.sent.filter(({ frame }) => frame === 'cmd').map(({ t, d }) => [t, d]);

const acknowledges = (room: FakeSocket) => room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '2026-11-21T07:00:05Z' });

const enter = async (who: SeatName, may: string[] = verbs) => {
  seq = 0;
  const { person } = open(
    `/hearings/${id}/room`,
    accountOf(who.role === 'JUDGE' ? 'judge' : who.role === 'INTERPRETER' ? 'interpreter' : 'party'),
  );
  const room = await socket(0);
  const you = { seat: who.seat, seats: [who.seat], role: who.role, perms: { DEBATE: may } };
  room.says({ frame: 'ready', epoch: 'e', seq: 1, you, seats });
  room.says(event('phase.moved', { from: 'INVESTIGATION', to: 'DEBATE' }));
  return { person, room };
};

describe('A party that consults apart', () => {
  aRoomOf(hearing);

  it('writes to its own people alone, reads each word once, and is told that nothing is kept', async () => {
    const { person, room } = await enter(plaintiff);
    const panel = await screen.findByRole('region', { name: 'Consult apart' });
    expect(within(panel).getByText(/Among you: Plaintiff .*Rheinland.*陈薇/)).toBeVisible();
    expect(within(panel).getByText(/It is kept nowhere/)).toBeVisible();
    await person.type(within(panel).getByRole('textbox', { name: 'To them alone' }), 'Two thirds?');
    await person.click(within(panel).getByRole('button', { name: 'Send to them alone' }));
    expect(commands(room)).toEqual([['consultation.say', { language: 'de', text: 'Two thirds?' }]]);
    // in no storage of the browser
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('Two thirds');
    room.says(said('1', 'plaintiff-1-a', 'Yes.'));
    room.says(said('1', 'plaintiff-1-a', 'Yes.'));
    room.says(said('2', 'plaintiff-1', 'Good.'));
    const written = within(within(panel).getByRole('log')).getAllByRole('listitem');
    expect(written.map((each) => each.textContent)).toEqual([
      expect.stringMatching(/陈薇.*15:00:05Yes\.$/),
      expect.stringMatching(/Rheinland.*15:00:05Good\.$/),
    ]);
    // neither in the record that everybody reads
    expect(screen.getByRole('log', { name: 'Record' })).not.toHaveTextContent('Good.');
    await expectAccessible(panel);
  });

  it('asks an interpreter, speaks apart, and goes back', async () => {
    const { person, room } = await enter(plaintiff);
    await person.click(await screen.findByRole('button', { name: /^Ask Interpreter .*Lee.* to interpret for you apart$/ }));
    acknowledges(room);
    room.says(event('consultation.asked', { seat: 'plaintiff-1', interpreter: 'interpreter', seats: [] }));
    expect(screen.getByText(/Lee.* was asked to interpret/)).toBeVisible();
    room.says(
      event('consultation.joined', {
        seat: 'plaintiff-1',
        interpreter: 'interpreter',
        accountId: id,
        seats: ['interpreter', 'plaintiff-1', 'plaintiff-1-a'],
      }),
    );
    expect(screen.getByText(/Among you: .*Lee/)).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Speak apart' }));
    acknowledges(room);
    room.says(event('consultation.begun', { seat: 'plaintiff-1' }));
    expect(screen.getByText('You speak apart and do not hear the room')).toBeVisible();
    expect(screen.getByText(/^Nobody else of you speaks apart yet/)).toBeVisible();
    expect(screen.getByTestId('seat-plaintiff-1')).toHaveTextContent('speaks apart');
    room.says(event('consultation.begun', { seat: 'interpreter' }));
    expect(screen.getByText(/^With you: .*Lee/)).toBeVisible();
    await expectAccessible(screen.getByTestId('consult'));
    await person.click(screen.getByRole('button', { name: 'Back to the room' }));
    acknowledges(room);
    await person.click(screen.getByRole('button', { name: /^Go on without .*Lee/ }));
    room.says(event('consultation.recalled', { seats: ['plaintiff-1', 'interpreter'] }));
    expect(screen.queryByText('You speak apart and do not hear the room')).not.toBeInTheDocument();
    expect(screen.getByRole('log', { name: 'Record' })).toHaveTextContent(/calls back into the room who speaks apart: .*Rheinland.*Lee/);
    expect(commands(room)).toEqual([
      ['consultation.ask', { interpreter: 'interpreter' }],
      ['consultation.begin', {}],
      ['consultation.end', {}],
      ['consultation.leave', { interpreter: 'interpreter' }],
    ]);
  });

  it('has nobody to write to where it is alone, and can still ask an interpreter', async () => {
    await enter(defendant);
    const panel = await screen.findByRole('region', { name: 'Consult apart' });
    expect(within(panel).queryByRole('textbox')).not.toBeInTheDocument();
    expect(within(panel).getByRole('button', { name: /^Ask Interpreter/ })).toBeVisible();
  });

  it('is seen by its interpreter once asked, who is told to keep it', async () => {
    const { person, room } = await enter(interpreter);
    expect(screen.queryByTestId('consult')).not.toBeInTheDocument();
    room.says(event('consultation.asked', { seat: 'plaintiff-1', interpreter: 'interpreter', seats: [] }));
    expect(await screen.findByText(/you tell nobody, the court included/)).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Interpret for them' }));
    acknowledges(room);
    room.says(
      event('consultation.joined', {
        seat: 'plaintiff-1',
        interpreter: 'interpreter',
        accountId: id,
        seats: ['interpreter', 'plaintiff-1', 'plaintiff-1-a'],
      }),
    );
    const panel = screen.getByTestId('consult');
    expect(within(panel).getByText(/Among you: .*Rheinland.*陈薇.*Lee/)).toBeVisible();
    await person.click(within(panel).getByRole('button', { name: 'Interpret for them no more' }));
    acknowledges(room);
    room.says(event('consultation.begun', { seat: 'interpreter' }));
    room.says(event('consultation.left', { interpreter: 'interpreter', seats: [] }));
    // who is thanked while speaking apart still finds the way back
    expect(within(screen.getByTestId('consult')).getByRole('button', { name: 'Back to the room' })).toBeVisible();
    room.says(event('consultation.ended', { seat: 'interpreter' }));
    expect(screen.queryByTestId('consult')).not.toBeInTheDocument();
    expect(commands(room).map(([t]) => t)).toEqual(['consultation.join', 'consultation.leave']);
  });

  it('is told before it speaks apart that its page records the hearing, and not where nothing is recorded anyway', async () => {
    const { room } = await enter(judge);
    room.says({ frame: 'eph', t: 'seats', seats: [...seats, second] });
    const warning = 'This page records the hearing, and stops while you speak apart';
    expect(await screen.findByRole('button', { name: 'Speak apart' })).toBeVisible();
    expect(screen.queryByText(warning)).toBeNull();
    room.says({ ...event('recording.started', { recordingId: 'r' }), by: 'judge' });
    const alert = (await screen.findByText(warning)).closest('[role=note]')!;
    expect(alert).toHaveTextContent('Let the clerk’s page take the recording over first, or order a recess');
    await expectAccessible(alert as HTMLElement);
    room.says({ ...event('recess.begun', { reason: 'noon', until: null }), by: 'judge' });
    await waitFor(() => expect(screen.queryByText(warning)).toBeNull());
    room.says({ ...event('recess.ended', {}), by: 'judge' });
    expect(await screen.findByText(warning)).toBeVisible();
    room.says({ ...event('recording.started', { recordingId: 's' }), by: 'clerk' });
    await waitFor(() => expect(screen.queryByText(warning)).toBeNull());
  });

  it('is called back by who presides, who sees who does not hear the room and nothing else', async () => {
    const { person, room } = await enter(judge, ['consultation.recall', 'phase.move']);
    expect(await screen.findByRole('log', { name: 'Record' })).toBeVisible();
    expect(screen.queryByTestId('consult')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Call them back into the room' })).not.toBeInTheDocument();
    room.says(event('consultation.begun', { seat: 'plaintiff-1' }));
    expect(screen.getByText(/^Speak apart and do not hear the room: .*Rheinland/)).toBeVisible();
    expect(within(screen.getByTestId('alerts')).getByText(/Speaks apart and does not hear the room/)).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Call them back into the room' }));
    expect(commands(room)).toEqual([['consultation.recall', {}]]);
  });
});

describe('Who consults with whom', () => {
  const after = (...events: [string, object][]) =>
    events.reduce((before, [t, d]) => consulted(before, { t, d } as RoomEvent), nobodyConsults);
  const ids = (of: string, ...events: [string, object][]) => circleOf(after(...events), seats, of).map(({ seat }) => seat);
  const joined: [string, object] = ['consultation.joined', { seat: 'plaintiff-1-a', interpreter: 'interpreter', seats: ['plaintiff-1-a'] }];

  it.each([
    ['all who sit for a party', 'plaintiff-1', [], ['plaintiff-1', 'plaintiff-1-a']],
    ['one alone', 'defendant-1', [joined], ['defendant-1']],
    ['with an interpreter', 'plaintiff-1', [joined], ['plaintiff-1', 'plaintiff-1-a', 'interpreter']],
    ['an interpreter', 'interpreter', [joined], ['plaintiff-1', 'plaintiff-1-a', 'interpreter']],
    ['an interpreter whom nobody let in', 'interpreter', [], []],
    ['one who left', 'interpreter', [joined, ['consultation.left', { interpreter: 'interpreter' }]], []],
    ['one who was challenged', 'plaintiff-1', [joined, ['challenge.raised', { target: 'interpreter' }]], ['plaintiff-1', 'plaintiff-1-a']],
    ['who judges alone', 'judge', [joined], ['judge']],
  ] as [string, string, [string, object][], string[]][])('%s', (_, of, events, expected) => {
    expect(ids(of, ...events)).toEqual(expected);
  });

  it('leaves what another party asked as it is', () => {
    const asked = (seat: string): [string, object] => ['consultation.asked', { seat, interpreter: 'interpreter' }];
    expect(after(asked('plaintiff-1-a'), asked('defendant-1'), joined).asked).toEqual([
      { seat: 'defendant-1', interpreter: 'interpreter' },
    ]);
  });

  it('is together again when the record is read', () => {
    const begun: [string, object] = ['consultation.begun', { seat: 'plaintiff-1' }];
    expect(after(begun, ['phase.moved', { to: 'FINAL_STATEMENTS' }]).speaking).toEqual(['plaintiff-1']);
    expect(after(begun, ['phase.moved', { to: 'RECORD' }]).speaking).toEqual([]);
    expect(after(begun, ['consultation.ended', { seat: 'plaintiff-1' }]).speaking).toEqual([]);
  });
});
