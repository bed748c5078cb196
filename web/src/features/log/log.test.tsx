import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { decoded } from '@/proof/bytes';
import { readZip } from '@/proof/zip';
import { network } from '@/test/network';
import { expectAccessible, open } from '@/test/open';

// A log that two witnesses watch, made by the evidence log itself.
const table = join(import.meta.dirname, '../../../../evidence-log/src/test/resources/sample/table');
const rows = JSON.parse(readFileSync(join(table, 'table.json'), 'utf8')) as { name: string; policy: string }[];
const policy = rows.find((row) => row.name === 'witnessed, by the published policy')!.policy;
const inside = (name: string) =>
  decoded(readZip(new Uint8Array(readFileSync(join(table, 'witnessed.zip')))).find((entry) => entry.name === name)!.content);
const checkpoint = inside('checkpoint');
const [origin = ''] = checkpoint.split('\n');

const own = policy
  .split('\n')
  .filter((line) => line.startsWith('log '))
  .map((line) => ({ vkey: line.slice(4) }));
const before = {
  vkey: rows
    .find((row) => row.name === 'by the published policy')!
    .policy.split('\n')[0]!
    .slice(4),
  upToSize: 1200,
  replacedAt: '2026-03-02T04:00:00Z',
};

const publishes = (note: string, keys = policy) =>
  network.use(
    http.get('/api/service/log/keys', () => HttpResponse.json({ origin, keys: [...own, before], handovers: [] })),
    http.get('/api/service/log/policy', () => HttpResponse.text(keys)),
    http.get('/api/service/log/checkpoint', () => HttpResponse.text(note)),
    http.get('/api/:service/log/closed', () => HttpResponse.json([])),
    http.get('/api/filing/log/policy', () => new HttpResponse(null, { status: 503 })),
    http.get('/api/hearing/log/policy', () => new HttpResponse(null, { status: 503 })),
    http.get('/api/hearing/log/checkpoint', () => new HttpResponse(null, { status: 503 })),
  );

const counts = (...lines: object[]) => network.use(http.get('/api/service/log/statistics', () => HttpResponse.json(lines)));

const card = () => screen.findByRole('region', { name: origin }, { timeout: 30_000 });

describe('Somebody who watches the logs of the court', () => {
  beforeEach(() => {
    publishes(checkpoint);
    counts(
      { country: 'KR', addressees: 1240, served: 1100, medianDays: 41 },
      { country: null, addressees: 10, served: 0, medianDays: null },
    );
  });

  it('reads without an account the newest state, its keys in full, and who has seen it', async () => {
    await open('/log');
    const log = await card();
    const [, size = '', root = ''] = checkpoint.split('\n');
    expect(log).toHaveTextContent(root);
    expect(within(log).getByText('Entries').nextElementSibling).toHaveTextContent(size);
    expect(log).toHaveTextContent('Seen by 2 of 2, as many as the court');
    expect(within(log).getAllByText(/^SHA-256 [0-9a-f]{64}$/)).toHaveLength(5);
    expect(within(log).getAllByText(/signs now/)).toHaveLength(2);
    expect(within(log).getByText(/signed up to 1,200 entries and nothing larger; replaced/)).toHaveTextContent('Mar 2, 2026');
    expect(within(log).getAllByText(/cosigned this state:/)).toHaveLength(2);
    expect(within(log).queryByText(/No key below/)).toBeNull();
    expect(within(log).getByRole('link', { name: 'Newest signed state' })).toHaveAttribute('href', '/api/service/log/checkpoint');
    expect(within(log).getByRole('link', { name: /Trust policy/ })).toHaveAttribute('href', '/api/service/log/policy');
    await expectAccessible();
  });

  it('reads a closed log where the one after it is', async () => {
    network.use(
      http.get('/api/service/log/closed', () => HttpResponse.json([{ origin: 'log.court.example/service/2025', path: 'closed/0' }])),
      http.get('/api/service/log/closed/0/keys', () => HttpResponse.json({ origin, keys: own, handovers: [] })),
      http.get('/api/service/log/closed/0/policy', () => HttpResponse.text(policy)),
      http.get('/api/service/log/closed/0/checkpoint', () => HttpResponse.text(checkpoint)),
    );
    await open('/log');
    const closed = (await screen.findByText('log.court.example/service/2025', {}, { timeout: 30_000 })).closest('details')!;
    expect(await within(closed).findAllByText(/signed it until it was closed/)).toHaveLength(2);
    expect(within(closed).queryByText(/signs now/)).toBeNull();
    expect(within(closed).getByText('Newest signed state').closest('a')).toHaveAttribute('href', '/api/service/log/closed/0/checkpoint');
  });

  it('gets the command that checks proofs and runs a witness', async () => {
    await open('/log');
    expect(await screen.findByRole('link', { name: /comity-verify.jar/ }, { timeout: 30_000 })).toHaveAttribute(
      'href',
      '/comity-verify.jar',
    );
  });

  it('is told that a log cannot be read', async () => {
    await open('/log');
    expect(await screen.findByText('The log at /api/hearing/log cannot be read now.', {}, { timeout: 30_000 })).toBeVisible();
  });

  it('is told that a witness has not seen the newest state', async () => {
    const [first = ''] = checkpoint.split('\n').filter((line) => line.startsWith('— witness'));
    publishes(checkpoint.replace(first + '\n', ''));
    await open('/log');
    expect(await card()).toHaveTextContent('Seen by 1 of 2 so far, fewer than');
    expect(within(await card()).getByText(/has not cosigned this state yet/)).toBeVisible();
  });

  it('is told loudly that the state is not signed by the keys of the policy', async () => {
    publishes(checkpoint, rows.find((row) => row.name === 'by the published policy')!.policy);
    await open('/log');
    expect(await screen.findByText(/No key below has signed the newest state/, {}, { timeout: 30_000 })).toBeVisible();
  });

  it('is told so too of a state that was changed', async () => {
    publishes(checkpoint.replace(/^(.*\n)\d+\n/, '$1999\n'));
    await open('/log');
    expect(await screen.findByText(/No key below has signed the newest state/, {}, { timeout: 30_000 })).toBeVisible();
    expect(await card()).toHaveTextContent('Seen by 0 of 2 so far');
  });

  it('reads how service goes by state, and of few addressees only all together', async () => {
    await open('/log');
    const korea = (await screen.findByRole('rowheader', { name: 'South Korea' }, { timeout: 30_000 })).closest('tr')!;
    expect(
      within(korea)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['1,240', '1,100', '41']);
    expect(screen.getByRole('rowheader', { name: 'Others together' }).closest('tr')).toHaveTextContent('Others together100–');
  });

  it('is told that there are too few addressees for numbers', async () => {
    counts();
    await open('/log');
    expect(await screen.findByText(/not enough addressees yet/, {}, { timeout: 30_000 })).toBeVisible();
  });
});
