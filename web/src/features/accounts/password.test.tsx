import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const noContent = () => new HttpResponse(null, { status: 204 });
const refused = (code: string, grounds: object[] = []) => HttpResponse.json({ code, title: code, status: 422, grounds }, { status: 422 });

describe('A password that was forgotten', () => {
  it('is asked for from the page for signing in, without being told who has an account', async () => {
    let asked: unknown;
    network.use(
      http.post('/api/accounts/password-resets', async ({ request }) => {
        asked = await request.json();
        return new HttpResponse(null, { status: 202 });
      }),
    );
    const { person } = open('/sign-in');

    await person.click(await screen.findByRole('link', { name: 'Forgotten your password?' }));
    await person.type(await screen.findByLabelText('E-mail address'), 'katrin@example.org');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Write to me' }));

    await screen.findByRole('heading', { name: 'Look into your mail' });
    expect(screen.getByText(/If .*katrin@example\.org.* has an account/)).toBeInTheDocument();
    expect(asked).toEqual({ email: 'katrin@example.org' });
  });

  it('is replaced where the link of the mail leads', async () => {
    let sent: unknown;
    network.use(
      http.post('/api/accounts/password-resets/uses', async ({ request }) => {
        sent = await request.json();
        return noContent();
      }),
    );
    const { person } = open('/reset#the-code');

    await person.type(await screen.findByLabelText('New password'), 'short');
    await person.click(screen.getByRole('button', { name: 'Set the password' }));
    expect(screen.getByLabelText('New password')).toBeInvalid();
    expect(sent).toBeUndefined();
    await person.type(screen.getByLabelText('New password'), ' and then long enough');
    await person.click(screen.getByRole('button', { name: 'Set the password' }));

    await screen.findByRole('heading', { name: 'Your password is set' });
    expect(sent).toEqual({ code: 'the-code', password: 'short and then long enough' });
    expect(screen.getAllByRole('link', { name: 'Sign in' }).length).toBeGreaterThan(0);
  });

  it('is asked for again where the link is used up or was cut', async () => {
    network.use(http.post('/api/accounts/password-resets/uses', () => refused('reset-not-valid')));
    const { person } = open('/reset#old');
    await person.type(await screen.findByLabelText('New password'), 'long enough, and new');
    await person.click(screen.getByRole('button', { name: 'Set the password' }));
    expect(await screen.findByRole('link', { name: 'Ask for a new link' })).toHaveAttribute('href', '/forgotten');
  });

  it('cannot be replaced by a link without its code', async () => {
    open('/reset');
    expect(await screen.findByRole('alert')).toHaveTextContent('The link is not complete');
    expect(screen.queryByLabelText('New password')).not.toBeInTheDocument();
  });
});

describe('On the page of one’s own account', () => {
  const here = { id: 'a1', startedAt: '2026-11-27T08:00:00Z', lastSeenAt: '2026-11-27T09:00:00Z', current: true };
  const lost = { id: 'b2', startedAt: '2026-11-20T08:00:00Z', lastSeenAt: '2026-11-21T08:00:00Z', current: false };
  let sessions = [here, lost];

  beforeEach(() => {
    sessions = [here, lost];
    network.use(http.get('/api/accounts/me/sessions', () => HttpResponse.json(sessions)));
  });

  it('somebody changes the password, and is told at the field if the old one is wrong', async () => {
    let times = 0;
    network.use(
      http.post('/api/accounts/me/password', () =>
        (times += 1) === 1
          ? refused('password-not-possible', [{ code: 'current-password-wrong', message: 'Not the one you have', field: 'current' }])
          : noContent(),
      ),
    );
    const { person } = open('/profile', accountOf());

    const form = within(await screen.findByRole('region', { name: 'Your password' }));
    await person.type(form.getByLabelText('The password you have now'), 'not this one');
    await person.type(form.getByLabelText('New password'), 'long enough, and new');
    await person.click(form.getByRole('button', { name: 'Change the password' }));
    await waitFor(() => expect(form.getByLabelText('The password you have now')).toBeInvalid());
    await person.click(form.getByRole('button', { name: 'Change the password' }));

    expect(await form.findByText(/Changed\. Other browsers/)).toBeInTheDocument();
    expect(form.getByLabelText('New password')).toHaveValue('');
  });

  it('somebody sees where they are signed in and signs a lost browser out, after being asked', async () => {
    network.use(
      http.delete('/api/accounts/me/sessions/b2', () => {
        sessions = [here];
        return noContent();
      }),
    );
    const { person } = open('/profile', accountOf());

    const list = within(await screen.findByRole('region', { name: 'Where you are signed in' }));
    expect(await list.findByText('This browser')).toBeInTheDocument();
    await expectAccessible();
    await person.click(list.getByRole('button', { name: 'Sign out' }));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Sign out' }));

    expect(await list.findByText('You are signed in only here.')).toBeInTheDocument();
  });
});
