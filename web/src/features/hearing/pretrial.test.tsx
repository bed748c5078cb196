import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { aRoomOf, event, socket } from './fakeRoom';
import type { RoomView } from './room/RoomLine';
import { isHearing, nextOf, turnsOf } from './room/steps';

const id = '0198c0de-0000-7000-8000-0000000000f1';
const caseId = '0198c0de-0000-7000-8000-0000000000f2';
const pointId = '0198c0de-0000-7000-8000-0000000000f3';
const digest = 'cd'.repeat(32);
const rheinland = { role: 'PLAINTIFF', name: 'Rheinland', latinName: 'Rheinland', chineseName: '莱茵机械' };
const conference = {
  id,
  caseId,
  caseNumber: '（2026）浙01民初1号',
  title: '莱茵机械诉韩光精密',
  parties: [],
  stage: 'PRETRIAL',
  representationId: null,
  mediatorGrounds: null,
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
  { seat: 'judge', role: 'JUDGE', name: '林', language: 'zh-CN' },
  { seat: 'clerk', role: 'CLERK', name: '陈', language: 'zh-CN' },
  { seat: 'plaintiff-1', role: 'PLAINTIFF', name: 'Rheinland', language: 'en', party: 'plaintiff-1' },
  { seat: 'plaintiff-1-2', role: 'PLAINTIFF', name: '赵', language: 'zh-CN', party: 'plaintiff-1' },
  { seat: 'defendant-1', role: 'DEFENDANT', name: 'Kim', language: 'ko', party: 'defendant-1' },
];

type Group = Parameters<typeof accountOf>[0];

/** In the room at that phase, everybody called. */
async function at(seat: string, role: string, phase: string, verbs: string[], group: Group = 'party') {
  const { person } = open(`/hearings/${id}/room`, accountOf(group));
  const room = await socket(0);
  const you = { seat, seats: [seat], role, perms: { WAITING: [], ROLL_CALL: [], [phase]: verbs, RECORD: [] } };
  room.says({ frame: 'ready', epoch: 'e', seq: 1, you, seats });
  seats.forEach((each, index) => room.says(event(index + 1, 'attendance.called', { seat: each.seat, present: true, note: null })));
  room.says(event(6, 'phase.moved', { from: 'ROLL_CALL', to: phase, reason: null, stage: 'PRETRIAL' }));
  return { person, room };
}

const panel = (name: string) => screen.findByRole('region', { name });
const stated = (seq: number, standing: string, text: string) => event(seq, 'point.stated', { pointId, number: 1, standing, text });

