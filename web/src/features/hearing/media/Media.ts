import type { Peer as Named, Peers, RtcContent, Signal, Signals } from '@/api/generated/room';
import { newId } from '@/api/id';
import { type Kept, keptWords } from '@/api/kept';
import { ticketFor } from '../requests';
import type { RoomLine } from '../room/RoomLine';
import { isApart } from './channel';
import { type Chosen, Devices, type DeviceState, type Kind } from './devices';
import { Peer } from './Peer';
import { isHeard, nextSaving, PATIENCE, type Quality, type Saving } from './quality';

/** Somebody with whom sound and picture are exchanged. */
export interface Other {
  page: string;
  /** All that the person holds. */
  seats: string[];
  microphone: boolean;
  camera: boolean;
  sound: MediaStream;
  picture: MediaStream;
  quality: Quality;
  speaks: boolean;
}

/** Everything the page knows of sound and picture. A new object after every change. */
export interface MediaView {
  page: string;
  states: Record<Kind, DeviceState>;
  /** One's own picture; null while the camera is off. */
  own: MediaStream | null;
  others: Other[];
  speaks: boolean;
  /** The page that speaks or spoke last, one's own among them; null before anybody has. */
  speaker: string | null;
  /** The court switched this seat's microphone off; not among those who speak apart. */
  muted: boolean;
  /** Exchanges sound and picture with those alone who speak apart with it. */
  apart: boolean;
  saving: Saving;
  /** As many pictures as can be are shown already; of who only listens: as many as can do. */
  full: boolean;
  mostCameras: number;
  /** For a while now with nobody: a network lets nothing through. */
  unreached: boolean;
  /** It goes from page to page only because the court's media server does not answer. */
  standsIn: boolean;
}

/** All in milliseconds. */
const LOOKS_EVERY = 1_000;
const SAYS_EVERY = 250;
/** By then each of them was tried again, by every way. */
const UNREACHED_AFTER = 20_000;
/** Of a frame, in characters; it may have 32 KB. */
const LONGEST_SAY = 20_000;
/** How long before its expiry a relay is not begun with any more. */
const RELAY_MARGIN = 120_000;

const KINDS: Kind[] = ['microphone', 'camera'];

const stands = (quality: Quality) => quality !== 'connecting' && quality !== 'lost';

/**
 * Sound and picture of one page in a room: its own camera and microphone, and a connection for every page that the room names: with that page,
 * or with the court's media server, to which it then sends once. What `docs/room-protocol.md` asks of a page is done here.
 */
export class Media {
  private readonly page = newId();
  private readonly listeners = new Set<() => void>();
  private readonly devices = new Devices(() => this.devicesChanged());
  private readonly wished: Kept<Kind[]>;
  private readonly peers = new Map<string, { named: Named; peer: Peer }>();
  /** By which the page sends where there is a media server. */
  private upload: { connection: number; peer: Peer } | null = null;
  private plane: Peers['plane'] = 'MESH';
  private standsIn = false;
  private readonly unsaid = new Map<string, RtcContent[]>();
  private saying: ReturnType<typeof setTimeout> | undefined;
  private looking: ReturnType<typeof setInterval> | undefined;
  private stopped: (() => void)[] = [];
  private stands = false;
  private begun = false;
  private muted = false;
  private recess = false;
  private saving: Saving = 'nothing';
  private poorFor = 0;
  private full = false;
  /** Speaks apart, and is not in the room. */
  private apart = false;
  private mostCameras = 0;
  /** When it was last not so that nothing gets through. */
  private gotThrough = Date.now();
  private unreached = false;
  private speaker: string | null = null;
  private speaks = false;
  private own: MediaStream | null = null;
  private voice: MediaStream | null = null;
  private view: MediaView = this.seen();

  constructor(
    private readonly hearingId: string,
    private readonly line: RoomLine,
  ) {
    this.wished = keptWords(`media.${hearingId}`);
  }

  readonly current = () => this.view;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  start() {
    this.stopped = [this.line.subscribe(() => this.lineChanged()), this.line.overhear((news) => this.hear(news))];
    this.looking = setInterval(() => void this.look(), LOOKS_EVERY);
    this.lineChanged();
  }

  stop() {
    this.stopped.forEach((stop) => stop());
    clearInterval(this.looking);
    this.hangUp();
    KINDS.forEach((kind) => this.devices.tracks[kind]?.stop());
  }

  /** Whoever comes back by loading the page again need not press again. */
  readonly turnOn = (kind: Kind) => {
    if (kind === 'camera') this.full = false;
    this.wish(kind, true);
    return this.devices.turnOn(kind);
  };

  readonly turnOff = (kind: Kind) => {
    this.wish(kind, false);
    this.devices.turnOff(kind);
  };

