import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const declaration = { name: 'art15_2_declared', value: 'true', source: 'hcch.net', asOf: null, confidence: 'RECALLED', note: null };
const caseId = '0198c0de-0000-7000-8000-0000000000c1';
const party = {
  partyId: 'p2',
  role: 'DEFENDANT',
  kind: 'COMPANY',
  name: '주식회사 한빛무역',
  latinName: 'Hanbit Trading Co., Ltd.',
  chineseName: null,
  country: 'KR',
  language: 'ko',
  zone: 'Asia/Seoul',
  email: null,
  address: 'Seoul, Mapo-gu 12',
  appeared: false,
  representatives: [],
};
const file = { caseId, caseNumber: '（2026）浙01民初1号', court: '浙01', title: null, parties: [party], documents: [] };
const channel = (name: string, answer: string) => ({
  channel: name,
  article: 'CPL 283',
  answer,
  grounds: [],
  next: [],
  expected: null,
  translation: null,
  recipient: null,
});
const request = {
  id: 'r1',
  number: null,
  caseId,
  addressee: party,
  paper: 'STATEMENT_OF_CLAIM',
  documentIds: [],
  openedAt: '2026-06-01T02:00:00Z',
  openedBy: 'c1',
  advice: {
    on: '2026-06-01',
    lawAsOf: '2024-10-01',
    situation: { country: 'KR', territory: null, kind: 'COMPANY', nationality: null, addressKnown: true, on: '2026-06-01' },
    channels: [
      {
        ...channel('TREATY_CENTRAL_AUTHORITY', 'OPEN'),
        recipient: {
          name: 'central_authority',
          value: 'National Court Administration',
          source: '',
          asOf: null,
          confidence: 'VERIFIED',
          note: null,
        },
      },
      channel('DIPLOMATIC', 'OPEN'),
      channel('AGREED_MEANS', 'ASK'),
      channel('POSTAL', 'CLOSED'),
      channel('ELECTRONIC', 'ASK'),
    ],
  },
  adviceNumber: 0,
  served: null,
  superseded: [],
  purpose: null,
  telephone: null,
  addresses: [] as string[],
};
const attempt = {
  id: 'a1',
  requestId: 'r1',
  caseId,
  channel: 'TREATY_CENTRAL_AUTHORITY',
  state: 'UNDER_WAY',
  how: 'CERTIFICATE',
  article: 'CPL 283(1)',
  sentTo: 'National Court Administration',
  reasons: null,
  startedAt: '2026-06-01T02:00:00Z',
  failure: null,
  failedOn: null,
  clocks: [
    {
      does: 'FAIL',
      periodId: 'SRV-05',
      nameZh: '公约、条约、外交途径未果视为失败',
      nameEn: 'Treaty or diplomatic channel counts as failed',
      article: '涉外送达规定(法释〔2006〕5号,2020修正) 7',
      confidence: 'RECALLED',
      from: '2026-06-01',
      lastDay: '2026-12-01',
      over: false,
      cautions: [],
    },
  ],
};
const event = (kind: string, logIndex: number, facts: Record<string, string> = {}) => ({
  kind,
  at: '2026-06-01T15:59:59Z',
  on: '2026-06-01',
  uri: '',
  documentId: null,
  logIndex,
  evidenceDigest: String(logIndex).padStart(64, 'b'),
  facts,
  files: [],
});
const part = (items: unknown[]) => HttpResponse.json({ items, next: null });

beforeEach(() =>
  network.use(
    http.get('/api/service/requests/:id/account-consents', () => HttpResponse.json([])),
    http.get('/api/service/attempts/a1/entrustments', () => HttpResponse.json([])),
    http.get('/api/service/attempts/a1/certificates', () => HttpResponse.json([])),
    http.get('/api/service/attempts/a1/bundle', () => HttpResponse.json([])),
    http.get('/api/service/attempts/a1/forms', () => HttpResponse.json([])),
    http.get('/api/service/attempts/a1/default-dossier', () =>
      HttpResponse.json({ ready: false, conditions: [], declaration, finding: null, overtaken: false }),
    ),
  ),
);

