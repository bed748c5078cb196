import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { api } from './client';
import { useCommand } from './useCommand';

function Buttons() {
  const send = useCommand((claim: string, once) => api.post('/api/filing/claims', { claim }, once));
  return (
    <>
      <button onClick={() => send.mutate('A')}>A</button>
      <button onClick={() => send.mutate('B')}>B</button>
      <p role="status">{send.status}</p>
    </>
  );
}

/** Presses the buttons one after the other, while the network answers as told; returns the keys that it saw. */
async function keysOf(presses: string, answers: (() => Response)[]) {
  const keys: (string | null)[] = [];
  network.use(
    http.post('/api/filing/claims', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return answers[keys.length - 1]!();
    }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Buttons />
    </QueryClientProvider>,
  );
  for (const press of presses) {
    await userEvent.click(screen.getByRole('button', { name: press }));
    await screen.findByText(/success|error/);
  }
  return keys;
}

const cut = () => HttpResponse.error();
const done = () => HttpResponse.json({});
const refused = () => HttpResponse.json({ title: 'No', code: 'no', status: 422 }, { status: 422 });

describe('A command', () => {
  it('is sent again with the same key after the line was cut', async () => {
    const [first, second] = await keysOf('AA', [cut, done]);
    expect(second).toBe(first);
  });

  it('is a new one once it was answered', async () => {
    const keys = await keysOf('AAA', [done, refused, done]);
    expect(new Set(keys).size).toBe(3);
  });

  it('is a new one when it says something else', async () => {
    const [first, second] = await keysOf('AB', [cut, done]);
    expect(second).not.toBe(first);
  });
});
