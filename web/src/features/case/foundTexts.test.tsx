import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { newQueryClient, Providers } from '@/app/Providers';
import { network } from '@/test/network';
import { expectAccessible } from '@/test/open';
import { FoundTexts } from './FoundTexts';
import { caseId } from './papersOfTheTest';

let asked: string[] = [];

const show = () =>
  render(
    <Providers queryClient={newQueryClient()}>
      <FoundTexts caseId={caseId} />
    </Providers>,
  );

const place = { paperId: 'p1', title: '提单', page: 3, before: '双方签订', words: '买卖合同', after: '一份。', confidence: 92 };

beforeEach(() => {
  asked = [];
  network.use(
    http.get(`/api/filing/cases/${caseId}/found-texts`, ({ request }) => {
      const words = new URL(request.url).searchParams.get('q') ?? '';
      asked.push(words);
      return HttpResponse.json({ places: words === '买卖合同' ? [place] : [], more: words === '买卖合同', papersRead: 7 });
    }),
  );
});

describe('Words in the papers of a case', () => {
  it('are looked for when somebody asks, not while they type, and shown where they stand', async () => {
    const { container } = show();
    const box = await screen.findByRole('searchbox', { name: 'Words in the papers' });
    await userEvent.type(box, ' 买卖合同 ');
    expect(asked).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Find' }));
    const places = within(await screen.findByRole('list', { name: 'Where the words stand' }));
    expect(asked).toEqual(['买卖合同']);
    expect(places.getByText('买卖合同').tagName).toBe('MARK');
    expect(places.getByText('提单')).toBeVisible();
    expect(places.getByText('Page 3')).toBeVisible();
    expect(screen.getByText(/There are more places/)).toBeVisible();
    await expectAccessible(container);
  });

  it('that stand nowhere are said to, and in how many papers was looked', async () => {
    show();
    await userEvent.type(await screen.findByRole('searchbox'), 'customs{Enter}');
    expect(await screen.findByText('Found nowhere in the 7 papers that were read.')).toBeVisible();
  });

  it('of one letter are not asked for', async () => {
    show();
    await userEvent.type(await screen.findByRole('searchbox'), 'x{Enter}');
    expect(asked).toEqual([]);
  });
});
