import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Group } from '@/app/feature';
import { derivation } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { ApplicationKind } from '@/filing/applicationKinds';
import type { Application } from './requests';

const caseId = '00000000-0000-4000-8000-00000000000c';
const root = `/api/filing/cases/${caseId}`;

const evidence: ApplicationKind = {
  code: 'COURT_EVIDENCE',
  title: 'Evidence to be taken by the court',
  hint: null,
  fields: [
    { code: 'HOLDER', type: 'LINE', required: true, label: 'Who has it' },
    { code: 'REASONS', type: 'TEXT', required: true, label: 'Why' },
  ],
  relief: null,
  movesDeadline: false,
  security: 'NONE',
  fee: null,
  feeOn: null,
  feeIfRefused: null,
  otherSide: 'NEVER',
  decidedBy: ['JUDGE'],
  grantedWith: [],
  refusedWith: [],
  answer: null,
  article: 'CPL 67(2); J 94',
  confidence: 'VERIFIED',
  mayApply: true,
};
const extension: ApplicationKind = {
  ...evidence,
  code: 'EXTENSION',
  title: 'Extension of a period',
  fields: [{ code: 'REASONS', type: 'TEXT', required: true, label: 'Why' }],
  movesDeadline: true,
};
const appraisal: ApplicationKind = { ...evidence, code: 'APPRAISAL', title: 'Appraisal by an expert', otherSide: 'MAY' };
const preservation: ApplicationKind = {
  ...evidence,
  code: 'PROPERTY_PRESERVATION',
  title: 'Preservation of property',
  security: 'COURT_MAY',
  fee: 'FEE 14',
  grantedWith: ['RULING'],
  refusedWith: ['RULING'],
};

const application = (said: Partial<Application> = {}): Application => ({
  id: 'a1',
  version: 4,
  partyId: 'p1',
  side: 'PLAINTIFF',
  kind: 'APPRAISAL',
  state: 'MADE',
  fields: { HOLDER: '港务局', REASONS: '机床有缺陷' },
  paperIds: [],
  deadlineId: null,
  days: null,
  madeByName: '陈薇',
  madeAt: '2026-11-27T01:00:00Z',
  answerBy: null,
  answer: null,
  answeredByName: null,
  answeredAt: null,
  decidedByName: null,
  decidedAt: null,
  reasons: null,
  securityGiven: null,
  feePaidOn: null,
  documentId: null,
  feeDue: null,
  answerDue: null,
  answerCounted: null,
  returnedAt: null,
  returnText: null,
  returnPaperIds: [],
  mayReturn: false,
  reliefPercent: null,
  reliefUntil: null,
  joint: null,
  own: false,
  mayAnswer: false,
  mayDecide: false,
  ...said,
});

const party = (id: string, role: string, originalName: string, own: boolean) => ({
  id,
  role,
  originalName,
  latinName: '',
  chineseName: '',
  own,
});
const hanbit = (own: boolean) => party('p3', 'DEFENDANT', '한빛정밀', own);
const rheinland = (own: boolean) => party('p1', 'PLAINTIFF', 'Rheinland', own);
const nordsee = (own: boolean) => party('p2', 'PLAINTIFF', 'Nordsee', own);

const ofCase = (...parties: object[]) => network.use(http.get(root, () => HttpResponse.json({ id: caseId, parties })));
const answers = (...items: Application[]) => network.use(http.get(`${root}/applications`, () => HttpResponse.json({ items, next: null })));

function sentTo(path: string, status = 201, answer: object = application()) {
  const sent: unknown[] = [];
  network.use(
    http.post(`${root}/applications${path}`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(answer, { status });
    }),
  );
  return sent;
}

const go = (group: Group) => open(`/cases/${caseId}/applications`, accountOf(group));

