import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy, derivation } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { answerCase } from './caseOfTheTest';
import type { Decision } from './decisionRequests';
import { answerPapers, caseId } from './papersOfTheTest';

const root = `/api/filing/cases/${caseId}/decisions`;

const judgment = (said: Partial<Decision> = {}): Decision => ({
  paperId: 'j1',
  kind: 'JUDGMENT',
  title: '民事判决书',
  issuedAt: '2026-11-27T01:00:00Z',
  announcedOn: null,
  announcedForm: null,
  announcedWhere: null,
  periods: [
    { partyId: 'plaintiff', derivation: derivation as never, state: 'RUNNING', petitionId: null },
    { partyId: 'defendant', derivation: null, state: null, petitionId: null },
  ],
  standing: 'UNSERVED',
  effectFrom: null,
  effectiveOn: null,
  effectByName: null,
  sendBy: null,
  answers: [],
  mayAnswerFor: [],
  corrections: [],
  mayRecord: false,
  ...said,
});

const conciliation = (said: Partial<Decision>): Decision =>
  judgment({ kind: 'CONCILIATION_STATEMENT', periods: [], standing: 'UNRECEIVED', ...said });

const answers = (...items: Decision[]) => network.use(http.get(root, () => HttpResponse.json({ items, next: null })));

function sentTo(act: string) {
  const sent: unknown[] = [];
  network.use(
    http.post(`${root}/j1/${act}`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(judgment(), { status: 201 });
    }),
  );
  return sent;
}

beforeEach(() => {
  answerPolicy();
  answerPapers();
});

describe('As a party', () => {
  it('I see what a ruling corrected in a decision', async () => {
    answerCase('PLAINTIFF');
    answers(
      judgment({
        corrections: [{ paperId: 'r1', issuedAt: '2026-11-28T01:00:00Z', passage: '2025年13月1日', correctedTo: '2025年12月1日' }],
      }),
    );
    open(`/cases/${caseId}`, accountOf('party'));
    const decision = await screen.findByRole('article', { name: '民事判决书' });
    expect(within(decision).getByRole('heading', { name: /Corrected by a ruling of/ })).toBeVisible();
    expect(within(decision).getByText('2025年13月1日')).toBeVisible();
    expect(within(decision).getByText('2025年12月1日')).toBeVisible();
  });

  it('I find what a decision needs abroad once it is in effect, and not before', async () => {
    answerCase('PLAINTIFF');
    answers(judgment({ effectiveOn: '2026-12-24', effectByName: '林' }), judgment({ paperId: 'j2', title: '民事裁定书' }));
    open(`/cases/${caseId}`, accountOf('party'));
    const effective = await screen.findByRole('article', { name: '民事判决书' });
    expect(within(effective).getByText('To use this outside China')).toBeVisible();
    const other = screen.getByRole('article', { name: '民事裁定书' });
    expect(within(other).queryByText('To use this outside China')).toBeNull();
  });

  it('I see who appealed, in time, before service or too late, and that the decision is not in effect', async () => {
    answerCase('PLAINTIFF');
    answers(
      judgment({
        periods: [
          { partyId: 'plaintiff', derivation: derivation as never, state: 'LAPSED', petitionId: 'p1' },
          { partyId: 'defendant', derivation: null, state: null, petitionId: 'p2' },
        ],
        standing: 'APPEALED',
      }),
    );
    open(`/cases/${caseId}`, accountOf('party'));
    const card = await screen.findByRole('article', { name: '民事判决书' });
    expect(card).toHaveTextContent(/The petition came in after the last day, which was December 7, 2026/);
    expect(card).toHaveTextContent(/Appealed before service of the decision/);
    expect(card).toHaveTextContent(/No: somebody appealed/);
    expect(card).toHaveTextContent(/Then the whole file goes to the court of appeal/);
    expect(within(card).queryByText(/Appeal no later than/)).toBeNull();
    expect(within(card).queryByText(/Hand the petition of appeal in/)).toBeNull();
  });

  it('I see until when each party can appeal, who was not served, and record nothing', async () => {
    answerCase('PLAINTIFF');
    answers(judgment());
    open(`/cases/${caseId}`, accountOf('party'));
    const card = await screen.findByRole('article', { name: '民事判决书' });
    expect(card).toHaveTextContent(/Appeal no later than December 7, 2026/);
    expect(card).toHaveTextContent(/Not served: the period of appeal has not begun/);
    expect(card).toHaveTextContent(/Not yet: a party has not been served/);
    expect(card).toHaveTextContent(/Hand the petition of appeal in with the other papers/);
    expect(within(card).queryByRole('button', { name: 'Record the announcement' })).toBeNull();
    await expectAccessible();
  });
});

