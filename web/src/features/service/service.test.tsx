import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const caseId = '0198c0de-0000-7000-8000-0000000000c1';
const party = {
  partyId: 'p2',
  role: 'DEFENDANT',
  kind: 'COMPANY',
  name: '주식회사 한빛무역',
  latinName: 'Hanbit Trading Co., Ltd.',
  chineseName: '韩光贸易株式会社',
  country: 'KR',
  language: 'ko',
  zone: 'Asia/Seoul',
  email: 'legal@hanbit.example',
  address: 'Seoul',
  appeared: false,
  representatives: [{ kind: 'LAWYER', name: '陈薇' }],
};
const documents = [
  {
    documentId: 'd1',
    digest: 'a'.repeat(64),
    kind: 'STATEMENT_OF_CLAIM',
    title: '起诉状',
    language: 'zh-CN',
    pages: 3,
    translationOf: null,
    onlyFor: null,
    sides: ['PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY'],
    filedAt: null,
  },
  // Handed in later: for this addressee, and for the other side.
  {
    documentId: 'd2',
    digest: 'b'.repeat(64),
    kind: 'SUMMONS',
    title: '传票',
    language: 'zh-CN',
    pages: 1,
    translationOf: null,
    onlyFor: 'DEFENDANT',
    sides: ['DEFENDANT'],
    filedAt: '2026-11-26T02:00:00Z',
  },
  {
    documentId: 'd3',
    digest: 'c'.repeat(64),
    kind: 'FEE_NOTICE',
    title: '缴费通知书',
    language: 'zh-CN',
    pages: 1,
    translationOf: null,
    onlyFor: 'PLAINTIFF',
    sides: ['PLAINTIFF'],
    filedAt: '2026-11-26T02:00:00Z',
  },
];
const file = { caseId, caseNumber: '（2026）浙01民初1号', court: '浙01', title: '买卖合同纠纷', parties: [party], documents };
const electronic = {
  channel: 'ELECTRONIC',
  article: 'CPL 283(9)',
  answer: 'ASK',
  grounds: [
    {
      code: 'electronic-objected',
      text: 'The state objects to post under art. 10(a).',
      court: '该国反对邮寄送达。',
      article: 'HSC 10(a)',
      confidence: 'VERIFIED',
      datum: { name: 'art10a_objection', value: 'true', source: 'hcch.net', asOf: '2024-10-01', confidence: 'VERIFIED', note: null },
    },
    {
      code: 'electronic-presumed-closed',
      text: 'Presumed not allowed.',
      court: '推定不允许。',
      article: 'M21 11',
      confidence: 'RECALLED',
      datum: null,
    },
  ],
  next: [{ code: 'next.judge-may-override', text: 'Let the judge decide.', court: '由法官决定。' }],
  expected: {
    code: 'expected.at-once',
    text: 'On the event that counts.',
    court: '',
    length: 0,
    unit: 'instant',
    article: 'OL 31',
    confidence: 'VERIFIED',
    reported: null,
  },
  translation: null,
};
const situation = { country: 'KR', territory: null, kind: 'COMPANY', nationality: null, addressKnown: true, on: '2026-11-22' };
const advice = { on: '2026-11-22', lawAsOf: '2024-10-01', situation, channels: [electronic] };
const request = {
  id: 'r1',
  caseId,
  addressee: party,
  paper: 'STATEMENT_OF_CLAIM',
  documentIds: ['d1'],
  number: '（2026）浙01请外送1号',
  openedAt: '2026-11-21T16:30:00Z',
  openedBy: 'c1',
  advice,
  adviceNumber: 0,
  served: null,
  superseded: [],
};
const titles = http.get(`/api/filing/cases/${caseId}/papers/kinds`, () =>
  HttpResponse.json([{ code: 'STATEMENT_OF_CLAIM', title: 'Statement of claim' }]),
);
const event = (kind: string, logIndex: number) => ({
  kind,
  at: '2026-11-21T16:40:00Z',
  on: '2026-11-22',
  uri: '',
  documentId: null,
  logIndex,
  evidenceDigest: String(logIndex).padStart(64, 'b'),
  facts: {},
  files: [],
});
const attempt = {
  id: 'a1',
  requestId: 'r1',
  state: 'AVAILABLE',
  sending: 'TAKEN',
  answer: { code: null, status: null, words: null, server: null, tls: null },
  standing: 'BY_ACCEPTANCE_ONLY',
  basis: 'EARLIER_AGREEMENT',
  basisDocumentId: null,
  basisNote: 'clause 14.2',
  email: 'legal@hanbit.example',
  addressConfirmed: true,
  language: 'ko',
  reasons: 'The judge allows it.',
  startedAt: '2026-11-21T16:40:00Z',
  startedBy: 'c1',
  expiresAt: '2027-01-20T16:40:00Z',
  codeIssuedAt: null,
  codeLocked: false,
  answeredByName: null,
  answeredByCapacity: null,
  refusalReason: null,
};
const happened = [event('SUBMITTED_ACCEPTED', 0), event('NOTIFIED', 1), event('MADE_AVAILABLE', 2)];

