import { api } from '@/api/client';
import { newId } from '@/api/id';
import { rests, type SeatName } from '../room/picture';
import { isSilent } from '../room/recorded';
import type { RoomLine } from '../room/RoomLine';
import { Composite } from './Composite';
import { passes, sha256Of } from './handIn';
import type { Media } from './Media';
import { type Segment, shelf } from './shelf';

/** All in milliseconds. */
const SEGMENT = 5_000;
/** So late no timer is on a machine that is awake. */
const OVERSLEPT = 2 * SEGMENT;
/** What just began has no picture yet and cannot be played. */
const SHORTEST = 500;
/** In bytes. On a slow machine a browser writes the head of a file alone for longer: 110 in Chromium, and 11,000 with the first picture. */
const HEAD = 500;
const TRIES_AGAIN_AFTER = 2_000;
const BITS = { videoBitsPerSecond: 600_000, audioBitsPerSecond: 48_000 };
const KINDS = ['video/webm;codecs=vp8,opus', 'video/webm'];

export interface RecorderView {
  /** The recording that this page makes; null while it makes none. */
  recordingId: string | null;
  /** Whether it records at this moment: not while nothing may be recorded, while whoever sits here speaks apart, or while the line is down. */
  recording: boolean;
  /** Segments that the court does not have yet: they wait here while the line is down. */
  waiting: number;
  /** Why it cannot go on; null while it can. */
  problem: unknown;
  /** The browser cannot record. */
  failed: boolean;
}

const AT_REST: RecorderView = { recordingId: null, recording: false, waiting: 0, problem: null, failed: false };

/**
 * Records what the room sees and hears, in segments that can each be played alone. A new one begins before the last one ends, so that nothing
 * is lost between; each goes to the court by itself, in its order, until the court has it. While the line is down the others are neither
 * heard nor seen here, so that nothing is recorded: what was recorded before waits, also for the page that comes after this one. Whoever sits
 * here and speaks apart does not hear the room: what is said apart is not recorded, and what is missing of the room is a gap.
 */
export class Recorder {
  private view: RecorderView = AT_REST;
  private readonly listeners = new Set<() => void>();
  private composite: Composite | null = null;
  private current: MediaRecorder | null = null;
  private turning: ReturnType<typeof setInterval> | undefined;
  private stopListening: (() => void) | undefined;
  private queue: Segment[] = [];
  private number = 0;
  private begunAt = 0;
  private sending: Promise<void> | null = null;
  /** The room has told that this page records: from then on another one may have taken it over. */
  private told = false;
  private ending = false;

  constructor(
    private readonly hearingId: string,
    private readonly line: RoomLine,
    private readonly media: Media,
  ) {}

  readonly now = () => this.view;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly start = async (nameOf: (seats: SeatName[]) => string) => {
    if (this.view.recordingId) return;
    if (typeof MediaRecorder === 'undefined') return this.show({ failed: true });
    const recordingId = (await this.goesOnWith()) ?? (await this.anew());
    this.told = false;
    this.ending = false;
    this.composite = new Composite(this.media, this.line, nameOf);
    this.show({ ...AT_REST, recordingId, waiting: this.queue.length });
    this.keep();
    if (this.queue.length > 0) this.sending ??= this.send();
    const stops = [this.line.subscribe(() => this.look()), this.media.subscribe(() => this.look())];
    this.stopListening = () => stops.forEach((stop) => stop());
    window.addEventListener('beforeunload', this.warn);
    this.look();
  };

  /** The recording that runs, if it is this browser's: its page was loaded again, or died. */
  private async goesOnWith(): Promise<string | null> {
    const { picture, events } = this.line.current();
    const running = picture.recording.running?.id;
    const shelved = await shelf.read(this.hearingId);
    if (!running || shelved?.recordingId !== running) return null;
    const told = events.flatMap((event) => (event.t === 'recording.segment' && event.d.recordingId === running ? [event.d] : []));
    this.number = told.at(-1)?.number ?? 0;
    const until = told.length > 0 ? Date.parse(told.at(-1)!.until) : 0;
    this.queue = shelved.segments.filter((segment) => segment.until > until);
    return running;
  }

  private async anew(): Promise<string> {
    const recordingId = newId();
    await this.line.ask('recording.start', { recordingId });
    this.number = 0;
    this.queue = [];
    return recordingId;
  }

  private keep() {
    const { recordingId } = this.view;
    if (recordingId) void shelf.write(this.hearingId, { recordingId, segments: this.queue });
  }

  /** Resolves when the court has everything and the recording is ended in the log. */
  readonly stop = async () => {
    const { recordingId } = this.view;
    if (!recordingId) return;
    this.ending = true;
    await this.pause();
    await this.sending;
    if (this.view.recordingId !== recordingId) return;
    try {
      await this.line.ask('recording.stop', { recordingId });
      this.end({});
    } catch (refusal) {
      this.ending = false;
      this.look();
      throw refusal;
    }
  };

