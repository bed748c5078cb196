import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPolicy, id } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { paired } from './paired';
import type { Paper, PaperDescription } from './paperRequests';
import { answerUploads } from '@/test/uploads';
import { answerPapers, caseId, kinds, paper } from './papersOfTheTest';

// There is no canvas here.
vi.mock('@/filing/photographs/drawn', () => ({
  drawn: async ({ file }: { file: File }) => ({ jpeg: new TextEncoder().encode(await file.text()), width: 20, height: 30 }),
  pageIn: () => Promise.resolve(null),
  preview: ({ file }: { file: File }) => Promise.resolve(file),
}));

const root = `/api/filing/cases/${caseId}/papers`;
const party = (change: object) => ({
  id: 'party',
  role: 'DEFENDANT',
  kind: 'COMPANY',
  originalName: '한빛정밀',
  latinName: '',
  chineseName: '',
  representative: '',
  country: 'KR',
  address: 'Seoul',
  phone: null,
  email: null,
  language: 'ko',
  interpreterLanguage: null,
  zone: null,
  claims: false,
  unwilling: false,
  joinedAt: null,
  leftAt: null,
  appeared: true,
  identity: null,
  own: true,
  ...change,
});

beforeEach(() => {
  answerPolicy();
  answerPapers();
  answerCase(party({}));
});

function answerCase(...parties: object[]) {
  network.use(
    http.get(`/api/filing/cases/${caseId}`, () =>
      HttpResponse.json({
        id: caseId,
        number: '（2026）浙01民初1号',
        court: '浙01',
        cause: '88.7',
        title: 't',
        origin: 'WIZARD',
        takenOver: false,
        submittedAt: '2026-11-21T12:00:00Z',
        receivedOn: '2026-11-21',
        registeredAt: '2026-11-21T13:00:00Z',
        registeredOn: '2026-11-21',
        registeredByName: '陈',
        submissionId: id,
        claimAmount: '480000.00',
        claimCurrency: 'CNY',
        exchangeRate: null,
        exchangeRateOn: null,
        claimAmountCny: '480000.00',
        fee: null,
        feePayBy: null,
        feeDue: null,
        parties,
      }),
    ),
    http.get(`/api/filing/cases/${caseId}/docket`, () => HttpResponse.json({ items: [], next: null })),
  );
}

const list = () => screen.findByRole('region', { name: 'Papers' });
const handIn = () => screen.findByRole('region', { name: 'Hand in a paper' });

