import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy, derivation, id } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { Assignment, CourtMember } from './assignmentRequests';
import { answerPapers, caseId } from './papersOfTheTest';

const member = (accountId: string, name: string, role: string, openCases = 0, here = true): CourtMember => ({
  accountId,
  name,
  role,
  openCases,
  here,
});
const people = [
  member('c1', '书记员 陈静', 'clerk', 3),
  member('j1', '审判员 林卫', 'judge', 12),
  member('j2', '审判员 郑楠', 'judge', 1),
  member('a1', '人民陪审员 何丽', 'assessor'),
  member('s1', '法官助理 孙宁', 'judges-assistant'),
  member('t1', '技术调查官 罗启明', 'technical-investigator'),
  member('j9', '审判员 钱进', 'judge', 2, false),
];
const compositions: Assignment['compositions'] = [
  { judges: 3, assessors: 0, article: 'CPL 40(1)', confidence: 'VERIFIED' },
  { judges: 2, assessors: 1, article: 'CPL 40(1); Assessors Law 14', confidence: 'VERIFIED' },
];
const nobody: Assignment = { version: 0, assignedAt: null, members: [], notifyBy: null, compositions };
const given: Assignment = {
  version: 1,
  assignedAt: '2026-11-23T02:00:00Z',
  members: [
    { accountId: 'j1', name: '审判员 林卫', office: 'PRESIDING_JUDGE' },
    { accountId: 'j2', name: '审判员 郑楠', office: 'JUDGE' },
    { accountId: 'a1', name: '人民陪审员 何丽', office: 'ASSESSOR' },
    { accountId: 'c1', name: '书记员 陈静', office: 'CLERK' },
  ],
  notifyBy: { ...derivation, article: '131' } as unknown as Assignment['notifyBy'],
  compositions,
};
const supervisor = { ...accountOf('supervisor'), court: '浙01' };

let standing: Assignment;
let sent: unknown[];

beforeEach(() => {
  answerPolicy();
  answerPapers();
  standing = nobody;
  sent = [];
  network.use(
    http.get(`/api/filing/cases/${caseId}`, () =>
      HttpResponse.json({
        id: caseId,
        number: '（2026）浙01民初1号',
        court: '浙01',
        cause: '88.7',
        title: '莱茵兰与韩光',
        submittedAt: '2026-11-21T12:00:00Z',
        registeredAt: '2026-11-21T13:00:00Z',
        registeredOn: '2026-11-21',
        status: 'PENDING',
        registeredByName: '陈',
        origin: 'WIZARD',
        submissionId: id,
        claimAmount: '480000.00',
        claimCurrency: 'CNY',
        exchangeRate: null,
        exchangeRateOn: null,
        claimAmountCny: '480000.00',
        fee: null,
        feePayBy: null,
        feeDue: null,
        parties: [],
      }),
    ),
    http.get(`/api/filing/cases/${caseId}/docket`, () => HttpResponse.json({ items: [], next: null })),
    http.get(`/api/filing/cases/${caseId}/assignment`, () => HttpResponse.json(standing)),
    http.get('/api/filing/court-members', () => HttpResponse.json({ items: people, next: null })),
    http.post(`/api/filing/cases/${caseId}/assignments`, async ({ request }) => {
      sent.push(await request.json());
      standing = given;
      return HttpResponse.json(given, { status: 201 });
    }),
  );
});

