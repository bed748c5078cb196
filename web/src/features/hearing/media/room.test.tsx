import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accountOf, expectAccessible, open } from '@/test/open';
import { aRoomOf, event as eventOf, type FakeSocket, socket } from '../fakeRoom';

const id = '0198c0de-0000-7000-8000-0000000000aa';
const hearing = {
  id,
  caseId: '0198c0de-0000-7000-8000-0000000000cc',
  caseNumber: '（2026）浙01民初1号',
  title: '',
  parties: [],
  status: 'OPEN',
  startsAt: '2026-12-21T07:00:00Z',
  endsAt: '2026-12-21T08:00:00Z',
  courtTime: { zone: null, startsAt: null, endsAt: null, indecent: null },
  notice: { article: 'CPL 139', toldAt: '2026-11-21T06:00:00Z', lastDay: '2026-12-18', isShort: false, reason: null },
  seats: [],
  yourSeats: ['plaintiff-1'],
};

/** A connection to another page that neither connects nor breaks. */
class StillConnection {
  connectionState = 'new';
  addTransceiver() {
    return { direction: 'sendrecv', sender: { track: null, replaceTrack: () => Promise.resolve() } };
  }
  getStats() {
    return Promise.resolve(new Map());
  }
  close() {}
}

const judge = { seat: 'judge', role: 'JUDGE', name: '林', language: 'zh-CN' };
const plaintiff = { seat: 'plaintiff-1', role: 'PLAINTIFF', name: 'Rheinland', language: 'en' };
const defendant = { seat: 'defendant-1', role: 'DEFENDANT', name: 'Hanbit', language: 'ko' };
const interpreter = { seat: 'interpreter', role: 'INTERPRETER', name: '김', language: 'ko' };
const seats = [judge, plaintiff, defendant, interpreter];

let seq = 0;
const event = (t: string, d: object) => eventOf(++seq, t, d);
const peer = (page: string, seat: string, change: object = {}) => ({
  page,
  seats: [seat],
  microphone: true,
  camera: true,
  pictures: true,
  ...change,
});
const peers = (...all: object[]) => ({
  frame: 'eph',
  t: 'peers',
  plane: 'MESH',
  standsIn: false,
  you: { full: false, connection: 0, apart: false },
  mostCameras: 6,
  peers: all,
});

const enter = async (you: typeof judge, verbs: string[]) => {
  seq = 0;
  const { person } = open(`/hearings/${id}/room`, accountOf(you.role === 'JUDGE' ? 'judge' : 'party'));
  const room = await socket(0);
  const perms = { WAITING: verbs, ROLL_CALL: verbs };
  room.says({ frame: 'ready', epoch: 'e', seq: 0, hb: 15_000, you: { seat: you.seat, seats: [you.seat], role: you.role, perms }, seats });
  return { person, room };
};

const commands = (room: FakeSocket) => room.sent.filter(({ frame }) => frame === 'cmd').map(({ t, d }) => [t, d]);

