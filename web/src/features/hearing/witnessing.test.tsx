import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { aRoomOf, event, proves, socket } from './fakeRoom';
import type { RoomView } from './room/RoomLine';
import { nextOf, turnsOf } from './room/steps';

const id = '0198c0de-0000-7000-8000-0000000000e1';
const caseId = '0198c0de-0000-7000-8000-0000000000e2';
const digest = 'ab'.repeat(32);
const meeting = {
  id,
  caseId,
  caseNumber: '（2026）浙01民初1号',
  title: '莱茵机械诉韩光精密',
  parties: [],
  stage: 'WITNESSING',
  representationId: 'r1',
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
  { seat: 'plaintiff-1', role: 'PLAINTIFF', name: 'Rheinland', language: 'en' },
  { seat: 'lawyer', role: 'LAWYER', name: '赵', language: 'zh-CN' },
  { seat: 'interpreter', role: 'INTERPRETER', name: 'Lee', language: 'en' },
];

/** In the room, where the power is to be signed. */
async function at(seat: string, role: string, verbs: string[], group: Parameters<typeof accountOf>[0] = 'party') {
  const { person } = open(`/hearings/${id}/room`, accountOf(group));
  const room = await socket(0);
  const you = { seat, seats: [seat], role, perms: { WAITING: [], ROLL_CALL: [], WITNESSING: verbs, RECORD: [] } };
  room.says({ frame: 'ready', epoch: 'e', seq: 1, you, seats });
  room.says(event(1, 'phase.moved', { from: 'ROLL_CALL', to: 'WITNESSING', reason: null, stage: 'WITNESSING' }));
  return { person, room, panel: await screen.findByRole('region', { name: 'Power of attorney' }) };
}

const shown = (seq: number) =>
  event(seq, 'exhibit.shown', { digest, documentId: id, title: '授权委托书', page: 1, mediaType: 'image/png' });

describe('A power of attorney before the judge', () => {
  aRoomOf(meeting);

  it('is signed by the party once it was shown, as it was shown', async () => {
    network.use(http.get(`/api/hearing/hearings/${id}/exhibits/*`, () => new HttpResponse(null, { status: 404 })));
    const { person, room, panel } = await at('plaintiff-1', 'PLAINTIFF', ['power.sign']);
    proves(id);
    expect(panel).toHaveTextContent('The court shows it next.');
    expect(within(panel).queryByRole('button', { name: 'Sign the power of attorney' })).not.toBeInTheDocument();
    room.says(shown(2));
    room.says(event(3, 'power.read', { seat: 'interpreter', language: 'en', title: '授权委托书', digest }));
    expect(panel).toHaveTextContent('Read aloud English');
    await expectAccessible(panel);
    await person.click(within(panel).getByRole('button', { name: 'Sign the power of attorney' }));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Sign the power of attorney' }));
    await waitFor(() => expect(room.sent.at(-1)).toMatchObject({ t: 'power.sign', d: { digest, proof: 'just now' } }));
    room.says(
      event(4, 'power.signed', {
        seat: 'plaintiff-1',
        accountId: id,
        name: 'Rheinland',
        title: '授权委托书',
        digest,
        signature: 'ACCOUNT_ACT_ATTESTED_BY_SERVER',
      }),
    );
    expect(within(panel).queryByRole('button', { name: 'Sign the power of attorney' })).not.toBeInTheDocument();
  });

  it('is read by the interpreter, who says so once', async () => {
    network.use(http.get(`/api/hearing/hearings/${id}/exhibits/*`, () => new HttpResponse(null, { status: 404 })));
    const { person, room, panel } = await at('interpreter', 'INTERPRETER', ['power.read'], 'interpreter');
    room.says(shown(2));
    await person.click(within(panel).getByRole('button', { name: 'I have read it aloud in English' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'power.read', d: {} });
    room.says(event(3, 'power.read', { seat: 'interpreter', language: 'en', title: '授权委托书', digest }));
    expect(within(panel).queryByRole('button', { name: 'I have read it aloud in English' })).not.toBeInTheDocument();
  });

  it('is witnessed by the judge with both confirmed, the firm and the licence; or not, with a reason', async () => {
    const { person, room, panel } = await at('judge', 'JUDGE', ['power.witness', 'power.refuse', 'phase.move', 'room.adjourn'], 'judge');
    const witness = within(panel).getByRole('button', { name: 'Witness the signing' });
    await person.type(within(panel).getByLabelText('Law firm'), '浙江潮声');
    await person.type(within(panel).getByLabelText('Number of the lawyer’s licence'), '1330');
    await person.click(within(panel).getByLabelText('I have confirmed the lawyer, the licence and the firm'));
    expect(witness).toBeDisabled();
    await person.click(within(panel).getByLabelText('I have asked the party, and it is what the party wants'));
    await expectAccessible(panel);
    await person.click(witness);
    expect(room.sent.at(-1)).toMatchObject({
      t: 'power.witness',
      d: { lawyerConfirmed: true, willConfirmed: true, firm: '浙江潮声', licence: '1330' },
    });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '2026-11-21T07:00:05Z' });
    room.says(
      event(2, 'power.witnessed', { representationId: 'r1', documentId: id, title: 'p', digest, firm: '浙江潮声', licence: '1330' }),
    );
    expect(panel).toHaveTextContent('The judge witnessed it');
    const log = screen.getByRole('log', { name: 'Record' });
    expect(log).toHaveTextContent(/The meeting goes on to: Signing before the judge/);
    expect(log).toHaveTextContent('浙江潮声');
  });

  it('has its own steps, and is called off without a ground of a hearing', async () => {
    const { person, room } = await at('judge', 'JUDGE', ['phase.move', 'room.adjourn'], 'judge');
    const steps = within(screen.getByTestId('phase')).getAllByRole('listitem');
    expect(steps.map((step) => step.textContent)).toEqual([
      'Waiting',
      'Roll call',
      'Signing before the judge',
      'Reading the record',
      'Signed',
      'Sealed',
    ]);
    await person.type(screen.getByLabelText(/^Reason/), 'the line does not hold');
    await person.click(screen.getByRole('button', { name: 'Call the meeting off' }));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Call the meeting off' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'room.adjourn', d: { reason: 'the line does not hold' } });
  });

  it('goes on and turns as its steps say', () => {
    const room = (phase: string, perms: object) =>
      ({ you: { perms }, picture: { phase, mediation: { ended: false } } }) as unknown as RoomView;
    const own = { WITNESSING: [] };
    expect(nextOf(room('WAITING', own))).toBeUndefined();
    expect(nextOf(room('ROLL_CALL', own))).toBe('WITNESSING');
    expect(nextOf(room('WITNESSING', own))).toBe('RECORD');
    expect(nextOf(room('RECORD', own))).toBeUndefined();
    expect(turnsOf(room('RECORD', own))).toEqual(['WITNESSING']);
    expect(turnsOf(room('WITNESSING', own))).toEqual([]);
    expect(nextOf(room('ROLL_CALL', {}))).toBe('RIGHTS');
    expect(nextOf(room('FINAL_STATEMENTS', {}))).toBe('RECORD');
    expect(turnsOf(room('INVESTIGATION', {}))).toEqual(['FINAL_STATEMENTS']);
    expect(turnsOf(room('DEBATE', {}))).toEqual(['INVESTIGATION']);
    expect(turnsOf(room('FINAL_STATEMENTS', {}))).toEqual(['INVESTIGATION', 'DEBATE']);
    expect(turnsOf(room('RECORD', {}))).toEqual(['INVESTIGATION', 'DEBATE', 'FINAL_STATEMENTS']);
    expect(turnsOf(room('RIGHTS', {}))).toEqual([]);
  });
});