describe('As a clerk', () => {
  const clerk = accountOf('clerk');

  it('begins by a channel that is open, and gives reasons where the adviser asks', async () => {
    const sent: unknown[] = [];
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([request])),
      http.get('/api/service/requests/r1/electronic-attempts', () => part([])),
      http.get('/api/service/requests/r1/attempts', () => part(sent.length ? [attempt] : [])),
      http.post('/api/service/requests/r1/attempts', async ({ request: asked }) => {
        sent.push(await asked.json());
        return HttpResponse.json(attempt, { status: 201 });
      }),
    );
    const { person } = open(`/service/cases/${caseId}`, clerk);

    await person.click(await screen.findByRole('button', { name: 'Begin by a channel' }));
    const form = within(screen.getByRole('form', { name: 'Begin by a channel' }));
    const choice = form.getByLabelText('Channel');
    expect(within(choice).queryByText(/Post/)).toBeNull();
    await person.selectOptions(choice, 'AGREED_MEANS');
    await person.click(form.getByRole('button', { name: 'Begin by a channel' }));
    expect(form.getByLabelText('Reasons for using this channel')).toHaveAccessibleDescription(/Fill this in|required/i);
    // The addressee's address is never proposed as the authority's.
    await person.selectOptions(choice, 'DIPLOMATIC');
    expect(form.getByLabelText('Authority to which it goes')).toHaveValue('');
    expect(form.getByLabelText('Authority to which it goes')).toHaveAccessibleDescription(/do not name it/);
    expect(form.getByTestId('addressee-address')).toHaveTextContent('Seoul, Mapo-gu 12');
    await person.selectOptions(choice, 'TREATY_CENTRAL_AUTHORITY');
    await person.click(form.getByRole('button', { name: 'Begin by a channel' }));

    await waitFor(() => expect(sent).toEqual([{ channel: 'TREATY_CENTRAL_AUTHORITY', sentTo: 'National Court Administration' }]));
    expect(await screen.findByRole('link', { name: 'Open this attempt' })).toHaveAttribute('href', '/service/attempts/a1');
    await expectAccessible();
  });

  it('names the carrier whose system tells of an item, and need not know its id', async () => {
    let sent: unknown;
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get('/api/service/requests/r1', () => HttpResponse.json(request)),
      http.get('/api/service/attempts/a1', () => HttpResponse.json({ ...attempt, channel: 'POSTAL', how: 'POST', clocks: [] })),
      http.get('/api/service/attempts/a1/events', () => part([])),
      http.get('/api/partners/of-court', () => part([{ clientId: '0198c0de-0000-7000-8000-0000000000aa', name: 'National Post' }])),
      http.post('/api/service/attempts/a1/posting', async ({ request: asked }) => {
        sent = await asked.json();
        return HttpResponse.json(attempt, { status: 201 });
      }),
    );
    const { person } = open('/service/attempts/a1', clerk);
    await person.click(await screen.findByRole('button', { name: 'Record the posting' }));
    const carrier = screen.getByLabelText(/Carrier whose system tells of the item itself/);
    await within(carrier).findByText('National Post');
    await person.selectOptions(carrier, 'National Post');
    await person.type(screen.getByLabelText('Day'), '2026-06-01');
    await person.type(screen.getByLabelText(/Item number/), 'RR473124829CN');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Record' }));
    await waitFor(() =>
      expect(sent).toEqual({ on: '2026-06-01', itemNumber: 'RR473124829CN', carrier: '0198c0de-0000-7000-8000-0000000000aa' }),
    );
  });

  it('reads what time does and what happened, and records a failure with a scan', async () => {
    let sent: unknown;
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get('/api/service/requests/r1', () => HttpResponse.json(request)),
      http.get('/api/service/attempts/a1', () => HttpResponse.json(attempt)),
      http.get('/api/service/attempts/a1/events', () =>
        part([event('SUBMITTED_ACCEPTED', 4, { sentTo: 'National Court Administration', by: '王书记员' })]),
      ),
      http.post('/api/service/attempts/a1/files', () =>
        HttpResponse.json({ id: 'f1', name: 'letter.pdf', mediaType: 'application/pdf', size: 9, digest: 'd' }, { status: 201 }),
      ),
      http.post('/api/service/attempts/a1/failure', async ({ request: asked }) => {
        sent = await asked.json();
        return HttpResponse.json({ ...attempt, state: 'FAILED' }, { status: 201 });
      }),
    );
    const { person } = open('/service/attempts/a1', clerk);

    const clock = await screen.findByTestId('clock-SRV-05');
    expect(clock).toHaveTextContent('Without proof the channel has failed');
    expect(clock).toHaveTextContent('recalled – check');
    expect(await screen.findByTestId('event-SUBMITTED_ACCEPTED')).toHaveTextContent('王书记员');
    await person.click(screen.getByRole('button', { name: 'Record that this channel failed' }));
    await person.selectOptions(screen.getByLabelText('Reason'), 'STATE_REFUSED');
    await person.type(screen.getByLabelText('Day'), '2026-07-01');
    await person.type(screen.getByLabelText('What is known of it'), 'Note of 1 July');
    await person.upload(
      screen.getByLabelText('Scans and photographs (optional)'),
      new File(['%PDF-1.7'], 'letter.pdf', { type: 'application/pdf' }),
    );
    expect(await screen.findByText('letter.pdf')).toBeInTheDocument();
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Record the failure' }));

    await waitFor(() => expect(sent).toEqual({ reason: 'STATE_REFUSED', on: '2026-07-01', words: 'Note of 1 July', fileIds: ['f1'] }));
  });
});

