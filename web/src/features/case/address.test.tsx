import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { AddressChange } from './addressRequests';
import { answerCase } from './caseOfTheTest';
import { answerPapers, caseId, paper } from './papersOfTheTest';

const root = `/api/filing/cases/${caseId}/address-changes`;

const change = (said: Partial<AddressChange> = {}): AddressChange => ({
  id: 'c1',
  version: 0,
  partyId: 'defendant',
  state: 'STATED',
  address: 'Busan',
  country: 'KR',
  email: 'new@hanbit.example',
  phone: null,
  validFrom: '2026-12-01',
  paperId: null,
  statedByName: 'Hanbit',
  statedAt: '2026-11-27T01:00:00Z',
  decidedAt: null,
  returnReason: null,
  ...said,
});

const answers = (...items: AddressChange[]) => network.use(http.get(root, () => HttpResponse.json({ items, next: null })));
/** The first test of a file loads the whole page of the case. */
const panel = () => screen.findByRole('region', { name: 'Changes of address' });

/** What is sent to the path, and answered with this. */
function sentTo(path: string, answer: AddressChange) {
  const sent: unknown[] = [];
  network.use(
    http.post(`${root}${path}`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(answer, { status: 201 });
    }),
  );
  return sent;
}

beforeEach(() => {
  answerPolicy();
  answerPapers([paper({ id: 'proof', kind: 'SERVICE_ADDRESS', side: 'DEFENDANT', title: '送达地址确认书', partyId: 'defendant' })]);
});

describe('As a party', () => {
  it('I state a new address from what is valid now, with the paper, and read that the old one stays valid', async () => {
    answerCase('DEFENDANT');
    const sent = sentTo('', change());
    const { person } = open(`/cases/${caseId}`, accountOf('party'));

    await panel();
    await person.click(await screen.findByRole('button', { name: 'State a new address for service' }));
    const form = screen.getByRole('form', { name: 'State a new address for service' });
    expect(within(form).getByText(/until then the one before stays valid/)).toBeVisible();
    await person.clear(within(form).getByLabelText('Address'));
    await person.click(within(form).getByRole('button', { name: 'Send to the court' }));
    expect(sent).toEqual([]);
    await person.type(within(form).getByLabelText('Address'), 'Busan');
    await person.type(within(form).getByLabelText('E-mail'), 'new@hanbit.example');
    await person.type(within(form).getByLabelText('Valid from'), '2026-12-01');
    await person.selectOptions(await within(form).findByLabelText('Paper'), '送达地址确认书');
    await expectAccessible();
    answers(change());
    await person.click(within(form).getByRole('button', { name: 'Send to the court' }));

    expect(await screen.findByText('Waits for the court')).toBeVisible();
    expect(sent).toEqual([
      {
        partyId: 'defendant',
        address: 'Busan',
        country: 'DE',
        email: 'new@hanbit.example',
        phone: null,
        validFrom: '2026-12-01',
        paperId: 'proof',
      },
    ]);
    // One at a time.
    expect(within(await panel()).queryByRole('button', { name: 'State a new address for service' })).toBeNull();
  });

  it('I read what the court misses, and take back what it has not decided', async () => {
    answerCase('DEFENDANT');
    answers(change(), change({ id: 'c0', state: 'RETURNED', returnReason: '请补交证明' }));
    const sent = sentTo('/c1/withdrawal', change({ state: 'WITHDRAWN' }));
    const { person } = open(`/cases/${caseId}`, accountOf('party'));

    expect(await screen.findByText('请补交证明')).toBeVisible();
    expect(within(await panel()).queryByRole('button', { name: 'Confirm' })).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Take back' }));
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take back' }));
    await expect.poll(() => sent).toEqual([{ version: 0 }]);
  });
});

describe('As a clerk', () => {
  it('I confirm an address on the version that I saw', async () => {
    answerCase(null);
    answers(change());
    const sent = sentTo('/c1/confirmation', change({ state: 'CONFIRMED' }));
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));

    await person.click(await within(await panel()).findByRole('button', { name: 'Confirm' }));
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Confirm' }));
    await expect.poll(() => sent).toEqual([{ version: 0 }]);
  });

  it('I ask for more with a reason, never without', async () => {
    answerCase(null);
    answers(change());
    const sent = sentTo('/c1/return', change({ state: 'RETURNED', returnReason: '请补交证明' }));
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));

    const more = () => within(screen.getByRole('region', { name: 'Changes of address' })).getAllByRole('button', { name: 'Ask for more' });
    await within(await panel()).findByRole('button', { name: 'Ask for more' });
    await person.click(more()[0]!);
    await person.click(more()[1]!);
    expect(sent).toEqual([]);
    await person.type(screen.getByLabelText('What is missing'), '请补交证明');
    await person.click(more()[1]!);
    await expect.poll(() => sent).toEqual([{ version: 0, reason: '请补交证明' }]);
  });

  it('I enter a new address that a party said on paper, and name that paper', async () => {
    answerCase(null);
    const sent = sentTo('', change());
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Enter a new address of 한빛정밀, said on paper' }));
    const form = screen.getByRole('form', { name: /^Enter a new address/ });
    await person.type(within(form).getByLabelText('Valid from'), '2026-12-01');
    await person.click(within(form).getByRole('button', { name: 'Save' }));
    expect(sent).toEqual([]);
    await person.selectOptions(await within(form).findByLabelText('Paper'), '送达地址确认书');
    await person.click(within(form).getByRole('button', { name: 'Save' }));
    await expect.poll(() => sent).toMatchObject([{ partyId: 'defendant', paperId: 'proof' }]);
  });
});

describe('As a judge', () => {
  it('I see nothing of it while no party moves', async () => {
    answerCase(null);
    open(`/cases/${caseId}`, accountOf('judge'));
    await screen.findByRole('region', { name: 'Parties' });
    await expect.poll(() => screen.queryByRole('region', { name: 'Changes of address' })).toBeNull();
  });
});
