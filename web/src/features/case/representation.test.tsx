import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { answerCase } from './caseOfTheTest';
import { answerPapers, caseId, paper } from './papersOfTheTest';
import type { OwnRepresentation, Representation } from './representationRequests';

const root = `/api/filing/cases/${caseId}`;

const representation = (change: Partial<Representation> = {}): Representation => ({
  id: 'r1',
  version: 3,
  partyId: 'defendant',
  state: 'PROPOSED',
  kind: 'LAWYER',
  name: '陈薇',
  accountName: 'Chen Wei',
  powers: ['SETTLE'],
  instances: ['FIRST'],
  validFrom: '2026-11-01',
  validUntil: null,
  paperId: 'poa',
  way: null,
  witnessing: null,
  replaces: null,
  proposedAt: '2026-11-21T12:00:00Z',
  waitingSince: '2026-11-21T13:00:00Z',
  decidedAt: null,
  refusalReason: null,
  endingPaperId: null,
  endReason: null,
  endedAt: null,
  identity: null,
  own: false,
  ...change,
});

const parties = () => screen.findByRole('region', { name: 'Parties' });
const poa = paper({ id: 'poa', kind: 'POWER_OF_ATTORNEY', side: 'DEFENDANT', title: '委托书', partyId: 'defendant' });

beforeEach(() => {
  answerPolicy();
  answerPapers([poa]);
});

describe('As a party', () => {
  it('I read who is against whom and about what, in my language and as the court wrote it', async () => {
    answerCase('DEFENDANT');
    open(`/cases/${caseId}`, accountOf('party'));

    expect(await screen.findByText(/ v 한빛정밀$/)).toBeVisible();
    expect(screen.getByText('t')).toHaveAttribute('lang', 'zh-CN');
    expect(await screen.findByText(/International sale of goods/)).toBeVisible();
  });

  it('I give a new code to who has lost it', async () => {
    answerCase('DEFENDANT', representation({ id: 'named', state: 'INVITED' }));
    network.use(
      http.put(`${root}/representations/named/code`, () =>
        HttpResponse.json({ representation: representation({ id: 'named', state: 'INVITED' }), code: 'AB3M-9QWE' }),
      ),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('party'));

    await person.click(await within(await parties()).findByRole('button', { name: 'Give a new code' }));
    expect(await screen.findByText('AB3M-9QWE')).toBeVisible();
    expect(screen.getByText(/good for 14 days/)).toBeVisible();
    await expectAccessible();
  });

  it('I name a lawyer with the paper and each special power, and get the code for her, once', async () => {
    const sent: unknown[] = [];
    answerCase('DEFENDANT');
    network.use(
      http.post(`${root}/representations`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(representation({ id: 'named', state: 'INVITED' }), { status: 201 });
      }),
      http.put(`${root}/representations/named/code`, () =>
        HttpResponse.json({ representation: representation({ id: 'named', state: 'INVITED' }), code: '7K3M-9QWE' }),
      ),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('party'));

    await person.click(within(await parties()).getByRole('button', { name: 'Name a representative' }));
    const form = screen.getByRole('form', { name: 'Name a representative' });
    await person.click(within(form).getByRole('button', { name: 'Name' }));
    expect(sent).toEqual([]);
    await person.selectOptions(within(form).getByLabelText('As what'), 'Lawyer');
    await person.type(within(form).getByLabelText('Name'), '陈薇');
    await person.selectOptions(await within(form).findByLabelText('The paper that proves it'), '委托书');
    await person.click(within(form).getByLabelText(/before the judge over video/));
    expect(within(form).getByText(/needs no notary/)).toBeVisible();
    await person.click(within(form).getByLabelText('bring a counterclaim'));
    await person.type(within(form).getByLabelText('From'), '2026-11-01');
    await expectAccessible();
    await person.click(within(form).getByRole('button', { name: 'Name' }));

    expect(await screen.findByText('7K3M-9QWE')).toBeVisible();
    expect(sent).toEqual([
      {
        partyId: 'defendant',
        kind: 'LAWYER',
        name: '陈薇',
        powers: ['COUNTERCLAIM'],
        instances: ['FIRST'],
        validFrom: '2026-11-01',
        validUntil: null,
        paperId: 'poa',
        way: 'VIDEO_WITNESS',
        replaces: null,
        own: false,
      },
    ]);
    await person.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText('7K3M-9QWE')).toBeNull();
  });

  it.each([
    [null, 'To be signed before the judge over video'],
    [true, 'Signed before the judge'],
    [false, 'Not witnessed by the judge'],
  ])('I see what a judge found of a power of attorney: %s', async (witnessed, words) => {
    const witnessing =
      witnessed === null
        ? null
        : {
            hearingId: 'h1',
            witnessed,
            reason: witnessed ? null : 'does not know the lawyer',
            paperDigest: null,
            judge: '林',
            firm: null,
            licence: null,
            recordDigest: 'ab',
            witnessedAt: '2026-11-21T13:00:00Z',
          };
    answerCase('DEFENDANT', representation({ way: 'VIDEO_WITNESS', witnessing }));
    open(`/cases/${caseId}`, accountOf('party'));
    const list = await screen.findByRole('list', { name: 'Who acts for 한빛정밀' });
    expect(await within(list).findByText(new RegExp(`^${words}`))).toBeVisible();
    if (witnessing) expect(within(list).getByRole('link', { name: 'The meeting and its record' })).toHaveAttribute('href', '/hearings/h1');
    if (witnessed === false) expect(within(list).getByText('does not know the lawyer')).toBeVisible();
    await expectAccessible();
  });

  it('I see that a power of attorney is to be signed before the judge while nobody joined yet', async () => {
    answerCase('DEFENDANT', representation({ way: 'VIDEO_WITNESS', state: 'INVITED', waitingSince: null, accountName: null }));
    open(`/cases/${caseId}`, accountOf('party'));
    const list = await screen.findByRole('list', { name: 'Who acts for 한빛정밀' });
    expect(await within(list).findByText(/^To be signed before the judge over video/)).toBeVisible();
  });

  it('I ask to end a representation with the notice to the court', async () => {
    const sent: unknown[] = [];
    answerPapers([paper({ id: 'notice', kind: 'STATEMENT', side: 'DEFENDANT', title: 'Notice' })]);
    answerCase('DEFENDANT', representation({ state: 'CONFIRMED', waitingSince: null }));
    network.use(
      http.post(`${root}/representations/r1/ending`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(representation({ state: 'ENDING' }), { status: 201 });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('party'));

    await person.click(await screen.findByRole('button', { name: 'Revoke' }));
    await person.selectOptions(await screen.findByLabelText('Your notice to the court'), (await screen.findAllByText('Notice'))[0]!);
    await person.click(screen.getByRole('button', { name: 'Ask the court to end it' }));

    await expect.poll(() => sent).toEqual([{ version: 3, paperId: 'notice' }]);
  });

  it('I see who acts for the other side and with which powers, and can do nothing about it', async () => {
    answerCase('PLAINTIFF', representation({ state: 'CONFIRMED', accountName: null, paperId: null, waitingSince: null }));
    open(`/cases/${caseId}`, accountOf('party'));

    const list = await screen.findByRole('list', { name: 'Who acts for 한빛정밀' });
    await within(list).findByText('Confirmed by the court');
    expect(list).toHaveTextContent('Special powers: settle');
    expect(within(list).queryByRole('button')).toBeNull();
  });
});