it('names a carrier by a link that is shown once, and offers what it returned where a step has to be shown', async () => {
  const scan = { id: 'f7', name: 'receipt.pdf', mediaType: 'application/pdf', size: 9, digest: 'd' };
  const returned = {
    kind: 'SIGNED_RECEIPT',
    on: '2026-06-03',
    words: 'At the office',
    signedBy: null,
    files: [scan, { ...scan, id: 'f8', name: 'shown before.pdf' }],
    returnedAt: '2026-06-03T02:00:00Z',
  };
  const entrustment = {
    id: 'e1',
    kind: 'LAWYER',
    name: 'Kim & Lee',
    givenBy: '王书记员',
    givenAt: '2026-06-01T02:00:00Z',
    expiresAt: '2026-07-01T02:00:00Z',
    takenBy: 'Kim',
    takenAt: '2026-06-02T02:00:00Z',
    endedAt: null,
    locked: false,
    invitedEmail: 'desk@kim.example',
    invitation: 'RETURNED',
    returns: [returned],
  };
  const sent: unknown[] = [];
  const keys: string[] = [];
  network.use(
    http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
    http.get('/api/service/requests/r1', () => HttpResponse.json(request)),
    http.get('/api/service/attempts/a1', () => HttpResponse.json({ ...attempt, channel: 'PERSON_IN_PRC', how: 'HANDOVER' })),
    http.get('/api/service/attempts/a1/events', () =>
      part([{ ...event('NOT_HANDED_OVER', 1), files: [{ ...scan, id: 'f8', name: 'shown before.pdf' }] }]),
    ),
    http.get('/api/service/attempts/a1/entrustments', () => HttpResponse.json([entrustment])),
    http.post('/api/service/attempts/a1/entrustments', async ({ request: asked }) => {
      const key = asked.headers.get('Idempotency-Key') ?? '';
      if (keys.push(key) === 1) return HttpResponse.error();
      sent.push(await asked.json());
      // The second time the same command comes it is not done again, and its link was in the answer that got lost.
      const address = keys.lastIndexOf(key) === keys.indexOf(key) ? 'https://court.example/carried/e2#key' : null;
      return HttpResponse.json({ address, entrustment }, { status: 201 });
    }),
    http.post('/api/service/attempts/a1/receipt', async ({ request: asked }) => {
      sent.push(await asked.json());
      return HttpResponse.json(attempt, { status: 201 });
    }),
  );
  const { person } = open('/service/attempts/a1', accountOf('clerk'));
  expect(await screen.findByTestId('entrustment-e1')).toHaveTextContent('Kim & Lee');
  expect(screen.getByTestId('entrustment-e1')).toHaveTextContent('Mailed to desk@kim.example, it came back');
  await screen.findByTestId('event-NOT_HANDED_OVER');
  const naming = within(screen.getByRole('form', { name: 'Name a carrier' }));
  await person.selectOptions(naming.getByLabelText('Who it is'), 'COURT');
  await person.type(naming.getByLabelText('Name'), '上海一中院');
  await person.type(naming.getByLabelText('Mail the link to (optional)'), 'desk@court.example');
  await person.selectOptions(naming.getByLabelText('Language of the mail'), 'zh-CN');
  await person.click(naming.getByRole('button', { name: 'Make a link' }));
  await naming.findByRole('alert');
  await person.click(naming.getByRole('button', { name: 'Make a link' }));
  expect(await naming.findByText(/No link is shown this time/)).toBeInTheDocument();
  await person.selectOptions(naming.getByLabelText('Who it is'), 'COURT');
  await person.type(naming.getByLabelText('Name'), '上海一中院');
  await person.click(naming.getByRole('button', { name: 'Make a link' }));
  expect(await naming.findByText('https://court.example/carried/e2#key')).toBeInTheDocument();

  await person.click(screen.getByRole('button', { name: 'Record a signed receipt' }));
  const form = within(screen.getByRole('form', { name: 'Record a signed receipt' }));
  await person.type(form.getByLabelText('Day'), '2026-06-03');
  await person.type(form.getByLabelText('Signed by'), '金代表');
  await person.selectOptions(form.getByLabelText('Who that is to the addressee'), 'ADDRESSEE');
  expect(form.getByText('receipt.pdf')).toBeInTheDocument();
  expect(form.queryByText('shown before.pdf')).toBeNull();
  await expectAccessible();
  await person.click(form.getByRole('button', { name: 'Record the receipt' }));
  await waitFor(() =>
    expect(sent).toEqual([
      { kind: 'COURT', name: '上海一中院', days: 30, email: 'desk@court.example', language: 'zh-CN' },
      { kind: 'COURT', name: '上海一中院', days: 30, email: null, language: null },
      { on: '2026-06-03', signedBy: '金代表', capacity: 'ADDRESSEE', fileIds: ['f7'] },
    ]),
  );
});

