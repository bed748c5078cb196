import { describe, expect, it } from 'vitest';
import { alertsOf } from './alerts';
import { beginning, fold, type RoomEvent, type SeatName } from './picture';
import type { RoomView } from './RoomLine';

const seats = (
  [
    ['judge', 'JUDGE'],
    ['clerk', 'CLERK'],
    ['plaintiff-1', 'PLAINTIFF'],
    ['defendant-1', 'DEFENDANT'],
    ['interpreter', 'INTERPRETER'],
    ['witness-1', 'WITNESS'],
  ] as const
).map(([seat, role]): SeatName => ({ seat, role, name: seat, language: seat === 'plaintiff-1' ? 'en' : 'zh-CN' }));

/** What is seen after these events, while those are away. */
function seen(events: [string, object, string?][], away: string[] = []) {
  const all = [['room.opened', {}], ['bars.checked', {}], ...events] as [string, object, string?][];
  const picture = all.reduce(
    (before, [t, d, by], at) =>
      fold(
        before,
        { frame: 'ev', seq: at + 1, at: '2026-11-21T07:00:00Z', by: by ?? 'judge', cmd: null, t, aud: 'ALL', d } as RoomEvent,
        seats,
      ),
    beginning,
  );
  const online = Object.fromEntries(seats.map(({ seat }) => [seat, !away.includes(seat)]));
  return alertsOf({ picture, seats, online } as RoomView).map(
    ({ kind, owner, seats: about, count }) => `${kind} ${owner} ${about.join(',') || count}`,
  );
}

const present = (seat: string): [string, object] => ['attendance.called', { seat, present: true }];
const statement: [string, object] = ['statement.recorded', { utteranceId: 'u', seat: 'plaintiff-1', language: 'en', text: 'x' }];
const gap = { number: 1, from: '2026-11-21T07:00:00Z', until: '2026-11-21T07:01:00Z' };

describe('What waits in a room', () => {
  it('is the question whether it may be online, until it is answered or the hearing is in the courtroom', () => {
    const opened = fold(beginning, { seq: 1, t: 'room.opened', d: {}, at: '', by: 'judge', aud: 'ALL' } as unknown as RoomEvent, seats);
    const kinds = (picture: typeof opened) =>
      alertsOf({ picture, seats, online: {} } as unknown as RoomView).map(({ kind, owner }) => [kind, owner]);
    expect(kinds(opened)).toEqual([['bars', 'JUDGE']]);
    expect(kinds({ ...opened, barsChecked: true })).toEqual([]);
    expect(kinds({ ...opened, converted: { ground: 'OTHER', reason: 'x' } })).toEqual([]);
  });

  it.each<[string, [string, object, string?][], string[], string[]]>([
    ['nothing', [], [], []],
    ['who was called and is away', [present('clerk')], ['clerk', 'judge'], ['away CLERK clerk']],
    [
      'whoever is in the courtroom needs no line',
      [['courtroom.called', { seat: 'plaintiff-1' }]],
      ['plaintiff-1'],
      ['unidentified CLERK plaintiff-1'],
    ],
    ['who is there and not known', [present('plaintiff-1'), present('witness-1')], [], ['unidentified CLERK plaintiff-1']],
    [
      'the page that records is away',
      [['recording.started', { recordingId: 'r' }, 'clerk'], present('clerk')],
      ['clerk'],
      ['recorder CLERK clerk'],
    ],
    [
      'the page that records speaks apart',
      [
        ['recording.started', { recordingId: 'r' }, 'judge'],
        ['consultation.begun', { seat: 'judge' }],
      ],
      [],
      ['recorderApart CLERK judge', 'apart JUDGE judge'],
    ],
    [
      'who speaks apart while the media server records',
      [
        ['recording.started', { recordingId: 'r', recorder: 'SERVER' }, 'judge'],
        ['consultation.begun', { seat: 'judge' }],
      ],
      [],
      ['apart JUDGE judge'],
    ],
    [
      'or in a recess, in which nothing is recorded',
      [
        ['recording.started', { recordingId: 'r' }, 'judge'],
        ['recess.begun', { reason: 'noon', until: null }],
        ['consultation.begun', { seat: 'judge' }],
      ],
      [],
      ['apart JUDGE judge'],
    ],
    ['a gap', [['recording.stopped', { recordingId: 'r', segments: 1, link: 'x', gap }]], [], ['gap JUDGE 1']],
    [
      'a challenge of the judge',
      [['challenge.raised', { challengeId: 'c', seat: 'plaintiff-1', target: 'judge', reason: 'x' }]],
      [],
      ['challengeOfJudge CLERK 1'],
    ],
    [
      'of the interpreter',
      [['challenge.raised', { challengeId: 'c', seat: 'plaintiff-1', target: 'interpreter', reason: 'x' }]],
      [],
      ['challenge JUDGE 1'],
    ],
    ['a wish of the interpreter', [['interpreter.asked', { seat: 'interpreter', wish: 'SLOWER' }]], [], ['wish JUDGE interpreter']],
    ['a hand', [['hand.raised', { seat: 'defendant-1' }]], [], ['hand JUDGE defendant-1']],
    ['a place that is not fit', [['place.seen', { seat: 'defendant-1', place: 'OWN', fit: false }]], [], ['place JUDGE defendant-1']],
    ['no Chinese text, and nobody interprets', [statement], [], ['chinese CLERK 1']],
    [
      'no Chinese text',
      [present('interpreter'), ['identity.checked', { seat: 'interpreter', confirmed: true }], statement],
      [],
      ['undertaking INTERPRETER interpreter', 'chinese INTERPRETER 1'],
    ],
    [
      'whoever undertook is not asked again',
      [
        present('interpreter'),
        ['identity.checked', { seat: 'interpreter', confirmed: true }],
        ['interpreter.undertook', { seat: 'interpreter', name: 'interpreter' }],
      ],
      [],
      [],
    ],
    [
      'a correction',
      [
        ['phase.moved', { to: 'RECORD' }],
        ['correction.requested', { requestId: 'q', seat: 'plaintiff-1', text: 'x' }],
      ],
      [],
      ['correction CLERK 1'],
    ],
    [
      'nothing once it is over',
      [
        ['hand.raised', { seat: 'defendant-1' }],
        ['room.adjourned', { ground: 'OTHER', reason: 'x' }],
      ],
      ['judge'],
      [],
    ],
  ])('%s', (_, events, away, expected) => {
    expect(seen(events, away)).toEqual(expected);
  });
});
