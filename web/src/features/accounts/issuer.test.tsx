import { act, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api } from '@/api/client';
import { proof } from '@/api/proof';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { newcomer as arrived, onward } from '@/app/issuer';

const opened = { accessToken: 'token', expiresAt: '2099-01-01T00:00:00Z', account: accountOf() };
const newcomer = {
  code: 'the-code',
  email: 'elodie@example.com',
  addressConfirmed: true,
  name: 'Élodie Tremblay',
  locale: 'fr',
  zone: 'America/Montreal',
};
const asked = { address: 'https://sign-in.example/authorize?state=the-state' };

describe('Where an issuer takes the place of passwords', () => {
  beforeEach(() => {
    sessionStorage.clear();
    proof.answer(false);
    network.use(
      http.get('/api/sessions/ways', () => HttpResponse.json({ issuer: 'The State' })),
      http.post('/api/sessions/refresh', () => HttpResponse.json(opened)),
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  it('there is one button and no password', async () => {
    const assign = vi.fn();
    vi.stubGlobal('location', { ...window.location, assign });
    network.use(http.post('/api/sessions/openid/questions', () => HttpResponse.json(asked)));
    const { person } = open('/sign-in?next=/cases');

    await person.click(await screen.findByRole('button', { name: 'Sign in with The State' }));

    await waitFor(() => expect(assign).toHaveBeenCalledWith(asked.address));
    expect(onward.take()).toEqual({ next: '/cases', hash: '' });
    expect(screen.queryByLabelText('Password')).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('who registers signs in there', async () => {
    const { router } = open('/register');

    expect(await screen.findByRole('button', { name: 'Sign in with The State' })).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/sign-in');
  });

  it('who comes back goes on where they were going', async () => {
    let sent: unknown;
    onward.keep('/sign-in', '');
    network.use(
      http.post('/api/sessions/openid', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ session: opened, newcomer: null });
      }),
    );
    onward.keep('/closed', '');
    const { router } = open('/signed-in?state=the-state&code=12345678901234567890');

    await waitFor(() => expect(router.state.location.pathname).toBe('/closed'));
    expect(sent).toEqual({ state: 'the-state', code: '12345678901234567890' });
  });

  it('who has no account yet takes one, with what the issuer knows filled in', async () => {
    let sent: unknown;
    network.use(
      http.post('/api/sessions/openid', () => HttpResponse.json({ session: null, newcomer })),
      http.post('/api/sessions/openid/accounts', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(opened);
      }),
    );
    const { person, router } = open('/signed-in?state=the-state&code=c');
    expect(await screen.findByLabelText('Your name')).toHaveValue('Élodie Tremblay');
    expect(screen.getByText('elodie@example.com')).toBeInTheDocument();
    await expectAccessible();

    await person.click(screen.getByRole('button', { name: 'Take an account' }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    expect(sent).toEqual({ code: 'the-code', kind: 'PERSON', name: 'Élodie Tremblay', locale: 'fr', zone: 'America/Montreal' });
  });

  it('an account from before is shown by its password, and by its code where it asks for one', async () => {
    const sent: unknown[] = [];
    network.use(
      http.post('/api/sessions/openid', () => HttpResponse.json({ session: null, newcomer: { ...newcomer, addressConfirmed: false } })),
      http.post('/api/sessions/openid/links', async ({ request }) => {
        sent.push(await request.json());
        return sent.length > 1
          ? HttpResponse.json(opened)
          : HttpResponse.json({ title: 'A code', code: 'second-factor-needed', status: 422 }, { status: 422 });
      }),
    );
    const { person, router } = open('/signed-in?state=the-state&code=c');
    await person.type(await screen.findByLabelText('Password'), 'a password of mine');
    expect(screen.getByRole('alert')).toHaveTextContent('does not say that an e-mail address is yours');
    expect(screen.queryByRole('button', { name: 'Take an account' })).not.toBeInTheDocument();

    await person.click(screen.getByRole('button', { name: 'Show my account' }));
    await person.type(await screen.findByLabelText('Code of your app'), '123456');
    await person.click(screen.getByRole('button', { name: 'Show my account' }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    expect(sent[1]).toEqual({ code: 'the-code', email: 'elodie@example.com', password: 'a password of mine', secondFactor: '123456' });
  });

  it('an invitation is taken up by signing in there, without a password', async () => {
    const sent: unknown[] = [];
    network.use(
      http.post('/api/staff/invitations/readings', () =>
        HttpResponse.json({ email: 'lin@court.example', name: '林卫', role: 'OPERATOR', court: null }),
      ),
      http.post('/api/staff/invitations/acceptances', async ({ request }) => {
        sent.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const first = open('/join#the-invitation');
    expect(await screen.findByRole('button', { name: 'Sign in with The State' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Join' })).not.toBeInTheDocument();
    first.unmount();

    arrived.set(newcomer);
    const { person } = open('/join#the-invitation');
    expect(await screen.findByLabelText('Name')).toHaveValue('林卫');
    expect(document.querySelector('input[type=password]')).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Join' }));

    await expect.poll(() => sent[0]).toMatchObject({ code: 'the-invitation', name: '林卫', newcomer: 'the-code' });
    expect(sent[0]).not.toHaveProperty('password');
    arrived.set(undefined);
  });

  it('who left the issuer is told, and nothing was asked of the court', async () => {
    open('/signed-in?state=the-state&error=access_denied');

    expect(await screen.findByText(/was left, or refused there/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Sign in once more' })).toHaveAttribute('href', '/sign-in');
  });

  it('an act that binds goes on once the window said who is there', async () => {
    const popup = { location: { href: '' }, close: vi.fn() };
    vi.stubGlobal('open', () => popup);
    let proven = false;
    network.use(
      http.post('/api/x', () =>
        proven
          ? HttpResponse.json('done')
          : new HttpResponse(null, { status: 401, headers: { 'WWW-Authenticate': 'Bearer error="insufficient_user_authentication"' } }),
      ),
      http.post('/api/accounts/me/proof/openid/questions', () => HttpResponse.json(asked)),
      http.post('/api/accounts/me/proof/openid', async ({ request }) => {
        expect(await request.json()).toEqual({ state: 'the-state', code: 'c' });
        proven = true;
        return HttpResponse.json(opened);
      }),
    );
    const { person } = open('/profile', accountOf());
    await screen.findByText(/You sign in with The State/);
    const act$ = api.post('/api/x');
    const dialog = within(await screen.findByRole('dialog'));
    await person.click(await dialog.findByRole('button', { name: 'Confirm with The State' }));
    await waitFor(() => expect(popup.location.href).toBe(asked.address));
    expect(dialog.getByRole('status')).toHaveTextContent('Go on in the window');

    const window$ = new BroadcastChannel('comity-issuer');
    const taken = new Promise((resolve) => (window$.onmessage = ({ data }) => resolve(data)));
    act(() => window$.postMessage({ answer: { state: 'another', code: 'x' } }));
    act(() => window$.postMessage({ answer: { state: 'the-state', code: 'c' } }));

    expect(await taken).toEqual({ taken: 'the-state' });
    expect(await act$).toBe('done');
    window$.close();
  });

  it('a browser that opens no window says so', async () => {
    vi.stubGlobal('open', () => null);
    network.use(
      http.post(
        '/api/x',
        () => new HttpResponse(null, { status: 401, headers: { 'WWW-Authenticate': 'Bearer error="insufficient_user_authentication"' } }),
      ),
    );
    const { person } = open('/profile', accountOf());
    await screen.findByText(/You sign in with The State/);
    void api.post('/api/x').catch(() => undefined);
    const dialog = within(await screen.findByRole('dialog'));

    await person.click(await dialog.findByRole('button', { name: 'Confirm with The State' }));

    expect(await dialog.findByText(/The browser opened no window/)).toBeInTheDocument();
  });
});
