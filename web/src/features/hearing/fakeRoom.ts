import { act, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { network } from '@/test/network';
import type { RoomEvent } from './room/picture';

/** The room's end of a socket, played by the test. */
export class FakeSocket {
  static all: FakeSocket[] = [];
  sent: Record<string, unknown>[] = [];
  onopen?: () => void;
  onmessage?: (message: { data: string }) => void;
  onclose?: (gone: { code: number }) => void;
  constructor() {
    FakeSocket.all.push(this);
    setTimeout(() => this.onopen?.());
  }
  send(frame: string) {
    this.sent.push(JSON.parse(frame));
  }
  close() {
    this.onclose?.({ code: 1006 });
  }
  says(frame: unknown) {
    act(() => this.onmessage?.({ data: JSON.stringify(frame) }));
  }
}

/** The socket of that number, once it said hello. */
export const socket = (number: number) =>
  waitFor(() => {
    const found = FakeSocket.all[number];
    expect(found?.sent[0]).toMatchObject({ frame: 'hello' });
    return found!;
  });

export const event = (seq: number, t: string, d: object, at = '2026-11-21T07:00:00Z') =>
  ({ frame: 'ev', seq, at, by: 'judge', cmd: null, t, aud: 'ALL', d }) as RoomEvent & { frame: string };

/** The court knows a moment ago who signs, unless it answers otherwise. */
export const proves = (
  hearingId: string,
  answer: () => Response = () => HttpResponse.json({ proof: 'just now', expiresAt: '2026-11-21T07:02:00Z' }, { status: 201 }),
) => network.use(http.post(`/api/hearing/hearings/${hearingId}/signing-proofs`, answer));

/** Before each test: sockets of the test's own, and what a room's page asks of the service. */
export function aRoomOf(hearing: { id: string }) {
  beforeEach(() => {
    FakeSocket.all = [];
    sessionStorage.clear();
    vi.stubGlobal('WebSocket', FakeSocket);
    network.use(
      http.get(`/api/hearing/hearings/${hearing.id}`, () => HttpResponse.json(hearing)),
      // no court has software that drafts what is said, unless a test says so
      http.get(`/api/hearing/hearings/${hearing.id}/drafts`, () => HttpResponse.json({ languages: [], drafts: [] })),
      http.get(`/api/hearing/hearings/${hearing.id}/cases`, () => HttpResponse.json([])),
      // no conference was held before, unless a test says so
      http.get(`/api/hearing/hearings/${hearing.id}/preparation`, () => HttpResponse.json({ points: [], opinions: [] })),
      http.post(`/api/hearing/hearings/${hearing.id}/tickets`, () =>
        HttpResponse.json({ ticket: 'once', room: `/api/hearing/rooms/${hearing.id}` }),
      ),
    );
  });
  afterEach(() => vi.unstubAllGlobals());
}