describe('A pre-trial conference', () => {
  aRoomOf(conference);

  it('asks a party of each point, and why where it does not agree', async () => {
    const { person, room } = await at('plaintiff-1', 'PLAINTIFF', 'EXCHANGE', ['point.answer']);
    const points = await panel('In dispute and not in dispute');
    expect(points).toHaveTextContent('If you go back on it then, you must say why.');
    expect(points).toHaveTextContent('Nothing has been put down yet.');
    room.says(stated(7, 'UNDISPUTED', '设备已交付。'));
    const one = await within(points).findByRole('article', { name: 'Point 1' });
    expect(one).toHaveTextContent('Not in dispute');
    // of a party of which two are there one line stands, and one answers
    expect(within(one).getAllByText(/has not answered yet/)).toHaveLength(2);
    const disagree = within(one).getByRole('button', { name: 'I do not agree' });
    expect(disagree).toBeDisabled();
    await expectAccessible(points);
    await person.type(within(one).getByLabelText(/^What is said to it/), 'on 5 March');
    await person.click(disagree);
    expect(room.sent.at(-1)).toMatchObject({ t: 'point.answer', d: { pointId, agrees: false, text: 'on 5 March' } });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '2026-11-21T07:00:05Z' });
    room.says(event(8, 'point.answered', { pointId, number: 1, seat: 'plaintiff-1', agrees: false, text: 'on 5 March' }));
    expect(one).toHaveTextContent(/does not agree: on 5 March/);
    expect(within(one).queryByRole('button', { name: 'I agree' })).not.toBeInTheDocument();
    expect(within(one).getAllByText(/has not answered yet/)).toHaveLength(1);
    // put otherwise it is asked anew
    room.says(stated(9, 'DISPUTED', '何日交付。'));
    expect(one).toHaveTextContent('In dispute');
    expect(within(one).getByRole('button', { name: 'I agree' })).toBeEnabled();
    expect(screen.getByRole('log', { name: 'Record' })).toHaveTextContent('Point 1, not in dispute: 设备已交付。');
  });

  it('shows who has still to speak of which evidence, and lets the judge put points down, otherwise, and drop them', async () => {
    network.use(http.get(`/api/hearing/hearings/${id}/exhibits/*`, () => new HttpResponse(null, { status: 404 })));
    const { person, room } = await at('judge', 'JUDGE', 'EXCHANGE', ['point.state', 'point.drop', 'phase.move'], 'judge');
    const points = await panel('In dispute and not in dispute');
    room.says(event(7, 'exhibit.shown', { digest, documentId: id, title: '合同', page: 1, mediaType: 'image/png' }));
    expect(points).toHaveTextContent(/Still to say what they think of it:.*Rheinland.*Kim/);
    const said = { digest, seat: 'plaintiff-1-2', authenticity: 'ACCEPTED', legality: 'ACCEPTED', relevance: 'ACCEPTED', text: null };
    room.says(event(8, 'exhibit.opinion', said));
    expect(points).toHaveTextContent(/Still to say what they think of it:.*Kim/);
    expect(points).not.toHaveTextContent(/Still to say what they think of it:.*Rheinland/);
    await person.click(within(points).getByText('Put a point down'));
    await person.selectOptions(within(points).getByLabelText('How it stands'), 'In dispute');
    await person.type(within(points).getByLabelText('What it says'), '运费由谁负担');
    await person.click(within(points).getByRole('button', { name: 'Put it down' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'point.state', d: { standing: 'DISPUTED', text: '运费由谁负担' } });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '2026-11-21T07:00:05Z' });
    room.says(stated(9, 'DISPUTED', '运费由谁负担'));
    const one = await within(points).findByRole('article', { name: 'Point 1' });
    await person.click(within(one).getByText('Put it otherwise'));
    const drop = within(one).getByRole('button', { name: 'Drop it' });
    expect(drop).toBeDisabled();
    await person.type(within(one).getByLabelText(/^Why it is dropped/), 'of no weight');
    await expectAccessible(points);
    await person.click(drop);
    expect(room.sent.at(-1)).toMatchObject({ t: 'point.drop', d: { pointId, reason: 'of no weight' } });
    room.says(event(10, 'point.dropped', { pointId, number: 1, reason: 'of no weight' }));
    expect(points).toHaveTextContent('Nothing has been put down yet.');
  });

  it('lets the clerk take down what is said in the courtroom', async () => {
    network.use(http.get(`/api/hearing/hearings/${id}/exhibits/*`, () => new HttpResponse(null, { status: 404 })));
    const { person, room } = await at('clerk', 'CLERK', 'EXCHANGE', ['point.answer', 'exhibit.opine', 'exhibit.show'], 'clerk');
    room.says(stated(7, 'UNDISPUTED', '设备已交付。'));
    room.says(event(8, 'exhibit.shown', { digest, documentId: id, title: '合同', page: 1, mediaType: 'image/png' }));
    expect(screen.queryByLabelText('Said in the courtroom by')).toBeNull();
    room.says(event(9, 'courtroom.called', { seat: 'defendant-1', note: null }));
    await person.click(await screen.findByRole('button', { name: /Kim.* agrees, in the courtroom$/ }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'point.answer', d: { pointId, agrees: true, seat: 'defendant-1' } });
    await person.selectOptions(screen.getByLabelText('Said in the courtroom by'), 'defendant-1');
    for (const aspect of ['Authenticity', 'Legality', 'Relevance']) await person.selectOptions(screen.getByLabelText(aspect), 'Accepted');
    await person.click(screen.getByRole('button', { name: 'Give this opinion' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'exhibit.opine', d: { digest, seat: 'defendant-1', relevance: 'ACCEPTED' } });
  });

  it('has steps of its own', () => {
    const room = (phase: string) =>
      ({ you: { perms: { EXCHANGE: [] } }, picture: { phase, mediation: { ended: false } } }) as unknown as RoomView;
    expect(isHearing(room('WAITING'))).toBe(false);
    expect(nextOf(room('ROLL_CALL'))).toBe('EXCHANGE');
    expect(nextOf(room('EXCHANGE'))).toBe('RECORD');
    expect(turnsOf(room('RECORD'))).toEqual(['EXCHANGE']);
  });
});

