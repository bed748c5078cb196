import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf } from '@/test/open';
import { api, resumeSession } from './client';
import { NO_CONNECTION, Problem } from './problem';
import { session } from './session';

function signedIn(accessToken = 'old') {
  session.set({ accessToken, expiresAt: '2099-01-01T00:00:00Z', account: accountOf() });
}

describe('The client', () => {
  it('refreshes once when the token ran out, and sends the same command again with the same key', async () => {
    signedIn();
    let refreshes = 0;
    const keys: (string | null)[] = [];
    network.use(
      http.post('/api/sessions/refresh', () => {
        refreshes++;
        return HttpResponse.json({ accessToken: 'new', expiresAt: '2099-01-01T00:00:00Z', account: accountOf() });
      }),
      http.post('/api/filing/submissions', ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return request.headers.get('Authorization') === 'Bearer new'
          ? HttpResponse.json({ id: 1 })
          : HttpResponse.json({ title: 'expired', status: 401 }, { status: 401 });
      }),
    );

    const answers = await Promise.all([api.post('/api/filing/submissions', { a: 1 }), api.post('/api/filing/submissions', { a: 2 })]);

    expect(answers).toEqual([{ id: 1 }, { id: 1 }]);
    expect(refreshes).toBe(1);
    expect(new Set(keys).size).toBe(2);
  });

  it('says that the session is over when the refresh is refused, and keeps whose it was', async () => {
    signedIn();
    let refreshes = 0;
    network.use(
      http.post('/api/sessions/refresh', () => {
        refreshes++;
        return HttpResponse.json({ title: 'over', status: 401 }, { status: 401 });
      }),
      http.get('/api/filing/x', () => HttpResponse.json({ code: 'not-signed-in', title: 'expired', status: 401 }, { status: 401 })),
    );
    await expect(api.get('/api/filing/x')).rejects.toMatchObject({ code: 'not-signed-in' });
    await expect(api.get('/api/filing/x')).rejects.toMatchObject({ code: 'not-signed-in' });
    expect(session.isOver()).toBe(true);
    expect(session.current()?.account).toEqual(accountOf());
    expect(refreshes).toBe(1);
  });

  it('says that a file was changed after it was chosen, and not that the line was cut', async () => {
    network.use(http.put('/api/filing/file', () => HttpResponse.error()));
    const file = new File(['%PDF-'], 'a.pdf');
    await expect(api.upload('/api/filing/file', file, { method: 'PUT' })).rejects.toMatchObject({ code: NO_CONNECTION });
    file.slice = () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }) as unknown as Blob;
    await expect(api.upload('/api/filing/file', file, { method: 'PUT' })).rejects.toMatchObject({ code: 'file-changed' });
  });

  it('keeps asking whether one is signed in while the line is cut', async () => {
    session.set(undefined as never);
    let tries = 0;
    network.use(
      http.post('/api/sessions/refresh', () =>
        ++tries === 1
          ? HttpResponse.error()
          : HttpResponse.json({ accessToken: 'new', expiresAt: '2099-01-01T00:00:00Z', account: accountOf() }),
      ),
    );
    await resumeSession();
    expect(session.current()?.accessToken).toBe('new');
    expect(tries).toBe(2);
  });

  it('throws the problem with all its grounds', async () => {
    network.use(
      http.get('/api/filing/x', () =>
        HttpResponse.json(
          {
            code: 'submission-not-complete',
            title: 'Not complete',
            status: 422,
            grounds: [
              { code: 'a', message: 'A', field: 'x' },
              { code: 'b', message: 'B' },
            ],
          },
          { status: 422 },
        ),
      ),
    );
    const refusal = await api.get('/api/filing/x').catch((failure: unknown) => failure as Problem);
    expect(refusal).toBeInstanceOf(Problem);
    expect((refusal as Problem).grounds).toHaveLength(2);
    expect((refusal as Problem).about('x')).toEqual([{ code: 'a', message: 'A', field: 'x' }]);
  });

  it('says when nothing was reached', async () => {
    network.use(http.get('/api/filing/x', () => HttpResponse.error()));
    await expect(api.get('/api/filing/x')).rejects.toMatchObject({ code: NO_CONNECTION });
  });
});
