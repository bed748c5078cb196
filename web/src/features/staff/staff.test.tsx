import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { Person } from './requests';

const person = (changes: Partial<Person> = {}): Person => ({
  id: '0198c0de-0000-7000-8000-0000000000aa',
  version: 3,
  email: 'chen@court.example',
  name: '陈静',
  role: 'CLERK',
  court: '浙01',
  state: 'ACTIVE',
  invitedAt: '2026-11-26T08:00:00Z',
  codeExpiresAt: null,
  reason: null,
  self: false,
  ...changes,
});

const courts = [
  { code: '浙01', zh: '杭州市中级人民法院', en: "Hangzhou Intermediate People's Court" },
  { code: '浙0192', zh: '杭州互联网法院', en: 'Hangzhou Internet Court' },
];

const logs = ['filing', 'service', 'hearing'];
const well = { unsignedSince: null, contradiction: null, witnesses: [], unstampedSince: null };

describe('As an operator', () => {
  beforeEach(() =>
    network.use(
      http.get('/api/staff/courts', () => HttpResponse.json(courts)),
      http.get('/api/staff/mail', () => HttpResponse.json({ waiting: 2, refused: 0, oldestSince: '2026-11-26T08:00:00Z', givenUp: 0 })),
      http.get('/api/staff', () => HttpResponse.json({ items: [person()], next: null })),
      ...logs.map((log) => http.get(`/api/${log}/log/standing`, () => HttpResponse.json(well))),
    ),
  );

  it('learns what is wrong with an evidence log, and nothing while all is well', async () => {
    const view = open('/people', accountOf('operator'));
    await screen.findByRole('link', { name: '陈静' });
    expect(screen.queryByText('The evidence logs need you')).toBeNull();
    view.unmount();
    const since = '2026-11-26T08:00:00Z';
    network.use(
      http.get('/api/service/log/standing', () =>
        HttpResponse.json({
          unsignedSince: since,
          contradiction: 'The log has signed 9 entries but its database has only 7',
          witnesses: [
            { name: 'one', since, forked: true, said: 'has cosigned another root of 9 entries' },
            { name: 'two', since, forked: false, said: 'cannot be reached' },
          ],
          unstampedSince: since,
        }),
      ),
      http.get('/api/hearing/log/standing', () => new HttpResponse(null, { status: 502 })),
    );
    open('/people', accountOf('operator'));
    await waitFor(() => expect(screen.getAllByText('The evidence logs need you')).toHaveLength(2));
    const [bad, unread] = screen.getAllByText('The evidence logs need you').map((title) => title.closest('.alert')!);
    expect(bad).toHaveTextContent('/api/service/log');
    expect(bad).toHaveTextContent('has signed 9 entries but its database has only 7');
    expect(bad).toHaveTextContent('A witness says that this log has another past: one');
    expect(bad).toHaveTextContent('A witness has not cosigned the newest state: two');
    expect(bad).toHaveTextContent('The time authority has not answered since');
    expect(unread).toHaveTextContent('It cannot be asked how a log stands: /api/hearing/log');
    await expectAccessible();
  });

  it('learns that mails do not get through, and nothing while they do', async () => {
    const view = open('/people', accountOf('operator'));
    await screen.findByRole('link', { name: '陈静' });
    expect(screen.queryByText('Mails do not get through')).toBeNull();
    view.unmount();
    network.use(
      http.get('/api/staff/mail', () => HttpResponse.json({ waiting: 9, refused: 4, oldestSince: '2026-11-26T08:00:00Z', givenUp: 3 })),
    );
    open('/people', accountOf('operator'));
    const alert = (await screen.findByText('Mails do not get through')).closest('.alert')!;
    expect(alert).toHaveTextContent('has not taken 4 mails yet');
    expect(alert).toHaveTextContent('within the last 30 days: 3.');
  });

  it('finds people by what is known of them', async () => {
    const asked: string[] = [];
    network.use(
      http.get('/api/staff', ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ items: [person()], next: null });
      }),
    );
    const { person: hands, router } = open('/people', accountOf('operator'));

    const row = (await screen.findByRole('link', { name: '陈静' })).closest('tr')!;
    expect(row).toHaveTextContent('Clerk');
    await waitFor(() => expect(row).toHaveTextContent("Hangzhou Intermediate People's Court"));
    expect(row).toHaveTextContent('Active');
    await hands.selectOptions(screen.getByLabelText('Court'), '浙0192');
    await hands.selectOptions(screen.getByLabelText('State'), 'Disabled');
    await waitFor(() =>
      expect(new URLSearchParams(asked.at(-1)).toString()).toBe(new URLSearchParams({ court: '浙0192', state: 'DISABLED' }).toString()),
    );
    await expectAccessible();

    // What was looked for is there again after a look at somebody.
    await hands.click(screen.getByRole('link', { name: '陈静' }));
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/people\/./));
    router.history.back();
    expect(await screen.findByLabelText('State')).toHaveValue('DISABLED');
    expect(screen.getByLabelText('Court')).toHaveValue('浙0192');
  });

  it('invites somebody, reads before what the role can do, and gives no court to an interpreter', async () => {
    const sent: unknown[] = [];
    network.use(
      http.post('/api/staff', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(person({ role: 'INTERPRETER', court: null, state: 'INVITED' }), { status: 201 });
      }),
      http.get(`/api/staff/${person().id}`, () => HttpResponse.json(person({ role: 'INTERPRETER', court: null, state: 'INVITED' }))),
    );
    const { person: hands } = open('/people/invite', accountOf('operator'));

    await hands.type(await screen.findByLabelText('Name'), 'Mina Park');
    await hands.type(screen.getByLabelText('E-mail address'), 'mina@interpreters.example');
    await hands.selectOptions(screen.getByLabelText('Role'), 'Supervisor');
    expect(screen.getByLabelText('Role')).toHaveAccessibleDescription(/gives them to its people/);
    expect(screen.getByLabelText('Court')).toBeVisible();
    await hands.selectOptions(screen.getByLabelText('Role'), 'Interpreter');
    expect(screen.queryByLabelText('Court')).toBeNull();
    await expectAccessible();
    await hands.click(screen.getByRole('button', { name: 'Send the invitation' }));

    await screen.findByRole('heading', { name: 'The invitation' });
    expect(sent).toEqual([{ email: 'mina@interpreters.example', name: 'Mina Park', role: 'INTERPRETER', court: null, locale: 'en' }]);
  });

  it('is told at the field what the gateway refused', async () => {
    network.use(
      http.post('/api/staff', () =>
        HttpResponse.json(
          {
            code: 'invitation-not-possible',
            title: 'The invitation is not complete.',
            status: 422,
            grounds: [{ code: 'court-unknown', message: 'Choose a court for this role.', field: 'court' }],
          },
          { status: 422 },
        ),
      ),
    );
    const { person: hands } = open('/people/invite', accountOf('operator'));

    await hands.type(await screen.findByLabelText('Name'), '陈静');
    await hands.type(screen.getByLabelText('E-mail address'), 'chen@court.example');
    await hands.selectOptions(screen.getByLabelText('Role'), 'Clerk');
    await hands.click(screen.getByRole('button', { name: 'Send the invitation' }));

    await screen.findByText('The invitation is not complete.');
    expect(screen.getByLabelText('Court')).toHaveAccessibleDescription('Choose a court for this role.');
  });

  it('keeps somebody out, on the version that was seen and for a reason, and lets them in again', async () => {
    let stands = person();
    const sent: unknown[] = [];
    network.use(
      http.get(`/api/staff/${person().id}`, () => HttpResponse.json(stands)),
      http.post('/api/staff/:id/:act', async ({ request, params }) => {
        sent.push({ act: params.act, ...((await request.json()) as object) });
        stands = params.act === 'disabling' ? person({ state: 'DISABLED', version: 4, reason: 'left' }) : person({ version: 5 });
        return HttpResponse.json(stands);
      }),
    );
    const { person: hands } = open(`/people/${stands.id}`, accountOf('operator'));

    await hands.click(await screen.findByRole('button', { name: 'Disable' }));
    expect(screen.getByLabelText('Reason')).toBeInvalid();
    expect(sent).toEqual([]);
    await hands.type(screen.getByLabelText('Reason'), 'left');
    await expectAccessible();
    await hands.click(screen.getByRole('button', { name: 'Disable' }));
    await hands.click(await screen.findByRole('button', { name: 'Enable' }));

    await screen.findByRole('button', { name: 'Disable' });
    expect(sent).toEqual([
      { act: 'disabling', version: 3, reason: 'left' },
      { act: 'enabling', version: 4 },
    ]);
  });

  it('learns that another operator was faster, sees what stands now, and decides on that', async () => {
    let stands = person();
    const versions: unknown[] = [];
    network.use(
      http.get(`/api/staff/${person().id}`, () => HttpResponse.json(stands)),
      http.post('/api/staff/:id/assignment', async ({ request }) => {
        const words = (await request.json()) as { version: number };
        versions.push(words.version);
        stands = person({ version: 9, court: '浙0192' });
        return words.version === 9
          ? HttpResponse.json(person({ version: 10, role: 'JUDGE' }))
          : HttpResponse.json(
              { code: 'staff-member-changed', title: 'Somebody else has changed this person.', status: 409 },
              { status: 409 },
            );
      }),
    );
    const { person: hands } = open(`/people/${stands.id}`, accountOf('operator'));

    const work = (await screen.findByRole('heading', { name: 'Other work' })).closest('section')!;
    await hands.selectOptions(within(work).getByLabelText('Role'), 'Judge');
    await hands.click(within(work).getByRole('button', { name: 'Change role and court' }));

    expect(await within(work).findByRole('alert')).toHaveTextContent('Somebody else has changed this person.');
    await waitFor(() => expect(screen.getByText('Hangzhou Internet Court', { selector: 'dd' })).toBeVisible());
    await hands.click(within(work).getByRole('button', { name: /Change role and court/ }));
    await waitFor(() => expect(versions).toEqual([3, 9]));
  });

  it('hands the work of a clerk who has left to another clerk of the court', async () => {
    const left = person({ state: 'DISABLED', reason: 'retired' });
    const wang = person({ id: '0198c0de-0000-7000-8000-0000000000bb', name: '王芳', email: 'wang@court.example' });
    const asked: string[] = [];
    const sent: unknown[] = [];
    network.use(
      http.get(`/api/staff/${left.id}`, () => HttpResponse.json(left)),
      http.get('/api/staff', ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ items: [left, wang], next: null });
      }),
      http.post(`/api/staff/${left.id}/succession`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(left);
      }),
    );
    const { person: hands } = open(`/people/${left.id}`, accountOf('operator'));

    const work = (await screen.findByRole('heading', { name: 'Hand over the work' })).closest('section')!;
    const to = await within(work).findByLabelText('Who takes over');
    expect(within(to).getAllByRole('option')).toHaveLength(2);
    await hands.click(within(work).getByRole('button', { name: 'Hand over' }));
    expect(to).toBeInvalid();
    await hands.selectOptions(to, wang.id);
    await expectAccessible();
    await hands.click(within(work).getByRole('button', { name: 'Hand over' }));

    await screen.findByText('Handed over to 王芳.');
    expect(sent).toEqual([{ successorId: wang.id }]);
    expect(Object.fromEntries(new URLSearchParams(asked[0]))).toEqual({ court: '浙01', role: 'CLERK', state: 'ACTIVE' });
  });

  it('cannot decide about themselves', async () => {
    network.use(http.get(`/api/staff/${person().id}`, () => HttpResponse.json(person({ role: 'OPERATOR', court: null, self: true }))));
    open(`/people/${person().id}`, accountOf('operator'));

    await screen.findByText(/decided by another operator/);
    expect(screen.queryByRole('button', { name: 'Disable' })).toBeNull();
  });
});

