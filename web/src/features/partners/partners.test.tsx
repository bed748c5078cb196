import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { components } from '@/api/generated/gateway';
import type { Partner, WebhookMessage } from './requests';

type WebhookView = components['schemas']['WebhookView'];

const partner = (changes: Partial<Partner> = {}): Partner => ({
  clientId: '0198c0de-0000-7000-8000-0000000000aa',
  version: 2,
  name: 'Trade Portal',
  courts: ['浙01', '浙0192'],
  state: 'ACTIVE',
  madeAt: '2026-11-26T08:00:00Z',
  secretMadeAt: null,
  reason: null,
  ...changes,
});

describe('As an operator', () => {
  it('adds a partner for courts, gives it a secret that is shown once, and keeps it out with a reason', async () => {
    let now = [partner({ name: 'Old Portal', clientId: '0198c0de-0000-7000-8000-0000000000bb', state: 'DISABLED', reason: 'ended' })];
    const sent: unknown[] = [];
    network.use(
      http.get('/api/staff/courts', () => HttpResponse.json([{ code: '浙01', zh: '杭州中院', en: 'Hangzhou Court' }])),
      http.get('/api/partners', () => HttpResponse.json({ items: now, next: null })),
      http.post('/api/partners', async ({ request }) => {
        sent.push(await request.json());
        now = [partner(), ...now];
        return HttpResponse.json(partner(), { status: 201 });
      }),
      http.put('/api/partners/:id/secret', () => HttpResponse.json({ clientId: partner().clientId, secret: 'the-secret' })),
      http.post('/api/partners/:id/disabling', async ({ request, params }) => {
        sent.push(params.id, await request.json());
        now = now.map((each) => ({ ...each, state: 'DISABLED', reason: 'contract ended' }));
        return HttpResponse.json(now[0]);
      }),
    );
    const { person } = open('/partners', accountOf('operator'));

    expect(within(await screen.findByRole('region', { name: 'Old Portal' })).getByText('Kept out')).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Add' }));
    expect(sent).toHaveLength(0);
    await person.type(screen.getByLabelText('Name'), 'Trade Portal');
    await person.click(await screen.findByLabelText('Hangzhou Court (浙01)'));
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Add' }));
    const card = await screen.findByRole('region', { name: 'Trade Portal' });
    expect(sent[0]).toEqual({ name: 'Trade Portal', courts: ['浙01'] });
    expect(card).toHaveTextContent('It has none yet');
    await person.click(within(card).getByRole('button', { name: 'Make a new secret' }));
    expect(screen.queryByText('the-secret')).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Make it' }));
    expect(await within(card).findByText('the-secret')).toBeVisible();
    await person.type(within(card).getByLabelText('Reason for keeping it out'), 'contract ended');
    await person.click(within(card).getByRole('button', { name: 'Keep out' }));
    await waitFor(() => expect(sent.slice(1)).toEqual([partner().clientId, { version: 2, reason: 'contract ended' }]));
    expect(await within(card).findByText('It then needs a new secret.')).toBeVisible();
  });

  it('sets where its system is told, with a secret that is shown once, and sends again what nobody took', async () => {
    let webhook: WebhookView = { url: null, setAt: null, failingSince: null, waiting: 0, givenUp: 0 };
    let message: WebhookMessage = {
      id: 'm1',
      type: 'HearingScheduled',
      caseId: '0198c0de-0000-7000-8000-00000000000c',
      happenedAt: '2026-11-29T10:00:00Z',
      state: 'GIVEN_UP',
      tries: 10,
      nextTryAt: null,
      outcome: 'HTTP 503',
      triedAt: '2026-11-29T11:00:00Z',
    };
    const sent: unknown[] = [];
    const root = `/api/partners/${partner().clientId}/webhook`;
    network.use(
      http.get('/api/staff/courts', () => HttpResponse.json([])),
      http.get('/api/partners', () => HttpResponse.json({ items: [partner()], next: null })),
      http.get(root, () => HttpResponse.json(webhook)),
      http.get(`${root}/messages`, () => HttpResponse.json({ items: [message], next: null })),
      http.put(root, async ({ request }) => {
        const { url } = (await request.json()) as { url: string };
        sent.push(url);
        if (url.includes('10.0.0.7')) {
          return HttpResponse.json(
            {
              code: 'webhook-not-possible',
              title: 'It cannot be told there.',
              status: 422,
              grounds: [{ code: 'webhook-address-private', message: 'leads inside', field: 'url', source: null }],
            },
            { status: 422 },
          );
        }
        webhook = { url, setAt: '2026-11-29T10:00:00Z', failingSince: '2026-11-29T11:00:00Z', waiting: 0, givenUp: 1 };
        return HttpResponse.json({ url, secret: 'whsec_once' });
      }),
      http.post(`${root}/messages/m1/sending`, () => {
        message = { ...message, state: 'WAITING', tries: 0 };
        sent.push('again');
        return HttpResponse.json(message);
      }),
    );
    const { person } = open('/partners', accountOf('operator'));
    const card = await screen.findByRole('region', { name: 'Trade Portal' });
    await person.click(within(card).getByText('Telling its system'));
    expect(await within(card).findByText('No address is set.')).toBeVisible();

    await person.type(within(card).getByLabelText('Address'), 'https://10.0.0.7/');
    await person.click(within(card).getByRole('button', { name: 'Set' }));
    expect((await within(card).findAllByText('leads inside')).length).toBeGreaterThan(0);
    await person.clear(within(card).getByLabelText('Address'));
    await person.type(within(card).getByLabelText('Address'), 'https://portal.example/court');
    await person.click(within(card).getByRole('button', { name: 'Set' }));
    expect(await within(card).findByText('whsec_once')).toBeVisible();
    expect(await within(card).findByText('Has taken nothing since')).toBeVisible();
    await expectAccessible();
    await person.click(await within(card).findByRole('button', { name: 'Send again: HearingScheduled' }));
    await waitFor(() => expect(sent).toEqual(['https://10.0.0.7/', 'https://portal.example/court', 'again']));
    await waitFor(() => expect(within(card).queryByRole('button', { name: 'Send again: HearingScheduled' })).toBeNull());
  });
});
