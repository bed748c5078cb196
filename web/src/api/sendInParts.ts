import type { HttpRequest, Upload, UploadOptions } from 'tus-js-client';
import { api, common, fileChanged, isUnchanged, noConnection, parsedProblem, refreshSession } from './client';
import type { components } from './generated/filing';
import { session } from './session';

/** A file that is on its way, or here whole and no document yet. */
export type Unfinished = components['schemas']['ResumableUpload'];

/** For which submission or case a file is sent. */
export interface Destination {
  key: 'submissionId' | 'caseId';
  id: string;
}

interface Sending {
  onProgress: (sent: number, total: number) => void;
  /** Stops the sending; what is there stays there, and the same file goes on from it. */
  signal: AbortSignal;
}

const root = '/api/filing/uploads';

/**
 * No part takes so long that the token of its sender ends, or that what stands between asks for the whole of it first; a megabyte a
 * second is a part in a quarter of a minute.
 */
const PART = 16 * 1024 * 1024;

/** A cut line is waited for about a minute; then the sender is asked. */
const PATIENCE = [0, 1000, 3000, 5000, 10_000, 20_000, 20_000];

export const unfinishedOf = (id: string) => api.get<Unfinished[]>(`${root}?subject=${id}`);

/** Whether it is a part of this file, as far as that can be told without reading it. */
export const isOf = (upload: Unfinished, file: File) =>
  upload.filename === file.name && upload.length === file.size && upload.lastModified === file.lastModified;

/**
 * Sends a file by tus, and goes on where the same file stopped: after a cut line by itself; after a pause, in another tab or on
 * another day when it is chosen again. Fails as any request does, with a `Problem` or, if it was stopped, an `AbortError`.
 *
 * @returns the id of the upload, whole at the court and not yet a document
 */
export async function sendInParts(file: File, to: Destination, sending: Sending): Promise<string> {
  const begun = (await unfinishedOf(to.id)).find((upload) => isOf(upload, file));
  sending.signal.throwIfAborted();
  if (begun && begun.received === begun.length) return begun.id;
  const { Upload: Tus } = await import('tus-js-client');
  sending.signal.throwIfAborted();
  let stale = false;
  return new Promise((resolve, reject) => {
    const upload: Upload = new Tus(file, {
      ...asTheCaller(() => stale),
      endpoint: root,
      uploadUrl: begun ? `${root}/${begun.id}` : null,
      metadata: { filename: file.name, lastModified: String(file.lastModified), [to.key]: to.id },
      chunkSize: PART,
      retryDelays: PATIENCE,
      storeFingerprintForResuming: false,
      onProgress: sending.onProgress,
      onShouldRetry: (failure) => {
        const status = 'originalResponse' in failure ? (failure.originalResponse?.getStatus() ?? 0) : 0;
        stale = status === 401 && !session.isOver();
        return stale || status === 0 || status === 409 || status === 423 || status >= 500;
      },
      onSuccess: () => resolve(upload.url!.slice(upload.url!.lastIndexOf('/') + 1)),
      onError: (failure) => void refusal(failure, file).then(reject),
    });
    const stop = () => void upload.abort().finally(() => reject(new DOMException('aborted', 'AbortError')));
    sending.signal.addEventListener('abort', stop, { once: true });
    upload.start();
  });
}

/** Forgets what was sent of a file. */
export async function takeBack(id: string): Promise<void> {
  const { Upload: Tus } = await import('tus-js-client');
  await Tus.terminate(`${root}/${id}`, { ...asTheCaller(() => false), retryDelays: PATIENCE.slice(0, 4) });
}

/** Each request has the token that holds when it goes out. @param isStale whether the last one was refused */
function asTheCaller(isStale: () => boolean): UploadOptions {
  return {
    onBeforeRequest: async (request: HttpRequest) => {
      const used = session.current()?.accessToken;
      if (isStale()) await refreshSession(used).catch(() => undefined);
      Object.entries(common()).forEach(([name, value]) => request.setHeader(name, value));
    },
  };
}

async function refusal(failure: Error, file: File): Promise<unknown> {
  const answer = 'originalResponse' in failure ? (failure.originalResponse as { getStatus(): number; getBody(): string } | null) : null;
  if (answer && answer.getStatus() > 0) return parsedProblem(answer.getStatus(), answer.getBody());
  return (await isUnchanged(file)) ? noConnection() : fileChanged();
}
