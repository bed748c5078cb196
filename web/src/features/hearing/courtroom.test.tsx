import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const id = '0198c0de-0000-7000-8000-0000000000aa';
const caseId = '0198c0de-0000-7000-8000-0000000000cc';
const digest = 'ab'.repeat(32);
const noTime = { zone: null, startsAt: null, endsAt: null, indecent: null };
const hearing = {
  id,
  caseId,
  caseNumber: '（2026）浙01民初1号',
  title: '',
  parties: [],
  status: 'SCHEDULED',
  startsAt: '2026-12-21T07:00:00Z',
  endsAt: '2026-12-21T08:00:00Z',
  courtTime: noTime,
  notice: { article: 'CPL 139', toldAt: '2026-11-21T06:00:00Z', lastDay: '2026-12-18', isShort: false, reason: null },
  seats: [],
  stage: 'COURT_HEARING',
  yourSeats: ['judge'],
  moves: [],
  continuesAt: null,
};
const silent = {
  partyId: '0198c0de-0000-7000-8000-0000000000dd',
  seat: 'defendant-1',
  name: 'Kim',
  mine: false,
  givenAt: null,
  form: null,
  language: null,
  withdrawnAt: null,
  refusedAt: null,
  refusalReason: null,
  courtroom: null as object | null,
  summoned: { standing: 'IN_TIME', servedOn: '2026-12-01' as string | null, lastDay: '2026-12-18' },
  shortNoticeNeeded: false,
  shortNoticeAgreedAt: null,
};
const consents = { stage: 'COURT_HEARING', shortNoticeNeeded: false, complete: false, parties: [silent] };
const decided = {
  ...consents,
  complete: true,
  parties: [{ ...silent, courtroom: { ground: 'SERVED_BY_PUBLICATION', reason: 'published', decidedAt: '2026-11-27T07:00:00Z' } }],
};

describe('A party that did not consent', () => {
  it('is told to come to the courtroom by the judge alone, with ground and reason, and the room can open', async () => {
    const sent: unknown[] = [];
    let answer = consents;
    network.use(
      http.get(`/api/hearing/hearings/${id}`, () => HttpResponse.json(hearing)),
      http.get(`/api/hearing/hearings/${id}/consents`, () => HttpResponse.json(answer)),
      http.post(`/api/hearing/hearings/${id}/courtroom`, async ({ request }) => {
        sent.push(await request.json());
        answer = decided;
        return HttpResponse.json(answer);
      }),
    );
    const { person } = open(`/hearings/${id}`, accountOf('judge'));
    await person.click(await screen.findByText('Decide that Kim comes to the courtroom'));
    await person.selectOptions(screen.getByLabelText('Ground'), 'SERVED_BY_PUBLICATION');
    await person.type(screen.getByLabelText('Reason (everybody in the hearing reads it)'), 'published');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Decide' }));
    expect(await screen.findByText(/The court can open the room: the others are online/)).toBeVisible();
    expect(sent).toEqual([{ partyId: silent.partyId, ground: 'SERVED_BY_PUBLICATION', reason: 'published' }]);
    expect(screen.queryByText('Decide that Kim comes to the courtroom')).toBeNull();
  });

  it('reads that decision on its own page, where it can still consent and decides nothing', async () => {
    network.use(
      http.get(`/api/hearing/hearings/${id}`, () => HttpResponse.json({ ...hearing, yourSeats: ['defendant-1'] })),
      http.get(`/api/hearing/hearings/${id}/consents`, () =>
        HttpResponse.json({ ...decided, parties: decided.parties.map((party) => ({ ...party, mine: true })) }),
      ),
    );
    open(`/hearings/${id}`, accountOf('party'));
    expect(await screen.findByText('The judge decided that you come to the courtroom')).toBeVisible();
    expect(screen.getByText('published')).toBeVisible();
    expect(screen.getByRole('button', { name: 'I agree to appear online' })).toBeVisible();
    expect(screen.queryByText(/^Decide that/)).toBeNull();
  });
});

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

