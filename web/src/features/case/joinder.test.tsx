import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { answerCase } from './caseOfTheTest';
import type { Joinder } from './joinderRequests';
import { answerPapers, caseId } from './papersOfTheTest';

const root = `/api/filing/cases/${caseId}/joinders`;
const other = '（2026）浙01民初2号';

const joinder: Joinder = {
  id: 'j1',
  version: 3,
  caseId: '00000000-0000-0000-0000-0000000000c2',
  number: other,
  leads: true,
  open: false,
  ground: 'SAME_FACTS',
  consent: null,
  reasons: '两案基于同一事实发生。',
  joinedAt: '2026-11-27T02:00:00Z',
  joinedByName: '林',
  partedAt: null,
  partedByName: null,
  partedReasons: null,
  mayPart: false,
};

const answers = (mayJoin: boolean, ...joinders: Joinder[]) => network.use(http.get(root, () => HttpResponse.json({ mayJoin, joinders })));

const card = async () => within(await screen.findByRole('region', { name: 'Heard together' }));

/** What is sent there, in order. */
function takes(path: string) {
  const sent: unknown[] = [];
  network.use(
    http.post(path, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(joinder, { status: 201 });
    }),
  );
  return sent;
}

beforeEach(() => {
  answerPolicy();
  answerPapers();
});

describe('As the judge who presides', () => {
  beforeEach(() => answerCase(null));

  it('I have another case of the same kind heard with this one, with the consent of the parties', async () => {
    answers(true);
    const sent = takes(root);
    const { person } = open(`/cases/${caseId}`, accountOf('judge'));
    const together = await card();
    await person.click(together.getByRole('button', { name: 'Have another case heard with this one' }));
    const form = within(together.getByRole('form'));
    await person.type(form.getByLabelText(/^Number of the other case/), other);
    await person.selectOptions(form.getByLabelText(/^Why/), 'SAME_KIND');
    await person.type(form.getByLabelText(/^How the parties consented/), '庭前会议笔录');
    await person.type(form.getByLabelText(/^Reasons/), '同类合同');
    await expectAccessible();
    await person.click(form.getByRole('button', { name: 'Have another case heard with this one' }));
    await expect
      .poll(() => sent)
      .toEqual([{ number: other, ground: 'SAME_KIND', consent: '庭前会议笔录', applicationId: null, reasons: '同类合同' }]);
  });

  it('I have them heard apart, with reasons, on the version that I saw', async () => {
    answers(false, { ...joinder, mayPart: true, open: true });
    const sent = takes(`${root}/j1/separation`);
    const { person } = open(`/cases/${caseId}`, accountOf('judge'));
    const together = await card();
    expect(together.getByRole('link', { name: other })).toHaveAttribute('href', `/cases/${joinder.caseId}`);
    await person.click(together.getByRole('button', { name: `Have ${other} heard apart` }));
    await person.type(together.getByLabelText(/^Reasons/), '分开审理更为便利');
    await person.click(together.getByRole('button', { name: 'Have them heard apart' }));
    await expect.poll(() => sent).toEqual([{ version: 3, reasons: '分开审理更为便利' }]);
  });
});

describe('As a party', () => {
  it('I read with which case mine is heard and why, without a way into the other', async () => {
    answerCase('PLAINTIFF');
    answers(false, joinder);
    open(`/cases/${caseId}`, accountOf('party'));
    const together = await card();
    expect(together.getByText(other)).toBeVisible();
    expect(together.getByText('This case leads')).toBeVisible();
    expect(together.getByText('两案基于同一事实发生。')).toBeVisible();
    expect(together.queryByRole('link')).toBeNull();
    expect(together.queryByRole('button', { name: /heard/ })).toBeNull();
  });

  it('I see nothing of it where my case is heard alone', async () => {
    answerCase('PLAINTIFF');
    answers(false);
    open(`/cases/${caseId}`, accountOf('party'));
    await screen.findByRole('region', { name: 'Parties' });
    expect(screen.queryByRole('region', { name: 'Heard together' })).toBeNull();
  });
});