beforeEach(() => {
  answers();
  ofCase(rheinland(true), hanbit(false));
  network.use(
    http.get(`${root}/applications/kinds`, () => HttpResponse.json([evidence, extension, appraisal, preservation])),
    http.get(`${root}/papers`, ({ request }) =>
      HttpResponse.json({
        items:
          new URL(request.url).searchParams.get('side') === 'PLAINTIFF'
            ? [
                { id: 'paper-1', title: '提单', state: 'FILED' },
                { id: 'paper-2', title: '撤回的文书', state: 'WITHDRAWN' },
              ]
            : [],
        next: null,
      }),
    ),
    http.get(`${root}/deadlines`, () =>
      HttpResponse.json({
        items: [
          { id: 'd1', title: 'Answer', own: true, settled: false, derivation },
          { id: 'd2', title: 'Of the other side', own: false, settled: false, derivation },
        ],
        effects: [],
      }),
    ),
    http.get(`${root}/court-documents`, ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.has('after')
          ? { items: [{ id: 'r1', kind: 'RULING', state: 'ISSUED', reference: '（2026）浙01民初1号-1' }], next: null }
          : {
              items: [
                { id: 'r2', kind: 'RULING', state: 'DRAFT', reference: null },
                { id: 'r3', kind: 'SUMMONS', state: 'ISSUED', reference: '（2026）浙01民初1号-2' },
              ],
              next: 'older',
            },
      ),
    ),
  );
});

