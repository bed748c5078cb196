import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { aRoomOf, event, socket } from './fakeRoom';
import { placeOf } from './room/ExhibitRecording';
import type { SeatName } from './room/picture';

const id = '0198c0de-0000-7000-8000-0000000000aa';
const caseId = '0198c0de-0000-7000-8000-0000000000cc';
const hearing = { id, caseId, caseNumber: '（2026）浙01民初1号', startsAt: '2026-11-21T07:00:00Z', seats: [], notice: {} };
const seats: SeatName[] = [
  { seat: 'judge', role: 'JUDGE', name: '林', language: 'zh-CN' },
  { seat: 'plaintiff-1', role: 'PLAINTIFF', name: 'Rheinland', language: 'en' },
];
const you = {
  seat: 'plaintiff-1',
  seats: ['plaintiff-1'],
  role: 'PLAINTIFF',
  perms: { INVESTIGATION: ['exhibit.opine', 'exhibit.point'] },
};
const bench = {
  seat: 'judge',
  seats: ['judge'],
  role: 'JUDGE',
  perms: { INVESTIGATION: ['exhibit.show', 'exhibit.play', 'exhibit.point', 'exhibit.decide'] },
};
const begun = event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION' });
const shown = (mediaType: string, more = {}) =>
  event(2, 'exhibit.shown', { digest: 'd1', documentId: 'x', title: 'The gate', page: 1, mediaType, ...more });