it('names the system of a partner as who carries the papers, without a link', async () => {
  const sent: unknown[] = [];
  network.use(
    http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
    http.get('/api/service/requests/r1', () => HttpResponse.json(request)),
    http.get('/api/service/attempts/a1', () => HttpResponse.json(attempt)),
    http.get('/api/service/attempts/a1/events', () => part([])),
    http.get('/api/partners/of-court', () => part([{ clientId: '0198c0de-0000-7000-8000-0000000000aa', name: '司法部' }])),
    http.post('/api/service/attempts/a1/entrustments', async ({ request: asked }) => {
      sent.push(await asked.json());
      return HttpResponse.json({ address: null, entrustment: {} }, { status: 201 });
    }),
  );
  const { person } = open('/service/attempts/a1', accountOf('clerk'));
  const naming = within(await screen.findByRole('form', { name: 'Name a carrier' }));
  await person.selectOptions(naming.getByLabelText('Who it is'), 'MINISTRY');
  await person.type(naming.getByLabelText('Name'), '司法部');
  await naming.findByText('司法部');
  await person.selectOptions(naming.getByLabelText(/Partner of the court/), '司法部');
  expect(naming.queryByLabelText('Mail the link to (optional)')).toBeNull();
  await expectAccessible();
  await person.click(naming.getByRole('button', { name: 'Name a carrier' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        kind: 'MINISTRY',
        name: '司法部',
        days: 30,
        email: null,
        language: null,
        partnerId: '0198c0de-0000-7000-8000-0000000000aa',
      },
    ]),
  );
  expect(naming.queryByText(/No link is shown this time/)).toBeNull();
});

it('asks of a certificate what its form demands, and for its scan', async () => {
  network.use(
    http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
    http.get('/api/service/requests/r1', () => HttpResponse.json(request)),
    http.get('/api/service/attempts/a1', () => HttpResponse.json(attempt)),
    http.get('/api/service/attempts/a1/events', () => part([])),
  );
  const { person } = open('/service/attempts/a1', accountOf('clerk'));

  await person.click(await screen.findByRole('button', { name: 'Record a certificate' }));
  const form = within(screen.getByRole('form', { name: 'Record a certificate' }));
  expect(form.queryByLabelText('Day of service')).toBeNull();
  await person.selectOptions(form.getByLabelText('What it says'), 'NOT_SERVED');
  expect(form.getByLabelText('Reasons')).toBeInTheDocument();
  await person.selectOptions(form.getByLabelText('What it says'), 'SERVED');
  expect(form.queryByLabelText('Reasons')).toBeNull();
  await person.click(form.getByRole('button', { name: 'Record the certificate' }));

  for (const field of ['Day of service', 'Place', 'Method', 'Delivered to', 'Authority', 'Scans and photographs']) {
    expect(form.getByLabelText(field)).toBeInvalid();
  }
  expect(form.getByLabelText('Relation to the addressee (optional)')).toBeValid();
});

