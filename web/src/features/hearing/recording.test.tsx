import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { aRoomOf, event as eventOf, socket } from './fakeRoom';

const id = '0198c0de-0000-7000-8000-0000000000aa';
const place = (seat: string, role: string, name: string) => ({ seat, role, name, language: 'zh-CN' });
const judge = place('judge', 'JUDGE', '林');
const clerk = place('clerk', 'CLERK', '王');
const plaintiff = place('plaintiff-1', 'PLAINTIFF', 'Rheinland');
const witness = place('witness-1', 'WITNESS', 'Weber');
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
  stage: 'COURT_HEARING',
  yourSeats: ['plaintiff-1'],
  moves: [],
  continuesAt: null,
};
const recordingId = '0198c0de-0000-7000-8000-0000000000ee';
const SHA = 'ab'.repeat(32);

aRoomOf(hearing);

beforeEach(() => vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue());
afterEach(() => {
  vi.restoreAllMocks();
});

describe('A recording in the room', () => {
  beforeEach(() =>
    network.use(http.get(`/api/hearing/hearings/${id}/recording/running`, () => HttpResponse.json({ running: false, byServer: false }))),
  );
  let seq = 0;
  const event = (t: string, d: object) => eventOf(++seq, t, d);
  const started = () => ({ ...event('recording.started', { recordingId }), by: 'clerk' });
  const enter = async (you: typeof judge, verbs: string[] = []) => {
    seq = 0;
    const { person } = open(`/hearings/${id}/room`, accountOf(you.role === 'JUDGE' ? 'judge' : 'party'));
    const room = await socket(0);
    const perms = { WAITING: verbs, ROLL_CALL: verbs, INVESTIGATION: verbs, RECORD: verbs };
    room.says({
      frame: 'ready',
      epoch: 'e',
      seq: 0,
      hb: 15_000,
      you: { seat: you.seat, seats: [you.seat], role: you.role, perms },
      seats: [judge, clerk, plaintiff, witness],
    });
    return { person, room };
  };
  const sign = () => screen.findByTestId('recording');

  it('is seen by everybody, also that it rests or that its line broke', async () => {
    const { room } = await enter(plaintiff);
    expect(await sign()).toHaveAttribute('data-running', 'false');
    room.says(started());
    expect(await sign()).toHaveTextContent('This hearing is being recorded');
    room.says(event('recess.begun', { reason: 'noon', until: null }));
    expect(await sign()).toHaveTextContent('Recording rests in this part');
    room.says(event('recess.ended', {}));
    room.says({ frame: 'eph', t: 'presence', seat: 'clerk', online: false });
    expect(await sign()).toHaveTextContent('the page that records has lost its line');
    room.says(event('recording.stopped', { recordingId, segments: 3, link: SHA, gap: null }));
    expect(await sign()).toBeEmptyDOMElement();
    expect(screen.getByText(/Checksum of the recording/)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Recording in sound and picture' })).toBeNull();
    await expectAccessible();
  });

  it('is seen to have lost its line by who comes in then, until it is back', async () => {
    const { room } = await enter(plaintiff);
    room.says(started());
    room.says({ frame: 'eph', t: 'here', seats: ['judge', 'plaintiff-1'] });
    expect(await sign()).toHaveTextContent('the page that records has lost its line');
    room.says({ frame: 'eph', t: 'here', seats: ['clerk', 'judge', 'plaintiff-1'] });
    expect(await sign()).not.toHaveTextContent('the page that records has lost its line');
  });

  it('is seen by a witness who came in after it had begun', async () => {
    network.use(http.get(`/api/hearing/hearings/${id}/recording/running`, () => HttpResponse.json({ running: true, byServer: false })));
    const { room } = await enter(witness);
    room.says(event('testimony.called', { seat: 'witness-1', phase: 'INVESTIGATION', reason: null }));
    expect(await screen.findByText('This hearing is being recorded')).toBeVisible();
  });

  it('is made by the court’s media server where it can, which a page may take over', async () => {
    network.use(http.get(`/api/hearing/hearings/${id}/recording/running`, () => HttpResponse.json({ running: false, byServer: true })));
    const { person, room } = await enter(judge, ['recording.start', 'recording.stop']);
    const panel = within(await screen.findByRole('region', { name: 'Recording in sound and picture' }));
    await person.click(await panel.findByRole('button', { name: 'Record on the court’s media server' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'recording.start', d: { recorder: 'SERVER' } });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '' });
    room.says({ ...event('recording.started', { recordingId, recorder: 'SERVER' }), by: 'clerk' });
    expect(panel.getByText(/Recorded by the court’s media server/)).toBeVisible();
    // whoever began it may leave
    room.says({ frame: 'eph', t: 'presence', seat: 'clerk', online: false });
    expect(await sign()).toHaveTextContent('This hearing is being recorded');
    expect(await sign()).not.toHaveTextContent('has lost its line');
    expect(panel.queryByRole('button', { name: /media server/ })).toBeNull();
    expect(panel.getByRole('button', { name: 'Take the recording over here' })).toBeVisible();
    await expectAccessible();
    room.says({ ...event('recording.started', { recordingId: `${recordingId.slice(0, -1)}f` }), by: 'clerk' });
    expect(panel.getByRole('button', { name: 'Let the court’s media server go on recording' })).toBeVisible();
  });

  it('is ended by the court on whatever page, and who presides explains what is missing', async () => {
    const { person, room } = await enter(judge, ['recording.start', 'recording.stop', 'recording.explain']);
    const panel = within(await screen.findByRole('region', { name: 'Recording in sound and picture' }));
    room.says(event('room.opened', {}));
    expect(panel.getByText('Nothing is being recorded')).toBeVisible();
    room.says(started());
    const gap = { number: 1, from: '2026-11-21T07:00:00Z', until: '2026-11-21T07:01:00Z' };
    room.says(
      event('recording.segment', {
        recordingId,
        number: 1,
        from: gap.until,
        until: '2026-11-21T07:01:05Z',
        digest: SHA,
        link: SHA,
        gap,
      }),
    );
    const segment = {
      recordingId,
      number: 2,
      from: '2026-11-21T07:01:05Z',
      until: '2026-11-21T07:01:10Z',
      digest: SHA,
      link: SHA,
      gap: null,
    };
    room.says(event('recording.segment', segment));
    // what follows without a gap is no line of the record
    expect(screen.getAllByText(/Recording goes on; something before is missing/)).toHaveLength(1);
    expect(panel.getByText(/Recorded from the page of: Clerk 王/)).toBeVisible();
    expect(panel.getByRole('button', { name: 'Take the recording over here' })).toBeVisible();
    await person.type(panel.getByLabelText('Why nothing was recorded'), 'The power failed.');
    await expectAccessible();
    await person.click(panel.getByRole('button', { name: 'Put the explanation into the record' }));
    expect(room.sent.at(-1)).toMatchObject({
      t: 'recording.explain',
      d: { gap: 1, cause: 'FAILURE', reason: 'The power failed.' },
    });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '' });
    room.says(event('recording.explained', { ...gap, cause: 'FAILURE', reason: 'The power failed.' }));
    expect(panel.queryByLabelText('Why nothing was recorded')).toBeNull();
    await person.click(panel.getByRole('button', { name: 'End the recording' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'recording.stop', d: { recordingId } });
  });
});

