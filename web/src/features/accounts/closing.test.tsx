import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { session } from '@/api/session';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const CASE = '11111111-2222-4333-8444-555555555555';

function ahead(dates: object[]) {
  network.use(
    http.get('/api/accounts/me/closing', () => HttpResponse.json({ cases: [{ caseId: CASE, number: '（2026）浙01民初1号' }], dates })),
  );
}

describe('The closing of an account', () => {
  it('shows what goes on without it, and closes it only for who says to know of the dates', async () => {
    let sent: unknown;
    ahead([
      { kind: 'PERIOD', reference: '（2026）浙01民初1号', lastDay: '2026-12-30', startsAt: null, path: `/cases/${CASE}` },
      { kind: 'HEARING', reference: '（2026）浙01民初1号', lastDay: null, startsAt: '2027-01-12T01:00:00Z', path: '/hearings/1' },
    ]);
    network.use(
      http.post('/api/accounts/me/closing', async ({ request }) => {
        sent = await request.json();
        return new HttpResponse(null, { status: 204 });
      }),
      http.delete('/api/sessions/current', () => new HttpResponse(null, { status: 204 })),
    );
    const { person } = open('/profile', accountOf());

    await person.click(await screen.findByRole('button', { name: 'See what closing means' }));

    expect(await screen.findByText('Period, last day')).toHaveAttribute('href', `/cases/${CASE}`);
    expect(screen.getByText('Hearing')).toHaveAttribute('href', '/hearings/1');
    await expectAccessible();
    const close = screen.getByRole('button', { name: 'Close the account' });
    expect(close).toBeDisabled();
    await person.click(screen.getByLabelText('I know of these dates and close the account all the same'));
    await person.click(close);
    expect(sent).toBeUndefined();
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close the account' }));

    await screen.findByRole('heading', { name: 'Your account is closed' });
    expect(sent).toEqual({ knowsOfDates: true });
    expect(session.current()).toBeNull();
  });

  it('reads anew what runs where a period began meanwhile, and stays open', async () => {
    ahead([]);
    network.use(
      http.post('/api/accounts/me/closing', () => {
        ahead([{ kind: 'PERIOD', reference: 'abc', lastDay: '2026-12-30', startsAt: null, path: `/cases/${CASE}` }]);
        return HttpResponse.json({ code: 'dates-before-the-account', title: 'Something is before you.', status: 409 }, { status: 409 });
      }),
    );
    const { person } = open('/profile', accountOf());
    await person.click(await screen.findByRole('button', { name: 'See what closing means' }));
    await person.click(await screen.findByRole('button', { name: 'Close the account' }));
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close the account' }));

    expect(await screen.findByText('Something is before you.')).toBeInTheDocument();
    expect(await screen.findByText('Period, last day')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Close the account' })).toBeDisabled();
  });

  it('is not offered to the people of a court: their operator keeps their accounts', async () => {
    open('/profile', accountOf('clerk'));
    await screen.findByRole('heading', { name: 'Your password' });
    expect(screen.queryByRole('heading', { name: 'Close this account' })).toBeNull();
  });
});
