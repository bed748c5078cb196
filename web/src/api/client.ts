import i18next from 'i18next';
import { newId } from './id';
import { FILE_CHANGED, NO_CONNECTION, Problem } from './problem';
import { proof } from './proof';
import { type Session, session } from './session';

export interface Asking {
  /** Names this command; the same key again does not do it twice. Every command gets one if none is given. */
  idempotencyKey?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

export interface Uploading extends Asking {
  method?: 'POST' | 'PUT';
  /** Called with the bytes that have left and the bytes there are. */
  onProgress?: (sent: number, total: number) => void;
}

export interface Saving extends Asking {
  /** Called with the bytes that have come; how many there will be is not always known. */
  onProgress?: (come: number) => void;
}

/** The one place that knows HTTP. Paths are absolute (`/api/filing/…`). A refusal is thrown as {@link Problem}. */
export const api = {
  get: <T>(path: string, asking?: Asking) => ask<T>('GET', path, undefined, asking),
  post: <T>(path: string, body?: unknown, asking?: Asking) => ask<T>('POST', path, body, asking),
  put: <T>(path: string, body?: unknown, asking?: Asking) => ask<T>('PUT', path, body, asking),
  patch: <T>(path: string, body?: unknown, asking?: Asking) => ask<T>('PATCH', path, body, asking),
  delete: <T>(path: string, asking?: Asking) => ask<T>('DELETE', path, undefined, asking),

  /** A file's bytes, e.g. to save or to show. */
  blob: async (path: string, asking: Saving = {}) => received(await answered('GET', path, undefined, asking), asking.onProgress),

  /** The same, with what the answer says of it. */
  file: async (path: string, asking: Saving = {}) => {
    const answer = await answered('GET', path, undefined, asking);
    return { content: await received(answer, asking.onProgress), headers: answer.headers };
  },

  /** The same, of what is asked for with a body: what must not stand in an address. */
  blobFor: async (path: string, body: unknown, asking: Saving = {}) =>
    received(await answered('POST', path, body, asking), asking.onProgress),

  /** An answer that goes on: its body, as it comes. */
  stream: async (path: string, asking: Asking = {}) =>
    (
      await answered('GET', path, undefined, {
        ...asking,
        headers: { Accept: 'text/event-stream, application/problem+json', ...asking.headers },
      })
    ).body!,

  /** Sends a file (or a form with files) and tells how far it is. */
  upload: <T>(path: string, body: Blob | FormData, uploading: Uploading = {}) => upload<T>(path, body, uploading),
};

async function ask<T>(method: string, path: string, body: unknown, asking: Asking = {}): Promise<T> {
  const answer = await answered(method, path, body, asking);
  const text = await answer.text();
  return (text && answer.headers.get('Content-Type')?.includes('json') ? JSON.parse(text) : text || undefined) as T;
}

async function answered(method: string, path: string, body: unknown, asking: Asking): Promise<Response> {
  const command = method === 'GET' ? undefined : (asking.idempotencyKey ?? newId());
  const bare = body instanceof Blob || body instanceof FormData;
  const send = () =>
    fetch(path, {
      method,
      headers: {
        Accept: 'application/json, application/problem+json, */*;q=0.5',
        ...(body === undefined || bare ? {} : { 'Content-Type': 'application/json' }),
        ...common(command),
        ...asking.headers,
      },
      body: body === undefined || bare ? (body as BodyInit | undefined) : JSON.stringify(body),
      signal: asking.signal,
    });
  const answer = await withProof(() => withFreshToken(path, () => reached(send)));
  if (!answer.ok) throw await problemOf(answer);
  return answer;
}

async function received(answer: Response, onProgress?: (come: number) => void): Promise<Blob> {
  if (!onProgress || !answer.body) return answer.blob();
  const parts: BlobPart[] = [];
  let come = 0;
  const reader = answer.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    come += part.value.length;
    onProgress(come);
  }
  return new Blob(parts, { type: answer.headers.get('Content-Type') ?? '' });
}

export function common(command?: string): Record<string, string> {
  const token = session.current()?.accessToken;
  return {
    'Accept-Language': i18next.resolvedLanguage ?? 'en',
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
    ...(command ? { 'Idempotency-Key': command } : {}),
  };
}

/** A token may have run out since the last request: then it is refreshed, once, and the request sent again with the same key. */
async function withFreshToken(path: string, send: () => Promise<Response>): Promise<Response> {
  const before = session.current()?.accessToken;
  const answer = await send();
  if (answer.status !== 401 || !before || session.isOver() || path.startsWith('/api/sessions')) return answer;
  return (await refreshSession(before)) ? send() : answer;
}

