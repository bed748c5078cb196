import { screen, waitFor, within } from '@testing-library/react';
import i18next from 'i18next';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { session } from '@/api/session';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

/** As in a link, with the key behind its `#`. */
const id = '0198c0de-0000-7000-8000-0000000000a1';
const key = 'a1_B2-c3'.repeat(5) + 'xyz';
const court = { code: '浙01', zh: '杭州市中级人民法院', en: 'Hangzhou Intermediate People’s Court' };
const party = { name: '주식회사 한빛무역', latinName: 'Hanbit Trading Co., Ltd.', chineseName: '韩光贸易株式会社' };
const paper = (documentId: string, kind: string, kindTitle: string, title: string, language: string, translationOf: string | null) => ({
  documentId,
  kind,
  kindTitle,
  title,
  language,
  pages: 3,
  mediaType: 'application/pdf',
  extension: 'pdf',
  translationOf,
});
const documents = [
  paper('d1', 'STATEMENT_OF_CLAIM', 'Statement of claim', '起诉状', 'zh-CN', null),
  paper('d4', 'SUMMONS', 'Summons', '传票', 'zh-CN', null),
  paper('d2', 'STATEMENT_OF_CLAIM', 'Statement of claim', '소장', 'ko', 'd1'),
  paper('d3', 'STATEMENT_OF_CLAIM', 'Statement of claim', 'Claim in English', 'en', 'd1'),
];
const period = {
  act: 'ANSWER',
  running: false,
  ruleId: 'PLE-01',
  days: 30,
  article: 'CPL 285',
  source: '民事诉讼法(2023修正)',
  trigger: '2026-11-22',
  firstCountedDay: '2026-11-23',
  nominalLastDay: '2026-12-22',
  skipped: [],
  lastDay: '2026-12-22',
  closesAt: '2026-12-22T16:00:00Z',
  cautions: [],
};
const note = (about: string, text: string, article: string, confidence = 'VERIFIED') => ({ about, text, article, source: '', confidence });
const delivery = {
  id: 'a1',
  state: 'OPENED',
  standing: 'BY_ACCEPTANCE_ONLY',
  paper: 'STATEMENT_OF_CLAIM',
  court,
  office: { address: '杭州市庆春路1号', telephone: '+86 571 0000 0000', hours: '' },
  caseNumber: '（2026）浙01民初1号',
  title: '买卖合同纠纷',
  cause: { no: '88.7', zh: '国际货物买卖合同纠纷', en: 'Disputes over contracts for the international sale of goods' },
  claim: { amount: '1250000.00', currency: 'USD' },
  addressee: { ...party, language: 'ko', zone: 'Asia/Seoul' },
  parties: [
    { role: 'PLAINTIFF', name: 'Rheinland Maschinenbau GmbH', latinName: null, chineseName: '莱茵机械有限公司', addressee: false },
    { role: 'DEFENDANT', ...party, addressee: true },
  ],
  documents,
  openedAt: '2026-11-21T16:50:00Z',
  answeredAt: null,
  expiresAt: '2027-01-20T16:40:00Z',
  served: null,
  period,
  takenBy: ['ADDRESSEE', 'LEGAL_REPRESENTATIVE', 'EMPLOYEE', 'LAWYER', 'OTHER'],
  notes: [
    note('SILENCE', 'The case goes on without the answer.', 'CPL 285'),
    note('REFUSAL', 'Refusing does not end the case.', 'CPL 283'),
    note('REQUEST', 'Tell the court when your address changes.', 'OL 30; J 137', 'PARTIAL'),
  ],
  appearanceCode: null,
};
const envelope = { court, office: delivery.office, reference: 'K7QM-4T2X-9PBD', expiresAt: delivery.expiresAt };

beforeEach(() => network.use(http.post('/api/service/deliveries/:id/envelope', () => HttpResponse.json(envelope))));