it('says what to do where a case has no paper to serve', async () => {
  network.use(
    http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
    http.get(`/api/service/cases/${caseId}/requests`, () => part([])),
  );
  const { person } = open(`/service/cases/${caseId}`, accountOf('clerk'));
  await person.click(await screen.findByRole('button', { name: 'Open a service request' }));
  expect(screen.getByText(/no paper that can be served/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Documents of the court' })).toHaveAttribute('href', `/cases/${caseId}/court-documents`);
  expect(screen.queryByRole('form', { name: 'Open a service request' })).toBeNull();
});

it('lets a judge read an attempt and record nothing', async () => {
  network.use(
    http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
    http.get('/api/service/requests/r1', () => HttpResponse.json(request)),
    http.get('/api/service/attempts/a1', () => HttpResponse.json(attempt)),
    http.get('/api/service/attempts/a1/events', () => part([event('SUBMITTED_ACCEPTED', 4)])),
  );
  open('/service/attempts/a1', accountOf('judge'));
  expect(await screen.findByTestId('event-SUBMITTED_ACCEPTED')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Record that this channel failed' })).toBeNull();
});

describe('Service by post', () => {
  const posted = {
    ...attempt,
    channel: 'POSTAL',
    how: 'POST',
    article: 'CPL 283(8)',
    clocks: [{ ...attempt.clocks[0], does: 'FIND', periodId: 'SRV-04', confidence: 'VERIFIED', over: true }],
  };
  const common = [
    http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
    http.get('/api/service/requests/r1', () => HttpResponse.json(request)),
    http.get('/api/service/attempts/a1', () => HttpResponse.json(posted)),
    http.get('/api/service/attempts/a1/events', () => part([event('POSTED', 5)])),
    http.get('/api/service/attempts/a1/postal-item', () =>
      HttpResponse.json({
        itemNumber: 'RR473124829CN',
        postedOn: '2026-06-01',
        recorded: true,
        carrier: null,
        events: [
          { code: 'EMI', at: '2026-06-20T02:00:00Z', place: 'Lyon', words: null, source: 'FILE', contradicts: true },
          { code: 'EMI', at: '2026-06-21T02:00:00Z', place: 'Lyon', words: null, source: 'FILE', contradicts: true },
        ],
        signatures: [{ id: 'f9', name: 'signature-RR473124829CN', mediaType: 'image/png', size: 9, digest: 'd' }],
      }),
    ),
  ];

  it('shows what contradicts itself, and lets a judge, and no clerk, find what the circumstances show', async () => {
    let sent: unknown;
    network.use(
      ...common,
      http.post('/api/service/attempts/a1/circumstances', async ({ request: asked }) => {
        sent = await asked.json();
        return HttpResponse.json({ ...posted, state: 'SERVED' }, { status: 201 });
      }),
    );
    const { person } = open('/service/attempts/a1', accountOf('judge'));

    expect(await screen.findAllByText('Contradicts another entry')).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Save: signature-RR473124829CN' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Record what the carrier says' })).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Find whether the circumstances suffice' }));
    await person.selectOptions(screen.getByLabelText('Do the circumstances suffice?'), 'true');
    await person.type(screen.getByLabelText('Reasons'), 'He quoted the claim');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Put the finding on record' }));
    await waitFor(() => expect(sent).toEqual({ suffice: true, reasons: 'He quoted the claim' }));
  });

  it('lets a judge find of a conciliation statement only that the circumstances do not suffice', async () => {
    network.use(
      http.get('/api/service/requests/r1', () => HttpResponse.json({ ...request, paper: 'MEDIATION_STATEMENT' })),
      ...common.slice(2),
    );
    network.use(http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)));
    const { person } = open('/service/attempts/a1', accountOf('judge'));
    await person.click(await screen.findByRole('button', { name: 'Find whether the circumstances suffice' }));
    expect(screen.getByText(/never served by silence/)).toBeVisible();
    const answers = within(screen.getByLabelText('Do the circumstances suffice?')).getAllByRole('option');
    expect(answers.map((option) => option.getAttribute('value'))).toEqual(['', 'false']);
  });

  it('takes a carrier’s file and says of each line what became of it', async () => {
    const encodings: (string | null)[] = [];
    network.use(
      http.post('/api/service/carrier-files', ({ request: { url } }) => {
        encodings.push(new URL(url).searchParams.get('encoding'));
        return HttpResponse.json({
          counts: { RECORDED: 1, CODE: 1 },
          lines: [
            { line: 2, text: 'RR473124829CN,EMI', wrong: null, outcome: 'RECORDED' },
            { line: 3, text: 'RR473124829CN,EMX', wrong: 'CODE', outcome: null },
          ],
        });
      }),
    );
    const { person } = open('/service/carrier-files', accountOf('clerk'));
    await person.selectOptions(await screen.findByLabelText('Encoding of the file'), 'Korean (EUC-KR)');
    await person.upload(await screen.findByLabelText('Carrier’s file'), new File(['x'], 'events.csv', { type: 'text/csv' }));
    expect(await screen.findByText('Unknown code')).toBeInTheDocument();
    expect(screen.getByText('Recorded: 1 · Unknown code: 1')).toBeInTheDocument();
    expect(encodings).toEqual(['EUC_KR']);
    await expectAccessible();
  });
});