describe('As a clerk', () => {
  it('I confirm whoever joined, on the version that I saw', async () => {
    const sent: unknown[] = [];
    answerCase(null, representation());
    network.use(
      http.post(`${root}/representations/r1/confirmation`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(representation({ state: 'CONFIRMED' }), { status: 201 });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));

    const list = await screen.findByRole('list', { name: 'Who acts for 한빛정밀' });
    await within(list).findByText('Chen Wei');
    expect(within(list).getByRole('button', { name: 'The paper that proves it for 陈薇' })).toBeVisible();
    await person.click(within(list).getByRole('button', { name: 'Confirm 陈薇' }));
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Confirm' }));

    await expect.poll(() => sent).toEqual([{ version: 3 }]);
  });

  it('I refuse with a reason, never without', async () => {
    const sent: unknown[] = [];
    answerCase(null, representation());
    network.use(
      http.post(`${root}/representations/r1/refusal`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(representation({ state: 'REFUSED', refusalReason: 'No licence' }), { status: 201 });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));

    await person.click(await screen.findByRole('button', { name: 'Refuse 陈薇' }));
    await person.click(screen.getByRole('button', { name: 'Refuse' }));
    expect(sent).toEqual([]);
    await person.type(screen.getByLabelText('Reason'), 'No licence');
    await person.click(screen.getByRole('button', { name: 'Refuse' }));

    await expect.poll(() => sent).toEqual([{ version: 3, reason: 'No licence' }]);
  });
});