describe('As an addressee without an account', () => {
  const address = '/deliveries/a1#the-secret';

  it('opens with the access code, accepts after confirming, and gets the appearance code', async () => {
    const sent: unknown[] = [];
    network.use(
      http.post('/api/service/deliveries/a1/opening', async ({ request: asked }) => {
        sent.push(await asked.json());
        return HttpResponse.json({ session: 's', until: '2026-11-21T17:20:00Z', delivery });
      }),
      http.post('/api/service/deliveries/a1/acceptance', async ({ request: asked }) => {
        sent.push(await asked.json(), asked.headers.get('Delivery-Session'));
        return HttpResponse.json({
          ...delivery,
          state: 'ACCEPTED',
          served: { at: '2026-11-21T16:55:00Z', on: '2026-11-22', event: 'ACCEPTED', article: 'CPL 283(10)', rebuttable: false },
          period: { ...period, running: true },
          appearanceCode: 'AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GG',
        });
      }),
    );
    const { person } = open(address);

    await person.type(await screen.findByLabelText('Access code'), 'k7qm 4t2x');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Open the papers' }));

    await screen.findByRole('heading', { name: 'Statement of claim', level: 1 });
    expect(screen.getByTestId('served')).toHaveTextContent('Only accepting the papers is service.');
    expect(screen.getByText(/If it were today/)).toHaveTextContent('30 days');
    await person.type(screen.getByLabelText('Your name'), '김민준');
    await person.click(screen.getByRole('radio', { name: 'Legal representative' }));
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Accept the papers' }));
    await person.click(await screen.findByRole('button', { name: 'Yes, accept' }));

    expect(await screen.findByTestId('appearance-code')).toHaveTextContent('AAAA-BBBB');
    expect(sent).toEqual([
      { secret: 'the-secret', code: 'k7qm 4t2x' },
      { secret: 'the-secret', name: '김민준', capacity: 'LEGAL_REPRESENTATIVE' },
      's',
    ]);
  });

  it.each([
    ['ko', /30일 이내에 답변하십시오. 마지막 날은 2026년 12월 22일/],
    ['ja', /30 日以内に答弁してください。最終日は 2026年12月22日/],
    ['fr', /au plus tard le 22 décembre 2026/],
    ['ar', /في موعد أقصاه ‏?22 ديسمبر 2026/],
  ])('reads in %s the last day inside its sentence', async (language, sentence) => {
    network.use(
      http.post('/api/service/deliveries/a1/opening', () =>
        HttpResponse.json({ session: 's', until: '2026-11-21T17:20:00Z', delivery: { ...delivery, period: { ...period, running: true } } }),
      ),
    );
    await i18next.changeLanguage(language);
    const { person, container } = open(address);
    await person.type(await screen.findByRole('textbox'), 'k7qm 4t2x');
    await person.click(container.querySelector('main button[type=submit]')!);
    expect(await screen.findByText((_, element) => element?.tagName === 'P' && sentence.test(element.textContent ?? ''))).toBeVisible();
  });

  it.each([
    ['STATEMENT_OF_CLAIM', period, /answer the claim/, /time to answer is 30 days/],
    [
      'JUDGMENT',
      { ...period, act: 'APPEAL', ruleId: 'APP-01', article: 'CPL 286' },
      /appeal against this judgment/,
      /time to appeal is 30 days/,
    ],
    ['SUMMONS', null, /start no period/, null],
  ])('reads of a %s what it starts and nothing else', async (paper, starts, may, lasts) => {
    network.use(
      http.post('/api/service/deliveries/a1/opening', () =>
        HttpResponse.json({ session: 's', until: '2026-11-21T17:20:00Z', delivery: { ...delivery, paper, period: starts } }),
      ),
    );
    const { person } = open(address);

    await person.type(await screen.findByLabelText('Access code'), 'k7qm 4t2x');
    await person.click(screen.getByRole('button', { name: 'Open the papers' }));

    expect(await screen.findByText(may)).toBeVisible();
    if (lasts) expect(screen.getByText((_, element) => element?.tagName === 'P' && lasts.test(element.textContent ?? ''))).toBeVisible();
    else expect(screen.queryByText(/time to (answer|appeal)/i)).not.toBeInTheDocument();
  });

  it('must say why when refusing', async () => {
    let sent: unknown;
    network.use(
      http.post('/api/service/deliveries/a1/opening', () => HttpResponse.json({ session: 's', until: '2026-11-21T17:20:00Z', delivery })),
      http.post('/api/service/deliveries/a1/refusal', async ({ request: asked }) => {
        sent = await asked.json();
        return HttpResponse.json({ ...delivery, state: 'REFUSED' });
      }),
    );
    const { person } = open(address);
    await person.type(await screen.findByLabelText('Access code'), 'K7QM-4T2X');
    await person.click(screen.getByRole('button', { name: 'Open the papers' }));
    await person.click(await screen.findByRole('button', { name: 'Refuse' }));
    await person.type(screen.getByLabelText('Your name'), '김민준');
    await person.click(screen.getByRole('radio', { name: 'Employee' }));
    await person.click(screen.getByRole('button', { name: 'Refuse the papers' }));
    await waitFor(() => expect(screen.getByLabelText('Why do you refuse?')).toBeInvalid());
    expect(sent).toBeUndefined();
    await person.type(screen.getByLabelText('Why do you refuse?'), 'Not this way.');
    await person.click(screen.getByRole('button', { name: 'Refuse the papers' }));
    await person.click(await screen.findByRole('button', { name: 'Yes, refuse' }));
    await screen.findByText('You refused these papers');
    expect(sent).toEqual({ name: '김민준', capacity: 'EMPLOYEE', reason: 'Not this way.' });
  });

  it('is told how many tries are left', async () => {
    network.use(
      http.post('/api/service/deliveries/a1/opening', () =>
        HttpResponse.json({ code: 'code-not-right', title: 'This access code is not right. Tries left: 4.', status: 403 }, { status: 403 }),
      ),
    );
    const { person } = open(address);
    await person.type(await screen.findByLabelText('Access code'), 'wrong');
    await person.click(screen.getByRole('button', { name: 'Open the papers' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Tries left: 4');
  });

  it.each([
    ['cut off', `/deliveries/${id}?lang=en`],
    ['written as %23 in the query', `/deliveries/${id}?lang=en%23${key}`],
    ['written as %23 in the path', `/deliveries/${id}%23${key}`],
  ])('opens although a mail gateway left the key of the link %s', async (_, link) => {
    let sent: unknown;
    network.use(
      http.post(`/api/service/deliveries/${id}/opening`, async ({ request: asked }) => {
        sent = await asked.json();
        return HttpResponse.json({ session: 's', until: '2026-11-21T17:20:00Z', delivery });
      }),
    );
    const { person } = open(link);
    await person.type(await screen.findByLabelText('Access code'), 'K7QM-4T2X');
    if (link.endsWith('lang=en')) {
      const line = screen.getByLabelText('Line or link from the message');
      await person.click(screen.getByRole('button', { name: 'Open the papers' }));
      await waitFor(() => expect(line).toBeInvalid());
      await person.type(line, ` ${key.slice(0, 30)} ${key.slice(30)}`);
    }
    await person.click(screen.getByRole('button', { name: 'Open the papers' }));
    await screen.findByRole('heading', { name: 'Statement of claim', level: 1 });
    expect(sent).toEqual({ secret: key, code: 'K7QM-4T2X' });
  });

  const opens = (shown: object = delivery) =>
    network.use(
      http.post('/api/service/deliveries/a1/opening', () =>
        HttpResponse.json({ session: 's', until: '2026-11-21T17:20:00Z', delivery: shown }),
      ),
    );
  const enter = async (person: ReturnType<typeof open>['person']) => {
    await person.type(await screen.findByLabelText('Access code'), 'K7QM-4T2X');
    await person.click(screen.getByRole('button', { name: 'Open the papers' }));
    await screen.findByRole('heading', { name: 'Statement of claim', level: 1 });
  };

  it('reads before the code the court and the reference, and nothing of the case', async () => {
    const { container } = open(address);
    expect(await screen.findByTestId('envelope')).toHaveTextContent(/Hangzhou Intermediate.*K7QM-4T2X-9PBD/);
    expect(container).not.toHaveTextContent(/Rheinland|한빛|浙01民初/);
    expect(screen.getByText(/If you have none yet, ask the court/)).toBeVisible();
    await expectAccessible();
  });

  it('reads who sues whom for what, until when in both zones, and what follows with its article', async () => {
    opens();
    const { person } = open(address);
    await enter(person);
    const what = screen.getByRole('region', { name: 'What this is' });
    expect(what).toHaveTextContent(/Plaintiff.*Rheinland Maschinenbau GmbH.*莱茵机械有限公司.*Defendant.*Hanbit.*that is you/);
    expect(what).toHaveTextContent(/international sale of goods.*国际货物买卖合同纠纷/);
    expect(what).toHaveTextContent('What exactly is claimed stands in the statement of claim, below.');
    expect(what).toHaveTextContent(/An answer is late from.*Dec 23, 2026, 00:00 Beijing time.*Dec 23, 2026, 01:00 your time/);
    const follows = screen.getByRole('region', { name: 'What follows, and what you can ask for' });
    const silence = within(follows).getByRole('region', { name: 'If you do nothing' });
    expect(silence).toHaveTextContent(/goes on without the answer.*art\. 285/);
    expect(within(follows).getByRole('region', { name: 'If you refuse' })).toHaveTextContent(/art\. 283/);
    const requests = within(follows).getByRole('region', { name: 'What you can ask of the court' });
    expect(requests).toHaveTextContent(/address changes.*recalled/);
    expect(silence).not.toHaveTextContent(/recalled/);
    await expectAccessible();
  });

  it('reads how much is claimed, and by which number to ask the court', async () => {
    opens();
    const { person } = open(address);
    expect(await screen.findByTestId('office')).toHaveTextContent(/\+86 571 0000 0000.*check it yourself/);
    await enter(person);
    expect(screen.getByTestId('claim')).toHaveTextContent(/1,250,000\.00.*as filed/);
    expect(screen.getByTestId('office')).toHaveTextContent('杭州市庆春路1号');
  });

  it('is told that no sum is claimed; of an older case the claim alone says it', async () => {
    opens({ ...delivery, claim: { amount: null, currency: null }, office: null });
    const { person } = open(address);
    await enter(person);
    expect(screen.getByTestId('claim')).toHaveTextContent('No sum of money is claimed.');
    expect(screen.getByTestId('office')).toHaveTextContent(/keeps no telephone.*12368.*embassy or consulate/);
  });

  it.each(['EXPIRED', 'FAILED'])('of one that is %s can read, is told that answering is over, and whom to ask', async (state) => {
    opens({ ...delivery, state });
    const { person } = open(address);
    await enter(person);
    expect(screen.getByText('The time to answer here is over')).toBeVisible();
    expect(screen.getByText(/ask the court and quote the case number/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Accept the papers' })).toBeNull();
    await expectAccessible();
  });

  it('accepts a conciliation statement as the party or its receiver alone; anybody can refuse it', async () => {
    opens({ ...delivery, takenBy: ['ADDRESSEE', 'LEGAL_REPRESENTATIVE'] });
    const { person } = open(address);
    await enter(person);
    expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')!.textContent)).toEqual([
      'The addressee in person',
      'Legal representative',
    ]);
    expect(screen.getByText(/accepted by the party itself/)).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Refuse' }));
    expect(screen.getAllByRole('radio')).toHaveLength(5);
  });

  it('sees at once that a last day is provisional, and of which year the holidays are not known', async () => {
    const caution = { code: 'holiday-calendar-unknown', about: '2027', zh: '', en: 'This date is provisional: … 2027' };
    opens({ ...delivery, period: { ...period, cautions: [caution] } });
    const { person } = open(address);
    await enter(person);
    expect(screen.getByTestId('provisional')).toBeVisible();
    expect(screen.getByTestId('provisional')).toHaveTextContent(/provisional.*2027/);
  });

  it('finds the papers by kind, each with its translations, the one in the own language first', async () => {
    opens();
    const { person } = open(address);
    await enter(person);
    const papers = screen.getByRole('region', { name: 'The papers' });
    expect(
      within(papers)
        .getAllByRole('heading', { level: 3 })
        .map((each) => each.textContent),
    ).toEqual(['Statement of claim', 'Summons']);
    const translations = within(papers).getByRole('list', { name: 'Translations of 起诉状' });
    expect(
      within(translations)
        .getAllByRole('listitem')
        .map((each) => each.textContent),
    ).toEqual([
      expect.stringMatching(/Claim in English.*Translation, English, 3 pages.*in your language/),
      expect.stringMatching(/소장.*Translation, Korean, 3 pages(?!.*in your language)/),
    ]);
  });

  it('reads a paper in the page, which is asked for as that, and can open it alone', async () => {
    const asked: string[] = [];
    opens();
    network.use(
      http.get('/api/service/deliveries/a1/documents/d3', ({ request }) => {
        asked.push(new URL(request.url).search + request.headers.get('Delivery-Session'));
        return new HttpResponse('%PDF-', { headers: { 'Content-Type': 'application/pdf' } });
      }),
    );
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:paper');
    const { person } = open(address);
    await enter(person);
    await person.click(screen.getByRole('button', { name: 'Read Claim in English' }));
    expect(await screen.findByTitle('Claim in English')).toHaveAttribute('src', 'blob:paper#navpanes=0');
    expect(screen.getByRole('link', { name: 'Open it alone' })).toHaveAttribute('href', 'blob:paper');
    expect(asked).toEqual(['?inPage=trues']);
    await person.click(screen.getByRole('button', { name: 'Save Claim in English' }));
    await waitFor(() => expect(asked).toEqual(['?inPage=trues', 's']));
  });

  it('reads the page in another language once that is chosen, and keeps the code', async () => {
    opens({ ...delivery, state: 'ACCEPTED', appearanceCode: 'AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GG' });
    network.use(
      http.get('/api/service/deliveries/a1', ({ request }) =>
        HttpResponse.json({
          ...delivery,
          state: 'ACCEPTED',
          notes: [note('SILENCE', `in ${request.headers.get('Accept-Language')}`, 'CPL 285')],
        }),
      ),
    );
    const { person } = open(address);
    await enter(person);
    await i18next.changeLanguage('ar');
    expect(await screen.findByText(/in ar/)).toBeVisible();
    expect(screen.getByTestId('appearance-code')).toHaveTextContent('AAAA-BBBB');
    await expectAccessible();
  });

  it('enters the case without typing the code, which no address but a fragment holds', async () => {
    const code = 'AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GG';
    opens({ ...delivery, state: 'ACCEPTED', appearanceCode: code });
    const { person, router } = open(address);
    await enter(person);
    await person.click(screen.getByRole('link', { name: 'Enter the case' }));
    await screen.findByRole('heading', { name: 'Sign in' });
    expect(router.state.location.searchStr).not.toContain('AAAA');
    await person.click(within(screen.getByRole('main')).getByRole('link', { name: 'Register' }));
    await screen.findByRole('heading', { name: 'Register' });
    expect(router.state.location.hash).toBe(code);
    await person.click(within(screen.getByRole('main')).getByRole('link', { name: 'Sign in' }));
    await screen.findByRole('heading', { name: 'Sign in' });
    session.set({ accessToken: 't', expiresAt: '2099-01-01T00:00:00Z', account: accountOf('party') });
    expect(await screen.findByLabelText('Appearance code')).toHaveValue(code);
    expect(screen.getByText('The code came along; you need not type it.')).toBeVisible();
  });

  it('carries the code also through the links of the head, and no longer than the page is open', async () => {
    const code = 'AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GG';
    opens({ ...delivery, state: 'ACCEPTED', appearanceCode: code });
    const { person, router } = open(address);
    const head = () => within(screen.getAllByRole('banner')[0]!);
    await screen.findAllByRole('banner');
    expect(head().getByRole('link', { name: 'Register' })).toHaveAttribute('href', '/register');
    await enter(person);
    await screen.findByTestId('appearance-code');
    await person.click(head().getByRole('link', { name: 'Register' }));
    await screen.findByRole('heading', { name: 'Register' });
    expect(router.state.location.hash).toBe(code);
    expect(router.state.location.search).toEqual({ next: '/appear' });
    await person.click(head().getByRole('link', { name: 'Comity' }));
    await waitFor(() => expect(head().getByRole('link', { name: 'Register' })).toHaveAttribute('href', '/register'));
  });

  it('goes on to the case after registering and confirming', async () => {
    network.use(http.post('/api/accounts', () => HttpResponse.json({}, { status: 201 })));
    const { person } = open('/register?next=%2Fappear#AAAA');
    await person.type(await screen.findByLabelText('Your name'), '김민준');
    await person.type(screen.getByLabelText('E-mail address'), 'kim@hanbit.example');
    await person.type(screen.getByLabelText('Password'), 'correct horse battery');
    await person.click(screen.getByRole('button', { name: 'Register' }));
    expect(await screen.findByRole('link', { name: /I have confirmed/ })).toHaveAttribute('href', '/sign-in?next=%2Fappear#AAAA');
  });
});
