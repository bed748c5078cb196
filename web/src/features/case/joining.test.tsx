import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { answerCase, answerCaseWith } from './caseOfTheTest';
import { answerPapers, caseId, paper } from './papersOfTheTest';

const root = `/api/filing/cases/${caseId}`;
const granted = { id: 'a1', kind: 'JOINDER', state: 'GRANTED', decidedAt: '2026-11-26T02:00:00Z' };

const parties = () => screen.findByRole('region', { name: 'Parties' });

beforeEach(() => {
  answerPolicy();
  answerPapers([paper({ id: 'notice', title: '参加诉讼通知书' })]);
  network.use(
    http.get(`${root}/applications`, ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.has('after')
          ? { items: [granted], next: null }
          : {
              items: [
                { ...granted, id: 'a2', state: 'REFUSED' },
                { ...granted, id: 'a4', kind: 'CO_PARTY' },
                { ...granted, id: 'a3', kind: 'APPRAISAL' },
              ],
              next: 'older',
            },
      ),
    ),
  );
});

async function fills(person: ReturnType<typeof open>['person'], form: HTMLElement) {
  await person.type(within(form).getByLabelText(/^Name in the original script/), 'Taiyo Hoken KK');
  await person.selectOptions(within(form).getByLabelText(/^Country or region/), 'JP');
  await person.type(within(form).getByLabelText(/^Address/), 'Tokyo');
  await person.type(within(form).getByLabelText(/^Reasons/), '承保人');
}

describe('As a clerk', () => {
  it('I enter a third party by the application that was granted, and with its own claim', async () => {
    const sent: unknown[] = [];
    answerCase(null);
    network.use(
      http.post(`${root}/joined-parties`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ partyId: 'p9', name: 'Taiyo Hoken KK', joinedAt: '2026-11-27T02:00:00Z' }, { status: 201 });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));

    await person.click(await within(await parties()).findByRole('button', { name: 'Enter a party that joins' }));
    const form = screen.getByRole('form', { name: 'Enter a party that joins' });
    await fills(person, form);
    await person.click(within(form).getByRole('checkbox', { name: /claim of its own/ }));
    // What that claim costs is a forecast, which is not sent.
    const asked: (string | null)[] = [];
    network.use(
      http.get('/api/filing/fees', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('of'));
        return HttpResponse.json({
          cny: '17032.00',
          baseCny: '3408000',
          article: '13(1)',
          steps: [],
          limit: 'halved, Art. 18',
          source: '',
        });
      }),
    );
    await person.type(within(form).getByLabelText(/^Sum of its own claim/), '3408000');
    expect(await within(form).findByText(/17,032/)).toBeVisible();
    expect(asked.at(-1)).toBe('THIRD_PARTY_CLAIM');
    const ground = within(form).getByLabelText(/^By what it joins/);
    await within(ground).findByRole('option', { name: /^Granted application of/ });
    expect(within(ground).getAllByRole('option')).toHaveLength(3);
    await person.selectOptions(ground, 'application a1');
    await expectAccessible();
    await person.click(within(form).getByRole('button', { name: 'Enter the party' }));

    await screen.findByRole('button', { name: 'Enter a party that joins' });
    expect(sent).toEqual([
      expect.objectContaining({
        claims: true,
        unwilling: false,
        applicationId: 'a1',
        paperId: null,
        reasons: '承保人',
        party: expect.objectContaining({
          role: 'THIRD_PARTY',
          originalName: 'Taiyo Hoken KK',
          country: 'JP',
          address: 'Tokyo',
          email: null,
        }),
      }),
    ]);
  });

  it('I enter a co-plaintiff that does not want to take part, by what was granted for co-parties alone', async () => {
    const sent: unknown[] = [];
    answerCase(null);
    network.use(
      http.post(`${root}/joined-parties`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ partyId: 'p9', name: 'Taiyo Hoken KK', joinedAt: '2026-11-27T02:00:00Z' }, { status: 201 });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));
    await person.click(await within(await parties()).findByRole('button', { name: 'Enter a party that joins' }));
    const form = screen.getByRole('form', { name: 'Enter a party that joins' });
    await fills(person, form);
    await person.click(within(form).getByRole('checkbox', { name: /claim of its own/ }));
    await person.selectOptions(within(form).getByLabelText(/^It joins as/), 'PLAINTIFF');
    expect(within(form).queryByRole('checkbox', { name: /claim of its own/ })).toBeNull();
    await person.click(within(form).getByRole('checkbox', { name: /does not want to take part/ }));
    const ground = within(form).getByLabelText(/^By what it joins/);
    await within(ground).findByRole('option', { name: /^Granted application of/ });
    await person.selectOptions(ground, 'application a4');
    await expectAccessible();
    await person.click(within(form).getByRole('button', { name: 'Enter the party' }));

    await screen.findByRole('button', { name: 'Enter a party that joins' });
    expect(sent).toEqual([
      expect.objectContaining({
        claims: false,
        unwilling: true,
        applicationId: 'a4',
        party: expect.objectContaining({ role: 'PLAINTIFF' }),
      }),
    ]);
  });

  it('I am told what is missing before anything is sent, and what the court refuses', async () => {
    answerCase(null);
    network.use(
      http.post(`${root}/joined-parties`, () =>
        HttpResponse.json(
          { type: 'x', title: 'Taiyo Hoken KK is a party of this case already.', status: 409, code: 'party-in-case', grounds: [] },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));
    await person.click(await within(await parties()).findByRole('button', { name: 'Enter a party that joins' }));
    const form = screen.getByRole('form', { name: 'Enter a party that joins' });
    await person.click(within(form).getByRole('button', { name: 'Enter the party' }));
    expect(within(form).getByLabelText(/^By what it joins/)).toBeInvalid();
    await fills(person, form);
    await within(form).findByRole('option', { name: '参加诉讼通知书' });
    await person.selectOptions(within(form).getByLabelText(/^By what it joins/), 'paper notice');
    await person.click(within(form).getByRole('button', { name: 'Enter the party' }));
    expect(await screen.findByText('Taiyo Hoken KK is a party of this case already.')).toBeVisible();
  });
});