  readonly choose = (chosen: Partial<Chosen>) => {
    this.devices.choose(chosen);
    for (const kind of KINDS) {
      if (chosen[kind] !== undefined && this.devices.states[kind] === 'on') {
        this.devices.turnOff(kind);
        void this.devices.turnOn(kind);
      }
    }
  };

  /** After a weak line did without pictures. */
  readonly wantPictures = () => this.save('nothing');

  /** One's own voice as it goes out; null while it does not. */
  readonly ownSound = (): MediaStream | null => {
    const track = this.muted ? null : this.devices.tracks.microphone;
    if (track !== (this.voice?.getTracks()[0] ?? null)) this.voice = track && new MediaStream([track]);
    return this.voice;
  };

  private wish(kind: Kind, on: boolean) {
    const others = (this.wished.read() ?? []).filter((each) => each !== kind);
    this.wished.write(on && !(this.apart && kind === 'microphone') ? [...others, kind] : others);
  }

  private devicesChanged() {
    const camera = this.devices.tracks.camera;
    if (camera !== (this.own?.getTracks()[0] ?? null)) this.own = camera && new MediaStream([camera]);
    this.announce();
    this.send();
    this.show();
  }

  private lineChanged() {
    const { line, you, picture, events, upTo } = this.line.current();
    const stands = line === 'open';
    const muted = !this.apart && !!you && you.seats.some((seat: string) => picture.muted[seat]);
    if (stands !== this.stands) {
      this.stands = stands;
      // whoever the room does not know to be there neither hears nor is heard
      if (stands) this.announce();
      else this.hangUp();
      this.show();
    }
    if (muted !== this.muted) {
      this.muted = muted;
      if (muted) this.turnOff('microphone');
      this.show();
    }
    if (picture.recess && !this.recess) KINDS.forEach((kind) => this.turnOff(kind));
    this.recess = !!picture.recess;
    // not before the past is known: whoever was muted comes back muted
    if (stands && !this.begun && events.length >= upTo) {
      this.begun = true;
      for (const kind of this.wished.read() ?? []) {
        if (kind === 'camera' || !muted) void this.devices.turnOn(kind);
      }
    }
  }

  private hear(news: Peers | Signal) {
    if (news.t === 'signal') {
      const from = news.page === this.page ? this.upload : this.peers.get(news.page);
      from?.peer.hear(news.d);
      return;
    }
    if (news.plane !== this.plane) this.hangUp();
    this.plane = news.plane;
    this.standsIn = news.standsIn;
    this.mostCameras = news.mostCameras;
    if (news.you.apart !== this.apart) this.stepAside(news.you.apart);
    // who only listens has nothing to switch off
    if (this.line.current().you?.role === 'OBSERVER') this.full = news.you.full;
    else if (news.you.full && this.sendsPicture()) {
      this.full = true;
      this.turnOff('camera');
    }
    const named = new Map(news.peers.map((peer) => [peer.page, peer]));
    for (const [page, { named: known, peer }] of this.peers) {
      if (named.get(page)?.connection !== known.connection) {
        peer.close();
        this.peers.delete(page);
        this.unsaid.delete(page);
      }
    }
    for (const [page, peer] of named) {
      const known = this.peers.get(page);
      if (known) known.named = peer;
      else this.peers.set(page, { named: peer, peer: this.connect(page, this.plane === 'MESH' && this.page < page) });
    }
    this.sendOver(news.you.connection);
    this.send();
    this.show();
  }

  /** Nobody is heard in the room by mistake: whoever is back there, or loads the page again, presses to be heard. */
  private stepAside(apart: boolean) {
    this.hangUp();
    this.apart = apart;
    if (apart) this.wish('microphone', false);
    else this.turnOff('microphone');
    this.lineChanged();
  }

  /** @param connection with the server, 0 for none */
  private sendOver(connection: number) {
    if (this.upload?.connection === connection) return;
    this.upload?.peer.close();
    this.unsaid.delete(this.page);
    this.upload = connection === 0 ? null : { connection, peer: this.connect(this.page, true) };
  }

  private connect(page: string, offers: boolean) {
    return new Peer(offers, this.configuration(), (content) => this.say(page, content));
  }

  private configuration(): RTCConfiguration {
    const relay = this.line.relay();
    if (!relay) return {};
    const { urls, username, credential, only } = relay;
    return { iceServers: [{ urls, username, credential }], iceTransportPolicy: only ? 'relay' : 'all' };
  }

  private readonly fresh = async (): Promise<RTCConfiguration> => {
    const relay = this.line.relay();
    if (relay && Date.parse(relay.expiresAt) - Date.now() < RELAY_MARGIN) {
      const ticket = await ticketFor(this.hearingId, AbortSignal.timeout(LOOKS_EVERY * 5)).catch(() => null);
      if (ticket) this.line.renewRelay(ticket.relay);
    }
    return this.configuration();
  };

