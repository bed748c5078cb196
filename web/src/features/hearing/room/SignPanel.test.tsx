import { act, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { proves } from '../fakeRoom';

const id = '0198c0de-0000-7000-8000-0000000000aa';
const caseId = '0198c0de-0000-7000-8000-0000000000cc';
const digest = 'ab'.repeat(32);
const seats = [
  { seat: 'judge', role: 'JUDGE', name: '王', language: 'zh-CN' },
  { seat: 'clerk', role: 'CLERK', name: '陈', language: 'zh-CN' },
  { seat: 'plaintiff-1', role: 'PLAINTIFF', name: 'Rheinland', language: 'en' },
  { seat: 'defendant-1', role: 'DEFENDANT', name: 'Kim', language: 'ko' },
  { seat: 'interpreter', role: 'INTERPRETER', name: 'Lee', language: 'ko' },
];
const you = {
  seat: 'plaintiff-1',
  seats: ['plaintiff-1'],
  role: 'PLAINTIFF',
  perms: { RECORD: ['record.read', 'record.sign', 'correction.request', 'record.refuse'] },
};
const at = '2026-11-21T07:00:00Z';
const line = (seq: number, by: string, kind: string, content: object, version = 1) => ({ seq, at, by, kind, version, content });
const record = {
  heading: { hearingId: id, caseId, caseNumber: '（2026）浙01民初1号', court: '浙01', title: 'Rheinland v. Kim', scheduledFor: at },
  version: 2,
  persons: seats,
  lines: [
    line(1, 'clerk', 'room.opened', {}),
    line(2, 'room', 'seat.connected', { seat: 'defendant-1' }),
    line(3, 'room', 'seat.disconnected', { seat: 'defendant-1', closeCode: 1006 }),
    line(4, 'clerk', 'attendance.called', { seat: 'defendant-1', present: false, note: 'called three times' }),
    line(5, 'clerk', 'identity.checked', {
      seat: 'plaintiff-1',
      method: 'DOCUMENT_SHOWN_ON_CAMERA',
      document: 'PASSPORT',
      confirmed: true,
      note: 'valid until 2031',
    }),
    line(6, 'judge', 'phase.moved', { from: 'ROLL_CALL', to: 'RIGHTS', reason: 'in default' }),
    line(7, 'judge', 'rights.read', {}),
    line(8, 'plaintiff-1', 'rights.answered', { seat: 'plaintiff-1', challenge: 'the judge is my cousin' }),
    line(9, 'judge', 'challenge.decided', { seat: 'plaintiff-1', granted: false, reason: 'no relation' }),
    line(10, 'clerk', 'statement.recorded', { utteranceId: 'u1', seat: 'plaintiff-1', language: 'en', text: 'We ask for EUR 54,000.' }, 2),
    line(11, 'interpreter', 'statement.rendered', { utteranceId: 'u1', language: 'zh-CN', text: '我方请求五万四千欧元。' }),
    line(12, 'clerk', 'exhibit.shown', { digest, documentId: id, title: 'Contract', page: 3 }),
    line(13, 'defendant-1', 'exhibit.opinion', {
      digest,
      seat: 'defendant-1',
      authenticity: 'ACCEPTED',
      legality: 'NO_COMMENT',
      relevance: 'DISPUTED',
      text: 'another machine',
    }),
    line(14, 'plaintiff-1', 'correction.requested', {
      requestId: 'r',
      seat: 'plaintiff-1',
      version: 1,
      utteranceId: 'u1',
      text: 'the sum is wrong',
    }),
    line(15, 'clerk', 'correction.decided', { requestId: 'r', granted: true, reason: 'as heard' }),
    line(16, 'defendant-1', 'exhibit.asked', {
      requestId: 'x',
      seat: 'defendant-1',
      digest,
      documentId: id,
      title: 'Letter of 3 May',
      page: 2,
      text: 'we gave notice',
    }),
    line(17, 'judge', 'exhibit.decided', { requestId: 'x', title: 'Letter of 3 May', granted: false, reason: 'after its period' }),
  ],
};

class FakeSocket {
  static last: FakeSocket | undefined;
  sent: Record<string, unknown>[] = [];
  onopen?: () => void;
  onmessage?: (message: { data: string }) => void;
  constructor() {
    FakeSocket.last = this;
    setTimeout(() => this.onopen?.());
  }
  send(frame: string) {
    this.sent.push(JSON.parse(frame));
  }
  close() {}
  says(frame: object) {
    act(() => this.onmessage?.({ data: JSON.stringify(frame) }));
  }
}

describe('Before signing', () => {
  beforeEach(() => {
    FakeSocket.last = undefined;
    vi.stubGlobal('WebSocket', FakeSocket);
    network.use(
      http.get(`/api/hearing/hearings/${id}`, () =>
        HttpResponse.json({ id, caseId, caseNumber: '', title: '', seats: [], notice: { lastDay: '2026-12-18' } }),
      ),
      http.get(`/api/hearing/hearings/${id}/cases`, () => HttpResponse.json([])),
      http.post(`/api/hearing/hearings/${id}/tickets`, () => HttpResponse.json({ ticket: 'once', room: `/api/hearing/rooms/${id}` })),
      http.get(`/api/hearing/hearings/${id}/records/2`, () => HttpResponse.json({ digest, record })),
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  it('a person reads everything that the digest covers: persons, exhibits, opinions, interpretations, decisions', async () => {
    open(`/hearings/${id}/room`, accountOf('party'));
    await waitFor(() => expect(FakeSocket.last?.sent[0]).toMatchObject({ frame: 'hello' }));
    const room = FakeSocket.last!;
    room.says({ frame: 'ready', epoch: 'e', seq: 2, you, seats });
    const event = (seq: number, t: string, d: object) => ({ frame: 'ev', seq, at, by: 'clerk', cmd: null, t, aud: 'ALL', d });
    room.says(event(1, 'phase.moved', { from: 'FINAL_STATEMENTS', to: 'RECORD' }));
    room.says(event(2, 'record.frozen', { version: 2, digest }));
    const whole = await screen.findByRole('region', { name: 'The whole record' });
    expect(
      within(whole)
        .getAllByRole('listitem')
        .filter((item) => item.dataset.kind),
    ).toHaveLength(record.lines.length);
    for (const said of [
      '（2026）浙01民初1号',
      'Rheinland v. Kim',
      'Interpreter: Lee',
      'The hearing is opened.',
      'Defendant Kim lost the connection.',
      'Close code 1006',
      'Defendant Kim is absent.',
      'Note called three times',
      'How identity is checked Document shown on camera',
      'Document Passport',
      'Note valid until 2031',
      'Reason: in default',
      'the judge is my cousin',
      'no relation',
      'taken down by Clerk 陈',
      'corrected, version 2',
      'We ask for EUR 54,000.',
      'Interpreter Lee interprets:',
      '我方请求五万四千欧元。',
      '(line 10)',
      'Exhibit shown: Contract, page 3.',
      digest,
      'Authenticity Accepted',
      'Legality No comment',
      'Relevance Disputed',
      'another machine',
      'the sum is wrong',
      'The correction is granted: as heard',
      'Defendant Kim asks for an exhibit to be shown, Letter of 3 May, page 2: we gave notice',
      'The request to show Letter of 3 May is refused: after its period',
    ]) {
      expect(textOf(whole)).toContain(said);
    }
    expect(screen.getByRole('button', { name: 'Save the record as PDF' })).toBeEnabled();
    await expectAccessible();
  });

  it('shows who it is at that moment, and signs what was read; without the proof nothing is signed', async () => {
    proves(id, () => HttpResponse.json({ code: 'hearing-not-found', title: 'Not here', status: 404 }, { status: 404 }));
    const { person } = open(`/hearings/${id}/room`, accountOf('party'));
    await waitFor(() => expect(FakeSocket.last?.sent[0]).toMatchObject({ frame: 'hello' }));
    const room = FakeSocket.last!;
    room.says({ frame: 'ready', epoch: 'e', seq: 2, you, seats });
    const event = (seq: number, t: string, d: object) => ({ frame: 'ev', seq, at, by: 'clerk', cmd: null, t, aud: 'ALL', d });
    room.says(event(1, 'phase.moved', { from: 'FINAL_STATEMENTS', to: 'RECORD' }));
    room.says(event(2, 'record.frozen', { version: 2, digest }));
    const asked = (verb: string) => room.sent.filter(({ t }) => t === verb);
    const signs = async () => {
      const before = asked('record.read').length;
      await person.click(screen.getByRole('button', { name: 'Sign the record' }));
      await waitFor(() => expect(asked('record.read')).toHaveLength(before + 1));
      room.says({ frame: 'ack', id: asked('record.read').at(-1)!.id, seq: 3 + before, at });
    };
    await person.click(await screen.findByLabelText(/^I have read/));
    await signs();
    expect(await screen.findByText('Not here')).toBeVisible();
    expect(asked('record.sign')).toHaveLength(0);
    proves(id);
    await signs();
    await waitFor(() => expect(asked('record.sign')).toMatchObject([{ d: { digest, proof: 'just now' } }]));
  });

  it('has it read by an interpreter, whoever does not read Chinese, and sees that it was', async () => {
    open(`/hearings/${id}/room`, accountOf('party'));
    await waitFor(() => expect(FakeSocket.last?.sent[0]).toMatchObject({ frame: 'hello' }));
    const room = FakeSocket.last!;
    const kim = { ...you, seat: 'defendant-1', seats: ['defendant-1'], role: 'DEFENDANT' };
    room.says({ frame: 'ready', epoch: 'e', seq: 2, you: kim, seats });
    const event = (seq: number, t: string, d: object, by = 'clerk') => ({ frame: 'ev', seq, at, by, cmd: null, t, aud: 'ALL', d });
    room.says(event(1, 'phase.moved', { from: 'FINAL_STATEMENTS', to: 'RECORD' }));
    room.says(event(2, 'record.frozen', { version: 2, digest }));
    expect(await screen.findByText(/^There is an interpreter \(Korean\)/)).toBeVisible();
    const read = { seat: 'defendant-1', accountId: id, language: 'ko' };
    // an earlier version is another text
    room.says(event(3, 'record.translated', { ...read, version: 1 }, 'interpreter'));
    expect(screen.getByText(/^There is an interpreter/)).toBeVisible();
    room.says(event(4, 'record.translated', { ...read, version: 2 }, 'interpreter'));
    expect(screen.getByText('Lee has read this version to you (Korean).')).toBeVisible();
    expect(screen.queryByText(/^There is an interpreter/)).not.toBeInTheDocument();
  });

  it('an interpreter says to whom they read it', async () => {
    const { person } = open(`/hearings/${id}/room`, accountOf('party'));
    await waitFor(() => expect(FakeSocket.last?.sent[0]).toMatchObject({ frame: 'hello' }));
    const room = FakeSocket.last!;
    const perms = { RECORD: ['record.read', 'record.sign', 'record.translate'] };
    room.says({
      frame: 'ready',
      epoch: 'e',
      seq: 2,
      you: { seat: 'interpreter', seats: ['interpreter'], role: 'INTERPRETER', perms },
      seats,
    });
    const event = (seq: number, t: string, d: object, by = 'clerk') => ({ frame: 'ev', seq, at, by, cmd: null, t, aud: 'ALL', d });
    room.says(event(1, 'phase.moved', { from: 'FINAL_STATEMENTS', to: 'RECORD' }));
    room.says(event(2, 'record.frozen', { version: 2, digest }));
    await person.click(await screen.findByRole('button', { name: 'I have read it to Defendant Kim' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'record.translate', d: { seat: 'defendant-1' } });
    room.says(event(3, 'record.translated', { seat: 'defendant-1', accountId: id, version: 2, language: 'ko' }, 'interpreter'));
    const list = screen.getByRole('region', { name: /^Who had this version read/ });
    expect(list).toHaveTextContent(/Defendant Kim read to them: Korean/);
    expect(within(list).getAllByRole('button')).toHaveLength(1);
    await expectAccessible(list);
  });

  it('and takes it home as a paper, also after signing', async () => {
    const asked: string[] = [];
    network.use(
      http.get(`/api/hearing/hearings/${id}/record`, ({ request }) => {
        asked.push(new URL(request.url).search);
        return new HttpResponse('%PDF-1.7', { headers: { 'Content-Type': 'application/pdf' } });
      }),
    );
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:paper', revokeObjectURL: () => undefined }));
    const { person } = open(`/hearings/${id}/room`, accountOf('party'));
    await waitFor(() => expect(FakeSocket.last?.sent[0]).toMatchObject({ frame: 'hello' }));
    const room = FakeSocket.last!;
    room.says({ frame: 'ready', epoch: 'e', seq: 3, you, seats });
    const event = (seq: number, t: string, d: object) => ({ frame: 'ev', seq, at, by: 'clerk', cmd: null, t, aud: 'ALL', d });
    room.says(event(1, 'phase.moved', { from: 'FINAL_STATEMENTS', to: 'RECORD' }));
    room.says(event(2, 'record.frozen', { version: 2, digest }));
    room.says(event(3, 'record.signed', { seat: 'plaintiff-1', version: 2, digest }));
    await person.click(await screen.findByRole('button', { name: 'Save the record as PDF' }));
    await waitFor(() => expect(asked).toEqual(['?version=2']));
    expect(screen.queryByRole('region', { name: 'The whole record' })).not.toBeInTheDocument();
  });
});

/** As it is read, with a blank between what stands in boxes of its own. */
const textOf = (element: HTMLElement) =>
  element.innerHTML
    .replace(/<\/(dt|dd|p|li|div)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
