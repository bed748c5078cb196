import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noAnswers } from '@/filing/jurisdiction';
import { answerPolicy, derivation, document, id, noAdvice, registered, submission } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

beforeEach(answerPolicy);
beforeEach(() => vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: () => {} })));

describe('As a clerk', () => {
  const review = {
    submission: submission({
      status: 'IN_REVIEW',
      claimAmount: '480000.00',
      claimCurrency: 'USD',
      exchangeRate: '7.1',
      documents: [] as never,
    }),
    findings: [],
    decideBy: derivation,
    decideByOtherClock: derivation,
    mine: true,
    cure: null,
  };

  it('sends one notice of several points and sees it in the filer’s language', async () => {
    let sent: unknown;
    network.use(
      http.get(`/api/filing/reviews/${id}`, () => HttpResponse.json(review)),
      http.get('/api/filing/deficiency-codes', () =>
        HttpResponse.json([
          { code: 'id-missing', text: 'Identity missing', source: 'J 521' },
          { code: 'poa-missing', text: 'Power missing', source: 'CPL 62' },
        ]),
      ),
      http.post(`/api/filing/submissions/${id}/deficiency-notices`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(submission({ status: 'DEFICIENT' }), { status: 201 });
      }),
    );
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));

    await person.click(await screen.findByRole('button', { name: 'Ask for correction' }));
    for (const code of ['id-missing', 'poa-missing']) {
      await screen.findAllByRole('option', { name: 'Identity missing' });
      await person.selectOptions(screen.getByLabelText('Point to correct'), code);
      await person.click(screen.getByRole('button', { name: 'Add this point' }));
    }
    await person.type(screen.getByLabelText('Your words on point 1'), 'Register extract');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Send the notice' }));
    await person.click(await screen.findByRole('button', { name: 'Send now' }));

    await waitFor(() =>
      expect(sent).toMatchObject({ version: 3, items: [{ code: 'id-missing', remark: 'Register extract' }, { code: 'poa-missing' }] }),
    );
  });

  it('names the document that a point is about, as the filer reads it', async () => {
    let sent: unknown;
    network.use(
      http.get(`/api/filing/reviews/${id}`, () =>
        HttpResponse.json({ ...review, submission: submission({ status: 'IN_REVIEW', documents: [document] as never }) }),
      ),
      http.get('/api/filing/documents/ab', () => new HttpResponse('%PDF-', { headers: { 'Content-Type': 'application/pdf' } })),
      http.get('/api/filing/deficiency-codes', () => HttpResponse.json([{ code: 'file-unreadable', text: 'Unreadable', source: 'OL 9' }])),
      http.post(`/api/filing/submissions/${id}/deficiency-notices`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(submission({ status: 'DEFICIENT' }), { status: 201 });
      }),
    );
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Ask for correction' }));
    await screen.findAllByRole('option', { name: 'Unreadable' });
    await person.selectOptions(screen.getByLabelText('Point to correct'), 'file-unreadable');
    await person.click(screen.getByRole('button', { name: 'Add this point' }));
    await person.selectOptions(screen.getByLabelText('Document of point 1'), 'documents.d1');
    expect(screen.getByRole('region', { name: 'As the filer reads it' })).toHaveTextContent('Unreadable · 계약서');
    await person.click(screen.getByRole('button', { name: 'Send the notice' }));
    await person.click(await screen.findByRole('button', { name: 'Send now' }));
    await waitFor(() => expect(sent).toMatchObject({ items: [{ code: 'file-unreadable', subject: 'documents.d1' }] }));
  });

  it('looks at a scan page by page, and saves the file that counts', async () => {
    const scan = { ...document, digest: 'ff', title: 'Waybill', mediaType: 'image/tiff', pages: 2 };
    const asked: string[] = [];
    network.use(
      http.get(`/api/filing/reviews/${id}`, () =>
        HttpResponse.json({ ...review, submission: submission({ status: 'IN_REVIEW', documents: [scan] as never }) }),
      ),
      http.get('/api/filing/documents/ff/pages/:page', ({ params }) => {
        asked.push(String(params.page));
        return new HttpResponse('picture', { headers: { 'Content-Type': 'image/jpeg' } });
      }),
    );
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));
    await screen.findByRole('img', { name: 'Waybill – Page 1 of 2' });
    expect(screen.getByRole('button', { name: 'Page before' })).toBeDisabled();
    await person.click(screen.getByRole('button', { name: 'Next page' }));
    await screen.findByRole('img', { name: 'Waybill – Page 2 of 2' });
    expect(screen.getByRole('button', { name: 'Next page' })).toBeDisabled();
    expect(asked).toEqual(['1', '2']);
    expect(screen.getByText(/What counts is the file as it was handed in/)).toBeVisible();
    await expectAccessible();
  });

  it('looks at an unusual PDF as pictures, and says what is unusual about it', async () => {
    const unusual = [
      { what: 'REPAIRED', detail: '' },
      { what: 'WITH_FILES', detail: 'factur-x.xml' },
    ];
    let renditions = 0;
    const invoice = { ...document, digest: 'ff', title: 'Invoice', pages: 1, unusual };
    network.use(
      http.get(`/api/filing/reviews/${id}`, () =>
        HttpResponse.json({ ...review, submission: submission({ status: 'IN_REVIEW', documents: [invoice] as never }) }),
      ),
      http.get('/api/filing/documents/ff/pages/1', () => new HttpResponse('picture', { headers: { 'Content-Type': 'image/jpeg' } })),
      http.get('/api/filing/documents/ff/rendition', () => {
        renditions += 1;
        return new HttpResponse('%PDF-', { headers: { 'Content-Type': 'application/pdf' } });
      }),
    );
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));
    await screen.findByRole('img', { name: 'Invoice – Page 1 of 1' });
    expect(screen.getByText(/shown as far as it could be repaired here/)).toBeVisible();
    expect(screen.getByText(/Another file lies inside this PDF: factur-x.xml/)).toBeVisible();
    expect(screen.getByText('Not scanned for viruses.')).toBeVisible();
    expect(screen.getAllByText(/1 page, damaged, with files inside/).length).toBeGreaterThan(0);
    expect(screen.queryByTitle('Invoice')).toBeNull();
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Save the pages as PDF' }));
    await waitFor(() => expect(renditions).toBe(1));
  });

  it('has a PDF beside the photographs of which it was made, and beside its translation', async () => {
    const documents = [
      { ...document, title: 'Contract', pages: 2 },
      { ...document, id: 'zh', digest: 'cc', title: '合同', language: 'zh-CN', translationOf: 'd1' },
      { ...document, id: 'p2', digest: 'dd', kind: 'OTHER', title: 'IMG_2', photographOf: 'd1', photographPage: 2 },
      { ...document, id: 'p1', digest: 'ee', kind: 'OTHER', title: 'IMG_1', photographOf: 'd1', photographPage: 1 },
    ];
    network.use(
      http.get(`/api/filing/reviews/${id}`, () =>
        HttpResponse.json({ ...review, submission: submission({ status: 'IN_REVIEW', documents: documents as never }) }),
      ),
      http.get('/api/filing/documents/:digest', () => new HttpResponse('%PDF-', { headers: { 'Content-Type': 'application/pdf' } })),
    );
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));
    expect(await screen.findByTitle('Contract')).toBeInTheDocument();
    // Listed once, below the PDF, in the order of its pages.
    expect(screen.getAllByText(/^Photograph of page \d/, { selector: 'li' }).map((each) => each.textContent)).toEqual([
      expect.stringMatching(/^Photograph of page 1: IMG_1/),
      expect.stringMatching(/^Photograph of page 2: IMG_2/),
    ]);
    expect(screen.getAllByRole('button', { name: 'IMG_1' })).toHaveLength(1);
    const beside = screen.getByLabelText('Beside it');
    expect(within(beside).getAllByRole('option')).toHaveLength(4);
    await person.selectOptions(beside, 'p2');
    expect(await screen.findByTitle('IMG_2')).toBeInTheDocument();
    expect(screen.getByTitle('Contract')).toBeInTheDocument();
    await person.selectOptions(screen.getByLabelText('Document to read'), 'ee');
    await person.selectOptions(screen.getByLabelText('Beside it'), 'd1');
    expect(await screen.findByTitle('IMG_1')).toBeInTheDocument();
    expect(await screen.findByTitle('Contract')).toBeInTheDocument();
    expect(screen.queryByTitle('IMG_2')).toBeNull();
  });

  it('reads what a mail says, knows that this is not the file, and is told where nothing can be made of one', async () => {
    const texts = [
      { ...document, digest: 'aa', title: 'Delivery', mediaType: 'message/rfc822', pages: 0 },
      { ...document, id: 'd2', digest: 'bb', title: 'Old terms', mediaType: 'application/msword', pages: 0 },
    ];
    const title = 'Not rendered: nothing to look at could be made of this file.';
    network.use(
      http.get(`/api/filing/reviews/${id}`, () =>
        HttpResponse.json({ ...review, submission: submission({ status: 'IN_REVIEW', documents: texts as never }) }),
      ),
      http.get('/api/filing/documents/aa/rendition', () => new HttpResponse('%PDF-', { headers: { 'Content-Type': 'application/pdf' } })),
      http.get('/api/filing/documents/bb/rendition', () =>
        HttpResponse.json({ title, code: 'file-not-rendered', grounds: [] }, { status: 404 }),
      ),
    );
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));
    expect(await screen.findByTitle('Delivery')).toBeInTheDocument();
    expect(screen.getAllByText(/e-mail/).length).toBeGreaterThan(0);
    expect(screen.getByText(/pictures and layout are not rendered/)).toBeVisible();
    await person.selectOptions(screen.getByLabelText('Document to read'), 'bb');
    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.queryByTitle('Delivery')).toBeNull();
    expect(screen.getByRole('button', { name: 'save it' })).toBeVisible();
    await expectAccessible();
  });

  it('says that a photograph cannot be shown where the court has no program for it, and saves the file', async () => {
    const photograph = { ...document, digest: 'ff', title: 'Gate', mediaType: 'image/heic', pages: 1, scan: 'CLEAN' };
    const title = 'Page 1 cannot be shown as a picture here. Open or save the file itself.';
    network.use(
      http.get(`/api/filing/reviews/${id}`, () =>
        HttpResponse.json({ ...review, submission: submission({ status: 'IN_REVIEW', documents: [photograph] as never }) }),
      ),
      http.get('/api/filing/documents/ff/pages/1', () =>
        HttpResponse.json({ title, code: 'page-not-drawn', grounds: [] }, { status: 404 }),
      ),
    );
    open(`/reviews/${id}`, accountOf('clerk'));
    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save the file' })).toBeEnabled();
    expect(screen.queryByRole('button', { name: 'Save the pages as PDF' })).toBeNull();
    expect(screen.getByText('Looked through for viruses when it came; none was found.')).toBeVisible();
    await expectAccessible();
  });

  it('passes a filing on to the court that the law suggests, with reasons, and is back at the queue', async () => {
    let sent: unknown;
    const rule = { text: 'It may be passed on', article: 'CPL 127(4)', source: 's', confidence: 'RECALLED', amountCny: null };
    network.use(
      http.get(`/api/filing/reviews/${id}`, () =>
        HttpResponse.json({ ...review, submission: submission({ status: 'IN_REVIEW', court: '浙0192' }) }),
      ),
      http.get('/api/filing/reviews', () => HttpResponse.json({ items: [], next: null })),
      http.get(`/api/filing/reviews/${id}/jurisdiction`, () =>
        HttpResponse.json({
          ...noAdvice,
          courts: [
            {
              code: '浙01',
              zh: '杭州市中级人民法院',
              en: 'Hangzhou',
              fit: 'MAY',
              reasons: [{ ...rule, code: 'LEVEL_INTERMEDIATE', text: 'By its amount' }],
            },
          ],
          forwarding: [{ ...rule, code: 'FORWARD' }],
        }),
      ),
      http.post(`/api/filing/submissions/${id}/forwarding`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(
          { fromCourt: '浙0192', toCourt: '浙01', forwardedAt: '2026-11-28T02:00:00Z', byName: 'c', reasons: 'r' },
          { status: 201 },
        );
      }),
    );
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Pass on' }));
    const advised = await screen.findByRole('group', { name: 'Courts that may take it' });
    expect(within(advised).getByRole('option', { name: /Hangzhou Intermediate/ })).toBeInTheDocument();
    expect(screen.getByText('It may be passed on')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Pass on to another court' })).toBeDisabled();
    await person.selectOptions(screen.getByLabelText('To which court'), '浙01');
    await person.type(screen.getByLabelText('Reasons'), 'The defendant sits in Hangzhou.');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Pass on to another court' }));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Pass on' }));

    await screen.findByRole('heading', { name: 'Review queue' });
    expect(sent).toEqual({ version: 3, court: '浙01', reasons: 'The defendant sits in Hangzhou.' });
  });

  it('reads what the law says of the court, and what the filer answered', async () => {
    network.use(
      http.get(`/api/filing/reviews/${id}`, () =>
        HttpResponse.json({
          ...review,
          submission: submission({
            status: 'IN_REVIEW',
            jurisdiction: { ...noAnswers, connections: ['ASSETS'], agreement: 'FOREIGN_COURT_ONLY' },
          }),
        }),
      ),
      http.get(`/api/filing/reviews/${id}/jurisdiction`, () =>
        HttpResponse.json({
          ...noAdvice,
          warnings: [
            {
              code: 'AGREED_ABROAD_ONLY',
              text: 'A foreign court and no other',
              article: 'CPL 280',
              source: 's',
              confidence: 'VERIFIED',
              amountCny: null,
            },
          ],
        }),
      ),
    );
    open(`/reviews/${id}`, accountOf('clerk'));
    const card = await screen.findByRole('region', { name: 'Which court may take it' });
    expect(await within(card).findByText('A foreign court and no other')).toBeVisible();
    expect(within(card).queryByRole('button', { name: /Choose/ })).toBeNull();
    expect(screen.getByText('The defendant has assets there that can be seized')).toBeVisible();
    expect(screen.getByText('Yes, a foreign court and no other')).toBeVisible();
    expect(screen.queryByText('Has a court decided the same dispute already?')).toBeNull();
    await expectAccessible();
  });

  it('puts the claim into yuan at the published rate, with the filer’s beside it', async () => {
    let sent: unknown;
    const fees: string[] = [];
    network.use(
      http.get(`/api/filing/reviews/${id}`, () => HttpResponse.json(review)),
      http.get('/api/filing/exchange-rates', () =>
        HttpResponse.json({ rate: { currency: 'USD', cny: '7.07890000', day: '2026-11-27', source: 'CFETS' }, binds: true }),
      ),
      http.get('/api/filing/fees', ({ request }) => {
        fees.push(new URL(request.url).searchParams.get('rate') ?? '');
        return HttpResponse.json({ cny: '33984.98', baseCny: '3397872', article: '13(1)', steps: [], limit: null, source: 's' });
      }),
      http.post(`/api/filing/submissions/${id}/acceptance`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(submission({ status: 'ACCEPTED', caseId: 'c1' }), { status: 201 });
      }),
    );
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Register the case' }));
    expect(await screen.findByText(/central parity of the China Foreign Exchange Trade System/)).toHaveTextContent('1 USD = 7.0789 CNY');
    expect(screen.getByText('The filer wrote: 7.1')).toBeVisible();
    expect(screen.queryByLabelText('Published rate today: yuan for one USD')).toBeNull();
    await waitFor(() => expect(fees).toEqual(['7.07890000']));
    await expectAccessible();
    const act = () => screen.getAllByRole('button', { name: 'Register the case' }).at(-1)!;
    await waitFor(() => expect(act()).toBeEnabled());
    await person.click(act());
    await person.click(await screen.findByRole('button', { name: 'Register now' }));
    await waitFor(() => expect(sent).toMatchObject({ version: 3, exchangeRate: null }));
  });

  it('asks for the rate of today where the state’s that is known is of an earlier day', async () => {
    let sent: unknown;
    network.use(
      http.get(`/api/filing/reviews/${id}`, () => HttpResponse.json(review)),
      http.get('/api/filing/exchange-rates', () =>
        HttpResponse.json({ rate: { currency: 'USD', cny: '7.07890000', day: '2026-11-26', source: 'CFETS' }, binds: false }),
      ),
      http.get('/api/filing/fees', () =>
        HttpResponse.json({ cny: '33984.98', baseCny: '3397872', article: '13(1)', steps: [], limit: null, source: 's' }),
      ),
      http.post(`/api/filing/submissions/${id}/acceptance`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(submission({ status: 'ACCEPTED', caseId: 'c1' }), { status: 201 });
      }),
    );
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Register the case' }));
    expect(await screen.findByText(/Published for an earlier day/)).toBeVisible();
    const act = () => screen.getAllByRole('button', { name: 'Register the case' }).at(-1)!;
    expect(act()).toBeDisabled();
    await person.type(screen.getByLabelText('Published rate today: yuan for one USD'), '7.1');
    await expectAccessible();
    await waitFor(() => expect(act()).toBeEnabled());
    await person.click(act());
    await person.click(await screen.findByRole('button', { name: 'Register now' }));
    await waitFor(() => expect(sent).toMatchObject({ version: 3, exchangeRate: '7.1' }));
  });

  it('sets the fee within its range where no amount is claimed', async () => {
    let sent: unknown;
    network.use(
      http.get(`/api/filing/reviews/${id}`, () =>
        HttpResponse.json({ ...review, submission: submission({ status: 'IN_REVIEW', cause: '88.7', withoutAmount: true }) }),
      ),
      http.get('/api/filing/fees/without-amount', () =>
        HttpResponse.json({ leastCny: '50.00', mostCny: '100.00', article: '13(2)3', source: 's' }),
      ),
      http.post(`/api/filing/submissions/${id}/acceptance`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(submission({ status: 'ACCEPTED', caseId: 'c1' }), { status: 201 });
      }),
    );
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Register the case' }));
    await screen.findByText(/Between CNY 50.00 and CNY 100.00 because no amount is claimed/);
    const act = () => screen.getAllByRole('button', { name: 'Register the case' }).at(-1)!;
    expect(act()).toBeDisabled();
    await person.type(screen.getByLabelText('Fee that the court sets, in yuan'), '80');
    await expectAccessible();
    await person.click(act());
    await person.click(await screen.findByRole('button', { name: 'Register now' }));
    await waitFor(() => expect(sent).toMatchObject({ version: 3, feeCny: '80', exchangeRate: null }));
  });

  it('says of each step of the power of attorney whether it holds, and why if it does not', async () => {
    const step = {
      step: 'APOSTILLED',
      doneOn: '2026-09-08',
      documentId: 'd1',
      authority: 'Landgericht Köln',
      number: '9101/26',
      country: 'DE',
    };
    const chain = (verdict: object | null) => ({
      way: 'APOSTILLE',
      article: 'CPL 275',
      source: 's',
      confidence: 'VERIFIED',
      links: [
        { link: 'NOTARISED', wanted: true, step: null, verdict: null },
        { link: 'APOSTILLED', wanted: true, step, verdict },
      ],
    });
    let found: object | null = null;
    network.use(
      http.get(`/api/filing/reviews/${id}`, () =>
        HttpResponse.json({
          ...review,
          submission: submission({
            status: 'IN_REVIEW',
            attorneyWay: 'APOSTILLE',
            powerOfAttorney: [step] as never,
            documents: [document] as never,
          }),
        }),
      ),
      http.get('/api/filing/documents/ab', () => new HttpResponse(new Blob(['%PDF']))),
      http.get(`/api/filing/reviews/${id}/attorney`, () =>
        HttpResponse.json(chain(found && { ...found, foundByName: '王芳', foundAt: '2026-11-28T02:00:00Z' })),
      ),
      http.post(`/api/filing/reviews/${id}/attorney/verdicts`, async ({ request }) => {
        found = (await request.json()) as object;
        return HttpResponse.json(chain(null), { status: 201 });
      }),
    );
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));
    const card = within(await screen.findByRole('region', { name: 'Power of attorney, link by link' }));
    await card.findByText('Landgericht Köln · 9101/26');
    expect(card.getAllByText('No verdict yet')).toHaveLength(2);
    await person.click(card.getByText('Your verdict on: Apostille', { selector: 'summary' }));
    await person.click(card.getByRole('radio', { name: 'Does not hold' }));
    await person.selectOptions(card.getByLabelText(/Look-up in the register/), 'NOT_FOUND');
    await person.click(card.getByRole('button', { name: 'Note the verdict' }));
    expect(found).toBeNull();
    await person.type(card.getByLabelText('Where you looked it up, or why it does not hold'), 'Unknown number');
    await person.click(card.getByRole('button', { name: 'Note the verdict' }));
    await card.findByText(/Looked for and not found ·/);
    expect(found).toEqual({ version: 3, link: 'APOSTILLED', outcome: 'DOES_NOT_HOLD', lookup: 'NOT_FOUND', remark: 'Unknown number' });
    await expectAccessible();
  });

  it('says who the filer is found to be, with grounds where that was not verified, by the day on which the result is told', async () => {
    let found: object | null = null;
    network.use(
      http.get(`/api/filing/reviews/${id}`, () => HttpResponse.json(review)),
      http.get(`/api/filing/reviews/${id}/identity`, () =>
        HttpResponse.json({
          level: 'REGISTERED',
          last: found && { ...found, court: '浙01', foundByName: '王芳', foundAt: '2026-11-28T02:00:00Z' },
          tellBy: found ? null : derivation,
        }),
      ),
      http.post(`/api/filing/reviews/${id}/identity/findings`, async ({ request }) => {
        found = (await request.json()) as object;
        return HttpResponse.json(registered, { status: 201 });
      }),
    );
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));
    const card = within(await screen.findByRole('region', { name: 'Who the filer is' }));
    await card.findByText('registered');
    expect(card.getByText(/The filer is told the result by/)).toBeVisible();
    await person.click(card.getByText('Say what you found of the identity', { selector: 'summary' }));
    await person.click(card.getByRole('radio', { name: 'Not verified' }));
    await person.click(card.getByRole('radio', { name: 'from documents' }));
    await person.click(card.getByRole('button', { name: 'Note the finding' }));
    expect(found).toBeNull();
    await person.type(card.getByLabelText('Grounds'), 'The passport has expired');
    await expectAccessible();
    await person.click(card.getByRole('button', { name: 'Note the finding' }));
    await card.findByText(/Not verified from documents · Hangzhou Intermediate People’s Court ·/);
    expect(found).toEqual({ version: 3, outcome: 'NOT_VERIFIED', means: 'DOCUMENTS', grounds: 'The passport has expired' });
    expect(card.queryByText(/The filer is told the result by/)).toBeNull();
  });

  it('gives longer to correct while the day runs, and takes the filing as it is once it is over', async () => {
    const notice = (closesAt: string) => ({
      id: 'n',
      number: 1,
      sentAt: '2026-11-26T02:00:00Z',
      sentByName: 'Wang',
      note: '',
      cureBy: derivation.lastDay,
      derivation: { ...derivation, closesAt },
      answeredAt: null,
      items: [],
    });
    const cure = { id: 'd', version: 4, state: 'RUNNING', settled: false, late: false, acts: [], derivation };
    const asked = (closesAt: string) => ({
      ...review,
      submission: submission({ status: 'DEFICIENT', notices: [notice(closesAt)] as never, documents: [] as never }),
      mine: false,
      cure,
    });
    let sent: unknown;
    network.use(
      http.get(`/api/filing/reviews/${id}`, () => HttpResponse.json(asked('2999-01-01T16:00:00Z'))),
      http.post('/api/filing/deadlines/d/extension', async ({ request }) => {
        sent = await request.json();
        network.use(http.get(`/api/filing/reviews/${id}`, () => HttpResponse.json(asked('2026-01-01T16:00:00Z'))));
        return HttpResponse.json({ ...cure, state: 'EXTENDED' }, { status: 201 });
      }),
    );
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));
    await person.click(await screen.findByText('Give longer', { selector: 'summary' }));
    expect(screen.queryByRole('button', { name: 'Take it as it is' })).toBeNull();
    await person.type(screen.getByLabelText('Days more'), '10');
    await person.type(screen.getByLabelText('Day of the application (Beijing time)'), '2026-11-26');
    await person.type(screen.getByLabelText('Reason'), 'The apostille takes longer.');
    await person.click(screen.getByRole('button', { name: 'Give longer' }));
    await screen.findByRole('button', { name: 'Take it as it is' });
    expect(sent).toEqual({
      version: 4,
      ground: 'APPLICATION',
      days: 10,
      appliedOn: '2026-11-26',
      reason: 'The apostille takes longer.',
    });
  });

  it('reads what was asked of the filer and by when, and no day to decide while the filer has it', async () => {
    const notice = {
      id: 'n',
      number: 1,
      sentAt: '2026-11-26T15:33:00Z',
      answeredAt: null,
      note: '请尽快补正。',
      derivation: { ...derivation, lastDay: '2026-12-11' },
      items: [
        { position: 0, code: 'id-missing', message: 'Identity missing', source: 'J 521', remark: '请提交公司登记证明。', answer: null },
      ],
    };
    network.use(
      http.get(`/api/filing/reviews/${id}`, () =>
        HttpResponse.json({
          ...review,
          mine: false,
          submission: submission({ status: 'DEFICIENT', notices: [notice] as never, documents: [] as never }),
        }),
      ),
    );
    open(`/reviews/${id}`, accountOf('clerk'));

    const sent = await screen.findByRole('region', { name: 'Notice 1 to the filer' });
    expect(sent).toHaveTextContent(/To be corrected by December 11, 2026/);
    expect(sent).toHaveTextContent('请提交公司登记证明。');
    expect(sent).toHaveTextContent('请尽快补正。');
    expect(screen.queryByText(/^Decide by/)).toBeNull();
    expect(screen.getByText('The check finds nothing to correct before registration.')).toBeVisible();
    await expectAccessible();
  });

  it('registers only after seeing the fee, and learns who was faster', async () => {
    network.use(
      http.get(`/api/filing/reviews/${id}`, () => HttpResponse.json(review)),
      http.post(`/api/filing/submissions/${id}/acceptance`, () =>
        HttpResponse.json({ code: 'submission-already-handled', title: 'Already handled by 王', status: 409 }, { status: 409 }),
      ),
    );
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));

    await person.click(await screen.findByRole('button', { name: 'Register the case' }));
    // The filer's own 7.1 does not become the court's with one press.
    const rate = screen.getByLabelText('Published rate today: yuan for one USD');
    expect(rate).toHaveValue('');
    expect(await screen.findByText(/No court has verified who the filer is/)).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Register the case' }).at(-1)).toBeDisabled();
    await person.type(rate, '7.1');
    await screen.findByText('CNY 34,064.00');
    await person.click(screen.getAllByRole('button', { name: 'Register the case' }).at(-1)!);
    await person.click(await screen.findByRole('button', { name: 'Register now' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Already handled by 王');
  });

  it('accepts without a document only once it is said which, until when and what happens otherwise', async () => {
    let said: { toFollow?: unknown } = {};
    network.use(
      http.get(`/api/filing/reviews/${id}`, () => HttpResponse.json(review)),
      http.post(`/api/filing/submissions/${id}/acceptance`, async ({ request }) => {
        said = (await request.json()) as { toFollow?: unknown };
        return HttpResponse.json({ code: 'submission-already-handled', title: 'Already handled by 王', status: 409 }, { status: 409 });
      }),
    );
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Register the case' }));
    await person.type(screen.getByLabelText('Published rate today: yuan for one USD'), '7.1');
    await screen.findByText('CNY 34,064.00');
    await person.click(screen.getByRole('button', { name: 'Add a document' }));
    await person.type(screen.getByLabelText('Document 1'), 'Apostille');
    await person.type(screen.getByLabelText('Last day for document 1'), '2026-12-20');
    const register = screen.getAllByRole('button', { name: 'Register the case' }).at(-1)!;
    expect(register).toBeDisabled();
    await person.type(screen.getByLabelText('What happens without document 1'), 'The power of attorney does not count.');
    await person.click(register);
    await person.click(await screen.findByRole('button', { name: 'Register now' }));

    await screen.findByRole('alert');
    expect(said.toFollow).toEqual([{ what: 'Apostille', lastDay: '2026-12-20', otherwise: 'The power of attorney does not count.' }]);
  });
});
