import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPolicy, derivation, document, id, submission } from '@/test/filing';
import { blankLitigant } from '@/filing/LitigantCard';
import type { Submission } from '@/filing/requests';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { answerUploads } from '@/test/uploads';
import type { Photograph } from '@/filing/photographs/drawn';
import type { Corners } from '@/filing/photographs/pixels';

const pageInOne: Corners = [
  { x: 0.2, y: 0.1 },
  { x: 0.8, y: 0.1 },
  { x: 0.8, y: 0.9 },
  { x: 0.2, y: 0.9 },
];

// There is no canvas here: a page says which picture it is, how it is turned, and whether it was made straight.
vi.mock('@/filing/photographs/drawn', () => ({
  drawn: async ({ file, turn, corners }: Photograph) => ({
    jpeg: new TextEncoder().encode(`${await file.text()} ${turn}${corners ? ' straight' : ''}`),
    width: 20,
    height: 30,
  }),
  pageIn: (file: File) => Promise.resolve(file.name === 'one.jpg' ? pageInOne : null),
  preview: (photograph: Photograph) => Promise.resolve(photograph.file),
}));

beforeEach(answerPolicy);

describe('As a filer', () => {
  it('begins a filing from the empty list', async () => {
    network.use(
      http.get('/api/filing/submissions', () => HttpResponse.json({ items: [], next: null })),
      http.post('/api/filing/submissions', () => HttpResponse.json(submission(), { status: 201 })),
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission())),
    );
    const { person, router } = open('/filing', accountOf('party'));

    await screen.findByText(/You have not begun a filing yet/);
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Begin a filing' }));

    await screen.findByRole('heading', { level: 1, name: 'Step 1 of 6: Before you begin' });
    expect(router.state.location.pathname).toBe(`/filing/${id}`);
    await expectAccessible();
  });

  it('goes on where something is to do, and sees at each step how much', async () => {
    const found = (field: string, mayComeLater = false) => ({ code: 'c', message: 'm', source: 's', field, mayComeLater });
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission())),
      http.post(`/api/filing/submissions/${id}/check`, () =>
        HttpResponse.json([found('litigants.1.address', true), found('claims'), found('court'), found('signature')]),
      ),
    );
    open(`/filing/${id}`, accountOf('party'));

    await screen.findByRole('heading', { level: 1, name: 'Step 3 of 6: Claim' });
    const steps = screen.getByRole('navigation', { name: 'Steps' });
    expect(within(steps).getByRole('button', { name: /Parties/ })).toHaveTextContent('done');
    expect(within(steps).getByRole('button', { name: /Claim/ })).toHaveTextContent('2 points to do');
    expect(within(steps).getByRole('button', { name: /Sign/ })).toHaveTextContent('1 point to do');
    // Nobody is told off for what they have not come to yet.
    expect(screen.getByLabelText('What should the court order?')).toBeValid();
    await expectAccessible();
  });

  it('sees what is written saved by itself, based on the version seen last', async () => {
    const saved: { version: number; claims: string }[] = [];
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission())),
      http.put(`/api/filing/submissions/${id}`, async ({ request }) => {
        const draft = (await request.json()) as { version: number; claims: string };
        saved.push(draft);
        return HttpResponse.json(submission({ ...(draft as object), version: draft.version + 1 } as never));
      }),
    );
    const { person } = open(`/filing/${id}?step=claim`, accountOf('party'));

    await person.type(await screen.findByLabelText('What should the court order?'), 'Pay');
    await screen.findByText('Everything is saved');
    await waitFor(() => expect(saved.at(-1)).toMatchObject({ version: 3, claims: 'Pay' }));
    await person.type(screen.getByLabelText('What should the court order?'), '!');
    await waitFor(() => expect(saved.at(-1)).toMatchObject({ version: 4, claims: 'Pay!' }));
    await person.type(screen.getByLabelText('Amount of the claim'), '3408000');
    await screen.findByText('CNY 34,064.00');
    await expectAccessible();
  });

  it('says to be the lawyer of the plaintiffs, with the powers named, and is not taken for the plaintiff', async () => {
    const saved: Partial<Submission>[] = [];
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission())),
      http.put(`/api/filing/submissions/${id}`, async ({ request }) => {
        const draft = (await request.json()) as Partial<Submission>;
        saved.push(draft);
        return HttpResponse.json(submission({ ...draft, version: 4 }));
      }),
    );
    const { person } = open(`/filing/${id}?step=parties`, accountOf('party'));
    expect(await screen.findByRole('radio', { name: 'As the plaintiff' })).toBeChecked();
    await expectAccessible();

    await person.click(screen.getByRole('radio', { name: 'Lawyer' }));
    await person.type(screen.getByLabelText('Your full name'), '陈薇');
    await person.click(screen.getByRole('checkbox', { name: 'settle' }));
    await person.click(screen.getByRole('checkbox', { name: 'Second instance' }));
    await screen.findByText(/Upload the power of attorney with the documents/);
    await waitFor(() =>
      expect(saved.at(-1)).toMatchObject({
        capacity: { kind: 'LAWYER', name: '陈薇', powers: ['SETTLE'], instances: ['FIRST', 'SECOND'] },
      }),
    );
    // The plaintiff is somebody else than the account
    await person.click(screen.getByRole('button', { name: 'Add a plaintiff' }));
    await waitFor(() => expect(saved.at(-1)!.litigants).toMatchObject([{ originalName: '' }]));
    await expectAccessible();

    await person.click(screen.getByRole('radio', { name: 'Guardian' }));
    expect(screen.queryByRole('checkbox', { name: 'settle' })).toBeNull();
    await person.click(screen.getByRole('radio', { name: 'As the plaintiff' }));
    await waitFor(() => expect(saved.at(-1)!.capacity).toBeNull());
  });

  it('is offered the courts that have a clerk; one that has lost it since it was chosen says so', async () => {
    network.use(http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission())));
    const first = open(`/filing/${id}?step=claim`, accountOf('party'));
    const court = await screen.findByLabelText('Court');
    await within(court).findByRole('option', { name: /浙01/ });
    expect(within(court).queryByRole('option', { name: /浙0192/ })).toBeNull();
    first.unmount();

    network.use(http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission({ court: '浙0192' }))));
    open(`/filing/${id}?step=claim`, accountOf('party'));
    const chosen = await screen.findByRole('option', { name: /Hangzhou Internet Court \(浙0192\): takes no filings here/, selected: true });
    expect(chosen).toBeVisible();
  });

  it('is led from each finding to its field, and the finding goes when it is mended', async () => {
    let saved = submission() as Record<string, unknown>;
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(saved)),
      http.put(`/api/filing/submissions/${id}`, async ({ request }) =>
        HttpResponse.json((saved = { ...saved, ...((await request.json()) as object), version: 4 })),
      ),
      http.post(`/api/filing/submissions/${id}/check`, () =>
        HttpResponse.json(
          saved.facts
            ? []
            : [
                {
                  code: 'facts-missing',
                  message: 'Facts and reasons are missing.',
                  source: 'CPL 124(3)',
                  field: 'facts',
                  mayComeLater: false,
                },
              ],
        ),
      ),
    );
    const { person } = open(`/filing/${id}`, accountOf('party'));
    await person.click(await screen.findByRole('button', { name: /5. Check/ }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Step 5 of 6: Check' });
    expect(heading).toHaveFocus();
    expect(window.document.title).toBe('Step 5 of 6: Check · Comity');

    await person.click(await screen.findByRole('button', { name: 'Facts and reasons are missing.' }));
    const facts = await screen.findByLabelText('Facts and grounds');
    expect(facts).toHaveFocus();
    expect(facts).toHaveAccessibleDescription('Facts and reasons are missing.');
    await person.type(facts, 'x');
    await waitFor(() => expect(facts).not.toHaveAccessibleDescription());
    expect(facts).toBeValid();
  });

  it('writes the amount as at home, reads back what was understood, and is asked where it can mean two', async () => {
    const saved: { claimAmount: string | null; claimCurrency: string | null }[] = [];
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission())),
      http.put(`/api/filing/submissions/${id}`, async ({ request }) => {
        const draft = (await request.json()) as (typeof saved)[number];
        saved.push(draft);
        return HttpResponse.json(submission({ ...(draft as object), version: 4 } as never));
      }),
    );
    const { person } = open(`/filing/${id}?step=claim`, accountOf('party'));
    const amount = await screen.findByLabelText('Amount of the claim');

    await person.type(amount, 'EUR ١٥٠٠٫٥٠');
    await screen.findByText('1,500.50 euros');
    expect(screen.getByLabelText('Currency')).toHaveValue('EUR');
    await waitFor(() => expect(saved.at(-1)).toMatchObject({ claimAmount: '1500.50', claimCurrency: 'EUR' }));

    await person.clear(amount);
    await person.type(amount, '84.500');
    expect(amount).toBeInvalid();
    await waitFor(() => expect(saved.at(-1)).toMatchObject({ claimAmount: null }));
    await expectAccessible();
    await person.click(within(screen.getByRole('group', { name: /two ways/ })).getByRole('button', { name: '84,500.00 euros' }));
    expect(amount).toHaveValue('84500');
    await screen.findByText('84,500.00 euros · 84.5 thousand');
    await waitFor(() => expect(saved.at(-1)).toMatchObject({ claimAmount: '84500' }));
  });

  it('is kept by no wrong number from saving the rest, and finds it in the field again', async () => {
    const saved: { exchangeRate: string | null; claims: string }[] = [];
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission({ claimCurrency: 'EUR', exchangeRate: '7.8' }))),
      http.put(`/api/filing/submissions/${id}`, async ({ request }) => {
        const draft = (await request.json()) as (typeof saved)[number];
        saved.push(draft);
        return HttpResponse.json(submission({ ...(draft as object), version: 4 } as never));
      }),
    );
    const { person } = open(`/filing/${id}?step=claim`, accountOf('party'));

    const rate = await screen.findByLabelText('Yuan for one EUR');
    await person.clear(rate);
    await person.type(rate, 'about 7');
    await person.type(screen.getByLabelText('What should the court order?'), 'Pay');
    expect(rate).toHaveAccessibleDescription(/cannot be read as a number/);
    await screen.findByText('Saved, except what is marked');
    expect(saved.at(-1)).toMatchObject({ exchangeRate: null, claims: 'Pay' });

    await person.click(screen.getByRole('button', { name: /Parties/ }));
    await person.click(screen.getByRole('button', { name: /3. Claim/ }));
    expect(await screen.findByLabelText('Yuan for one EUR')).toHaveValue('about 7');
  });

  it('reads at the field what was refused there, while the others are saved', async () => {
    const saved: { claims: string; facts: string }[] = [];
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission({ facts: 'Before' }))),
      http.put(`/api/filing/submissions/${id}`, async ({ request }) => {
        const draft = (await request.json()) as (typeof saved)[number];
        if (draft.facts.includes('!')) {
          return HttpResponse.json(
            {
              code: 'request-not-valid',
              title: 'Not valid',
              status: 400,
              grounds: [{ code: 'field-not-valid', message: 'A sign that no text can hold', field: 'facts' }],
            },
            { status: 400 },
          );
        }
        saved.push(draft);
        return HttpResponse.json(submission({ ...(draft as object), version: 4 } as never));
      }),
    );
    const { person } = open(`/filing/${id}?step=claim`, accountOf('party'));

    await person.type(await screen.findByLabelText('Facts and grounds'), '!');
    await person.type(screen.getByLabelText('What should the court order?'), 'Pay');
    await screen.findByText('Saved, except what is marked');
    expect(saved.at(-1)).toMatchObject({ claims: 'Pay', facts: 'Before' });
    expect(screen.getByLabelText('Facts and grounds')).toHaveAccessibleDescription('A sign that no text can hold');
    expect(screen.getByLabelText('Facts and grounds')).toHaveValue('Before!');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('joins what was saved in another window, and is asked where both wrote the same', async () => {
    const elsewhere = submission({ version: 9, claims: 'Pay with interest', facts: 'Delivered late', changedByName: 'Ann' });
    const saved: { version: number; claims: string; facts: string }[] = [];
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission()), { once: true }),
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(elsewhere)),
      http.put(`/api/filing/submissions/${id}`, async ({ request }) => {
        const draft = (await request.json()) as (typeof saved)[number];
        if (draft.version !== 9)
          return HttpResponse.json({ code: 'submission-changed', title: 'Ann saved another version', status: 409 }, { status: 409 });
        saved.push(draft);
        return HttpResponse.json(submission({ ...(draft as object), version: 10 } as never));
      }),
    );
    const { person } = open(`/filing/${id}?step=claim`, accountOf('party'));

    await person.type(await screen.findByLabelText('Facts and grounds'), 'Delivered');

    const panel = await screen.findByRole('region', { name: 'Changed in two places' });
    expect(panel).toHaveTextContent('Ann saved other words');
    expect(within(panel).getByRole('group', { name: 'Facts and grounds' })).toHaveTextContent(/Delivered.*Delivered late/);
    expect(within(panel).queryByRole('group', { name: 'What should the court order?' })).toBeNull();
    expect(screen.getByLabelText('Facts and grounds', { selector: 'textarea' })).toHaveValue('Delivered');
    expect(saved).toEqual([]);
    await expectAccessible();
    await person.click(within(panel).getByRole('radio', { name: 'Keep both, one below the other' }));
    await person.click(within(panel).getByRole('button', { name: 'Save with these choices' }));

    await waitFor(() =>
      expect(saved.at(-1)).toMatchObject({ version: 9, claims: 'Pay with interest', facts: 'Delivered\n\nDelivered late' }),
    );
    await screen.findByText('Everything is saved');
    expect(screen.queryByRole('region', { name: 'Changed in two places' })).toBeNull();
  });

  it('says what was saved in another window in words, never by codes', async () => {
    const party = { ...blankLitigant('DEFENDANT'), originalName: 'Daesung', country: 'KR', language: 'ko', zone: 'Asia/Seoul' };
    const elsewhere = submission({ version: 9, litigants: [party], changedByName: 'Ann' });
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission()), { once: true }),
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(elsewhere)),
      http.put(`/api/filing/submissions/${id}`, () =>
        HttpResponse.json({ code: 'submission-changed', title: 'Ann saved another version', status: 409 }, { status: 409 }),
      ),
    );
    const { person } = open(`/filing/${id}?step=parties`, accountOf('party'));

    await person.click(await screen.findByRole('button', { name: 'Add a plaintiff' }));

    const panel = await screen.findByRole('region', { name: 'Changed in two places' });
    const written = within(panel).getByRole('group', { name: 'Parties' });
    expect(written).toHaveTextContent(/Plaintiff.*Defendant Daesung.*South Korea/);
    expect(written).not.toHaveTextContent(/COMPANY|DEFENDANT|KR|Asia/);
    await expectAccessible();
  });

  it('signs in again over the page when the session has ended, and finds everything saved', async () => {
    let ended = true;
    const saved: { claims: string }[] = [];
    const gone = () => HttpResponse.json({ code: 'not-authenticated', title: 'Please sign in', status: 401 }, { status: 401 });
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission())),
      http.post('/api/sessions/refresh', gone),
      http.put(`/api/filing/submissions/${id}`, async ({ request }) => {
        if (ended) return gone();
        const draft = (await request.json()) as (typeof saved)[number];
        saved.push(draft);
        return HttpResponse.json(submission({ ...(draft as object), version: 4 } as never));
      }),
      http.post('/api/sessions', () => {
        ended = false;
        return HttpResponse.json({ accessToken: 'fresh', expiresAt: '2099-01-01T00:00:00Z', account: accountOf('party') });
      }),
    );
    const { person } = open(`/filing/${id}?step=claim`, accountOf('party'));
    await person.type(await screen.findByLabelText('What should the court order?'), 'Pay');

    const dialog = await screen.findByRole('dialog', { name: 'Please sign in again' });
    expect(within(dialog).getByLabelText('E-mail address')).toHaveValue(accountOf().email);
    await person.type(within(dialog).getByLabelText('Password'), 'a long enough password');
    await person.click(within(dialog).getByRole('button', { name: 'Sign in' }));

    await waitFor(() => expect(saved.at(-1)).toMatchObject({ claims: 'Pay' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByLabelText('What should the court order?')).toHaveValue('Pay');
  });

  it('finds after a reload what was not saved before it, and another account does not', async () => {
    const saved: { claims: string }[] = [];
    let reachable = false;
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission())),
      http.put(`/api/filing/submissions/${id}`, async ({ request }) => {
        if (!reachable) return HttpResponse.error();
        const draft = (await request.json()) as (typeof saved)[number];
        saved.push(draft);
        return HttpResponse.json(submission({ ...(draft as object), version: 4 } as never));
      }),
    );
    const first = open(`/filing/${id}?step=claim`, accountOf('party'));
    await first.person.type(await screen.findByLabelText('What should the court order?'), 'Pay');
    await screen.findByText(/No connection: what you write is kept here/);
    first.unmount();

    const stranger = open(`/filing/${id}?step=claim`, { ...accountOf('party'), id: '0198c0de-0000-7000-8000-000000000002' });
    expect(await screen.findByLabelText('What should the court order?')).toHaveValue('');
    stranger.unmount();

    open(`/filing/${id}?step=claim`, accountOf('party'));
    expect(await screen.findByLabelText('What should the court order?')).toHaveValue('Pay');
    reachable = true;
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(saved.at(-1)).toMatchObject({ claims: 'Pay' }));
    await screen.findByText('Everything is saved');
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  it('uploads a document and reads why another was refused', async () => {
    let refuse = true;
    const court = answerUploads();
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission())),
      http.post(`/api/filing/submissions/${id}/documents`, () =>
        refuse
          ? HttpResponse.json({ code: 'file-encrypted', title: 'The PDF is protected by a password.', status: 422 }, { status: 422 })
          : HttpResponse.json(submission({ version: 4, documents: [document] as never }), { status: 201 }),
      ),
    );
    const { person } = open(`/filing/${id}?step=documents`, accountOf('party'));

    const form = await screen.findByRole('region', { name: 'Add a document' });
    // Nothing is said for the filer: who chooses neither is asked, and nothing goes out.
    await person.upload(within(form).getByLabelText('File'), new File(['%PDF-'], '계약서.pdf', { type: 'application/pdf' }));
    await person.click(within(form).getByRole('button', { name: 'Upload' }));
    expect(within(form).getByLabelText('Kind of document')).toHaveFocus();
    expect(within(form).getByLabelText('Kind of document')).toBeInvalid();
    expect(within(form).getByLabelText('Language of the document')).toBeInvalid();
    await person.selectOptions(within(form).getByLabelText('Kind of document'), 'CONTRACT');
    await person.selectOptions(within(form).getByLabelText('Language of the document'), 'ko');
    expect(within(form).getByLabelText('File')).toHaveAttribute('accept', 'application/pdf,image/jpeg,.pdf,.jpg');
    await person.selectOptions(within(form).getByLabelText('Kind of document'), 'STATEMENT_OF_CLAIM');
    expect(within(form).getByLabelText('PDF, or photographs of its pages')).toHaveAttribute(
      'accept',
      'application/pdf,.pdf,image/jpeg,image/png,image/heic',
    );
    await person.selectOptions(within(form).getByLabelText('Kind of document'), 'CONTRACT');
    await person.upload(within(form).getByLabelText('File'), new File(['%PDF-'], '계약서.pdf', { type: 'application/pdf' }));
    await person.click(within(form).getByRole('button', { name: 'Upload' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('protected by a password');
    expect(new TextDecoder().decode(court.uploads[0]!.bytes)).toBe('%PDF-');
    expect(court.uploads[0]).toMatchObject({ filename: '계약서.pdf', subject: id });

    refuse = false;
    expect(within(form).getByLabelText('File')).toHaveFocus();
    await person.click(screen.getByRole('button', { name: 'Give up 계약서.pdf' }));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Give up' }));
    await waitFor(() => expect(court.uploads).toEqual([]));
    await person.selectOptions(within(form).getByLabelText('Kind of document'), 'CONTRACT');
    await person.selectOptions(within(form).getByLabelText('Language of the document'), 'ko');
    await person.upload(within(form).getByLabelText('File'), new File(['%PDF-'], '계약서.pdf', { type: 'application/pdf' }));
    await person.click(within(form).getByRole('button', { name: 'Upload' }));
    await screen.findByText('계약서.pdf was received and checked.');
    expect(screen.getByRole('button', { name: '계약서' })).toBeInTheDocument();
    expect(within(form).getByLabelText('Kind of document')).toHaveValue('');
    expect(within(form).getByLabelText('Language of the document')).toHaveValue('');
    await expectAccessible();
  });

  it('makes one PDF of photographs in the order said, and hands in the pictures beside it', async () => {
    const court = answerUploads();
    const added: Record<string, string>[] = [];
    const documents: never[] = [];
    const begun: number[] = [];
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission())),
      http.post(`/api/filing/submissions/${id}/documents`, ({ request }) => {
        const said = Object.fromEntries(new URL(request.url).searchParams);
        const filename = court.uploads.find((each) => each.id === said.upload)!.filename;
        added.push({ ...said, filename });
        begun.push(court.uploads.length);
        const { photographOf = null, photographPage } = said;
        const page = photographPage ? Number(photographPage) : null;
        documents.push({
          ...document,
          ...said,
          id: `of ${filename}`,
          title: filename,
          filename,
          photographOf,
          photographPage: page,
        } as never);
        return HttpResponse.json(submission({ version: 4, documents: documents as never }), { status: 201 });
      }),
    );
    const { person } = open(`/filing/${id}?step=documents`, accountOf('party'));
    const form = within(await screen.findByRole('region', { name: 'Add a document' }));
    await person.selectOptions(form.getByLabelText('Kind of document'), 'POWER_OF_ATTORNEY');
    await person.selectOptions(form.getByLabelText('Language of the document'), 'ko');
    const picture = (name: string) => new File([name], name, { type: 'image/jpeg' });
    await person.upload(form.getByLabelText('PDF, or photographs of its pages'), [picture('one.jpg'), picture('two.jpg')]);
    expect(form.getByText(/The 2 pictures become the pages of one PDF/)).toBeVisible();
    expect(form.queryByText(/described alike/)).toBeNull();
    await person.click(form.getByRole('button', { name: 'Move page 2 forward' }));
    await person.click(form.getByRole('button', { name: 'Turn page 1 to the right' }));
    await person.click(await form.findByRole('button', { name: 'Straighten these pages' }));
    await expectAccessible();
    await person.click(form.getByRole('button', { name: 'Upload' }));

    await screen.findByText(/two\.pdf was received and checked\./);
    await waitFor(() => expect(added).toHaveLength(3));
    // The PDF is kept first, so that the pictures can say of which page of it they are.
    expect(begun[0]).toBe(1);
    expect(added[0]).toMatchObject({ kind: 'POWER_OF_ATTORNEY', filename: 'two.pdf' });
    const pages = added.slice(1).sort((one, other) => one.photographPage!.localeCompare(other.photographPage!));
    expect(pages).toMatchObject([
      { kind: 'OTHER', filename: 'two.jpg', photographOf: 'of two.pdf', photographPage: '1' },
      { kind: 'OTHER', filename: 'one.jpg', photographOf: 'of two.pdf', photographPage: '2' },
    ]);
    expect((await screen.findByText(/Photograph of page 1/)).closest('li')).toHaveTextContent(/two\.jpg/);
    expect(
      screen
        .getByText(/Photograph of page 2/)
        .closest('ul')!
        .closest('li'),
    ).toHaveTextContent(/two\.pdf/);
    await expectAccessible();
    const pdf = new TextDecoder('latin1').decode(court.uploads.find((each) => each.filename === 'two.pdf')!.bytes);
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf.indexOf('two.jpg 90')).toBeGreaterThan(0);
    expect(pdf.indexOf('two.jpg 90')).toBeLessThan(pdf.indexOf('one.jpg 0 straight'));
    const pictures = court.uploads.filter((each) => each.filename.endsWith('.jpg')).map((each) => new TextDecoder().decode(each.bytes));
    expect(pictures.sort()).toEqual(['one.jpg', 'two.jpg']);
  });

  it('sends several files at once, and goes on by itself where a line was cut', async () => {
    const court = answerUploads();
    const added: string[] = [];
    court.cutAfter = 2;
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission())),
      http.post(`/api/filing/submissions/${id}/documents`, ({ request }) => {
        added.push(new URL(request.url).searchParams.get('upload')!);
        return HttpResponse.json(submission({ version: 4, documents: [document] as never }), { status: 201 });
      }),
    );
    const { person } = open(`/filing/${id}?step=documents`, accountOf('party'));
    const form = await screen.findByRole('region', { name: 'Add a document' });
    await person.selectOptions(within(form).getByLabelText('Kind of document'), 'EVIDENCE');
    await person.selectOptions(within(form).getByLabelText('Language of the document'), 'ko');
    await person.upload(within(form).getByLabelText('File'), [
      new File(['%PDF-one'], 'one.pdf', { type: 'application/pdf' }),
      new File(['%PDF-two'], 'two.pdf', { type: 'application/pdf' }),
    ]);
    expect(within(form).getByText('2 files, described alike: one document each.')).toBeVisible();
    await person.click(within(form).getByRole('button', { name: 'Upload' }));

    await screen.findByText(/one\.pdf was received and checked\./);
    await screen.findByText(/two\.pdf was received and checked\./);
    expect(added.sort()).toEqual(['u0', 'u1']);
    expect(court.uploads.map((each) => new TextDecoder().decode(each.bytes)).sort()).toEqual(['%PDF-one', '%PDF-two']);
    expect(court.parts).toContainEqual(expect.objectContaining({ offset: 2, length: 6 }));
    expect(screen.queryByRole('region', { name: 'Files on their way' })).toBeNull();
    await expectAccessible();
  });

  it('goes on with what was begun on another day when the file is chosen again, and gives up what is not wanted', async () => {
    const file = new File(['%PDF-long'], 'long.pdf', { type: 'application/pdf', lastModified: 1764400000000 });
    const court = answerUploads([
      { filename: 'long.pdf', lastModified: 1764400000000, length: 9, received: 5 },
      { filename: 'other.pdf', length: 2 * 1024 * 1024, received: 1024 * 1024 },
    ]);
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission())),
      http.post(`/api/filing/submissions/${id}/documents`, () => {
        court.uploads = court.uploads.filter((each) => each.filename !== 'long.pdf');
        return HttpResponse.json(submission({ version: 4, documents: [document] as never }), { status: 201 });
      }),
    );
    const { person } = open(`/filing/${id}?step=documents`, accountOf('party'));
    const earlier = await screen.findByRole('region', { name: 'Begun earlier and not finished' });
    expect(within(earlier).getByText(/1\.0 of 2\.0 MB/)).toBeVisible();
    await expectAccessible();
    const form = screen.getByRole('region', { name: 'Add a document' });
    await person.selectOptions(within(form).getByLabelText('Kind of document'), 'EVIDENCE');
    await person.selectOptions(within(form).getByLabelText('Language of the document'), 'ko');
    await person.upload(within(form).getByLabelText('File'), file);
    await person.click(within(form).getByRole('button', { name: 'Upload' }));

    await screen.findByText('long.pdf was received and checked.');
    expect(court.parts).toEqual([{ id: 'begun-0', offset: 5, length: 4 }]);
    await person.click(screen.getByRole('button', { name: 'Give up other.pdf' }));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Give up' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Begun earlier and not finished' })).toBeNull());
    expect(court.uploads).toEqual([]);
  });

  it('reads which court passed the filing on, where it is now, and why', async () => {
    const forwardings = [
      { fromCourt: '浙0192', toCourt: '浙01', forwardedAt: '2026-11-28T02:00:00Z', byName: '林卫', reasons: 'The defendant sits there.' },
    ];
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission({ status: 'SUBMITTED', court: '浙01', forwardings }))),
    );
    open(`/filing/${id}`, accountOf('party'));
    const card = await screen.findByRole('region', { name: 'Passed on to another court' });
    await waitFor(() =>
      expect(card).toHaveTextContent('Hangzhou Internet Court passed this filing on to Hangzhou Intermediate People’s Court.'),
    );
    expect(card).toHaveTextContent('The defendant sits there.');
    expect(card).toHaveTextContent('The day of filing stays the same.');
    await expectAccessible();
  });

  it('reads whether the court has verified who files, and why not', async () => {
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission({ status: 'SUBMITTED', court: '浙01' }))),
      http.get('/api/filing/identity', () =>
        HttpResponse.json({
          level: 'REGISTERED',
          last: {
            outcome: 'NOT_VERIFIED',
            means: 'DOCUMENTS',
            grounds: 'The passport has expired',
            court: '浙01',
            foundByName: '王芳',
            foundAt: '2026-11-28T02:00:00Z',
          },
          tellBy: null,
        }),
      ),
    );
    open(`/filing/${id}`, accountOf('party'));
    const card = await screen.findByRole('region', { name: 'Who you are to the courts' });
    await within(card).findByText('The passport has expired');
    expect(card).toHaveTextContent('Not verified from documents');
    await expectAccessible();
  });

  it('gives a file up while it is being sent, and nothing of it stays', async () => {
    const court = answerUploads();
    court.until = new Promise(() => undefined);
    network.use(http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission())));
    const { person } = open(`/filing/${id}?step=documents`, accountOf('party'));
    const form = await screen.findByRole('region', { name: 'Add a document' });
    await person.selectOptions(within(form).getByLabelText('Kind of document'), 'EVIDENCE');
    await person.selectOptions(within(form).getByLabelText('Language of the document'), 'ko');
    await person.upload(within(form).getByLabelText('File'), new File(['%PDF-slow'], 'slow.pdf', { type: 'application/pdf' }));
    await person.click(within(form).getByRole('button', { name: 'Upload' }));
    await screen.findByRole('button', { name: 'Pause slow.pdf' });
    await waitFor(() => expect(court.uploads).toHaveLength(1));

    await person.click(screen.getByRole('button', { name: 'Give up slow.pdf' }));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Give up' }));

    await waitFor(() => expect(court.uploads).toEqual([]));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Files on their way' })).toBeNull());
  });

  it('says otherwise what a document is, without sending it again', async () => {
    let said: unknown;
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission({ documents: [document] as never }))),
      http.put(`/api/filing/submissions/${id}/documents/${document.id}`, async ({ request }) => {
        said = await request.json();
        return HttpResponse.json(submission({ version: 4, documents: [{ ...document, ...(said as object) }] as never }));
      }),
    );
    const { person } = open(`/filing/${id}?step=documents`, accountOf('party'));

    await person.click(await screen.findByRole('button', { name: 'Change 계약서' }));
    const form = screen.getByRole('form', { name: 'Change 계약서' });
    await expectAccessible();
    await person.selectOptions(within(form).getByLabelText('Kind of document'), 'EVIDENCE');
    await person.clear(within(form).getByLabelText('Title'));
    await person.type(within(form).getByLabelText('Title'), '납품서');
    await person.click(within(form).getByRole('button', { name: 'Save' }));

    await screen.findByRole('button', { name: 'Change 납품서' });
    expect(said).toMatchObject({ kind: 'EVIDENCE', language: document.language, title: '납품서' });
    expect(screen.queryByRole('form', { name: /^Change/ })).toBeNull();
  });

  it('answers a deficiency notice point by point', async () => {
    const notice = {
      id: 'n',
      number: 1,
      sentAt: '2026-11-21T12:00:00Z',
      sentByName: '陈',
      note: '',
      cureBy: '2026-12-07',
      derivation,
      answeredAt: null,
      items: [
        {
          position: 0,
          code: 'id-missing',
          message: 'Upload the proof of identity',
          source: 'J 521',
          subject: null,
          remark: 'Register extract',
          answer: null,
        },
      ],
    };
    let answered: unknown;
    network.use(
      http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission({ status: 'DEFICIENT', notices: [notice] as never }))),
      http.put(`/api/filing/submissions/${id}/notice/items/0`, async ({ request }) => {
        answered = await request.json();
        return HttpResponse.json(
          submission({ status: 'DEFICIENT', notices: [{ ...notice, items: [{ ...notice.items[0], answer: 'Uploaded' }] }] as never }),
        );
      }),
    );
    const { person } = open(`/filing/${id}`, accountOf('party'));

    const panel = await screen.findByRole('region', { name: 'The court asks you to correct this' });
    expect(panel).toHaveTextContent(/7 December 2026|December 7, 2026/);
    await expectAccessible();
    await person.type(within(panel).getByLabelText('What did you do about point 1?'), 'Uploaded');
    await screen.findByText('Answer 1 saved');
    expect(answered).toEqual({ answer: 'Uploaded' });
    await screen.findByText('Everything is saved');
  });

  it('gets the receipt to the microsecond in both times', async () => {
    network.use(
      http.get(`/api/filing/submissions/${id}/receipt`, () =>
        HttpResponse.json({
          submissionId: id,
          reference: '0K5-60D-Q00',
          court: '浙01',
          plaintiffs: ['Rheinland Maschinenbau GmbH'],
          defendants: ['한빛정밀 주식회사'],
          claimAmount: '480000.00',
          claimCurrency: 'USD',
          filedAt: '2026-11-20T09:00:00.000001Z',
          filedByCourtClock: '2026-11-20T17:00:00.000001+08:00',
          filedByFilerClock: '2026-11-20T10:00:00.000001+01:00',
          receivedAt: '2026-11-21T16:30:00.123456Z',
          receivedByCourtClock: '2026-11-22T00:30:00.123456+08:00',
          courtZone: 'Asia/Shanghai',
          receivedByFilerClock: '2026-11-21T17:30:00.123456+01:00',
          filerZone: 'Europe/Berlin',
          signedBy: 'Katrin Vogel',
          contentDigest: 'cd',
          documents: [],
          ahead: 2,
          decisionDue: derivation,
          decisionDueByOtherClock: derivation,
          provable: true,
        }),
      ),
      http.get(`/api/filing/submissions/${id}/receipt/proof`, () => {
        fetched = true;
        return HttpResponse.arrayBuffer(new ArrayBuffer(4), { headers: { 'Content-Type': 'application/vnd.etsi.asic-e+zip' } });
      }),
    );
    let fetched = false;
    const { person } = open(`/filing/${id}/receipt`, accountOf('party'));

    const receipt = await screen.findByRole('region', { name: 'Receipt of the court' });
    expect(receipt).toHaveTextContent(
      /22 November 2026[^0-9]*00:30:00\.123456 \(\u2066UTC\+08:00\u2069\)|November 22, 2026[^0-9]*00:30:00\.123456 \(\u2066UTC\+08:00\u2069\)/,
    );
    expect(receipt).toHaveTextContent('Asia/Shanghai');
    expect(receipt).toHaveTextContent(/17:30:00\.123456 \(\u2066UTC\+01:00\u2069\)/);
    // What it is about, a number to say, and the first instant, which a cure does not move.
    expect(receipt).toHaveTextContent('0K5-60D-Q00');
    expect(receipt).toHaveTextContent('Rheinland Maschinenbau GmbH');
    expect(receipt).toHaveTextContent('한빛정밀 주식회사');
    expect(receipt).toHaveTextContent('480,000.00');
    expect(receipt).toHaveTextContent(/17:00:00\.000001 \(\u2066UTC\+08:00\u2069\)/);
    await expectAccessible();

    await person.click(within(receipt).getByRole('button', { name: 'Download the proof' }));
    await waitFor(() => expect(fetched).toBe(true));
  });
});
