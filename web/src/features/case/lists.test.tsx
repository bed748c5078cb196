import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const caseId = '0198c0de-0000-7000-8000-00000000000c';

let asked: URLSearchParams;

/** A list with nothing in it, which keeps what it was asked for last. */
const list = (path: string) =>
  http.get(path, ({ request }) => {
    asked = new URL(request.url).searchParams;
    return HttpResponse.json({ items: [], next: null });
  });

beforeEach(() => {
  answerPolicy();
  asked = new URLSearchParams();
  network.use(
    list('/api/filing/cases'),
    list('/api/filing/reviews'),
    list('/api/filing/refusals'),
    list('/api/filing/submissions'),
    list('/api/hearing/hearings'),
    list('/api/partners'),
    list(`/api/filing/cases/${caseId}/questions`),
    list(`/api/filing/cases/${caseId}/court-documents`),
    http.get(`/api/filing/cases/${caseId}`, () => HttpResponse.json({ parties: [] })),
    http.get(`/api/filing/cases/${caseId}/court-documents/kinds`, () => HttpResponse.json([])),
    http.get('/api/staff/courts', () => HttpResponse.json([])),
    http.get('/api/filing/court-members', () => HttpResponse.json({ items: [], next: null })),
  );
});

const expectAsked = (expected: Record<string, string>) => waitFor(() => expect(Object.fromEntries(asked)).toMatchObject(expected));

describe('A list', () => {
  it('of the court’s cases is searched, narrowed and turned round', async () => {
    const { person } = open('/cases', accountOf('clerk'));
    await person.type(await screen.findByLabelText('Search'), 'hanbit');
    await person.selectOptions(screen.getByLabelText('Status'), 'Pending');
    await person.selectOptions(screen.getByLabelText('Order'), 'Oldest first');
    await expectAsked({ q: 'hanbit', status: 'PENDING', order: 'OLDEST' });
    expect(asked.has('cause')).toBe(false);
    await screen.findByText('No case matches.');
    await expectAccessible();
  });

  it('of what waits for review is searched and narrowed to the clerk’s own', async () => {
    const { person } = open('/reviews', accountOf('clerk'));
    await screen.findByText('Nothing is waiting.');
    await person.type(screen.getByLabelText('Search'), 'rhein');
    await person.selectOptions(screen.getByLabelText('In whose hands'), 'Mine');
    await expectAsked({ q: 'rhein', hands: 'MINE' });
    await screen.findByText('Nothing matches.');
  });

  it.each([
    ['/refusals', 'judge'],
    ['/filing', 'party'],
  ] as const)('at %s is searched by a name', async (address, group) => {
    const { person } = open(address, accountOf(group));
    await person.type(await screen.findByLabelText('Search'), '韩光');
    await expectAsked({ q: '韩光' });
    await screen.findByText('Nothing matches.');
  });

  it('of hearings is searched by words and by days of the court', async () => {
    const { person } = open('/hearings', accountOf('party'));
    await person.type(await screen.findByLabelText('Search'), 'hanbit');
    await person.type(screen.getByLabelText('From'), '2026-12-01');
    await person.type(screen.getByLabelText('Until'), '2026-12-31');
    await expectAsked({ q: 'hanbit', from: '2026-12-01', until: '2026-12-31' });
    await screen.findByText('Nothing matches.');
    await expectAccessible();
  });

  it('of the partners is searched by name and narrowed', async () => {
    const { person } = open('/partners', accountOf('operator'));
    await person.type(await screen.findByLabelText('Search by name'), 'post');
    await person.selectOptions(screen.getByLabelText('Show'), 'Kept out');
    await expectAsked({ q: 'post', state: 'DISABLED' });
    await screen.findByText('Nothing matches.');
  });

  it.each([
    ['questions', 'Waits for an answer', 'OPEN'],
    ['court-documents', 'To be checked', 'IN_CHECK'],
  ])('of the %s of a case is narrowed by state', async (what, option, state) => {
    const { person } = open(`/cases/${caseId}/${what}`, accountOf('clerk'));
    await person.selectOptions(await screen.findByLabelText('Show'), option);
    await expectAsked({ state });
    await screen.findByText('Nothing matches.');
    await expectAccessible();
  });
});
