import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { aRoomOf, event as eventOf, type FakeSocket, socket } from '../fakeRoom';
import { spokeMost } from './spoke';

const id = '0198c0de-0000-7000-8000-0000000000aa';
const recordingId = '0198c0de-0000-7000-8000-0000000000ee';
const draftId = '0198c0de-0000-7000-8000-0000000000d1';
const hearing = {
  id,
  caseId: '0198c0de-0000-7000-8000-0000000000cc',
  caseNumber: '（2026）浙01民初1号',
  title: '',
  parties: [],
  status: 'OPEN',
  startsAt: '2026-12-21T07:00:00Z',
  endsAt: '2026-12-21T08:00:00Z',
  courtTime: { zone: null, startsAt: null, endsAt: null, indecent: null },
  notice: { article: 'CPL 139', toldAt: '2026-11-21T06:00:00Z', lastDay: '2026-12-18', isShort: false, reason: null },
  seats: [],
  yourSeats: [],
  moves: [],
  continuesAt: null,
};
const clerk = { seat: 'clerk', role: 'CLERK', name: '王', language: 'zh-CN' };
const judge = { seat: 'judge', role: 'JUDGE', name: '林', language: 'zh-CN' };
const plaintiff = { seat: 'plaintiff-1', role: 'PLAINTIFF', name: 'Rheinland', language: 'en' };

const draft = (change: object = {}) => ({
  draftId,
  state: 'WRITTEN',
  text: 'The goods came four weaks late.',
  language: 'en',
  recordingId,
  first: 1,
  last: 3,
  from: '2026-12-21T07:00:00Z',
  until: '2026-12-21T07:00:15Z',
  ...change,
});

let languages: string[];
let drafts: object[];
let asked: unknown[];
let looked: number;

aRoomOf(hearing);

