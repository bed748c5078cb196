import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { Evaluation } from './evaluationRequests';
import { answerCase } from './caseOfTheTest';
import { answerPapers, caseId } from './papersOfTheTest';

const root = `/api/filing/cases/${caseId}/evaluations`;
const answers = (...evaluations: Evaluation[]) => network.use(http.get(root, () => HttpResponse.json(evaluations)));

beforeEach(() => {
  answerPolicy();
  answerPapers();
});

describe('As a party', () => {
  beforeEach(() => answerCase('PLAINTIFF'));

  it('I say how a step was, after I was told what is kept of it', async () => {
    answers({ step: 'FILING', given: true }, { step: 'SERVICE', given: false });
    const sent: unknown[] = [];
    network.use(
      http.post(root, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json([], { status: 201 });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const card = within(await screen.findByRole('region', { name: 'How was it?' }));
    expect(card.getByText(/Only how many people chose which mark is kept/)).toBeVisible();
    await person.click(card.getByRole('button', { name: 'Send' }));
    expect(sent).toEqual([]);
    await person.click(card.getByLabelText('4 – good'));
    await expectAccessible();
    await person.click(card.getByRole('button', { name: 'Send' }));
    await expect.poll(() => sent).toEqual([{ step: 'SERVICE', mark: 4 }]);
  });

  it('I am asked nothing before a step is over', async () => {
    answers();
    open(`/cases/${caseId}`, accountOf('party'));
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('region', { name: 'How was it?' })).toBeNull();
  });
});