describe('As somebody invited', () => {
  it('reads to what, chooses a password and can sign in', async () => {
    const sent: unknown[] = [];
    network.use(
      http.post('/api/staff/invitations/readings', async ({ request }) => {
        expect(await request.json()).toEqual({ code: 'the-code' });
        return HttpResponse.json({ email: 'chen@court.example', name: '陈静', role: 'CLERK', court: courts[0] });
      }),
      http.post('/api/staff/invitations/acceptances', async ({ request }) => {
        sent.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { person: hands } = open('/join#the-code');

    await screen.findByText("Hangzhou Intermediate People's Court (浙01)");
    expect(screen.getByText(/reviews what is filed at their court/)).toBeVisible();
    expect(screen.getByLabelText('Name')).toHaveValue('陈静');
    await hands.type(screen.getByLabelText('Password'), 'a long enough password');
    await expectAccessible();
    await hands.click(screen.getByRole('button', { name: 'Join' }));

    await screen.findByRole('heading', { name: 'You are one of us' });
    expect(within(screen.getByRole('article')).getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in');
    expect(sent).toMatchObject([{ code: 'the-code', name: '陈静', password: 'a long enough password', locale: 'en' }]);
  });

  it('learns that the link was used already', async () => {
    network.use(
      http.post('/api/staff/invitations/readings', () =>
        HttpResponse.json({ code: 'invitation-not-valid', title: 'This invitation was already used.', status: 422 }, { status: 422 }),
      ),
    );
    open('/join#used');
    expect(await screen.findByRole('alert')).toHaveTextContent('This invitation was already used.');
  });

  it('is told that a link without its code is not whole', async () => {
    open('/join');
    expect(await screen.findByRole('alert')).toHaveTextContent('The link is not complete');
  });
});

it('A clerk has no page of the people of the court', async () => {
  open('/people', accountOf('clerk'));
  await screen.findByRole('heading', { name: 'This page is for other roles' });
});

describe('The courts', () => {
  const office = {
    code: '浙01',
    zh: '杭州市中级人民法院',
    en: 'Hangzhou Intermediate People’s Court',
    version: 0,
    address: '',
    telephone: '',
    hours: '',
    closedBecause: null,
    changedAt: null,
    changedByName: null,
  };

  const account = {
    court: '浙01',
    holder: '杭州市中级人民法院',
    holderLatin: 'Hangzhou Intermediate Court',
    bank: '工商银行',
    bankLatin: 'ICBC',
    number: '1202020119900000123',
    bic: 'ICBKCNBJZJP',
    cnaps: null,
    version: 1,
    changedAt: '2026-11-23T02:00:00Z',
    changedByName: 'Op',
  };

  it('have an account for fees, which an operator writes down', async () => {
    const sent: unknown[] = [];
    network.use(
      http.get('/api/staff/court-offices', () => HttpResponse.json([office])),
      http.get('/api/filing/court-accounts', () => HttpResponse.json(sent.length ? [account] : [])),
      http.put('/api/filing/court-accounts/:code', async ({ request, params }) => {
        sent.push([params.code, await request.json()]);
        return HttpResponse.json(account);
      }),
    );
    const { person } = open('/courts', accountOf('operator'));
    expect(await screen.findByText(/slips name no account/)).toBeVisible();
    await person.click(screen.getByRole('button', { name: /^Change the account of Hangzhou/ }));
    await person.type(screen.getByLabelText('Holder'), account.holder);
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(sent).toEqual([]);
    await person.type(screen.getByLabelText('Holder in Latin letters'), account.holderLatin);
    await person.type(screen.getByLabelText('Bank'), account.bank);
    await person.type(screen.getByLabelText('Bank in Latin letters'), account.bankLatin);
    await person.type(screen.getByLabelText('Account number'), account.number);
    await person.type(screen.getByLabelText('SWIFT code (BIC)'), account.bic);
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(account.number)).toBeVisible();
    const { holder, holderLatin, bank, bankLatin, number, bic } = account;
    expect(sent).toEqual([['浙01', { holder, holderLatin, bank, bankLatin, number, bic, cnaps: null, version: 0 }]]);
  });

  it('are kept by an operator: found by a part of the name, closed with a reason', async () => {
    const sent: unknown[] = [];
    network.use(
      http.get('/api/filing/court-accounts', () => HttpResponse.json([])),
      http.get('/api/staff/court-offices', () =>
        HttpResponse.json([office, { ...office, code: '浙72', zh: '宁波海事法院', en: 'Ningbo Maritime Court', closedBecause: '搬迁' }]),
      ),
      http.put('/api/staff/court-offices/:code', async ({ request, params }) => {
        sent.push([params.code, await request.json()]);
        return HttpResponse.json({ ...office, version: 1 });
      }),
    );
    const { person } = open('/courts', accountOf('operator'));
    await screen.findByText('搬迁');
    expect(screen.getByText('Takes no new filings')).toBeVisible();
    await person.type(screen.getByLabelText('Search by name or code'), 'hangzhou');
    expect(screen.queryByText('搬迁')).toBeNull();
    await person.click(screen.getByRole('button', { name: /^Change Hangzhou/ }));
    await person.type(screen.getByLabelText('Address'), '解放路 1 号');
    await person.type(screen.getByLabelText(/^Why it takes no new filings/), '机房搬迁');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent).toEqual([['浙01', { version: 0, address: '解放路 1 号', telephone: '', hours: '', closedBecause: '机房搬迁' }]]),
    );
  });
});
