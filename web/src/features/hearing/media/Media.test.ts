import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Devices, Peers, RtcContent, Signal, Signals } from '@/api/generated/room';
import { beginning, type Picture } from '../room/picture';
import type { RoomLine, RoomView } from '../room/RoomLine';
import { Media } from './Media';

class Track {
  stopped = false;
  onended: (() => void) | null = null;
  constructor(readonly kind: string) {}
  stop() {
    this.stopped = true;
  }
}

class Sender {
  track: Track | null = null;
  replaceTrack(track: Track | null) {
    this.track = track;
    return Promise.resolve();
  }
  getParameters() {
    return { encodings: [{}] };
  }
  setParameters() {
    return Promise.resolve();
  }
}

/** As much of a browser's connection as a page uses. */
class Connection {
  static all: Connection[] = [];
  connectionState = 'new';
  signalingState = 'stable';
  localDescription: { type: string; sdp: string } | null = null;
  restarts = 0;
  closed = false;
  heard: unknown[] = [];
  transceivers: { sender: Sender; direction: string }[] = [];
  stats = new Map<string, object>();
  onnegotiationneeded: (() => void) | null = null;
  constructor(readonly configuration: RTCConfiguration) {
    Connection.all.push(this);
  }
  addTransceiver() {
    const transceiver = { sender: new Sender(), direction: 'sendrecv' };
    this.transceivers.push(transceiver);
    if (this.transceivers.length === 1) setTimeout(() => this.onnegotiationneeded?.());
    return transceiver;
  }
  getTransceivers() {
    if (this.transceivers.length === 0) this.transceivers = ['', ''].map(() => ({ sender: new Sender(), direction: 'recvonly' }));
    return this.transceivers;
  }
  setLocalDescription() {
    const type = this.signalingState === 'have-remote-offer' ? 'answer' : 'offer';
    this.signalingState = type === 'offer' ? 'have-local-offer' : 'stable';
    this.localDescription = { type, sdp: 'v=0' };
    return Promise.resolve();
  }
  setRemoteDescription(description: { type: string }) {
    this.signalingState = description.type === 'offer' ? 'have-remote-offer' : 'stable';
    this.heard.push(description);
    return Promise.resolve();
  }
  addIceCandidate(candidate: unknown) {
    this.heard.push(candidate);
    return Promise.resolve();
  }
  getStats() {
    return Promise.resolve(this.stats);
  }
  getConfiguration() {
    return this.configuration;
  }
  setConfiguration() {}
  restartIce() {
    this.restarts++;
  }
  close() {
    this.closed = true;
    this.connectionState = 'closed';
  }
  sends() {
    return this.transceivers.map(({ sender }) => sender.track?.kind ?? null);
  }
}

class Stream {
  constructor(readonly tracks: Track[] = []) {}
  getTracks() {
    return this.tracks;
  }
  addTrack(track: Track) {
    this.tracks.push(track);
  }
}

/** A line to a room, as sound and picture use it. */
class Line {
  view: Partial<RoomView> = { line: 'open', you: you('plaintiff-1'), picture: beginning, events: [], upTo: 0 };
  said: (Devices | Signals)[] = [];
  private changed = () => {};
  private news: (news: Peers | Signal) => void = () => {};
  readonly current = () => this.view;
  readonly subscribe = (listener: () => void) => ((this.changed = listener), () => {});
  readonly overhear = (listener: (news: Peers | Signal) => void) => ((this.news = listener), () => {});
  readonly relay = () => null;
  mention(news: Devices | Signals) {
    this.said.push(news);
  }
  is(view: Partial<RoomView>) {
    this.view = { ...this.view, ...view };
    this.changed();
  }
  shows(picture: Partial<Picture>) {
    this.is({ picture: { ...this.view.picture!, ...picture } });
  }
  names(...peers: string[]) {
    this.namesWhere(false, ...peers);
  }
  namesApart(...peers: string[]) {
    this.namesWhere(true, ...peers);
  }
  private namesWhere(apart: boolean, ...peers: string[]) {
    this.news({
      frame: 'eph',
      t: 'peers',
      plane: 'MESH',
      standsIn: false,
      you: { full: false, connection: 0, apart },
      mostCameras: 6,
      peers: peers.map((page) => peer(page, 1)),
    });
  }
  /** @param own connection with the server @param peers with the number of each one's connection */
  serves(own: number, peers: Record<string, number> = {}) {
    this.news({
      frame: 'eph',
      t: 'peers',
      plane: 'JANUS',
      standsIn: false,
      you: { full: false, connection: own, apart: false },
      mostCameras: 9,
      peers: Object.entries(peers).map(([page, connection]) => peer(page, connection)),
    });
  }
  loses(...peers: string[]) {
    this.news({
      frame: 'eph',
      t: 'peers',
      plane: 'MESH',
      standsIn: true,
      you: { full: false, connection: 0, apart: false },
      mostCameras: 6,
      peers: peers.map((page) => peer(page, 1)),
    });
  }
  refusesPicture() {
    this.news({
      frame: 'eph',
      t: 'peers',
      plane: 'MESH',
      standsIn: false,
      you: { full: true, connection: 0, apart: false },
      mostCameras: 6,
      peers: [],
    });
  }
  signals(page: string, d: RtcContent) {
    this.news({ frame: 'eph', t: 'signal', page, d });
  }
  devices = () => this.said.filter((each): each is Devices => each.t === 'devices').at(-1)!;
  signalsSaid = () => this.said.filter((each): each is Signals => each.t === 'signals').flatMap(({ to }) => to);
}

