import { HttpResponse, http } from 'msw';
import type { Unfinished } from '@/api/sendInParts';
import { network } from './network';

interface Begun extends Unfinished {
  bytes: Uint8Array;
}

/** A court that takes files in parts, as tus 1.0 says. Each part may be cut off by the test before it is whole. */
export function answerUploads(change: Partial<Unfinished>[] = []) {
  const court = {
    uploads: change.map((each, at): Begun => ({ ...empty, id: `begun-${at}`, bytes: new Uint8Array(each.received ?? 0), ...each })),
    /** Of the next part, so many bytes arrive; then the line is cut. */
    cutAfter: undefined as number | undefined,
    /** What each part waits for. */
    until: Promise.resolve(),
    parts: [] as { id: string; offset: number; length: number }[],
  };
  const of = (id: unknown) => court.uploads.find((each) => each.id === id)!;
  network.use(
    http.get('/api/filing/uploads', () => HttpResponse.json(court.uploads.map(({ bytes: _, ...view }) => view))),
    http.post('/api/filing/uploads', ({ request }) => {
      const said = Object.fromEntries(
        request.headers
          .get('Upload-Metadata')!
          .split(',')
          .map((pair) => pair.split(' '))
          .map(([name, value]) => [name, new TextDecoder().decode(Uint8Array.from(atob(value!), (each) => each.charCodeAt(0)))]),
      );
      const id = `u${court.uploads.length}`;
      court.uploads.push({
        ...empty,
        id,
        subject: said.submissionId ?? said.caseId,
        filename: said.filename,
        lastModified: Number(said.lastModified),
        length: Number(request.headers.get('Upload-Length')),
        bytes: new Uint8Array(),
      });
      return new HttpResponse(null, { status: 201, headers: { Location: `/api/filing/uploads/${id}` } });
    }),
    http.head('/api/filing/uploads/:id', ({ params }) => {
      const { received, length } = of(params.id);
      return new HttpResponse(null, { headers: { 'Upload-Offset': `${received}`, 'Upload-Length': `${length}` } });
    }),
    http.patch('/api/filing/uploads/:id', async ({ params, request }) => {
      const upload = of(params.id);
      await court.until;
      const offset = Number(request.headers.get('Upload-Offset'));
      const whole = new Uint8Array(await request.arrayBuffer());
      const part = whole.slice(0, court.cutAfter ?? whole.length);
      const cut = court.cutAfter !== undefined;
      court.cutAfter = undefined;
      court.parts.push({ id: upload.id, offset, length: part.length });
      upload.bytes = Uint8Array.from([...upload.bytes, ...part]);
      upload.received = offset + part.length;
      return cut ? HttpResponse.error() : new HttpResponse(null, { status: 204, headers: { 'Upload-Offset': `${upload.received}` } });
    }),
    http.delete('/api/filing/uploads/:id', ({ params }) => {
      court.uploads = court.uploads.filter((each) => each.id !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return court;
}

const empty: Unfinished = {
  id: 'u',
  subject: 's',
  filename: 'a.pdf',
  lastModified: null,
  length: 0,
  received: 0,
  sha256: null,
  sha512: null,
  begunAt: '2026-11-21T12:00:00Z',
  expiresAt: '2026-11-28T12:00:00Z',
};
