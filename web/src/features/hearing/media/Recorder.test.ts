import { Blob as NodeBlob } from 'node:buffer';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import { network } from '@/test/network';
import { beginning, type Picture } from '../room/picture';
import type { RoomLine, RoomView } from '../room/RoomLine';
import type { Media } from './Media';
import { Recorder } from './Recorder';

const shelved = vi.hoisted(() => ({ now: undefined as unknown }));

vi.mock('./shelf', () => ({
  shelf: {
    read: () => Promise.resolve(shelved.now),
    write: (_: string, kept: object) => Promise.resolve((shelved.now = kept)),
    forget: () => Promise.resolve((shelved.now = undefined)),
  },
}));

vi.mock('./Composite', () => ({
  Composite: class {
    stream = {};
    stop() {}
  },
}));

/** Each of its segments holds the number of the recorder that made it. */
class FakeRecorder {
  static all: FakeRecorder[] = [];
  static isTypeSupported = () => true;
  /** Of each file. */
  static bytes: number;
  state = 'inactive';
  ondataavailable: ((made: { data: Blob }) => void) | null = null;
  private readonly number = FakeRecorder.all.push(this);
  start() {
    this.state = 'recording';
  }
  stop() {
    this.state = 'inactive';
    this.ondataavailable?.({ data: new Blob([`segment ${this.number}`.padEnd(FakeRecorder.bytes)]) });
  }
}

const HEARING = 'h';
const AHEAD = 3_600_000;

class FakeLine {
  asked: [string, Record<string, unknown>][] = [];
  refusal: Problem | null = null;
  private readonly listeners = new Set<() => void>();
  view = { line: 'open', picture: beginning, events: [], upTo: 0, ahead: AHEAD, seats: [] } as unknown as RoomView;
  readonly current = () => this.view;
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  ask(verb: string, data: Record<string, unknown>) {
    this.asked.push([verb, data]);
    if (this.refusal && verb === 'recording.segment') return Promise.reject(this.refusal);
    if (verb === 'recording.start') this.records(data.recordingId as string);
    return Promise.resolve();
  }
  records(id: string | null) {
    this.change({}, { recording: { ...this.view.picture.recording, running: id ? { id, by: 'clerk', byServer: false } : null } });
  }
  change(view: Partial<RoomView>, picture: Partial<Picture> = {}) {
    this.view = { ...this.view, ...view, picture: { ...this.view.picture, ...picture } };
    this.listeners.forEach((listener) => listener());
  }
  segments() {
    return this.asked.filter(([verb]) => verb === 'recording.segment').map(([, data]) => data);
  }
}

class FakeMedia {
  private apart = false;
  private readonly listeners = new Set<() => void>();
  readonly current = () => ({ apart: this.apart });
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  stepsAside(apart: boolean) {
    this.apart = apart;
    this.listeners.forEach((listener) => listener());
  }
}

