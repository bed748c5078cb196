import type {
  CaucusSaid,
  Command,
  ConsultationSaid,
  Devices,
  Hello,
  Nack,
  Peers,
  Here,
  MediationWished,
  Presence,
  Ready,
  Reset,
  Resumed,
  Seats,
  ServerFrame,
  Signal,
  Signals,
  You,
} from '@/api/generated/room';
import { newId } from '@/api/id';
import { NO_CONNECTION, Problem, PROOF_TOO_OLD } from '@/api/problem';
import { type Relay, ticketFor } from '../requests';
import { heard, type Said } from './consultation';
import { heardAlone } from './mediation';
import { beginning, fold, type Picture, type RoomEvent, type SeatName } from './picture';

/** What a seat can ask for, and with what. */
export type Verb = Command['t'];
export type Asked<V extends Verb> = Extract<Command, { t: V }>['d'];

export type LineState = 'connecting' | 'open' | 'reconnecting' | 'taken-over' | 'removed' | 'refused' | 'ended';

/** Everything the page knows of the room. A new object after every change. */
export interface RoomView {
  line: LineState;
  you: You | null;
  /** Of all who take part. */
  seats: SeatName[];
  /** Of those who only listen: the court sees all of them, who listens only themselves. */
  gallery: SeatName[];
  events: RoomEvent[];
  picture: Picture;
  online: Record<string, boolean>;
  /** What was written apart to this seat or by it since the page is open; kept nowhere else. */
  said: Said[];
  /** Likewise, where the mediator speaks with one party alone. */
  saidAlone: Said[];
  /** Seats that told this one, the mediator's, that they do not want to go on. */
  wished: string[];
  /** Events that came after the last reconnection; null if the line was never lost. */
  caughtUp: number | null;
  /** How far the court's clock is before this one, in milliseconds. */
  ahead: number;
  /** The last event there was when the line came to stand: until it is here, what arrives is the past. */
  upTo: number;
  problem: Problem | null;
}

interface Unanswered {
  frame: string;
  resolve: () => void;
  reject: (refusal: Problem) => void;
}

const GIVE_UP = new Set([4400, 4429, 4510]);
const TAKEN_OVER = 4409;
/** The court told this person to leave. */
const REMOVED = 4403;
/** The line broke without a word. */
const BROKEN = 1006;
/** All in milliseconds. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;
const SHOWS_LIFE_EVERY = 10_000;
/** From asking for a ticket to the room's greeting. */
const LONGEST_OPENING = 15_000;
/** How often the room is heard at least, until its greeting says otherwise. */
const BEAT = 8_000;
const LOOKS_EVERY = 2_000;
/** A line that stood this long is no sign of trouble when it breaks: the next try comes soon again. */
const STANDS_AFTER = 30_000;
/** Refusals that pass by themselves: not signed in (just now), too slow, too many at once. */
const PASSING = new Set([401, 408, 429]);

const listens = (place: SeatName) => place.role === 'OBSERVER';
const placesOf = (all: SeatName[]) => ({ seats: all.filter((place) => !listens(place)), gallery: all.filter(listens) });

/** Who did not want to prove who they are is not asked again and again. */
const passesByItself = ({ code, status }: Problem) =>
  code === NO_CONNECTION || status >= 500 || (PASSING.has(status) && code !== PROOF_TOO_OLD);

/**
 * A seat's line to its room. Lost lines are taken up again at the position reached; commands that were not answered are sent
 * again under the same id, so that they happen once. What `docs/room-protocol.md` asks of a client is done here.
 */
export class RoomLine {
  private view: RoomView = {
    line: 'connecting',
    you: null,
    seats: [],
    gallery: [],
    events: [],
    picture: beginning,
    online: {},
    said: [],
    saidAlone: [],
    wished: [],
    caughtUp: null,
    ahead: 0,
    upTo: 0,
    problem: null,
  };
  private readonly listeners = new Set<() => void>();
  private readonly overhearers = new Set<(news: Peers | Signal) => void>();
  private readonly unanswered = new Map<string, Unanswered>();
  private socket: WebSocket | null = null;
  private epoch: string | null = null;
  private attempts = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private opening: ReturnType<typeof setTimeout> | undefined;
  private standing: ReturnType<typeof setTimeout> | undefined;
  private life: ReturnType<typeof setInterval> | undefined;
  private watch: ReturnType<typeof setInterval> | undefined;
  private beat = BEAT;
  private heardAt = 0;
  private asking: AbortController | undefined;
  private servers: Relay | null = null;
  private left = false;