  /** The page is left: what is not at the court waits in this browser for whoever comes back to it. */
  leave() {
    this.rest({});
  }

  /** This page records no more. */
  private end(change: Partial<RecorderView>) {
    this.rest(change);
    void shelf.forget(this.hearingId);
  }

  /** What the browser asks before the page is closed. */
  private readonly warn = (closing: BeforeUnloadEvent) => closing.preventDefault();

  private rest(change: Partial<RecorderView>) {
    this.queue = [];
    this.show({ ...AT_REST, ...change });
    void this.pause();
    this.stopListening?.();
    window.removeEventListener('beforeunload', this.warn);
    this.composite?.stop();
    this.composite = null;
  }

  /** After every change of the room. */
  private look() {
    const { line, picture } = this.line.current();
    const { running } = picture.recording;
    if (running?.id === this.view.recordingId) this.told = true;
    else if (this.told) {
      this.end({});
      return;
    }
    const records = line === 'open' && !rests(picture) && !this.media.current().apart && !this.ending;
    if (records && this.turning === undefined) this.goOn();
    if (!records) void this.pause();
  }

  private goOn() {
    this.turn();
    if (this.view.failed) return;
    this.turning = setInterval(() => this.turn(), SEGMENT);
    this.show({ recording: true });
  }

  private async pause() {
    if (this.turning === undefined) return;
    clearInterval(this.turning);
    this.turning = undefined;
    const last = this.current;
    this.current = null;
    this.show({ recording: false });
    await this.finish(last, this.clock());
  }

  /** By the room's clock, in milliseconds. */
  private clock() {
    return Date.now() + this.line.current().ahead;
  }

  private turn() {
    const before = this.current;
    const now = this.clock();
    try {
      this.current = this.begin();
    } catch {
      clearInterval(this.turning);
      this.turning = undefined;
      return this.show({ failed: true, recording: false });
    }
    void this.finish(before, now);
    this.begunAt = now;
  }

  private begin(): MediaRecorder {
    const mimeType = KINDS.find((each) => MediaRecorder.isTypeSupported(each));
    if (!mimeType) throw new Error('no WebM');
    const recorder = new MediaRecorder(this.composite!.stream, { mimeType, ...BITS });
    recorder.start();
    return recorder;
  }

  private finish(recorder: MediaRecorder | null, now: number): Promise<void> {
    if (recorder?.state !== 'recording') return Promise.resolve();
    const from = this.begunAt;
    // nobody knows when the machine fell asleep: what may be missing is named, and nothing is claimed that is not there
    const until = now - from > OVERSLEPT ? from + SEGMENT : now;
    return new Promise((resolve) => {
      recorder.ondataavailable = ({ data }) => {
        if (data.size > HEAD && until - from >= SHORTEST && this.view.recordingId) {
          this.queue.push({ from, until, bytes: data });
          this.show({ waiting: this.queue.length });
          this.keep();
          this.sending ??= this.send();
        }
        resolve();
      };
      recorder.stop();
    });
  }

  private async send() {
    while (this.queue.length > 0 && this.view.recordingId) {
      const [segment] = this.queue;
      try {
        await this.handIn(this.view.recordingId, segment!);
        this.queue.shift();
        this.show({ waiting: this.queue.length });
        this.keep();
      } catch (refusal) {
        if (!passesHere(refusal)) {
          this.end({ problem: refusal });
          break;
        }
        await new Promise((resolve) => setTimeout(resolve, TRIES_AGAIN_AFTER));
      }
    }
    this.sending = null;
  }

  private async handIn(recordingId: string, { from, until, bytes }: Segment) {
    const { line, picture, events, upTo } = this.line.current();
    if (line !== 'open' || events.length < upTo) throw new LineDown();
    // the page learned late that the recess began: what was said in it stays here
    if (isSilent(picture.recording, from, until)) return;
    const number = this.number + 1;
    const path = `/api/hearing/hearings/${this.hearingId}/recording/${recordingId}/segments/${number}`;
    await api.put(`${path}?sha256=${await sha256Of(bytes)}`, bytes.slice(0, bytes.size, 'video/webm'));
    await this.line.ask('recording.segment', {
      recordingId,
      number,
      from: new Date(from).toISOString(),
      until: new Date(until).toISOString(),
    });
    this.number = number;
  }

  private show(change: Partial<RecorderView>) {
    this.view = { ...this.view, ...change };
    this.listeners.forEach((listener) => listener());
  }
}

class LineDown extends Error {}

/** The line may be back, too. */
const passesHere = (refusal: unknown) => refusal instanceof LineDown || passes(refusal);
