import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { newQueryClient } from '@/app/Providers';
import { network } from '@/test/network';
import { useWhole } from './list';

function Names({ enabled }: { enabled?: boolean }) {
  const { data, error } = useWhole<string>(['names'], '/api/filing/names?side=PLAINTIFF', { enabled });
  return <p role="status">{error ? 'failed' : (data?.join(' ') ?? 'reading')}</p>;
}

const show = (enabled = true) =>
  render(
    <QueryClientProvider client={newQueryClient()}>
      <Names enabled={enabled} />
    </QueryClientProvider>,
  );

const parts: Record<string, object> = {
  '': { items: ['a', 'b'], next: 'second' },
  second: { items: ['c'], next: 'third' },
  third: { items: ['d'], next: null },
};

it('reads a list to its end, each part after the one before, with what it was asked for', async () => {
  const asked: string[] = [];
  network.use(
    http.get('/api/filing/names', ({ request }) => {
      const { search, searchParams } = new URL(request.url);
      asked.push(search);
      return HttpResponse.json(parts[searchParams.get('after') ?? '']);
    }),
  );
  show();
  expect(await screen.findByText('a b c d')).toBeVisible();
  expect(asked).toEqual(['?side=PLAINTIFF&limit=200', '?side=PLAINTIFF&limit=200&after=second', '?side=PLAINTIFF&limit=200&after=third']);
});

it('says that it failed when a later part did not come, rather than show the first as all', async () => {
  network.use(
    http.get('/api/filing/names', ({ request }) =>
      new URL(request.url).searchParams.has('after')
        ? HttpResponse.json({ code: 'refused', title: 'No', status: 403 }, { status: 403 })
        : HttpResponse.json(parts['']),
    ),
  );
  show();
  expect(await screen.findByText('failed')).toBeVisible();
});

it('asks for nothing before it is wanted', async () => {
  show(false);
  expect(await screen.findByText('reading')).toBeVisible();
});
