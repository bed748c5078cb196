import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

describe('The name of an account', () => {
  it('is changed by a clerk who says by what paper', async () => {
    let sent: unknown;
    network.use(
      http.post('/api/accounts/renamings', async ({ request }) => {
        sent = await request.json();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { person } = open('/account-renaming', accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Change the name' }));
    expect(sent).toBeUndefined();
    await person.type(screen.getByLabelText('E-mail address of the account'), 'elodie@example.com');
    await person.type(screen.getByLabelText('New name'), 'Élodie Roy');
    await person.selectOptions(screen.getByLabelText('How did you see the paper?'), 'BY_PAPERS');
    await person.type(screen.getByLabelText('Paper'), 'Acte de mariage 12, 2026-11-20');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Change the name' }));

    expect(await screen.findByText(/The holder was written to/)).toBeInTheDocument();
    expect(sent).toEqual({
      email: 'elodie@example.com',
      name: 'Élodie Roy',
      check: 'BY_PAPERS',
      evidence: 'Acte de mariage 12, 2026-11-20',
    });
  });

  it('is nothing for a party to change', async () => {
    open('/account-renaming', accountOf('party'));
    expect(screen.queryByLabelText('New name')).not.toBeInTheDocument();
  });
});