describe('As a party', () => {
  it('I do not enter anybody', async () => {
    answerCase('PLAINTIFF');
    open(`/cases/${caseId}`, accountOf('party'));
    expect(within(await parties()).queryByRole('button', { name: 'Enter a party that joins' })).toBeNull();
  });
});

describe('A party that joined', () => {
  const third = {
    id: 'third',
    role: 'THIRD_PARTY',
    originalName: 'Taiyo Hoken KK',
    joinedAt: '2026-11-27T02:00:00Z',
  };

  it('is taken out again by the court with reasons, and by nobody without', async () => {
    const sent: unknown[] = [];
    answerCase(null);
    answerCaseWith(third);
    network.use(
      http.post(`${root}/joined-parties/third/removal`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ partyId: 'third', name: 'Taiyo Hoken KK', leftAt: '2026-11-28T02:00:00Z' }, { status: 201 });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('judge'));
    await person.click(await within(await parties()).findByRole('button', { name: 'Take out of the case: Taiyo Hoken KK' }));
    const form = screen.getByRole('form', { name: 'Take out of the case: Taiyo Hoken KK' });
    await person.click(within(form).getByRole('button', { name: 'Take out of the case' }));
    expect(sent).toEqual([]);
    await person.type(within(form).getByLabelText(/^Reasons/), '其撤回参加诉讼的申请');
    await person.click(within(form).getByRole('button', { name: 'Take out of the case' }));
    await waitFor(() => expect(sent).toEqual([{ paperId: null, reasons: '其撤回参加诉讼的申请' }]));
  });

  it('is shown as gone afterwards, and is not taken out twice', async () => {
    answerCase(null);
    answerCaseWith({ ...third, leftAt: '2026-11-28T02:00:00Z' });
    open(`/cases/${caseId}`, accountOf('clerk'));
    await within(await parties()).findByText(/No longer in the case since/);
    expect(within(await parties()).queryByRole('button', { name: /out of the case/ })).toBeNull();
  });

  it('of the plaintiffs or defendants is shown as such, and taken out by judges alone', async () => {
    answerCase(null);
    answerCaseWith({ ...third, role: 'PLAINTIFF', unwilling: true });
    open(`/cases/${caseId}`, accountOf('clerk'));
    await within(await parties()).findByText(/it does not want to take part, and waives nothing/);
    expect(within(await parties()).queryByRole('button', { name: /out of the case/ })).toBeNull();
  });

  it('is taken out by no party', async () => {
    answerCase('PLAINTIFF');
    answerCaseWith(third);
    open(`/cases/${caseId}`, accountOf('party'));
    await within(await parties()).findByText(/Taiyo Hoken KK/);
    expect(within(await parties()).queryByRole('button', { name: /out of the case/ })).toBeNull();
  });
});
