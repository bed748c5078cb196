import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { answerPolicy, derivation } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { answerPapers, caseId } from './papersOfTheTest';

const line = (id: string, what: string, at: string) => ({
  id,
  what,
  at,
  courtDay: at.slice(0, 10),
  by: 'COURT',
  partyId: null,
  partyName: null,
  details: {},
  deadline: null,
});

it('A case is printed whole: its parties, its last days and its docket from the first line to the last', async () => {
  answerPolicy();
  answerPapers();
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  network.use(
    http.get(`/api/filing/cases/${caseId}`, () =>
      HttpResponse.json({
        id: caseId,
        number: '（2026）浙01民初1号',
        cause: '88.7',
        title: '莱茵兰与韩光',
        parties: [
          { id: 'p', role: 'PLAINTIFF', originalName: 'Rheinland', latinName: '', chineseName: '莱茵兰', address: 'Köln' },
          { id: 'd', role: 'DEFENDANT', originalName: '한빛정밀', latinName: 'Hanbit', chineseName: '韩光', address: 'Seoul' },
        ],
      }),
    ),
    http.get(`/api/filing/cases/${caseId}/deadlines`, () =>
      HttpResponse.json({
        items: [{ id: 't', title: 'Answer', partyName: '한빛정밀', state: 'RUNNING', derivation }],
        effects: [],
      }),
    ),
    http.get(`/api/filing/cases/${caseId}/docket`, ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.get('after') === 'there'
          ? { items: [line('1', 'SUBMITTED', '2026-11-20T01:00:00Z')], next: null }
          : { items: [line('2', 'CASE_REGISTERED', '2026-11-21T01:00:00Z')], next: 'there' },
      ),
    ),
  );
  const { person } = open(`/cases/${caseId}/print`, accountOf('party'));

  const docket = await screen.findByRole('region', { name: 'Docket' });
  const lines = within(docket).getAllByRole('listitem');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toHaveTextContent('Nov 20');
  expect(lines[1]).toHaveTextContent('Case registered');
  expect(screen.getByRole('region', { name: 'Parties' })).toHaveTextContent(/한빛정밀.*Hanbit.*韩光.*Seoul/);
  expect(screen.getByRole('rowheader', { name: /Answer/ }).closest('tr')).toHaveTextContent(/December 7, 2026/);
  await expectAccessible();
  await person.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledOnce();
  print.mockRestore();
});
