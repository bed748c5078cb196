import { act, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { aRoomOf, event, FakeSocket, socket } from './fakeRoom';
import { beginning, fold, type RoomEvent, type SeatName } from './room/picture';

const id = '0198c0de-0000-7000-8000-0000000000aa';
const caseId = '0198c0de-0000-7000-8000-0000000000cc';
const time = (zone: string | null, startsAt: string | null, indecent: boolean | null) => ({ zone, startsAt, endsAt: startsAt, indecent });
const hearing = {
  id,
  caseId,
  caseNumber: '（2026）浙01民初1号',
  title: '莱茵机械诉韩光精密',
  parties: [
    { role: 'PLAINTIFF', name: 'Rheinland', latinName: 'Rheinland', chineseName: '莱茵机械' },
    { role: 'DEFENDANT', name: '한빛정밀', latinName: 'Hanbit Precision', chineseName: '韩光精密' },
  ],
  status: 'SCHEDULED',
  startsAt: '2026-11-21T07:00:00Z',
  endsAt: '2026-11-21T08:00:00Z',
  courtTime: time('Asia/Shanghai', '2026-11-21T15:00+08:00', false),
  notice: { article: 'CPL 139; J 227', toldAt: '2026-11-21T06:00:00Z', lastDay: '2026-11-18', isShort: true, reason: 'asked for' },
  seats: [
    { seat: 'judge', role: 'JUDGE', name: '', language: 'zh-CN', taken: false, time: time(null, null, null) },
    {
      seat: 'clerk',
      role: 'CLERK',
      name: '陈',
      language: 'zh-CN',
      taken: true,
      time: time('Asia/Shanghai', '2026-11-21T15:00+08:00', false),
    },
    {
      seat: 'plaintiff-1',
      role: 'PLAINTIFF',
      name: 'Rheinland',
      language: 'en',
      taken: true,
      time: time('America/New_York', '2026-11-21T02:00-05:00', true),
    },
  ],
  stage: 'COURT_HEARING',
  yourSeats: ['plaintiff-1'],
  moves: [],
  continuesAt: null,
};
const consents = {
  stage: 'COURT_HEARING',
  shortNoticeNeeded: true,
  complete: false,
  parties: [
    {
      partyId: 'p',
      seat: 'plaintiff-1',
      name: 'Rheinland',
      mine: true,
      givenAt: null,
      language: null,
      withdrawnAt: null,
      refusedAt: null,
      refusalReason: null,
      courtroom: null,
      summoned: { standing: 'LATE', servedOn: '2026-11-20', lastDay: '2026-11-18' },
      shortNoticeNeeded: true,
      shortNoticeAgreedAt: null,
    },
  ],
};

describe('As a party', () => {
  it('sees the hearing at the court’s time first, the night marked, and consents only after saying so', async () => {
    const sent: unknown[] = [];
    network.use(
      http.get(`/api/hearing/hearings/${id}`, () => HttpResponse.json(hearing)),
      http.get(`/api/hearing/hearings/${id}/consents`, () => HttpResponse.json(consents)),
      http.get(`/api/hearing/hearings/${id}/cases`, () =>
        HttpResponse.json([
          { caseId, caseNumber: '（2026）浙01民初1号', title: '', parties: [{ partyId: 'p' }], documents: [] },
          { caseId: id, caseNumber: '（2026）浙01民初2号', title: '', parties: [{ partyId: 'q' }], documents: [] },
        ]),
      ),
      http.post(`/api/hearing/hearings/${id}/:step`, async ({ request, params }) => {
        sent.push([params.step, await request.json(), request.headers.has('Idempotency-Key')]);
        return HttpResponse.json(consents);
      }),
    );
    const { person } = open(`/hearings/${id}`, accountOf('party'));
    await screen.findByText('at night (22:00–07:00)');
    expect(await screen.findByText(/You are seen and heard in this room/)).toBeVisible();
    // heard together with another case: one name may stand in both
    expect(await screen.findByRole('heading', { name: 'Your decision （2026）浙01民初1号' })).toBeVisible();
    const agree = await screen.findByRole('button', { name: 'I agree to appear online' });
    expect(agree).toBeDisabled();
    await expectAccessible();
    await person.click(screen.getByRole('checkbox', { name: 'I have read and understood this.' }));
    await person.click(agree);
    await person.click(screen.getByRole('button', { name: 'I agree to the shorter notice' }));
    await waitFor(() =>
      expect(sent).toEqual([
        ['consent', { partyId: 'p', stage: 'COURT_HEARING', language: 'en', declaration: 4 }, true],
        ['short-notice', { partyId: 'p', language: 'en' }, true],
      ]),
    );
  });
});

describe('As a party that does not want to appear online', () => {
  it('says so in one step, reads what follows, and finds the door below the question', async () => {
    const sent: unknown[] = [];
    let answer = consents;
    network.use(
      http.get(`/api/hearing/hearings/${id}`, () => HttpResponse.json(hearing)),
      http.get(`/api/hearing/hearings/${id}/consents`, () => HttpResponse.json(answer)),
      http.post(`/api/hearing/hearings/${id}/consent/refusal`, async ({ request }) => {
        sent.push(await request.json());
        answer = {
          ...consents,
          parties: consents.parties.map((party) => ({
            ...party,
            refusedAt: '2026-11-20T07:00:00Z' as never,
            refusalReason: 'far' as never,
          })),
        };
        return HttpResponse.json(answer);
      }),
    );
    const { person } = open(`/hearings/${id}`, accountOf('party'));

    const no = await screen.findByRole('button', { name: 'I do not agree to appear online' });
    const door = screen.getByRole('link', { name: 'Enter the room' });
    expect(no.compareDocumentPosition(door) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await person.click(no);
    expect(screen.getByText(/Refusing does you no harm/)).toBeVisible();
    await person.type(screen.getByLabelText('Reason'), 'far');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Tell the court' }));

    expect(await screen.findByText('You told the court that you do not appear online')).toBeVisible();
    expect(sent).toEqual([{ partyId: 'p', language: 'en', reason: 'far' }]);
    expect(screen.getByRole('button', { name: 'I agree to appear online' })).toBeVisible();
  });
});

describe('As an interpreter', () => {
  it('has no way to a case that would refuse me', async () => {
    network.use(
      http.get(`/api/hearing/hearings/${id}`, () => HttpResponse.json(hearing)),
      http.get(`/api/hearing/hearings/${id}/consents`, () => HttpResponse.json({ ...consents, parties: [] })),
    );
    open(`/hearings/${id}`, accountOf('interpreter'));
    expect(await screen.findByRole('link', { name: 'Enter the room' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'To the case' })).toBeNull();
  });
});

describe('A hearing that is over', () => {
  it('warns of nothing that is past, and leads to the record instead of the room', async () => {
    network.use(
      http.get(`/api/hearing/hearings/${id}`, () => HttpResponse.json({ ...hearing, status: 'SEALED' })),
      http.get(`/api/hearing/hearings/${id}/consents`, () => HttpResponse.json({ ...consents, complete: true })),
    );
    open(`/hearings/${id}`, accountOf('party'));
    expect(await screen.findByRole('link', { name: 'Read the record' })).toHaveAttribute('href', `/hearings/${id}/room`);
    expect(await screen.findByRole('heading', { name: 'Consent to appear online' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Download the proof' })).toBeVisible();
    expect(screen.queryByText(/The room can be opened only if/)).toBeNull();
    expect(screen.queryByText(/The court can open the room/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add to my calendar' })).toBeNull();
  });
});

describe('The list of hearings', () => {
  it('has what is to come first, what is over apart, and says when there is more', async () => {
    const asked: string[] = [];
    network.use(
      http.get('/api/hearing/hearings', ({ request }) => {
        const query = new URL(request.url).searchParams;
        asked.push(`${query.get('when')} ${query.get('after') ?? ''}`.trim());
        if (query.get('when') === 'PAST')
          return HttpResponse.json({ items: [{ ...hearing, id: 'old', title: 'Long over', status: 'SEALED' }], next: null });
        return query.get('after')
          ? HttpResponse.json({ items: [{ ...hearing, id: 'b', title: 'The one after' }], next: null })
          : HttpResponse.json({ items: [hearing], next: 'there' });
      }),
    );
    const { person } = open('/hearings', accountOf('party'));
    await person.click(await screen.findByRole('button', { name: 'Show later hearings' }));
    await screen.findByText('The one after');
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(['To come', 'Over']);
    expect(screen.getByText('Long over')).toBeVisible();
    expect(screen.getAllByText('Rheinland v Hanbit Precision')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
    expect(asked.sort()).toEqual(['COMING', 'COMING there', 'PAST']);
    await expectAccessible();
  });
});

describe('As a clerk', () => {
  it('schedules in court time and is asked for a reason when the notice is short', async () => {
    let asked: unknown;
    network.use(
      http.get(`/api/hearing/cases/${caseId}`, () =>
        HttpResponse.json({
          caseId,
          caseNumber: hearing.caseNumber,
          title: hearing.title,
          parties: [{ partyId: 'p', ...hearing.parties[1], language: 'ko', interpreterLanguage: 'ko', zone: null, appeared: true }],
          documents: [],
        }),
      ),
      http.get(`/api/hearing/cases/${caseId}/hearings`, () => HttpResponse.json({ items: [], next: null })),
      http.get(`/api/hearing/cases/${caseId}/times`, () =>
        HttpResponse.json({
          court: hearing.courtTime,
          closure: null,
          notice: hearing.notice,
          panelRequired: true,
          panelSize: 5,
          parties: [
            {
              partyId: 'p',
              role: 'DEFENDANT',
              name: 'Kim',
              time: time(null, null, null),
              service: { begunOn: '2026-10-01', servedOn: '2026-11-10', days: 40 },
              summonsLikely: false,
            },
          ],
          others: [],
          engaged: [],
        }),
      ),
      http.get('/api/hearing/interpreters', () =>
        HttpResponse.json({
          items: [
            { accountId: 'lee', name: 'Lee' },
            { accountId: 'martin', name: 'Martin' },
          ],
          next: null,
        }),
      ),
      http.get(`/api/hearing/cases/${caseId}/powers`, () => HttpResponse.json([])),
      http.post(`/api/hearing/cases/${caseId}/hearings`, async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json({ code: 'hearing-in-the-past', title: 'Too late' }, { status: 422 });
      }),
    );
    const { person } = open(`/hearings/cases/${caseId}`, accountOf('clerk'));
    await person.type(await screen.findByLabelText('Starts (court time, Beijing)'), '2026-11-21T15:00');
    await person.type(screen.getByLabelText('Ends (court time, Beijing)'), '2026-11-21T16:00');
    expect(screen.getByText(/^Interpreter asked for/).parentElement).toHaveTextContent('Hanbit Precision: Korean');
    await screen.findByText('zone not known: ask the person');
    expect(screen.getByText('The summons may not be served in time')).toBeVisible();
    expect(screen.getByText('Hanbit Precision: days that the quickest service took so far: 40.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Schedule' })).toBeDisabled();
    expect(screen.getByText(/^A panel must sit in this case/)).toBeVisible();
    await person.click(screen.getByLabelText('A panel of 5 sits, with the presiding judge'));
    expect(screen.queryByText(/^A panel must sit in this case/)).toBeNull();
    await person.type(screen.getByLabelText('The court’s reason for the shorter notice'), 'Both asked');
    await person.selectOptions(screen.getByLabelText('Interpreter'), 'Lee');
    expect(screen.getByLabelText('From and into')).toHaveDisplayValue('Korean');
    await person.click(screen.getByRole('button', { name: 'Another interpreter' }));
    await person.selectOptions(screen.getAllByLabelText('Interpreter')[1]!, 'Martin');
    await person.selectOptions(screen.getAllByLabelText('From and into')[1]!, 'French');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Schedule' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Too late');
    expect(asked).toEqual({
      startsAt: '2026-11-21T07:00:00.000Z',
      endsAt: '2026-11-21T08:00:00.000Z',
      stage: 'COURT_HEARING',
      representationId: null,
      mediatorId: null,
      mediatorGrounds: null,
      shortNoticeReason: 'Both asked',
      panel: true,
      interpreter: { accountId: 'lee', language: 'ko', zone: null },
      furtherInterpreters: [{ accountId: 'martin', language: 'fr', zone: null }],
    });
  });
});

describe('In the room', () => {
  const seats: SeatName[] = [
    { seat: 'judge', role: 'JUDGE', name: '林', language: 'zh-CN' },
    { seat: 'plaintiff-1', role: 'PLAINTIFF', name: 'Rheinland', language: 'en' },
  ];
  const you = {
    seat: 'plaintiff-1',
    seats: ['plaintiff-1'],
    role: 'PLAINTIFF',
    perms: { INVESTIGATION: ['statement.add', 'exhibit.opine'] },
  };
  aRoomOf(hearing);

  it('keeps what was said over a lost line, comes back by position, and repeats what was not answered under the same id', async () => {
    const { person } = open(`/hearings/${id}/room`, accountOf('party'));
    const first = await socket(0);
    first.says({ frame: 'ready', epoch: 'e', seq: 2, you, seats });
    first.says({ frame: 'batch', b: [event(1, 'room.opened', {}), event(2, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION' })] });
    expect(screen.getByText('State your case and comment on the exhibits.')).toBeVisible();
    const box = screen.getByRole('textbox', { name: 'Statement for the record' });
    await person.type(box, 'We delivered.');
    await person.click(screen.getByRole('button', { name: 'Put into the record' }));
    const asked = first.sent.at(-1)!;
    expect(asked).toMatchObject({ frame: 'cmd', t: 'statement.add', d: { text: 'We delivered.', language: 'en' } });
    await expectAccessible();

    act(() => first.onclose?.({ code: 1006 }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Connection lost – reconnecting');
    expect(box).toHaveValue('We delivered.');

    const second = await socket(1);
    expect(second.sent[0]).toMatchObject({ resume: { epoch: 'e', seq: 2 } });
    second.says({ frame: 'resumed', epoch: 'e', from: 3, to: 3, you, seats });
    expect(second.sent.at(-1)).toEqual(asked);
    second.says(event(3, 'statement.recorded', { utteranceId: 'u', seat: 'plaintiff-1', language: 'en', text: 'We delivered.' }));
    second.says(event(3, 'statement.recorded', { utteranceId: 'u', seat: 'plaintiff-1', language: 'en', text: 'We delivered.' }));
    second.says({ frame: 'ack', id: asked.id, at: '' });
    expect(await screen.findByText(/Nothing was lost. Events caught up: 1/)).toBeInTheDocument();
    await waitFor(() => expect(box).toHaveValue(''));
    expect(box).toHaveFocus();
    expect(within(screen.getByRole('log')).getAllByText('We delivered.')).toHaveLength(1);
  });

  it('does not read aloud what was said before one came', async () => {
    open(`/hearings/${id}/room`, accountOf('party'));
    const room = await socket(0);
    room.says({ frame: 'ready', epoch: 'e', seq: 2, you, seats });
    const log = await screen.findByRole('log');
    room.says(event(1, 'room.opened', {}));
    expect(log).toHaveAttribute('aria-live', 'off');
    room.says(event(2, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION' }));
    expect(log).toHaveAttribute('aria-live', 'off');
    await waitFor(() => expect(log).toHaveAttribute('aria-live', 'polite'));
    expect(log).toHaveAttribute('aria-busy', 'false');
  });

  it('puts a statement into the record in the language of whoever made it, or in the one that is chosen', async () => {
    const { person } = open(`/hearings/${id}/room`, accountOf('clerk'));
    const people = [
      ...seats,
      { seat: 'clerk', role: 'CLERK', name: '陈', language: 'zh-CN' },
      { seat: 'defendant-1', role: 'DEFENDANT', name: '김', language: 'ko' },
    ];
    const clerk = { seat: 'clerk', seats: ['clerk'], role: 'CLERK', perms: { INVESTIGATION: ['statement.add'] } };
    const room = await socket(0);
    room.says({ frame: 'ready', epoch: 'e', seq: 1, you: clerk, seats: people });
    room.says(event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION' }));
    const language = await screen.findByRole('combobox', { name: 'Language it is in' });
    expect(language).toHaveValue('zh-CN');
    await person.selectOptions(screen.getByRole('combobox', { name: 'Who said it' }), 'Defendant 김 (Alt 3)');
    expect(language).toHaveValue('ko');
    await person.selectOptions(language, 'French');
    await person.type(screen.getByRole('textbox', { name: 'Statement for the record' }), 'Non.');
    await person.click(screen.getByRole('button', { name: 'Put into the record' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'statement.add', d: { seat: 'defendant-1', language: 'fr', text: 'Non.' } });
  });

  it('does not go on to the phase after the next by a key pressed twice', async () => {
    open(`/hearings/${id}/room`, accountOf('judge'));
    const people = [...seats, { seat: 'judge', role: 'JUDGE', name: '林', language: 'zh-CN' }];
    const moves = { RIGHTS: ['phase.move'], INVESTIGATION: ['phase.move'] };
    const room = await socket(0);
    room.says({ frame: 'ready', epoch: 'e', seq: 1, you: { seat: 'judge', seats: ['judge'], role: 'JUDGE', perms: moves }, seats: people });
    room.says(event(1, 'phase.moved', { from: 'ROLL_CALL', to: 'RIGHTS' }));
    const next = await screen.findByRole('button', { name: 'Go on to: Court investigation' });
    next.focus();
    room.says(event(2, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION' }));
    expect(await screen.findByRole('button', { name: 'Go on to: Court debate' })).not.toHaveFocus();
  });

  it('folds who comes and goes between two lines, so that what was said is not lost among it', async () => {
    const { person } = open(`/hearings/${id}/room`, accountOf('party'));
    const room = await socket(0);
    room.says({ frame: 'ready', epoch: 'e', seq: 4, you, seats });
    room.says(event(1, 'seat.connected', { seat: 'plaintiff-1' }));
    room.says(event(2, 'phase.moved', { from: 'ROLL_CALL', to: 'RIGHTS' }));
    room.says(event(3, 'seat.disconnected', { seat: 'plaintiff-1', closeCode: 1006 }));
    room.says(event(4, 'seat.connected', { seat: 'plaintiff-1' }));
    const folded = await screen.findByText('2 connections and disconnections');
    const record = screen.getByRole('log');
    expect(within(record).getAllByText(/Rheinland connected\./)).toHaveLength(2);
    expect(folded.closest('details')).not.toHaveAttribute('open');
    await person.click(folded);
    expect(within(record).getByText(/Rheinland lost the connection/)).toBeVisible();
  });

  it('says the room’s refusal and keeps the text', async () => {
    const { person } = open(`/hearings/${id}/room`, accountOf('party'));
    const room = await socket(0);
    room.says({ frame: 'ready', epoch: 'e', seq: 1, you, seats });
    room.says(event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION' }));
    const box = screen.getByRole('textbox', { name: 'Statement for the record' });
    await person.type(box, 'But');
    await person.click(screen.getByRole('button', { name: 'Put into the record' }));
    room.says({ frame: 'nack', id: room.sent.at(-1)!.id, code: 'not-allowed-now', msg: 'Not now.', retryable: false });
    expect(await screen.findByRole('alert')).toHaveTextContent('Not now.');
    expect(box).toHaveValue('But');
  });

  it('says for which of two parties it speaks, and keeps to it when the line comes back', async () => {
    const { person } = open(`/hearings/${id}/room`, accountOf('party'));
    const both = { ...you, seats: ['plaintiff-1', 'plaintiff-2'] };
    const people = [...seats, { seat: 'plaintiff-2', role: 'PLAINTIFF', name: 'Anna Rhein', language: 'de' }];
    const first = await socket(0);
    first.says({ frame: 'ready', epoch: 'e', seq: 1, you: both, seats: people });
    first.says(event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION' }));
    await person.selectOptions(screen.getByRole('combobox', { name: 'You speak for' }), 'Plaintiff Anna Rhein');
    await person.type(screen.getByRole('textbox', { name: 'Statement for the record' }), 'So do I.');
    await person.click(screen.getByRole('button', { name: 'Put into the record' }));
    expect(first.sent.at(-1)).toMatchObject({ t: 'statement.add', as: 'plaintiff-2', d: { text: 'So do I.' } });
    await expectAccessible();
    act(() => first.onclose?.({ code: 1006 }));
    const second = await socket(1);
    second.says({ frame: 'resumed', epoch: 'e', from: 2, to: 1, you: both, seats: people });
    expect(screen.getByRole('combobox', { name: 'You speak for' })).toHaveValue('plaintiff-2');
  });

  it('says for which side it speaks where two sue each other, with the number of the case', async () => {
    const { person } = open(`/hearings/${id}/room`, accountOf('party'));
    const crossed = '（2026）浙01民初2号';
    const room = await socket(0);
    room.says({
      frame: 'ready',
      epoch: 'e',
      seq: 1,
      you: { ...you, seats: ['plaintiff-1', 'defendant-2'] },
      seats: [...seats, { seat: 'defendant-2', role: 'DEFENDANT', name: 'Rheinland', language: 'en', caseNumber: crossed }],
    });
    room.says(event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION' }));
    await person.selectOptions(screen.getByRole('combobox', { name: 'You speak for' }), `Defendant Rheinland ${crossed}`);
    await person.type(screen.getByRole('textbox', { name: 'Statement for the record' }), 'We owe nothing.');
    await person.click(screen.getByRole('button', { name: 'Put into the record' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'statement.add', as: 'defendant-2', d: { text: 'We owe nothing.' } });
    expect(screen.getByTestId('seat-defendant-2')).toHaveTextContent(crossed);
  });

  it('does not fight with another window of the same person', async () => {
    open(`/hearings/${id}/room`, accountOf('party'));
    const room = await socket(0);
    room.says({ frame: 'ready', epoch: 'e', seq: 0, you, seats });
    act(() => room.onclose?.({ code: 4409 }));
    expect(await screen.findByRole('button', { name: 'Continue here' })).toBeVisible();
    expect(FakeSocket.all).toHaveLength(1);
  });

  it('counts signatures only for the text as it is', () => {
    const of = (...events: RoomEvent[]) => events.reduce((picture, each) => fold(picture, each, seats), beginning);
    const frozen = event(1, 'record.frozen', { version: 1, digest: 'a' });
    const signed = event(2, 'record.signed', { seat: 'plaintiff-1', version: 1, digest: 'a' });
    const court = event(3, 'record.signed', { seat: 'judge', version: 1, digest: 'a' });
    expect(of(frozen, signed, court).phase).toBe('SIGNED');
    const corrected = event(3, 'statement.corrected', { utteranceId: 'u', version: 2, text: 'x' });
    expect(of(frozen, signed, corrected).attendance['plaintiff-1']?.signed).toBe(false);
    expect(of(frozen, signed, corrected).record).toBeNull();
  });
});
