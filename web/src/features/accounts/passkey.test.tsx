import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const startAuthentication = vi.fn();
const startRegistration = vi.fn();
vi.mock('@simplewebauthn/browser', () => ({
  startAuthentication: (asked: unknown) => startAuthentication(asked),
  startRegistration: (asked: unknown) => startRegistration(asked),
}));

const asked = { question: 'the-question', publicKey: { challenge: 'AAAA' } };
const telephone = { id: '0198c0de-0000-7000-8000-0000000000aa', name: 'My telephone', madeAt: '2026-11-27T08:00:00Z', lastUsedAt: null };
const opened = () => HttpResponse.json({ accessToken: 'token', expiresAt: '2099-01-01T00:00:00Z', account: accountOf() });

describe('A passkey', () => {
  beforeEach(() => {
    startAuthentication.mockReset().mockResolvedValue({ id: 'signed' });
    startRegistration.mockReset().mockResolvedValue({ id: 'made' });
    vi.stubGlobal('PublicKeyCredential', class {});
    vi.stubGlobal('isSecureContext', true);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('signs in without address and password', async () => {
    let sent: unknown;
    network.use(
      http.post('/api/sessions/passkey/questions', () => HttpResponse.json(asked)),
      http.post('/api/sessions/passkey', async ({ request }) => {
        sent = await request.json();
        return opened();
      }),
    );
    const { person, router } = open('/sign-in');

    await person.click(await screen.findByRole('button', { name: 'Sign in with a passkey' }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    expect(sent).toEqual({ question: 'the-question', credential: { id: 'signed' } });
    expect(startAuthentication).toHaveBeenCalledWith({ optionsJSON: asked.publicKey });
  });

  it('that was left says so, and what else can be done', async () => {
    network.use(http.post('/api/sessions/passkey/questions', () => HttpResponse.json(asked)));
    startAuthentication.mockRejectedValue(Object.assign(new Error('no'), { name: 'NotAllowedError' }));
    const { person } = open('/sign-in');

    await person.click(await screen.findByRole('button', { name: 'Sign in with a passkey' }));

    expect(await screen.findByText(/or use your password/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Sign in with a passkey' })).toBeEnabled();
  });

  it('is not offered over plain http: the page says what is needed', async () => {
    vi.stubGlobal('isSecureContext', false);
    open('/sign-in');

    expect(await screen.findByText(/Open the court’s address with https/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Sign in with a passkey' })).not.toBeInTheDocument();
  });

  it('is added with a name, and removed', async () => {
    let own: unknown[] = [];
    let sent: unknown;
    network.use(
      http.get('/api/accounts/me/passkeys', () => HttpResponse.json({ offered: true, passkeys: own })),
      http.post('/api/accounts/me/passkeys/questions', () => HttpResponse.json(asked)),
      http.post('/api/accounts/me/passkeys', async ({ request }) => {
        sent = await request.json();
        own = [telephone];
        return HttpResponse.json(telephone, { status: 201 });
      }),
      http.delete(`/api/accounts/me/passkeys/${telephone.id}`, () => {
        own = [];
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { person } = open('/profile', accountOf());
    const section = within(await screen.findByRole('region', { name: 'Passkeys' }));
    await section.findByText('You have no passkey yet.');

    await person.type(section.getByLabelText('Name of the new passkey'), 'My telephone');
    await person.click(section.getByRole('button', { name: 'Add a passkey' }));

    expect(await section.findByText('My telephone')).toBeInTheDocument();
    expect(sent).toEqual({ question: 'the-question', credential: { id: 'made' }, name: 'My telephone' });
    expect(section.getByLabelText('Name of the new passkey')).toHaveValue('');
    await expectAccessible();
    await person.click(section.getByRole('button', { name: 'Remove' }));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove' }));
    expect(await section.findByText('You have no passkey yet.')).toBeInTheDocument();
  });

  it('is not added where the court’s address has none', async () => {
    network.use(http.get('/api/accounts/me/passkeys', () => HttpResponse.json({ offered: false, passkeys: [] })));
    open('/profile', accountOf());

    const section = within(await screen.findByRole('region', { name: 'Passkeys' }));
    expect(await section.findByText(/not possible at this address/)).toBeInTheDocument();
    expect(section.queryByRole('button')).not.toBeInTheDocument();
  });
});