/** An act that binds is done by who proved a short while ago who they are: else that is asked, and the same is sent again with the same key. */
async function withProof(send: () => Promise<Response>): Promise<Response> {
  const answer = await send();
  return isProofTooOld(answer) && (await proof.ask()) ? send() : answer;
}

const isProofTooOld = (answer: Response) =>
  answer.status === 401 && !session.isOver() && answer.headers.get('WWW-Authenticate')?.includes('insufficient_user_authentication');

let refreshing: Promise<Session | null> | undefined;

/**
 * Gets a new access token with the refresh cookie. One request at a time, over all tabs of this browser: a refresh
 * token is good for one use, and using it twice looks like theft.
 */
export function refreshSession(used?: string): Promise<Session | null> {
  refreshing ??= alone(async () => {
    const now = session.current();
    if (now && now.accessToken !== used) return now;
    const answer = await reached(() => fetch('/api/sessions/refresh', { method: 'POST', headers: common() }));
    if (answer.status >= 500 || answer.status === 429) throw await problemOf(answer);
    const fresh = answer.ok ? ((await answer.json()) as Session) : null;
    if (fresh || !now) session.set(fresh);
    else session.end();
    return fresh;
  }).finally(() => (refreshing = undefined));
  return refreshing;
}

/** Waits between tries to resume, in milliseconds; the last one goes on for ever. */
const PATIENCE = [500, 1000, 2000, 5000];

/**
 * At the start of the page: whether this browser is still signed in. A line that is cut says nothing about that, so it is
 * asked again until the gateway has answered.
 */
export async function resumeSession(): Promise<void> {
  for (let tries = 0; session.current() === undefined; tries++) {
    try {
      await refreshSession();
    } catch {
      const pause = PATIENCE[Math.min(tries, PATIENCE.length - 1)];
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? await navigator.locks.request('comity.refresh', work) : work();
}

async function reached(send: () => Promise<Response>): Promise<Response> {
  try {
    return await send();
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw noConnection();
  }
}

/** A browser does not say why a file did not leave; one that was changed or moved since it was chosen can no longer be read. */
export async function isUnchanged(body: Blob | FormData): Promise<boolean> {
  const files = body instanceof Blob ? [body] : [...body.values()].filter((value) => value instanceof File);
  return Promise.all(files.map((file) => file.slice(0, 1).arrayBuffer())).then(
    () => true,
    () => false,
  );
}

export function fileChanged() {
  return new Problem({ code: FILE_CHANGED, status: 0, title: i18next.t('app:problem.fileChanged') });
}

export function noConnection() {
  return new Problem({
    code: NO_CONNECTION,
    status: 0,
    title: i18next.t('app:problem.noConnection'),
    detail: i18next.t('app:problem.noConnectionDetail'),
  });
}

async function problemOf(answer: Response): Promise<Problem> {
  return parsedProblem(answer.status, await answer.text().catch(() => ''));
}

export function parsedProblem(status: number, text: string): Problem {
  try {
    const said = JSON.parse(text);
    if (typeof said?.title === 'string') {
      return new Problem({ code: `http-${status}`, ...said, status });
    }
  } catch {
    // Not JSON, so not from our services: an intermediary answered. The status is all there is to tell.
  }
  return new Problem({
    code: `http-${status}`,
    status,
    title: i18next.t('app:problem.unexpected'),
    detail: i18next.t('app:problem.unexpectedDetail', { status }),
  });
}

/** `fetch` cannot tell how much of a body has left, so files go by XMLHttpRequest. */
async function upload<T>(path: string, body: Blob | FormData, uploading: Uploading): Promise<T> {
  const key = uploading.idempotencyKey ?? newId();
  const used = session.current()?.accessToken;
  let answer = await send();
  if (answer.status === 401 && used && !session.isOver() && (await refreshSession(used))) answer = await send();
  if (answer.status === 0) throw (await isUnchanged(body)) ? noConnection() : fileChanged();
  if (answer.status >= 400) throw parsedProblem(answer.status, answer.text);
  return (answer.text ? JSON.parse(answer.text) : undefined) as T;

  function send() {
    return new Promise<{ status: number; text: string }>((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(uploading.method ?? 'POST', path);
      Object.entries({ ...common(key), ...uploading.headers }).forEach(([name, value]) => request.setRequestHeader(name, value));
      request.upload.onprogress = (event) => uploading.onProgress?.(event.loaded, event.total);
      request.onload = () => resolve({ status: request.status, text: request.responseText });
      request.onerror = () => resolve({ status: 0, text: '' });
      request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
      uploading.signal?.addEventListener('abort', () => request.abort(), { once: true });
      request.send(body);
    });
  }
}
