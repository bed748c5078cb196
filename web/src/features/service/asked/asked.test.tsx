import { screen, waitFor, within } from '@testing-library/react';
import i18next from 'i18next';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const party = { name: '주식회사 한빛무역', latinName: 'Hanbit Trading Co., Ltd.', chineseName: null };
const deliveryOf = {
  id: 'a1',
  state: 'ACCEPTED',
  standing: 'BY_ACCEPTANCE_ONLY',
  paper: 'STATEMENT_OF_CLAIM',
  court: { code: '浙01', zh: '杭州市中级人民法院', en: 'Hangzhou Intermediate People’s Court' },
  office: null,
  caseNumber: '（2026）浙01民初1号',
  title: '买卖合同纠纷',
  cause: null,
  claim: null,
  addressee: { ...party, language: 'ko', zone: 'Asia/Seoul' },
  parties: [{ role: 'DEFENDANT', ...party, addressee: true }],
  documents: [],
  openedAt: '2026-11-21T16:50:00Z',
  answeredAt: '2026-11-21T16:55:00Z',
  expiresAt: '2027-01-20T16:40:00Z',
  served: null,
  period: {
    act: 'ANSWER',
    running: true,
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
  },
  takenBy: ['ADDRESSEE'],
  notes: [],
  appearanceCode: null,
};
const part = (items: unknown[]) => HttpResponse.json({ items, next: null });
const serviceAttempt = {
  id: 'a1',
  requestId: 'r1',
  caseId: 'c1',
  channel: 'ELECTRONIC',
  state: 'UNDER_WAY',
  how: null,
  article: null,
  sentTo: null,
  reasons: null,
  startedAt: '2026-06-01T02:00:00Z',
  failure: null,
  failedOn: null,
  clocks: [],
};
const request = {
  id: 'r1',
  number: null,
  caseId: 'c1',
  addressee: { ...party, partyId: 'p2' },
  paper: 'STATEMENT_OF_CLAIM',
  documentIds: [],
  served: null,
};

const asked = (kind: string, more: object = {}) => ({
  id: `q-${kind}`,
  kind,
  words: '번역을 기다립니다',
  days: kind === 'MORE_TIME' ? 20 : null,
  language: kind === 'INTERPRETER' ? '한국어' : null,
  name: '김민준',
  capacity: 'LEGAL_REPRESENTATIVE',
  askedAt: '2026-11-22T02:00:00Z',
  answer: null,
  ...more,
});

const atCourt = (kind: string, more: object = {}) => ({ request: asked(kind), answeredBy: null, mail: null, mayPassOn: true, ...more });

it('lets an addressee ask for more time, says that no period moves by it, and shows the answer', async () => {
  const sent: unknown[] = [];
  let all: object[] = [
    asked('INTERPRETER', {
      answer: { outcome: 'REFUSED', words: 'The hearing is not set yet.', at: '2026-11-23T02:00:00Z', granted: null, decidedAt: null },
    }),
  ];
  network.use(
    http.post('/api/service/deliveries/:id/envelope', () => HttpResponse.json({ court: deliveryOf.court, office: null, reference: null })),
    http.post('/api/service/deliveries/a1/opening', () =>
      HttpResponse.json({ session: 's', until: '2026-11-21T17:20:00Z', delivery: deliveryOf }),
    ),
    http.get('/api/service/deliveries/a1/requests', () => HttpResponse.json(all)),
    http.post('/api/service/deliveries/a1/requests', async ({ request }) => {
      sent.push(await request.json(), request.headers.get('Delivery-Session'));
      all = [...all, asked('MORE_TIME')];
      return HttpResponse.json(all.at(-1), { status: 201 });
    }),
  );
  const { person } = open('/deliveries/a1#the-secret');
  await person.type(await screen.findByLabelText('Access code'), 'k7qm 4t2x');
  await person.click(screen.getByRole('button', { name: 'Open the papers' }));
  const card = await screen.findByRole('region', { name: 'Ask the court' });
  expect(card).toHaveTextContent('by itself it moves no period');
  expect(await within(card).findByTestId('asked-answer')).toHaveTextContent('Refused');
  expect(within(card).getByTestId('asked-INTERPRETER')).toHaveTextContent('The hearing is not set yet.');

  await person.click(within(card).getByRole('button', { name: 'Ask for something' }));
  await person.click(within(card).getByRole('button', { name: 'Send to the court' }));
  expect(sent).toEqual([]);
  await person.click(within(card).getByRole('radio', { name: 'More time' }));
  await person.type(within(card).getByLabelText('How many days more'), '20');
  await person.type(within(card).getByLabelText('Why you need it'), '번역을 기다립니다');
  await person.type(within(card).getByLabelText('Your name'), '김민준');
  await person.click(within(card).getByRole('radio', { name: 'Legal representative' }));
  await expectAccessible();
  await person.click(within(card).getByRole('button', { name: 'Send to the court' }));
  await waitFor(() =>
    expect(sent).toEqual([
      { kind: 'MORE_TIME', days: 20, words: '번역을 기다립니다', name: '김민준', capacity: 'LEGAL_REPRESENTATIVE' },
      's',
    ]),
  );
  expect(await within(card).findByTestId('asked-MORE_TIME')).toHaveTextContent('The court has not answered yet.');
});