describe('A meeting that is no hearing', () => {
  it('is told from one in the list', async () => {
    network.use(
      http.get('/api/hearing/hearings', ({ request }) =>
        HttpResponse.json({ items: new URL(request.url).searchParams.get('when') === 'COMING' ? [meeting] : [], next: null }),
      ),
    );
    open('/hearings', accountOf('party'));
    expect(await screen.findByText('Power of attorney before the judge')).toBeVisible();
    await expectAccessible();
  });
});

describe('As a clerk', () => {
  it('I set a meeting for a power of attorney that waits, without a reason for a short notice', async () => {
    let asked: unknown;
    const party = { role: 'PLAINTIFF', name: 'Rheinland', latinName: 'Rheinland', chineseName: '莱茵机械' };
    network.use(
      http.get(`/api/hearing/cases/${caseId}`, () =>
        HttpResponse.json({ caseId, caseNumber: meeting.caseNumber, title: meeting.title, parties: [], documents: [] }),
      ),
      http.get(`/api/hearing/cases/${caseId}/hearings`, () => HttpResponse.json({ items: [], next: null })),
      http.get(`/api/hearing/cases/${caseId}/powers`, () =>
        HttpResponse.json([{ representationId: 'r1', party, lawyer: '赵', proposedAt: '2026-11-20T07:00:00Z' }]),
      ),
      http.get(`/api/hearing/cases/${caseId}/times`, () =>
        HttpResponse.json({
          court: meeting.courtTime,
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
        return HttpResponse.json({ code: 'power-meeting-set', title: 'Set already' }, { status: 409 });
      }),
    );
    const { person } = open(`/hearings/cases/${caseId}`, accountOf('clerk'));
    const power = await screen.findByRole('option', { name: 'Power of attorney of Rheinland for 赵, signed before the judge' });
    await person.selectOptions(screen.getByLabelText('What it is for'), power);
    await person.type(screen.getByLabelText('Starts (court time, Beijing)'), '2026-11-21T15:00');
    await person.type(screen.getByLabelText('Ends (court time, Beijing)'), '2026-11-21T16:00');
    expect(screen.queryByLabelText('The court’s reason for the shorter notice')).toBeNull();
    expect(screen.queryByLabelText(/^A panel of/)).toBeNull();
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Schedule' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Set already');
    expect(asked).toMatchObject({ stage: 'WITNESSING', representationId: 'r1', shortNoticeReason: null, panel: false });
  });
});