  constructor(private readonly hearingId: string) {}

  readonly current = () => this.view;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  enter() {
    this.left = false;
    window.addEventListener('online', this.backOnline);
    window.addEventListener('offline', this.hangUp);
    this.life = setInterval(() => this.showLife(), SHOWS_LIFE_EVERY);
    this.watch = setInterval(() => this.lookWhetherAlive(), LOOKS_EVERY);
    void this.connect();
  }

  leave() {
    this.left = true;
    window.removeEventListener('online', this.backOnline);
    window.removeEventListener('offline', this.hangUp);
    [this.timer, this.opening, this.standing].forEach(clearTimeout);
    [this.life, this.watch].forEach(clearInterval);
    this.asking?.abort();
    this.socket?.close(1000);
    this.socket = null;
  }

  /** Takes the seat back from another window of the same person, or asks again for what was refused. */
  readonly takeBack = () => {
    this.attempts = 0;
    if (this.view.line === 'refused') this.show({ line: 'connecting', problem: null });
    void this.connect();
  };

  /** Resolves when it is in the record, rejects with the room's refusal; waits while the line is down. */
  ask<V extends Verb>(verb: V, data: Asked<V>): Promise<void> {
    const id = newId();
    const { you } = this.view;
    const as = you && you.seats.length > 1 ? { as: you.seat } : {};
    const frame = JSON.stringify({ frame: 'cmd', id, t: verb, ...as, d: data });
    return new Promise((resolve, reject) => {
      this.unanswered.set(id, { frame, resolve, reject });
      if (this.view.line === 'open') this.socket?.send(frame);
    });
  }

  /** What the room says of sound and picture, which is in no record. */
  readonly overhear = (listener: (news: Peers | Signal) => void) => {
    this.overhearers.add(listener);
    return () => void this.overhearers.delete(listener);
  };

  /** What may be lost: nothing while the line is down. */
  mention(news: Devices | Signals) {
    if (this.view.line === 'open') this.socket?.send(JSON.stringify(news));
  }

  /** Over what sound and picture travel where two pages cannot reach each other, as the last ticket said; null where the court has none. */
  readonly relay = () => this.servers;

  renewRelay(relay: Relay | null) {
    this.servers = relay;
  }

  /** Speaks for another of the seats that this person holds. */
  readonly speakFor = (seat: string) => {
    if (this.view.you) this.show({ you: { ...this.view.you, seat } });
  };

  private readonly backOnline = () => {
    if (this.view.line === 'reconnecting') {
      clearTimeout(this.timer);
      void this.connect();
    }
  };

  /** Gives the line up at once. A dead one would take minutes to say that it is closed. */
  private readonly hangUp = () => {
    const { socket } = this;
    if (!socket) return;
    this.lost(BROKEN);
    socket.close();
  };

  /** The browser's socket stays open over a dead line, so it is judged by what arrives: `beat` frames, if nothing else. */
  private lookWhetherAlive() {
    if (this.view.line === 'open' && Date.now() - this.heardAt > 2 * this.beat) this.hangUp();
  }

  private async connect() {
    this.asking?.abort();
    const asking = new AbortController();
    this.asking = asking;
    clearTimeout(this.opening);
    this.opening = setTimeout(() => {
      asking.abort();
      this.hangUp();
    }, LONGEST_OPENING);
    try {
      const { ticket, room, relay } = await ticketFor(this.hearingId, asking.signal);
      this.servers = relay ?? null;
      if (!this.left && !asking.signal.aborted) this.open(ticket, room);
    } catch (failure) {
      if (this.asking !== asking) return;
      clearTimeout(this.opening);
      if (failure instanceof Problem && !passesByItself(failure)) {
        this.show({ line: 'refused', problem: failure });
      } else {
        this.tryAgainLater();
      }
    }
  }

