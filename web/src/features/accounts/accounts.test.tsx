import { screen, waitFor, within } from '@testing-library/react';
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

  it('from the head of the page keeps where the person was going, and what no server reads', async () => {
    open('/appear#ABCD-EFGH');

    await screen.findByRole('heading', { name: 'Sign in' });
    const head = within(screen.getAllByRole('banner')[0]!);
    for (const name of ['Register', 'Sign in']) {
      expect(head.getByRole('link', { name })).toHaveAttribute('href', expect.stringMatching(/next=.*appear.*#ABCD-EFGH$/));
    }
  });

  it('reads all that is wrong at once, is led to each field, and sees what is mended', async () => {
    let asked = 0;
    network.use(http.post('/api/accounts', () => ((asked += 1), new HttpResponse(null, { status: 202 }))));
    const { person } = open('/register');

    await person.type(await screen.findByLabelText('Your name'), '\u3164\u200b');
    await person.type(screen.getByLabelText('E-mail address'), 'katrin at example');
    await person.type(screen.getByLabelText('Password'), 'short');
    await person.click(screen.getByRole('button', { name: 'Register' }));

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('3 entries need your attention');
    const name = screen.getByLabelText('Your name');
    expect(name).toHaveFocus();
    expect(name).toBeInvalid();
    expect(name).toHaveAccessibleDescription(/Please fill this in/);
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: /^E-mail address: This is no e-mail address/ }));
    const email = screen.getByLabelText('E-mail address');
    expect(email).toHaveFocus();
    await person.clear(email);
    await person.type(email, 'katrin@example.org');
    expect(email).toBeValid();
    expect(alert).toHaveTextContent('2 entries need your attention');
    expect(asked).toBe(0);
  });

  it('is marked at the field what the gateway refused there', async () => {
    network.use(
      http.post('/api/accounts', () =>
        HttpResponse.json(
          {
            code: 'request-not-valid',
            title: 'The request is not valid',
            status: 400,
            grounds: [{ code: 'field-not-valid', message: 'Too common a password', field: 'password' }],
          },
          { status: 400 },
        ),
      ),
    );
    const { person } = open('/register');

    await person.type(await screen.findByLabelText('Your name'), 'Katrin Vogel');
    await person.type(screen.getByLabelText('E-mail address'), 'katrin@example.org');
    await person.type(screen.getByLabelText('Password'), 'password password');
    await person.click(screen.getByRole('button', { name: 'Register' }));

    await person.click(await screen.findByRole('button', { name: 'Too common a password' }));
    expect(screen.getByLabelText('Password')).toHaveFocus();
    expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(/Too common a password/);
    expect(screen.getByLabelText('Your name')).toHaveValue('Katrin Vogel');
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
    expect(alert).toHaveTextContent('Second ground Chinese Civil Procedure Law, art. 124');
  });

  it('confirms the address with the code of the mail', async () => {
    let sent: { password: string } | undefined;
    network.use(
      http.post('/api/accounts/confirmations', async ({ request }) => {
        sent = (await request.json()) as { password: string };
        return sent.password === 'mine alone'
          ? new HttpResponse(null, { status: 204 })
          : HttpResponse.json(
              {
                code: 'confirmation-not-possible',
                title: 'The address was not confirmed.',
                status: 422,
                grounds: [{ code: 'registration-password-wrong', message: 'Register with a password of your own.', field: 'password' }],
              },
              { status: 422 },
            );
      }),
    );
    const { person } = open('/confirm#c0de');
    await person.type(await screen.findByLabelText('Password'), 'of a stranger{Enter}');
    await screen.findByText('The address was not confirmed.');
    expect(screen.getByLabelText('Password')).toBeInvalid();
    expect(screen.getByText(/You did not register yourself/)).toHaveTextContent('Register');
    await person.clear(screen.getByLabelText('Password'));
    await person.type(screen.getByLabelText('Password'), 'mine alone');
    await person.click(screen.getByRole('button', { name: 'Confirm my address' }));
    await screen.findByRole('heading', { name: 'Your address is confirmed' });
    expect(sent).toEqual({ code: 'c0de', password: 'mine alone' });
  });
});

describe('As somebody signed in', () => {
  it('changes zone and language, and the page turns to that language', async () => {
    const account = accountOf('party');
    network.use(
      http.post('/api/accounts/me', async ({ request }) => HttpResponse.json({ ...account, ...((await request.json()) as object) })),
    );
    const { person } = open('/profile', account);

    const language = await screen.findByLabelText('Language', { selector: 'main select' });
    expect(language).toHaveAccessibleDescription(/write/);
    await person.selectOptions(language, 'zh-CN');
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
