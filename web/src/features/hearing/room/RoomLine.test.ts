import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_CONNECTION, Problem } from '@/api/problem';
import { ticketFor } from '../requests';
import { RoomLine } from './RoomLine';

vi.mock('../requests', () => ({ ticketFor: vi.fn() }));

class Socket {
  static all: Socket[] = [];
  sent: string[] = [];
  closed = false;
  onopen?: () => void;
  onmessage?: (message: { data: string }) => void;
  onclose?: (gone: { code: number }) => void;
  constructor() {
    Socket.all.push(this);
  }
  send(frame: string) {
    this.sent.push(frame);
  }
  /** Like a browser's over a dead line: nothing comes of closing it. */
  close() {
    this.closed = true;
  }
  says(frame: object) {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }
  greets() {
    this.onopen?.();
    this.says({
      frame: 'ready',
      epoch: 'e',
      seq: 0,
      hb: 8_000,
      you: { seat: 'judge', seats: ['judge'], role: 'JUDGE', perms: {} },
      seats: [],
    });
  }
}

const ticket = { ticket: 'once', room: '/api/hearing/rooms/1' };
const refusal = (status: number, code = 'x') => new Problem({ code, status, title: code });

describe('The line to a room', () => {
  let line: RoomLine;
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

  beforeEach(() => {
    vi.useFakeTimers();
    Socket.all = [];
    vi.stubGlobal('WebSocket', Socket);
    vi.mocked(ticketFor)
      .mockReset()
      .mockResolvedValue(ticket as never);
    line = new RoomLine('1');
    line.enter();
  });
  afterEach(() => {
    line.leave();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is given up when nothing arrives for two beats, though its socket stays open', async () => {
    await pass(0);
    Socket.all[0]!.greets();
    for (let beats = 0; beats < 4; beats++) {
      await pass(8_000);
      Socket.all[0]!.says({ frame: 'beat', at: '' });
    }
    expect(line.current().line).toBe('open');
    expect(Socket.all).toHaveLength(1);

    // What a laptop that slept, or a swallowed line, leaves behind is seen within twenty seconds.
    await pass(20_000);
    expect(Socket.all[0]!.closed).toBe(true);
    expect(Socket.all).toHaveLength(2);
    expect(line.current().line).toBe('reconnecting');
    Socket.all[1]!.greets();
    expect(line.current().line).toBe('open');
  });

  it('is not waited for longer than 15 seconds, neither for the ticket nor for the greeting', async () => {
    await pass(0);
    expect(line.current().line).toBe('connecting');
    await pass(16_000);
    expect(Socket.all[0]!.closed).toBe(true);
    expect(Socket.all).toHaveLength(2);

    vi.mocked(ticketFor).mockImplementation(
      (_id, signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))),
    );
    await pass(17_000);
    const asked = vi.mocked(ticketFor).mock.calls.length;
    await pass(17_000);
    expect(vi.mocked(ticketFor).mock.calls.length).toBeGreaterThan(asked);
    expect(line.current().line).toBe('connecting');
  });

  it.each([429, 401, 408, 503, 0])('is asked for again after a %i', async (status) => {
    line.leave();
    line = new RoomLine('1');
    vi.mocked(ticketFor)
      .mockReset()
      .mockRejectedValueOnce(refusal(status, status ? 'x' : NO_CONNECTION))
      .mockResolvedValue(ticket as never);
    Socket.all = [];
    line.enter();
    await pass(1_000);
    expect(Socket.all).toHaveLength(1);
  });

  it('is not asked for again where one has no seat', async () => {
    line.leave();
    line = new RoomLine('1');
    vi.mocked(ticketFor).mockReset().mockRejectedValue(refusal(404));
    line.enter();
    await pass(60_000);
    expect(ticketFor).toHaveBeenCalledTimes(1);
    expect(line.current().line).toBe('refused');
  });

  it('is not asked for again and again where one did not prove who one is', async () => {
    await pass(0);
    vi.mocked(ticketFor).mockRejectedValue(refusal(401, 'proof-too-old'));
    Socket.all[0]!.onclose!({ code: 1006 });
    await pass(60_000);

    expect(line.current().line).toBe('refused');
    expect(ticketFor).toHaveBeenCalledTimes(2);

    // who closed the question by mistake asks for it again
    vi.mocked(ticketFor).mockResolvedValue(ticket as never);
    line.takeBack();
    expect(line.current()).toMatchObject({ line: 'connecting', problem: null });
    await pass(0);
    Socket.all.at(-1)!.greets();
    expect(line.current().line).toBe('open');
  });

  it('waits longer each time, until it has stood for half a minute', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const breaks = () => Socket.all.at(-1)!.onclose?.({ code: 1006 });
    const pauseAfterBreaking = async () => {
      const before = Socket.all.length;
      breaks();
      let waited = 0;
      for (; Socket.all.length === before; waited += 100) await pass(100);
      return waited;
    };
    await pass(0);
    const pauses: number[] = [];
    for (let times = 0; times < 4; times++) {
      Socket.all.at(-1)!.greets();
      pauses.push(await pauseAfterBreaking());
    }
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000]);

    Socket.all.at(-1)!.greets();
    await pass(15_000);
    Socket.all.at(-1)!.says({ frame: 'beat', at: '' });
    await pass(16_000);
    expect(await pauseAfterBreaking()).toBe(500);
  });
});
