import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { Watch } from './requests';

const caseId = '00000000-0000-4000-8000-00000000000c';
const root = `/api/filing/cases/${caseId}/watches`;

const watch = (said: Partial<Watch> = {}): Watch => ({
  id: 'w1',
  version: 2,
  caseId,
  caseNumber: '（2026）浙01民初1号',
  category: 'GROUP',
  byRule: true,
  since: '2026-11-27T01:00:00Z',
  liftedAt: null,
  acts: [{ act: 'BEGUN', reason: '12', byName: '', at: '2026-11-27T01:00:00Z' }],
  ...said,
});

function sentTo(path: string) {
  const sent: unknown[] = [];
  network.use(
    http.post(`${root}${path}`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(watch(), { status: 201 });
    }),
  );
  return sent;
}

describe('As the head of a court', () => {
  it('I read what is watched by rule, put on record what I asked, and lift it with reasons', async () => {
    network.use(http.get('/api/filing/watched-cases', () => HttpResponse.json({ items: [watch()], next: null })));
    const noted = sentTo('/w1/notes');
    const lifted = sentTo('/w1/lifting');
    const { person } = open('/watched-cases', accountOf('supervisor'));
    const card = within(await screen.findByRole('region', { name: '（2026）浙01民初1号' }));
    expect(card.getByRole('listitem')).toHaveTextContent(/by rule: parties on one side: 12/);
    await expectAccessible();
    await person.click(card.getByRole('button', { name: 'Put on record' }));
    expect(noted).toEqual([]);
    expect(card.getByRole('button', { name: 'Watch it no more' })).toBeDisabled();
    await person.type(card.getByLabelText(/The facts/), '请报告进展');
    await person.click(card.getByRole('button', { name: 'Put on record' }));
    await expect.poll(() => noted).toEqual([{ version: 2, reason: '请报告进展' }]);
    await person.type(card.getByLabelText(/The facts/), '已结案');
    await person.click(card.getByRole('button', { name: 'Watch it no more' }));
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Watch it no more' }));
    await expect.poll(() => lifted).toMatchObject([{ version: 2 }]);
  });
});

describe('As a judge', () => {
  it('I have a case watched with reasons, and lift nothing', async () => {
    network.use(http.get(root, () => HttpResponse.json([watch()])));
    const begun = sentTo('');
    const { person } = open(`/cases/${caseId}/watches`, accountOf('judge'));
    const form = within(await screen.findByRole('form', { name: 'Have it watched' }));
    expect(screen.queryByRole('button', { name: 'Watch it no more' })).toBeNull();
    await person.selectOptions(form.getByLabelText('Why'), 'CONFLICT');
    await person.type(form.getByLabelText(/The facts/), '与类案不一致');
    await person.click(form.getByRole('button', { name: 'Have it watched' }));
    await expect.poll(() => begun).toEqual([{ category: 'CONFLICT', reason: '与类案不一致' }]);
  });
});