describe('As a party', () => {
  it('I apply with a short form and papers that my side handed in', async () => {
    const sent = sentTo('');
    const { person } = go('party');
    await person.selectOptions(await screen.findByLabelText('What you ask for'), evidence.title);
    const form = within(screen.getByRole('form', { name: evidence.title }));
    await person.click(await form.findByLabelText('提单'));
    expect(form.queryByLabelText('撤回的文书')).toBeNull();
    expect(form.queryByLabelText('For which party')).toBeNull();
    await person.click(form.getByRole('button', { name: 'Send to the court' }));
    expect(form.getByLabelText('Why')).toHaveAttribute('aria-invalid', 'true');
    expect(sent).toEqual([]);
    await person.type(form.getByLabelText('Who has it'), '港务局');
    await person.type(form.getByLabelText('Why'), '自行无法取得');
    await expectAccessible();
    await person.click(form.getByRole('button', { name: 'Send to the court' }));
    await expect
      .poll(() => sent)
      .toEqual([
        {
          kind: 'COURT_EVIDENCE',
          partyId: 'p1',
          fields: { HOLDER: '港务局', REASONS: '自行无法取得' },
          paperIds: ['paper-1'],
          deadlineId: null,
          days: null,
        },
      ]);
    await expect.poll(() => screen.queryByRole('form', { name: evidence.title })).toBeNull();
  });

  it('I say for which of my parties, and which of its periods is to be longer', async () => {
    ofCase(rheinland(true), nordsee(true), hanbit(false));
    const sent = sentTo('');
    const { person } = go('party');
    await person.selectOptions(await screen.findByLabelText('What you ask for'), extension.title);
    const form = within(screen.getByRole('form', { name: extension.title }));
    expect(await form.findByRole('option', { name: /^Answer/ })).toBeInTheDocument();
    expect(form.queryByRole('option', { name: /Of the other side/ })).toBeNull();
    await person.selectOptions(form.getByLabelText('Period to be extended'), 'd1');
    await person.type(form.getByLabelText('More days'), '15');
    await person.type(form.getByLabelText('Why'), '正在公证');
    await person.click(form.getByRole('button', { name: 'Send to the court' }));
    expect(form.getByLabelText('For which party')).toHaveAttribute('aria-invalid', 'true');
    expect(sent).toEqual([]);
    await person.selectOptions(form.getByLabelText('For which party'), 'Nordsee');
    await person.click(form.getByRole('button', { name: 'Send to the court' }));
    await expect.poll(() => sent).toMatchObject([{ kind: 'EXTENSION', partyId: 'p2', deadlineId: 'd1', days: 15 }]);
  });

  it('I read what the court refuses to take, and keep what I wrote', async () => {
    sentTo('', 409, { status: 409, code: 'application-too-late', title: 'Too late' });
    const { person } = go('party');
    await person.selectOptions(await screen.findByLabelText('What you ask for'), evidence.title);
    await person.type(screen.getByLabelText('Who has it'), '港务局');
    await person.type(screen.getByLabelText('Why'), '自行无法取得');
    await person.click(screen.getByRole('button', { name: 'Send to the court' }));
    expect(await screen.findByText('Too late')).toBeVisible();
    expect(screen.getByLabelText('Why')).toHaveValue('自行无法取得');
  });

  it('I write a date where the form asks for one, and read what I should know of the kind', async () => {
    const confirmation: ApplicationKind = {
      ...evidence,
      code: 'MEDIATION_CONFIRMATION',
      title: 'Judicial confirmation of a mediation agreement',
      hint: 'Both sides ask for it together.',
      fields: [{ code: 'AGREED_ON', type: 'DATE', required: true, label: 'In effect since' }],
    };
    network.use(http.get(`${root}/applications/kinds`, () => HttpResponse.json([confirmation])));
    const sent = sentTo('');
    const { person } = go('party');
    await person.selectOptions(await screen.findByLabelText('What you ask for'), confirmation.title);
    expect(screen.getByText('Both sides ask for it together.')).toBeVisible();
    await person.type(screen.getByLabelText('In effect since'), '2026-11-20');
    await person.click(screen.getByRole('button', { name: 'Send to the court' }));
    await expect.poll(() => sent).toMatchObject([{ kind: 'MEDIATION_CONFIRMATION', fields: { AGREED_ON: '2026-11-20' } }]);
  });

  const ofAnAgreement: ApplicationKind = {
    ...evidence,
    code: 'MEDIATION_STATEMENT',
    title: 'Mediation statement of the court',
    fields: [
      { code: 'AGREEMENT', type: 'TEXT', required: true, label: 'The agreement' },
      { code: 'AGREED_ON', type: 'DATE', required: true, label: 'In effect since' },
      { code: 'MEDIATOR', type: 'LINE', required: true, label: 'Mediator' },
    ],
  };
  const agreed = (agreement: object | null) =>
    network.use(
      http.get(`${root}/applications/kinds`, () => HttpResponse.json([ofAnAgreement])),
      http.get(`${root}/mediation-agreement`, () => HttpResponse.json({ agreement })),
    );

  it('I apply with what was agreed in a mediation of this court, which the form says already', async () => {
    agreed({ text: '被告支付十万元。', agreedOn: '2026-11-21', mediator: 'Wong' });
    const sent = sentTo('');
    const { person } = go('party');
    await person.selectOptions(await screen.findByLabelText('What you ask for'), ofAnAgreement.title);
    expect(await screen.findByLabelText('The agreement')).toHaveValue('被告支付十万元。');
    expect(screen.getByText(/Filled in from the agreement that was signed in this court/)).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Send to the court' }));
    await expect.poll(() => sent).toMatchObject([{ fields: { AGREEMENT: '被告支付十万元。', AGREED_ON: '2026-11-21', MEDIATOR: 'Wong' } }]);
  });

  it('I write what was agreed elsewhere myself', async () => {
    agreed(null);
    const { person } = go('party');
    await person.selectOptions(await screen.findByLabelText('What you ask for'), ofAnAgreement.title);
    expect(await screen.findByLabelText('The agreement')).toHaveValue('');
    expect(screen.queryByText(/Filled in from the agreement/)).not.toBeInTheDocument();
  });

  it('I see who joined in what we ask for together, and join in it', async () => {
    ofCase(rheinland(false), nordsee(false), hanbit(true));
    const joined = { partyId: 'p2', name: '赵', joinedAt: '2026-11-27T02:00:00Z' };
    answers(application({ joint: { joined: [joined], waitsFor: ['p3'], mayJoin: true } }));
    const sent = sentTo('/a1/joining');
    const { person } = go('party');
    const together = await screen.findByRole('region', { name: 'Asked for together' });
    expect(
      within(together)
        .getAllByRole('listitem')
        .map((each) => each.textContent),
    ).toMatchObject([expect.stringMatching(/^Joined Nordsee/), expect.stringMatching(/^Has still to join 한빛정밀/)]);
    await expectAccessible(together);
    await person.click(within(together).getByRole('button', { name: 'Join in this application' }));
    const sure = await screen.findByRole('dialog');
    expect(sure).toHaveTextContent('The court can grant it once all have joined.');
    await person.click(within(sure).getByRole('button', { name: 'Join in this application' }));
    await expect.poll(() => sent).toEqual([{}]);
  });

  it('I do not join where I need not', async () => {
    answers(application({ own: true, joint: { joined: [], waitsFor: ['p3'], mayJoin: false } }));
    go('party');
    const together = await screen.findByRole('region', { name: 'Asked for together' });
    expect(within(together).queryByRole('button', { name: 'Join in this application' })).not.toBeInTheDocument();
  });

  it('I read whether the law of a kind is recalled, as who decides does', async () => {
    network.use(http.get(`${root}/applications/kinds`, () => HttpResponse.json([{ ...evidence, confidence: 'RECALLED' }])));
    const { person } = go('party');
    await person.selectOptions(await screen.findByLabelText('What you ask for'), evidence.title);
    expect(screen.getByText('recalled, to be checked')).toBeVisible();
  });

  it('I read what an application costs, and by when the court answers', async () => {
    const source = 'Measures on the Payment of Litigation Costs';
    const range = { leastCny: '50.00', mostCny: '500.00', article: '14(1)', steps: [], limit: null, source };
    answers(
      application({ id: 'a1', feeDue: { ...range, leastCny: '2920.00', mostCny: '2920.00' }, answerDue: '2026-11-29T01:00:00Z' }),
      application({ id: 'a2', feeDue: range }),
      application({ id: 'a3', state: 'GRANTED', answerDue: '2026-11-29T01:00:00Z' }),
    );
    go('party');
    expect(await screen.findByText(/2,920\.00/)).toBeVisible();
    expect(screen.getByText(/50\.00 to .*500\.00, as the court sets it/)).toBeVisible();
    expect(screen.getAllByText('The court answers by')).toHaveLength(1);
  });

  it('I give a granted order back with what came of it', async () => {
    answers(application({ state: 'GRANTED', kind: 'COURT_EVIDENCE', own: true, mayReturn: true, decidedAt: '2026-11-27T02:00:00Z' }));
    const sent = sentTo('/a1/return');
    const { person } = go('party');
    const form = within(await screen.findByRole('form', { name: 'Give the order back' }));
    await person.click(form.getByRole('button', { name: 'Give the order back' }));
    expect(sent).toEqual([]);
    await person.type(form.getByLabelText('What came of the order'), '取得提单');
    await person.click(await form.findByLabelText('提单'));
    await person.click(form.getByRole('button', { name: 'Give the order back' }));
    await expect.poll(() => sent).toEqual([{ version: 4, text: '取得提单', paperIds: ['paper-1'] }]);
  });

  it('I answer what the court asks me about the other side’s', async () => {
    ofCase(rheinland(false), hanbit(true));
    answers(application({ state: 'ASKED', answerBy: '2026-12-04', mayAnswer: true, paperIds: ['paper-1'] }));
    const sent = sentTo('/a1/answer');
    const { person } = go('party');
    const form = within(await screen.findByRole('form', { name: 'Your answer to this application' }));
    expect(screen.getByText('Rheinland')).toBeVisible();
    expect(await screen.findByText('提单')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull();
    await person.click(form.getByRole('button', { name: 'Send the answer' }));
    expect(sent).toEqual([]);
    await person.type(form.getByLabelText('Your answer to this application'), '不同意');
    await expectAccessible();
    await person.click(form.getByRole('button', { name: 'Send the answer' }));
    await expect.poll(() => sent).toEqual([{ version: 4, text: '不同意' }]);
  });

  it('I take mine back, after I was asked whether I mean it', async () => {
    answers(application({ own: true }));
    const sent = sentTo('/a1/withdrawal');
    const { person } = go('party');
    await person.click(await screen.findByRole('button', { name: 'Take back' }));
    expect(sent).toEqual([]);
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take back' }));
    await expect.poll(() => sent).toEqual([{ version: 4 }]);
  });
});

describe('As a judge', () => {
  beforeEach(() => ofCase(rheinland(false), hanbit(false)));

  it('I hear the other side, or decide with reasons', async () => {
    answers(application({ mayDecide: true }));
    const heard = sentTo('/a1/hearing');
    const decided = sentTo('/a1/decision');
    const { person } = go('judge');
    await person.click(await screen.findByRole('button', { name: 'Hear the other side' }));
    await person.type(screen.getByLabelText('Days to answer'), '٧٠');
    await person.click(screen.getByRole('button', { name: 'Ask the other side' }));
    expect(screen.getByLabelText('Days to answer')).toBeInvalid();
    await person.type(screen.getByLabelText('Days to answer'), '{Backspace}');
    await person.click(screen.getByRole('button', { name: 'Ask the other side' }));
    await expect.poll(() => heard).toEqual([{ version: 4, days: 7 }]);
    await person.click(screen.getByRole('button', { name: 'Decide' }));
    const form = within(screen.getByRole('form', { name: 'Decide' }));
    await person.click(form.getByLabelText('Refuse'));
    await person.click(form.getByRole('button', { name: 'Decide' }));
    expect(decided).toEqual([]);
    await person.type(form.getByLabelText('Reasons of the court'), '无鉴定必要');
    await person.click(form.getByRole('button', { name: 'Decide' }));
    await expect
      .poll(() => decided)
      .toEqual([
        {
          version: 4,
          granted: false,
          reasons: '无鉴定必要',
          securityGiven: null,
          feePaidOn: null,
          reliefPercent: null,
          reliefUntil: null,
          documentId: null,
        },
      ]);
    expect(screen.queryByLabelText('What you ask for')).toBeNull();
  });

  it('I say by how much less the fee is when I reduce it', async () => {
    const reduction: ApplicationKind = { ...evidence, code: 'FEE_REDUCTION', title: 'Reduction of court fees', relief: 'SHARE' };
    network.use(http.get(`${root}/applications/kinds`, () => HttpResponse.json([reduction])));
    answers(application({ kind: 'FEE_REDUCTION', mayDecide: true }));
    const decided = sentTo('/a1/decision');
    const { person } = go('judge');
    await person.click(await screen.findByRole('button', { name: 'Decide' }));
    const form = within(screen.getByRole('form', { name: 'Decide' }));
    expect(form.queryByLabelText('Less by (per cent)')).toBeNull();
    await person.click(form.getByLabelText('Grant'));
    await person.type(form.getByLabelText('Reasons of the court'), '受灾');
    await person.type(form.getByLabelText('Less by (per cent)'), '40');
    expect(form.queryByLabelText('Paid until')).toBeNull();
    await person.click(form.getByRole('button', { name: 'Decide' }));
    await expect.poll(() => decided).toMatchObject([{ granted: true, reliefPercent: 40, reliefUntil: null }]);
  });

  it('I grant preservation with its security, its fee and its issued ruling', async () => {
    answers(application({ kind: 'PROPERTY_PRESERVATION', mayDecide: true }));
    const decided = sentTo('/a1/decision');
    const { person } = go('judge');
    await person.click(await screen.findByRole('button', { name: 'Decide' }));
    expect(screen.queryByRole('button', { name: 'Hear the other side' })).toBeNull();
    const form = within(screen.getByRole('form', { name: 'Decide' }));
    await person.click(form.getByLabelText('Grant'));
    await person.type(form.getByLabelText('Reasons of the court'), '情况紧急');
    await person.type(form.getByLabelText('Security'), '保函');
    await person.type(form.getByLabelText('Fee paid on'), '2026-11-26');
    await form.findByRole('option', { name: '（2026）浙01民初1号-1' });
    expect(form.queryByRole('option', { name: '（2026）浙01民初1号-2' })).toBeNull();
    await person.selectOptions(form.getByLabelText('Issued document that decides it'), 'r1');
    await expectAccessible();
    await person.click(form.getByRole('button', { name: 'Decide' }));
    await expect
      .poll(() => decided)
      .toEqual([
        {
          version: 4,
          granted: true,
          reasons: '情况紧急',
          securityGiven: '保函',
          feePaidOn: '2026-11-26',
          reliefPercent: null,
          reliefUntil: null,
          documentId: 'r1',
        },
      ]);
  });

  it('I read which period is to be extended, and by how much; I am offered no decision on what is another’s', async () => {
    answers(application({ kind: 'EXTENSION', fields: { REASONS: '正在公证' }, deadlineId: 'd1', days: 15 }));
    go('judge');
    expect(await screen.findByText(/^Answer \(/)).toBeVisible();
    expect(screen.getByText('15')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Decide' })).toBeNull();
  });
});
