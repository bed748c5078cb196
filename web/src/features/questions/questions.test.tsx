import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Group } from '@/app/feature';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { Question } from './requests';

const caseId = '00000000-0000-4000-8000-00000000000c';
const root = `/api/filing/cases/${caseId}`;

const question = (said: Partial<Question> = {}): Question => ({
  id: 'q1',
  version: 2,
  partyId: 'p1',
  state: 'OPEN',
  text: 'When will Hanbit be served?',
  askedByName: 'Anna Weber',
  askedAt: '2026-11-26T01:00:00Z',
  answerBy: '2026-12-03',
  answer: null,
  forAll: false,
  answeredByName: null,
  answeredAt: null,
  own: false,
  mayAnswer: false,
  ...said,
});

const party = (id: string, originalName: string, own: boolean) => ({
  id,
  role: 'PLAINTIFF',
  originalName,
  latinName: '',
  chineseName: '',
  own,
});
const ofCase = (...parties: object[]) => network.use(http.get(root, () => HttpResponse.json({ id: caseId, parties })));
const answers = (...items: Question[]) => network.use(http.get(`${root}/questions`, () => HttpResponse.json({ items, next: null })));

function sentTo(path: string) {
  const sent: unknown[] = [];
  network.use(
    http.post(`${root}/questions${path}`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(question(), { status: 201 });
    }),
  );
  return sent;
}

const go = (group: Group) => open(`/cases/${caseId}/questions`, accountOf(group));

beforeEach(() => {
  answers();
  ofCase(party('p1', 'Rheinland', true), party('p2', 'Nordsee', true));
});

describe('As who acts for two parties', () => {
  it('I say for whom I ask, and what', async () => {
    const sent = sentTo('');
    const { person } = go('party');
    expect(await screen.findByText('Nothing has been asked.')).toBeVisible();
    const form = await screen.findByRole('region', { name: 'Ask the court' });
    await person.type(within(form).getByLabelText(/^Your question/), 'When will Hanbit be served?');
    await person.click(within(form).getByRole('button', { name: 'Send the question' }));
    expect(within(form).getByLabelText('For whom')).toBeInvalid();
    await person.selectOptions(within(form).getByLabelText('For whom'), 'p2');
    await person.click(within(form).getByRole('button', { name: 'Send the question' }));
    expect(await within(form).findByDisplayValue('')).toBeVisible();
    expect(sent).toEqual([{ partyId: 'p2', text: 'When will Hanbit be served?' }]);
    await expectAccessible();
  });

  it('my question is there again when I come back, and not after it was sent', async () => {
    const sent = sentTo('');
    const first = go('party');
    await first.person.type(await screen.findByLabelText(/^Your question/), 'When?');
    await first.person.selectOptions(screen.getByLabelText('For whom'), 'p2');
    first.unmount();
    const second = go('party');
    expect(await screen.findByLabelText(/^Your question/)).toHaveValue('When?');
    await second.person.click(screen.getByRole('button', { name: 'Send the question' }));
    await expect.poll(() => sent).toEqual([{ partyId: 'p2', text: 'When?' }]);
    await expect.poll(() => screen.getByLabelText(/^Your question/)).toHaveValue('');
    second.unmount();
    go('party');
    expect(await screen.findByLabelText(/^Your question/)).toHaveValue('');
    expect(sent).toHaveLength(1);
  });

  it('I see by when the court means to answer, that no law says so, and take my question back', async () => {
    answers(question({ own: true }));
    const sent = sentTo('/q1/withdrawal');
    const { person } = go('party');
    expect(await screen.findByText('When will Hanbit be served?')).toBeVisible();
    expect(screen.getByText(/no law sets it/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Answer/ })).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Take back' }));
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take back' }));
    await expect.poll(() => sent).toEqual([{ version: 2 }]);
  });
});

describe('As a clerk', () => {
  it('I answer a question, for the side that asked unless I say for all', async () => {
    ofCase(party('p1', 'Rheinland', false));
    answers(question({ mayAnswer: true }));
    const sent = sentTo('/q1/answer');
    const { person } = go('clerk');
    await person.click(await screen.findByRole('button', { name: 'Answer the question of Anna Weber' }));
    expect(screen.queryByRole('region', { name: 'Ask the court' })).toBeNull();
    const box = screen.getByRole('checkbox', { name: 'All parties may read question and answer' });
    expect(box).not.toBeChecked();
    await person.type(screen.getByLabelText(/^Answer of the court/), 'The request is on its way.');
    await person.click(box);
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Send the answer' }));
    await expect.poll(() => sent).toEqual([{ version: 2, text: 'The request is on its way.', forAll: true }]);
  });
});
