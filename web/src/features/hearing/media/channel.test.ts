import { describe, expect, it } from 'vitest';
import { beginning, fold, type Picture, type RoomEvent, type SeatName } from '../room/picture';
import type { RoomView } from '../room/RoomLine';
import { channels, loudness, relayedFrom, SOFT } from './channel';
import type { Other } from './Media';

const seats = [
  { seat: 'judge', role: 'JUDGE', name: '林', language: 'zh-CN' },
  { seat: 'interpreter', role: 'INTERPRETER', name: '김', language: 'ko' },
  { seat: 'interpreter-2', role: 'INTERPRETER', name: '박', language: 'ko' },
  { seat: 'interpreter-3', role: 'INTERPRETER', name: 'Weber', language: 'de' },
] as SeatName[];
const page = (seat: string, microphone = true) => ({ page: seat, seats: [seat], microphone }) as Other;
const all = seats.map(({ seat }) => page(seat));

const after = (...events: [string, object][]): Picture =>
  events.reduce(
    (picture, [t, d], at) => fold(picture, { seq: at + 1, t, d, at: '', by: '', aud: 'ALL' } as unknown as RoomEvent, seats),
    beginning,
  );
const switched = (seat: string, language: string, simultaneous = true): [string, object] => [
  'interpreter.switched',
  { seat, language, simultaneous },
];
const heard = (picture: Picture, channel: string | null, others = all) => others.map(loudness(others, channel, picture, seats));

describe('A channel of an interpreter', () => {
  it('is there while somebody interprets into that language as others speak', () => {
    expect(channels(beginning, seats)).toEqual({});
    expect(Object.keys(channels(after(switched('interpreter', 'ko')), seats))).toEqual(['ko']);
    expect(channels(after(switched('interpreter', 'ko'), switched('interpreter', 'ko', false)), seats)).toEqual({});
  });

  it('is heard by who chose it, above the room; nobody else hears it', () => {
    const picture = after(switched('interpreter', 'ko'));
    expect(heard(picture, null)).toEqual([1, 0, 1, 1]);
    expect(heard(picture, 'ko')).toEqual([SOFT, 1, SOFT, SOFT]);
    expect(heard(picture, 'de')).toEqual([1, 0, 1, 1]);
  });

  it('leaves the room as loud as ever while nobody is heard on it', () => {
    const picture = after(switched('interpreter', 'ko'));
    expect(heard(picture, 'ko', [page('judge'), page('interpreter', false)])).toEqual([1, 1]);
    expect(heard(picture, 'ko', [page('judge')])).toEqual([1]);
    expect(heard(beginning, 'ko')).toEqual([1, 1, 1, 1]);
  });

  it('is where another interpreter interprets from who chooses to hear it, and no longer who goes back to the room', () => {
    const you = { seat: 'interpreter-3', role: 'INTERPRETER', perms: { WAITING: ['interpreter.relay'] } };
    const room = (picture: Picture, by = you) => ({ you: by, picture, seats }) as unknown as RoomView;
    const picture = after(switched('interpreter', 'ko'));
    expect(relayedFrom('ko', room(picture))).toBe('ko');
    // a colleague into the same language, and the room, are no relay
    expect(relayedFrom('de', room(picture))).toBeUndefined();
    expect(relayedFrom('', room(picture))).toBeUndefined();
    expect(relayedFrom('ko', room(picture, { ...you, perms: { WAITING: [] } }))).toBeUndefined();
    const relayed = fold(
      picture,
      { seq: 9, t: 'interpreter.relayed', d: { seat: 'interpreter-3', language: 'de', from: 'ko' } } as RoomEvent,
      seats,
    );
    expect(relayed.relays).toEqual({ 'interpreter-3': 'ko' });
    expect(relayedFrom('ko', room(relayed))).toBeUndefined();
    expect(relayedFrom('', room(relayed))).toBeNull();
    const back = fold(
      relayed,
      { seq: 10, t: 'interpreter.relayed', d: { seat: 'interpreter-3', language: 'de', from: null } } as RoomEvent,
      seats,
    );
    expect(back.relays).toEqual({});
    // what is said there is heard as it is, whoever listens
    expect(heard(relayed, 'ko')).toEqual([SOFT, 1, SOFT, SOFT]);
  });

  it('goes on with whoever takes over', () => {
    const picture = after(['interpreter.took', { seat: 'interpreter', language: 'ko' }], switched('interpreter', 'ko'), [
      'interpreter.took',
      { seat: 'interpreter-2', language: 'ko' },
    ]);
    expect(channels(picture, seats).ko!.seat).toBe('interpreter-2');
    expect(heard(picture, 'ko')).toEqual([SOFT, SOFT, 1, SOFT]);
  });
});