describe('Service through authorities', () => {
  it('says which certificates differ, and a judge decides', async () => {
    let sent: unknown;
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get('/api/service/requests/r1', () => HttpResponse.json(request)),
      http.get('/api/service/attempts/a1', () => HttpResponse.json({ ...attempt, state: 'FAILED' })),
      http.get('/api/service/attempts/a1/events', () => part([event('CERTIFICATES_DIFFER', 6)])),
      http.get('/api/service/attempts/a1/certificates', () =>
        HttpResponse.json([
          {
            id: 'z1',
            outcome: 'SERVED',
            servedOn: '2026-07-01',
            certifiedOn: '2026-07-02',
            authority: 'Seoul Central District Court',
            standing: 'CONTESTED',
            decisionReasons: null,
          },
        ]),
      ),
      http.get('/api/service/attempts/a1/bundle', () =>
        HttpResponse.json([{ thing: 'HAGUE_REQUEST', documentId: null, copies: 2, there: false, article: 'HSC 3, 7' }]),
      ),
      http.get('/api/service/attempts/a1/default-dossier', () =>
        HttpResponse.json({
          ready: false,
          conditions: [{ condition: 'SIX_MONTHS', holds: false, since: '2026-12-01' }],
          declaration,
          finding: null,
          overtaken: false,
        }),
      ),
      http.post('/api/service/attempts/a1/certificates/z1/decision', async ({ request: asked }) => {
        sent = await asked.json();
        return HttpResponse.json({ ...attempt, state: 'SERVED' }, { status: 201 });
      }),
    );
    const { person } = open('/service/attempts/a1', accountOf('judge'));

    expect(await screen.findByText('Not all conditions hold yet.')).toBeInTheDocument();
    expect(screen.getByTestId('condition-SIX_MONTHS')).toHaveTextContent('Does not hold');
    expect(screen.getByRole('button', { name: 'Find that judgment may be given' })).toBeDisabled();
    expect(screen.getByText(/Copies: 2/)).toBeInTheDocument();
    await person.click(screen.getByRole('button', { name: 'Decide on this certificate' }));
    await person.selectOptions(screen.getByLabelText('Does it count?'), 'false');
    await person.type(screen.getByLabelText('Reasons'), 'It is of another case');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Enter the decision' }));
    await waitFor(() => expect(sent).toEqual({ counts: false, reasons: 'It is of another case' }));
  });
});

it('A judge finds that judgment may be given without a certificate once every condition holds, and reads of one that came later', async () => {
  let sent: unknown;
  let shown: object = {
    ready: true,
    conditions: [{ condition: 'EVERY_EFFORT', holds: true, since: '2026-04-01' }],
    declaration,
    finding: null,
    overtaken: false,
  };
  network.use(
    http.get('/api/service/attempts/a1', () => HttpResponse.json(attempt)),
    http.get('/api/service/attempts/a1/events', () => part([])),
    http.get('/api/service/requests/r1', () => HttpResponse.json(request)),
    http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
    http.get('/api/service/attempts/a1/default-dossier', () => HttpResponse.json(shown)),
    http.post('/api/service/attempts/a1/default-dossier/finding', async ({ request: asked }) => {
      sent = await asked.json();
      const finding = { reasons: 'Adequate', by: '审判员 林', foundAt: '2026-11-27T02:00:00Z', fileId: 'f1' };
      shown = { ...shown, finding, overtaken: true };
      return HttpResponse.json(finding, { status: 201 });
    }),
  );
  const { person } = open('/service/attempts/a1', accountOf('judge'));
  expect(await screen.findByText(/hcch.net/)).toBeInTheDocument();
  await person.click(screen.getByRole('button', { name: 'Find that judgment may be given' }));
  await person.type(screen.getByLabelText('Reasons'), 'Adequate');
  await person.click(screen.getByRole('button', { name: 'Enter the finding' }));
  const found = await screen.findByTestId('default-finding');
  expect(sent).toEqual({ reasons: 'Adequate' });
  expect(found).toHaveTextContent('A certificate came after this finding');
  expect(within(found).getByRole('button', { name: 'Save the finding (PDF)' })).toBeInTheDocument();
  await expectAccessible();
});