describe('As a judge of the case', () => {
  it('I record where it was announced, and its effect on the day that follows from the periods', async () => {
    answerCase(null);
    answers(judgment({ standing: 'READY', effectFrom: '2026-12-08', mayRecord: true }));
    const announced = sentTo('announcement');
    const recorded = sentTo('effect');
    const { person } = open(`/cases/${caseId}`, accountOf('judge'));
    const card = within(await screen.findByRole('article', { name: '民事判决书' }));
    await person.click(card.getByRole('button', { name: 'Record the announcement' }));
    const form = within(card.getByRole('form', { name: 'Record the announcement' }));
    await person.click(form.getByRole('button', { name: 'Record the announcement' }));
    expect(announced).toEqual([]);
    await person.type(form.getByLabelText('Day of the announcement'), '2026-11-27');
    await person.click(form.getByLabelText('online'));
    await person.type(form.getByLabelText('Place, or the room online'), '第三法庭');
    await person.click(form.getByRole('button', { name: 'Record the announcement' }));
    await expect.poll(() => announced).toEqual([{ day: '2026-11-27', form: 'ONLINE', where: '第三法庭' }]);
    await person.click(card.getByRole('button', { name: 'Record the effect' }));
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Record the effect' }));
    await expect.poll(() => recorded).toEqual([{ day: '2026-12-08' }]);
  });

  it('I read what follows from an appeal, and record no effect', async () => {
    answerCase(null);
    answers(judgment({ standing: 'APPEALED', mayRecord: true }));
    open(`/cases/${caseId}`, accountOf('judge'));
    const card = await screen.findByRole('article', { name: '民事判决书' });
    expect(card).toHaveTextContent(/issue the letter with which the file goes up/);
    expect(within(card).queryByRole('button', { name: 'Record the effect' })).toBeNull();
  });

  it('I record the effect of a conciliation from the day on which the last party received it', async () => {
    answerCase(null);
    answers(
      conciliation({
        standing: 'READY',
        effectFrom: '2026-11-27',
        answers: [
          { partyId: 'plaintiff', answer: 'RECEIVED', day: '2026-11-26', receiver: null, notedByName: '陈' },
          { partyId: 'defendant', answer: 'RECEIVED', day: '2026-11-27', receiver: '王代收', notedByName: '陈' },
        ],
        mayRecord: true,
      }),
    );
    const recorded = sentTo('effect');
    const { person } = open(`/cases/${caseId}`, accountOf('judge'));
    const card = await screen.findByRole('article', { name: '民事判决书' });
    expect(card).toHaveTextContent(/by the receiver it named: 王代收/);
    expect(card).toHaveTextContent(/All parties have received it; it is in effect from November 27, 2026/);
    await person.click(within(card).getByRole('button', { name: 'Record the effect' }));
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Record the effect' }));
    await expect.poll(() => recorded).toEqual([{ day: '2026-11-27' }]);
  });

  it('I record who received a conciliation, and what shows it', async () => {
    answerCase(null);
    answers(conciliation({ mayAnswerFor: ['plaintiff', 'defendant'], mayRecord: true }));
    const received = sentTo('receipt');
    const { person } = open(`/cases/${caseId}`, accountOf('judge'));
    const card = within(await screen.findByRole('article', { name: '民事判决书' }));
    expect(card.queryByRole('button', { name: 'Record the effect' })).toBeNull();
    await person.click(card.getByRole('button', { name: 'Record a receipt' }));
    const form = within(card.getByRole('form', { name: 'Record a receipt' }));
    await person.click(form.getByRole('button', { name: 'Record a receipt' }));
    expect(received).toEqual([]);
    await person.selectOptions(form.getByLabelText('Party'), 'defendant');
    await person.type(form.getByLabelText('Day of receipt'), '2026-11-27');
    await person.type(form.getByLabelText('What shows it'), '送达回证');
    await expectAccessible();
    await person.click(form.getByRole('button', { name: 'Record a receipt' }));
    await expect.poll(() => received).toEqual([{ partyId: 'defendant', day: '2026-11-27', receiver: null, proof: '送达回证' }]);
  });
});

describe('Before I have received a conciliation', () => {
  it('I can refuse it, knowing what follows', async () => {
    answerCase('PLAINTIFF');
    answers(conciliation({ mayAnswerFor: ['plaintiff'] }));
    const refused = sentTo('refusal');
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const card = within(await screen.findByRole('article', { name: '民事判决书' }));
    expect(card.queryByRole('button', { name: 'Record a receipt' })).toBeNull();
    await person.click(card.getByRole('button', { name: 'Refuse the conciliation' }));
    expect(screen.getByText(/the court goes on to judgment/)).toBeVisible();
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Refuse the conciliation' }));
    await expect.poll(() => refused).toEqual([{ partyId: 'plaintiff' }]);
  });

  it('I can do nothing about it once somebody refused', async () => {
    answerCase('PLAINTIFF');
    answers(
      conciliation({
        standing: 'REFUSED',
        answers: [{ partyId: 'defendant', answer: 'REFUSED', day: '2026-11-27', receiver: null, notedByName: 'Kim' }],
      }),
    );
    open(`/cases/${caseId}`, accountOf('party'));
    const card = await screen.findByRole('article', { name: '民事判决书' });
    expect(card).toHaveTextContent(/The case goes on/);
    expect(within(card).queryByRole('button', { name: /Refuse/ })).toBeNull();
  });
});