it('reads from right to left in Arabic, and offers no more time where none runs', async () => {
  network.use(
    http.post('/api/service/deliveries/:id/envelope', () => HttpResponse.json({ court: deliveryOf.court, office: null, reference: null })),
    http.post('/api/service/deliveries/a1/opening', () =>
      HttpResponse.json({ session: 's', until: '2026-11-21T17:20:00Z', delivery: { ...deliveryOf, period: null } }),
    ),
    http.get('/api/service/deliveries/a1/requests', () => HttpResponse.json([])),
  );
  await i18next.changeLanguage('ar');
  const { person, container } = open('/deliveries/a1#the-secret');
  await person.type(await screen.findByRole('textbox'), 'k7qm 4t2x');
  await person.click(container.querySelector('main button[type=submit]')!);
  const card = await screen.findByRole('region', { name: 'اطلب من المحكمة' });
  await person.click(within(card).getByRole('button', { name: 'تقديم طلب' }));
  expect(document.documentElement).toHaveAttribute('dir', 'rtl');
  expect(within(card).queryByRole('radio', { name: 'تمديد المهلة' })).not.toBeInTheDocument();
  await expectAccessible();
});

it('lets a clerk pass more time on and not grant it, and shows what became of the mail', async () => {
  const sent: unknown[] = [];
  let all: object[] = [atCourt('MORE_TIME'), atCourt('PAPER_COPIES', { mayPassOn: false })];
  network.use(
    http.get('/api/service/attempts/a1', () => HttpResponse.json(serviceAttempt)),
    http.get('/api/service/attempts/a1/events', () => part([])),
    http.get('/api/service/attempts/a1/entrustments', () => HttpResponse.json([])),
    http.get('/api/service/requests/r1', () => HttpResponse.json(request)),
    http.get('/api/service/requests/r1/electronic-attempts', () => part([])),
    http.get('/api/service/cases/c1', () =>
      HttpResponse.json({ caseId: 'c1', caseNumber: '（2026）浙01民初1号', parties: [], documents: [] }),
    ),
    http.get('/api/service/attempts/a1/addressee-requests', () => HttpResponse.json(all)),
    http.post('/api/service/attempts/a1/addressee-requests/q-MORE_TIME/answer', async ({ request }) => {
      sent.push(await request.json());
      const answer = { outcome: 'PASSED_ON', words: 'A judge decides.', at: '2026-11-23T02:00:00Z', granted: null, decidedAt: null };
      all = [{ ...atCourt('MORE_TIME'), request: asked('MORE_TIME', { answer }), answeredBy: '书记员 王', mail: 'RETURNED' }, all[1]!];
      return HttpResponse.json(all[0], { status: 201 });
    }),
  );
  const { person } = open('/service/attempts/a1', accountOf('clerk'));
  const time = await screen.findByTestId('asked-MORE_TIME');
  expect(time).toHaveTextContent('More time is not granted here.');
  await person.click(within(time).getByRole('button', { name: 'Answer' }));
  expect(within(time).queryByRole('radio', { name: 'Grant it' })).not.toBeInTheDocument();
  expect(within(time).queryByRole('radio', { name: 'Refuse it' })).not.toBeInTheDocument();
  await person.click(within(time).getByRole('radio', { name: 'Pass it on as an application in the case' }));
  await person.type(within(time).getByLabelText('Reasons, or what happens now'), 'A judge decides.');
  await expectAccessible();
  await person.click(within(time).getByRole('button', { name: 'Answer' }));
  await waitFor(() => expect(sent).toEqual([{ outcome: 'PASSED_ON', words: 'A judge decides.' }]));
  expect(await screen.findByTestId('asked-mail')).toHaveTextContent('came back: tell the answer in another way');

  const copies = screen.getByTestId('asked-PAPER_COPIES');
  await person.click(within(copies).getByRole('button', { name: 'Answer' }));
  expect(within(copies).getByRole('radio', { name: 'Grant it' })).toBeVisible();
  expect(within(copies).queryByRole('radio', { name: 'Pass it on as an application in the case' })).not.toBeInTheDocument();
});