beforeEach(() => {
  languages = ['en', 'zh'];
  drafts = [];
  asked = [];
  looked = 0;
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
  const path = `/api/hearing/hearings/${id}/drafts`;
  network.use(
    http.get(path, () => {
      looked++;
      return HttpResponse.json({ languages, drafts });
    }),
    http.post(path, async ({ request }) => {
      asked.push(await request.json());
      drafts = [...drafts, draft({ state: 'WAITING', text: null })];
      return HttpResponse.json(drafts.at(-1), { status: 201 });
    }),
    http.post(`${path}/${draftId}/again`, () => {
      asked.push('again');
      drafts = [draft({ state: 'WAITING', text: null })];
      return HttpResponse.json(drafts[0]);
    }),
    http.delete(`${path}/${draftId}`, () => {
      asked.push('drop');
      drafts = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
});

let seq = 0;
const says = (room: FakeSocket, t: string, d: object) => room.says(eventOf(++seq, t, d));
const records = (room: FakeSocket, number: number) =>
  says(room, 'recording.segment', {
    recordingId,
    number,
    from: '2026-12-21T07:00:00Z',
    until: '2026-12-21T07:00:05Z',
    digest: '',
    link: '',
    gap: null,
  });

const enter = async (you: typeof clerk, verbs = ['statement.add']) => {
  seq = 0;
  const { person } = open(`/hearings/${id}/room`, accountOf(you.role === 'PLAINTIFF' ? 'party' : you.role === 'CLERK' ? 'clerk' : 'judge'));
  const room = await socket(0);
  const perms = { WAITING: verbs, ROLL_CALL: verbs };
  room.says({
    frame: 'ready',
    epoch: 'e',
    seq: 0,
    hb: 15_000,
    you: { seat: you.seat, seats: [you.seat], role: you.role, perms },
    seats: [judge, clerk, plaintiff],
  });
  says(room, 'recording.started', { recordingId });
  return { person, room };
};

const panel = async () => within(await screen.findByRole('region', { name: 'Drafts of what is said' }));
const commands = (room: FakeSocket) => room.sent.filter(({ frame }) => frame === 'cmd').map(({ t, d }) => [t, d]);

describe('Drafts of what is said', () => {
  it('are confirmed by the clerk, who says whose words they are and mends them', async () => {
    drafts = [draft()];
    const { person, room } = await enter(clerk);
    const shown = await panel();
    expect(shown.getByText(/Nothing of it is in the record until you have confirmed it/)).toBeVisible();
    const confirm = shown.getByRole('button', { name: 'Confirm as a statement' });
    // nobody was heard on this page: the clerk says who it was
    expect(confirm).toBeDisabled();
    await expectAccessible();
    await person.selectOptions(shown.getByLabelText('Who said it'), 'Plaintiff Rheinland');
    await person.clear(shown.getByLabelText('What was said'));
    expect(confirm).toBeDisabled();
    await person.type(shown.getByLabelText('What was said'), 'The goods came four weeks late.');
    await person.click(confirm);
    expect(commands(room)).toEqual([
      [
        'statement.add',
        {
          utteranceId: expect.any(String) as string,
          language: 'en',
          text: 'The goods came four weeks late.',
          seat: 'plaintiff-1',
          draft: draftId,
        },
      ],
    ]);
    // until the room has it, it stands there as it was written
    expect(shown.getByLabelText('What was said')).toHaveValue('The goods came four weeks late.');
    drafts = [];
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '' });
    await waitFor(() => expect(shown.queryByTestId('draft')).toBeNull());
  });

  it('are dropped, and made again', async () => {
    drafts = [draft()];
    const { person } = await enter(clerk);
    const shown = await panel();
    await person.click(shown.getByRole('button', { name: 'Make again' }));
    expect(await shown.findByText('being made')).toBeVisible();
    expect(shown.queryByRole('button', { name: 'Drop' })).toBeNull();
    drafts = [draft({ state: 'NOTHING_HEARD', text: null })];
    expect(await shown.findByText('no words made out', {}, { timeout: 5_000 })).toBeVisible();
    await person.click(shown.getByRole('button', { name: 'Drop' }));
    await waitFor(() => expect(shown.queryByTestId('draft')).toBeNull());
    expect(asked).toEqual(['again', 'drop']);
  });

  it('are made while people speak once the clerk wants it, and rest when one failed, which says what can be done', async () => {
    const { person, room } = await enter(clerk);
    for (const number of [1, 2]) records(room, number);
    const shown = await panel();
    await person.selectOptions(shown.getByLabelText('Language that is spoken'), 'Chinese');
    await person.click(shown.getByLabelText('Draft while people speak'));
    for (const number of [3, 4]) records(room, number);
    expect(asked).toEqual([]);
    records(room, 5);
    // what was said before is not drafted by itself
    await waitFor(() => expect(asked).toEqual([{ recordingId, first: 3, last: 5, language: 'zh' }]));
    // one at a time, however long it takes
    for (const number of [6, 7, 8, 9, 10, 11, 12]) records(room, number);
    expect(await shown.findByText('being made')).toBeVisible();
    expect(asked).toHaveLength(1);
    drafts = [draft({ state: 'LATE', text: null })];
    expect(await shown.findByText('no answer in time', {}, { timeout: 5_000 })).toBeVisible();
    expect(shown.getByText(/Make it again, or write down yourself what was said/)).toBeVisible();
    expect(shown.getByText(/No further drafts are made until/)).toBeVisible();
    await expectAccessible();
    expect(asked).toHaveLength(1);
    await person.click(shown.getByRole('button', { name: 'Drop' }));
    // what was missed comes in one passage, half a minute at most
    await waitFor(() => expect(asked.slice(2)).toEqual([{ recordingId, first: 6, last: 11, language: 'zh' }]));
  });

  it('are made by themselves only as long as the clerk keeps up with them', async () => {
    drafts = Array.from({ length: 20 }, (_, at) => draft({ draftId: `${draftId.slice(0, -2)}${at + 10}` }));
    const { person, room } = await enter(clerk);
    const shown = await panel();
    await person.click(shown.getByLabelText('Draft while people speak'));
    for (const number of [1, 2, 3, 4]) records(room, number);
    expect(shown.getByText(/until some of these were confirmed or dropped/)).toBeVisible();
    expect(asked).toEqual([]);
  });

  it('are made of what was just said when the clerk asks, and can be listened to', async () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:passage', revokeObjectURL: () => undefined }));
    network.use(
      http.get(`/api/hearing/hearings/${id}/recording/${recordingId}/segments/:number`, ({ params }) => {
        asked.push(`segment ${params.number as string}`);
        return new HttpResponse('sound', { headers: { 'Content-Type': 'video/webm' } });
      }),
    );
    const { person, room } = await enter(clerk);
    const shown = await panel();
    const justSaid = shown.getByRole('button', { name: 'Draft the last half minute' });
    expect(justSaid).toBeDisabled();
    for (let number = 1; number <= 8; number++) records(room, number);
    await person.click(justSaid);
    expect(asked).toEqual([{ recordingId, first: 3, last: 8, language: 'en' }]);
    await person.click(await shown.findByRole('button', { name: 'Listen' }));
    const sound = await shown.findByTestId('passage');
    expect(asked.at(-1)).toBe('segment 1');
    sound.dispatchEvent(new Event('ended'));
    await waitFor(() => expect(asked.at(-1)).toBe('segment 2'));
    await person.click(shown.getByRole('button', { name: 'Stop listening' }));
    expect(shown.queryByTestId('passage')).toBeNull();
  });

  it('are not there for who is not the clerk, whatever else they may do', async () => {
    drafts = [draft()];
    await enter(judge);
    expect(await screen.findByTestId('media')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Drafts of what is said' })).toBeNull();
    expect(looked).toBe(0);
  });

  it('are not there where the court has no such software', async () => {
    languages = [];
    await enter(clerk);
    await waitFor(() => expect(looked).toBeGreaterThan(0));
    expect(await screen.findByTestId('media')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Drafts of what is said' })).toBeNull();
  });

  it('take as the speaker who was heard longest in that time', () => {
    const heard = [
      { at: 900, seats: ['judge'] },
      { at: 1_000, seats: ['plaintiff-1', 'judge'] },
      { at: 1_500, seats: ['plaintiff-1'] },
      { at: 2_000, seats: [] },
      { at: 2_500, seats: ['judge'] },
    ];
    expect(spokeMost(heard, 1_000, 2_500)).toBe('plaintiff-1');
    expect(spokeMost(heard, 2_500, 3_000)).toBe('judge');
    expect(spokeMost(heard, 5_000, 9_000)).toBeNull();
  });
});
