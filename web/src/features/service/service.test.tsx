import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { advice, caseId, documents, electronic, file, nothingElse, part, party, request, titles } from '@/test/service';

beforeEach(nothingElse);

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

  it('is told that a case which was registered just now is on its way, and then sees it', async () => {
    let asked = 0;
    network.use(
      http.get(`/api/service/cases/${caseId}`, () =>
        asked++ === 0
          ? HttpResponse.json({ code: 'case-not-found', title: 'No such case', status: 404 }, { status: 404 })
          : HttpResponse.json(file),
      ),
      http.get(`/api/filing/cases/${caseId}`, () => HttpResponse.json({ number: file.caseNumber })),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([])),
    );
    open(`/service/cases/${caseId}`, clerk);
    expect(await screen.findByText('This case is on its way here')).toBeVisible();
    await expectAccessible();
    expect(await screen.findByTestId('party-DEFENDANT', {}, { timeout: 10_000 })).toBeVisible();
    expect(screen.queryByText('This case is on its way here')).toBeNull();
  });

  it('is refused a case that is nobody’s of this court, at once and for good', async () => {
    network.use(
      http.get(`/api/service/cases/${caseId}`, () =>
        HttpResponse.json({ code: 'case-not-found', title: 'No such case', status: 404 }, { status: 404 }),
      ),
      http.get(`/api/filing/cases/${caseId}`, () =>
        HttpResponse.json({ code: 'case-not-found', title: 'No such case', status: 404 }, { status: 404 }),
      ),
    );
    open(`/service/cases/${caseId}`, clerk);
    expect(await screen.findByText('No such case')).toBeVisible();
    expect(screen.queryByText('This case is on its way here')).toBeNull();
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
    let sent: { facts: Record<string, unknown>; documentIds: string[]; wanted: unknown } | undefined;
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
    await person.click(screen.getByText('For who serves: purpose, telephone, other addresses'));
    await person.type(screen.getByLabelText('Telephone of the addressee'), '+82 2 1234 5678');
    await person.type(screen.getByLabelText('Other addresses'), '12 Teheran-ro, Seoul{Enter}{Enter}3 Jungang-daero, Busan');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Open request and ask the adviser' }));

    await waitFor(() => expect(sent).toBeDefined());
    expect(sent!.documentIds).toEqual(['d1']);
    expect(sent!.facts).toEqual({ addressKnown: true, agentInCase: false });
    expect(sent!.wanted).toEqual({ telephone: '+82 2 1234 5678', addresses: ['12 Teheran-ro, Seoul', '3 Jungang-daero, Busan'] });
  });

  it('puts on record where an unknown address was looked for; of a known one nothing is asked', async () => {
    let sent: unknown;
    const lost = { ...request, advice: { ...advice, situation: { ...advice.situation, addressKnown: false } } };
    const found = {
      id: 's1',
      place: '法人登记',
      on: '2026-11-02',
      result: 'NOT_FOUND',
      words: 'Not known',
      documentId: null,
      by: '书记员 陈',
    };
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json(file)),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([lost])),
      http.get('/api/service/requests/:id/electronic-attempts', () => part([])),
      http.get('/api/service/requests/r1/address-searches', () => HttpResponse.json(sent ? [found] : [])),
      http.post('/api/service/requests/r1/address-searches', async ({ request: asked }) => {
        sent = await asked.json();
        return HttpResponse.json(found, { status: 201 });
      }),
    );
    const { person } = open(`/service/cases/${caseId}`, clerk);
    await person.click(await screen.findByRole('button', { name: 'Record a search for the address' }));
    await person.type(screen.getByLabelText('Where it was looked for'), 'Register of companies');
    await person.type(screen.getByLabelText('Day of the answer (date at the court)'), '2026-11-02');
    await person.click(screen.getByRole('radio', { name: 'No address found' }));
    await person.type(screen.getByLabelText('What came of it'), 'Not known');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Record a search for the address' }));
    expect(await screen.findByTestId('address-search')).toHaveTextContent(/法人登记.*No address found.*Not known/);
    expect(sent).toEqual({ place: 'Register of companies', on: '2026-11-02', result: 'NOT_FOUND', words: 'Not known' });
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

  it('names the papers that a channel wants translated and that the request has in Chinese alone', async () => {
    const translation = {
      code: 'translation.ask',
      text: 'Ask which language.',
      court: '',
      article: 'CPL 295',
      stated: null,
      confidence: 'VERIFIED',
    };
    const channels = [
      { ...electronic, channel: 'TREATY_CENTRAL_AUTHORITY', answer: 'OPEN', translation },
      { ...electronic, channel: 'DIPLOMATIC', answer: 'OPEN', translation },
      { ...electronic, channel: 'INTER_REGIONAL', answer: 'OPEN' },
    ];
    const summons = { ...documents[1]!, onlyFor: null };
    const inKorean = { ...documents[0]!, documentId: 'd5', title: '소장', language: 'ko', translationOf: 'd1' };
    const opened = { ...request, advice: { ...advice, channels }, documentIds: ['d1', 'd2', 'd5'] };
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json({ ...file, documents: [documents[0], summons, inKorean] })),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([opened])),
      http.get('/api/service/requests/r1/electronic-attempts', () => part([])),
    );
    open(`/service/cases/${caseId}`, clerk);
    for (const channel of ['TREATY_CENTRAL_AUTHORITY', 'DIPLOMATIC']) {
      const named = await screen.findByTestId(`untranslated-${channel}`);
      expect(named).toHaveTextContent('No translation in the request: 传票');
      expect(named).not.toHaveTextContent('起诉状');
    }
    expect(screen.queryByTestId('untranslated-INTER_REGIONAL')).toBeNull();
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
    await user.click(await company.findByRole('button', { name: 'Open a service request' }));
    expect(company.getByRole('checkbox', { name: /poa.en/ })).not.toBeChecked();
    expect(company.queryByLabelText('Nationality')).toBeNull();
    expect(company.queryByLabelText('What is the addressee?')).toBeNull();
    await user.click(company.getByText('More that may decide'));
    expect(company.queryByRole('group', { name: 'In which ways does that state accept papers?' })).toBeNull();
    await user.click(within(company.getByRole('group', { name: /a foreign state/ })).getByRole('radio', { name: 'Yes' }));
    await user.click(company.getByRole('checkbox', { name: 'Post' }));
    await user.click(company.getByRole('button', { name: 'Open request and ask the adviser' }));
    await waitFor(() => expect(sent?.facts).toMatchObject({ foreignState: true, acceptedByState: ['POSTAL'] }));

    const other = within(screen.getByTestId('party-THIRD_PARTY'));
    await user.click(await other.findByRole('button', { name: 'Open a service request' }));
    await user.selectOptions(other.getByLabelText('Nationality'), 'Stateless');
    await user.click(other.getByRole('button', { name: 'Open request and ask the adviser' }));
    await waitFor(() => expect(sent?.facts).toMatchObject({ nationality: 'XXA' }));
    expect(sent!.documentIds).toEqual(['d1']);
  });

  it('asks what an addressee is of which the case file does not say it', async () => {
    let sent: { facts: Record<string, unknown> } | undefined;
    network.use(
      http.get(`/api/service/cases/${caseId}`, () => HttpResponse.json({ ...file, parties: [{ ...party, kind: null, country: null }] })),
      http.get(`/api/service/cases/${caseId}/requests`, () => part([])),
      titles,
      http.post(`/api/service/cases/${caseId}/requests`, async ({ request: asked }) => {
        sent = (await asked.json()) as typeof sent;
        return HttpResponse.json(request, { status: 201 });
      }),
    );
    const { person: user } = open(`/service/cases/${caseId}`, clerk);
    const addressee = within(await screen.findByTestId('party-DEFENDANT'));
    await user.click(await addressee.findByRole('button', { name: 'Open a service request' }));
    expect(addressee.queryByLabelText('Nationality')).toBeNull();
    await user.selectOptions(addressee.getByLabelText('What is the addressee?'), 'A person');
    await user.selectOptions(addressee.getByLabelText('Nationality'), 'Stateless');
    await user.click(addressee.getByRole('button', { name: 'Open request and ask the adviser' }));
    await waitFor(() => expect(sent?.facts).toMatchObject({ kind: 'PERSON', nationality: 'XXA' }));
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
