import { render, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Feature } from '@/app/feature';
import { derivation } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { DaysLeft } from './DaysLeft';
import { NextSteps } from './NextSteps';
import type { NextStep } from './requests';

const hanbit: NextStep['party'] = {
  role: 'DEFENDANT',
  originalName: '한빛정밀',
  latinName: 'Hanbit Precision',
  chineseName: '韩光',
};
const nothing = {
  actors: [],
  submissionId: null,
  caseId: 'c',
  caseNumber: '（2026）浙01民初1号',
  title: '莱茵兰与韩光',
  hearingId: null,
  party: null,
  at: null,
  deadlineId: null,
  deadline: null,
  answerBy: null,
  daysLeft: null,
  deed: null,
  count: null,
  article: null,
};

describe('What to do next', () => {
  it('does not tell a person of the court what a party loses', async () => {
    const data: NextStep[] = [
      { ...nothing, kind: 'ATTEND_HEARING', turn: 'YOURS', hearingId: 'h', at: '2099-01-01T00:00:00Z', article: 'CPL 146, 147' },
    ];
    const Steps = () => <NextSteps asked={{ data, error: null, isPending: false, refetch: () => undefined }} />;
    const page: Feature = {
      id: 'next',
      screens: [{ path: '/steps', load: async () => ({ default: Steps }), groups: 'anyone' }],
      navigation: [],
    };
    const { unmount } = open('/steps', accountOf('party'), [page]);
    await screen.findByText(/Otherwise/);
    unmount();
    open('/steps', accountOf('clerk'), [page]);
    await screen.findByText(/Attend the hearing/);
    expect(screen.queryByText(/Otherwise/)).toBeNull();
  });

  it('says to the people of a court which of them acts, and leads them where they may look', async () => {
    const data: NextStep[] = [
      { ...nothing, kind: 'REQUEST_SERVICE', turn: 'YOURS', actors: ['CLERK'] },
      { ...nothing, kind: 'GIVE_DECISION', turn: 'COURTS', actors: ['JUDGE'] },
      { ...nothing, kind: 'ANSWER_QUESTION', turn: 'COURTS', actors: ['CLERK', 'JUDGE'] },
    ];
    const Steps = () => <NextSteps asked={{ data, error: null, isPending: false, refetch: () => undefined }} />;
    const page: Feature = {
      id: 'next',
      screens: [{ path: '/steps', load: async () => ({ default: Steps }), groups: 'anyone' }],
      navigation: [],
    };
    open('/steps', accountOf('supervisor'), [page]);
    const panel = await screen.findByRole('region', { name: 'What now?' });
    const [service, decision, question] = panel.querySelectorAll<HTMLElement>(':scope > ol > li');
    expect(service).toHaveTextContent(/^Your turn/);
    expect(decision).toHaveTextContent(/^The court’s turn: judge/);
    expect(within(decision!).getByRole('link')).toHaveAttribute('href', '/cases/c#decisions');
    expect(question).toHaveTextContent(/^The court’s turn: clerk or judge/);
    expect(within(question!).getByRole('link')).toHaveAttribute('href', '/cases/c/questions');
  });

  it('says what, by when, and what happens otherwise, the most urgent first', async () => {
    const steps: NextStep[] = [
      {
        ...nothing,
        kind: 'ANSWER',
        turn: 'YOURS',
        party: hanbit,
        deadline: derivation as NextStep['deadline'],
        article: 'CPL 128, 285',
      },
      { ...nothing, kind: 'READ_PAPERS', turn: 'YOURS', count: 3 },
      { ...nothing, kind: 'AWAIT_REVIEW', turn: 'COURTS', submissionId: 's', caseId: null, caseNumber: null },
    ];
    network.use(http.get('/api/filing/next-steps', () => HttpResponse.json(steps)));
    const { person } = open('/', accountOf('party'));

    const panel = await screen.findByRole('region', { name: 'What now?' });
    await within(panel).findByText(/Hand in the answer of/);
    // Not the lines of how a day was counted.
    const [answer, papers, review] = panel.querySelectorAll<HTMLElement>(':scope > ol > li');
    expect(answer).toHaveTextContent(/（2026）浙01民初1号.*Your turn.*Hand in the answer of .*Hanbit Precision/);
    expect(answer).toHaveTextContent(/December 7, 2026 Beijing time.*until Dec 7, 2026, 17:00 your time/);
    expect(answer).toHaveTextContent('Otherwise: the court goes on without your answer.');
    expect(within(answer!).getByRole('link', { name: 'Hand in the answer' })).toHaveAttribute('href', '/cases/c#hand-in');
    expect(papers).toHaveTextContent('Read 3 new papers.');
    expect(review).toHaveTextContent(/The court’s turn.*You need do nothing/);
    expect(within(review!).getByRole('link')).toHaveAttribute('href', '/filing/s');

    const law = within(answer!).getByRole('button', { name: 'Chinese Civil Procedure Law, art. 128, 285' });
    expect(within(answer!).queryByText(/中华人民共和国民事诉讼法/)).toBeNull();
    await person.click(law);
    expect(within(answer!).getByText(/中华人民共和国民事诉讼法/)).toBeVisible();
    await expectAccessible();
  });

  it('says that the court has stopped a period, and to the court what was not done', async () => {
    const steps: NextStep[] = [
      { ...nothing, kind: 'ANSWER', turn: 'YOURS', party: hanbit, daysLeft: 27 },
      {
        ...nothing,
        kind: 'DECIDE_LAPSED',
        turn: 'YOURS',
        party: { role: 'PLAINTIFF', originalName: 'Rheinland', latinName: '', chineseName: '' },
        deed: 'Payment of the court fee',
      },
    ];
    network.use(http.get('/api/filing/next-steps', () => HttpResponse.json(steps)));
    open('/', accountOf('party'));
    const panel = await screen.findByRole('region', { name: 'What now?' });
    await within(panel).findByText(/The court has stopped this period; 27 days are left/);
    within(panel).getByText(/The last day is over: .*Payment of the court fee.* \(.*Rheinland.*\)/);
    expect(within(panel).getByRole('link', { name: 'To the last days' })).toHaveAttribute('href', '/cases/c#deadlines');
  });

  it('leads to what is to be decided, checked or answered, by the day that the court has set', async () => {
    const steps: NextStep[] = [
      { ...nothing, kind: 'ANSWER_APPLICATION', turn: 'YOURS', party: hanbit, deed: 'Appraisal', answerBy: '2026-12-04' },
      { ...nothing, kind: 'GIVE_DECISION', turn: 'YOURS' },
      { ...nothing, kind: 'CHECK_DOCUMENT', turn: 'YOURS', deed: 'Summons' },
      { ...nothing, kind: 'DECIDE_REFUSAL', turn: 'YOURS', submissionId: 's', caseId: null, caseNumber: null },
    ];
    network.use(http.get('/api/filing/next-steps', () => HttpResponse.json(steps)));
    open('/', accountOf('party'));
    const panel = await screen.findByRole('region', { name: 'What now?' });
    await within(panel).findByText(/Say what .*Hanbit.* application means for your side: .*Appraisal/);
    expect(panel).toHaveTextContent(/by .*4.*December.*2026|by .*December 4, 2026/);
    expect(panel).toHaveTextContent('Otherwise: the court decides without your word.');
    const to = (name: string) => within(panel).getByRole('link', { name }).getAttribute('href');
    expect(to('To the applications')).toBe('/cases/c/applications');
    expect(to('To the decision')).toBe('/cases/c#decisions');
    expect(to('To the documents')).toBe('/cases/c/court-documents');
    expect(to('To the ruling')).toBe('/refusals/s');
  });

  it('says so when there is nothing to do', async () => {
    network.use(http.get('/api/filing/next-steps', () => HttpResponse.json([])));
    open('/', accountOf('party'));
    await screen.findByText('Nothing is for you to do just now.');
  });

  it.each([
    [3, '(less than a day left)'],
    [25, '(1 day left)'],
    [49, '(2 days left)'],
  ])('says of what is due in %i hours how long that is', (hours, words) => {
    render(<DaysLeft until={new Date(Date.now() + hours * 3_600_000).toISOString()} />);
    screen.getByText(words);
  });

  it('tells a witness what, when, how and what happens otherwise, that it was moved and why, and then that it was adjourned', async () => {
    const seat = {
      kind: 'TESTIFY',
      hearingId: 'h',
      caseId: 'c',
      caseNumber: '（2026）浙01民初1号',
      title: '莱茵兰与韩光',
      at: '2099-03-06T01:00:00Z',
      until: '2099-03-06T03:00:00Z',
      movedFrom: '2099-03-05T01:00:00Z',
      reason: '法庭占用',
      inSession: false,
      article: 'CPL 75, 76; EV 68',
    };
    const later: NextStep = { ...nothing, kind: 'ATTEND_HEARING', turn: 'YOURS', hearingId: 'x', at: '2099-04-01T00:00:00Z' };
    network.use(
      http.get('/api/filing/next-steps', () => HttpResponse.json([later])),
      http.get('/api/hearing/next-steps', () => HttpResponse.json([seat])),
    );
    const { unmount } = open('/', accountOf('party'));
    const panel = await screen.findByRole('region', { name: 'What now?' });
    await within(panel).findByText('Come to the hearing to be heard as a witness.');
    const [first, second] = panel.querySelectorAll<HTMLElement>(':scope > ol > li');
    expect(first).toHaveTextContent('The court moved it from');
    expect(first).toHaveTextContent('法庭占用');
    expect(first).toHaveTextContent('Otherwise: what you stated in writing');
    expect(first).toHaveTextContent('Try camera, microphone and line');
    expect(second).toHaveTextContent('Attend the hearing.');
    expect(within(first!).getByRole('link', { name: 'To the hearing' })).toHaveAttribute('href', '/hearings/h');
    await expectAccessible(panel);
    unmount();

    network.use(
      http.get('/api/filing/next-steps', () => HttpResponse.json([])),
      http.get('/api/hearing/next-steps', () => HttpResponse.json([{ ...seat, kind: 'AWAIT_NEW_HEARING' }])),
    );
    open('/', accountOf('party'));
    await screen.findByText(/The hearing was adjourned. You need do nothing/);
    expect(screen.queryByText(/Otherwise/)).toBeNull();
  });

  it('tells an interpreter what to do, also that nothing is', async () => {
    network.use(http.get('/api/hearing/next-steps', () => HttpResponse.json([])));
    open('/', accountOf('interpreter'));
    await screen.findByText('Nothing is for you to do just now.');
  });
});