/** A part of a list; the last one unless there is a next. */
const part = (items: unknown[], next: string | null = null) => HttpResponse.json({ items, next });
const eventsAre = (events: unknown[]) => http.get('/api/service/requests/r1/electronic-attempts/a1/events', () => part(events));
beforeEach(() => network.use(http.get('/api/service/requests/:id/account-consents', () => HttpResponse.json([]))));
beforeEach(() => network.use(http.get('/api/service/requests/:id/attempts', () => part([]))));
beforeEach(() => network.use(http.get('/api/service/requests/r1/electronic-attempts/a1/received-mail', () => part([]))));

describe('As a clerk', () => {
  const clerk = accountOf('clerk');

  it('reads each channel with answer, ground, source and what is only recalled', async () => {
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([request])),
      http.get('/api/service/requests/r1/electronic-attempts', () => part([])),
    );
    open(`/service/cases/${caseId}`, clerk);

    const row = await screen.findByTestId('answer-ELECTRONIC');
    expect(row).toHaveTextContent('Ask a person');
    expect(row).toHaveTextContent('Chinese Civil Procedure Law, art. 283(9)');
    expect(row).toHaveTextContent('hcch.net');
    expect(within(row).getAllByText('recalled – check')).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'Case file' })).toHaveAttribute('href', `/cases/${caseId}`);
    await expectAccessible();
  });

  it('reads on in a long list of requests, of the party they serve', async () => {
    const asked: string[] = [];
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get(`/api/service/cases/${caseId}/requests`, ({ request: { url } }) => {
        const query = new URL(url).searchParams;
        asked.push(query.get('partyId') ?? '');
        return query.get('after') === 'there' ? part([{ ...request, id: 'r2', paper: 'JUDGMENT' }]) : part([request], 'there');
      }),
      http.get('/api/service/requests/:id/electronic-attempts', () => part([])),
    );
    const { person } = open(`/service/cases/${caseId}`, clerk);

    await person.click(await screen.findByRole('button', { name: 'Show more' }));

    await waitFor(() => expect(screen.getAllByTestId('service-request')).toHaveLength(2));
    expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
    expect(new Set(asked)).toEqual(new Set([party.partyId]));
  });

  it('opens a request; what is not known is sent as not known', async () => {
    let sent: { facts: Record<string, unknown>; documentIds: string[] } | undefined;
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([])),
      titles,
      http.post(`/api/service/cases/${caseId}/requests`, async ({ request: asked }) => {
        sent = (await asked.json()) as typeof sent;
        return HttpResponse.json(request, { status: 201 });
      }),
    );
    const { person } = open(`/service/cases/${caseId}`, clerk);

    await person.click(await screen.findByRole('button', { name: 'Open a service request' }));
    expect(screen.getByRole('checkbox', { name: /起诉状/ })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /传票/ })).not.toBeChecked();
    expect(screen.queryByRole('checkbox', { name: /缴费通知书/ })).toBeNull();
    await person.click(within(screen.getByRole('group', { name: 'Is there an agent in this case?' })).getByRole('radio', { name: 'No' }));
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Open request and ask the adviser' }));

    await waitFor(() => expect(sent).toBeDefined());
    expect(sent!.documentIds).toEqual(['d1']);
    expect(sent!.facts).toEqual({ addressKnown: true, agentInCase: false });
  });

  it('is told first what is open, and finds what is closed folded away', async () => {
    const channel = (name: string, answer: string, next: string) => ({
      ...electronic,
      channel: name,
      answer,
      next: [{ code: `next.${name}`, text: next, court: '' }],
      recipient: name === 'TREATY_CENTRAL_AUTHORITY' ? { name: 'central_authority', value: 'Supreme Court', confidence: 'VERIFIED' } : null,
    });
    const channels = [
      channel('POSTAL', 'CLOSED', 'Use the treaty.'),
      electronic,
      channel('TREATY_CENTRAL_AUTHORITY', 'OPEN', 'Send the Hague request.'),
      channel('PRC_ESTABLISHMENT', 'OPEN', 'Serve the establishment.'),
    ];
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([{ ...request, advice: { ...advice, channels } }])),
      http.get('/api/service/requests/r1/electronic-attempts', () => part([])),
    );
    open(`/service/cases/${caseId}`, clerk);

    expect(await screen.findByTestId('begin-with')).toHaveTextContent('Begin with this: Establishment in China Serve the establishment.');
    expect(screen.getAllByTestId(/^answer-/).map((row) => row.dataset.testid)).toEqual([
      'answer-PRC_ESTABLISHMENT',
      'answer-TREATY_CENTRAL_AUTHORITY',
      'answer-ELECTRONIC',
      'answer-POSTAL',
    ]);
    expect(screen.getByTestId('answer-TREATY_CENTRAL_AUTHORITY')).toHaveTextContent('Goes to: Supreme Court');
    expect(screen.getByText('Closed channels').closest('details')).not.toHaveAttribute('open');
    expect(await screen.findByRole('button', { name: 'Start electronic service' })).not.toHaveClass('primary');
  });

  it('asks of a person and of a state what decides for them, and offers no identity papers', async () => {
    let sent: { facts: Record<string, unknown>; documentIds: string[] } | undefined;
    const person = { ...party, partyId: 'p3', kind: 'PERSON', role: 'THIRD_PARTY', representatives: [] };
    const power = { ...documents[0]!, documentId: 'd4', kind: 'POWER_OF_ATTORNEY', title: 'poa.en' };
    network.use(
      http.get(`/api/service/cases/${caseId}`, () =>
        HttpResponse.json({ ...file, parties: [{ ...party, representatives: [] }, person], documents: [documents[0], power] }),
      ),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([])),
      titles,
      http.post(`/api/service/cases/${caseId}/requests`, async ({ request: asked }) => {
        sent = (await asked.json()) as typeof sent;
        return HttpResponse.json(request, { status: 201 });
      }),
    );
    const { person: user } = open(`/service/cases/${caseId}`, clerk);

    const company = within(await screen.findByTestId('party-DEFENDANT'));
    await user.click(company.getByRole('button', { name: 'Open a service request' }));
    expect(company.getByRole('checkbox', { name: /poa.en/ })).not.toBeChecked();
    expect(company.queryByLabelText('Nationality')).toBeNull();
    await user.click(company.getByText('More that may decide'));
    expect(company.queryByRole('group', { name: 'In which ways does that state accept papers?' })).toBeNull();
    await user.click(within(company.getByRole('group', { name: /a foreign state/ })).getByRole('radio', { name: 'Yes' }));
    await user.click(company.getByRole('checkbox', { name: 'Post' }));
    await user.click(company.getByRole('button', { name: 'Open request and ask the adviser' }));
    await waitFor(() => expect(sent?.facts).toMatchObject({ foreignState: true, acceptedByState: ['POSTAL'] }));

    const other = within(screen.getByTestId('party-THIRD_PARTY'));
    await user.click(other.getByRole('button', { name: 'Open a service request' }));
    await user.selectOptions(other.getByLabelText('Nationality'), 'Stateless');
    await user.click(other.getByRole('button', { name: 'Open request and ask the adviser' }));
    await waitFor(() => expect(sent?.facts).toMatchObject({ nationality: 'XXA' }));
    expect(sent!.documentIds).toEqual(['d1']);
  });

  it('tells new facts, records an answer, and reads what was answered before', async () => {
    const sent: [string, Record<string, unknown>][] = [];
    const tells = (what: string) =>
      http.post(`/api/service/requests/r1/${what}`, async ({ request: asked }) => {
        sent.push([what, (await asked.json()) as Record<string, unknown>]);
        return HttpResponse.json({}, { status: 201 });
      });
    const given = (number: number, told: string, reason: string | null, logIndex: number | null) => ({
      number,
      told,
      reason,
      givenAt: '2026-11-22T01:00:00Z',
      toldByName: '王书记员',
      logIndex,
      evidenceDigest: null,
      advice,
    });
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([{ ...request, adviceNumber: 2 }])),
      http.get('/api/service/requests/r1/electronic-attempts', () => part([])),
      http.get('/api/service/requests/r1/advice', () =>
        part([given(0, 'OPENED', null, null), given(1, 'FACTS', 'It has moved.', null), given(2, 'DECISION', 'Clause 14.2.', 7)]),
      ),
      tells('facts'),
      tells('enquiries'),
    );
    const { person } = open(`/service/cases/${caseId}`, clerk);

    expect(await screen.findByText('（2026）浙01请外送1号')).toBeVisible();
    await person.click(screen.getByText('What the adviser was told'));
    expect(screen.getByText('Is the address known?').nextElementSibling).toHaveTextContent('Yes');
    expect(screen.queryByRole('button', { name: 'Decide on a channel' })).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Tell new facts' }));
    const facts = within(screen.getByRole('form', { name: 'Tell new facts' }));
    await person.selectOptions(facts.getByLabelText('What does the addressee keep in China?'), 'Branch');
    await person.type(facts.getByLabelText('How this became known'), 'The register.');
    await expectAccessible();
    await person.click(facts.getByRole('button', { name: 'Ask the adviser again' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual(['facts', { basedOn: 2, reason: 'The register.', facts: { addressKnown: true, establishment: 'BRANCH' } }]);

    await person.click(await screen.findByRole('button', { name: 'Record an answer' }));
    const enquiry = within(screen.getByRole('form', { name: 'Record an answer' }));
    await person.selectOptions(enquiry.getByLabelText('Channel'), 'Electronic');
    await person.type(enquiry.getByLabelText('Who answered'), 'Ministry of Justice');
    await person.type(enquiry.getByLabelText('Day of the answer'), '2026-11-20');
    await person.click(enquiry.getByRole('radio', { name: 'Yes, it is open' }));
    await person.type(enquiry.getByLabelText('What the answer says, and where it is kept'), 'Allowed.');
    await person.click(enquiry.getByRole('button', { name: 'Record' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual([
      'enquiries',
      { basedOn: 2, channel: 'ELECTRONIC', asked: 'Ministry of Justice', answeredOn: '2026-11-20', open: true, words: 'Allowed.' },
    ]);

    await person.click(screen.getByText('Answers of the adviser: 3'));
    expect(await screen.findByTestId('given-1')).toHaveTextContent('New facts');
    expect(screen.getByTestId('given-1')).toHaveTextContent('It has moved.');
    expect(screen.getByTestId('given-2')).toHaveTextContent('entry 7 of the log');
    await expectAccessible();
  });

  it('lets a judge, and no clerk, decide on a channel with reasons', async () => {
    let sent: unknown;
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([request])),
      http.get('/api/service/requests/r1/electronic-attempts', () => part([])),
      http.post('/api/service/requests/r1/decisions', async ({ request: asked }) => {
        sent = await asked.json();
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const { person } = open(`/service/cases/${caseId}`, accountOf('judge'));

    await person.click(await screen.findByRole('button', { name: 'Decide on a channel' }));
    expect(screen.queryByRole('button', { name: 'Tell new facts' })).toBeNull();
    const form = within(screen.getByRole('form', { name: 'Decide on a channel' }));
    await person.click(form.getByRole('button', { name: 'Enter the decision' }));
    expect(sent).toBeUndefined();
    await person.selectOptions(form.getByLabelText('Channel'), 'Electronic');
    await person.click(form.getByRole('radio', { name: 'Yes, it is open' }));
    await person.type(form.getByLabelText('Reasons'), 'Clause 14.2.');
    await person.click(form.getByRole('button', { name: 'Enter the decision' }));
    await waitFor(() => expect(sent).toEqual({ basedOn: 0, channel: 'ELECTRONIC', open: true, reasons: 'Clause 14.2.' }));
  });

  it('gives basis and reasons, and sees the access code once, when the message has gone out', async () => {
    let sent: Record<string, unknown> | undefined;
    const beingSent = { ...attempt, state: 'BEING_SENT', sending: 'PENDING' };
    let looks = 0;
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([request])),
      http.get('/api/service/requests/r1/electronic-attempts', () => part(sent ? [looks++ === 0 ? beingSent : attempt] : [])),
      eventsAre(happened),
      http.get('/api/service/requests/r1/advice/electronic', () => HttpResponse.json(electronic)),
      http.post('/api/service/requests/r1/electronic-attempts', async ({ request: asked }) => {
        sent = (await asked.json()) as Record<string, unknown>;
        return HttpResponse.json(beingSent, { status: 201 });
      }),
      http.post('/api/service/requests/r1/electronic-attempts/a1/access-code', () =>
        HttpResponse.json({ code: 'K7QM-4T2X', issuedAt: '2026-11-21T16:41:00Z', tries: 5 }, { status: 201 }),
      ),
    );
    const { person } = open(`/service/cases/${caseId}`, clerk);

    await person.click(await screen.findByRole('button', { name: 'Start electronic service' }));
    await person.click(screen.getByRole('radio', { name: 'Earlier agreement' }));
    await person.type(screen.getByLabelText('Where it stands, for example the clause'), 'clause 14.2');
    await person.click(screen.getByRole('checkbox', { name: 'The addressee gave or confirmed this very address' }));
    await person.type(await screen.findByLabelText('Reasons for using this channel'), 'The judge allows it.');
    await person.click(screen.getByRole('button', { name: 'Write to the addressee' }));

    expect(await screen.findByText('Being sent')).toBeInTheDocument();
    expect(screen.queryByTestId('access-code')).toBeNull();
    expect(await screen.findByTestId('access-code', {}, { timeout: 15_000 })).toHaveTextContent('K7QM-4T2X');
    expect(sent).toMatchObject({
      basis: 'EARLIER_AGREEMENT',
      email: 'legal@hanbit.example',
      addressConfirmed: true,
      language: 'ko',
      reasons: 'The judge allows it.',
    });
    expect(await screen.findByTestId('event-NOTIFIED')).toHaveTextContent('not service');
    await expectAccessible();
  });

  it('reads every ground when the court’s system refuses', async () => {
    network.use(
      http.get(`/api/service/cases/${caseId}`, () =>
        HttpResponse.json({ code: 'case-not-found', title: 'There is no case.', status: 404 }, { status: 404 }),
      ),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([])),
    );
    open(`/service/cases/${caseId}`, clerk);
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no case.');
  });
});

