import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { answerCase } from './caseOfTheTest';
import type { EvidenceExchange } from './exchangeRequests';
import { answerPapers, caseId, paper } from './papersOfTheTest';

const root = `/api/filing/cases/${caseId}/evidence-exchanges`;

const exchange: EvidenceExchange = {
  id: 'x1',
  version: 2,
  number: 1,
  state: 'SET',
  day: '2026-12-20',
  way: 'IN_COURT',
  timeOfDay: null,
  place: null,
  opinionsBy: null,
  openedAt: null,
  openedByName: null,
  agreementId: null,
  setByName: '林',
  setAt: '2026-11-27T02:00:00Z',
  movedReasons: null,
  movedByName: null,
  movedAt: null,
  outcome: null,
  papers: null,
  endedByName: null,
  endedAt: null,
};

const inCourt = { way: 'IN_COURT', timeOfDay: null, place: null, opinionsBy: null };
const choices = `/api/filing/cases/${caseId}/evidence-exchange-choices`;
const chosen = (agreed: string, ...items: object[]) => network.use(http.get(choices, () => HttpResponse.json({ items, agreed })));

const answers = (...exchanges: EvidenceExchange[]) => network.use(http.get(root, () => HttpResponse.json(exchanges)));

const card = async () => within(await screen.findByRole('region', { name: 'Exchange of evidence' }));

/** What is sent there, in order. */
function takes(path: string) {
  const sent: unknown[] = [];
  network.use(
    http.post(path, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(exchange, { status: 201 });
    }),
  );
  return sent;
}

beforeEach(() => {
  answerPolicy();
  answerPapers();
  answerCase(null);
});

describe('As the judge', () => {
  it('I set the day of an exchange', async () => {
    answers();
    const sent = takes(root);
    const { person } = open(`/cases/${caseId}`, accountOf('judge'));
    const shown = await card();
    await person.click(shown.getByRole('button', { name: 'Set an exchange' }));
    const form = within(shown.getByRole('form'));
    await person.type(form.getByLabelText(/^Day/), '2026-12-20');
    await expectAccessible();
    await person.click(form.getByRole('button', { name: 'Set an exchange' }));
    await expect.poll(() => sent).toEqual([{ day: '2026-12-20', how: inCourt, agreementId: null }]);
  });

  it('I move it with reasons, on the version that I saw', async () => {
    answers(exchange);
    const sent = takes(`${root}/x1/move`);
    const { person } = open(`/cases/${caseId}`, accountOf('judge'));
    const shown = await card();
    await person.click(shown.getByRole('button', { name: 'Move it' }));
    const form = within(shown.getByRole('form'));
    await person.type(form.getByLabelText(/^Reasons/), '当事人申请');
    await person.click(form.getByRole('button', { name: 'Move it' }));
    await expect.poll(() => sent).toEqual([{ version: 2, day: '2026-12-20', how: inCourt, reasons: '当事人申请' }]);
  });

  it('I hold it, and write what is agreed and what is not', async () => {
    answers(exchange);
    const sent = takes(`${root}/x1/holding`);
    const { person } = open(`/cases/${caseId}`, accountOf('judge'));
    const shown = await card();
    await person.click(shown.getByRole('button', { name: 'Hold it' }));
    const form = within(shown.getByRole('form'));
    expect(form.getByText(/can no longer be taken back/)).toBeVisible();
    await person.type(form.getByLabelText(/^What nobody disputes/), '金额有争议');
    await person.click(form.getByRole('button', { name: 'Hold it' }));
    await expect.poll(() => sent).toEqual([{ version: 2, outcome: '金额有争议' }]);
  });
});

describe('As the judge, online', () => {
  it('I set it only as the parties agree, with what that way needs', async () => {
    answers();
    chosen('APART', { partyId: 'plaintiff', way: 'APART', chosenByName: 'Anna', chosenAt: '2026-11-27T02:00:00Z' });
    const sent = takes(root);
    const { person } = open(`/cases/${caseId}`, accountOf('judge'));
    const shown = await card();
    await person.click(shown.getByRole('button', { name: 'Set an exchange' }));
    const form = within(shown.getByRole('form'));
    await person.type(form.getByLabelText(/^Day/), '2026-12-20');
    expect(form.queryByRole('option', { name: 'Online, all at one time' })).toBeNull();
    await person.selectOptions(form.getByLabelText('How it is held'), 'Online, each in its own time');
    await person.click(form.getByRole('button', { name: 'Set an exchange' }));
    expect(sent).toEqual([]);
    await person.type(form.getByLabelText(/^Opinions until/), '2026-12-28');
    await expectAccessible();
    await person.click(form.getByRole('button', { name: 'Set an exchange' }));
    await expect
      .poll(() => sent)
      .toEqual([{ day: '2026-12-20', how: { ...inCourt, way: 'APART', opinionsBy: '2026-12-28' }, agreementId: null }]);
  });

  it('I open one that is held apart before I hold it', async () => {
    answers({ ...exchange, way: 'APART', opinionsBy: '2026-12-28' });
    const sent = takes(`${root}/x1/opening`);
    const { person } = open(`/cases/${caseId}`, accountOf('judge'));
    const shown = await card();
    expect(shown.queryByRole('button', { name: 'Hold it' })).toBeNull();
    await person.click(shown.getByRole('button', { name: 'Open it' }));
    const form = within(shown.getByRole('form'));
    expect(form.getByText(/give their opinions in writing/)).toBeVisible();
    await person.click(form.getByRole('button', { name: 'Open it' }));
    await expect.poll(() => sent).toEqual([{ version: 2 }]);
  });

  it('what is open already I can only hold', async () => {
    answers({ ...exchange, way: 'APART', opinionsBy: '2026-12-28', openedAt: '2026-12-20T02:00:00Z', openedByName: '林', papers: 3 });
    open(`/cases/${caseId}`, accountOf('judge'));
    const shown = await card();
    expect(shown.getByText(/3 papers shown/)).toBeVisible();
    expect(shown.getByRole('button', { name: 'Hold it' })).toBeVisible();
    expect(shown.queryByRole('button', { name: 'Move it' })).toBeNull();
  });
});

describe('As a party', () => {
  it('I say how evidence is to be exchanged', async () => {
    answerCase('DEFENDANT');
    answers();
    const sent = takes(choices);
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const shown = await card();
    await person.click(shown.getByText('How evidence is to be exchanged'));
    await person.click(shown.getByLabelText('Online, each in its own time'));
    await expectAccessible();
    await person.click(shown.getByRole('button', { name: 'Choose' }));
    await expect.poll(() => sent).toEqual([{ partyId: 'defendant', way: 'APART' }]);
  });

  it('I see the day and do nothing about it; what my side handed in says who reads it until then', async () => {
    answers(exchange);
    answerPapers([paper({ keptForExchange: true, readers: 'PLAINTIFF' })]);
    open(`/cases/${caseId}`, accountOf('party'));
    const shown = await card();
    expect(shown.getByText('to come')).toBeVisible();
    expect(shown.queryByRole('button', { name: 'Hold it' })).toBeNull();
    expect(await screen.findByText(/until the exchange of evidence/)).toBeVisible();
  });

  it('I see nothing of exchanges where none is set', async () => {
    answers();
    open(`/cases/${caseId}`, accountOf('party'));
    await screen.findByRole('region', { name: 'Evidence' });
    expect(screen.queryByRole('region', { name: 'Exchange of evidence' })).toBeNull();
  });
});