describe('In a room with a party in the courtroom', () => {
  const seats = [
    { seat: 'judge', role: 'JUDGE', name: '林', language: 'zh-CN' },
    { seat: 'clerk', role: 'CLERK', name: '陈', language: 'zh-CN' },
    { seat: 'plaintiff-1', role: 'PLAINTIFF', name: 'Rheinland', language: 'en' },
    { seat: 'defendant-1', role: 'DEFENDANT', name: 'Kim', language: 'ko' },
  ];
  const event = (seq: number, t: string, d: object) => ({
    frame: 'ev',
    seq,
    at: '2026-12-21T07:00:00Z',
    by: 'clerk',
    cmd: null,
    t,
    aud: 'ALL',
    d,
  });
  const enter = async (role: 'JUDGE' | 'CLERK' | 'INTERPRETER', perms: Record<string, string[]>) => {
    const seat = role.toLowerCase();
    const { person } = open(`/hearings/${id}/room`, accountOf(role.toLowerCase() as 'judge' | 'clerk' | 'interpreter'));
    await waitFor(() => expect(FakeSocket.last?.sent[0]).toMatchObject({ frame: 'hello' }));
    const room = FakeSocket.last!;
    room.says({ frame: 'ready', epoch: 'e', seq: 0, hb: 15_000, you: { seat, seats: [seat], role, perms }, seats });
    return { person, room };
  };

  beforeEach(() => {
    FakeSocket.last = undefined;
    vi.stubGlobal('WebSocket', FakeSocket);
    network.use(
      http.get(`/api/hearing/hearings/${id}`, () => HttpResponse.json(hearing)),
      http.get(`/api/hearing/hearings/${id}/cases`, () => HttpResponse.json([])),
      http.post(`/api/hearing/hearings/${id}/tickets`, () => HttpResponse.json({ ticket: 'once', room: `/api/hearing/rooms/${id}` })),
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  it('the clerk calls it there, takes down its answer and its signature by hand, and for nobody else', async () => {
    const { person, room } = await enter('CLERK', {
      ROLL_CALL: ['attendance.call', 'courtroom.call', 'identity.check'],
      RIGHTS: ['rights.note'],
      RECORD: ['paper.sign', 'record.freeze'],
    });
    room.says(event(1, 'room.opened', {}));
    await person.click(screen.getByRole('button', { name: 'In the courtroom: Defendant Kim' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'courtroom.call', d: { seat: 'defendant-1' } });
    room.says(event(2, 'courtroom.called', { seat: 'defendant-1', note: null }));
    expect(within(screen.getByTestId('seat-defendant-1')).getByText('In the courtroom')).toBeVisible();
    expect(screen.getByText('Defendant Kim is present in the courtroom.')).toBeVisible();

    room.says(event(3, 'phase.moved', { from: 'ROLL_CALL', to: 'RIGHTS', reason: null }));
    room.says(event(4, 'rights.read', {}));
    await person.click(screen.getByRole('button', { name: 'Take down: rights understood' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'rights.note', d: { seat: 'defendant-1' } });

    room.says(event(5, 'phase.moved', { from: 'FINAL_STATEMENTS', to: 'RECORD', reason: null }));
    room.says(event(6, 'record.frozen', { version: 1, digest, lines: 3 }));
    expect(screen.queryByRole('button', { name: 'Rheinland signed version 1 by hand' })).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Kim signed version 1 by hand' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'paper.sign', d: { seat: 'defendant-1', digest } });
    room.says(event(7, 'paper.signed', { seat: 'defendant-1', version: 1, digest }));
    expect(screen.queryByRole('button', { name: 'Kim signed version 1 by hand' })).toBeNull();
    await expectAccessible();
  });

  it('everybody reads what was said beside its Chinese text, and what still waits for one', async () => {
    const { person, room } = await enter('JUDGE', {});
    room.says(event(1, 'statement.recorded', { utteranceId: 'u1', seat: 'plaintiff-1', language: 'en', text: 'We paid.' }));
    room.says(event(2, 'statement.recorded', { utteranceId: 'u2', seat: 'defendant-1', language: 'ko', text: '아니요.' }));
    const line = (seq: number) => within(document.querySelector<HTMLElement>(`[data-seq="${seq}"]`)!);
    expect(line(1).getByText('We paid.')).toHaveAttribute('lang', 'en');
    expect(line(1).getAllByText('waits for the interpreter')).toHaveLength(1);
    // neither English nor Chinese: as it was said, and both columns wait
    expect(line(2).getByText('아니요.')).toBeVisible();
    expect(line(2).getAllByText('waits for the interpreter')).toHaveLength(2);
    room.says(event(3, 'statement.rendered', { utteranceId: 'u1', language: 'zh-CN', text: '我方已付款。' }));
    expect(line(1).getByText('我方已付款。')).toHaveAttribute('lang', 'zh-CN');
    expect(line(1).queryByText('waits for the interpreter')).toBeNull();
    expect(document.querySelector('[data-seq="3"]')).toBeNull();
    // what was interpreted said something else than what now stands
    room.says(event(4, 'statement.corrected', { utteranceId: 'u1', version: 2, text: 'We paid in May.' }));
    expect(line(1).queryByText('我方已付款。')).toBeNull();
    expect(line(1).getByText('waits for the interpreter')).toBeVisible();
    await person.selectOptions(screen.getByLabelText('Statements are shown'), 'Korean beside Chinese');
    expect(line(2).getAllByText('waits for the interpreter')).toHaveLength(1);
    await expectAccessible();
    await person.selectOptions(screen.getByLabelText('Statements are shown'), 'as spoken');
    expect(screen.queryByText('waits for the interpreter')).toBeNull();
    expect(document.querySelector('[data-seq="3"]')).not.toBeNull();
  });

  it('everybody sees what the interpreter asks for, until the interpreter is ready', async () => {
    const { room } = await enter('JUDGE', { INVESTIGATION: ['statement.add'] });
    room.says(event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION', reason: null }));
    room.says(event(2, 'interpreter.asked', { seat: 'interpreter', wish: 'REPEAT' }));
    expect(screen.getByText('The interpreter asks that this be repeated.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Please wait' })).toBeNull();
    room.says(event(3, 'interpreter.asked', { seat: 'interpreter', wish: 'READY' }));
    expect(screen.queryByText('The interpreter asks that this be repeated.')).toBeNull();
  });

  it('one of several interpreters asks to be relieved, and everybody sees who took over', async () => {
    const { room, person } = await enter('INTERPRETER', { INVESTIGATION: ['interpreter.ask', 'interpreter.take'] });
    room.says(event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION', reason: null }));
    expect(screen.queryByRole('button', { name: 'Please take over' })).toBeNull();
    const lee = { seat: 'interpreter', role: 'INTERPRETER', name: 'Lee', language: 'ko' };
    room.says({ frame: 'eph', t: 'seats', seats: [...seats, lee, { ...lee, seat: 'interpreter-2', name: 'Choi' }] });
    room.says(event(2, 'interpreter.took', { seat: 'interpreter-2', language: 'ko' }));
    room.says(event(3, 'interpreter.asked', { seat: 'interpreter-2', wish: 'RELIEF' }));
    expect(screen.getByText('The interpreter asks to be relieved.')).toBeVisible();
    expect(screen.getByText(/^Korean:/)).toHaveTextContent('Korean: Choi');
    await person.click(screen.getByRole('button', { name: 'I interpret from here' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'interpreter.take', d: {} });
    room.says(event(4, 'interpreter.took', { seat: 'interpreter', language: 'ko' }));
    expect(screen.queryByText('The interpreter asks to be relieved.')).toBeNull();
    expect(screen.getByText(/^Korean:/)).toHaveTextContent('Korean: Lee');
    expect(screen.queryByRole('button', { name: 'I interpret from here' })).toBeNull();
    await expectAccessible();
  });

  it('the judge takes down conciliation, and announces the judgment only with the right to appeal', async () => {
    const { person, room } = await enter('JUDGE', { FINAL_STATEMENTS: ['conciliation.note', 'judgment.announce'] });
    room.says(event(1, 'phase.moved', { from: 'DEBATE', to: 'FINAL_STATEMENTS', reason: null }));
    await person.click(screen.getByText('Conciliation'));
    await person.selectOptions(screen.getByLabelText('Result'), 'A party does not want conciliation');
    await person.type(screen.getByLabelText('What was agreed, or why nothing was'), 'Kim declines');
    await person.click(screen.getByRole('button', { name: 'Put into the record' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'conciliation.note', d: { result: 'DECLINED', text: 'Kim declines' } });
    await person.click(screen.getByText('Announce the judgment'));
    await person.type(screen.getByLabelText('What is decided'), 'Dismissed.');
    expect(screen.getByRole('button', { name: 'Announce it now' })).toBeDisabled();
    await person.type(screen.getByLabelText('What was told of the appeal'), '15 days, the high court');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Announce it now' }));
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Announce it now' }));
    expect(room.sent.at(-1)).toMatchObject({
      t: 'judgment.announce',
      d: { form: 'AT_THE_HEARING', text: 'Dismissed.', appeal: '15 days, the high court' },
    });
    room.says(event(2, 'judgment.announced', { form: 'AT_THE_HEARING', day: null, text: 'Dismissed.', appeal: '15 days' }));
    expect(screen.getByText(/The judgment is announced: Dismissed\.$/)).toBeVisible();
  });

  it('the judge notes with a reason that a signature is missing, which is shown as neither signed nor refused', async () => {
    const { person, room } = await enter('JUDGE', { RECORD: ['signature.miss'] });
    room.says(event(1, 'phase.moved', { from: 'FINAL_STATEMENTS', to: 'RECORD', reason: null }));
    room.says(event(2, 'record.frozen', { version: 1, digest, lines: 3 }));
    const note = screen.getByRole('button', { name: 'Note that the signature is missing' });
    await person.selectOptions(screen.getByLabelText('Whose signature'), 'plaintiff-1');
    expect(note).toBeDisabled();
    await person.type(screen.getByLabelText('What happened'), 'left');
    await person.click(note);
    expect(room.sent.at(-1)).toMatchObject({ t: 'signature.miss', d: { seat: 'plaintiff-1', reason: 'left' } });
    room.says(event(3, 'signature.missing', { seat: 'plaintiff-1', version: 1, reason: 'left' }));
    const seat = within(screen.getByTestId('seat-plaintiff-1'));
    expect(seat.getByText('No signature (noted)')).toBeVisible();
    expect(seat.queryByText('Signed')).toBeNull();
    expect(seat.queryByText('Refused to sign')).toBeNull();
  });

  it('the clerk gives five days to read, and until then the judge is told that no signature is missing', async () => {
    const { person, room } = await enter('CLERK', { RECORD: ['record.freeze', 'signature.miss'] });
    room.says(event(1, 'phase.moved', { from: 'FINAL_STATEMENTS', to: 'RECORD', reason: null }));
    const freeze = screen.getByRole('button', { name: 'Freeze the record for signing' });
    await person.click(screen.getByRole('checkbox', { name: /within five days/ }));
    await person.click(freeze);
    expect(room.sent.at(-1)).toMatchObject({ t: 'record.freeze', d: { withinFiveDays: true } });
    room.says(event(2, 'record.frozen', { version: 1, digest, lines: 3, persons: [], readUntil: '2026-12-01' }));
    expect(screen.getByText(/No signature is missing before the end of/)).toHaveTextContent('December 1, 2026');
    room.says(event(3, 'record.frozen', { version: 2, digest, lines: 3, persons: [], readUntil: null }));
    expect(screen.queryByText(/No signature is missing before the end of/)).toBeNull();
    await expectAccessible();
  });

  it('another person on a seat that was identified is looked at anew', async () => {
    const { room } = await enter('CLERK', { INVESTIGATION: ['attendance.call', 'identity.check'] });
    room.says(event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION', reason: null }));
    room.says(event(2, 'attendance.called', { seat: 'plaintiff-1', present: true, note: null }));
    const checked = { seat: 'plaintiff-1', method: 'DOCUMENT_SHOWN_ON_CAMERA', document: 'PASSPORT', confirmed: true, note: null };
    room.says(event(3, 'identity.checked', { ...checked, accountId: id, name: 'Rheinland' }));
    const seat = within(screen.getByTestId('seat-plaintiff-1'));
    expect(seat.getByText('Identity confirmed')).toBeVisible();
    expect(screen.queryByTestId('call-plaintiff-1')).toBeNull();
    room.says({
      frame: 'eph',
      t: 'seats',
      seats: seats.map((each) => (each.seat === 'plaintiff-1' ? { ...each, name: '李明 (Rheinland)' } : each)),
    });
    expect(seat.getByText('Identity not confirmed')).toBeVisible();
    expect(
      within(screen.getByTestId('call-plaintiff-1')).getByRole('button', { name: /^Identity confirmed: Plaintiff 李明/ }),
    ).toBeVisible();
  });

  it('the clerk puts a statement into Chinese, is told how many are left, and again when one is corrected', async () => {
    const { person, room } = await enter('CLERK', { INVESTIGATION: ['statement.render'] });
    room.says(event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION', reason: null }));
    expect(screen.queryByRole('heading', { name: 'Interpret a statement' })).toBeNull();
    room.says(event(2, 'statement.recorded', { utteranceId: 'u1', seat: 'judge', language: 'zh-CN', text: '请答辩。' }));
    expect(screen.getByText('Statements without a Chinese text: 0')).toBeVisible();
    room.says(event(3, 'statement.recorded', { utteranceId: 'u2', seat: 'defendant-1', language: 'ko', text: '지급했습니다.' }));
    expect(screen.getByText('Statements without a Chinese text: 1')).toBeVisible();
    expect(screen.getByLabelText('Into')).toHaveValue('zh-CN');
    const keep = screen.getByRole('button', { name: 'Put into the record as interpreted' });
    expect(keep).toBeDisabled();
    await person.type(screen.getByLabelText('What it says in that language'), '我方已付款。');
    await expectAccessible();
    await person.click(keep);
    expect(room.sent.at(-1)).toMatchObject({
      t: 'statement.render',
      d: { utteranceId: 'u2', language: 'zh-CN', text: '我方已付款。' },
    });
    room.says(event(4, 'statement.rendered', { utteranceId: 'u2', language: 'zh-CN', text: '我方已付款。' }));
    expect(screen.getByText('Statements without a Chinese text: 0')).toBeVisible();
    room.says(event(5, 'statement.corrected', { utteranceId: 'u2', version: 2, text: '5월에 지급했습니다.' }));
    expect(screen.getByText('Statements without a Chinese text: 1')).toBeVisible();
  });

  const against = (target: string) => ({ challengeId: 'c1', seat: 'plaintiff-1', target, accountId: id, reason: 'a cousin' });

  it('the clerk takes down what the court president decided about the judge, who only reads that', async () => {
    const judge = await enter('JUDGE', { RIGHTS: ['challenge.decide'] });
    judge.room.says(event(1, 'phase.moved', { from: 'ROLL_CALL', to: 'RIGHTS', reason: null }));
    judge.room.says(event(2, 'challenge.raised', against('judge')));
    expect(screen.getByText(/The court president decides; the clerk takes the decision down/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Grant' })).toBeNull();
  });

  it('the clerk gives number and reason of that decision, and takes down challenges of who is in the courtroom', async () => {
    const { person, room } = await enter('CLERK', { RIGHTS: ['challenge.decide', 'challenge.note'] });
    room.says(event(1, 'phase.moved', { from: 'ROLL_CALL', to: 'RIGHTS', reason: null }));
    room.says(event(2, 'rights.read', {}));
    expect(screen.queryByText('Ask somebody to withdraw')).toBeNull();
    room.says(event(3, 'courtroom.called', { seat: 'defendant-1', note: null }));
    await person.click(screen.getByText('Ask somebody to withdraw'));
    await person.selectOptions(screen.getByLabelText('On behalf of'), 'defendant-1');
    await person.selectOptions(screen.getByLabelText('Who should withdraw'), 'judge');
    await person.type(screen.getByLabelText('Reason'), 'a cousin');
    await person.click(screen.getByRole('button', { name: 'Ask for the withdrawal' }));
    expect(room.sent.at(-1)).toMatchObject({
      t: 'challenge.note',
      d: { seat: 'defendant-1', target: 'judge', reason: 'a cousin' },
    });
    room.says(event(4, 'challenge.raised', against('judge')));
    const grant = screen.getByRole('button', { name: 'Grant' });
    await person.type(screen.getByLabelText('Reason for the decision'), 'no relation');
    expect(grant).toBeDisabled();
    await person.type(screen.getByLabelText('Number of the court president’s decision'), '1');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Refuse' }));
    expect(room.sent.at(-1)).toMatchObject({
      t: 'challenge.decide',
      d: { challengeId: 'c1', document: '1', granted: false, reason: 'no relation' },
    });
    room.says(
      event(5, 'challenge.ruled', { challengeId: 'c1', granted: false, decider: 'COURT_PRESIDENT', document: '1', reason: 'no relation' }),
    );
    expect(screen.queryByRole('button', { name: 'Grant' })).toBeNull();
    expect(screen.getByText('Court president')).toBeVisible();
  });

  it('the judge decides about the clerk', async () => {
    const { person, room } = await enter('JUDGE', { RIGHTS: ['challenge.decide'] });
    room.says(event(1, 'phase.moved', { from: 'ROLL_CALL', to: 'RIGHTS', reason: null }));
    room.says(event(2, 'challenge.raised', against('clerk')));
    await person.type(screen.getByLabelText('Reason for the decision'), 'no relation');
    await person.click(screen.getByRole('button', { name: 'Refuse' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'challenge.decide', d: { challengeId: 'c1', granted: false } });
  });

  it('the judge pauses with a reason and goes on; a postponement needs a ground of the law too', async () => {
    const { person, room } = await enter('JUDGE', { DEBATE: ['phase.move', 'recess.begin', 'recess.end', 'room.adjourn'] });
    room.says(event(1, 'phase.moved', { from: 'INVESTIGATION', to: 'DEBATE', reason: null }));
    const pause = screen.getByRole('button', { name: 'Recess' });
    expect(pause).toBeDisabled();
    await person.type(screen.getByLabelText(/^Reason for the record/), 'the day is over');
    expect(screen.getByRole('button', { name: 'Postpone' })).toBeDisabled();
    fireEvent.change(screen.getByLabelText(/^When to go on/), { target: { value: '2026-12-22T09:00' } });
    await person.click(pause);
    expect(room.sent.at(-1)).toMatchObject({
      t: 'recess.begin',
      d: { reason: 'the day is over', until: '2026-12-22T01:00:00.000Z' },
    });
    room.says(event(2, 'recess.begun', { reason: 'the day is over', until: '2026-12-22T01:00:00Z' }));
    expect(screen.getByText('The sitting is in recess. It goes on where it stood.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Go on to:/ })).toBeNull();
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Go on with the sitting' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'recess.end' });
    room.says(event(3, 'recess.ended', {}));
    expect(screen.getByRole('button', { name: /^Go on to:/ })).toBeVisible();
    await person.type(screen.getByLabelText(/^Reason for the record/), 'a new expert');
    await person.selectOptions(screen.getByLabelText(/^Ground to postpone/), 'NEW_EVIDENCE');
    expect(screen.getByRole('button', { name: 'Postpone' })).toBeEnabled();
  });

  it('the judge finds what follows for a party that was called and is not there, warned when the summons came late', async () => {
    const { person, room } = await enter('JUDGE', { ROLL_CALL: ['absence.find'] });
    room.says(event(1, 'room.opened', {}));
    expect(screen.queryByText('Defendant Kim is not there')).toBeNull();
    room.says(event(2, 'attendance.called', { seat: 'defendant-1', present: false, note: null }));
    await person.click(screen.getByText('Defendant Kim is not there'));
    const served = screen.getByLabelText('Day the summons was served (Beijing)');
    fireEvent.change(served, { target: { value: '2026-12-19' } });
    expect(await screen.findByText(/The last day was December 18, 2026/)).toBeVisible();
    fireEvent.change(served, { target: { value: '2026-11-02' } });
    expect(screen.queryByText(/The last day was/)).toBeNull();
    const find = screen.getByRole('button', { name: 'Find this' });
    expect(find).toBeDisabled();
    await person.type(screen.getByLabelText('Reasons, and the proof of service'), 'served, silent');
    await expectAccessible();
    await person.click(find);
    const found = {
      seat: 'defendant-1',
      absence: 'NOT_APPEARED',
      finding: 'HEARD_IN_ABSENCE',
      summonsServedOn: '2026-11-02',
      reason: 'served, silent',
    };
    expect(room.sent.at(-1)).toMatchObject({ t: 'absence.find', d: found });
    room.says(event(3, 'absence.found', found));
    expect(screen.queryByText('Defendant Kim is not there')).toBeNull();
    expect(screen.getByText('The case is heard in absence')).toBeVisible();
  });

  it('is opened, where a party was summoned too late and did not agree, only with the reason of who presides', async () => {
    const late = { ...silent, shortNoticeNeeded: true, summoned: { ...silent.summoned, standing: 'LATE', servedOn: '2026-12-20' } };
    network.use(
      http.get(`/api/hearing/hearings/${id}/consents`, () => HttpResponse.json({ ...consents, shortNoticeNeeded: true, parties: [late] })),
    );
    const { person, room } = await enter('JUDGE', { WAITING: ['room.open'] });
    expect(await screen.findByText('Told too late, and did not agree to it: Defendant Kim')).toBeVisible();
    const open = screen.getByRole('button', { name: 'Open the hearing' });
    expect(open).toBeDisabled();
    await person.type(screen.getByLabelText('Why the hearing is opened all the same'), 'here, and ready');
    await expectAccessible();
    await person.click(open);
    expect(room.sent.at(-1)).toMatchObject({ t: 'room.open', d: { reason: 'here, and ready' } });
    room.says(event(1, 'room.opened', { toldTooLate: ['defendant-1'], reason: 'here, and ready' }));
    expect(
      screen.getByText(/^The hearing is opened\. Told of it less than three days before.*Defendant Kim\. Reason: here, and ready$/),
    ).toBeVisible();
  });

  it('shows the judge when an absent party was served with the summons, or that no service is known', async () => {
    const unserved = { ...silent, summoned: { standing: 'NOT_SERVED', servedOn: null, lastDay: '2026-12-18' } };
    let party: object = silent;
    network.use(http.get(`/api/hearing/hearings/${id}/consents`, () => HttpResponse.json({ ...consents, parties: [party] })));
    const absent = async () => {
      const { person, room } = await enter('JUDGE', { ROLL_CALL: ['absence.find'] });
      room.says(event(1, 'room.opened', { toldTooLate: null, reason: null }));
      room.says(event(2, 'attendance.called', { seat: 'defendant-1', present: false, note: null }));
      await person.click(screen.getByText('Defendant Kim is not there'));
    };
    await absent();
    await waitFor(() => expect(screen.getByLabelText(/summons was served/)).toHaveValue('2026-12-01'));
    expect(screen.queryByText(/No service of the summons/)).toBeNull();
    cleanup();
    FakeSocket.last = undefined;
    party = unserved;
    await absent();
    expect(await screen.findByText(/No service of the summons on this party is known/)).toBeVisible();
    expect(screen.getByLabelText(/summons was served/)).toHaveValue('');
  });
});
