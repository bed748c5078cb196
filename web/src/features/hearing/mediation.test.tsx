import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { aRoomOf, event, proves, socket } from './fakeRoom';
import type { RoomView } from './room/RoomLine';
import { nextOf } from './room/steps';

const id = '0198c0de-0000-7000-8000-0000000000f1';
const caseId = '0198c0de-0000-7000-8000-0000000000f2';
const digest = 'cd'.repeat(32);
const meeting = {
  id,
  caseId,
  caseNumber: '（2026）浙01民初1号',
  title: '莱茵机械诉韩光精密',
  parties: [],
  stage: 'MEDIATION',
  representationId: null,
  mediatorGrounds: 'speaks both languages',
  status: 'SCHEDULED',
  startsAt: '2026-11-21T07:00:00Z',
  endsAt: '2026-11-21T08:00:00Z',
  continuesAt: null,
  courtTime: { zone: 'Asia/Shanghai', startsAt: '2026-11-21T15:00+08:00', endsAt: null, indecent: false },
  notice: null,
  seats: [],
  yourSeats: ['plaintiff-1'],
  moves: [],
};
const seats = [
  { seat: 'clerk', role: 'CLERK', name: '陈', language: 'zh-CN' },
  { seat: 'plaintiff-1', role: 'PLAINTIFF', name: 'Rheinland', language: 'en', party: 'p' },
  { seat: 'plaintiff-1-a', role: 'PLAINTIFF', name: 'Zhao', language: 'zh-CN', party: 'p', capacity: 'LAWYER' },
  { seat: 'defendant-1', role: 'DEFENDANT', name: 'Kim', language: 'ko', party: 'd' },
  { seat: 'interpreter', role: 'INTERPRETER', name: 'Lee', language: 'ko' },
  { seat: 'mediator', role: 'MEDIATOR', name: 'Wong', language: 'en' },
];
const PARTY = ['caucus.say', 'caucus.end', 'agreement.sign', 'mediation.wish', 'mediation.end', 'statement.add'];
const MEDIATOR = [
  'caucus.begin',
  'caucus.say',
  'caucus.end',
  'agreement.draft',
  'agreement.render',
  'agreement.sign',
  'mediation.end',
  'phase.move',
  'room.adjourn',
];

/** In the room, where the parties mediate and everybody is there. */
async function at(seat: string, role: string, verbs: string[]) {
  proves(id);
  const { person } = open(`/hearings/${id}/room`, accountOf('party'));
  const room = await socket(0);
  const perms = { WAITING: [], ROLL_CALL: [], RIGHTS: ['rights.answer'], MEDIATION: verbs, RECORD: [] };
  const you = { seat, seats: [seat], role, perms };
  room.says({ frame: 'ready', epoch: 'e', seq: 0, you, seats });
  seats.forEach((each, index) => room.says(event(index + 1, 'attendance.called', { seat: each.seat, present: true, note: null })));
  room.says(event(7, 'phase.moved', { from: 'RIGHTS', to: 'MEDIATION', reason: null, stage: 'MEDIATION' }));
  return { person, room };
}

const begun = (seq: number, members: string[]) =>
  event(seq, 'caucus.begun', { seat: 'plaintiff-1', members: members.map((seat) => ({ seat, accountId: id })) });
const drafted = (seq: number) => event(seq, 'agreement.drafted', { version: 1, text: '被告支付十万元。', digest });
const rendered = (seq: number, language: string) => event(seq, 'agreement.rendered', { version: 1, language, text: 'It pays.' });