const peer = (page: string, connection: number): Peers['peers'][number] => ({
  page,
  seats: [`seat-${page[0]}`],
  microphone: true,
  camera: true,
  pictures: true,
  connection,
});
const you = (seat: string) => ({ seat, seats: [seat], role: 'PLAINTIFF', perms: {} }) as unknown as RoomView['you'];
/** Before and after every page's own id, as texts. */
const BEFORE = '00000000-0000-4000-8000-000000000000';
const AFTER = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('Sound and picture of a page', () => {
  let line: Line;
  let media: Media;
  let getUserMedia: ReturnType<typeof vi.fn>;

  beforeEach(() => {
    vi.useFakeTimers();
    sessionStorage.clear();
    Connection.all = [];
    vi.stubGlobal('RTCPeerConnection', Connection);
    vi.stubGlobal('MediaStream', Stream);
    getUserMedia = vi.fn((wish: MediaStreamConstraints) => Promise.resolve(new Stream([new Track(wish.video ? 'video' : 'audio')])));
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { mediaDevices: { getUserMedia } }));
    line = new Line();
    media = opened();
  });
  afterEach(() => {
    media.stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const opened = () => {
    const page = new Media('1', line as unknown as RoomLine);
    page.start();
    return page;
  };

  it('is announced when the line stands, and again with every change', async () => {
    expect(line.devices()).toMatchObject({ microphone: false, camera: false, pictures: true });
    await media.turnOn('camera');
    expect(line.devices()).toMatchObject({ microphone: false, camera: true, page: media.current().page });
    media.turnOff('camera');
    expect(line.devices()).toMatchObject({ camera: false });
  });

  it('goes to whom the room names: of two pages the lesser one offers, the other answers', async () => {
    await media.turnOn('camera');
    line.names(BEFORE, AFTER);
    await pass(500);
    const [answers, offers] = Connection.all;
    expect(line.signalsSaid()).toEqual([{ page: AFTER, d: { description: { type: 'offer', sdp: 'v=0' } } }]);
    expect(offers!.sends()).toEqual([null, 'video']);
    line.signals(BEFORE, { description: { type: 'offer', sdp: 'v=0' } });
    await pass(500);
    expect(line.signalsSaid().at(-1)).toEqual({ page: BEFORE, d: { description: { type: 'answer', sdp: 'v=0' } } });
    expect(answers!.sends()).toEqual([null, 'video']);
    await media.turnOn('microphone');
    expect(answers!.sends()).toEqual(['audio', 'video']);
  });

  it('ends with whom the room names no longer, and with everybody while the line is down', async () => {
    line.names(BEFORE, AFTER);
    line.names(AFTER);
    expect(Connection.all.map(({ closed }) => closed)).toEqual([true, false]);
    line.is({ line: 'reconnecting' });
    expect(Connection.all.map(({ closed }) => closed)).toEqual([true, true]);
    expect(media.current().others).toEqual([]);
    const before = line.said.length;
    line.is({ line: 'open' });
    expect(line.said.length).toBe(before + 1);
    // what an earlier peer still says finds nobody
    line.signals(BEFORE, { again: true });
    line.names(AFTER);
    expect(Connection.all).toHaveLength(3);
  });

  it('goes to the media server once where the court has one, and comes from it for each of the others', async () => {
    await media.turnOn('camera');
    const { page } = media.current();
    line.serves(1);
    await pass(500);
    expect(Connection.all).toHaveLength(1);
    expect(line.signalsSaid()).toEqual([{ page, d: { description: { type: 'offer', sdp: 'v=0' } } }]);
    line.signals(page, { description: { type: 'answer', sdp: 'v=0' } });
    line.serves(1, { [BEFORE]: 2, [AFTER]: 3 });
    line.signals(AFTER, { description: { type: 'offer', sdp: 'v=0' } });
    await pass(500);
    const [upload, , after] = Connection.all;
    expect(Connection.all).toHaveLength(3);
    expect(upload!.heard).toEqual([{ type: 'answer', sdp: 'v=0' }]);
    // whoever is less does not offer: the server does, to both
    expect(line.signalsSaid().slice(1)).toEqual([{ page: AFTER, d: { description: { type: 'answer', sdp: 'v=0' } } }]);
    expect(upload!.sends()).toEqual([null, 'video']);
    expect(after!.sends()).toEqual([null, null]);
    await media.turnOn('microphone');
    expect(upload!.sends()).toEqual(['audio', 'video']);
    expect(after!.sends()).toEqual([null, null]);
  });

  it('takes another connection where the server asks for one, and hangs up with whom it names no longer', () => {
    line.serves(1, { [BEFORE]: 2, [AFTER]: 3 });
    line.serves(4, { [BEFORE]: 5, [AFTER]: 3 });
    const closed = () => Connection.all.map((each) => each.closed);
    expect(closed()).toEqual([true, false, true, false, false]);
    line.serves(4, { [AFTER]: 3 });
    expect(closed()).toEqual([true, false, true, true, false]);
    line.serves(0);
    expect(Connection.all.every((each) => each.closed)).toBe(true);
  });

  it('goes from page to page while the media server is gone, and back; and the page says so', async () => {
    await media.turnOn('microphone');
    line.serves(1, { [AFTER]: 1 });
    expect(media.current().standsIn).toBe(false);
    line.loses(AFTER);
    expect(Connection.all.map((each) => each.closed)).toEqual([true, true, false]);
    expect(Connection.all[2]!.sends()).toEqual(['audio', null]);
    expect(media.current().standsIn).toBe(true);
    line.serves(1, { [AFTER]: 2 });
    expect(Connection.all.map((each) => each.closed)).toEqual([true, true, true, false, false]);
    expect(media.current().standsIn).toBe(false);
  });

  it('is silent while the court has switched the microphone off, and after the page was loaded again', async () => {
    line.names(AFTER);
    await media.turnOn('microphone');
    expect(Connection.all[0]!.sends()).toEqual(['audio', null]);
    line.shows({ muted: { 'plaintiff-1': true } });
    expect(Connection.all[0]!.sends()).toEqual([null, null]);
    expect(media.current()).toMatchObject({ muted: true, states: { microphone: 'off' } });
    expect(line.devices()).toMatchObject({ microphone: false });
    media.stop();
    media = opened();
    await pass(100);
    expect(media.current()).toMatchObject({ muted: true, states: { microphone: 'off' } });
    // let be heard, it is still the person who switches it on
    line.shows({ muted: { 'plaintiff-1': false } });
    await pass(100);
    expect(media.current()).toMatchObject({ muted: false, states: { microphone: 'off' } });
  });

  it('comes on again by itself after the page was loaded again, once the past is known', async () => {
    await media.turnOn('camera');
    await media.turnOn('microphone');
    media.stop();
    line.is({ events: [], upTo: 3 });
    media = opened();
    await pass(100);
    expect(media.current().states).toEqual({ microphone: 'off', camera: 'off' });
    line.is({ upTo: 0 });
    await pass(100);
    expect(media.current().states).toEqual({ microphone: 'on', camera: 'on' });
  });

  it('does not play whom the court muted, whatever that page says', () => {
    line.names(AFTER);
    expect(media.current().others[0]!.microphone).toBe(true);
    line.shows({ muted: { 'seat-f': true } });
    line.names(AFTER);
    expect(media.current().others[0]!.microphone).toBe(false);
  });

  it('speaks apart with those alone whom the room names there, muted in the room or not, and comes back silent', async () => {
    line.names(BEFORE, AFTER);
    await media.turnOn('camera');
    line.shows({ muted: { 'plaintiff-1': true, 'seat-f': true } });
    line.namesApart(AFTER);
    // a new connection, not the one of the room
    expect(Connection.all.map(({ closed }) => closed)).toEqual([true, true, false]);
    expect(media.current()).toMatchObject({ apart: true, muted: false });
    expect(media.current().others.map(({ page, microphone }) => [page, microphone])).toEqual([[AFTER, true]]);
    await media.turnOn('microphone');
    expect(Connection.all[2]!.sends()).toEqual(['audio', 'video']);
    line.shows({ muted: {} });
    line.names(BEFORE, AFTER);
    expect(Connection.all[2]!.closed).toBe(true);
    expect(media.current()).toMatchObject({ apart: false, states: { microphone: 'off', camera: 'on' } });
    expect(Connection.all.slice(3).map((each) => each.sends())).toEqual([[], [null, 'video']]);
  });

  it('is not heard in the room by itself where the page was loaded again apart', async () => {
    line.namesApart(AFTER);
    await media.turnOn('microphone');
    media.stop();
    media = opened();
    await pass(100);
    line.names(AFTER);
    await pass(100);
    expect(media.current().states.microphone).toBe('off');
  });

  it('pauses with the sitting', async () => {
    await media.turnOn('camera');
    await media.turnOn('microphone');
    line.shows({ recess: { reason: 'noon', until: null } });
    expect(media.current().states).toEqual({ microphone: 'off', camera: 'off' });
  });

  it.each([
    ['NotAllowedError', 'refused'],
    ['NotFoundError', 'missing'],
    ['NotReadableError', 'taken'],
  ])('says of a device that answers %s that it is %s, and tries again when asked', async (name, state) => {
    getUserMedia.mockRejectedValueOnce(Object.assign(new Error(), { name }));
    await media.turnOn('camera');
    expect(media.current().states.camera).toBe(state);
    await media.turnOn('camera');
    expect(media.current().states.camera).toBe('on');
  });

  it('says that a device was unplugged, and nothing of it goes out', async () => {
    line.names(AFTER);
    await media.turnOn('camera');
    const track = Connection.all[0]!.transceivers[1]!.sender.track!;
    track.onended!();
    expect(media.current().states.camera).toBe('lost');
    expect(Connection.all[0]!.sends()).toEqual([null, null]);
    expect(line.devices().camera).toBe(false);
  });

  it('stays on when the room answers what the page said before', async () => {
    await media.turnOn('camera');
    // of before the camera was on
    line.names(AFTER);
    expect(media.current()).toMatchObject({ full: false, states: { camera: 'on' } });
  });

  it('goes without its picture where as many as can be are shown', async () => {
    await media.turnOn('camera');
    line.refusesPicture();
    expect(media.current()).toMatchObject({ full: true, states: { camera: 'off' } });
  });

  it('is tried again where it does not connect: the offer is said again, or who offers is asked', async () => {
    line.names(BEFORE, AFTER);
    await pass(9_500);
    const [answers, offers] = Connection.all;
    expect(line.signalsSaid().filter(({ d }) => d.description).length).toBe(2);
    expect(line.signalsSaid()).toContainEqual({ page: BEFORE, d: { again: true } });
    offers!.connectionState = answers!.connectionState = 'connected';
    offers!.signalingState = 'stable';
    await pass(2_000);
    offers!.connectionState = 'disconnected';
    await pass(4_000);
    expect(offers!.restarts).toBe(1);
    expect(media.current().others[1]!.quality).toBe('lost');
  });

  it('says that nothing gets through once no connection has stood for a while, until one does or nobody is there', async () => {
    await pass(60_000);
    expect(media.current().unreached).toBe(false);
    line.names(BEFORE, AFTER);
    await pass(19_000);
    expect(media.current().unreached).toBe(false);
    await pass(2_000);
    expect(media.current().unreached).toBe(true);
    const [, one] = Connection.all;
    one!.connectionState = 'connected';
    await pass(1_000);
    expect(media.current().unreached).toBe(false);
    one!.connectionState = 'failed';
    await pass(21_000);
    expect(media.current().unreached).toBe(true);
    line.names();
    await pass(1_000);
    expect(media.current().unreached).toBe(false);
  });

  it('does without pictures on a weak line, first its own, then all, and never without sound', async () => {
    await media.turnOn('camera');
    await media.turnOn('microphone');
    line.names(AFTER);
    const [connection] = Connection.all;
    connection!.connectionState = 'connected';
    connection!.stats.set('pair', { type: 'candidate-pair', state: 'succeeded', nominated: true, currentRoundTripTime: 2 });
    await pass(6_000);
    expect(media.current().saving).toBe('own');
    expect(connection!.sends()).toEqual(['audio', null]);
    expect(line.devices()).toMatchObject({ microphone: true, camera: false, pictures: true });
    await pass(6_000);
    expect(media.current().saving).toBe('all');
    expect(line.devices()).toMatchObject({ microphone: true, camera: false, pictures: false });
    expect(connection!.sends()).toEqual(['audio', null]);
    media.wantPictures();
    expect(connection!.sends()).toEqual(['audio', 'video']);
  });
});