describe('Service at a confirmed address', () => {
  const served = {
    attemptId: 'a1',
    channel: 'ELECTRONIC',
    at: '2026-11-21T16:50:00Z',
    on: '2026-11-22',
    event: 'ACCESS_CODE_GIVEN',
    ruleId: 'SRV-16',
    article: 'OL 31(1); CPL 90; J 135',
    rebuttable: true,
    evidenceDigest: 'e'.repeat(64),
    period: null,
  };
  const shows = (request: unknown) =>
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([request])),
      http.get('/api/service/requests/r1/electronic-attempts', () =>
        part([{ ...attempt, standing: 'CONFIRMED', codeIssuedAt: '2026-11-21T16:41:00Z' }]),
      ),
      eventsAre(happened),
    );

  it('begins when the clerk records that the addressee has the code', async () => {
    let sent: unknown;
    shows(request);
    network.use(
      http.post('/api/service/requests/r1/electronic-attempts/a1/access-code/handover', async ({ request: asked }) => {
        sent = await asked.json();
        return HttpResponse.json(event('ACCESS_CODE_GIVEN', 3), { status: 201 });
      }),
    );
    const { person } = open(`/service/cases/${caseId}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'The addressee has the code' }));
    expect(screen.getByText(/count as served from now on/)).toBeVisible();
    await person.click(screen.getByRole('radio', { name: 'By telephone' }));
    await person.type(screen.getByLabelText('To whom, and where the record of it is'), 'Mr Kim, note of today');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Record that the code was given' }));
    await waitFor(() => expect(sent).toEqual({ way: 'TELEPHONE', note: 'Mr Kim, note of today' }));
    expect(screen.queryByRole('button', { name: /Find that it did not arrive/ })).toBeNull();
  });

  it('has a reminder by text message where the court has a provider, and nothing of it elsewhere', async () => {
    let sent: unknown;
    shows(request);
    const { person } = open(`/service/cases/${caseId}`, accountOf('clerk'));
    await screen.findByRole('button', { name: 'The addressee has the code' });
    expect(screen.queryByRole('button', { name: 'Remind by text message' })).toBeNull();
    cleanup();

    network.use(
      http.get('/api/service/sms', () => HttpResponse.json({ on: true })),
      http.post('/api/service/requests/r1/electronic-attempts/a1/prompts', async ({ request: asked }) => {
        sent = await asked.json();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    open(`/service/cases/${caseId}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Remind by text message' }));
    expect(screen.getByText(/never service/)).toBeVisible();
    await person.type(screen.getByLabelText('Telephone number, with the country’s code'), '+82 2 1234 5678');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Send the text message' }));
    await waitFor(() => expect(sent).toEqual({ telephone: '+82 2 1234 5678' }));
  });

  it('ends when a judge finds that the papers did not arrive, and stays readable', async () => {
    let sent: unknown;
    const superseded = [
      { ...served, cause: 'NOT_REACHED', reasons: 'The mailbox was closed.', documentId: null, supersededAt: '2026-11-25T02:00:00Z' },
    ];
    shows({ ...request, served });
    network.use(
      http.post('/api/service/requests/r1/findings', async ({ request: asked }) => {
        sent = await asked.json();
        shows({ ...request, superseded });
        return HttpResponse.json(superseded[0], { status: 201 });
      }),
    );
    const { person } = open(`/service/cases/${caseId}`, accountOf('judge'));
    await person.click(await screen.findByRole('button', { name: /Find that it did not arrive/ }));
    await person.click(screen.getByRole('radio', { name: 'Did not reach the addressee' }));
    await person.type(screen.getByLabelText('Reasons'), 'The mailbox was closed.');
    await person.click(screen.getByRole('button', { name: 'Put the finding on record' }));
    expect(await screen.findByText('The mailbox was closed.')).toBeVisible();
    expect(sent).toEqual({ service: 'e'.repeat(64), reasons: 'The mailbox was closed.' });
    expect(screen.getByTestId('served')).toHaveTextContent('Not served yet');
  });
});

