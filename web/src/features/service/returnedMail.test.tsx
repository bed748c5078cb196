import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const caseId = '0198c0de-0000-7000-8000-0000000000c1';
const party = {
  partyId: 'p2',
  role: 'DEFENDANT',
  kind: 'COMPANY',
  name: '주식회사 한빛무역',
  latinName: null,
  chineseName: null,
  country: 'KR',
  language: 'ko',
  zone: 'Asia/Seoul',
  email: 'legal@hanbit.example',
  address: 'Seoul',
  addressChanged: null,
  appeared: false,
  representatives: [],
};
const served = {
  attemptId: 'a1',
  channel: 'ELECTRONIC',
  at: '2026-11-21T16:50:00Z',
  on: '2026-11-22',
  event: 'ACCESS_CODE_GIVEN',
  ruleId: 'SRV-16',
  article: 'OL 31(1)',
  rebuttable: true,
  evidenceDigest: 'e'.repeat(64),
  questionedAt: '2026-11-22T02:00:00Z',
  period: null,
};
const request = {
  id: 'r1',
  caseId,
  addressee: party,
  paper: 'STATEMENT_OF_CLAIM',
  documentIds: [],
  number: null,
  openedAt: '2026-11-21T16:30:00Z',
  openedBy: 'c1',
  advice: {
    on: '2026-11-22',
    lawAsOf: '2024-10-01',
    situation: { country: 'KR', territory: null, kind: 'COMPANY', nationality: null, addressKnown: true, on: '2026-11-22' },
    channels: [],
  },
  adviceNumber: 0,
  served,
  superseded: [],
  purpose: null,
  telephone: null,
  addresses: [] as string[],
};
const attempt = {
  id: 'a1',
  requestId: 'r1',
  state: 'AVAILABLE',
  sending: 'RETURNED',
  answer: { code: null, status: null, words: null, server: null, tls: null },
  standing: 'CONFIRMED',
  basis: 'EXPRESS',
  basisDocumentId: null,
  basisNote: 'clause 14.2',
  email: 'legal@hanbit.example',
  addressConfirmed: true,
  language: 'ko',
  reasons: null,
  startedAt: '2026-11-21T16:40:00Z',
  startedBy: 'c1',
  expiresAt: '2027-01-20T16:40:00Z',
  codeIssuedAt: null,
  codeLocked: false,
  answeredByName: null,
  answeredByCapacity: null,
  refusalReason: null,
};
const mail = (kind: string, subject: string, isOpen: boolean, status: string | null = null) => ({
  id: subject,
  kind,
  status,
  sender: 'MAILER-DAEMON@mx.example.org',
  subject,
  excerpt: 'This is the mail system.',
  readAt: '2026-11-22T02:00:00Z',
  open: isOpen,
});
const part = (items: unknown[]) => HttpResponse.json({ items, next: null });
const root = '/api/service/requests/r1/electronic-attempts';
const shows = (shown: object, mails: unknown[]) =>
  network.use(
    http.get(`/api/service/cases/${caseId}`, () =>
      HttpResponse.json({ caseId, caseNumber: '（2026）浙01民初1号', court: '浙01', title: '', parties: [party], documents: [] }),
    ),
    http.get(`/api/service/cases/${caseId}/requests`, () => part([request])),
    http.get(`/api/filing/cases/${caseId}/papers/kinds`, () => HttpResponse.json([])),
    http.get(root, () => part([shown])),
    http.get('/api/service/requests/r1/attempts', () => part([])),
    http.get('/api/service/requests/:id/account-consents', () => HttpResponse.json([])),
    http.get(`${root}/a1/events`, () => part([])),
    http.get(`${root}/a1/received-mail`, () => part(mails)),
  );

describe('Mail that came back', () => {
  it('puts a service by arrival in question, and lets another attempt follow', async () => {
    shows(attempt, [mail('RETURNED', 'Undelivered Mail', false, '5.1.1'), mail('AUTOMATIC_ANSWER', 'Out of office', false)]);
    open(`/service/cases/${caseId}`, accountOf('clerk'));
    expect(await screen.findByText('The message came back: this service is in question')).toBeVisible();
    expect(screen.getByText(/until a judge finds otherwise/)).toBeVisible();
    const list = await screen.findByRole('region', { name: 'Mail about this message' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((each) => each.textContent),
    ).toEqual([expect.stringMatching(/^Came back Undelivered Mail 5\.1\.1/), expect.stringMatching(/^Automatic answer Out of office/)]);
    expect(within(list).queryByRole('button')).toBeNull();
    expect(screen.getByText(/did not arrive. Check the address/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Start electronic service' })).toBeEnabled();
    await expectAccessible();
  });

  it('that is not believed waits for the clerk, who says that it was looked at', async () => {
    let settled: unknown;
    shows({ ...attempt, sending: 'TAKEN' }, [mail('RETURNED', 'Failure of another', true, null)]);
    network.use(
      http.post(`${root}/a1/received-mail/:id/settlement`, ({ params }) => {
        settled = params.id;
        return HttpResponse.json({});
      }),
    );
    const { person } = open(`/service/cases/${caseId}`, accountOf('clerk'));
    expect(await screen.findByText(/does not speak of the address/)).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'I have looked at it: Failure of another' }));
    await waitFor(() => expect(settled).toBe('Failure of another'));
  });

  it('can be recorded by a clerk with where that is known from, and by no judge', async () => {
    let sent: unknown;
    shows({ ...attempt, sending: 'TAKEN' }, []);
    network.use(
      http.post(`${root}/a1/returned-mail`, async ({ request: asked }) => {
        sent = await asked.json();
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const { person, unmount } = open(`/service/cases/${caseId}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'The message came back' }));
    await person.click(screen.getByRole('button', { name: 'Record that the message came back' }));
    const note = screen.getByLabelText('How this is known, and where the record of it is');
    await waitFor(() => expect(note).toBeInvalid());
    await person.type(note, 'Printed, sheet 12');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Record that the message came back' }));
    await waitFor(() => expect(sent).toEqual({ note: 'Printed, sheet 12' }));
    unmount();
    open(`/service/cases/${caseId}`, accountOf('judge'));
    await screen.findByTestId('attempt-state');
    expect(screen.queryByRole('button', { name: 'The message came back' })).toBeNull();
  });

  it('of no known message is an operator’s to look at', async () => {
    let settled: unknown;
    network.use(
      http.get('/api/service/unmatched-mail', () => part(settled ? [] : [mail('UNCLEAR', 'Something', true)])),
      http.post('/api/service/unmatched-mail/:id/settlement', ({ params }) => {
        settled = params.id;
        return HttpResponse.json({});
      }),
    );
    const { person } = open('/returned-mail', accountOf('operator'));
    expect(await screen.findByText('Something')).toBeVisible();
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'I have looked at it: Something' }));
    expect(await screen.findByText('Nothing to look at.')).toBeVisible();
  });
});
