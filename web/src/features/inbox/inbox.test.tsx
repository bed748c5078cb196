import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { eventsOf } from './live';
import type { Entry } from './requests';

const CASE = '0198c0de-0000-7000-8000-00000000000c';

const entry = (changes: Partial<Entry> = {}): Entry => ({
  id: '0198c0de-0000-7000-8000-0000000000e1',
  kind: 'PAPER_FILED',
  title: 'Case （2026）浙01民初1号: a paper has been handed in',
  text: 'The court or another party has handed in a paper that you may read.',
  action: 'Read it',
  path: `/cases/${CASE}`,
  caseId: CASE,
  toldAt: '2026-11-26T08:00:00Z',
  readAt: null,
  ...changes,
});

/** What has gone over the line so far is what the page knows. */
function line() {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({ start: (made) => void (controller = made) });
  network.use(http.get('/api/inbox/events', () => new HttpResponse(body, { headers: { 'Content-Type': 'text/event-stream' } })));
  return (version: number, unread: number) =>
    controller.enqueue(new TextEncoder().encode(`event:inbox\nid:${version}\ndata:${JSON.stringify({ version, unread })}\n\n`));
}

describe('The inbox', () => {
  const asked: string[] = [];
  beforeEach(() => {
    asked.length = 0;
    network.use(
      http.get('/api/inbox', ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({
          items: [entry(), entry({ id: '2', readAt: '2026-11-26T09:00:00Z', title: 'Read before', caseId: null })],
          next: null,
        });
      }),
    );
  });

  it('shows what one was told, what is unread, and when at the court and here', async () => {
    open('/inbox', accountOf());
    const unread = (await screen.findByRole('heading', { name: /浙01民初1号/ })).closest('li')!;
    expect(within(unread).getByText('Unread')).toBeInTheDocument();
    expect(unread).toHaveTextContent('16:00 Beijing time');
    expect(unread).toHaveTextContent('09:00 your time');
    expect(within(unread).getByRole('link', { name: 'Read it' })).toHaveAttribute('href', `/cases/${CASE}`);
    const read = screen.getByRole('heading', { name: 'Read before' }).closest('li')!;
    expect(within(read).queryByText('Unread')).toBeNull();
    await expectAccessible();
  });

  it('marks one as read, and all up to the newest that is shown', async () => {
    const sent: unknown[] = [];
    network.use(
      http.post('/api/inbox/:id/reading', ({ params }) => {
        sent.push(params.id);
        return HttpResponse.json({ version: 5, unread: 0 });
      }),
      http.post('/api/inbox/readings', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ version: 6, unread: 0 });
      }),
    );
    const { person } = open('/inbox', accountOf());
    await person.click(await screen.findByRole('button', { name: 'Mark as read' }));
    await waitFor(() => expect(sent).toEqual([entry().id]));
    await person.click(screen.getByRole('button', { name: 'Mark all as read' }));
    await waitFor(() => expect(sent[1]).toEqual({ upTo: '2026-11-26T08:00:00Z' }));
  });

  it('shows the unread alone, or those of one case', async () => {
    const { person } = open('/inbox', accountOf());
    await person.click(await screen.findByRole('checkbox', { name: 'Unread only' }));
    await waitFor(() => expect(asked.at(-1)).toBe('?unread=true'));
    await person.click(await screen.findByRole('link', { name: 'Only this case' }));
    await waitFor(() => expect(asked.at(-1)).toBe(`?case=${CASE}&unread=true`));
  });
});

describe('The bell', () => {
  it('counts what is unread, and says more than a hundred as such', async () => {
    network.use(http.get('/api/inbox/state', () => HttpResponse.json({ version: 9, unread: 100 })));
    open('/', accountOf());
    await screen.findByRole('link', { name: 'Inbox, 99+ unread' });
  });

  it('tells what comes while the page is open, once, without taking the focus', async () => {
    const goes = line();
    const later = new Date(Date.now() + 60_000).toISOString();
    network.use(http.get('/api/inbox', () => HttpResponse.json({ items: [entry({ toldAt: later })], next: null })));
    const { person } = open('/profile', accountOf());
    const zone = await screen.findByLabelText(/Time zone/);
    zone.focus();
    await screen.findByRole('link', { name: 'Inbox' });
    goes(0, 0);
    goes(1, 1);

    await screen.findByRole('link', { name: 'Inbox, 1 unread' });
    const toast = await screen.findByRole('link', { name: /a paper has been handed in/ });
    expect(toast.closest('[role=status]')).toHaveAttribute('aria-live', 'polite');
    expect(zone).toHaveFocus();
    goes(1, 1);
    await person.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('link', { name: /a paper has been handed in/ })).toBeNull();
  });

  it('is not there for a visitor', async () => {
    open('/');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('link', { name: /Inbox/ })).toBeNull();
  });
});

it('An event is whole only when its blank line has come, however the bytes were cut', async () => {
  const parts = ['event:inbox\nid: 7\nda', 'ta: {"unread":', '2}\n', '\nid:8\ndata:{}', '\r\n\r\n:alive\n\n', 'data:never ended'];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      parts.forEach((part) => controller.enqueue(new TextEncoder().encode(part)));
      controller.close();
    },
  });
  const events = [];
  for await (const event of eventsOf(body)) events.push(event);
  expect(events).toEqual([
    { id: '7', data: '{"unread":2}' },
    { id: '8', data: '{}' },
  ]);
});