describe('A mediation', () => {
  aRoomOf(meeting);

  it('goes on by its own steps, with rights before it', () => {
    const room = (phase: string) =>
      ({ you: { perms: { RIGHTS: [], MEDIATION: [] } }, picture: { phase, mediation: { ended: false } } }) as unknown as RoomView;
    expect(nextOf(room('ROLL_CALL'))).toBe('RIGHTS');
    expect(nextOf(room('RIGHTS'))).toBe('MEDIATION');
    expect(nextOf(room('MEDIATION'))).toBe('RECORD');
  });

  it('has the mediator speak with one party alone, with the interpreters who come along', async () => {
    const { person, room } = await at('mediator', 'MEDIATOR', MEDIATOR);
    const panel = await screen.findByRole('region', { name: 'With one party alone' });
    await person.click(within(panel).getByLabelText(/Interpreter .*Lee/));
    expect(within(panel).getAllByRole('button')).toHaveLength(2);
    await person.click(within(panel).getByRole('button', { name: /Speak with Plaintiff .*Rheinland/ }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'caucus.begin', d: { seat: 'plaintiff-1', interpreters: ['interpreter'] } });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '2026-11-21T07:00:05Z' });
    room.says(begun(8, ['mediator', 'plaintiff-1', 'interpreter']));
    expect(panel).toHaveTextContent('it is not recorded and kept nowhere');
    expect(screen.getByText('You are in a talk with one party alone. Nobody else hears or reads it.')).toBeVisible();
    await person.type(within(panel).getByLabelText('Write to those in this talk'), 'your lowest?');
    await person.click(within(panel).getByRole('button', { name: 'Send' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'caucus.say', d: { language: 'en', text: 'your lowest?' } });
    room.says({
      frame: 'eph',
      t: 'caucus.said',
      at: '2026-11-21T07:00:06Z',
      by: 'plaintiff-1',
      cmd: 'c1',
      d: { seat: 'plaintiff-1', language: 'en', text: 'ninety thousand', seats: ['mediator', 'plaintiff-1', 'interpreter'] },
    });
    expect(within(panel).getByRole('log')).toHaveTextContent('ninety thousand');
    await expectAccessible(panel);
    await person.click(within(panel).getByRole('button', { name: 'Back to everybody' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'caucus.end' });
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('lowest');
  });

  it('says to the others who is away with whom, and nothing else', async () => {
    const { room } = await at('defendant-1', 'DEFENDANT', PARTY);
    room.says(begun(8, ['mediator', 'plaintiff-1']));
    expect(await screen.findByText(/The mediator speaks with Plaintiff .*Rheinland.* alone. You hear and read nothing/)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'With one party alone' })).not.toBeInTheDocument();
    expect(screen.getByText('The mediator speaks with one party alone. Please wait.')).toBeVisible();
    room.says(event(9, 'caucus.ended', {}));
    expect(screen.queryByText(/You hear and read nothing/)).not.toBeInTheDocument();
  });

  it('leaves nobody in it a place to write into the record by mistake, and the words that were there stay', async () => {
    const { person, room } = await at('plaintiff-1', 'PLAINTIFF', PARTY);
    await person.type(await screen.findByLabelText('Statement for the record'), 'We offer');
    room.says(begun(8, ['mediator', 'plaintiff-1']));
    expect(await screen.findByText('You speak with the mediator alone. Nobody else hears or reads it.')).toBeVisible();
    expect(screen.queryByLabelText('Statement for the record')).toBeNull();
    room.says(event(9, 'caucus.ended', {}));
    expect(await screen.findByLabelText('Statement for the record')).toHaveValue('We offer');
  });

  it('is not settled while the mediator is away with one party, and the draft that was being written stays', async () => {
    const { person, room } = await at('mediator', 'MEDIATOR', MEDIATOR);
    const panel = await screen.findByRole('region', { name: 'Agreement' });
    await person.click(within(panel).getByText('Show this draft to everybody', { selector: 'summary' }));
    await person.type(within(panel).getByLabelText('Text in Chinese, which governs'), '被告支付');
    room.says(begun(8, ['mediator', 'plaintiff-1']));
    await waitFor(() => expect(within(panel).queryByLabelText('Text in Chinese, which governs')).toBeNull());
    room.says(event(9, 'caucus.ended', {}));
    expect(await within(panel).findByLabelText('Text in Chinese, which governs')).toHaveValue('被告支付');
  });

  it('lets nobody outside tell the mediator anything before the talk with the other is over', async () => {
    const { room } = await at('defendant-1', 'DEFENDANT', [...PARTY, 'challenge.raise']);
    room.says(event(8, 'rights.read', {}));
    expect(await screen.findByRole('button', { name: 'Tell the mediator alone' })).toBeVisible();
    expect(screen.getByText('Ask somebody to withdraw')).toBeVisible();
    room.says(begun(9, ['mediator', 'plaintiff-1']));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Tell the mediator alone' })).toBeNull());
    expect(screen.queryByText('Ask somebody to withdraw')).toBeNull();
    expect(screen.getByRole('button', { name: 'End it before everybody' })).toBeVisible();
    room.says(event(10, 'caucus.ended', {}));
    expect(await screen.findByRole('button', { name: 'Tell the mediator alone' })).toBeVisible();
  });

  it('is led as a meeting, and not as a hearing', async () => {
    await at('mediator', 'MEDIATOR', MEDIATOR);
    expect(await screen.findByRole('region', { name: 'Conduct of the meeting' })).toBeVisible();
  });

  it('is drafted and put into each language by the mediator', async () => {
    const { person, room } = await at('mediator', 'MEDIATOR', MEDIATOR);
    const panel = await screen.findByRole('region', { name: 'Agreement' });
    await person.click(within(panel).getByText('Show this draft to everybody', { selector: 'summary' }));
    await person.type(within(panel).getByLabelText('Text in Chinese, which governs'), '被告支付十万元。');
    await person.click(within(panel).getByRole('button', { name: 'Show this draft to everybody' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'agreement.draft', d: { text: '被告支付十万元。' } });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '2026-11-21T07:00:05Z' });
    room.says(drafted(8));
    await person.click(within(panel).getByText('Put it into English', { selector: 'summary' }));
    await person.type(within(panel).getByLabelText('The agreement in English'), 'The defendant pays.');
    await expectAccessible(panel);
    await person.click(within(panel).getByRole('button', { name: 'Put it into English' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'agreement.render', d: { digest, language: 'en', text: 'The defendant pays.' } });
  });

  it('is signed by a party once it stands in its language, and is in force when all have signed', async () => {
    const { person, room } = await at('plaintiff-1', 'PLAINTIFF', PARTY);
    const panel = await screen.findByRole('region', { name: 'Agreement' });
    room.says(drafted(8));
    expect(panel).toHaveTextContent('It is put into your language first.');
    room.says(rendered(9, 'en-GB'));
    await person.click(within(panel).getByRole('button', { name: 'Sign the agreement' }));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Sign the agreement' }));
    await waitFor(() => expect(room.sent.at(-1)).toMatchObject({ t: 'agreement.sign', d: { digest, proof: 'just now' } }));
    const signature = { accountId: id, name: 'x', version: 1, digest, signature: 'ACCOUNT_ACT_ATTESTED_BY_SERVER' };
    room.says(event(10, 'agreement.signed', { ...signature, seat: 'plaintiff-1', inForce: false }));
    expect(within(panel).queryByRole('button', { name: 'Sign the agreement' })).not.toBeInTheDocument();
    room.says(event(11, 'agreement.signed', { ...signature, seat: 'defendant-1', inForce: true }));
    expect(panel).toHaveTextContent('In force: all have signed');
    expect(screen.queryByRole('region', { name: 'End without an agreement' })).not.toBeInTheDocument();
    expect(screen.getByRole('log', { name: 'Record' })).toHaveTextContent(/All have signed: it is in force/);
    await expectAccessible(panel);
  });

  it('asks a lawyer whether the power of attorney lets them settle', async () => {
    const { person, room } = await at('plaintiff-1-a', 'PLAINTIFF', PARTY);
    room.says(drafted(8));
    const panel = await screen.findByRole('region', { name: 'Agreement' });
    const sign = within(panel).getByRole('button', { name: 'Sign the agreement' });
    expect(sign).toBeDisabled();
    await person.click(within(panel).getByLabelText(/My power of attorney lets me settle/));
    await person.click(sign);
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Sign the agreement' }));
    await waitFor(() => expect(room.sent.at(-1)).toMatchObject({ t: 'agreement.sign', d: { digest, specialAuthority: true } }));
  });

  it('is not signed by whoever does not show who they are', async () => {
    const { person, room } = await at(
      'plaintiff-1-a',
      'PLAINTIFF',
      PARTY.filter((verb) => verb !== 'caucus.end'),
    );
    proves(id, () => HttpResponse.json({ code: 'hearing-not-found', title: 'Not here', status: 404 }, { status: 404 }));
    room.says(drafted(8));
    const panel = await screen.findByRole('region', { name: 'Agreement' });
    await person.click(within(panel).getByLabelText(/My power of attorney lets me settle/));
    await person.click(within(panel).getByRole('button', { name: 'Sign the agreement' }));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Sign the agreement' }));
    expect(await within(panel).findByText('Not here')).toBeVisible();
    expect(room.sent.some(({ t }) => t === 'agreement.sign')).toBe(false);
  });

  it('is not put otherwise in a language in which somebody signed it', async () => {
    const { person, room } = await at('mediator', 'MEDIATOR', MEDIATOR);
    room.says(drafted(8));
    room.says(rendered(9, 'ko'));
    const signature = { accountId: id, name: 'x', version: 1, digest, signature: 'ACCOUNT_ACT_ATTESTED_BY_SERVER' };
    room.says(event(10, 'agreement.signed', { ...signature, seat: 'defendant-1', language: 'ko', inForce: false }));
    const panel = await screen.findByRole('region', { name: 'Agreement' });
    await person.click(within(panel).getByText('Put it into English', { selector: 'summary' }));
    const languages = within(panel)
      .getAllByRole('option')
      .map((option) => (option as HTMLOptionElement).value);
    expect(languages).toContain('fr');
    expect(languages).not.toContain('ko');
  });

  it('is ended by a party before it has begun, and then comes to its record', async () => {
    const { person } = open(`/hearings/${id}/room`, accountOf('party'));
    const room = await socket(0);
    const perms = { WAITING: [], ROLL_CALL: [], RIGHTS: ['mediation.end'], MEDIATION: ['mediation.end'], RECORD: [] };
    room.says({
      frame: 'ready',
      epoch: 'e',
      seq: 0,
      you: { seat: 'defendant-1', seats: ['defendant-1'], role: 'DEFENDANT', perms },
      seats,
    });
    room.says(event(1, 'phase.moved', { from: 'ROLL_CALL', to: 'RIGHTS', reason: null, stage: 'MEDIATION' }));
    const panel = await screen.findByRole('region', { name: 'End without an agreement' });
    expect(screen.queryByRole('region', { name: 'Agreement' })).not.toBeInTheDocument();
    await person.click(within(panel).getByRole('button', { name: 'End the mediation' }));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'End the mediation' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'mediation.end' });
    const ended = { you: { perms: { RIGHTS: [], MEDIATION: [] } }, picture: { phase: 'RIGHTS', mediation: { ended: true } } };
    expect(nextOf(ended as unknown as RoomView)).toBe('RECORD');
  });

  it('is ended by a party that tells the mediator alone, or before everybody', async () => {
    const { person, room } = await at('defendant-1', 'DEFENDANT', PARTY);
    const panel = await screen.findByRole('region', { name: 'End without an agreement' });
    await person.click(within(panel).getByRole('button', { name: 'Tell the mediator alone' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'mediation.wish', d: {} });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '2026-11-21T07:00:05Z' });
    await waitFor(() => expect(panel).toHaveTextContent('The mediator has been told.'));
    await expectAccessible(panel);
    await person.click(within(panel).getByRole('button', { name: 'End it before everybody' }));
    const sure = await screen.findByRole('dialog');
    expect(sure).toHaveTextContent('The record names you.');
    await person.click(within(sure).getByRole('button', { name: 'End the mediation' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'mediation.end', d: { reason: null } });
    room.says(event(8, 'mediation.ended', { seat: 'defendant-1' }));
    expect(await screen.findByText('The mediation ended without an agreement.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Agreement' })).not.toBeInTheDocument();
  });

  it('tells the mediator who does not want to go on', async () => {
    const { room } = await at('mediator', 'MEDIATOR', MEDIATOR);
    room.says({
      frame: 'eph',
      t: 'mediation.wished',
      at: '2026-11-21T07:00:06Z',
      by: 'defendant-1',
      cmd: 'c1',
      d: { seat: 'defendant-1', text: null, seats: ['defendant-1', 'mediator'] },
    });
    expect(await screen.findByText(/Defendant .*Kim.* does not want to go on. Only you know it./)).toBeVisible();
    expect(screen.getByText('Lead the mediation. You can speak with each party alone, and draft an agreement.')).toBeVisible();
    expect(screen.getByRole('button', { name: /Go on to: Reading the record/ })).toBeVisible();
  });
});