describe('The papers of a case', () => {
  it('are listed with their translations, what they are to prove, who reads them, and what is new', async () => {
    const seen: unknown[] = [];
    answerPapers([
      paper({ id: 'new', title: 'Answer', kind: 'ANSWER', side: 'DEFENDANT', unseen: true, filedAt: '2026-11-25T02:00:00Z' }),
      paper({ id: 'zh', title: '合同', language: 'zh-CN', translationOf: 'p1', originalTitle: '계약서', translator: 'Agency' }),
      paper({ purpose: 'Delivery', source: 'Port of Busan' }),
      paper({ id: 'photo', title: 'IMG_1', photographOf: 'p1', photographPage: 2, photographOfTitle: '계약서' }),
    ]);
    network.use(
      http.put(`${root}/seen`, async ({ request }) => {
        seen.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    open(`/cases/${caseId}`, accountOf('party'));

    const papers = await list();
    await within(papers).findByText('Answer');
    await waitFor(() => expect(papers).toHaveTextContent('Statement of defence, Korean, 2 pages'));
    expect(within(papers).getAllByText('New')).toHaveLength(1);
    expect(papers).toHaveTextContent('What it is to prove: Delivery');
    expect(papers).toHaveTextContent('Where it comes from: Port of Busan');
    expect(papers).toHaveTextContent('Photograph of page 2 of 계약서');
    expect(papers).toHaveTextContent('is not service and starts no period');
    expect(within(within(papers).getByRole('list', { name: 'Translations of 계약서' })).getByText('合同')).toBeVisible();
    await waitFor(() => expect(seen).toEqual([{ upTo: '2026-11-25T02:00:00Z' }]));
    await expectAccessible();
  });

  it('are found by side, kind and language', async () => {
    const asked: string[] = [];
    network.use(
      http.get(root, ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ items: [], next: null });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const papers = await list();
    await within(papers).findByRole('option', { name: 'Evidence' });

    await person.selectOptions(within(papers).getByLabelText('From'), 'Court');
    await person.selectOptions(within(papers).getByLabelText('Kind'), 'Evidence');
    await person.selectOptions(within(papers).getByLabelText('Language'), 'Korean');

    await waitFor(() => expect(asked).toContain('?side=COURT&kind=EVIDENCE&language=ko'));
    await within(papers).findByText('No paper matches.');
  });

  it('are saved all at once, under the number of the case; how much has come is said meanwhile', async () => {
    const saved: string[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (content: Blob) => `blob:${content.size}`, revokeObjectURL: () => {} }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(`${this.download} ${this.href}`);
    });
    let finish = () => {};
    const body = new ReadableStream<Uint8Array>({
      start(sending) {
        sending.enqueue(new Uint8Array(2 * 1024 * 1024));
        finish = () => {
          sending.enqueue(new Uint8Array(7));
          sending.close();
        };
      },
    });
    network.use(
      http.get(`/api/filing/cases/${caseId}/archive`, () => new HttpResponse(body, { headers: { 'Content-Type': 'application/zip' } })),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    await person.click(within(await list()).getByRole('button', { name: 'Save all papers' }));
    await screen.findByText('2.0 MB received');
    finish();
    await waitFor(() => expect(saved).toEqual(['（2026）浙01民初1号.zip blob:2097159']));
    await waitFor(() => expect(screen.queryByText(/MB received/)).toBeNull());
    vi.restoreAllMocks();
  });

  it('are opened in the page, and taken back while the court lets one', async () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:paper', revokeObjectURL: () => {} }));
    answerPapers([paper({ title: 'Answer', own: true, withdrawable: true })]);
    let withdrawn: unknown;
    network.use(
      http.get(`${root}/p1/file`, () => new HttpResponse('%PDF-', { headers: { 'Content-Type': 'application/pdf' } })),
      http.post(`${root}/p1/withdrawal`, async ({ request }) => {
        withdrawn = new URL(request.url).pathname;
        return HttpResponse.json(
          { title: 'Somebody else opened this paper', code: 'paper-already-read', status: 409 },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        );
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('party'));

    await person.click(await screen.findByRole('button', { name: 'Open Answer' }));
    expect(await screen.findByTitle('Answer')).toHaveAttribute('src', 'blob:paper#navpanes=0');
    await person.click(screen.getByRole('button', { name: 'Take back Answer' }));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Take back' }));

    await screen.findByText('Somebody else opened this paper');
    expect(withdrawn).toBe(`${root}/p1/withdrawal`);
  });

  it('that are pictures, sound or film are shown and played as what they are, or said to be for another program', async () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:paper', revokeObjectURL: () => {} }));
    const files = [
      ['p1', 'Photograph', 'image/jpeg', 1],
      ['p2', 'Call', 'audio/mpeg', 0],
      ['p3', 'Letter', 'application/x-unheard-of', 1],
    ] as const;
    answerPapers(files.map(([id, title, mediaType, pages]) => paper({ id, title, mediaType, pages })));
    network.use(
      ...files.map(([id, , type]) => http.get(`${root}/${id}/file`, () => new HttpResponse('x', { headers: { 'Content-Type': type } }))),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('party'));

    await person.click(await screen.findByRole('button', { name: 'Open Photograph' }));
    expect(await screen.findByRole('img', { name: 'Photograph' })).toHaveAttribute('src', 'blob:paper');
    expect(await list()).toHaveTextContent('a file without pages');
    await person.click(screen.getByRole('button', { name: 'Open Call' }));
    const call = await screen.findByLabelText('Call');
    expect(call).toHaveAttribute('controls');
    fireEvent.error(call);
    await screen.findByText(/cannot show or play a file of this kind \(audio\/mpeg\)/);
    await person.click(screen.getByRole('button', { name: 'Open Letter' }));
    await screen.findByText(/of this kind \(application\/x-unheard-of\)/);
    await expectAccessible();
  });

  it('that were taken back cannot be opened by others', async () => {
    answerPapers([paper({ title: 'Answer', state: 'WITHDRAWN' })]);
    open(`/cases/${caseId}`, accountOf('party'));

    await within(await list()).findByText('Taken back');
    expect(screen.queryByRole('button', { name: 'Open Answer' })).toBeNull();
  });
});

describe('Handing in a paper', () => {
  it('offers only what one may hand in, and wants for evidence its source and what it is to prove', async () => {
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const form = await handIn();
    await waitFor(() => expect(within(form).getByRole('button', { name: 'Hand in a paper' })).toBeEnabled());
    await person.click(within(form).getByRole('button', { name: 'Hand in a paper' }));

    const kind = within(form).getByLabelText('Kind');
    expect(within(kind).queryByRole('option', { name: 'Contract' })).toBeNull();
    await person.selectOptions(kind, 'Evidence');
    expect(form).toHaveTextContent('Law: Chinese Civil Procedure Law, art. 1 (recalled, not yet checked). All parties will read it.');
    await person.click(within(form).getByRole('button', { name: 'Upload and read back' }));

    const said = await within(form).findByRole('alert');
    for (const field of ['What it is to prove', 'Where it comes from', 'Title', 'File']) expect(said).toHaveTextContent(field);
    await expectAccessible();
  });

  it('uploads with what was said, reads back, and hands in after a last question', async () => {
    let drafts: Paper[] = [];
    let described: PaperDescription | undefined;
    let uploaded = '';
    answerUploads();
    let filed: unknown;
    network.use(
      http.get(`${root}/drafts`, () => HttpResponse.json(drafts)),
      http.post(root, ({ request }) => {
        uploaded = new URL(request.url).search;
        return HttpResponse.json(paper({ id: 'd', state: 'DRAFT', version: 0, filedAt: null, own: true }), { status: 201 });
      }),
      http.put(`${root}/d`, async ({ request }) => {
        described = (await request.json()) as PaperDescription;
        drafts = [paper({ id: 'd', state: 'DRAFT', version: 1, kind: 'ANSWER', title: 'Our answer', filedAt: null, own: true })];
        return HttpResponse.json(drafts[0]);
      }),
      http.post(`${root}/d/filing`, async ({ request }) => {
        filed = await request.json();
        drafts = [];
        return HttpResponse.json(paper({ id: 'd' }), { status: 201 });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const form = await handIn();
    await waitFor(() => expect(within(form).getByRole('button', { name: 'Hand in a paper' })).toBeEnabled());
    await person.click(within(form).getByRole('button', { name: 'Hand in a paper' }));
    await person.selectOptions(within(form).getByLabelText('Kind'), 'Statement of defence');
    expect(within(form).getByLabelText('Language')).toHaveValue('');
    await person.selectOptions(within(form).getByLabelText('Language'), 'Korean');
    await person.upload(
      within(form).getByLabelText('PDF, or photographs of its pages'),
      new File(['%PDF-'], 'Our answer.pdf', { type: 'application/pdf' }),
    );
    expect(within(form).getByLabelText('Title')).toHaveValue('Our answer');
    await person.click(within(form).getByRole('button', { name: 'Upload and read back' }));

    const handInIt = await within(form).findByRole('button', { name: 'Hand in Our answer' });
    expect(uploaded).toBe('?kind=ANSWER&language=ko&partyId=party&upload=u0');
    expect(described).toMatchObject({ version: 0, kind: 'ANSWER', language: 'ko', title: 'Our answer', addressees: null, purpose: null });
    expect(form).toHaveTextContent('All parties and the court read it.');
    expect(form).toHaveTextContent('hand in a Chinese translation of this paper too');
    await expectAccessible();
    await person.click(handInIt);
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Hand in' }));

    await waitFor(() => expect(filed).toEqual({ version: 1 }));
    await waitFor(() => expect(within(form).queryByRole('button', { name: 'Hand in Our answer' })).toBeNull());
  });

  it('makes one PDF of photographs, and hands the pictures in with it', async () => {
    const court = answerUploads();
    const added: Record<string, string>[] = [];
    let drafts: Paper[] = [];
    const discarded: string[] = [];
    const draftOf = (change: Partial<Paper>) => paper({ state: 'DRAFT', filedAt: null, own: true, kind: 'ANSWER', ...change });
    network.use(
      http.get(`${root}/drafts`, () => HttpResponse.json(drafts)),
      http.post(root, ({ request }) => {
        const said = Object.fromEntries(new URL(request.url).searchParams);
        const { filename } = court.uploads.find((each) => each.id === said.upload)!;
        added.push({ ...said, filename });
        const { photographOf = null, photographPage } = said;
        const page = photographPage ? Number(photographPage) : null;
        const draft = draftOf({ id: `of ${filename}`, title: filename, filename, photographOf, photographPage: page });
        drafts = [...drafts, draft];
        return HttpResponse.json(draft, { status: 201 });
      }),
      http.put(`${root}/:id`, () => HttpResponse.json(drafts[0])),
      http.delete(`${root}/:id`, ({ params }) => {
        discarded.push(params.id as string);
        drafts = drafts.filter((each) => each.id !== params.id);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const form = within(await handIn());
    await waitFor(() => expect(form.getByRole('button', { name: 'Hand in a paper' })).toBeEnabled());
    await person.click(form.getByRole('button', { name: 'Hand in a paper' }));
    await person.selectOptions(form.getByLabelText('Kind'), 'Statement of defence');
    await person.selectOptions(form.getByLabelText('Language'), 'Korean');
    const file = (name: string, type: string) => new File([name], name, { type });
    const picker = form.getByLabelText('PDF, or photographs of its pages');
    await person.upload(picker, [file('one.pdf', 'application/pdf'), file('two.pdf', 'application/pdf')]);
    await person.click(form.getByRole('button', { name: 'Upload and read back' }));
    expect(await form.findByRole('alert')).toHaveTextContent('A paper is one file.');
    await person.upload(picker, [file('one.jpg', 'image/jpeg'), file('two.jpg', 'image/jpeg')]);
    await person.click(form.getByRole('button', { name: 'Move page 2 forward' }));
    await person.click(form.getByRole('button', { name: 'Upload and read back' }));

    await form.findByText('Photographs handed in with it');
    expect(added).toMatchObject([
      { kind: 'ANSWER', partyId: 'party', filename: 'two.pdf' },
      { filename: 'two.jpg', photographOf: 'of two.pdf', photographPage: '1' },
      { filename: 'one.jpg', photographOf: 'of two.pdf', photographPage: '2' },
    ]);
    expect(form.getAllByRole('button', { name: /^Hand in .*pdf|^Hand in .*jpg/ })).toHaveLength(1);
    expect(form.getByText(/Photograph of page 2/)).toHaveTextContent('one.jpg');
    await expectAccessible();
    await person.click(form.getByRole('button', { name: 'Discard one.jpg' }));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(form.queryByText(/Photograph of page 2/)).toBeNull());
    expect(discarded).toEqual(['of one.jpg']);
  });

  it('leaves a picture that proves something as it is, unless one wants a PDF', async () => {
    const court = answerUploads();
    const added: Record<string, string>[] = [];
    network.use(
      http.post(root, ({ request }) => {
        added.push(Object.fromEntries(new URL(request.url).searchParams));
        return HttpResponse.json(paper({ id: 'd', state: 'DRAFT', filedAt: null, own: true }), { status: 201 });
      }),
      http.put(`${root}/d`, () => HttpResponse.json(paper({ id: 'd', state: 'DRAFT' }))),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const form = within(await handIn());
    await waitFor(() => expect(form.getByRole('button', { name: 'Hand in a paper' })).toBeEnabled());
    await person.click(form.getByRole('button', { name: 'Hand in a paper' }));
    await person.selectOptions(form.getByLabelText('Kind'), 'Evidence');
    await person.selectOptions(form.getByLabelText('Language'), 'Korean');
    await person.type(form.getByLabelText('What it is to prove'), 'Delivery');
    await person.type(form.getByLabelText('Where it comes from'), 'Port');
    await person.upload(form.getByLabelText('File'), new File(['p'], 'p.jpg', { type: 'image/jpeg' }));
    expect(form.getByRole('checkbox', { name: 'Make one PDF of these pictures' })).not.toBeChecked();
    await person.click(form.getByRole('button', { name: 'Upload and read back' }));

    await waitFor(() => expect(added).toHaveLength(1));
    expect(court.uploads.map((each) => each.filename)).toEqual(['p.jpg']);
  });

  it('asks the court whom a paper is for', async () => {
    answerPapers(
      [],
      [],
      kinds.map((kind) => ({ ...kind, mayFile: kind.code === 'SUMMONS' })),
    );
    answerCase(party({ id: 'plaintiff', role: 'PLAINTIFF', own: false }), party({ own: false }));
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));
    const form = await handIn();
    await waitFor(() => expect(within(form).getByRole('button', { name: 'Hand in a paper' })).toBeEnabled());
    await person.click(within(form).getByRole('button', { name: 'Hand in a paper' }));
    await person.selectOptions(within(form).getByLabelText('Kind'), 'Summons');

    const sides = within(form).getByRole('group', { name: 'For which sides' });
    await person.click(within(sides).getByLabelText('Plaintiff’s side'));
    await person.click(within(sides).getByLabelText('Defendant’s side'));
    await person.click(within(form).getByRole('button', { name: 'Upload and read back' }));

    expect(await within(form).findByRole('alert')).toHaveTextContent('For which sides');
  });

  it('enters for a clerk what a party handed in on paper, with the day of its postmark', async () => {
    let uploaded = '';
    answerUploads();
    let described: PaperDescription | undefined;
    let drafts: Paper[] = [];
    network.use(
      http.get(`${root}/drafts`, () => HttpResponse.json(drafts)),
      http.get(`${root}/kinds`, ({ request }) =>
        HttpResponse.json(
          kinds.map((kind) => ({
            ...kind,
            mayFile: kind.code === (new URL(request.url).searchParams.get('partyId') === 'party' ? 'ANSWER' : 'SUMMONS'),
          })),
        ),
      ),
      http.post(root, ({ request }) => {
        uploaded = new URL(request.url).search;
        return HttpResponse.json(paper({ id: 'd', state: 'DRAFT', filedAt: null, own: true }), { status: 201 });
      }),
      http.put(`${root}/d`, async ({ request }) => {
        described = (await request.json()) as PaperDescription;
        const onPaper = { way: 'POST', on: '2026-11-18' } as const;
        drafts = [paper({ id: 'd', state: 'DRAFT', kind: 'ANSWER', partyId: 'party', onPaper, filedAt: null, own: true })];
        return HttpResponse.json(drafts[0]);
      }),
    );
    answerCase(party({ own: false }));
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));
    const form = await handIn();
    await waitFor(() => expect(within(form).getByRole('button', { name: 'Hand in a paper' })).toBeEnabled());
    await person.click(within(form).getByRole('button', { name: 'Hand in a paper' }));
    await person.selectOptions(within(form).getByLabelText('Whose paper it is'), '한빛정밀, handed in on paper');
    await within(form).findByRole('option', { name: 'Statement of defence' });
    expect(within(form).queryByRole('option', { name: 'Summons' })).toBeNull();
    await person.selectOptions(within(form).getByLabelText('Kind'), 'Statement of defence');
    await person.selectOptions(within(form).getByLabelText('Language'), 'Korean');
    await person.upload(
      within(form).getByLabelText('PDF, or photographs of its pages'),
      new File(['%PDF-'], 'Answer.pdf', { type: 'application/pdf' }),
    );
    await person.click(within(form).getByRole('button', { name: 'Upload and read back' }));
    expect(await within(form).findByRole('alert')).toHaveTextContent('How it came');
    await person.click(within(form).getByLabelText('By post'));
    await person.type(within(form).getByLabelText(/^Postmark/), '2026-11-18');
    await expectAccessible();
    await person.click(within(form).getByRole('button', { name: 'Upload and read back' }));
    await within(form).findByRole('button', { name: 'Hand in 계약서' });
    expect(uploaded).toBe('?kind=ANSWER&language=ko&partyId=party&upload=u0');
    expect(described).toMatchObject({ partyId: 'party', onPaper: { way: 'POST', on: '2026-11-18' }, addressees: null });
    expect(form).toHaveTextContent('By post');
  });

  it('asks who acts for two parties, for which', async () => {
    answerCase(party({ id: 'a', originalName: 'A' }), party({ id: 'b', originalName: 'B' }));
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const form = await handIn();
    await waitFor(() => expect(within(form).getByRole('button', { name: 'Hand in a paper' })).toBeEnabled());
    await person.click(within(form).getByRole('button', { name: 'Hand in a paper' }));
    expect(within(within(form).getByLabelText('For which party')).getByRole('option', { name: 'B' })).toBeInTheDocument();
  });
});

describe('Pairs', () => {
  it('put translations below their originals, but what is new, and what has no original here, where it was found', () => {
    const original = paper({ id: 'o', filedAt: '2026-01-01T00:00:00Z', receivedAt: '2026-01-01T00:00:00Z' });
    const old = paper({ id: 't', translationOf: 'o', filedAt: '2026-01-01T00:00:00Z' });
    const fresh = paper({ id: 'n', translationOf: 'o', unseen: true, filedAt: '2026-03-01T00:00:00Z' });
    const lone = paper({ id: 'l', translationOf: 'elsewhere', filedAt: '2026-02-01T00:00:00Z' });
    const sameInstant = paper({ id: 's', filedAt: '2026-01-01T00:00:00Z', receivedAt: '2025-12-31T00:00:00Z' });
    expect(
      paired([fresh, lone, original, old, sameInstant]).map((pair) => [pair.paper.id, ...pair.translations.map((each) => each.id)]),
    ).toEqual([['n'], ['l'], ['s'], ['o', 't']]);
  });
});
