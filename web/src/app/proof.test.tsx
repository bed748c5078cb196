import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { api } from '@/api/client';
import { ProblemAlert } from '@/api/ProblemAlert';
import { proof } from '@/api/proof';
import { session } from '@/api/session';
import { useCommand } from '@/api/useCommand';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { Button } from '@/ui';
import type { Feature } from './feature';

const factorSince = (since: string | null) =>
  http.get('/api/accounts/me/second-factor', () => HttpResponse.json({ offered: true, since, recoveryCodesLeft: 0 }));

/** A page with words on it and a button that binds. */
function Desk() {
  const [words, write] = useState('');
  const sign = useCommand((said: string, once) => api.post<{ signed: string }>('/api/filing/signature', { said }, once));
  return (
    <>
      <label>
        Words
        <textarea value={words} onChange={(event) => write(event.target.value)} />
      </label>
      <Button busy={sign.isPending} onClick={() => sign.mutate(words)}>
        Sign it
      </Button>
      <ProblemAlert problem={sign.error} />
      <p>{sign.data && `Signed: ${sign.data.signed}`}</p>
    </>
  );
}

const desk: Feature = {
  id: 'desk',
  screens: [{ path: '/desk', load: async () => ({ default: Desk }), groups: 'signed-in' }],
  navigation: [],
};

describe('An act that binds', () => {
  let sent: { said: string; key: string | null }[];
  let proofs: unknown[];

  /** The court wants a proof until it was given, and takes one password and one code. */
  beforeEach(() => {
    proof.answer(false);
    sent = [];
    proofs = [];
    network.use(
      http.post('/api/sessions/refresh', () =>
        HttpResponse.json({ accessToken: 'refreshed', expiresAt: '2099-01-01T00:00:00Z', account: accountOf() }),
      ),
      http.post('/api/accounts/me/proof', async ({ request }) => {
        const said = (await request.json()) as { password?: string; secondFactor?: string };
        proofs.push(said);
        return said.password === 'the right one' || said.secondFactor === '123456'
          ? HttpResponse.json({ accessToken: 'proven', expiresAt: '2099-01-01T00:00:00Z', account: accountOf() })
          : HttpResponse.json(
              {
                code: 'proof-refused',
                title: 'This did not show that it is you.',
                status: 422,
                grounds: [{ code: 'current-password-wrong', message: 'The password is not right.', field: 'password' }],
              },
              { status: 422 },
            );
      }),
      http.post('/api/filing/signature', async ({ request }) => {
        const { said } = (await request.json()) as { said: string };
        sent.push({ said, key: request.headers.get('Idempotency-Key') });
        return request.headers.get('Authorization') === 'Bearer proven'
          ? HttpResponse.json({ signed: said })
          : HttpResponse.json(
              { code: 'proof-too-old', title: 'Please confirm that it is you.', status: 401 },
              { status: 401, headers: { 'WWW-Authenticate': 'Bearer error="insufficient_user_authentication"' } },
            );
      }),
    );
  });

  async function signs(words = 'I claim 480,000 yuan') {
    const opened = open('/desk', accountOf(), [desk]);
    await opened.person.type(await screen.findByLabelText('Words'), words);
    await opened.person.click(screen.getByRole('button', { name: 'Sign it' }));
    return { ...opened, dialog: await screen.findByRole('dialog', { name: 'Please confirm that it is you' }) };
  }

  it('asks for the password, by the keyboard alone, and goes on as the same command with all words', async () => {
    const { person, dialog } = await signs();
    await expectAccessible();
    const password = within(dialog).getByLabelText('Password');
    password.focus();

    await person.keyboard('a guess{Enter}');
    await within(dialog).findByText('This did not show that it is you.');
    await waitFor(() => expect(password).toHaveFocus());
    expect(password).toHaveAccessibleDescription(expect.stringContaining('The password is not right.'));
    await person.clear(password);
    await person.keyboard('the right one{Enter}');

    await screen.findByText('Signed: I claim 480,000 yuan');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Sign it' })).toHaveFocus();
    expect(screen.getByLabelText('Words')).toHaveValue('I claim 480,000 yuan');
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(proofs).toEqual([{ password: 'a guess' }, { password: 'the right one' }]);
    expect(session.current()?.accessToken).toBe('proven');
  });

  it('asks for the code where the account has a second factor, with the focus on it', async () => {
    network.use(factorSince('2026-11-27T08:00:00Z'));
    const { person, dialog } = await signs();

    expect(within(dialog).queryByLabelText('Password')).toBeNull();
    expect(within(dialog).getByLabelText('Code of your app')).toHaveFocus();
    await person.keyboard('123456{Enter}');

    await screen.findByText('Signed: I claim 480,000 yuan');
    expect(proofs).toEqual([{ secondFactor: '123456' }]);
  });

  it.each([
    ['Escape', (dialog: HTMLElement) => fireEvent(dialog, new Event('cancel', { cancelable: true }))],
    ['Cancel', (dialog: HTMLElement) => fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }))],
  ])('is not done where the reader leaves by %s: the page says so, and the words stay', async (_, leave) => {
    const { dialog } = await signs();

    leave(dialog);

    await screen.findByText('Please confirm that it is you.');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByLabelText('Words')).toHaveValue('I claim 480,000 yuan');
    expect(screen.queryByText(/Signed/)).toBeNull();
  });

  it('asks once for two that wait', async () => {
    const { person, dialog } = await signs();
    const other = api.post<{ signed: string }>('/api/filing/signature', { said: 'the other' });

    await person.type(within(dialog).getByLabelText('Password'), 'the right one{Enter}');

    await screen.findByText('Signed: I claim 480,000 yuan');
    expect(await other).toEqual({ signed: 'the other' });
    expect(proofs).toHaveLength(1);
  });

  it('is not asked for where another tab has given the proof meanwhile', async () => {
    network.use(
      http.post('/api/sessions/refresh', () =>
        HttpResponse.json({ accessToken: 'proven', expiresAt: '2099-01-01T00:00:00Z', account: accountOf() }),
      ),
    );
    session.set({ accessToken: 'old', expiresAt: '2099-01-01T00:00:00Z', account: accountOf() });

    expect(await api.post('/api/filing/signature', { said: 'mine' })).toEqual({ signed: 'mine' });
    expect(proof.isAsked()).toBe(false);
  });
});