  private hangUp() {
    this.peers.forEach(({ peer }) => peer.close());
    this.peers.clear();
    this.sendOver(0);
    this.unsaid.clear();
  }

  private sendsPicture() {
    return this.devices.states.camera === 'on' && this.saving === 'nothing';
  }

  private announce() {
    if (!this.stands) return;
    this.line.mention({
      frame: 'eph',
      t: 'devices',
      page: this.page,
      microphone: this.devices.states.microphone === 'on' && !this.muted,
      camera: this.sendsPicture(),
      pictures: this.saving !== 'all',
    });
  }

  private send() {
    const microphone = this.muted ? null : this.devices.tracks.microphone;
    const camera = this.sendsPicture() ? this.devices.tracks.camera : null;
    if (this.plane === 'JANUS') {
      this.upload?.peer.send({ microphone, camera });
      return;
    }
    const shown = [...this.peers.values()].filter(({ named }) => named.pictures).length;
    for (const { named, peer } of this.peers.values()) {
      peer.send({ microphone, camera: named.pictures ? camera : null });
      peer.share(Math.max(1, shown));
    }
  }

  /** What is to be said within a moment goes together: the room counts frames. */
  private say(page: string, content: RtcContent) {
    this.unsaid.set(page, [...(this.unsaid.get(page) ?? []), content]);
    this.saying ??= setTimeout(() => this.sayAll(), 0);
  }

  private sayAll() {
    this.saying = undefined;
    if (!this.stands) return;
    const to: Signals['to'] = [];
    let characters = 0;
    for (const [page, [first, ...rest]] of this.unsaid) {
      if (!first) continue;
      const length = JSON.stringify(first).length;
      if (to.length > 0 && (characters + length > LONGEST_SAY || to.length === 16)) break;
      characters += length;
      to.push({ page, d: first });
      if (rest.length > 0) this.unsaid.set(page, rest);
      else this.unsaid.delete(page);
    }
    if (to.length > 0) this.line.mention({ frame: 'eph', t: 'signals', to });
    if (this.unsaid.size > 0) this.saying = setTimeout(() => this.sayAll(), SAYS_EVERY);
  }

  private async look() {
    const now = Date.now();
    const others = [...this.peers.values()].map(({ peer }) => peer);
    const all = this.upload ? [...others, this.upload.peer] : others;
    await Promise.all(all.map((peer) => peer.look(now, this.fresh).catch(() => undefined)));
    this.speaks = !this.muted && this.devices.states.microphone === 'on' && all.some((peer) => isHeard(peer.ownLevel));
    const louder = [...this.peers]
      .filter(
        ([, { named, peer }]) =>
          isHeard(peer.level) && !this.isMuted(named) && (this.apart || !isApart(this.line.current().picture, named.seats)),
      )
      .sort(([, one], [, other]) => other.peer.level - one.peer.level)[0]?.[0];
    this.speaker = louder ?? (this.speaks ? this.page : this.speaker);
    this.lookAtLine(others.map((peer) => peer.quality));
    if (all.some((peer) => stands(peer.quality)) || all.length === 0) this.gotThrough = now;
    const before = this.unreached;
    this.unreached = now - this.gotThrough >= UNREACHED_AFTER;
    if (all.length > 0 || before) this.show();
  }

  private lookAtLine(qualities: Quality[]) {
    const standing = qualities.filter(stands);
    const poor = standing.filter((each) => each === 'poor').length;
    // if only one of several arrives poorly it is their line
    this.poorFor = standing.length > 0 && poor * 2 > standing.length ? this.poorFor + 1 : 0;
    if (this.poorFor >= PATIENCE) this.save(nextSaving(this.saving, this.poorFor));
  }

  private save(saving: Saving) {
    this.poorFor = 0;
    if (saving === this.saving) return;
    this.saving = saving;
    this.announce();
    this.send();
    this.show();
  }

  private isMuted({ seats }: Named) {
    const { muted } = this.line.current().picture;
    return !this.apart && seats.some((seat: string) => muted[seat]);
  }

  private seen(): MediaView {
    return {
      page: this.page,
      states: { ...this.devices.states },
      own: this.own,
      others: [...this.peers].map(([page, { named, peer }]) => ({
        page,
        seats: named.seats,
        microphone: named.microphone && !this.isMuted(named),
        camera: named.camera,
        sound: peer.sound,
        picture: peer.picture,
        quality: peer.quality,
        speaks: isHeard(peer.level) && !this.isMuted(named),
      })),
      speaks: this.speaks,
      speaker: this.speaker,
      muted: this.muted,
      apart: this.apart,
      saving: this.saving,
      full: this.full,
      mostCameras: this.mostCameras,
      unreached: this.unreached,
      standsIn: this.standsIn,
    };
  }

  private show() {
    this.view = this.seen();
    this.listeners.forEach((listener) => listener());
  }
}
