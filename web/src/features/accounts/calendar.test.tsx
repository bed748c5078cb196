import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const opened = (url: string) => HttpResponse.json({ url, openedAt: '2026-11-26T08:00:00Z' }, { status: 201 });

it('As somebody with an own calendar I make its address, see it once, copy it, and end it', async () => {
  let ended = 0;
  network.use(
    http.post('/api/calendar', () => opened('https://court.example/api/calendar/secret-1.ics')),
    http.delete('/api/calendar', () => {
      ended++;
      return HttpResponse.json({ openedAt: null });
    }),
  );
  const { person } = open('/profile', accountOf());
  const section = within(await screen.findByRole('region', { name: 'Your calendar' }));
  await person.click(await section.findByRole('button', { name: 'Make an address' }));
  await section.findByText('https://court.example/api/calendar/secret-1.ics');
  await person.click(section.getByRole('button', { name: 'Copy' }));
  await section.findByText('Copied.');
  expect(await navigator.clipboard.readText()).toBe('https://court.example/api/calendar/secret-1.ics');
  await expectAccessible();

  await person.click(section.getByRole('button', { name: 'End the address' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(ended).toBe(0);
  await person.click(dialog.getByRole('button', { name: 'End the address' }));
  await waitFor(() => expect(ended).toBe(1));
  await section.findByRole('button', { name: 'Make an address' });
  expect(section.queryByText(/secret-1/)).toBeNull();
});

it('An address made before is not shown again; a new one is made only when asked twice', async () => {
  network.use(
    http.get('/api/calendar', () => HttpResponse.json({ openedAt: '2026-11-20T08:00:00Z' })),
    http.post('/api/calendar', () => opened('https://court.example/api/calendar/secret-2.ics')),
  );
  const { person } = open('/profile', accountOf());
  const section = within(await screen.findByRole('region', { name: 'Your calendar' }));
  await section.findByText(/There is an address/);
  expect(section.queryByText(/secret/)).toHaveTextContent('secret address');
  await person.click(section.getByRole('button', { name: 'Make a new address' }));
  await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Make a new address' }));
  await section.findByText('https://court.example/api/calendar/secret-2.ics');
});