describe('As a supervisor', () => {
  it('gives a case to a lawful bench of people who work here, seeing how much each has', async () => {
    const { person } = open(`/cases/${caseId}`, supervisor);
    await screen.findByText('The case was not given to anybody yet.');
    await person.click(screen.getByRole('link', { name: 'Give the case' }));

    await person.selectOptions(await screen.findByLabelText('Bench'), '2 judges + 1 assessor');
    expect(screen.getByRole('button', { name: /People’s Assessors Law.*14/ })).toBeVisible();
    const presiding = screen.getByLabelText('Presiding judge');
    expect(
      within(presiding)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Choose', '审判员 林卫 (12 open cases)', '审判员 郑楠 (1 open case)']);
    await person.click(screen.getByRole('button', { name: 'Give the case' }));
    expect(presiding).toBeInvalid();
    expect(sent).toEqual([]);

    await person.selectOptions(presiding, 'j1');
    await person.selectOptions(screen.getByLabelText('Judge 2'), 'j2');
    await person.selectOptions(screen.getByLabelText('People’s assessor 1'), 'a1');
    await person.selectOptions(screen.getByLabelText('Clerk'), 'c1');
    await person.selectOptions(screen.getByLabelText('Technical investigator'), 't1');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Give the case' }));

    const bench = await screen.findByRole('region', { name: 'Who hears the case' });
    await within(bench).findByText('审判员 林卫');
    expect(within(bench).getAllByRole('button', { name: /131/ })[0]).toBeVisible();
    expect(sent).toEqual([
      {
        version: 0,
        clerkId: 'c1',
        presidingJudgeId: 'j1',
        judgeIds: ['j2'],
        assessorIds: ['a1'],
        assistantIds: [],
        technicalInvestigatorIds: ['t1'],
        reason: null,
      },
    ]);
  });

  it('says why when the case goes to others, beginning from how it stands', async () => {
    standing = given;
    const { person } = open(`/cases/${caseId}/assignment`, supervisor);
    expect(await screen.findByLabelText('Presiding judge')).toHaveValue('j1');
    expect(screen.getByLabelText('People’s assessor 1')).toHaveValue('a1');
    await person.selectOptions(screen.getByLabelText('Judge’s assistant'), 's1');
    await person.click(screen.getByRole('button', { name: 'Give the case to others' }));
    expect(screen.getByLabelText('Reason')).toBeInvalid();
    expect(sent).toEqual([]);
    await person.type(screen.getByLabelText('Reason'), 'An assistant joins.');
    await person.click(screen.getByRole('button', { name: 'Give the case to others' }));
    await waitFor(() =>
      expect(sent).toMatchObject([
        { version: 1, judgeIds: ['j2'], assistantIds: ['s1'], technicalInvestigatorIds: [], reason: 'An assistant joins.' },
      ]),
    );
  });

  it('reads at the field what the court refuses', async () => {
    network.use(
      http.post(`/api/filing/cases/${caseId}/assignments`, () =>
        HttpResponse.json(
          {
            code: 'assignment-not-possible',
            status: 422,
            title: 'The case cannot be given to these people.',
            grounds: [{ code: 'person-not-at-court', message: 'This person does not work at this court.', field: 'judgeIds[0]' }],
          },
          { status: 422 },
        ),
      ),
    );
    standing = given;
    const { person } = open(`/cases/${caseId}/assignment`, supervisor);
    await person.type(await screen.findByLabelText('Reason'), 'On leave.');
    await person.click(screen.getByRole('button', { name: 'Give the case to others' }));
    await waitFor(() => expect(screen.getByLabelText('Judge 2')).toBeInvalid());
    expect(screen.getByLabelText('Judge 2')).toHaveAccessibleDescription(/does not work at this court/);
  });

  it('sees who has how much and hands the cases of one person over to another of the same role', async () => {
    network.use(
      http.post('/api/filing/court-members/j9/succession', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ handedOver: 1, kept: 1 });
      }),
    );
    const { person } = open('/court-people', supervisor);
    await person.click(await screen.findByRole('button', { name: 'Hand over the cases of 审判员 钱进' }));
    const to = screen.getByLabelText('Who takes over');
    expect(within(to).getAllByRole('option')).toHaveLength(3);
    await person.selectOptions(to, 'j2');
    await person.type(screen.getByLabelText('Reason'), 'Retired.');
    await expectAccessible();
    await person.click(screen.getAllByRole('button', { name: 'Hand over' }).at(-1)!);
    await screen.findByText(/1 case handed over\. 1 case stays/);
    expect(sent).toEqual([{ successorId: 'j2', reason: 'Retired.' }]);
  });

  it('looks for cases that nobody has, and for those of one person', async () => {
    const asked: string[] = [];
    network.use(
      http.get('/api/filing/cases', ({ request }) => {
        const query = new URL(request.url).searchParams;
        query.delete('order');
        asked.push(query.toString());
        return HttpResponse.json({
          items: [
            {
              id: caseId,
              number: '（2026）浙01民初1号',
              court: '浙01',
              cause: '88.7',
              title: '莱茵兰与韩光',
              registeredAt: '2026-11-21T13:00:00Z',
              registeredOn: '2026-11-21',
              status: 'PENDING',
              parties: [],
              workers: asked.length === 1 ? given.members : [],
            },
          ],
          next: null,
        });
      }),
    );
    const { person } = open('/cases', supervisor);
    await screen.findByRole('heading', { name: 'Cases of my court' });
    const row = (await screen.findByRole('link', { name: /民初1号/ })).closest('tr')!;
    expect(within(row).getByText('审判员 林卫')).toBeVisible();
    await screen.findByRole('option', { name: '审判员 郑楠 (1 open case)' });
    await person.selectOptions(screen.getByLabelText('With'), 'Nobody yet');
    await within(row).findByText('Nobody yet');
    await person.selectOptions(screen.getByLabelText('With'), 'j2');
    await waitFor(() => expect(asked).toEqual(['', 'unassigned=true', 'assignee=j2']));
  });
});

