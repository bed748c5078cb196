import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { attempt, caseId, electronic, event, eventsAre, file, happened, nothingElse, part, request } from '@/test/service';

beforeEach(nothingElse);

describe('As a clerk who serves electronically', () => {
  const clerk = accountOf('clerk');

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
      http.get('/api/service/requests/r1/address-papers', () =>
        HttpResponse.json({
          stated: null,
          papers: [{ documentId: 'd9', kind: 'SERVICE_ADDRESS', title: '送达地址确认书', filedAt: null }],
        }),
      ),
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
    expect(screen.queryByRole('radio', { name: 'The addressee stated it to the court, which confirmed it' })).toBeNull();
    await person.click(screen.getByRole('radio', { name: 'The addressee gave or confirmed it in a paper of the case' }));
    await person.selectOptions(screen.getByLabelText('Paper that shows it'), '送达地址确认书');
    await person.type(await screen.findByLabelText('Reasons for using this channel'), 'The judge allows it.');
    await person.click(screen.getByRole('button', { name: 'Write to the addressee' }));

    expect(await screen.findByText('Being sent')).toBeInTheDocument();
    expect(screen.queryByTestId('access-code')).toBeNull();
    expect(await screen.findByTestId('access-code', {}, { timeout: 15_000 })).toHaveTextContent('K7QM-4T2X');
    expect(sent).toMatchObject({
      basis: 'EARLIER_AGREEMENT',
      email: 'legal@hanbit.example',
      address: { ground: 'PAPER', documentId: 'd9' },
      language: 'ko',
      reasons: 'The judge allows it.',
    });
    expect(await screen.findByTestId('event-NOTIFIED')).toHaveTextContent('not service');
    await expectAccessible();
  });
});

