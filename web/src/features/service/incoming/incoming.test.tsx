import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const id = '0198c0de-0000-7000-8000-0000000000d1';
const link = '0198c0de-0000-7000-8000-0000000000e1';
const secret = 'k'.repeat(43);
const ground = (code: string, effect: string, text: string) => ({ code, effect, text, article: 'CPL 293', confidence: 'RECALLED' });
const step = (kind: string, facts: Record<string, string> = {}, more: object = {}) => ({
  kind,
  on: '2026-11-27',
  by: '书记员 陈',
  facts,
  ground: null,
  files: [],
  evidenceDigest: 'ab'.repeat(32),
  ...more,
});
const incoming = {
  id,
  version: 3,
  number: '（2026）浙01协外送1号',
  asks: 'SERVICE',
  basis: 'HAGUE',
  country: 'DE',
  authority: 'OLG Köln',
  authorityAddress: null,
  reference: '2 AR 1/26',
  addressee: '杭州某公司',
  addresseeAddress: '杭州市',
  papers: 'Klageschrift',
  particularMethod: null,
  receivedOn: '2026-11-27',
  dueOn: null,
  term: null,
  late: false,
  state: 'RECEIVED',
  outcome: null,
  assignedTo: null,
  steps: [step('RECEIVED')],
  files: [],
  grounds: [ground('FORM', 'CORRECT', 'Not in duplicate'), ground('SOVEREIGNTY', 'REFUSE', 'It would harm sovereignty')],
  link: null,
  certificateLanguages: ['en', 'fr'],
};
const scan = { id: 'f9', name: 'receipt.pdf', mediaType: 'application/pdf', size: 9, digest: '', certificate: false };
const counts = { open: 4, late: 1, toReview: 2, toDecide: 1 };

let sent: { path: string; body: unknown }[];
let shown: object;

beforeEach(() => {
  sent = [];
  shown = incoming;
  network.use(
    http.get(`/api/service/incoming/${id}`, () => HttpResponse.json(shown)),
    http.get('/api/service/incoming/counts', () => HttpResponse.json(counts)),
    http.get('/api/service/incoming', () => HttpResponse.json({ items: [{ ...incoming, assignedTo: null }], next: null })),
    http.post('/api/service/incoming', async ({ request }) => {
      sent.push({ path: '', body: await request.json() });
      return HttpResponse.json({ id, number: incoming.number }, { status: 201 });
    }),
    http.post(`/api/service/incoming/${id}/*`, async ({ request }) => {
      sent.push({ path: new URL(request.url).pathname.split(`${id}/`)[1]!, body: await request.json() });
      return HttpResponse.json(shown, { status: 201 });
    }),
  );
});