describe('What was recorded', () => {
  const path = `/api/hearing/hearings/${id}/recording`;
  const moment = (number: number) => ({
    place: number,
    last: number === 2,
    recordingId,
    number,
    from: `2026-11-21T07:00:0${(number - 1) * 5}Z`,
    until: `2026-11-21T07:00:${number === 1 ? '05' : '10'}Z`,
    digest: SHA,
    seats,
  });
  /** Of whom there is a track. */
  let seats: string[];
  let asked: string[];

  beforeEach(() => {
    asked = [];
    seats = [];
    URL.createObjectURL = () => 'blob:segment';
    URL.revokeObjectURL = () => undefined;
    network.use(
      http.get(path, () =>
        HttpResponse.json({
          running: false,
          segments: 2,
          from: '2026-11-21T07:00:00Z',
          until: '2026-11-21T07:00:10Z',
          gaps: [
            { number: 1, from: '2026-11-21T07:00:10Z', until: '2026-11-21T07:00:40Z', cause: 'FAILURE', reason: 'The power failed.' },
            { number: 2, from: '2026-11-21T07:01:10Z', until: '2026-11-21T07:01:40Z', cause: null, reason: null },
          ],
          recordVersion: 1,
          kept: [
            { text: 'Archived with the file.', article: 'AVR 5', confidence: 'VERIFIED' },
            { text: 'As long as the file.', article: 'LAP 3', confidence: 'PARTIAL' },
          ],
        }),
      ),
      http.get(`${path}/moment`, ({ request }) => {
        const { searchParams } = new URL(request.url);
        asked.push(searchParams.get('at') ?? searchParams.get('place')!);
        const second = searchParams.get('place') === '2' || (searchParams.get('at') ?? '') >= '2026-11-21T07:00:05';
        return HttpResponse.json(moment(second ? 2 : 1));
      }),
      http.get(`${path}/${recordingId}/segments/:number`, () => new HttpResponse(new Uint8Array([1, 2, 3]))),
      http.get(`/api/hearing/hearings/${id}/records/1`, () =>
        HttpResponse.json({
          digest: SHA,
          record: {
            heading: { hearingId: id, caseId: id, caseNumber: '', court: '浙01', title: '', scheduledFor: hearing.startsAt },
            version: 1,
            persons: [judge, plaintiff],
            lines: [
              { seq: 1, at: '2026-11-21T07:00:00.500Z', by: 'judge', kind: 'room.opened', version: 1, content: {} },
              { seq: 2, at: '2026-11-21T07:00:07Z', by: 'judge', kind: 'rights.read', version: 1, content: {} },
            ],
          },
        }),
      ),
    );
  });

  it('plays from a line of the record on, and says what is missing', async () => {
    const { person } = open(`/hearings/${id}/recording`, accountOf('party'));
    const video = await screen.findByTestId<HTMLVideoElement>('playback');
    await vi.waitFor(() => expect(video).toHaveAttribute('data-place', '1'));
    expect(screen.getByText('The power failed.')).toBeVisible();
    expect(screen.getByText(/Not explained yet/)).toBeVisible();
    const kept = within(screen.getByRole('region', { name: 'How it is kept' })).getAllByRole('listitem');
    expect(kept[0]).toHaveTextContent(/^Archived with the file\. .*Recording of Court Hearings/);
    expect(kept[0]).not.toHaveTextContent('not read in the text');
    expect(kept[1]).toHaveTextContent('not read in the text of the law');
    // the record stands before the player, in whatever order it is read
    const record = await screen.findByRole('region', { name: 'Record' });
    expect(record.compareDocumentPosition(video) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await expectAccessible();
    await person.click(await screen.findByRole('button', { name: 'Play from line 2' }));
    expect(asked.at(-1)).toBe('2026-11-21T07:00:07Z');
    await vi.waitFor(() => expect(video).toHaveAttribute('data-place', '2'));
    video.dispatchEvent(new Event('loadedmetadata'));
    expect(video.currentTime).toBe(2);
    video.dispatchEvent(new Event('timeupdate'));
    await vi.waitFor(() => expect(screen.getByText('The rights have been read.').closest('li')).toHaveAttribute('aria-current', 'true'));
    expect(screen.getByRole('button', { name: 'Ten seconds on' })).toBeDisabled();
  });

  it('plays everybody or one person alone where the court’s media server recorded, and says where there is nothing of them', async () => {
    seats = ['judge'];
    let of: (string | null)[] = [];
    network.use(
      http.get(`${path}/${recordingId}/segments/:number`, ({ request }) => {
        of.push(new URL(request.url).searchParams.get('seat'));
        return new HttpResponse(new Uint8Array([1, 2, 3]));
      }),
    );
    const { person } = open(`/hearings/${id}/recording`, accountOf('party'));
    const choice = await screen.findByLabelText('Hear and see');
    await vi.waitFor(() => expect(of).toEqual([null, null]));
    await screen.findByRole('option', { name: /林/ });
    await expectAccessible();
    of = [];
    await person.selectOptions(choice, 'judge');
    await vi.waitFor(() => expect(of).toEqual(['judge', 'judge']));
    seats = ['plaintiff-1'];
    await person.click(screen.getByRole('button', { name: 'Play from line 2' }));
    expect(await screen.findByText(/Nothing was sent then by: .*林/)).toBeVisible();
    expect(screen.getByLabelText('Hear and see')).toHaveValue('judge');
  });

  it('plays a statement that software drafted from its passage on, however late the clerk confirmed it', async () => {
    const said = (utteranceId: string, drafted?: object) => ({ utteranceId, seat: 'judge', language: 'zh-CN', text: utteranceId, drafted });
    const line = (seq: number, at: string, content: object) => ({ seq, at, by: 'clerk', kind: 'statement.recorded', version: 1, content });
    network.use(
      http.get(`/api/hearing/hearings/${id}/records/1`, () =>
        HttpResponse.json({
          digest: SHA,
          record: {
            heading: { hearingId: id, caseId: id, caseNumber: '', court: '浙01', title: '', scheduledFor: hearing.startsAt },
            version: 1,
            persons: [judge],
            lines: [
              line(1, '2026-11-21T07:00:04Z', said('typed')),
              line(
                2,
                '2026-11-21T07:00:40Z',
                said('drafted', { draftId: recordingId, from: '2026-11-21T07:00:06Z', until: '2026-11-21T07:00:09Z' }),
              ),
              line(
                3,
                '2026-11-21T07:00:41Z',
                said('later', { draftId: recordingId, from: '2026-11-21T07:00:02Z', until: '2026-11-21T07:00:03Z' }),
              ),
            ],
          },
        }),
      ),
    );
    const { person } = open(`/hearings/${id}/recording`, accountOf('party'));
    await person.click(await screen.findByRole('button', { name: 'Play from line 2' }));
    expect(asked.at(-1)).toBe('2026-11-21T07:00:06Z');
    const video = await screen.findByTestId<HTMLVideoElement>('playback');
    await vi.waitFor(() => expect(video).toHaveAttribute('data-place', '2'));
    video.dispatchEvent(new Event('loadedmetadata'));
    video.dispatchEvent(new Event('timeupdate'));
    const record = within(screen.getByRole('region', { name: 'Record' }));
    await vi.waitFor(() => expect(record.getByText('drafted').closest('li')).toHaveAttribute('aria-current', 'true'));
  });

  it('goes on with the next segment when one has ended', async () => {
    open(`/hearings/${id}/recording`, accountOf('party'));
    const video = await screen.findByTestId('playback');
    await vi.waitFor(() => expect(asked).toContain('2'));
    video.dispatchEvent(new Event('ended'));
    await vi.waitFor(() => expect(video).toHaveAttribute('data-place', '2'));
  });

  it('has the room’s words beside it where no record was frozen, and says that nobody signed them', async () => {
    network.use(
      http.get(path, () =>
        HttpResponse.json({
          running: false,
          segments: 2,
          from: '2026-11-21T07:00:00Z',
          until: '2026-11-21T07:00:10Z',
          gaps: [],
          recordVersion: null,
          kept: [],
        }),
      ),
      http.get(`${path}/words`, () =>
        HttpResponse.json({
          persons: [judge, plaintiff],
          lines: [{ seq: 4, at: '2026-11-21T07:00:07Z', by: 'judge', kind: 'rights.read', version: 1, content: {} }],
        }),
      ),
    );
    const { person } = open(`/hearings/${id}/recording`, accountOf('party'));
    expect(await screen.findByText('The rights have been read.')).toBeVisible();
    expect(screen.getByText(/No record was frozen/)).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Play from line 4' }));
    expect(asked.at(-1)).toBe('2026-11-21T07:00:07Z');
  });

  it('waits for the end of the recording, and says so', async () => {
    network.use(http.get(path, () => HttpResponse.json({ code: 'not-recorded-then', title: 'x', status: 404 }, { status: 404 })));
    open(`/hearings/${id}/recording`, accountOf('party'));
    expect(await screen.findByText(/The hearing is still being recorded/)).toBeVisible();
  });
});