let getUserMedia: ReturnType<typeof vi.fn>;

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
  getUserMedia = vi.fn(() => Promise.resolve({ getTracks: () => [{ kind: 'audio', stop: () => undefined }] }));
  Object.defineProperty(navigator, 'mediaDevices', {
    writable: true,
    configurable: true,
    value: { getUserMedia, enumerateDevices: () => Promise.resolve([]) },
  });
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('Sound and picture in the room', () => {
  it('say that nothing gets through, and what to do, where no connection comes to stand', async () => {
    const { room } = await enter(plaintiff, []);
    room.says(peers(peer('1', 'judge', { connection: 1 })));
    expect(await screen.findByTestId('tile-judge')).toBeVisible();
    expect(screen.queryByText('Sound and picture do not get through')).toBeNull();
    const later = Date.now() + 21_000;
    vi.spyOn(Date, 'now').mockImplementation(() => later);
    const alert = (await screen.findByText('Sound and picture do not get through', {}, { timeout: 5_000 })).parentElement!;
    expect(alert).toHaveTextContent(/Try another network, such as a telephone’s/);
    expect(alert).toHaveTextContent(/You can take part in writing meanwhile/);
    room.says(peers());
    await waitFor(() => expect(screen.queryByText('Sound and picture do not get through')).toBeNull(), { timeout: 5_000 });
  });

  it('name everybody as the court does, and say who is muted, how the line is, and who asks to speak', async () => {
    const { room } = await enter(plaintiff, ['hand.raise', 'hand.lower']);
    expect(await screen.findByText('Nobody else takes part with sound and picture yet.')).toBeVisible();
    room.says(peers(peer('1', 'judge'), peer('2', 'defendant-1', { microphone: false, camera: false })));
    const tile = within(await screen.findByTestId('tile-defendant-1'));
    expect(tile.getByText('Defendant Hanbit')).toBeVisible();
    expect(tile.getByText('no picture')).toBeVisible();
    expect(tile.getByText('microphone off')).toBeVisible();
    expect(tile.getByText('connecting')).toBeVisible();
    room.says(event('hand.raised', { seat: 'defendant-1' }));
    expect(tile.getByText('asks to speak')).toBeVisible();
    room.says(event('microphone.muted', { seat: 'defendant-1' }));
    expect(tile.getByText('switched off by the court')).toBeVisible();
    // a party has no say over others
    expect(tile.queryByRole('button')).toBeNull();
    // nothing of it is in the record
    expect(screen.getByText('Nothing has happened yet.')).toBeVisible();
    await expectAccessible();
  });

  it('ask to speak and take it back', async () => {
    const { person, room } = await enter(plaintiff, ['hand.raise', 'hand.lower']);
    await person.click(await screen.findByRole('button', { name: 'Ask to speak' }));
    room.says(event('hand.raised', { seat: 'plaintiff-1' }));
    expect(commands(room)).toEqual([['hand.raise', {}]]);
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '' });
    await person.click(await screen.findByRole('button', { name: 'No longer ask to speak' }));
    expect(commands(room).at(-1)).toEqual(['hand.lower', {}]);
  });

  it('are switched off by the court, which also says when somebody has had their turn', async () => {
    const { person, room } = await enter(judge, ['microphone.mute', 'microphone.unmute', 'hand.lower']);
    room.says(peers(peer('2', 'defendant-1')));
    await person.click(await screen.findByRole('button', { name: 'Switch off the microphone: Defendant Hanbit' }));
    expect(commands(room)).toEqual([['microphone.mute', { seat: 'defendant-1' }]]);
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '' });
    room.says(event('microphone.muted', { seat: 'defendant-1' }));
    room.says(event('hand.raised', { seat: 'defendant-1' }));
    await person.click(await screen.findByRole('button', { name: 'Request to speak done: Defendant Hanbit' }));
    expect(commands(room).at(-1)).toEqual(['hand.lower', { seat: 'defendant-1' }]);
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '' });
    await person.click(await screen.findByRole('button', { name: 'Allow the microphone: Defendant Hanbit' }));
    expect(commands(room).at(-1)).toEqual(['microphone.unmute', { seat: 'defendant-1' }]);
    await expectAccessible();
  });

  it('say why a device does not come on and how it may, and that one may write meanwhile', async () => {
    getUserMedia.mockRejectedValueOnce(Object.assign(new Error(), { name: 'NotReadableError' }));
    const { person } = await enter(plaintiff, []);
    await person.click(await screen.findByRole('button', { name: 'Turn my camera on' }));
    expect(await screen.findByText(/Another program is using it/)).toBeVisible();
    expect(screen.getByText(/You can take part in writing meanwhile/)).toBeVisible();
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Turn my camera off' })).toBeVisible();
    expect(screen.queryByText(/Another program is using it/)).toBeNull();
  });

  it('stay off while the court says so', async () => {
    const { room } = await enter(plaintiff, []);
    room.says(event('microphone.muted', { seat: 'plaintiff-1' }));
    expect(await screen.findByText(/The court has switched your microphone off/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Turn my microphone on' })).toBeDisabled();
  });

  it('let each choose to hear an interpreter above the room, while there is somebody to hear', async () => {
    const { person, room } = await enter(plaintiff, []);
    room.says(peers(peer('1', 'judge'), peer('3', 'interpreter')));
    const voice = (seat: string) => document.querySelector<HTMLAudioElement>(`audio[data-seats="${seat}"]`)!;
    expect(await screen.findByTestId('tile-interpreter')).toBeVisible();
    expect(screen.queryByLabelText('What you hear')).toBeNull();
    room.says(event('interpreter.switched', { seat: 'interpreter', language: 'ko', simultaneous: true }));
    expect(screen.getByText(/김 interprets \(Korean\) while others speak/)).toBeVisible();
    expect(voice('interpreter').muted).toBe(true);
    expect(voice('judge')).toMatchObject({ muted: false, volume: 1 });
    await person.selectOptions(screen.getByLabelText('What you hear'), 'Interpreter: Korean');
    expect(voice('interpreter')).toMatchObject({ muted: false, volume: 1 });
    expect(voice('judge').volume).toBe(0.15);
    await expectAccessible();
    room.says(peers(peer('1', 'judge'), peer('3', 'interpreter', { microphone: false })));
    expect(voice('judge').volume).toBe(1);
    room.says(event('interpreter.switched', { seat: 'interpreter', language: 'ko', simultaneous: false }));
    expect(screen.queryByLabelText('What you hear')).toBeNull();
  });

  it('are switched by the interpreter between the room and a channel', async () => {
    const { person, room } = await enter(interpreter, ['interpreter.ask', 'interpreter.switch']);
    await person.click(await screen.findByRole('button', { name: 'Interpret while others speak, on a channel' }));
    expect(commands(room)).toEqual([['interpreter.switch', { simultaneous: true }]]);
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '' });
    room.says(event('interpreter.switched', { seat: 'interpreter', language: 'ko', simultaneous: true }));
    // one does not hear oneself
    expect(screen.queryByLabelText('What you hear')).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Interpret in turn, for everybody' }));
    expect(commands(room).at(-1)).toEqual(['interpreter.switch', { simultaneous: false }]);
  });

  it('say to everybody that an interpreter interprets from another one’s channel, once the room knows', async () => {
    const weber = { seat: 'interpreter-2', role: 'INTERPRETER', name: 'Weber', language: 'de' };
    const { person, room } = await enter(weber, ['interpreter.ask', 'interpreter.relay']);
    room.says({ frame: 'eph', t: 'seats', seats: [...seats, weber] });
    room.says(peers(peer('1', 'judge'), peer('3', 'interpreter')));
    room.says(event('interpreter.switched', { seat: 'interpreter', language: 'ko', simultaneous: true }));
    const voice = (seat: string) => document.querySelector<HTMLAudioElement>(`audio[data-seats="${seat}"]`)!;
    await person.selectOptions(await screen.findByLabelText('What you hear'), 'Interpreter: Korean');
    expect(commands(room).at(-1)).toEqual(['interpreter.relay', { from: 'ko' }]);
    expect(voice('interpreter').muted).toBe(true);
    room.says(event('interpreter.relayed', { seat: 'interpreter-2', language: 'de', from: 'ko' }));
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '' });
    expect(await screen.findByText(/You interpret from the channel Korean/)).toBeVisible();
    await waitFor(() => expect(voice('interpreter').muted).toBe(false));
    room.says(event('interpreter.relayed', { seat: 'interpreter', language: 'ko', from: 'de' }));
    room.says(event('interpreter.switched', { seat: 'interpreter-2', language: 'de', simultaneous: true }));
    expect(screen.getByText(/김 interprets from the channel German/)).toBeVisible();
    await expectAccessible();
    await person.selectOptions(screen.getByLabelText('What you hear'), 'The room');
    expect(commands(room).at(-1)).toEqual(['interpreter.relay', { from: null }]);
  });

  it('have captions in the language that each reader chooses, of what people took down and interpreted', async () => {
    const { person, room } = await enter(plaintiff, []);
    await person.selectOptions(await screen.findByLabelText('Captions under the picture'), 'Chinese (China)');
    expect(screen.getByText('Nothing has been taken down yet.')).toBeVisible();
    room.says(event('statement.recorded', { utteranceId: 'u1', seat: 'defendant-1', language: 'ko', text: '하자가 있었습니다.' }));
    const captions = screen.getByTestId('captions');
    expect(captions).toHaveTextContent(/^Defendant Hanbit .*wait/i);
    room.says(event('statement.rendered', { utteranceId: 'u1', language: 'zh-CN', text: '有瑕疵。' }));
    expect(captions).toHaveTextContent('Defendant Hanbit 有瑕疵。');
    await person.selectOptions(screen.getByLabelText('Captions under the picture'), 'As it was spoken');
    expect(captions).toHaveTextContent('Defendant Hanbit 하자가 있었습니다.');
    await expectAccessible();
  });
});