let line: FakeLine;
let media: FakeMedia;
let recorder: Recorder;
let arrived: string[];
const sends = () => arrived.map((each) => each.replace(/.*segments\//, ''));

/** Lets everything that waits for bytes and answers go on. */
const settle = () => vi.waitFor(() => expect(recorder.now().waiting).toBe(0));
const passes = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'Date'],
    now: Date.parse('2026-11-26T01:00:00Z'),
  });
  vi.stubGlobal('MediaRecorder', FakeRecorder);
  // whose bytes can be read
  vi.stubGlobal('Blob', NodeBlob);
  FakeRecorder.all = [];
  FakeRecorder.bytes = 11_000;
  arrived = [];
  shelved.now = undefined;
  line = new FakeLine();
  media = new FakeMedia();
  recorder = new Recorder(HEARING, line as unknown as RoomLine, media as unknown as Media);
  network.use(
    http.put(`/api/hearing/hearings/${HEARING}/recording/:recording/segments/:number`, async ({ request, params }) => {
      arrived.push(`${params.number as string} ${(await request.text()).trim()}`);
      return HttpResponse.json({});
    }),
  );
});
afterEach(() => {
  recorder.leave();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('The page that records', () => {
  it('hands in segments of five seconds in their order, with times by the clock of the room, and all of them before it ends', async () => {
    await recorder.start(() => '');
    await passes(5_000);
    await passes(5_000);
    await passes(2_000);
    await recorder.stop();
    expect(arrived).toEqual(['1 segment 1', '2 segment 2', '3 segment 3']);
    expect(line.segments().map(({ number, from, until }) => [number, from, until])).toEqual([
      [1, '2026-11-26T02:00:00.000Z', '2026-11-26T02:00:05.000Z'],
      [2, '2026-11-26T02:00:05.000Z', '2026-11-26T02:00:10.000Z'],
      [3, '2026-11-26T02:00:10.000Z', '2026-11-26T02:00:12.000Z'],
    ]);
    expect(line.asked.at(-1)![0]).toBe('recording.stop');
    expect(recorder.now().recordingId).toBeNull();
  });

  it('records nothing while its line is down, keeps what it had, and goes on when the line stands', async () => {
    await recorder.start(() => '');
    await passes(3_000);
    line.change({ line: 'reconnecting' });
    expect(recorder.now().recording).toBe(false);
    await passes(30_000);
    expect(arrived).toEqual([]);
    expect(recorder.now().waiting).toBe(1);
    line.change({ line: 'open' });
    expect(recorder.now().recording).toBe(true);
    await passes(5_000);
    await settle();
    expect(line.segments().map(({ number, from }) => [number, from])).toEqual([
      [1, '2026-11-26T02:00:00.000Z'],
      [2, '2026-11-26T02:00:33.000Z'],
    ]);
  });

  it('keeps what it had where the machine slept, claims nothing of that time, and goes on', async () => {
    await recorder.start(() => '');
    await passes(5_000);
    vi.setSystemTime(Date.now() + 600_000);
    await passes(5_000);
    await passes(5_000);
    await settle();
    expect(line.segments().map(({ from, until }) => [from, until])).toEqual([
      ['2026-11-26T02:00:00.000Z', '2026-11-26T02:00:05.000Z'],
      ['2026-11-26T02:00:05.000Z', '2026-11-26T02:00:10.000Z'],
      ['2026-11-26T02:10:10.000Z', '2026-11-26T02:10:15.000Z'],
    ]);
    expect(recorder.now().recordingId).not.toBeNull();
  });

  it('hands in nothing that had just begun: it could not be played', async () => {
    await recorder.start(() => '');
    await passes(5_200);
    await recorder.stop();
    expect(arrived).toEqual(['1 segment 1']);
  });

  it('hands in no file in which no picture has come yet, however long that took', async () => {
    await recorder.start(() => '');
    await passes(5_000);
    FakeRecorder.bytes = 110;
    await passes(5_000);
    await settle();
    FakeRecorder.bytes = 11_000;
    await passes(5_000);
    await settle();
    expect(arrived).toEqual(['1 segment 1', '2 segment 3']);
    expect(line.segments().map(({ from }) => from)).toEqual(['2026-11-26T02:00:00.000Z', '2026-11-26T02:00:10.000Z']);
  });

  it('rests in a recess and a closed part, and keeps to itself what it recorded in one of which it did not know', async () => {
    await recorder.start(() => '');
    await passes(3_000);
    line.change({}, { recess: { reason: 'noon', until: null } });
    await passes(60_000);
    await settle();
    expect(FakeRecorder.all.filter(({ state }) => state === 'recording')).toEqual([]);
    expect(line.segments()).toHaveLength(1);
    line.change({}, { recess: null, closed: null });
    // a closed part had begun before the line brought word of it
    const from = Date.now() + AHEAD - 1_000;
    line.change({}, { recording: { ...line.view.picture.recording, silences: [{ from, until: from + 20_000 }] } });
    await passes(5_000);
    await settle();
    expect(line.segments()).toHaveLength(1);
  });

  it('keeps a segment to itself in which a caucus had begun long before it learned of it, and not one that ended a moment late', async () => {
    const { recording } = line.view.picture;
    const caucus = (ago: number) => ({
      mediation: { ...beginning.mediation, caucus: { seat: 'plaintiff-1', members: [] } },
      recording: { ...line.view.picture.recording, silences: [{ from: Date.now() + AHEAD - ago, until: null }] },
    });
    await recorder.start(() => '');
    await passes(4_000);
    line.change({}, caucus(500));
    await settle();
    expect(arrived).toEqual(['1 segment 1']);
    line.change({}, { mediation: beginning.mediation, recording: { ...line.view.picture.recording, silences: recording.silences } });
    await passes(4_000);
    line.change({}, caucus(3_000));
    await settle();
    expect(arrived).toEqual(['1 segment 1']);
    expect(recorder.now()).toMatchObject({ recording: false, problem: null });
  });

  it.each([
    {
      when: 'a mediator speaks with one party alone',
      change: { mediation: { ...beginning.mediation, caucus: { seat: 'plaintiff-1', members: [] } } },
    },
    { when: 'each party speaks in its own time', change: { apart: { ...beginning.apart, until: '2026-12-01T00:00:00Z' } } },
  ])('rests while $when', async ({ change }) => {
    await recorder.start(() => '');
    await passes(3_000);
    line.change({}, change);
    await passes(60_000);
    await settle();
    expect(recorder.now()).toMatchObject({ recording: false, problem: null });
    expect(line.segments().map(({ until }) => until)).toEqual(['2026-11-26T02:00:03.000Z']);
  });

  it('records nothing while whoever sits here speaks apart, and goes on when they are back in the room', async () => {
    await recorder.start(() => '');
    await passes(3_000);
    media.stepsAside(true);
    expect(recorder.now().recording).toBe(false);
    await passes(30_000);
    media.stepsAside(false);
    await passes(5_000);
    await settle();
    expect(line.segments().map(({ from, until }) => [from, until])).toEqual([
      ['2026-11-26T02:00:00.000Z', '2026-11-26T02:00:03.000Z'],
      ['2026-11-26T02:00:33.000Z', '2026-11-26T02:00:38.000Z'],
    ]);
  });

  it('ends when another page has taken the recording over, and hands in nothing more', async () => {
    await recorder.start(() => '');
    await passes(3_000);
    line.records('another');
    expect(recorder.now()).toMatchObject({ recordingId: null, waiting: 0 });
    await passes(20_000);
    expect(arrived).toEqual([]);
    expect(FakeRecorder.all.filter(({ state }) => state === 'recording')).toEqual([]);
  });

  it('goes on where the page before it stood, with what that one had not handed in', async () => {
    await recorder.start(() => '');
    await passes(5_000);
    await settle();
    await passes(1_000);
    line.change({ line: 'reconnecting' });
    const { recordingId } = recorder.now();
    await passes(1_000);
    expect(shelved.now).toMatchObject({ recordingId, segments: [{}] });
    // killed; the room has the first segment and knows nothing of the second
    recorder.leave();
    const told = { t: 'recording.segment', d: { recordingId, number: 1, until: '2026-11-26T02:00:05.000Z' } };
    line.change({ line: 'open', events: [told], upTo: 1 } as unknown as Partial<RoomView>);
    recorder = new Recorder(HEARING, line as unknown as RoomLine, media as unknown as Media);
    await recorder.start(() => '');
    await settle();
    expect(recorder.now().recordingId).toBe(recordingId);
    expect(line.asked.filter(([verb]) => verb === 'recording.start')).toHaveLength(1);
    expect(arrived.map((each) => each[0])).toEqual(['1', '2']);
    await recorder.stop();
    expect(shelved.now).toBeUndefined();
  });

  it('tries again what did not arrive whole, and says what cannot be mended', async () => {
    let times = 0;
    network.use(
      http.put(`/api/hearing/hearings/${HEARING}/recording/:recording/segments/:number`, ({ params }) => {
        arrived.push(params.number as string);
        return ++times === 1
          ? HttpResponse.json({ code: 'segment-corrupt', title: '', status: 422 }, { status: 422 })
          : HttpResponse.json({});
      }),
    );
    await recorder.start(() => '');
    await passes(5_000);
    await vi.waitFor(() => expect(arrived).toEqual(['1']));
    await passes(2_000);
    await settle();
    expect(sends()).toEqual(['1', '1']);
    line.refusal = new Problem({ code: 'bad-data', title: 'The clock', status: 422 });
    await passes(5_000);
    await vi.waitFor(() => expect(recorder.now().problem).toBe(line.refusal));
    expect(recorder.now().recordingId).toBeNull();
  });
});
