import { mayPass, Problem } from '@/api/problem';

/** In hex. */
export async function sha256Of(bytes: Blob): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer()));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes were damaged on their way. */
const CORRUPT = 'segment-corrupt';

/** Whether it is worth handing in again: the service, its disk or the session may be back. */
export const passes = (refusal: unknown) =>
  mayPass(refusal) || (refusal instanceof Problem && (refusal.status === 401 || refusal.status === 408 || refusal.code === CORRUPT));