describe('In the hearing after it', () => {
  aRoomOf({ ...conference, stage: 'COURT_HEARING' } as never);
  const said = {
    points: [{ pointId, meetingId: caseId, number: 3, standing: 'UNDISPUTED', text: '设备已交付。', agreedBy: [rheinland], yours: true }],
    opinions: [
      {
        meetingId: caseId,
        digest,
        title: '合同',
        party: rheinland,
        authenticity: 'ACCEPTED',
        legality: 'ACCEPTED',
        relevance: 'DISPUTED',
        reasons: 'another machine',
        givenAt: '2026-11-20T07:00:00Z',
      },
    ],
  };
  beforeEach(() => {
    network.use(
      http.get(`/api/hearing/hearings/${id}/preparation`, () => HttpResponse.json(said)),
      http.get(`/api/hearing/hearings/${id}/exhibits/*`, () => new HttpResponse(null, { status: 404 })),
    );
  });

  it('a party reads what it agreed to, and goes back on it with a reason', async () => {
    const { person, room } = await at('plaintiff-1', 'PLAINTIFF', 'INVESTIGATION', ['point.retract', 'exhibit.opine']);
    const prepared = await panel('From the pre-trial conference');
    expect(prepared).toHaveTextContent('Agreed: Rheinland');
    await person.click(within(prepared).getByText('Go back on it'));
    const say = within(prepared).getByRole('button', { name: 'Say so in the record' });
    expect(say).toBeDisabled();
    await person.type(within(prepared).getByLabelText('Why you no longer agree'), 'another waybill');
    await expectAccessible(prepared);
    await person.click(say);
    expect(room.sent.at(-1)).toMatchObject({ t: 'point.retract', d: { pointId, reason: 'another waybill' } });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '2026-11-21T07:00:05Z' });
    const retracted = { pointId, meetingId: caseId, number: 3, title: '设备已交付。', seat: 'plaintiff-1', reason: 'another waybill' };
    room.says(event(7, 'point.retracted', retracted));
    expect(prepared).toHaveTextContent(/goes back on it: another waybill.*The presiding judge decides/);
    expect(within(prepared).queryByText('Go back on it')).toBeNull();
    room.says(event(8, 'exhibit.shown', { digest, documentId: id, title: '合同', page: 1, mediaType: 'image/png' }));
    expect(await panel('Said of it at the pre-trial conference')).toHaveTextContent('another machine');
  });

  it('who presides says whether it is in dispute again', async () => {
    const { person, room } = await at('judge', 'JUDGE', 'INVESTIGATION', ['point.rule'], 'judge');
    const prepared = await panel('From the pre-trial conference');
    expect(within(prepared).queryByText('Go back on it')).toBeNull();
    room.says(
      event(7, 'point.retracted', { pointId, meetingId: caseId, number: 3, title: '设备已交付。', seat: 'plaintiff-1', reason: 'r' }),
    );
    const grant = await within(prepared).findByRole('button', { name: 'It is in dispute again' });
    expect(grant).toBeDisabled();
    await person.type(within(prepared).getByLabelText('Reason of the decision'), 'the waybill shows it');
    await person.click(grant);
    expect(room.sent.at(-1)).toMatchObject({ t: 'point.rule', d: { pointId, granted: true, reason: 'the waybill shows it' } });
    room.says(event(8, 'point.ruled', { pointId, number: 3, title: '设备已交付。', granted: true, reason: 'the waybill shows it' }));
    expect(prepared).toHaveTextContent('It is in dispute again');
    expect(screen.getByRole('log', { name: 'Record' })).toHaveTextContent('is in dispute again: the waybill shows it');
  });
});

describe('As a clerk', () => {
  it('I set a conference without a reason for a short notice, and read what it is for', async () => {
    let asked: unknown;
    network.use(
      http.get(`/api/hearing/cases/${caseId}`, () =>
        HttpResponse.json({ caseId, caseNumber: conference.caseNumber, title: conference.title, parties: [], documents: [] }),
      ),
      http.get(`/api/hearing/cases/${caseId}/hearings`, () => HttpResponse.json({ items: [], next: null })),
      http.get(`/api/hearing/cases/${caseId}/powers`, () => HttpResponse.json([])),
      http.get(`/api/hearing/cases/${caseId}/times`, () =>
        HttpResponse.json({
          court: conference.courtTime,
          closure: null,
          notice: { article: 'CPL 139; J 227', toldAt: '2026-11-21T06:00:00Z', lastDay: '2026-11-18', isShort: true, reason: null },
          panelRequired: true,
          panelSize: 3,
          parties: [],
          others: [],
          engaged: [],
        }),
      ),
      http.get('/api/hearing/interpreters', () => HttpResponse.json({ items: [], next: null })),
      http.post(`/api/hearing/cases/${caseId}/hearings`, async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json({ code: 'hearing-in-the-past', title: 'In the past' }, { status: 422 });
      }),
    );
    const { person } = open(`/hearings/cases/${caseId}`, accountOf('clerk'));
    await person.selectOptions(await screen.findByLabelText('What it is for'), 'A pre-trial conference, with exchange of evidence');
    expect(screen.getByText(/The evidence is shown piece by piece/)).toBeVisible();
    await person.type(screen.getByLabelText('Starts (court time, Beijing)'), '2026-11-21T15:00');
    await person.type(screen.getByLabelText('Ends (court time, Beijing)'), '2026-11-21T16:00');
    expect(screen.queryByLabelText('The court’s reason for the shorter notice')).toBeNull();
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Schedule' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('In the past');
    expect(asked).toMatchObject({ stage: 'PRETRIAL', representationId: null, shortNoticeReason: null, panel: false });
  });
});
