import { Blob as NodeBlob } from 'node:buffer';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { aRoomOf, event, socket } from './fakeRoom';
import type { SeatName } from './room/picture';

const id = '0198c0de-0000-7000-8000-0000000000ae';
const hearing = {
  id,
  caseId: id,
  caseNumber: '（2026）浙01民初1号',
  startsAt: '2026-11-21T07:00:00Z',
  seats: [],
  notice: {},
  stage: 'COURT_HEARING',
  yourSeats: [],
};
const seats: SeatName[] = [
  { seat: 'judge', role: 'JUDGE', name: '林', language: 'zh-CN' },
  { seat: 'plaintiff-1', role: 'PLAINTIFF', name: 'Rheinland', language: 'en' },
  { seat: 'defendant-1', role: 'DEFENDANT', name: 'Hanbit', language: 'ko' },
];
const party = (seat: string) => ({ seat, seats: [seat], role: seat === 'plaintiff-1' ? 'PLAINTIFF' : 'DEFENDANT' });
const all = ['apart.ask', 'apart.agree', 'apart.film'];

/** Gives two parts and stops. */
class FakeRecorder {
  static last: FakeRecorder;
  static isTypeSupported = () => true;
  state = 'inactive';
  ondataavailable: ((made: { data: Blob }) => void) | null = null;
  onstop: (() => void) | null = null;
  constructor() {
    FakeRecorder.last = this;
  }
  start() {
    this.state = 'recording';
  }
  gives(content: string) {
    // the one of jsdom gives no bytes
    this.ondataavailable?.({ data: new NodeBlob([content]) as unknown as Blob });
  }
  stop() {
    this.state = 'inactive';
    this.gives('two');
    this.onstop?.();
  }
}

const camera = (getUserMedia: () => Promise<unknown>) =>
  Object.defineProperty(navigator, 'mediaDevices', {
    writable: true,
    configurable: true,
    value: { getUserMedia, enumerateDevices: () => Promise.resolve([]), addEventListener: vi.fn(), removeEventListener: vi.fn() },
  });

