import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy, document, id, submission } from '@/test/filing';
import type { Submission } from '@/filing/requests';
import { blankLitigant } from '@/filing/LitigantCard';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

beforeEach(answerPolicy);

const rule = (way: string, links: string[], confidence = 'VERIFIED') => ({ way, links, article: 'CPL 275', source: 's', confidence });

describe('A power of attorney', () => {
  const plaintiff = { ...blankLitigant('PLAINTIFF'), country: 'DE' };
  let saved: Partial<Submission>[];

  beforeEach(() => {
    saved = [];
    network.use(
      http.get(`/api/filing/submissions/${id}`, () =>
        HttpResponse.json(submission({ litigants: [plaintiff], documents: [{ ...document, title: '委托书' }] as never })),
      ),
      http.put(`/api/filing/submissions/${id}`, async ({ request }) => {
        const draft = (await request.json()) as Partial<Submission>;
        saved.push(draft);
        return HttpResponse.json(
          submission({ ...draft, documents: [{ ...document, title: '委托书' }] as never, version: 3 + saved.length }),
        );
      }),
      http.get('/api/filing/attorney-ways', ({ request }) => {
        const asked = new URL(request.url).searchParams;
        expect(asked.getAll('country')).toEqual(['DE']);
        expect(asked.get('partyType')).toBe('foreign_enterprise');
        return HttpResponse.json({
          ways: [
            rule('APOSTILLE', ['SIGNED', 'NOTARISED', 'APOSTILLED']),
            rule('VIDEO_WITNESS', ['SIGNED', 'WITNESSED_BY_VIDEO'], 'PARTIAL'),
          ],
          apostille: [{ country: 'DE', inForce: 'YES', source: 's', asOf: '2025-12-31' }],
        });
      }),
    );
  });

  it('is made in a way that is open to the party; what was written of a step stays when another way has it too', async () => {
    const { person } = open(`/filing/${id}?step=documents`, accountOf('party'));
    await person.click(await screen.findByRole('radio', { name: /then given an apostille/ }));
    expect(screen.getByText('Germany: the Apostille Convention is in force with China.')).toBeVisible();
    expect(screen.queryByText(/recalled or read in part/)).toBeNull();
    await person.type(screen.getByLabelText('Signed: date'), '2026-09-01');
    await person.selectOptions(screen.getByLabelText('Signed: document'), 'd1');
    await person.type(screen.getByLabelText('Apostille: who did it'), 'Landgericht Köln');
    await person.type(screen.getByLabelText('Apostille: number'), '9101/26');
    await person.type(screen.getByLabelText('Apostille: date'), '2026-09-08');
    await person.selectOptions(screen.getByLabelText('Apostille: document'), 'd1');
    await waitFor(() =>
      expect(saved.at(-1)).toMatchObject({
        attorneyWay: 'APOSTILLE',
        powerOfAttorney: [
          { step: 'SIGNED', doneOn: '2026-09-01', documentId: 'd1' },
          { step: 'APOSTILLED', authority: 'Landgericht Köln', number: '9101/26', country: null },
        ],
      }),
    );
    await expectAccessible();

    await person.click(screen.getByRole('radio', { name: /over video before the judge/ }));
    expect(screen.getByText(/recalled or read in part/)).toBeVisible();
    expect(screen.queryByLabelText('Apostille: date')).toBeNull();
    expect(screen.getByLabelText('Signed: date')).toHaveValue('2026-09-01');
    await waitFor(() => expect(saved.at(-1)).toMatchObject({ attorneyWay: 'VIDEO_WITNESS', powerOfAttorney: [{ step: 'SIGNED' }] }));
    expect(saved.at(-1)!.powerOfAttorney).toHaveLength(1);

    await person.click(screen.getByRole('radio', { name: /then given an apostille/ }));
    expect(screen.getByLabelText('Apostille: number')).toHaveValue('9101/26');
  });

  it('is asked for step by step where the check finds one missing', async () => {
    network.use(
      http.get(`/api/filing/submissions/${id}`, () =>
        HttpResponse.json(submission({ litigants: [plaintiff], attorneyWay: 'VIDEO_WITNESS' })),
      ),
      http.post(`/api/filing/submissions/${id}/check`, () =>
        HttpResponse.json([
          {
            code: 'poa-link-missing',
            message: 'This step too.',
            source: 'XB 6',
            field: 'powerOfAttorney.WITNESSED_BY_VIDEO',
            mayComeLater: false,
          },
        ]),
      ),
    );
    const { person } = open(`/filing/${id}?step=check`, accountOf('party'));
    await person.click(await screen.findByRole('button', { name: 'This step too.' }));
    const step = await screen.findByRole('group', { name: 'Witnessed by the judge over video' });
    expect(within(step).getByLabelText(/: date/)).toBeInvalid();
    expect(within(step).getByText('This step too.')).toBeVisible();
  });
});