it('A clerk fills in a form, is told at the field what is missing, and saves what was printed', async () => {
  const form = {
    code: 'HAGUE_REQUEST',
    title: 'Request for service abroad',
    article: 'HSC 3, 5, 7',
    confidence: 'VERIFIED',
    wording: 'RECALLED',
    languages: ['en', 'fr', 'ko'],
    official: ['en', 'fr'],
    suggested: 'ko',
    sealed: false,
    made: null,
  };
  const made = { fileId: 'f9', language: 'fr', madeAt: '2026-06-02T02:00:00Z', madeBy: '王书记员' };
  let sent: unknown;
  network.use(
    http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
    http.get('/api/service/requests/r1', () => HttpResponse.json(request)),
    http.get('/api/service/attempts/a1', () => HttpResponse.json(attempt)),
    http.get('/api/service/attempts/a1/events', () => part([event('SUBMITTED_ACCEPTED', 4)])),
    http.get('/api/service/attempts/a1/forms', () => HttpResponse.json([sent ? { ...form, made } : form])),
    http.get('/api/service/attempts/a1/forms/HAGUE_REQUEST', ({ request: asked }) => {
      const language = new URL(asked.url).searchParams.get('language');
      return HttpResponse.json([
        { code: 'APPLICANT', label: 'Applicant', type: 'TEXT', required: true, options: [], value: `court in ${language}` },
        {
          code: 'METHOD',
          label: 'Method',
          type: 'CHOICE',
          required: true,
          options: [{ code: 'A', label: 'as the law prescribes' }],
          value: 'A',
        },
        { code: 'PLACE', label: 'Done at', type: 'LINE', required: true, options: [], value: null },
        { code: 'NOTE', label: 'Remarks', type: 'TEXT', required: false, options: [], value: null },
      ]);
    }),
    http.post('/api/service/attempts/a1/forms/HAGUE_REQUEST', async ({ request: asked }) => {
      sent = await asked.json();
      return HttpResponse.json(made, { status: 201 });
    }),
  );
  const { person } = open('/service/attempts/a1', accountOf('clerk'));

  const row = await screen.findByTestId('form-HAGUE_REQUEST');
  expect(row).toHaveTextContent('Wording recalled');
  await person.click(within(row).getByRole('button', { name: 'Fill in: Request for service abroad' }));
  // The addressee's language first, which is none of the model form's.
  expect(await screen.findByLabelText('Language beside Chinese')).toHaveValue('ko');
  expect(screen.getByText(/marked as a courtesy translation/)).toBeInTheDocument();
  await person.selectOptions(screen.getByLabelText('Language beside Chinese'), 'fr');
  expect(screen.queryByText(/marked as a courtesy translation/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Save to print (PDF)' })).toBeInTheDocument();
  await waitFor(() => expect(screen.getByLabelText('Applicant')).toHaveValue('court in fr'));
  await person.click(screen.getByRole('button', { name: 'Print' }));
  expect(screen.getByLabelText('Done at')).toHaveAccessibleDescription(/Fill this in|required/i);
  expect(sent).toBeUndefined();
  await person.type(screen.getByLabelText('Done at'), '杭州');
  await expectAccessible();
  await person.click(screen.getByRole('button', { name: 'Print' }));

  await waitFor(() => expect(sent).toEqual({ language: 'fr', values: { APPLICANT: 'court in fr', METHOD: 'A', PLACE: '杭州', NOTE: '' } }));
  expect(await screen.findByRole('button', { name: 'Save: Request for service abroad (PDF)' })).toBeInTheDocument();
});