describe('A hearing that is not held at one time', () => {
  aRoomOf(hearing);
  let seq = 0;
  const says = (t: string, d: object) => event(++seq, t, d);

  const enter = async (you: object, verbs: string[], account: 'party' | 'judge' = 'party') => {
    seq = 0;
    const { person } = open(`/hearings/${id}/room`, accountOf(account));
    const room = await socket(0);
    room.says({ frame: 'ready', epoch: 'e', seq: 1, you: { ...you, perms: { INVESTIGATION: verbs } }, seats });
    room.says(says('phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION' }));
    return { person, room };
  };

  it('is asked for with reasons, and agreed to by the other', async () => {
    const { person, room } = await enter(party('defendant-1'), all);
    await person.click(await screen.findByText('Hearing at different times'));
    expect(screen.queryByRole('button', { name: 'I agree' })).toBeNull();
    await person.type(screen.getByRole('textbox', { name: 'Why being there at one time is hard' }), 'twelve hours');
    await person.click(screen.getByRole('button', { name: 'Ask for it' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'apart.ask', d: { reason: 'twelve hours' } });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '' });
    room.says(says('apart.asked', { seat: 'plaintiff-1', reason: 'twelve hours' }));
    expect(screen.getByText(/Asked for by Plaintiff Rheinland: twelve hours/)).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'I agree' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'apart.agree', d: {} });
    room.says(says('apart.agreed', { seat: 'defendant-1' }));
    expect(screen.queryByRole('button', { name: 'I agree' })).toBeNull();
    await expectAccessible();
  });

  it('is begun by who presides with the conditions of the law and a day, and ended', async () => {
    const { person, room } = await enter({ seat: 'judge', seats: ['judge'], role: 'JUDGE' }, ['apart.begin', 'apart.end'], 'judge');
    await person.click(await screen.findByText('Hearing at different times'));
    expect(screen.queryByRole('button', { name: 'From now on each in its own time' })).toBeNull();
    room.says(says('apart.asked', { seat: 'plaintiff-1', reason: 'twelve hours' }));
    const begin = await screen.findByRole('button', { name: 'From now on each in its own time' });
    await person.click(screen.getByRole('checkbox', { name: 'The case is heard in simple procedure' }));
    await person.type(screen.getByRole('textbox', { name: 'Why to be there at one time is hard' }), 'twelve hours');
    await person.type(screen.getByRole('textbox', { name: 'After what nothing of weight is in dispute' }), 'exchange');
    expect(begin).toBeDisabled();
    fireEvent.change(screen.getByLabelText('Until (Beijing time)'), { target: { value: '2026-12-28T18:00' } });
    await person.click(begin);
    expect(room.sent.at(-1)).toMatchObject({
      t: 'apart.begin',
      d: { simpleProcedure: true, until: '2026-12-28T10:00:00.000Z', hard: 'twelve hours', undisputed: 'exchange' },
    });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '' });
    room.says(says('apart.begun', { until: '2026-12-28T10:00:00Z', hard: 'twelve hours', undisputed: 'exchange' }));
    await person.click(screen.getByRole('button', { name: 'Everybody is there at one time again' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'apart.end' });
    room.says(says('apart.ended', {}));
    expect(screen.queryByText('Each party takes part in its own time now')).toBeNull();
  });

  describe('has films', () => {
    const kept: string[] = [];
    let refusals = 0;

    beforeEach(() => {
      kept.length = 0;
      refusals = 0;
      vi.stubGlobal('MediaRecorder', FakeRecorder);
      const stream = { getTracks: () => [{ stop: () => undefined }] };
      camera(() => Promise.resolve(stream));
      vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
      network.use(
        http.put(`/api/hearing/hearings/${id}/films/:film/parts/:number`, ({ params, request }) => {
          const seat = new URL(request.url).searchParams.get('seat');
          if (refusals-- > 0) return HttpResponse.json({ code: 'seat-not-yours', title: 'x', status: 403 }, { status: 403 });
          kept.push(`${params.number as string} ${seat}`);
          return HttpResponse.json({ stored: true });
        }),
      );
    });
    afterEach(() => vi.restoreAllMocks());

    const begun = async () => {
      const entered = await enter(party('plaintiff-1'), all);
      const { room } = entered;
      room.says(says('statement.recorded', { utteranceId: 'u1', seat: 'plaintiff-1', language: 'en', text: 'We delivered.' }));
      room.says(says('statement.recorded', { utteranceId: 'u2', seat: 'defendant-1', language: 'ko', text: '아닙니다.' }));
      room.says(says('apart.begun', { until: '2026-12-28T10:00:00Z', hard: 'x', undisputed: 'y' }));
      return entered;
    };

    it('of a statement of one’s own, sent in parts while it is made, and handed in when all are there', async () => {
      const { person, room } = await begun();
      const own = within(await screen.findByRole('group', { name: 'Film a statement of yours' }));
      expect(own.queryByRole('option', { name: '아닙니다.' })).toBeNull();
      await person.selectOptions(own.getByRole('combobox', { name: 'Which statement' }), 'We delivered.');
      await person.click(own.getByRole('button', { name: 'Start filming' }));
      const stop = await own.findByRole('button', { name: 'Stop filming' });
      FakeRecorder.last.gives('one');
      await waitFor(() => expect(screen.getByTestId('film')).toHaveTextContent('1 parts are at the court'));
      await person.click(stop);
      await person.click(await own.findByRole('button', { name: 'Hand the film in' }));
      expect(kept).toEqual(['1 plaintiff-1', '2 plaintiff-1']);
      expect(room.sent.at(-1)).toMatchObject({ t: 'apart.film', d: { utteranceId: 'u1', parts: 2 } });
      const { filmId } = room.sent.at(-1)!.d as { filmId: string };
      const filmed = { seat: 'plaintiff-1', phase: 'INVESTIGATION', utteranceId: 'u1', filmId, parts: 2, digest: 'ab' };
      room.says(says('apart.filmed', filmed));
      network.use(http.get(`/api/hearing/hearings/${id}/films/${filmId}/parts/:number`, () => new HttpResponse('x')));
      URL.createObjectURL = () => 'blob:film';
      URL.revokeObjectURL = () => undefined;
      await person.click(screen.getByRole('button', { name: 'Play' }));
      expect(await screen.findByLabelText('Film of Plaintiff Rheinland (Court investigation)')).toHaveAttribute('src', 'blob:film');
    });

    it('that say what keeps them from being handed in', async () => {
      refusals = 9;
      const { person } = await begun();
      const own = within(await screen.findByRole('group', { name: 'Film a statement of yours' }));
      await person.selectOptions(own.getByRole('combobox', { name: 'Which statement' }), 'We delivered.');
      await person.click(own.getByRole('button', { name: 'Start filming' }));
      await own.findByRole('button', { name: 'Stop filming' });
      FakeRecorder.last.gives('one');
      expect(await own.findByRole('alert')).toBeVisible();
      await person.click(own.getByRole('button', { name: 'Stop filming' }));
      expect(own.queryByRole('button', { name: 'Hand the film in' })).toBeNull();
      expect(own.getByRole('button', { name: 'Film it again' })).toBeEnabled();
      expect(kept).toEqual([]);
      expect(refusals).toBe(8);
    });

    it('or a way out where the camera is refused', async () => {
      camera(() => Promise.reject(new Error('no')));
      const { person } = await begun();
      const own = within(await screen.findByRole('group', { name: 'Film a statement of yours' }));
      await person.selectOptions(own.getByRole('combobox', { name: 'Which statement' }), 'We delivered.');
      await person.click(own.getByRole('button', { name: 'Start filming' }));
      await waitFor(() => expect(screen.getByTestId('film')).toHaveTextContent('Camera or microphone cannot be used'));
      expect(own.getByRole('button', { name: 'Start filming' })).toBeEnabled();
    });
  });
});
