import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const refused = (code: string, status = 422) => HttpResponse.json({ code, title: code, status, grounds: [] }, { status });
const codes = ['AAAA-BBBB-CCCC-DDDD', 'EEEE-FFFF-GGGG-HHHH'];
const since = '2026-11-27T08:00:00Z';

describe('A second factor', () => {
  it('is asked for at signing in where the account has one, with the focus on its field', async () => {
    const sent: { secondFactor?: string }[] = [];
    network.use(
      http.post('/api/sessions', async ({ request }) => {
        const said = (await request.json()) as { secondFactor?: string };
        sent.push(said);
        return said.secondFactor
          ? said.secondFactor === '123456'
            ? HttpResponse.json({ accessToken: 'token', expiresAt: '2099-01-01T00:00:00Z', account: accountOf() })
            : refused('second-factor-wrong')
          : refused('second-factor-needed');
      }),
    );
    const { person, router } = open('/sign-in');

    await person.type(await screen.findByLabelText('E-mail address'), 'katrin@example.org');
    await person.type(screen.getByLabelText('Password'), 'long enough, and mine');
    await person.click(screen.getByRole('button', { name: 'Sign in' }));

    const code = await screen.findByLabelText('Code of your app');
    expect(code).toHaveFocus();
    expect(screen.queryByText('second-factor-needed')).not.toBeInTheDocument();
    await expectAccessible();
    await person.type(code, '111111{Enter}');
    expect(await screen.findByText('second-factor-wrong')).toBeInTheDocument();
    await person.clear(code);
    await person.type(code, '123456{Enter}');

    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    expect(sent.map((each) => each.secondFactor)).toEqual([undefined, '111111', '123456']);
  });

  it('is asked for where a forgotten password is replaced, and the link holds on', async () => {
    let last: unknown;
    network.use(
      http.post('/api/accounts/password-resets/uses', async ({ request }) => {
        last = await request.json();
        return (last as { secondFactor?: string }).secondFactor ? new HttpResponse(null, { status: 204 }) : refused('second-factor-needed');
      }),
    );
    const { person } = open('/reset#the-code');

    await person.type(await screen.findByLabelText('New password'), 'long enough, and new');
    await person.click(screen.getByRole('button', { name: 'Set the password' }));
    const code = await screen.findByLabelText('Code of your app');
    expect(screen.queryByRole('link', { name: 'Ask for a new link' })).not.toBeInTheDocument();
    await person.type(code, '123456{Enter}');

    await screen.findByRole('heading', { name: 'Your password is set' });
    expect(last).toEqual({ code: 'the-code', password: 'long enough, and new', secondFactor: '123456' });
  });

  it('is set up with a picture and switched on with a first code; recovery codes are shown once', async () => {
    let on = false;
    network.use(
      http.get('/api/accounts/me/second-factor', () =>
        HttpResponse.json({ offered: true, since: on ? since : null, recoveryCodesLeft: on ? 10 : 0 }),
      ),
      http.post('/api/accounts/me/second-factor', () =>
        HttpResponse.json({ secret: 'ABCDEFGH', uri: 'otpauth://totp/x', picture: 'M4 4h1v1h-1z', size: 33 }, { status: 201 }),
      ),
      http.post('/api/accounts/me/second-factor/confirmation', async ({ request }) => {
        if (((await request.json()) as { code: string }).code !== '123456') return refused('second-factor-wrong');
        on = true;
        return HttpResponse.json({ codes });
      }),
    );
    const { person } = open('/profile', accountOf());

    const section = within(await screen.findByRole('region', { name: 'A code beside the password' }));
    await person.type(await section.findByLabelText('Your password'), 'long enough, and mine');
    await person.click(section.getByRole('button', { name: 'Set up an app' }));
    expect(await section.findByRole('img', { name: 'Picture for the app' })).toBeInTheDocument();
    expect(section.getByText('ABCD EFGH')).toBeInTheDocument();
    expect(section.getByRole('link', { name: 'On this telephone: open the app' })).toHaveAttribute('href', 'otpauth://totp/x');
    await expectAccessible();
    await person.type(section.getByLabelText('The code that the app shows now'), '1{Enter}');
    expect(await section.findByText('second-factor-wrong')).toBeInTheDocument();
    await person.type(section.getByLabelText('The code that the app shows now'), '23456{Enter}');

    expect(await section.findByText(codes[0]!)).toBeInTheDocument();
    expect(await section.findByText('Recovery codes left')).toBeInTheDocument();
    expect(section.queryByRole('img')).not.toBeInTheDocument();
  });

  it('is taken off with the password and a code', async () => {
    let on = true;
    let sent: unknown;
    network.use(
      http.get('/api/accounts/me/second-factor', () =>
        HttpResponse.json({ offered: true, since: on ? since : null, recoveryCodesLeft: on ? 9 : 0 }),
      ),
      http.post('/api/accounts/me/second-factor/removal', async ({ request }) => {
        sent = await request.json();
        on = false;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { person } = open('/profile', accountOf());

    const section = within(await screen.findByRole('region', { name: 'A code beside the password' }));
    await person.click(await section.findByRole('button', { name: 'Take the code off' }));
    await person.type(section.getByLabelText('Your password'), 'long enough, and mine');
    await person.type(section.getByLabelText('Code of your app'), '123456');
    await expectAccessible();
    await person.click(section.getByRole('button', { name: 'Take the code off' }));

    expect(await section.findByRole('button', { name: 'Set up an app' })).toBeInTheDocument();
    expect(sent).toEqual({ password: 'long enough, and mine', code: '123456' });
  });

  it('is offered to nobody where the court has no key for it', async () => {
    network.use(http.get('/api/accounts/me/second-factor', () => HttpResponse.json({ offered: false, since: null, recoveryCodesLeft: 0 })));
    open('/profile', accountOf());

    await screen.findByRole('region', { name: 'Your password' });
    await waitFor(() => expect(screen.queryByRole('region', { name: 'A code beside the password' })).not.toBeInTheDocument());
  });

  it('that was lost is taken off by an operator, who says how they made sure who asks', async () => {
    let sent: unknown;
    network.use(
      http.post('/api/accounts/second-factor-removals', async ({ request }) => {
        sent = await request.json();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { person } = open('/second-factor-removal', accountOf('operator'));

    await person.type(await screen.findByLabelText('E-mail address of the account'), 'katrin@example.org');
    await person.click(screen.getByRole('button', { name: 'Take the code off' }));
    expect(screen.getByLabelText('How did you make sure who asks?')).toBeInvalid();
    expect(sent).toBeUndefined();
    await person.selectOptions(screen.getByLabelText('How did you make sure who asks?'), 'By video');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Take the code off' }));

    expect(await screen.findByText(/Done\. The holder signs in/)).toBeInTheDocument();
    expect(sent).toEqual({ email: 'katrin@example.org', check: 'BY_VIDEO' });
  });
});
