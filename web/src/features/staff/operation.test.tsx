import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { answerPolicy } from '@/test/filing';
import type { DeadLetter, Part } from './operationRequests';

const root = '/api/staff/operation';
const part = (change: Partial<Part> = {}): Part => ({
  name: 'filing-service',
  state: 'READY',
  checks: [{ name: 'events leave the outbox', up: true, data: { oldestUnsentSeconds: '0' } }],
  unhandled: 3,
  jobs: [{ name: 'Reminders.tell', doneAt: '2026-11-29T10:00:00Z', failedAt: null }],
  ...change,
});
const letter: DeadLetter = {
  id: 'd1',
  topic: 'filing-service-events',
  type: 'Served',
  subject: '0198c0de-0000-7000-8000-00000000000c',
  reason: 'no such party',
  parkedAt: '2026-11-29T10:00:00Z',
  givenBackAt: null,
  givenBackByName: null,
};

let asked: string[];

beforeEach(() => {
  asked = [];
  answerPolicy();
  network.use(
    http.get('/api/staff/mail', () => HttpResponse.json({ waiting: 0, refused: 0, oldestSince: null, givenUp: 0 })),
    http.get('/api/:service/log/standing', () =>
      HttpResponse.json({ unsignedSince: null, contradiction: null, witnesses: [], unstampedSince: null }),
    ),
    http.get(root, () =>
      HttpResponse.json({
        parts: [
          part(),
          part({
            name: 'hearing-service',
            state: 'NOT_READY',
            checks: [{ name: 'Database', up: false, data: {} }],
            unhandled: null,
            jobs: [{ name: 'Rooms.look', doneAt: null, failedAt: '2026-11-29T10:01:00Z' }],
          }),
          part({ name: 'service-of-process-service', state: 'SILENT', checks: [], jobs: [], unhandled: 0 }),
        ],
        deadLetters: 1,
        certificates: [
          { kind: 'ADDRESS', of: 'court.example', until: null, daysLeft: null },
          { kind: 'SEAL', of: '沪01', until: '2026-11-28T10:00:00Z', daysLeft: -2 },
          { kind: 'SEAL', of: '京01', until: '2026-12-09T10:00:00Z', daysLeft: 9 },
          { kind: 'SEAL', of: '浙01', until: '2027-11-29T10:00:00Z', daysLeft: 364 },
        ],
        limited: [{ rate: 'SIGN_IN', caller: '203.0.113.7', refused: 41, refusedAt: '2026-11-29T10:00:00Z' }],
      }),
    ),
    http.get(`${root}/dead-letters`, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('open')!);
      return HttpResponse.json({ items: [letter], next: null });
    }),
  );
});

describe('The operation page', () => {
  it('says of each part whether it is ready, what is wrong with it, and what it has still to handle', async () => {
    open('/operation', accountOf('operator'));
    const filing = await screen.findByRole('region', { name: 'filing-service' });
    expect(filing).toHaveTextContent('ready');
    expect(filing).toHaveTextContent('Messages still to handle: 3');
    expect(filing).toHaveTextContent('oldestUnsentSeconds = 0');
    expect(within(filing).queryByText('wrong')).toBeNull();
    const hearing = screen.getByRole('region', { name: 'hearing-service' });
    expect(hearing).toHaveTextContent('not ready');
    expect(hearing).toHaveTextContent('Kafka does not say');
    expect(hearing).toHaveTextContent('wrong Database');
    expect(hearing).toHaveTextContent('wrong Rooms.look');
    expect(hearing).toHaveTextContent('not since this replica started');
    expect(screen.getByRole('region', { name: 'service-of-process-service' })).toHaveTextContent('does not answer');
    await expectAccessible();
  });

  it('says how many days certificates have left, which have ended, and who asked too often', async () => {
    open('/operation', accountOf('operator'));
    const certificates = await screen.findByRole('region', { name: 'Certificates' });
    const of = (name: string) => within(certificates).getByRole('row', { name: new RegExp(name) });
    expect(of('court.example')).toHaveTextContent('could not be read');
    expect(of('沪01')).toHaveTextContent('has ended');
    expect(within(of('京01')).getByText('9 days left')).toHaveClass('bad');
    expect(within(of('浙01')).getByText('364 days left')).toHaveClass('good');
    const limited = screen.getByRole('region', { name: 'Who asked too often' });
    expect(within(limited).getByRole('row', { name: /203\.0\.113\.7/ })).toHaveTextContent(/signing in\s*41/);
    await expectAccessible();
  });

  it('gives a message back once the operator says yes, and shows those that were given back when asked', async () => {
    let given = '';
    network.use(
      http.post(`${root}/dead-letters/:id/giving-back`, ({ params }) => {
        given = String(params.id);
        return HttpResponse.json({ ...letter, givenBackAt: '2026-11-29T10:05:00Z', givenBackByName: '王' });
      }),
    );
    const { person } = open('/operation', accountOf('operator'));
    const letters = await screen.findByRole('region', { name: 'Messages that could not be handled' });
    await within(letters).findByText('no such party');
    await person.click(within(letters).getByRole('button', { name: 'Give back: Served' }));
    expect(given).toBe('');
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Give back' }));
    await waitFor(() => expect(given).toBe('d1'));
    await person.click(within(letters).getByLabelText('Also those that were given back'));
    await waitFor(() => expect(asked).toContain('false'));
  });

  it('is for operators', async () => {
    open('/operation', accountOf('clerk'));
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('region', { name: 'Messages that could not be handled' })).toBeNull();
  });
});