  private open(ticket: string, room: string) {
    const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${room}`);
    this.socket = socket;
    socket.onopen = () => {
      const resume = this.epoch ? { resume: { epoch: this.epoch, seq: this.view.events.length } } : {};
      const hello: Hello = { frame: 'hello', v: 1, ticket, ...resume };
      socket.send(JSON.stringify(hello));
    };
    socket.onmessage = (message) => {
      if (socket !== this.socket) return;
      this.heardAt = Date.now();
      this.hear(JSON.parse(message.data as string) as ServerFrame);
    };
    socket.onclose = (gone) => socket === this.socket && this.lost(gone.code);
  }

  private lost(code: number) {
    this.socket = null;
    [this.opening, this.standing].forEach(clearTimeout);
    if (this.left) return;
    if (code === TAKEN_OVER) this.show({ line: 'taken-over' });
    else if (code === REMOVED) this.show({ line: 'removed' });
    else if (GIVE_UP.has(code)) this.show({ line: 'ended' });
    else this.tryAgainLater();
  }

  /** Longer each time, and not all at the same moment. */
  private tryAgainLater() {
    if (this.left) return;
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.attempts++) * (0.5 + Math.random() / 2);
    this.timer = setTimeout(() => void this.connect(), pause);
    this.show({ line: this.epoch ? 'reconnecting' : 'connecting' });
  }

  private hear(frame: ServerFrame) {
    switch (frame.frame) {
      case 'ready':
      case 'reset':
        this.welcome(frame, { events: [], picture: beginning, upTo: frame.seq });
        break;
      case 'resumed':
        this.welcome(frame, { caughtUp: frame.to - frame.from + 1, upTo: frame.to });
        break;
      case 'ev':
        this.learn([frame]);
        break;
      case 'batch':
        this.learn(frame.b);
        break;
      case 'ack':
        this.settle(frame.id)?.resolve();
        break;
      case 'nack':
        this.refused(frame);
        break;
      case 'eph':
        this.glimpse(frame);
    }
  }

  private welcome(frame: Ready | Resumed | Reset, change: Partial<RoomView>) {
    this.epoch = frame.epoch;
    this.beat = frame.hb;
    clearTimeout(this.opening);
    this.standing = setTimeout(() => (this.attempts = 0), STANDS_AFTER);
    const ahead = Date.parse(frame.serverTime) - Date.now() || 0;
    this.show({ ...change, line: 'open', you: this.asBefore(frame.you), ...placesOf(frame.seats), ahead, problem: null });
    this.unanswered.forEach(({ frame: again }) => this.socket?.send(again));
  }

  /** Whoever spoke for their second party before the line was lost still does. */
  private asBefore(you: You): You {
    const before = this.view.you?.seat;
    return before && you.seats.includes(before) ? { ...you, seat: before } : you;
  }

  private learn(news: RoomEvent[]) {
    let { events, picture } = this.view;
    const fresh = news.filter((event) => event.seq > events.length);
    if (fresh.length === 0) return;
    for (const event of fresh) picture = fold(picture, event, this.view.seats);
    events = [...events, ...fresh];
    this.show({ events, picture });
    if (events.length % 64 === 0) this.showLife();
  }

  private refused(frame: Nack) {
    if (frame.retryable) {
      const open = this.unanswered.get(frame.id ?? '');
      if (open) setTimeout(() => this.view.line === 'open' && this.socket?.send(open.frame), 1_000);
      return;
    }
    const refusal = new Problem({ code: frame.code, title: frame.msg, status: 422 });
    this.settle(frame.id ?? '')?.reject(refusal);
  }

  private settle(id: string): Unanswered | undefined {
    const open = this.unanswered.get(id);
    this.unanswered.delete(id);
    return open;
  }

  private glimpse(frame: Presence | Here | Seats | Peers | Signal | ConsultationSaid | CaucusSaid | MediationWished) {
    if (frame.t === 'presence') {
      this.show({ online: { ...this.view.online, [frame.seat]: frame.online } });
    }
    if (frame.t === 'here') {
      const known = [...this.view.seats, ...this.view.gallery].map(({ seat }) => [seat, frame.seats.includes(seat)] as const);
      this.show({ online: Object.fromEntries(known) });
    }
    if (frame.t === 'peers' || frame.t === 'signal') this.overhearers.forEach((listener) => listener(frame));
    if (frame.t === 'seats') this.show(placesOf(frame.seats));
    if (frame.t === 'consultation.said') this.show({ said: heard(this.view.said, frame) });
    if (frame.t === 'caucus.said') this.show({ saidAlone: heardAlone(this.view.saidAlone, frame) });
    if (frame.t === 'mediation.wished') this.show({ wished: [...new Set([...this.view.wished, frame.by])] });
  }

  private showLife() {
    if (this.view.line === 'open') this.socket?.send(JSON.stringify({ frame: 'got', seq: this.view.events.length }));
  }

  private show(change: Partial<RoomView>) {
    this.view = { ...this.view, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