const wong = {
  id: 'm1',
  name: 'Wong',
  body: 'Mediation Centre',
  languages: ['en', 'zh-HK'],
  origin: 'HONG_KONG',
  fields: 'machines',
};

describe('Who mediates', () => {
  it('is in the register that the court keeps: a clerk adds, gives a code, suspends and restores', async () => {
    const entries = [
      { ...wong, hasAccount: true, addedAt: '2026-11-01T00:00:00Z', suspendedAt: null, suspensionReason: null },
      {
        ...wong,
        id: 'm2',
        name: 'Silva',
        hasAccount: false,
        addedAt: '2026-11-02T00:00:00Z',
        suspendedAt: '2026-11-03T00:00:00Z',
        suspensionReason: 'a complaint',
      },
    ];
    const asked: unknown[] = [];
    network.use(
      http.get('/api/hearing/mediators', () => HttpResponse.json({ items: entries, next: null })),
      http.post('/api/hearing/mediators', async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json({ ...entries[0], id: 'm3' }, { status: 201 });
      }),
      http.put('/api/hearing/mediators/m1/code', () => HttpResponse.json({ mediatorId: 'm1', name: 'Wong', code: 'ABCDE-FGHJK' })),
      http.post('/api/hearing/mediators/m1/suspension', async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json(entries[0]);
      }),
      http.delete('/api/hearing/mediators/m2/suspension', () => {
        asked.push('restored');
        return HttpResponse.json(entries[1]);
      }),
    );
    const { person } = open('/hearings/mediators', accountOf('clerk'));
    const first = await screen.findByRole('article', { name: 'Wong' });
    expect(first).toHaveTextContent('Can be chosen');
    const second = screen.getByRole('article', { name: 'Silva' });
    expect(second).toHaveTextContent('Suspended: a complaint');
    await expectAccessible(document.body);
    await person.click(within(first).getByRole('button', { name: 'Code for Wong' }));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Give a code' }));
    expect(await within(first).findByText('ABCDE-FGHJK')).toBeVisible();
    await person.click(within(first).getByText('Suspend Wong', { selector: 'summary' }));
    await person.type(within(first).getByLabelText('Why'), 'a complaint');
    await person.click(within(first).getByRole('button', { name: 'Suspend Wong' }));
    await waitFor(() => expect(asked).toEqual([{ reason: 'a complaint' }]));
    await person.click(within(second).getByRole('button', { name: 'Restore Silva' }));
    await waitFor(() => expect(asked.at(-1)).toBe('restored'));
    const add = screen.getByRole('region', { name: 'Add a mediator' });
    await person.type(within(add).getByLabelText('Name'), 'Chan');
    await person.type(within(add).getByLabelText('Body, such as a mediation centre'), 'Centre');
    await person.selectOptions(within(add).getByLabelText(/From where/), 'MACAO');
    expect(within(add).getByRole('button', { name: 'Put into the register' })).toBeDisabled();
    await person.click(within(add).getByLabelText('English'));
    await person.click(within(add).getByRole('button', { name: 'Put into the register' }));
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({ name: 'Chan', body: 'Centre', origin: 'MACAO', languages: ['en'], fields: null }),
    );
  });

  it('is named by the court with a reason, unless all parties chose them', async () => {
    let asked: unknown;
    const candidates = [
      { ...wong, fits: true, chosenBy: [], chosenByAll: false },
      { ...wong, id: 'm2', name: 'Silva', fits: true, chosenBy: [], chosenByAll: true },
    ];
    network.use(
      http.get(`/api/hearing/cases/${caseId}`, () => HttpResponse.json({ caseId, caseNumber: '1', title: 't', parties: [] })),
      http.get(`/api/hearing/cases/${caseId}/hearings`, () => HttpResponse.json({ items: [], next: null })),
      http.get(`/api/hearing/cases/${caseId}/called-persons`, () => HttpResponse.json([])),
      http.get(`/api/hearing/cases/${caseId}/powers`, () => HttpResponse.json([])),
      http.get(`/api/hearing/cases/${caseId}/mediators`, () => HttpResponse.json({ items: candidates, next: null })),
      http.get('/api/hearing/interpreters', () => HttpResponse.json({ items: [], next: null })),
      http.post(`/api/hearing/cases/${caseId}/times`, () =>
        HttpResponse.json({ times: [], people: [], notice: { isShort: false }, panelSize: 3, panelRequired: false }),
      ),
      http.post(`/api/hearing/cases/${caseId}/hearings`, async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json({ ...meeting }, { status: 201 });
      }),
    );
    const { person } = open(`/hearings/cases/${caseId}`, accountOf('clerk'));
    await person.selectOptions(await screen.findByLabelText(/What it is for/), 'A mediation');
    const mediator = await screen.findByLabelText(/^Mediator/);
    await person.selectOptions(mediator, 'Silva, chosen by all parties');
    expect(screen.queryByLabelText(/Why the court names this mediator/)).not.toBeInTheDocument();
    await person.selectOptions(mediator, 'Wong (Mediation Centre)');
    expect(screen.getByLabelText(/Why the court names this mediator/)).toBeVisible();
    await expectAccessible(document.body);
    expect(asked).toBeUndefined();
  });

  it('is chosen by the parties out of the register', async () => {
    let asked: unknown;
    const silva = { ...wong, id: 'm2', name: 'Silva', fits: false, chosenBy: [{ partyId: 'p', name: 'Kim' }], chosenByAll: false };
    network.use(
      http.get(`/api/hearing/cases/${caseId}`, () => HttpResponse.json({ caseId, caseNumber: '1', title: 't', parties: [] })),
      http.get(`/api/hearing/cases/${caseId}/hearings`, () => HttpResponse.json({ items: [], next: null })),
      http.get(`/api/hearing/cases/${caseId}/called-persons`, () => HttpResponse.json([])),
      http.get(`/api/hearing/cases/${caseId}/mediators`, () => HttpResponse.json({ items: [silva], next: null })),
      http.post(`/api/hearing/cases/${caseId}/mediators/choice`, async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json(silva);
      }),
    );
    const { person } = open(`/hearings/cases/${caseId}`, accountOf('party'));
    await person.click(await screen.findByText('Who could mediate', { selector: 'summary' }));
    expect(screen.getByText('Chosen by Kim')).toBeVisible();
    expect(screen.getByText('By the parties’ domiciles not for this dispute')).toBeVisible();
    await expectAccessible(document.body);
    await person.click(screen.getByRole('button', { name: 'Choose Silva' }));
    await waitFor(() => expect(asked).toEqual({ mediatorId: 'm2' }));
  });

  it('comes with a code, which joins their account to the register', async () => {
    let asked: unknown;
    network.use(
      http.get('/api/hearing/hearings', () => HttpResponse.json({ items: [], next: null })),
      http.post('/api/hearing/mediator-entries', async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json({ mediatorId: 'm1', name: 'Wong', body: 'Mediation Centre' }, { status: 201 });
      }),
    );
    const { person } = open('/hearings', accountOf('party'));
    await person.click(await screen.findByText('I am a mediator and have a code'));
    const form = screen.getByRole('form', { name: 'I am a mediator and have a code' });
    await person.type(within(form).getByRole('textbox'), 'ABCDE');
    await person.click(within(form).getByRole('button'));
    expect(await screen.findByText('Your account is now that of Wong, Mediation Centre.')).toBeVisible();
    expect(asked).toEqual({ code: 'ABCDE' });
  });
});

