import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy, id, noAdvice, submission } from '@/test/filing';
import type { Submission } from '@/filing/requests';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const point = (code: string, text: string, article: string, more: object = {}) => ({
  code,
  text,
  article,
  source: 's',
  confidence: 'VERIFIED',
  amountCny: null,
  ...more,
});

describe('Which court may take a filing', () => {
  const saved: Partial<Submission>[] = [];
  let kept: ReturnType<typeof submission>;

  beforeEach(() => {
    answerPolicy();
    saved.length = 0;
    kept = submission();
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(kept)),
      http.put(`/api/filing/submissions/${id}`, async ({ request }) => {
        const draft = (await request.json()) as Partial<Submission>;
        saved.push(draft);
        kept = submission({ ...draft, version: kept.version + 1 });
        return HttpResponse.json(kept);
      }),
      http.get(`/api/filing/submissions/${id}/jurisdiction`, () =>
        HttpResponse.json({
          ...noAdvice,
          courts: [
            {
              code: '浙01',
              zh: '杭州市中级人民法院',
              en: 'Hangzhou Intermediate People’s Court',
              fit: 'MAY',
              reasons: [point('LEVEL_INTERMEDIATE', 'From the amount named on', 'FCJ 2', { amountCny: '40000000' })],
            },
            {
              code: '浙0192',
              zh: '杭州互联网法院',
              en: 'Hangzhou Internet Court',
              fit: 'ASK',
              reasons: [point('INTERNET', 'Network data', 'ICJ 1', { confidence: 'PARTIAL' })],
            },
          ],
          warnings:
            kept.jurisdiction?.arbitration === 'AGREED' ? [point('ARBITRATION', 'With an agreement to arbitrate', 'CPL 127(2)')] : [],
        }),
      ),
    );
  });

  it('is told from the answers, which are saved; "none of these" goes with no other', async () => {
    const { person } = open(`/filing/${id}?step=claim`, accountOf('party'));
    await person.click(await screen.findByText('Questions on jurisdiction'));
    const connections = screen.getByRole('group', { name: /What of the dispute lies in the mainland/ });
    await person.click(within(connections).getByRole('checkbox', { name: /was, or is to be, performed/ }));
    await person.click(within(connections).getByRole('checkbox', { name: 'None of these' }));
    expect(within(connections).getByRole('checkbox', { name: /was, or is to be, performed/ })).not.toBeChecked();
    await person.click(within(connections).getByRole('checkbox', { name: /assets there/ }));
    expect(within(connections).getByRole('checkbox', { name: 'None of these' })).not.toBeChecked();
    await person.click(within(screen.getByRole('group', { name: /agree in writing to arbitrate/ })).getByRole('radio', { name: 'Yes' }));
    await waitFor(() => expect(saved.at(-1)?.jurisdiction).toMatchObject({ connections: ['ASSETS'], arbitration: 'AGREED' }));
    await screen.findByText('With an agreement to arbitrate');
    expect(screen.getByText(/The amount here: CNY 40,000,000/)).toBeVisible();
    await expectAccessible();
  });

  it('is chosen from the list by the filer, where that court takes filings', async () => {
    const { person } = open(`/filing/${id}?step=claim`, accountOf('party'));
    await person.click(await screen.findByRole('button', { name: /Choose this court: Hangzhou Intermediate/ }));
    await waitFor(() => expect(saved.at(-1)).toMatchObject({ court: '浙01' }));
    expect(screen.queryByRole('button', { name: /Choose this court: Hangzhou Internet/ })).toBeNull();
    expect(screen.getByText('takes no filings here at present')).toBeVisible();
    expect(screen.getByText('to be asked')).toBeVisible();
    expect(screen.getByText('from memory, not yet checked')).toBeVisible();
  });

  it('asks for the agreed court only while one of China is agreed upon', async () => {
    const { person } = open(`/filing/${id}?step=claim`, accountOf('party'));
    await person.click(await screen.findByText('Questions on jurisdiction'));
    const agreement = screen.getByRole('group', { name: /agree in writing on a court/ });
    await person.click(within(agreement).getByRole('radio', { name: 'Yes, a court of China' }));
    await person.selectOptions(screen.getByLabelText('Which court of China?'), '浙01');
    await waitFor(() => expect(saved.at(-1)?.jurisdiction).toMatchObject({ agreement: 'CHINESE_COURT', agreedCourt: '浙01' }));
    await person.click(within(agreement).getByRole('radio', { name: 'Yes, a foreign court and no other' }));
    expect(screen.queryByLabelText('Which court of China?')).toBeNull();
    await waitFor(() => expect(saved.at(-1)?.jurisdiction).toMatchObject({ agreement: 'FOREIGN_COURT_ONLY', agreedCourt: null }));
  });
});