describe('Requests from abroad', () => {
  it('are listed for a clerk with their figures, and registered under an arrangement where a region asks', async () => {
    const { person, router } = open('/service/incoming', accountOf('clerk'));
    expect(await screen.findByText(/Open: 4. Late: 1/)).toBeInTheDocument();
    expect(await screen.findByTestId(`incoming-${id}`)).toHaveTextContent('OLG Köln');
    await expectAccessible();
    await person.click(screen.getByRole('link', { name: 'Register a request' }));
    await person.selectOptions(await screen.findByLabelText('Whence it comes'), 'HK');
    expect(within(screen.getByLabelText('On what it rests')).queryByText('Hague Convention')).not.toBeInTheDocument();
    await person.click(screen.getByRole('button', { name: 'Register a request' }));
    expect(sent).toEqual([]);
    await person.selectOptions(screen.getByLabelText('On what it rests'), 'INTER_REGIONAL');
    await person.type(screen.getByLabelText('Authority that asks'), 'High Court');
    await person.type(screen.getByLabelText('Reference there'), 'HCA 1');
    await person.type(screen.getByLabelText('Addressee'), '某公司');
    await person.type(screen.getByLabelText('Address in China'), '杭州');
    await person.type(screen.getByLabelText('What is to be served, or found out'), 'Writ');
    await person.type(screen.getByLabelText('Came on'), '2026-11-27');
    await person.click(screen.getByRole('button', { name: 'Register a request' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/service/incoming/${id}`));
    expect(sent[0]!.body).toMatchObject({ asks: 'SERVICE', country: 'HK', basis: 'INTER_REGIONAL', receivedOn: '2026-11-27' });
  });

  it('say who opened them and their files, once somebody wants to know', async () => {
    network.use(
      http.get(`/api/service/incoming/${id}/openings`, () =>
        HttpResponse.json({
          items: [
            { at: '2026-11-28T02:00:00Z', by: 'FOLLOWER', name: null, fileId: null, fileName: null },
            { at: '2026-11-27T02:00:00Z', by: 'CLERK', name: '书记员 陈', fileId: 'f9', fileName: 'receipt.pdf' },
          ],
          next: null,
        }),
      ),
    );
    const { person } = open(`/service/incoming/${id}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Show who opened it' }));
    expect(await screen.findByTestId('opening-FOLLOWER')).toHaveTextContent(/Who asked, by the link.*The request/);
    expect(screen.getByTestId('opening-CLERK')).toHaveTextContent(/书记员 陈.*receipt\.pdf/);
    await expectAccessible();
  });

  it('are accepted only with each ground looked at, as the clerk saw them', async () => {
    const { person } = open(`/service/incoming/${id}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Accept it' }));
    await person.click(screen.getByRole('button', { name: 'Accept' }));
    expect(sent).toEqual([]);
    await person.click(screen.getByLabelText(/Not in duplicate/));
    await person.click(screen.getByLabelText(/It would harm sovereignty/));
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Accept' }));
    await waitFor(() => expect(sent).toEqual([{ path: 'review/acceptance', body: { version: 3, examined: ['FORM', 'SOVEREIGNTY'] } }]));
  });

  it('are sent back only on a ground that can be mended, and put to a judge only on one that lets a court refuse', async () => {
    const { person } = open(`/service/incoming/${id}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Send it back to be mended' }));
    const choice = screen.getByLabelText('Ground');
    expect(within(choice).getByText('Not in duplicate')).toBeInTheDocument();
    expect(within(choice).queryByText('It would harm sovereignty')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Decide whether it is refused' })).not.toBeInTheDocument();
  });

  it('are decided by a judge, who needs a ground only to refuse', async () => {
    shown = { ...incoming, state: 'TO_DECIDE' };
    const { person } = open(`/service/incoming/${id}`, accountOf('judge'));
    await person.click(await screen.findByRole('button', { name: 'Decide whether it is refused' }));
    await person.selectOptions(screen.getByLabelText('It is refused'), 'true');
    expect(screen.getByLabelText('Ground')).toBeInTheDocument();
    await person.selectOptions(screen.getByLabelText('It is refused'), 'false');
    expect(screen.queryByLabelText('Ground')).not.toBeInTheDocument();
    await person.type(screen.getByLabelText('In words'), 'No ground');
    await person.click(screen.getByRole('button', { name: 'Decide' }));
    await waitFor(() => expect(sent).toEqual([{ path: 'review/decision', body: { version: 3, refused: false, words: 'No ground' } }]));
  });

  it('ask for witnesses where papers were left', async () => {
    shown = { ...incoming, state: 'UNDER_WAY' };
    const { person } = open(`/service/incoming/${id}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Record that it was served' }));
    await person.selectOptions(screen.getByLabelText('Means'), 'POST');
    expect(screen.queryByLabelText(/Witnesses/)).not.toBeInTheDocument();
    await person.selectOptions(screen.getByLabelText('Means'), 'LEFT');
    expect(screen.getByLabelText(/Witnesses/)).toBeInTheDocument();
    expect(screen.getByText(/Hand in the scan or photograph/)).toBeInTheDocument();
  });

  it('show of each step its files and its entry in the log', async () => {
    shown = { ...incoming, steps: [step('SERVED', { means: 'POST' }, { files: [scan] })] };
    open(`/service/incoming/${id}`, accountOf('clerk'));
    const served = await screen.findByTestId('step-SERVED');
    expect(served).toHaveTextContent('receipt.pdf');
    expect(served).toHaveTextContent('ab'.repeat(32));
  });

  it('say how papers were served by a particular method, and ask for that of no other', async () => {
    shown = { ...incoming, state: 'UNDER_WAY', files: [scan, { ...scan, id: 'f8', name: 'certificate.pdf', certificate: true }] };
    const { person } = open(`/service/incoming/${id}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Record that it was served' }));
    await person.selectOptions(screen.getByLabelText('Means'), 'IN_PERSON');
    await person.type(screen.getByLabelText('Day at the court'), '2026-11-28');
    await person.type(screen.getByLabelText('Place'), '杭州');
    await person.type(screen.getByLabelText('Who took the papers, or refused them'), '王某');
    await person.selectOptions(screen.getByLabelText('Method, for the certificate'), 'VOLUNTARY');
    expect(screen.queryByLabelText('How it was served by that method')).not.toBeInTheDocument();
    await person.selectOptions(screen.getByLabelText('Method, for the certificate'), 'PARTICULAR');
    await person.click(screen.getByRole('button', { name: 'Record' }));
    expect(sent).toEqual([]);
    await person.type(screen.getByLabelText('How it was served by that method'), 'Read aloud');
    await person.click(screen.getByRole('button', { name: 'Record' }));
    expect(sent).toEqual([]);
    expect(screen.queryByLabelText('certificate.pdf')).not.toBeInTheDocument();
    await person.click(screen.getByLabelText('receipt.pdf'));
    await person.click(screen.getByRole('button', { name: 'Record' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]!.body).toMatchObject({ method: 'PARTICULAR', particulars: 'Read aloud', fileIds: ['f9'] });
  });

  it('have a link that is shown once', async () => {
    network.use(
      http.post(`/api/service/incoming/${id}/link`, async ({ request }) => {
        sent.push({ path: 'link', body: await request.json() });
        shown = { ...incoming, link: { id: link, issuedAt: '2026-11-27T00:00:00Z', expiresAt: '2027-11-27T00:00:00Z', locked: false } };
        return HttpResponse.json({ address: `https://court.example/incoming/${link}#${secret}`, request: shown }, { status: 201 });
      }),
    );
    const { person } = open(`/service/incoming/${id}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Make a link' }));
    expect(await screen.findByText(new RegExp(secret))).toBeInTheDocument();
    expect(sent).toEqual([{ path: 'link', body: { version: 3, days: 365 } }]);
    expect(screen.getByRole('button', { name: 'Take the link back' })).toBeInTheDocument();
  });

  it('are followed without an account, and a certificate is saved with the key in the body', async () => {
    network.use(
      http.post(`/api/service/incoming-links/${link}/request`, async ({ request }) => {
        sent.push({ path: 'request', body: await request.json() });
        return HttpResponse.json({
          court: { code: '浙01', zh: '杭州市中级人民法院', en: 'Hangzhou Intermediate People’s Court' },
          number: incoming.number,
          reference: incoming.reference,
          asks: 'SERVICE',
          addressee: incoming.addressee,
          receivedOn: incoming.receivedOn,
          dueOn: null,
          state: 'ANSWERED',
          outcome: 'DONE',
          steps: [step('SERVED', { means: 'POST', place: '杭州市' }, { by: null })],
          certificates: [{ id: 'f1', name: 'certificate-en.pdf', mediaType: 'application/pdf', size: 9, digest: '', certificate: true }],
        });
      }),
      http.post(`/api/service/incoming-links/${link}/files/f1`, async ({ request }) => {
        sent.push({ path: 'file', body: await request.json() });
        return new HttpResponse('%PDF');
      }),
    );
    const { person } = open(`/incoming/${link}#${secret}`);
    expect(await screen.findByTestId('followed-state')).toHaveTextContent('Answered');
    expect(screen.getByTestId('step-SERVED')).toHaveTextContent('Post');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: /Save the certificate/ }));
    await waitFor(() => expect(sent.map(({ path }) => path)).toEqual(['request', 'file']));
    expect(sent.every(({ body }) => (body as { secret: string }).secret === secret)).toBe(true);
  });

  it('whose link lost its key on the way say so, and ask nothing', async () => {
    open(`/incoming/${link}`);
    expect(await screen.findByRole('alert')).toHaveTextContent('not whole');
    expect(sent).toEqual([]);
  });
});