describe('After a mediation', () => {
  const sealed = {
    ...meeting,
    status: 'SEALED',
    seats: [
      {
        seat: 'plaintiff-1',
        role: 'PLAINTIFF',
        partyId: 'p',
        name: 'Rheinland',
        language: 'en',
        taken: true,
        caseNumber: null,
        capacity: null,
        time: { zone: 'Europe/Berlin', startsAt: '2026-11-21T08:00+01:00', endsAt: null, indecent: false },
      },
    ],
  };
  const confirmUntil = {
    rule: 'MED-08',
    ruleZh: '共同申请司法确认',
    ruleEn: 'Joint application for judicial confirmation',
    article: '205',
    source: '民事诉讼法(2023修正)',
    confidence: 'VERIFIED',
    trigger: '2026-11-21',
    firstCountedDay: '2026-11-22',
    length: 30,
    unit: 'DAY',
    nominalLastDay: '2026-12-21',
    skipped: [],
    lastDay: '2026-12-21',
    closesAt: '2026-12-21T16:00:00Z',
    cautions: [],
  };
  const show = (agreement: () => Response) => {
    network.use(
      http.get(`/api/hearing/hearings/${id}`, () => HttpResponse.json(sealed)),
      http.get(`/api/hearing/hearings/${id}/consents`, () => HttpResponse.json({ stage: 'MEDIATION', parties: [] })),
      http.get(`/api/hearing/hearings/${id}/agreement`, agreement),
    );
    return open(`/hearings/${id}`, accountOf('party'));
  };

  it('reads what was agreed, and until when the court can be asked to confirm it', async () => {
    show(() =>
      HttpResponse.json({
        version: 1,
        text: '被告支付十万元。',
        digest,
        readings: [{ language: 'en', text: 'The defendant pays.' }],
        inForceAt: '2026-11-21T07:30:00Z',
        confirmUntil,
      }),
    );
    const card = await screen.findByRole('region', { name: 'What the parties agreed' });
    expect(card).toHaveTextContent('The defendant pays.');
    expect(card).toHaveTextContent(/judicial confirmation until .*21 December 2026|judicial confirmation until .*December 21, 2026/);
    expect(within(card).getByRole('link', { name: 'Apply to the court: the form is filled in from this agreement' })).toHaveAttribute(
      'href',
      `/cases/${caseId}/applications`,
    );
    await expectAccessible(card);
  });

  it('reads until when is mediated once all consented, and that it waits for that before', async () => {
    let consented = false;
    const counted = (rule: string, length: number, lastDay: string) => ({ ...confirmUntil, rule, length, lastDay, article: '24' });
    network.use(
      http.get(`/api/hearing/hearings/${id}`, () => HttpResponse.json({ ...sealed, status: 'SCHEDULED' })),
      http.get(`/api/hearing/hearings/${id}/consents`, () => HttpResponse.json({ stage: 'MEDIATION', parties: [] })),
      http.get(`/api/hearing/hearings/${id}/mediation-periods`, () =>
        HttpResponse.json(
          consented
            ? {
                consentedOn: '2026-11-21',
                ordinary: counted('MED-06', 15, '2026-12-06'),
                summary: counted('MED-07', 7, '2026-11-28'),
              }
            : { consentedOn: null, ordinary: null, summary: null },
        ),
      ),
    );
    const { unmount } = open(`/hearings/${id}`, accountOf('party'));
    const card = await screen.findByRole('region', { name: 'How long is mediated' });
    expect(card).toHaveTextContent('The period begins once every party has consented.');
    unmount();
    consented = true;
    open(`/hearings/${id}`, accountOf('party'));
    const later = await screen.findByRole('region', { name: 'How long is mediated' });
    expect(later).toHaveTextContent(/In ordinary procedure until .*6 December 2026|In ordinary procedure until .*December 6, 2026/);
    expect(later).toHaveTextContent(/In summary procedure until .*28 November 2026|In summary procedure until .*November 28, 2026/);
    await expectAccessible(later);
  });

  it('shows nothing where it ended without an agreement', async () => {
    let asked = 0;
    show(() => {
      asked += 1;
      return HttpResponse.json({ code: 'agreement-not-found', title: 'none', status: 404 }, { status: 404 });
    });
    await waitFor(() => expect(asked).toBe(1));
    expect(await screen.findByText('Why the court named the mediator', { exact: false })).toHaveTextContent('speaks both languages');
    expect(screen.queryByRole('region', { name: 'What the parties agreed' })).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
