import type { RtcContent } from '@/api/generated/room';
import { type Counted, counted, nothingCounted, type Quality, qualityOf } from './quality';

/** All in milliseconds. */
const CANDIDATES_WAIT = 100;
const LONGEST_START = 8_000;
const LONGEST_BREAK = 2_500;
const BETWEEN_TRIES = 4_000;
/** In one message. */
const MOST_CANDIDATES = 32;
/** Bits a second of all that a page sends of its picture, and of one picture at most and at least. */
const ALL_PICTURES = 2_000_000;
const LARGEST_PICTURE = 500_000;
const SMALLEST_PICTURE = 150_000;

export interface Sent {
  microphone: MediaStreamTrack | null;
  camera: MediaStreamTrack | null;
}

/**
 * The connection to one other page. Only the page that offers makes offers, so that they never cross; the other one asks for them. There is
 * one audio and one video section from the beginning, and which track is in them changes without another offer.
 */
export class Peer {
  readonly sound = new MediaStream();
  readonly picture = new MediaStream();
  quality: Quality = 'connecting';
  level = 0;
  ownLevel = 0;
  counts: Counted = nothingCounted;
  private readonly connection: RTCPeerConnection;
  private senders: { microphone?: RTCRtpSender; camera?: RTCRtpSender } = {};
  private sent: Sent = { microphone: null, camera: null };
  private candidates: RTCIceCandidate[] = [];
  private flushing: ReturnType<typeof setTimeout> | undefined;
  private brokenSince: number | null;
  private triedAt: number;
  private wasConnected = false;
  private bits = LARGEST_PICTURE;
  /** What the other page says is done one after the other. */
  private hearing: Promise<void> = Promise.resolve();

  constructor(
    private readonly offers: boolean,
    configuration: RTCConfiguration,
    private readonly say: (content: RtcContent) => void,
  ) {
    this.connection = new RTCPeerConnection({ ...configuration, bundlePolicy: 'max-bundle' });
    this.brokenSince = this.triedAt = Date.now();
    this.connection.ontrack = ({ track }) => (track.kind === 'audio' ? this.sound : this.picture).addTrack(track);
    this.connection.onicecandidate = ({ candidate }) => candidate && this.collect(candidate);
    this.connection.onconnectionstatechange = () => this.lookAtState();
    if (offers) {
      this.connection.onnegotiationneeded = () => void this.offer();
      this.use(
        this.connection.addTransceiver('audio', { direction: 'sendrecv' }),
        this.connection.addTransceiver('video', { direction: 'sendrecv' }),
      );
    }
  }

  /** What goes to the other page from now on. */
  send(sent: Sent) {
    this.sent = sent;
    for (const kind of ['microphone', 'camera'] as const) {
      const sender = this.senders[kind];
      if (sender && sender.track !== sent[kind]) void sender.replaceTrack(sent[kind]).catch(() => undefined);
    }
  }

  /** @param others to whom the page sends its picture, this one among them */
  share(others: number) {
    const bits = Math.max(SMALLEST_PICTURE, Math.min(LARGEST_PICTURE, ALL_PICTURES / others));
    if (bits === this.bits) return;
    this.bits = bits;
    this.limit();
  }

  hear(content: RtcContent) {
    this.hearing = this.hearing.then(() => this.take(content)).catch(() => undefined);
  }

  /** Once a second. @param fresh servers for a connection that is tried again */
  async look(now: number, fresh: () => Promise<RTCConfiguration>) {
    const before = this.counts;
    const report = await this.connection.getStats();
    // a report is a map; its type says so only where iteration is known to the compiler
    this.counts = counted((report as unknown as Map<string, never>).values());
    this.level = this.counts.level;
    this.ownLevel = this.counts.ownLevel;
    this.lookAtState();
    if (this.brokenSince === null) this.quality = qualityOf(before, this.counts);
    else {
      this.quality = this.wasConnected ? 'lost' : 'connecting';
      const patience = this.wasConnected ? LONGEST_BREAK : LONGEST_START;
      if (now - this.brokenSince > patience && now - this.triedAt > BETWEEN_TRIES) {
        this.triedAt = now;
        this.connection.setConfiguration({ ...this.connection.getConfiguration(), ...(await fresh()) });
        this.again();
      }
    }
  }

  close() {
    clearTimeout(this.flushing);
    this.connection.onnegotiationneeded = this.connection.onicecandidate = this.connection.ontrack = null;
    this.connection.onconnectionstatechange = null;
    this.connection.close();
  }

  private again() {
    if (this.connection.connectionState === 'closed') return;
    if (!this.offers) this.say({ again: true });
    // an offer without an answer was lost, or its answer
    else if (this.connection.signalingState === 'have-local-offer') this.describe();
    else this.connection.restartIce();
  }

  private lookAtState() {
    if (this.connection.connectionState === 'connected') {
      this.brokenSince = null;
      this.wasConnected = true;
    } else {
      this.brokenSince ??= Date.now();
    }
  }

  private async offer() {
    try {
      await this.connection.setLocalDescription();
      this.describe();
    } catch {
      // closed meanwhile, or broken: the next look tries again
    }
  }

  private async take({ description, candidates, again }: RtcContent) {
    if (again && this.offers) this.again();
    if (description) {
      await this.connection.setRemoteDescription(description);
      if (description.type === 'offer') {
        const [audio, video] = this.connection.getTransceivers();
        if (audio && video) this.use(audio, video);
        await this.connection.setLocalDescription();
        this.describe();
      }
      this.limit();
    }
    for (const candidate of candidates ?? []) {
      // one of a try that was given up
      await this.connection.addIceCandidate(candidate).catch(() => undefined);
    }
  }

  private use(audio: RTCRtpTransceiver, video: RTCRtpTransceiver) {
    audio.direction = video.direction = 'sendrecv';
    this.senders = { microphone: audio.sender, camera: video.sender };
    this.send(this.sent);
  }

  private limit() {
    const sender = this.senders.camera;
    const parameters = sender?.getParameters();
    const encoding = parameters?.encodings[0];
    if (!sender || !parameters || !encoding) return;
    encoding.maxBitrate = this.bits;
    void sender.setParameters(parameters).catch(() => undefined);
  }

  private describe() {
    const local = this.connection.localDescription;
    if (local?.type === 'offer' || local?.type === 'answer') {
      this.say({ description: { type: local.type, sdp: local.sdp } });
    }
  }

  private collect(candidate: RTCIceCandidate) {
    if (candidate.candidate) this.candidates.push(candidate);
    this.flushing ??= setTimeout(() => this.flush(), CANDIDATES_WAIT);
  }

  private flush() {
    this.flushing = undefined;
    const candidates = this.candidates.splice(0, MOST_CANDIDATES).map((each) => ({
      candidate: each.candidate,
      sdpMid: each.sdpMid ?? '0',
      sdpMLineIndex: each.sdpMLineIndex ?? 0,
    }));
    if (candidates.length > 0) this.say({ candidates });
    if (this.candidates.length > 0) this.flushing = setTimeout(() => this.flush(), CANDIDATES_WAIT);
  }
}