describe('As a clerk whose message did not go out', () => {
  const notSent = {
    ...attempt,
    state: 'NOT_SENT',
    sending: 'POSTPONED',
    answer: { code: 450, status: null, words: '4.7.1 greylisted', server: null, tls: null },
  };
  it.each([
    [notSent, /however often it was tried/, '4.7.1 greylisted'],
    [
      { ...notSent, sending: 'REFUSED', answer: { code: 450, status: null, words: '5.1.1 no such mailbox', server: null, tls: null } },
      /Check the address/,
      '5.1.1 no such mailbox',
    ],
    [{ ...attempt, sending: 'NOT_KNOWN' }, /not known whether the message went out/, ''],
  ])('reads why, in the server’s own words, and can start again', async (shown, why, words) => {
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([request])),
      http.get('/api/service/requests/r1/electronic-attempts', () => part([shown])),
      eventsAre([event('SUBMITTED_ACCEPTED', 0), event('NOT_NOTIFIED', 1)]),
    );
    open(`/service/cases/${caseId}`, accountOf('clerk'));

    expect(await screen.findByText(why)).toBeVisible();
    if (words) expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Start electronic service' })).toBeEnabled();
  });

  it('reads that it is tried again by itself and when, and can end that', async () => {
    let ended = 0;
    const again = { ...notSent, state: 'BEING_SENT', sending: 'PENDING', tries: 2, nextTryAt: '2026-11-21T17:00:00Z' };
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([request])),
      http.get('/api/service/requests/r1/electronic-attempts', () => part([ended ? { ...notSent, nextTryAt: null } : again])),
      http.post('/api/service/requests/r1/electronic-attempts/a1/tries/end', () => {
        ended++;
        return HttpResponse.json(notSent, { status: 201 });
      }),
      eventsAre([event('SUBMITTED_ACCEPTED', 0), event('DELAYED', 1)]),
    );
    const { person } = open(`/service/cases/${caseId}`, accountOf('clerk'));
    expect(await screen.findByText(/tried again by itself, for four days at most. Tries so far: 2. Next:/)).toBeVisible();
    expect(screen.getByText('4.7.1 greylisted')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Start electronic service' })).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Stop trying' }));
    const dialog = await screen.findByRole('dialog', { name: 'Stop trying' });
    expect(ended).toBe(0);
    await person.click(within(dialog).getByRole('button', { name: 'Stop trying' }));
    expect(await screen.findByRole('button', { name: 'Start electronic service' })).toBeEnabled();
    expect(ended).toBe(1);
  });

  it('serves in the account of who agreed to it, after being asked', async () => {
    let sent: unknown;
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([request])),
      http.get('/api/service/requests/r1/electronic-attempts', () =>
        part(sent ? [{ ...attempt, email: null, inAccount: true, sending: 'IN_ACCOUNT', standing: 'IN_ACCOUNT' }] : []),
      ),
      http.get('/api/service/requests/r1/account-consents', () =>
        HttpResponse.json([{ id: 'k1', name: 'Kim Min-jun', givenAt: '2026-11-20T02:00:00Z', withdrawnAt: null }]),
      ),
      http.get('/api/service/requests/r1/advice/electronic', () =>
        HttpResponse.json({ ...request.advice.channels.find(({ channel }) => channel === 'ELECTRONIC'), answer: 'OPEN' }),
      ),
      http.post('/api/service/requests/r1/account-attempts', async ({ request: asked }) => {
        sent = await asked.json();
        return HttpResponse.json(attempt, { status: 201 });
      }),
      eventsAre([event('SUBMITTED_ACCEPTED', 0), event('MADE_AVAILABLE', 1)]),
    );
    const { person } = open(`/service/cases/${caseId}`, accountOf('clerk'));
    expect(await screen.findByText('Kim Min-jun')).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Serve in the account' }));
    const dialog = await screen.findByRole('dialog', { name: 'Serve in the account' });
    expect(sent).toBeUndefined();
    await person.click(within(dialog).getByRole('button', { name: 'Serve in the account' }));
    expect(await screen.findByText('the account in this system')).toBeVisible();
    expect(sent).toEqual({ consentId: 'k1' });
    expect(screen.queryByRole('button', { name: 'New access code' })).toBeNull();
  });

  it('reads what the server said that took it, by which name, and that nothing kept the line secret', async () => {
    const answer = { code: 250, status: '2.0.0', words: '250 2.0.0 Ok: queued as 4F2', server: 'mx.example.org', tls: null };
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([request])),
      http.get('/api/service/requests/r1/electronic-attempts', () => part([{ ...attempt, answer }])),
      eventsAre([]),
    );
    open(`/service/cases/${caseId}`, accountOf('clerk'));
    expect(await screen.findByTestId('server-answer')).toHaveTextContent(
      'The mail server said: 250 2.0.0 Ok: queued as 4F2 (mx.example.org, not encrypted)',
    );
  });
});

