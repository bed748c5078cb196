import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { network } from '@/test/network';
import { accountOf, open } from '@/test/open';

it('What is kept of an account is saved as a file by its holder', async () => {
  const address = vi.fn(() => 'blob:copy');
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: address, revokeObjectURL: () => {} }));
  let asked = 0;
  network.use(
    http.get('/api/accounts/me/data', () => {
      asked++;
      return HttpResponse.json({ account: {} });
    }),
  );
  const { person } = open('/profile', accountOf());

  await person.click(await screen.findByRole('button', { name: 'Save a copy' }));

  await waitFor(() => expect(address).toHaveBeenCalled());
  expect(asked).toBe(1);
});
