import { KEPT_DATABASE } from '@/api/kept';
import { session } from '@/api/session';

/** A few seconds of a recording; times by the room's clock, in milliseconds. */
export interface Segment {
  from: number;
  until: number;
  bytes: Blob;
}

/** Of a recording that this browser makes, what the court does not have yet. */
export interface Shelved {
  recordingId: string;
  segments: Segment[];
}

const STORE = 'recordings';

const keyOf = (hearingId: string) => `${session.current()?.account.id ?? 'nobody'}.${hearingId}`;

/**
 * Keeps what was recorded in this browser, so that it outlasts the page: whoever comes back goes on where it stood. Where the browser keeps
 * nothing (none, or no room for it) all of them do nothing, and what waits is in the page alone.
 */
export const shelf = {
  read: (hearingId: string) => within<Shelved | undefined>('readonly', (store) => store.get(keyOf(hearingId))),
  write: (hearingId: string, shelved: Shelved) => within('readwrite', (store) => store.put(shelved, keyOf(hearingId))),
  forget: (hearingId: string) => within('readwrite', (store) => store.delete(keyOf(hearingId))),
};

async function within<T>(mode: IDBTransactionMode, what: (store: IDBObjectStore) => IDBRequest): Promise<T | undefined> {
  try {
    const opening = indexedDB.open(KEPT_DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    const database = await answer<IDBDatabase>(opening);
    try {
      return await answer<T>(what(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

const answer = <T>(request: IDBRequest) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error ?? new Error());
  });
