import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { CalledPerson } from './calledRequests';
import { answerCase } from './caseOfTheTest';
import { answerPapers, caseId, paper } from './papersOfTheTest';

const root = `/api/filing/cases/${caseId}`;
const witness: CalledPerson = {
  id: 'w1',
  version: 0,
  calledAs: 'WITNESS',
  partyId: 'plaintiff',
  name: 'Anna Weber',
  language: 'fr',
  about: 'What was delivered in March',
  reasons: '准许',
  paperId: 'notice',
  applicationId: null,
  calledByName: '陈',
  calledAt: '2026-11-27T02:00:00Z',
  releasedBecause: null,
  releasedByName: null,
  releasedAt: null,
};

const card = () => screen.findByRole('region', { name: 'Witnesses and experts' });

beforeEach(() => {
  answerPolicy();
  answerPapers([paper({ id: 'notice', title: '证人名单' })]);
  network.use(
    http.get(`${root}/called-persons`, () => HttpResponse.json({ items: [witness], next: null })),
    http.get(`${root}/applications`, () => HttpResponse.json({ items: [], next: null })),
    http.get(`${root}/applications/kinds`, () => HttpResponse.json([])),
  );
});

describe('Witnesses and experts', () => {
  it('are shown to a party, with for whom and on what, and nothing to do about it', async () => {
    answerCase('PLAINTIFF');
    open(`/cases/${caseId}`, accountOf('party'));
    const shown = await card();
    await within(shown).findByText('Anna Weber');
    expect(shown).toHaveTextContent('For which party: Rheinland');
    expect(shown).toHaveTextContent('What was delivered in March');
    expect(shown).toHaveTextContent('Speaks: French');
    expect(within(shown).queryByRole('button', { name: /Release|Admit/ })).toBeNull();
  });

  it('are admitted by the court with the paper by which a party names them', async () => {
    const sent: unknown[] = [];
    answerCase(null);
    network.use(
      http.post(`${root}/called-persons`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(witness, { status: 201 });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('judge'));
    network.use(
      http.get(`${root}/applications`, () =>
        HttpResponse.json({ items: ['JOINDER', 'WITNESS', 'EXPERT_ASSISTANT'].map((kind) => ({ id: kind, kind })), next: null }),
      ),
    );
    await person.click(await within(await card()).findByRole('button', { name: 'Admit or appoint somebody' }));
    const form = screen.getByRole('form', { name: 'Admit or appoint somebody' });
    await within(form).findByRole('option', { name: 'WITNESS' });
    expect(within(form).queryByRole('option', { name: /JOINDER|EXPERT_ASSISTANT/ })).toBeNull();
    await person.selectOptions(within(form).getByLabelText('As what'), 'EXPERT_ASSISTANT');
    expect(within(form).getByRole('option', { name: 'EXPERT_ASSISTANT' })).toBeVisible();
    expect(within(form).queryByRole('option', { name: 'WITNESS' })).toBeNull();
    await person.type(within(form).getByLabelText('Name'), 'Li Min');
    await person.selectOptions(within(form).getByLabelText('For which party'), 'Rheinland');
    await person.type(within(form).getByLabelText('Heard on'), '铸件');
    const by = within(form).getByLabelText('By what the party names the person');
    await within(by).findByRole('option', { name: '证人名单' });
    await person.selectOptions(by, 'paper notice');
    await person.click(within(form).getByRole('button', { name: 'Admit or appoint' }));
    expect(sent).toEqual([]);
    await person.type(within(form).getByLabelText(/^Reasons/), '准许');
    await expectAccessible();
    await person.click(within(form).getByRole('button', { name: 'Admit or appoint' }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          calledAs: 'EXPERT_ASSISTANT',
          partyId: 'plaintiff',
          name: 'Li Min',
          language: null,
          about: '铸件',
          paperId: 'notice',
          applicationId: null,
          reasons: '准许',
        },
      ]),
    );
  });

  it('are released with reasons, in the version that was seen', async () => {
    const sent: unknown[] = [];
    answerCase(null);
    network.use(
      http.post(`${root}/called-persons/w1/release`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ ...witness, version: 1 }, { status: 201 });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));
    await person.click(await within(await card()).findByRole('button', { name: 'Release Anna Weber' }));
    const form = screen.getByRole('form', { name: 'Release Anna Weber' });
    await person.type(within(form).getByLabelText(/^Reasons/), '已作证');
    await person.click(within(form).getByRole('button', { name: 'Release' }));
    await waitFor(() => expect(sent).toEqual([{ version: 0, reasons: '已作证' }]));
  });
});