describe('As a party', () => {
  it('reads who hears the case, and is offered nothing to give', async () => {
    standing = { ...given, notifyBy: null, compositions: [], members: given.members.map((each) => ({ ...each, accountId: null })) };
    open(`/cases/${caseId}`, accountOf('party'));
    const bench = await screen.findByRole('region', { name: 'Who hears the case' });
    await within(bench).findByText('人民陪审员 何丽');
    expect(within(bench).queryByRole('link')).toBeNull();
  });

  it('asks who of the court looked, and reads names, roles and what was opened', async () => {
    const look = { at: '2026-11-23T02:00:00Z', name: '书记员 陈静', role: 'clerk', paperId: null, paperTitle: null };
    network.use(
      http.get(`/api/filing/cases/${caseId}/looks`, () =>
        HttpResponse.json({
          items: [{ ...look, name: '庭长 沈国强', role: 'supervisor', paperId: 'p1', paperTitle: '계약서' }, look],
          next: null,
        }),
      ),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const looks = await screen.findByRole('region', { name: 'Who of the court looked' });
    expect(within(looks).queryByRole('listitem')).toBeNull();
    await person.click(within(looks).getByText('Show who looked'));
    const lines = await within(looks).findAllByRole('listitem');
    expect(lines[0]).toHaveTextContent('Supervisor 庭长 沈国强계약서');
    expect(lines[1]).toHaveTextContent('Clerk 书记员 陈静The case');
    await expectAccessible();
  });

  it('reads in one list what was opened in service, in hearings and while the filing was reviewed, as far as all were read', async () => {
    const at = (hour: string) => `2026-11-23T${hour}:00:00Z`;
    const look = { name: '', role: 'clerk', paperId: null, paperTitle: null, inReview: false };
    const page = (next: string | null, ...items: object[]) => HttpResponse.json({ items, next });
    network.use(
      http.get(`/api/filing/cases/${caseId}/looks`, () => page(null, { ...look, at: at('01'), inReview: true })),
      http.get(`/api/service/cases/${caseId}/looks`, ({ request }) =>
        new URL(request.url).searchParams.has('after')
          ? page(null, { at: at('02'), name: '', role: 'judge', what: 'REQUEST' })
          : page('n', { at: at('04'), name: '陈静', role: 'clerk', what: 'ATTEMPT' }),
      ),
      http.get(`/api/hearing/cases/${caseId}/looks`, () =>
        page(null, { at: at('05'), name: '', role: 'assessor', what: 'HEARING' }, { at: at('03'), name: '', role: 'judge', what: 'CASE' }),
      ),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const looks = await screen.findByRole('region', { name: 'Who of the court looked' });
    await person.click(within(looks).getByText('Show who looked'));
    await waitFor(() => expect(within(looks).getAllByRole('listitem')).toHaveLength(2));
    await person.click(within(looks).getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(within(looks).getAllByRole('listitem')).toHaveLength(5));
    const lines = within(looks)
      .getAllByRole('listitem')
      .map((line) => line.textContent);
    expect(lines[0]).toContain('People’s assessor A hearing, its record or recording');
    expect(lines[1]).toContain('Clerk 陈静An attempt at service');
    expect(lines[2]).toContain('The case for its hearings');
    expect(lines[3]).toContain('A request for service');
    expect(lines[4]).toContain('The filing · when the filing was reviewed');
  });

  it('reads the looks of one service also where another does not answer', async () => {
    network.use(
      http.get(`/api/filing/cases/${caseId}/looks`, () => HttpResponse.json({ items: [], next: null })),
      http.get(`/api/service/cases/${caseId}/looks`, () => HttpResponse.json({ code: 'internal-error', title: 'x' }, { status: 500 })),
      http.get(`/api/hearing/cases/${caseId}/looks`, () =>
        HttpResponse.json({ items: [{ at: '2026-11-23T02:00:00Z', name: '', role: 'judge', what: 'CASE' }], next: null }),
      ),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const looks = await screen.findByRole('region', { name: 'Who of the court looked' });
    await person.click(within(looks).getByText('Show who looked'));
    await within(looks).findByText('The case for its hearings');
    await within(looks).findByRole('alert');
  });
});