describe('Exhibits in the room', () => {
  aRoomOf(hearing);

  it('gives no opinion on an exhibit that nobody formed: each of the three is chosen', async () => {
    network.use(
      http.get(`/api/hearing/hearings/${id}/exhibits/d1`, () => HttpResponse.json(null, { status: 404 })),
      http.get(`/api/hearing/hearings/${id}/exhibits/d1/opinions`, () => HttpResponse.json([])),
    );
    const { person } = open(`/hearings/${id}/room`, accountOf('party'));
    const room = await socket(0);
    room.says({ frame: 'ready', epoch: 'e', seq: 2, you, seats });
    room.says(event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION' }));
    room.says(event(2, 'exhibit.shown', { digest: 'd1', documentId: 'x', title: 'Contract', page: 1 }));
    const give = await screen.findByRole('button', { name: 'Give this opinion' });
    await person.selectOptions(screen.getByRole('combobox', { name: 'Authenticity' }), 'Accepted');
    const before = room.sent.length;
    await person.click(give);
    expect(room.sent).toHaveLength(before);
    expect(screen.getByRole('combobox', { name: /^Legality/ })).toHaveFocus();
    await person.selectOptions(screen.getByRole('combobox', { name: /^Legality/ }), 'Disputed');
    await person.selectOptions(screen.getByRole('combobox', { name: /^Relevance/ }), 'No comment');
    await person.click(give);
    expect(room.sent.at(-1)).toMatchObject({
      t: 'exhibit.opine',
      d: { digest: 'd1', authenticity: 'ACCEPTED', legality: 'DISPUTED', relevance: 'NO_COMMENT', text: null },
    });
  });

  it.each([
    ['adjourned', 'room.adjourned', { ground: 'OTHER', reason: '' }],
    ['sealed', 'record.sealed', {}],
  ])('shows none of a hearing that is %s: it is handed out no more', async (_, end, d) => {
    network.use(
      http.get(`/api/hearing/hearings/${id}/exhibits/d1`, () => HttpResponse.json(null, { status: 404 })),
      http.get(`/api/hearing/hearings/${id}/exhibits/d1/opinions`, () => HttpResponse.json([])),
    );
    open(`/hearings/${id}/room`, accountOf('party'));
    const room = await socket(0);
    room.says({ frame: 'ready', epoch: 'e', seq: 3, you, seats });
    room.says(begun);
    room.says(shown('application/pdf'));
    expect(await screen.findByTestId('exhibit')).toBeVisible();
    room.says(event(3, end, d));
    await waitFor(() => expect(screen.queryByTestId('exhibit')).not.toBeInTheDocument());
  });

  it('takes what a party asks to be shown to who presides; what is admitted is shown with one click', async () => {
    network.use(
      http.get(`/api/hearing/hearings/${id}/cases`, () =>
        HttpResponse.json([
          { caseId, caseNumber: '（2026）浙01民初1号', documents: [] },
          {
            caseId: 'joined',
            caseNumber: '（2026）浙01民初2号',
            documents: [
              { documentId: 'x', digest: 'd1', kind: 'CONTRACT', title: 'Contract', language: 'en', pages: 3, translationOf: null },
            ],
          },
        ]),
      ),
      http.get(`/api/hearing/hearings/${id}/exhibits/d1`, () => HttpResponse.json(null, { status: 404 })),
      http.get(`/api/hearing/hearings/${id}/exhibits/d1/opinions`, () => HttpResponse.json([])),
    );
    const asks = { INVESTIGATION: ['exhibit.ask'] };
    const { person, unmount } = open(`/hearings/${id}/room`, accountOf('party'));
    const room = await socket(0);
    room.says({ frame: 'ready', epoch: 'e', seq: 1, you: { ...you, perms: asks }, seats });
    room.says(event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION' }));
    await person.click(await screen.findByText('Ask for an exhibit to be shown'));
    await person.click(screen.getByRole('button', { name: 'Ask the court' }));
    expect(screen.getByRole('combobox', { name: /^Document of the case/ })).toHaveFocus();
    expect(screen.getByRole('group', { name: '（2026）浙01民初2号' })).toContainElement(screen.getByRole('option', { name: 'Contract' }));
    await person.selectOptions(screen.getByRole('combobox', { name: /^Document of the case/ }), 'Contract');
    await person.type(screen.getByRole('textbox', { name: /^What it is to prove/ }), 'the place of delivery');
    await person.click(screen.getByRole('button', { name: 'Ask the court' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'exhibit.ask', d: { digest: 'd1', page: 1, text: 'the place of delivery' } });
    unmount();

    const judge = { seat: 'judge', seats: ['judge'], role: 'JUDGE', perms: { INVESTIGATION: ['exhibit.decide', 'exhibit.show'] } };
    const { person: presiding } = open(`/hearings/${id}/room`, accountOf('judge'));
    const bench = await socket(1);
    bench.says({ frame: 'ready', epoch: 'e', seq: 2, you: judge, seats });
    bench.says(event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION' }));
    const asked = { requestId: 'r', seat: 'plaintiff-1', digest: 'd1', documentId: 'x', title: 'Contract', page: 2, text: 'where' };
    bench.says(event(2, 'exhibit.asked', asked));
    const decision = within(await screen.findByRole('group', { name: 'Rheinland asks for “Contract”, page 2, to be shown: where' }));
    await presiding.type(decision.getByRole('textbox', { name: /^Reason/ }), 'relevant');
    await presiding.click(decision.getByRole('button', { name: 'Grant' }));
    expect(bench.sent.at(-1)).toMatchObject({ t: 'exhibit.decide', d: { requestId: 'r', granted: true, reason: 'relevant' } });
    bench.says(event(3, 'exhibit.decided', { requestId: 'r', title: 'Contract', granted: true, reason: 'relevant' }));
    await presiding.click(await screen.findByRole('button', { name: 'Show “Contract”' }));
    expect(bench.sent.at(-1)).toMatchObject({ t: 'exhibit.show', d: { digest: 'd1', page: 2 } });
    bench.says(event(4, 'exhibit.asked', { ...asked, requestId: 'later', page: 3 }));
    expect(await screen.findByRole('group', { name: 'Rheinland asks for “Contract”, page 3, to be shown: where' })).toBeVisible();
    bench.says(event(5, 'exhibit.shown', { digest: 'd1', documentId: 'x', title: 'Contract', page: 2 }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Show “Contract”' })).not.toBeInTheDocument());
    // what nobody decided is not said to be decided later
    bench.says(event(6, 'phase.moved', { from: 'INVESTIGATION', to: 'RECORD' }));
    await waitFor(() => expect(screen.queryByText(/page 3, to be shown/)).not.toBeInTheDocument());
  });

  it('takes down what the court found of the original, and why where it does not agree', async () => {
    network.use(
      http.get(`/api/hearing/hearings/${id}/exhibits/d1`, () => HttpResponse.json(null, { status: 404 })),
      http.get(`/api/hearing/hearings/${id}/exhibits/d1/opinions`, () => HttpResponse.json([])),
      http.get(`/api/hearing/hearings/${id}/cases`, () => HttpResponse.json([])),
    );
    const { person } = open(`/hearings/${id}/room`, accountOf('judge'));
    const room = await socket(0);
    room.says({ frame: 'ready', epoch: 'e', seq: 2, you: { ...bench, perms: { INVESTIGATION: ['exhibit.inspect'] } }, seats });
    room.says(begun);
    room.says(event(2, 'exhibit.shown', { digest: 'd1', documentId: 'x', title: 'Contract', page: 1 }));
    await person.click(await screen.findByText('The original was seen in the courtroom'));
    const put = screen.getByRole('button', { name: 'Put into the record' });
    expect(put).toBeDisabled();
    await person.selectOptions(screen.getByRole('combobox', { name: 'Original' }), 'Differs from the copy');
    expect(put).toBeDisabled();
    await person.type(screen.getByRole('textbox', { name: /^What was found/ }), 'another seal');
    await expectAccessible(screen.getByRole('region', { name: 'Exhibit' }));
    await person.click(put);
    expect(room.sent.at(-1)).toMatchObject({ t: 'exhibit.inspect', d: { digest: 'd1', original: 'DIFFERS', note: 'another seal' } });
    const inspected = {
      digest: 'd1',
      documentId: 'x',
      title: 'Contract',
      original: 'DIFFERS',
      seenBy: ['plaintiff-1'],
      note: 'another seal',
    };
    room.says(event(3, 'exhibit.inspected', inspected));
    const line = (await screen.findByText(/The original of Contract is seen in the courtroom/)).closest('li')!;
    expect(line).toHaveTextContent(/Differs from the copy.*Rheinland.*another seal/);
  });

  it('shows beside the exhibit what a party said of it in writing, by the name that the reader reads', async () => {
    network.use(
      http.get(`/api/hearing/hearings/${id}/exhibits/d1`, () => HttpResponse.json(null, { status: 404 })),
      http.get(`/api/hearing/hearings/${id}/exhibits/d1/opinions`, () =>
        HttpResponse.json([
          {
            party: { role: 'DEFENDANT', name: '한빛정밀', latinName: 'Hanbit Precision', chineseName: '韩光' },
            authenticity: 'DISPUTED',
            legality: 'ACCEPTED',
            relevance: 'NO_COMMENT',
            reasons: 'Not our seal',
            originalDemanded: true,
            givenAt: '2026-11-21T02:00:00Z',
          },
        ]),
      ),
    );
    open(`/hearings/${id}/room`, accountOf('party'));
    const room = await socket(0);
    room.says({ frame: 'ready', epoch: 'e', seq: 2, you, seats });
    room.says(event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION' }));
    room.says(event(2, 'exhibit.shown', { digest: 'd1', documentId: 'x', title: 'Contract', page: 1 }));
    const said = within(await screen.findByRole('region', { name: 'Said in writing before' })).getByRole('article');
    expect(said).toHaveAccessibleName('Hanbit Precision');
    expect(said).toHaveTextContent(/Asks to see the original.*Authenticity\s*Disputed.*Relevance\s*No comment.*Not our seal/);
    await expectAccessible(said);
  });

  describe('that are no papers', () => {
    beforeEach(() => {
      vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:exhibit');
      network.use(http.get(`/api/hearing/hearings/${id}/exhibits/:digest/opinions`, () => HttpResponse.json([])));
    });
    const serves = (type: string) =>
      network.use(
        http.get(`/api/hearing/hearings/${id}/exhibits/:digest`, () => new HttpResponse('x', { headers: { 'Content-Type': type } })),
      );

    it('show a picture to which a party points, by mouse and by keyboard, and the court as large as it sees it', async () => {
      serves('image/jpeg');
      const { person, unmount } = open(`/hearings/${id}/room`, accountOf('party'));
      const room = await socket(0);
      room.says({ frame: 'ready', epoch: 'e', seq: 2, you, seats });
      room.says(begun);
      room.says(shown('image/jpeg'));
      expect(await screen.findByRole('img', { name: 'The gate' })).toHaveAttribute('src', 'blob:exhibit');
      const place = screen.getByRole('button', { name: /^“The gate”: click a place/ });
      vi.spyOn(place, 'getBoundingClientRect').mockReturnValue({ left: 10, top: 20, width: 200, height: 100 } as DOMRect);
      fireEvent.click(place, { detail: 1, clientX: 60, clientY: 95 });
      expect(room.sent.at(-1)).toMatchObject({ t: 'exhibit.point', d: { digest: 'd1', x: 250, y: 750, zoom: null } });
      room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '2026-11-21T07:00:01Z' });
      await waitFor(() => expect(place).toBeEnabled());
      place.focus();
      await person.keyboard('{ArrowRight}{ArrowUp}{Enter}');
      expect(room.sent.at(-1)).toMatchObject({ t: 'exhibit.point', d: { x: 525, y: 475 } });
      await person.click(screen.getByRole('button', { name: 'Larger' }));
      expect(screen.getByText('150 %')).toBeVisible();
      room.says(event(3, 'exhibit.pointed', { digest: 'd1', seat: 'judge', x: 100, y: 100, zoom: 300 }));
      expect(await screen.findByText('300 %')).toBeVisible();
      expect(screen.getByText('Judge 林 points at a place.')).toBeVisible();
      // where somebody points is no line of the record
      expect(screen.queryByText(/exhibit_pointed/)).toBeNull();
      await expectAccessible(screen.getByRole('region', { name: 'Exhibit' }));
      unmount();

      const { person: judge } = open(`/hearings/${id}/room`, accountOf('judge'));
      const court = await socket(1);
      court.says({ frame: 'ready', epoch: 'e', seq: 2, you: bench, seats });
      court.says(begun);
      court.says(shown('image/jpeg'));
      await judge.click(await screen.findByRole('button', { name: 'Larger' }));
      screen.getByRole('button', { name: /^“The gate”: click a place/ }).focus();
      await judge.keyboard('{Enter}');
      expect(court.sent.at(-1)).toMatchObject({ t: 'exhibit.point', d: { x: 500, y: 500, zoom: 150 } });
    });

    it.each(['video/mp4', 'image/heic'])('%s, confidential, say over them whose copy it is, and are given out as no file', async (type) => {
      network.use(
        http.get(
          `/api/hearing/hearings/${id}/exhibits/:digest`,
          () =>
            new HttpResponse('x', {
              headers: { 'Content-Type': type, 'Comity-Overlay': 'plaintiff-1 / ab12 / 2026-11-21 15:00:00 UTC+8' },
            }),
        ),
      );
      open(`/hearings/${id}/room`, accountOf('party'));
      const room = await socket(0);
      room.says({ frame: 'ready', epoch: 'e', seq: 2, you, seats });
      room.says(begun);
      room.says(shown(type));
      expect(await screen.findByText(/^Marked as your copy: plaintiff-1 \/ ab12/)).toBeVisible();
      expect(screen.getAllByText('plaintiff-1 / ab12 / 2026-11-21 15:00:00 UTC+8').length).toBeGreaterThan(3);
      expect(screen.queryByRole('link', { name: 'Save the file' })).toBeNull();
      expect(screen.queryByRole('link', { name: /window/ })).toBeNull();
      // a player of its own would go to full screen, or save
      expect(document.querySelector('video')?.controls ?? false).toBe(false);
      await expectAccessible(screen.getByRole('region', { name: 'Exhibit' }));
    });

    it('that can be neither marked nor shown here are the court’s to show, which is said; trying again would not help', async () => {
      network.use(
        http.get(`/api/hearing/hearings/${id}/exhibits/d1`, () =>
          HttpResponse.json(
            { code: 'exhibit-not-handed-out', title: 'The court alone shows this exhibit.', status: 403 },
            { status: 403, headers: { 'Content-Type': 'application/problem+json' } },
          ),
        ),
      );
      open(`/hearings/${id}/room`, accountOf('party'));
      const room = await socket(0);
      room.says({ frame: 'ready', epoch: 'e', seq: 2, you, seats });
      room.says(begun);
      room.says(shown('application/msword'));
      expect(await screen.findByText('The court alone shows this exhibit.')).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
      expect(screen.queryByRole('link', { name: 'Save the file' })).toBeNull();
    });

    it('say what the browser cannot show, and offer the file', async () => {
      serves('image/tiff');
      open(`/hearings/${id}/room`, accountOf('party'));
      const room = await socket(0);
      room.says({ frame: 'ready', epoch: 'e', seq: 2, you, seats });
      room.says(begun);
      room.says(shown('image/tiff'));
      fireEvent.error(await screen.findByRole('img', { name: 'The gate' }));
      expect(await screen.findByText(/cannot show or play a file of this kind \(image\/tiff\)/)).toBeVisible();
      expect(screen.getByRole('link', { name: 'Save the file' })).toHaveAttribute('download', 'The gate.tiff');
    });

    it('play sound for everybody from where the court plays it; who may not hear it yet is offered to', async () => {
      serves('audio/mpeg');
      const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockRejectedValueOnce(new Error('not allowed')).mockResolvedValue();
      const pause = vi.spyOn(HTMLMediaElement.prototype, 'pause').mockReturnValue();
      const { person, unmount } = open(`/hearings/${id}/room`, accountOf('party'));
      const room = await socket(0);
      const serverTime = '2026-11-21T07:00:10Z';
      const came = performance.now();
      room.says({ frame: 'ready', epoch: 'e', seq: 2, you, seats, serverTime });
      room.says(begun);
      room.says(shown('audio/mpeg'));
      expect(await screen.findByText('The court is not playing it.')).toBeVisible();
      room.says(event(3, 'exhibit.played', { digest: 'd1', title: 'The gate', playing: true, position: 5_000 }));
      await person.click(await screen.findByRole('button', { name: 'Listen along with the court' }));
      expect(play).toHaveBeenCalledTimes(2);
      // five seconds, the ten that went by before we came, and what this test has taken since
      const { currentTime } = screen.getByLabelText<HTMLAudioElement>('The gate');
      expect(currentTime).toBeGreaterThanOrEqual(14.5);
      expect(currentTime).toBeLessThanOrEqual(15.5 + (performance.now() - came) / 1000);
      expect(screen.queryByRole('button', { name: 'Play for everybody from here' })).toBeNull();
      expect(screen.getByText('The gate is played.')).toBeVisible();
      room.says(event(4, 'exhibit.played', { digest: 'd1', title: 'The gate', playing: false, position: 21_000 }));
      await waitFor(() => expect(screen.getByLabelText<HTMLAudioElement>('The gate').currentTime).toBe(21));
      expect(pause).toHaveBeenCalled();
      unmount();

      const { person: judge } = open(`/hearings/${id}/room`, accountOf('judge'));
      const court = await socket(1);
      court.says({ frame: 'ready', epoch: 'e', seq: 2, you: bench, seats, serverTime });
      court.says(begun);
      court.says(shown('audio/mpeg'));
      const element = await screen.findByLabelText<HTMLAudioElement>('The gate');
      element.currentTime = 3;
      await judge.click(screen.getByRole('button', { name: 'Play for everybody from here' }));
      expect(court.sent.at(-1)).toMatchObject({ t: 'exhibit.play', d: { digest: 'd1', playing: true, position: 3_000 } });
    });
  });

  it('are shown with their original or translation beside them, as the court chooses', async () => {
    const paper = (documentId: string, digest: string, title: string, translationOf: string | null) => ({
      documentId,
      digest,
      kind: 'CONTRACT',
      title,
      language: 'en',
      pages: 2,
      mediaType: 'application/pdf',
      extension: 'pdf',
      translationOf,
    });
    network.use(
      http.get(`/api/hearing/hearings/${id}/cases`, () =>
        HttpResponse.json([
          {
            caseId,
            caseNumber: '1',
            documents: [paper('x', 'd1', 'Vertrag', null), paper('y', 'd2', '合同', 'x'), paper('z', 'd3', 'Receipt', null)],
          },
        ]),
      ),
      http.get(`/api/hearing/hearings/${id}/exhibits/:digest`, () => HttpResponse.json(null, { status: 404 })),
      http.get(`/api/hearing/hearings/${id}/exhibits/:digest/opinions`, () => HttpResponse.json([])),
    );
    const { person } = open(`/hearings/${id}/room`, accountOf('judge'));
    const room = await socket(0);
    room.says({ frame: 'ready', epoch: 'e', seq: 2, you: bench, seats });
    room.says(begun);
    const choose = await screen.findByRole('combobox', { name: 'Document of the case' });
    await screen.findByRole('option', { name: 'Receipt' });
    await person.selectOptions(choose, 'Receipt');
    expect(screen.queryByRole('combobox', { name: 'Beside it' })).toBeNull();
    await person.selectOptions(choose, '合同');
    expect(screen.getByRole('combobox', { name: 'Beside it' })).toHaveDisplayValue('Vertrag');
    await person.click(screen.getByRole('button', { name: 'Show to everybody' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'exhibit.show', d: { digest: 'd2', page: 1, beside: 'd1' } });
    const beside = { digest: 'd1', documentId: 'x', title: 'Vertrag', mediaType: 'application/pdf' };
    room.says(event(2, 'exhibit.shown', { digest: 'd2', documentId: 'y', title: '合同', page: 1, mediaType: 'application/pdf', beside }));
    expect(await screen.findByRole('heading', { name: 'Vertrag' })).toBeVisible();
    expect(screen.getByText('Shown beside it')).toBeVisible();
  });

  describe('that are papers', () => {
    const draw = vi.fn();
    const close = vi.fn();
    beforeEach(() => {
      draw
        .mockReset()
        .mockImplementation((page: number) => Promise.resolve({ picture: new Blob(), text: page === 3 ? '' : `第${page}页的文字` }));
      close.mockReset();
      vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:page');
      vi.doMock('@/paper/pdf', () => ({ Pages: { of: () => Promise.resolve({ count: 3, draw, close }) } }));
      network.use(
        http.get(`/api/hearing/hearings/${id}/exhibits/:digest/opinions`, () => HttpResponse.json([])),
        http.get(
          `/api/hearing/hearings/${id}/exhibits/:digest`,
          () => new HttpResponse('x', { headers: { 'Content-Type': 'application/pdf' } }),
        ),
      );
    });

    it('are drawn page by page as the court turns them for everybody, to be pointed at and read aloud', async () => {
      const { person, unmount } = open(`/hearings/${id}/room`, accountOf('judge'));
      const room = await socket(0);
      room.says({ frame: 'ready', epoch: 'e', seq: 2, you: bench, seats });
      room.says(begun);
      room.says(shown('application/pdf', { page: 2 }));
      expect(await screen.findByText('Page 2 of 3')).toBeVisible();
      expect(screen.getByRole('img', { name: 'The gate' })).toHaveAttribute('src', 'blob:page');
      await person.click(screen.getByText('Text of this page'));
      expect(screen.getByText('第2页的文字')).toBeVisible();
      await expectAccessible(screen.getByRole('region', { name: 'Exhibit' }));
      await person.click(screen.getByRole('button', { name: 'Next page' }));
      expect(room.sent.at(-1)).toMatchObject({ t: 'exhibit.show', d: { digest: 'd1', page: 3, beside: null } });
      room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '2026-11-21T07:00:01Z' });
      room.says(event(3, 'exhibit.shown', { digest: 'd1', documentId: 'x', title: 'The gate', page: 3, mediaType: 'application/pdf' }));
      expect(await screen.findByText('Page 3 of 3')).toBeVisible();
      expect(await screen.findByText(/^This page has no text/)).toBeVisible();
      expect(draw.mock.calls).toEqual([[2], [3]]);
      expect(screen.getByRole('button', { name: 'Next page' })).toBeDisabled();
      screen.getByRole('button', { name: /^“The gate”: click a place/ }).focus();
      await person.keyboard('{Enter}');
      expect(room.sent.at(-1)).toMatchObject({ t: 'exhibit.point', d: { digest: 'd1', x: 500, y: 500, zoom: 100 } });
      unmount();
      expect(close).toHaveBeenCalledOnce();
    });

    it('are turned by nobody else; the place to which the court points is seen', async () => {
      open(`/hearings/${id}/room`, accountOf('party'));
      const room = await socket(0);
      room.says({ frame: 'ready', epoch: 'e', seq: 2, you, seats });
      room.says(begun);
      room.says(shown('application/pdf'));
      expect(await screen.findByText('Page 1 of 3')).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Next page' })).toBeNull();
      room.says(event(3, 'exhibit.pointed', { digest: 'd1', seat: 'judge', x: 100, y: 100, zoom: 300 }));
      expect(await screen.findByText('Judge 林 points at a place.')).toBeVisible();
      expect(screen.getByText('300 %')).toBeVisible();
    });

    it('that cannot be drawn are left to the browser, or opened alone', async () => {
      draw.mockRejectedValue(new Error('broken'));
      open(`/hearings/${id}/room`, accountOf('party'));
      const room = await socket(0);
      room.says({ frame: 'ready', epoch: 'e', seq: 2, you, seats });
      room.says(begun);
      room.says(shown('application/pdf'));
      expect(await screen.findByText(/^This page cannot be drawn here/)).toBeVisible();
      expect(screen.getByRole('link', { name: 'Open in a window of its own' })).toHaveAttribute('href', 'blob:page#page=1');
    });
  });

  it('know where a recording is, whatever the clocks say', () => {
    const played = { digest: 'd', playing: true, position: 2_000, at: '2026-11-21T07:00:00.000Z' };
    const now = Date.parse('2026-11-21T07:00:03.000Z');
    expect(placeOf(played, 0, now)).toBe(5);
    expect(placeOf(played, -1_000, now)).toBe(4);
    expect(placeOf({ ...played, playing: false }, 0, now)).toBe(2);
  });
});