describe('As somebody who doubts a letter', () => {
  it('learns from its reference which court sent it and when, and otherwise that it did not', async () => {
    network.use(
      http.get('/api/service/letters/:reference', ({ params }) =>
        params.reference === 'K7QM-4T2X-9PBD'
          ? HttpResponse.json({
              court: { code: '浙01', zh: '杭州市中级人民法院', en: 'Hangzhou Intermediate People’s Court' },
              sentOn: '2026-11-22',
            })
          : HttpResponse.json({ code: 'letter-not-found', title: 'This system has sent no such letter.', status: 404 }, { status: 404 }),
      ),
    );
    const { person } = open('/');
    await person.click(await screen.findByRole('link', { name: 'I got a letter from a court' }));
    const field = await screen.findByLabelText('Reference of the letter');
    await person.type(field, 'AAAA-BBBB-CCCC');
    await person.click(screen.getByRole('button', { name: 'Check' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('no such letter');
    await person.clear(field);
    await person.type(field, 'K7QM-4T2X-9PBD');
    await person.click(screen.getByRole('button', { name: 'Check' }));
    expect(await screen.findByRole('status')).toHaveTextContent(
      /Hangzhou Intermediate.* sent a letter with this reference on .*November 22, 2026/,
    );
    await expectAccessible();
  });
});
