import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { Archiving } from './archivingRequests';
import { answerCase } from './caseOfTheTest';
import { answerPapers, caseId } from './papersOfTheTest';

const root = `/api/filing/cases/${caseId}/archiving`;
const digest = 'ab'.repeat(32);
const filed = '2026-11-27T00:59:00Z';

function answers(said: Partial<Archiving>) {
  const archiving: Archiving = { papers: 3, lastFiledAt: filed, archived: [], mayArchive: false, ...said };
  network.use(http.get(root, () => HttpResponse.json(archiving)));
}

const card = async () => within(await screen.findByRole('region', { name: 'Archive' }));

beforeEach(() => {
  answerPolicy();
  answerPapers();
});

describe('As a clerk', () => {
  beforeEach(() => answerCase(null));

  it('I send the file to the archive as I saw it', async () => {
    answers({ mayArchive: true });
    const sent: unknown[] = [];
    network.use(
      http.post(root, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));
    const archive = await card();
    await person.click(await archive.findByRole('button', { name: 'Send to the archive' }));
    expect(screen.getByText(/goes into the public evidence log/)).toBeVisible();
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Send to the archive' }));
    await expect.poll(() => sent).toEqual([{ papers: 3, lastFiledAt: filed }]);
  });

  it('I read what is still to be done before it can go there', async () => {
    answers({ mayArchive: true });
    const message = 'Service of the claim is open until December 2, 2026. Wait for it.';
    network.use(
      http.post(root, () =>
        HttpResponse.json(
          {
            status: 409,
            code: 'archive-hindered',
            title: 'Something is still to be done in this case.',
            grounds: [{ code: 'archive-period-open', message }],
          },
          { status: 409 },
        ),
      ),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));
    const archive = await card();
    await person.click(await archive.findByRole('button', { name: 'Send to the archive' }));
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Send to the archive' }));
    expect(await screen.findByText(new RegExp(message))).toBeVisible();
    await expectAccessible();
  });

  it('I see when it went there, and with which digest', async () => {
    answers({ archived: [{ number: 1, papers: 3, fileDigest: digest, archivedByName: '陈', archivedAt: '2026-11-27T01:00:00Z' }] });
    open(`/cases/${caseId}`, accountOf('clerk'));
    const archive = await card();
    expect(await archive.findByText(digest)).toBeVisible();
    expect(archive.queryByText(/Not in the archive/)).toBeNull();
    expect(archive.queryByRole('button')).toBeNull();
  });
});

describe('As a party', () => {
  it('I am shown nothing of it', async () => {
    answerCase('PLAINTIFF');
    open(`/cases/${caseId}`, accountOf('party'));
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('region', { name: 'Archive' })).toBeNull();
  });
});
