import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { expectAccessible, open } from '@/test/open';
import { parseProperties } from './texts';

const evidence = join(import.meta.dirname, '../../../../evidence-log/src');
const table = join(evidence, 'test/resources/sample/table');
const rows = JSON.parse(readFileSync(join(table, 'table.json'), 'utf8')) as { name: string; policy: string; time: string }[];
const rowOf = (name: string) => rows.find((row) => row.name === name)!;
const policyOf = (name: string) => rowOf(name).policy;
const court = policyOf('by the published policy');
const witnessed = policyOf('witnessed, by the published policy');
const somebodyElse = policyOf("by somebody else's policy under the same name");

const proof = (name: string) => new File([new Uint8Array(readFileSync(join(table, name)))], name);

function publishes(policy: string | undefined, time?: string) {
  network.use(
    http.get('/api/service/log/time-authority', () =>
      time === undefined ? new HttpResponse(null, { status: 404 }) : HttpResponse.text(time),
    ),
    http.get('/api/service/log/policy', () => (policy === undefined ? new HttpResponse(null, { status: 503 }) : HttpResponse.text(policy))),
    http.get('/api/filing/log/policy', () => new HttpResponse(null, { status: 503 })),
    http.get('/api/hearing/log/policy', () => new HttpResponse(null, { status: 503 })),
  );
}

async function checked(file: File, policy?: string) {
  const user = userEvent.setup();
  await open('/verify');
  await user.upload(await screen.findByLabelText(/Proof package/), file);
  if (policy) await user.upload(screen.getByLabelText(/Keys from elsewhere/), new File([policy], 'policy.txt', { type: 'text/plain' }));
  const button = screen.getByRole('button', { name: 'Check' });
  await waitFor(() => expect(button).toBeEnabled(), { timeout: 30_000 });
  await user.click(button);
  return screen.findByRole('alert', {}, { timeout: 30_000 });
}

describe('Somebody who was given a proof', () => {
  beforeEach(() => publishes(court));

  it('sees without an account that it holds by the keys of the site, and what it does not prove', async () => {
    expect(await checked(proof('delivery.zip'))).toHaveTextContent('by the keys that this site publishes');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent?.replace(/[\u2068\u2069]/g, ''))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^✓ Package intact: all \d+ files/),
        expect.stringMatching(/^✓ Event logged: MADE_AVAILABLE at 2026-11-21T14:00:00Z/),
        expect.stringMatching(/^✓ Log state signed with the ML-DSA-44 key \w{8}/),
        expect.stringMatching(/stands for email: olafur@example.is, name: Ólafur Jónsson\.$/),
        expect.stringMatching(/^– Witnessed by 0 of 0/),
        expect.stringMatching(/^✓ Trust: the keys \(Ed25519 \w{8}, ML-DSA-44 \w{8}\) are those that this site publishes/),
        expect.stringMatching(/^– Not proven: that a person read/),
      ]),
    );
    await expectAccessible();
  });

  it('sees by how many witnesses it was seen', async () => {
    publishes(witnessed);
    await checked(proof('witnessed.zip'));
    expect(screen.getByText(/Witnessed by/)).toHaveTextContent(/^✓ Witnessed by .?2.? of .?2.? known witnesses/);
    expect(screen.getByText('witness.example.org/one')).toBeVisible();
  });

  it('sees when it was there at the latest, by the certificates that the site publishes', async () => {
    const { policy, time } = rowOf('stamped, by the certificates of the authority');
    publishes(policy, time);
    expect(await checked(proof('stamped.zip'))).toHaveTextContent('by the keys that this site publishes');
    expect(screen.getByText(/Time not later than/)).toHaveTextContent(/^✓/);
    expect(screen.getByText(/vouch for the authority are those that this site publishes/)).toBeVisible();
  });

  it('is told that nobody but the package vouches for the time or the seal', async () => {
    publishes(policyOf('stamped, by the certificates of the authority'));
    expect(await checked(proof('stamped.zip'))).toHaveTextContent('which anybody could have made');
  });

  it('sees whose seal it is, and is told if it is not that of the court', async () => {
    publishes(policyOf('sealed, by a policy that names the seal'));
    expect(await checked(proof('sealed.zip'))).toHaveTextContent('by the keys that this site publishes');
    expect(screen.getByText(/Whose seal that is: the trust policy believes/)).toHaveTextContent(/^✓/);
  });

  it('is told of a seal of somebody else', async () => {
    publishes(policyOf('sealed, by a policy that names the seal of another'));
    expect(await checked(proof('sealed.zip'))).toHaveTextContent('does not hold');
    expect(screen.getByText(/not the court's, by the trust policy/)).toHaveTextContent(/^✗/);
  });

  it('is told loudly when only the keys inside speak for it', async () => {
    publishes(undefined);
    expect(await checked(proof('delivery.zip'))).toHaveTextContent('which anybody could have made');
    expect(screen.getByText(/keys cannot be reached/)).toBeVisible();
  });

  it('is told that it was forged under the name of the log', async () => {
    publishes(somebodyElse);
    expect(await checked(proof('delivery.zip'))).toHaveTextContent('This package does not hold');
    expect(screen.getByText(/Seal not trusted/)).toBeVisible();
  });

  it('may bring keys, which go before those of the site', async () => {
    expect(await checked(proof('delivery.zip'), somebodyElse)).toHaveTextContent('does not hold');
  });

  it('is told which part was changed', async () => {
    expect(await checked(proof('forged-0.zip'))).toHaveTextContent('does not hold');
    expect(screen.getByText(/Document unknown/)).toBeVisible();
  });

  it('is told that another file is no proof', async () => {
    expect(await checked(new File(['hello'], 'hello.zip'))).toHaveTextContent('This is not a proof package');
  });

  it('reads each text of the command as the command says it', () => {
    const english = parseProperties(readFileSync(join(evidence, 'main/resources/org/comity/evidence/verify/findings.properties'), 'utf8'));
    expect(english.get('hearing-no-personal-keys')).toContain("one's own");
    expect(english.size).toBeGreaterThan(55);
  });
});