describe('As a representative', () => {
  it('I join with the code and read that the court confirms next, without a way into the case', async () => {
    network.use(
      http.post('/api/filing/appearances', () =>
        HttpResponse.json(
          { caseId, caseNumber: '（2026）浙01民初1号', partyId: 'defendant', partyName: '한빛정밀', confirmed: false },
          { status: 201 },
        ),
      ),
    );
    const { person } = open('/appear', accountOf('party'));

    await person.type(await screen.findByLabelText('Appearance code'), '7K3M9QWE');
    await person.click(screen.getByRole('button', { name: 'Take part in the case' }));

    await screen.findByRole('heading', { name: 'The court confirms you next' });
    expect(screen.queryByRole('link', { name: /the case/i })).toBeNull();
  });

  it('I read at home what waits for the court, and why it refused; what I have still to prove I hand in', async () => {
    const own = (change: Partial<OwnRepresentation>): OwnRepresentation => ({
      id: 'r1',
      caseNumber: '（2026）浙01民初1号',
      party: { role: 'DEFENDANT', originalName: '한빛정밀', latinName: 'Hanbit', chineseName: '' },
      kind: 'LAWYER',
      state: 'PROPOSED',
      proposedAt: '2026-11-21T12:00:00Z',
      decidedAt: null,
      refusalReason: null,
      ...change,
    });
    network.use(
      http.get('/api/filing/own-representations', () =>
        HttpResponse.json({
          items: [
            own({}),
            own({ id: 'r2', state: 'REFUSED', decidedAt: '2026-11-22T12:00:00Z', refusalReason: '未经公证' }),
            own({ id: 'r3', state: 'ENTERED' }),
          ],
          next: null,
        }),
      ),
    );
    const { person } = open('/', accountOf('party'));

    const section = await screen.findByRole('region', { name: 'For whom you have asked to act' });
    const [waits, refused, entered] = within(section).getAllByRole('listitem');
    expect(waits).toHaveTextContent(/The court reads the paper by which you act for .*Hanbit.* in case （2026）浙01民初1号/);
    expect(refused).toHaveTextContent(/has not confirmed.*未经公证/);
    await expectAccessible();
    await person.click(within(entered!).getByRole('link', { name: 'Hand in the paper' }));
    await person.click(await screen.findByRole('button', { name: 'Hand in the paper' }));
    expect(await screen.findByRole('heading', { name: 'Hand in the paper by which you act' })).toBeVisible();
    expect(screen.getByText(/You entered for .*Hanbit/)).toBeVisible();
  });
});

describe('Who the account is', () => {
  it('is shown to the court with what follows, is found by its clerk, and bars no confirmation', async () => {
    let found: object | null = null;
    answerCase(null, representation({ identity: 'REGISTERED' }));
    network.use(
      http.get(`${root}/representations/r1/identity`, () =>
        HttpResponse.json({
          level: found ? 'VERIFIED' : 'REGISTERED',
          last: found && { ...found, court: '浙01', foundByName: '王芳', foundAt: '2026-11-28T02:00:00Z' },
          tellBy: null,
        }),
      ),
      http.post(`${root}/representations/r1/identity/findings`, async ({ request }) => {
        found = (await request.json()) as object;
        return HttpResponse.json({ level: 'VERIFIED', last: null, tellBy: null }, { status: 201 });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));
    const card = within(await parties());
    expect(await card.findByText(/No court has verified who this account is/)).toBeVisible();
    expect(card.getByRole('button', { name: /Online Litigation Rules/ })).toBeVisible();
    await person.click(card.getByRole('button', { name: 'Who 陈薇 is' }));
    await person.click(await card.findByText('Say what you found of the identity', { selector: 'summary' }));
    await person.click(card.getByRole('radio', { name: 'Verified' }));
    await person.click(card.getByRole('radio', { name: 'by video' }));
    await expectAccessible();
    await person.click(card.getByRole('button', { name: 'Note the finding' }));
    await card.findByText(/Verified by video · Hangzhou Intermediate People’s Court ·/);
    expect(found).toEqual({ outcome: 'VERIFIED', means: 'VIDEO', grounds: '' });
    await person.click(card.getByRole('button', { name: 'Confirm 陈薇' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/No court has verified who this account is/)).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Confirm' })).toBeEnabled();
  });

  it('is nothing that a party reads of the others', async () => {
    answerCase('PLAINTIFF', representation({}));
    open(`/cases/${caseId}`, accountOf('party'));
    await within(await parties()).findByText('陈薇');
    expect(screen.queryByText(/No court has verified/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Who 陈薇 is' })).toBeNull();
  });
});
