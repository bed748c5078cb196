import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy, id, submission } from '@/test/filing';
import type { Submission } from '@/filing/requests';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

beforeEach(answerPolicy);

describe('A claim', () => {
  it('that asks for no amount needs none, and shows within what the court sets the fee', async () => {
    const saved: Partial<Submission>[] = [];
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission({ cause: '88.7' }))),
      http.put(`/api/filing/submissions/${id}`, async ({ request }) => {
        const draft = (await request.json()) as Partial<Submission>;
        saved.push(draft);
        return HttpResponse.json(submission({ ...draft, version: 4 }));
      }),
      http.get('/api/filing/fees/without-amount', ({ request }) => {
        expect(new URL(request.url).searchParams.get('cause')).toBe('88.7');
        return HttpResponse.json({ leastCny: '50.00', mostCny: '100.00', article: '13(2)3', source: 's' });
      }),
    );
    const { person } = open(`/filing/${id}?step=claim`, accountOf('party'));
    await person.click(await screen.findByRole('checkbox', { name: /The claim asks for no amount/ }));
    expect(screen.queryByLabelText('Amount of the claim')).toBeNull();
    await screen.findByText(/Between CNY 50.00 and CNY 100.00/);
    await waitFor(() => expect(saved.at(-1)).toMatchObject({ withoutAmount: true, claimAmount: null }));
    await expectAccessible();

    await person.click(screen.getByRole('checkbox', { name: /The claim asks for no amount/ }));
    expect(screen.getByLabelText('Amount of the claim')).toBeVisible();
    await waitFor(() => expect(saved.at(-1)).toMatchObject({ withoutAmount: false }));
  });
});
