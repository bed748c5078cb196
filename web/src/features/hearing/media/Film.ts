import { api } from '@/api/client';
import { newId } from '@/api/id';
import { passes, sha256Of } from './handIn';

/** A part is sent while the next is filmed; in milliseconds. */
const PART = 5_000;
const TRIES_AGAIN_AFTER = 2_000;
/** As the court takes them: forty minutes. */
const MOST_PARTS = 480;
/** A part stays far below what the court takes at once. */
const BITS = { videoBitsPerSecond: 400_000, audioBitsPerSecond: 32_000 };
const KINDS = ['video/webm;codecs=vp8,opus', 'video/webm'];

export type FilmState = 'idle' | 'filming' | 'sending' | 'sent' | 'refused' | 'impossible';

export interface FilmView {
  state: FilmState;
  /** What is filmed, to be seen while it is. */
  stream: MediaStream | null;
  /** Parts that the court has. */
  parts: number;
  problem: unknown;
}

/** A film of one's own statement, handed in in parts while it is made. */
export class Film {
  readonly id = newId();
  private view: FilmView = { state: 'idle', stream: null, parts: 0, problem: null };
  private readonly listeners = new Set<() => void>();
  private readonly queue: Blob[] = [];
  private recorder: MediaRecorder | null = null;
  private sending: Promise<void> = Promise.resolve();
  private left = false;

  constructor(
    private readonly hearingId: string,
    private readonly seat: string,
  ) {}

  readonly now = () => this.view;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  async start() {
    const mimeType = typeof MediaRecorder === 'undefined' ? undefined : KINDS.find((each) => MediaRecorder.isTypeSupported(each));
    if (!mimeType) return this.show({ state: 'impossible' });
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: true, audio: true });
      if (this.left) return stop(stream);
      this.recorder = new MediaRecorder(stream, { mimeType, ...BITS });
      this.recorder.ondataavailable = ({ data }) => this.take(data);
      this.recorder.onstop = () => void this.finish(stream);
      this.recorder.start(PART);
      this.show({ state: 'filming', stream });
    } catch {
      // refused, taken by another program, or not there
      this.show({ state: 'refused' });
    }
  }

  stop() {
    if (this.recorder?.state === 'recording') this.recorder.stop();
  }

  /** Nothing more is filmed nor sent. */
  leave() {
    this.left = true;
    this.stop();
    if (this.view.stream) stop(this.view.stream);
  }

  private take(part: Blob) {
    if (part.size === 0) return;
    this.queue.push(part);
    this.sending = this.sending.then(() => this.send());
    if (this.view.parts + this.queue.length >= MOST_PARTS) this.stop();
  }

  private async finish(stream: MediaStream) {
    stop(stream);
    this.show({ state: 'sending', stream: null });
    await this.sending;
    if (!this.view.problem && !this.left) this.show({ state: 'sent' });
  }

  private async send() {
    while (this.queue.length > 0 && !this.left && !this.view.problem) {
      const [part] = this.queue;
      try {
        await this.handIn(part!, this.view.parts + 1);
        this.queue.shift();
        this.show({ parts: this.view.parts + 1 });
      } catch (refusal) {
        if (passes(refusal)) await new Promise((resolve) => setTimeout(resolve, TRIES_AGAIN_AFTER));
        else this.show({ problem: refusal });
      }
    }
  }

  private async handIn(part: Blob, number: number) {
    const path = `/api/hearing/hearings/${this.hearingId}/films/${this.id}/parts/${number}`;
    await api.put(`${path}?seat=${this.seat}&sha256=${await sha256Of(part)}`, part.slice(0, part.size, 'video/webm'));
  }

  private show(change: Partial<FilmView>) {
    this.view = { ...this.view, ...change };
    this.listeners.forEach((listener) => listener());
  }
}

const stop = (stream: MediaStream) => stream.getTracks().forEach((track) => track.stop());
