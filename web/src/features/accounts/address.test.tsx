import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { session } from '@/api/session';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

describe('The address of an account', () => {
  it('is asked for on the page of the account, and the page says where to look', async () => {
    let asked: unknown;
    network.use(
      http.post('/api/accounts/me/address', async ({ request }) => {
        asked = await request.json();
        return new HttpResponse(null, { status: 202 });
      }),
    );
    const { person } = open('/profile', accountOf());

    await person.type(await screen.findByLabelText('New e-mail address'), 'no address{Enter}');
    expect(screen.getByLabelText('New e-mail address')).toBeInvalid();
    expect(asked).toBeUndefined();
    await person.clear(screen.getByLabelText('New e-mail address'));
    await person.type(screen.getByLabelText('New e-mail address'), 'katrin@new.example{Enter}');

    expect(await screen.findByText(/We have written to katrin@new\.example/)).toBeInTheDocument();
    expect(asked).toEqual({ email: 'katrin@new.example' });
    await expectAccessible();
  });

  it('of a person of the court is not changed there', async () => {
    open('/profile', accountOf('clerk'));
    await screen.findByRole('heading', { name: 'Your password' });
    expect(screen.queryByLabelText('New e-mail address')).toBeNull();
  });

  it('is confirmed where the link of the mail leads, by a button, and this browser shows it', async () => {
    let sent: unknown;
    network.use(
      http.post('/api/accounts/address-changes/uses', async ({ request }) => {
        sent = await request.json();
        return new HttpResponse(null, { status: 204 });
      }),
      http.post('/api/sessions/refresh', () =>
        HttpResponse.json({
          accessToken: 'new',
          expiresAt: '2099-01-01T00:00:00Z',
          account: { ...accountOf(), email: 'katrin@new.example' },
        }),
      ),
    );
    const { person } = open('/address#the-code', accountOf());
    expect(sent).toBeUndefined();

    await person.click(await screen.findByRole('button', { name: 'Confirm this address' }));

    await screen.findByRole('heading', { name: 'Your account has this address now' });
    expect(sent).toEqual({ code: 'the-code' });
    expect(session.current()?.account.email).toBe('katrin@new.example');
  });

  it('is asked for again where the link is too old', async () => {
    network.use(
      http.post('/api/accounts/address-changes/uses', () =>
        HttpResponse.json({ code: 'address-change-not-valid', title: 'This link has expired.', status: 422 }, { status: 422 }),
      ),
    );
    const { person } = open('/address#old');
    await person.click(await screen.findByRole('button', { name: 'Confirm this address' }));
    expect(await screen.findByText('This link has expired.')).toBeInTheDocument();
  });
});