describe('An address that the addressee did not confirm', () => {
  const starts = () => {
    const sent: Record<string, unknown>[] = [];
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([request])),
      http.get('/api/service/requests/r1/electronic-attempts', () => part([])),
      http.get('/api/service/requests/r1/advice/electronic', () => HttpResponse.json({ ...electronic, answer: 'OPEN' })),
      http.get('/api/service/requests/r1/address-papers', () => HttpResponse.json({ stated: 'Legal@hanbit.example', papers: [] })),
      http.post('/api/service/requests/r1/electronic-attempts', async ({ request: asked }) => {
        sent.push((await asked.json()) as Record<string, unknown>);
        return HttpResponse.json({ ...attempt, state: 'BEING_SENT', sending: 'PENDING' }, { status: 201 });
      }),
    );
    return sent;
  };

  it.each([
    ['Only others gave it: only accepting the papers will be service', undefined],
    ['The addressee stated it to the court, which confirmed it', { ground: 'STATED' }],
  ])('%s', async (whose, address) => {
    const sent = starts();
    const { person } = open(`/service/cases/${caseId}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Start electronic service' }));
    await person.click(screen.getByRole('radio', { name: 'Earlier agreement' }));
    await person.type(screen.getByLabelText('Where it stands, for example the clause'), 'clause 14.2');
    await person.click(screen.getByRole('button', { name: 'Write to the addressee' }));
    expect(sent).toEqual([]);
    await person.click(await screen.findByRole('radio', { name: whose }));
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Write to the addressee' }));
    await expect.poll(() => sent).toHaveLength(1);
    expect(sent[0]!.address).toEqual(address);
  });
});

describe('The page of an electronic attempt', () => {
  const line = {
    id: 'a1',
    requestId: 'r1',
    caseId,
    channel: 'ELECTRONIC',
    state: 'UNDER_WAY',
    how: null,
    article: null,
    sentTo: null,
    reasons: null,
    startedAt: '2026-11-21T16:40:00Z',
    failure: null,
    failedOn: null,
    clocks: [],
  };
  const shows = (of: object, asked: object = request) =>
    network.use(
      http.get('/api/service/attempts/a1', () => HttpResponse.json(line)),
      http.get('/api/service/attempts/a1/events', () => part([])),
      http.get('/api/service/attempts/a1/entrustments', () => HttpResponse.json([])),
      http.get('/api/service/attempts/a1/forms', () => HttpResponse.json([])),
      http.get('/api/service/requests/r1', () => HttpResponse.json(asked)),
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get('/api/service/requests/r1/electronic-attempts', () => part([{ ...attempt, ...of }])),
      eventsAre(happened),
    );

  it('lets a judge find that conduct shows service, with what shows it, at an address that is the addressee’s', async () => {
    let sent: unknown;
    shows({ standing: 'NOT_CONFIRMED', state: 'EXPIRED' });
    network.use(
      http.post('/api/service/attempts/a1/files', () => HttpResponse.json({ id: 'f1', name: 'letter.pdf' }, { status: 201 })),
      http.post('/api/service/attempts/a1/conduct', async ({ request: asked }) => {
        sent = await asked.json();
        return HttpResponse.json({ ...line, state: 'SERVED' }, { status: 201 });
      }),
    );
    const { person } = open('/service/attempts/a1', accountOf('judge'));
    await person.click(await screen.findByRole('button', { name: 'Find that what the addressee did shows service' }));
    const form = within(screen.getByRole('form', { name: 'Find that what the addressee did shows service' }));
    expect(form.getByText(/Online Litigation Rules art. 31/)).toBeInTheDocument();
    await person.selectOptions(form.getByLabelText('What the addressee did'), 'MENTIONED_CONTENT');
    await person.type(form.getByLabelText('Day'), '2026-11-25');
    await person.type(form.getByLabelText('Reasons'), 'Its letter answers the claim.');
    await person.upload(form.getByLabelText('Scans and photographs'), new File(['%PDF'], 'letter.pdf', { type: 'application/pdf' }));
    expect(await form.findByText('letter.pdf')).toBeInTheDocument();
    await expectAccessible();
    await person.click(form.getByRole('button', { name: 'Put the finding on record' }));
    await waitFor(() =>
      expect(sent).toEqual({
        conduct: 'MENTIONED_CONTENT',
        on: '2026-11-25',
        reasons: 'Its letter answers the claim.',
        fileIds: ['f1'],
      }),
    );
  });

  it.each([
    ['only acceptance serves', { standing: 'BY_ACCEPTANCE_ONLY' }, request, 'judge'],
    ['nothing went out', { standing: 'NOT_CONFIRMED', state: 'NOT_SENT', sending: 'REFUSED' }, request, 'judge'],
    ['it is a court conciliation statement', { standing: 'CONFIRMED' }, { ...request, paper: 'MEDIATION_STATEMENT' }, 'judge'],
    ['one is the clerk', { standing: 'CONFIRMED' }, request, 'clerk'],
  ] as const)('offers that to nobody where %s', async (_, of, asked, group) => {
    shows(of, asked);
    open('/service/attempts/a1', accountOf(group));
    expect(await screen.findByText(attempt.email)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Find that what the addressee did shows service' })).toBeNull();
  });

  it('shows the address and what the server said, and gives a new code', async () => {
    network.use(
      http.get('/api/service/attempts/a1', () =>
        HttpResponse.json({
          id: 'a1',
          requestId: 'r1',
          caseId,
          channel: 'ELECTRONIC',
          state: 'UNDER_WAY',
          how: null,
          article: null,
          sentTo: null,
          reasons: null,
          startedAt: '2026-11-21T16:40:00Z',
          failure: null,
          failedOn: null,
          clocks: [],
        }),
      ),
      http.get('/api/service/attempts/a1/events', () => part([])),
      http.get('/api/service/attempts/a1/entrustments', () => HttpResponse.json([])),
      http.get('/api/service/attempts/a1/forms', () =>
        HttpResponse.json([
          {
            code: 'ADDRESS_CONFIRMATION',
            title: 'Confirmation of the address for service',
            article: 'J 136, 137; OL 29, 30',
            confidence: 'VERIFIED',
            wording: 'RECALLED',
            languages: ['en', 'ko'],
            official: [],
            suggested: 'ko',
            sealed: false,
            made: null,
          },
        ]),
      ),
      http.get('/api/service/requests/r1', () => HttpResponse.json(request)),
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get('/api/service/requests/r1/electronic-attempts', () =>
        part([
          { ...attempt, id: 'a0', email: 'other@hanbit.example' },
          { ...attempt, answer: { words: '250 queued as 7', server: 'mx.hanbit.example', tls: 'TLSv1.3' } },
        ]),
      ),
      eventsAre(happened),
      http.post('/api/service/requests/r1/electronic-attempts/a1/access-code', () =>
        HttpResponse.json({ code: 'K7QM-4T2X', issuedAt: '2026-11-21T16:41:00Z', tries: 5 }, { status: 201 }),
      ),
    );
    const { person } = open('/service/attempts/a1', accountOf('clerk'));
    expect(await screen.findByTestId('server-answer')).toHaveTextContent('250 queued as 7');
    expect(await screen.findByRole('button', { name: 'Fill in: Confirmation of the address for service' })).toBeInTheDocument();
    expect(screen.getByText(attempt.email)).toBeInTheDocument();
    expect(screen.queryByText('other@hanbit.example')).toBeNull();
    expect(await screen.findByTestId('event-NOTIFIED')).toHaveTextContent('not service');
    await person.click(screen.getByRole('button', { name: 'Issue a new access code' }));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Issue a new access code' }));
    expect(await screen.findByTestId('access-code')).toHaveTextContent('K7QM-4T2X');
    await expectAccessible();
  });
});

describe('The letter with the access code', () => {
  it('is printed after a question, because the code before ends', async () => {
    const printed = vi.fn();
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([request])),
      http.get('/api/service/requests/r1/electronic-attempts', () => part([attempt])),
      eventsAre(happened),
      http.post('/api/service/requests/r1/electronic-attempts/a1/access-code/letter', () => {
        printed();
        return new HttpResponse('%PDF-', { headers: { 'Content-Type': 'application/pdf' } });
      }),
    );
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:letter');
    const { person } = open(`/service/cases/${caseId}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Print a letter with a new code' }));
    const asked = await screen.findByRole('dialog');
    expect(asked).toHaveTextContent('The present code stops working.');
    expect(printed).not.toHaveBeenCalled();
    await person.click(within(asked).getByRole('button', { name: 'Print a letter with a new code' }));
    await waitFor(() => expect(printed).toHaveBeenCalledOnce());
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

  it('is given up by the clerk with its reason, unless the addressee was served by it', async () => {
    let sent: unknown;
    shows(request);
    network.use(
      http.post('/api/service/requests/r1/electronic-attempts/a1/failure', async ({ request: asked }) => {
        sent = await asked.json();
        return HttpResponse.json({ ...attempt, state: 'FAILED' }, { status: 201 });
      }),
    );
    const { person } = open(`/service/cases/${caseId}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Record that this channel failed' }));
    await person.click(screen.getByRole('radio', { name: 'No such address, or not enough of it' }));
    await person.type(screen.getByLabelText('What is known of it'), 'The mail came back twice.');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Record the failure' }));
    await waitFor(() => expect(sent).toEqual({ reason: 'ADDRESS_WRONG', words: 'The mail came back twice.' }));
    cleanup();

    shows({ ...request, served });
    open(`/service/cases/${caseId}`, accountOf('clerk'));
    await screen.findByRole('button', { name: 'The addressee has the code' });
    expect(screen.queryByRole('button', { name: 'Record that this channel failed' })).toBeNull();
  });

  it('says that a paper is missing from the store, and blames no mail server', async () => {
    shows(request);
    network.use(
      http.get('/api/service/requests/r1/electronic-attempts', () =>
        part([{ ...attempt, state: 'NOT_SENT', sending: 'PAPERS_MISSING', answer: { ...attempt.answer, words: 'a paper is missing' } }]),
      ),
    );
    open(`/service/cases/${caseId}`, accountOf('clerk'));
    expect(await screen.findByText(/A paper is missing from the court’s store/)).toBeVisible();
    expect(screen.queryByText(/mail server/)).toBeNull();
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
