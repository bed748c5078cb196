import { api } from '@/api/client';
import { Problem } from '@/api/problem';
import type { InboxState } from './requests';

/** Waits before coming again, in milliseconds: after a stream that ended as it should, and after a failure, longer each time. */
const SOON = 1_000;
const PATIENCE = [2_000, 5_000, 15_000, 30_000];

/** One server-sent event. Source: WHATWG HTML, 9.2.6. */
export interface ServerEvent {
  id: string;
  data: string;
}

/** The events of an open answer, until it ends. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as unknown as TransformStream<Uint8Array, string>).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const blocks = (rest + part.value).split(/\r?\n\r?\n/);
    rest = blocks.pop()!;
    for (const block of blocks) {
      const lines = block.split(/\r?\n/);
      const member = (name: string) =>
        lines
          .filter((line) => line.startsWith(`${name}:`))
          .map((line) => line.slice(name.length + 1).replace(/^ /, ''))
          .join('\n');
      if (member('data')) yield { id: member('id'), data: member('data') };
    }
  }
}

/**
 * Tells how the inbox of this account stands, whenever that changes, until the returned function is called. A browser opens only a few
 * lines to one address, so one tab holds the line and tells the others; when it is closed, another one takes it.
 */
export function watchInbox(accountId: string, tell: (state: InboxState) => void): () => void {
  const stop = new AbortController();
  const name = `comity.inbox.${accountId}`;
  const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  if (tabs) tabs.onmessage = (message: MessageEvent<InboxState>) => tell(message.data);
  const hold = () =>
    holdLine(stop.signal, (state) => {
      tell(state);
      tabs?.postMessage(state);
    });
  const line = navigator.locks ? navigator.locks.request(name, { signal: stop.signal }, hold) : hold();
  // The lock is given up by being aborted, and nothing else ends it.
  void Promise.resolve(line).catch(() => undefined);
  return () => {
    stop.abort();
    tabs?.close();
  };
}

async function holdLine(signal: AbortSignal, tell: (state: InboxState) => void) {
  let last = '';
  for (let failures = 0; !signal.aborted;) {
    try {
      const body = await api.stream('/api/inbox/events', { signal, headers: last ? { 'Last-Event-ID': last } : {} });
      for await (const event of eventsOf(body)) {
        failures = 0;
        if (event.id !== last) tell(JSON.parse(event.data) as InboxState);
        last = event.id;
      }
      await pause(SOON, signal);
    } catch (failure) {
      // The session is over: whoever signs in again watches anew.
      if (failure instanceof Problem && failure.status === 401) return;
      await pause(PATIENCE[Math.min(failures++, PATIENCE.length - 1)]!, signal);
    }
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
