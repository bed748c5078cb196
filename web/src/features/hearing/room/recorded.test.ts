import { expect, it } from 'vitest';
import type { Event } from '@/api/generated/room';
import { isSilent, nothingRecorded, recorded } from './recorded';

const nine = Date.parse('2026-11-26T01:00:00Z');
const second = (number: number) => new Date(nine + number * 1_000).toISOString();
const event = (t: string, d: object, at: number) => ({ t, d, at: second(at), by: 'clerk' }) as unknown as Event;
const segment = (from: number, gap: object | null = null) =>
  event('recording.segment', { number: 1, from: second(from), until: second(from + 5), gap }, from + 6);
const folded = (...events: Event[]) => events.reduce(recorded, nothingRecorded);

it('knows who records, how far, and what is missing until it is explained', () => {
  const gap = { number: 1, from: second(5), until: second(60) };
  const running = folded(event('room.opened', {}, 0), event('recording.started', { recordingId: 'one' }, 0), segment(0), segment(60, gap));
  expect(running).toMatchObject({ running: { id: 'one', by: 'clerk' }, until: second(65), unexplained: [gap] });
  const ended = [event('recording.explained', { number: 1 }, 70), event('recording.stopped', { gap: null }, 70)].reduce(recorded, running);
  expect(ended).toMatchObject({ running: null, unexplained: [] });
});

it('misses what nobody recorded until the record is read, but for recesses and closed parts', () => {
  const stopped = folded(
    event('room.opened', {}, 0),
    event('recording.started', { recordingId: 'one' }, 0),
    segment(0),
    event('recording.stopped', { gap: null }, 5),
  );
  const read = (...events: Event[]) => [...events, event('phase.moved', { to: 'RECORD' }, 600)].reduce(recorded, stopped).unexplained;
  expect(read()).toEqual([{ number: 1, from: second(5), until: second(600) }]);
  expect(read(event('recess.begun', {}, 6), event('recess.ended', {}, 599))).toEqual([]);
  expect(read(event('closed.begun', {}, 6), event('recess.begun', {}, 300), event('closed.ended', {}, 400))).toEqual([]);
  expect(read(event('recess.begun', {}, 6), event('recess.ended', {}, 300))).toHaveLength(1);
  // a hearing that nobody recorded has no gap: the court may have recorded it otherwise
  expect(folded(event('room.opened', {}, 0), event('phase.moved', { to: 'RECORD' }, 600)).unexplained).toEqual([]);
});

it('knows when nothing may be recorded', () => {
  const state = folded(event('recess.begun', {}, 10), event('recess.ended', {}, 20), event('closed.begun', {}, 30));
  expect([9, 10, 19, 20, 30, 31].map((at) => isSilent(state, nine + at * 1_000, nine + at * 1_000))).toEqual([
    false,
    true,
    true,
    false,
    true,
    true,
  ]);
  const mediated = folded(
    event('caucus.begun', { members: [] }, 10),
    event('caucus.ended', {}, 20),
    event('caucus.begun', { members: [] }, 30),
    event('mediation.ended', {}, 40),
  );
  expect([9, 10, 19, 20, 30, 39, 40].map((at) => isSilent(mediated, nine + at * 1_000, nine + at * 1_000))).toEqual([
    false,
    true,
    true,
    false,
    true,
    true,
    false,
  ]);
});

it('takes no segment that goes on for more of a pause than passes before a page learns of it', () => {
  const from = Date.parse('2026-11-26T01:00:00Z');
  const state = {
    ...nothingRecorded,
    silences: [
      { from: from + 5_000, until: from + 8_000 },
      { from: from + 20_000, until: null },
    ],
  };
  const within = (begins: number, ends: number) => isSilent(state, from + begins, from + ends);
  expect(within(0, 5_000)).toBe(false);
  expect(within(2_000, 7_000)).toBe(false);
  expect(within(2_500, 7_500)).toBe(true);
  expect(within(4_000, 9_000)).toBe(true);
  expect(within(17_000, 22_000)).toBe(false);
  expect(within(18_000, 23_000)).toBe(true);
});
