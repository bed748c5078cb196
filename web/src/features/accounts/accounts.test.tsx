import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { session } from '@/api/session';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

describe('As a visitor', () => {
  it('registers and is told to look into the mail', async () => {
    let sent: unknown;
    network.use(
      http.post('/api/accounts', async ({ request }) => {
        sent = { body: await request.json(), once: request.headers.has('Idempotency-Key') };
        return new HttpResponse(null, { status: 202 });
      }),
    );
    const { person } = open('/register');

    await person.click(await screen.findByRole('radio', { name: 'A company or other organisation' }));
    await person.type(screen.getByLabelText('Name of the company or organisation'), 'Rheinland Maschinenbau GmbH');
    await person.type(screen.getByLabelText('E-mail address'), 'legal@rheinland.example');
    await person.type(screen.getByLabelText('Password'), 'a long enough password');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Register' }));

    await screen.findByRole('heading', { name: 'Look into your mail' });
    expect(sent).toMatchObject({ once: true, body: { kind: 'COMPANY', email: 'legal@rheinland.example', locale: 'en' } });
  });

  it('signs in and comes to the page that was asked for', async () => {
    const account = accountOf('party');
    network.use(http.post('/api/sessions', () => HttpResponse.json({ accessToken: 'a', expiresAt: '2099-01-01T00:00:00Z', account })));
    const { person, router } = open('/profile');

    await person.type(await screen.findByLabelText('E-mail address'), account.email);
    await person.type(screen.getByLabelText('Password'), 'a long enough password');
    await person.click(screen.getByRole('button', { name: 'Sign in' }));

    await screen.findByRole('heading', { name: 'Your language and time zone' });
    expect(router.state.location.pathname).toBe('/profile');
  });

  it('reads every ground of a refusal', async () => {
    network.use(
      http.post('/api/sessions', () =>
        HttpResponse.json(
          {
            code: 'sign-in-refused',
            title: 'Address or password is wrong',
            status: 401,
            grounds: [
              { code: 'one', message: 'First ground' },
              { code: 'two', message: 'Second ground', source: 'CPL 124' },
            ],
          },
          { status: 401 },
        ),
      ),
    );
    const { person } = open('/sign-in');

    await person.type(await screen.findByLabelText('E-mail address'), 'someone@example.com');
    await person.type(screen.getByLabelText('Password'), 'wrong');
    await person.click(screen.getByRole('button', { name: 'Sign in' }));

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Address or password is wrong');
    expect(alert).toHaveTextContent('First ground');
    expect(alert).toHaveTextContent('Second groundCPL 124');
  });

  it('confirms the address with the code of the mail', async () => {
    let sent: unknown;
    network.use(
      http.post('/api/accounts/confirmations', async ({ request }) => {
        sent = await request.json();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { person } = open('/confirm#c0de');
    await person.click(await screen.findByRole('button', { name: 'Confirm my address' }));
    await screen.findByRole('heading', { name: 'Your address is confirmed' });
    expect(sent).toEqual({ code: 'c0de' });
  });
});

describe('As somebody signed in', () => {
  it('changes zone and language, and the page turns to that language', async () => {
    const account = accountOf('party');
    network.use(
      http.post('/api/accounts/me', async ({ request }) => HttpResponse.json({ ...account, ...((await request.json()) as object) })),
    );
    const { person } = open('/profile', account);

    await person.click(await screen.findByRole('combobox', { name: 'Language', expanded: false, description: /write/ }));
    await person.click(await screen.findByText('简体中文', { selector: '.ant-select-item-option-content' }));
    await person.click(screen.getByRole('button', { name: 'Save' }));

    await screen.findByRole('heading', { name: '语言和时区' });
    expect(session.current()?.account.locale).toBe('zh-CN');
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  it('signs out, here and at the gateway', async () => {
    let ended = false;
    network.use(
      http.delete('/api/sessions/current', () => {
        ended = true;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { person } = open('/', accountOf('party'));
    await screen.findByRole('heading', { level: 1 });
    await person.click(screen.getByRole('button', { name: 'Sign out' }));
    await waitFor(() => expect(session.current()).toBeNull());
    expect(ended).toBe(true);
  });
});
