import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { checkLine } from './media/lineCheck';

const id = '0198c0de-0000-7000-8000-0000000000aa';

/** The way to the court's media server, as a browser finds it. */
class FakeConnection {
  static stands = true;
  static asked: RTCConfiguration[] = [];
  iceGatheringState = 'complete';
  connectionState = 'new';
  localDescription = { sdp: 'offer' };
  sections: unknown[] = [];
  constructor(configuration: RTCConfiguration) {
    FakeConnection.asked.push(configuration);
  }
  addTransceiver(track: unknown) {
    this.sections.push(track);
  }
  setLocalDescription() {
    return Promise.resolve();
  }
  setRemoteDescription({ sdp }: { sdp: string }) {
    const taken = sdp === 'answer' && this.sections.join() === 'audio,video';
    this.connectionState = FakeConnection.stands && taken ? 'connected' : 'failed';
    return Promise.resolve();
  }
  close() {}
}

const answers = (answer: object) =>
  network.use(
    http.get(`/api/hearing/hearings/${id}`, () => HttpResponse.json({ id })),
    http.get(`/api/hearing/hearings/${id}/relay`, () => HttpResponse.json({ relay: null })),
    http.post(`/api/hearing/hearings/${id}/device-check/server`, async ({ request }) =>
      HttpResponse.json(((await request.json()) as { sdp: string }).sdp === 'offer' ? answer : {}),
    ),
  );

describe('The line before a hearing', () => {
  beforeEach(() => {
    FakeConnection.stands = true;
    FakeConnection.asked = [];
    vi.stubGlobal('RTCPeerConnection', FakeConnection);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    ['reaches the media server', { there: true, sdp: 'answer' }, true, 'REACHED'],
    ['does not reach it: UDP is blocked', { there: true, sdp: 'answer' }, false, 'NOT_REACHED'],
    ['finds it silent', { there: true, sdp: null }, true, 'SILENT'],
    ['finds none', { there: false, sdp: null }, true, 'NONE'],
  ])('%s', async (_, answer, stands, server) => {
    answers(answer);
    FakeConnection.stands = stands;
    expect(await checkLine(id, [])).toMatchObject({ relay: 'NONE', server, kilobits: null });
    expect(FakeConnection.asked).toEqual([{ iceServers: [] }]);
  });

  it.each([
    ['REACHED', /Sound and picture get through to the court’s media server/],
    ['NOT_REACHED', /Try another network, such as a telephone’s/],
    ['SILENT', /that is the court’s to mend/],
  ])('says what was found, with a way out: %s', async (server, words) => {
    answers(server === 'SILENT' ? { there: true, sdp: null } : { there: true, sdp: 'answer' });
    FakeConnection.stands = server === 'REACHED';
    let kept: unknown;
    network.use(
      http.put(`/api/hearing/hearings/${id}/device-check`, async ({ request }) => {
        kept = await request.json();
        return HttpResponse.json({ seats: ['plaintiff-1'], checkedAt: '2026-12-18T02:00:00Z', findings: kept });
      }),
    );
    const { person } = open(`/hearings/${id}/devices`, accountOf('party'));
    await person.click(await screen.findByRole('button', { name: 'Check the line' }));
    expect(await screen.findByText(words)).toBeVisible();
    expect(kept).toMatchObject({ server, relay: 'NONE', camera: 'NOT_TRIED' });
    await expectAccessible();
  });
});
