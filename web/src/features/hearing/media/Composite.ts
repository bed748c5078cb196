import { courtTimeOf } from '../room/RecordLine';
import type { SeatName } from '../room/picture';
import type { RoomLine } from '../room/RoomLine';
import type { Media, MediaView } from './Media';

const WIDTH = 1280;
const HEIGHT = 720;
const CAPTION = 24;
/** In milliseconds; a page in the background draws once a second, and its sound goes on. */
const DRAWS_EVERY = 100;

interface Shown {
  key: string;
  seats: string[];
  picture: MediaStream | null;
}

/** All that is seen and heard in the room as one picture and one sound, with names and the court's time over it. */
export class Composite {
  readonly stream: MediaStream;
  private readonly canvas = document.createElement('canvas');
  private readonly context = new AudioContext();
  private readonly mix = this.context.createMediaStreamDestination();
  private readonly sources = new Map<string, { stream: MediaStream; source: MediaStreamAudioSourceNode }>();
  private readonly videos = new Map<string, HTMLVideoElement>();
  private readonly drawing: ReturnType<typeof setInterval>;
  private readonly stopListening: () => void;

  constructor(
    private readonly media: Media,
    private readonly line: RoomLine,
    private readonly nameOf: (seats: SeatName[]) => string,
  ) {
    this.canvas.width = WIDTH;
    this.canvas.height = HEIGHT;
    this.draw();
    this.stream = new MediaStream([
      ...this.canvas.captureStream(1_000 / DRAWS_EVERY).getVideoTracks(),
      ...this.mix.stream.getAudioTracks(),
    ]);
    void this.context.resume();
    this.drawing = setInterval(() => this.draw(), DRAWS_EVERY);
    this.stopListening = media.subscribe(() => this.listen());
    this.listen();
  }

  stop() {
    clearInterval(this.drawing);
    this.stopListening();
    this.stream.getTracks().forEach((track) => track.stop());
    this.videos.forEach((video) => (video.srcObject = null));
    void this.context.close();
  }

  /** Whoever is not heard in the room is not heard in the recording. */
  private listen() {
    const view = this.media.current();
    const heard = new Map<string, MediaStream>();
    for (const other of view.others) {
      if (other.microphone && other.sound.getAudioTracks().length > 0) heard.set(other.page, other.sound);
    }
    const own = this.media.ownSound();
    if (own) heard.set(view.page, own);
    for (const [key, { stream, source }] of this.sources) {
      if (heard.get(key) !== stream) {
        source.disconnect();
        this.sources.delete(key);
      }
    }
    for (const [key, stream] of heard) {
      if (!this.sources.has(key)) {
        const source = this.context.createMediaStreamSource(stream);
        source.connect(this.mix);
        this.sources.set(key, { stream, source });
      }
    }
  }

  private shown(view: MediaView): Shown[] {
    const you = this.line.current().you?.seats ?? [];
    return [
      { key: view.page, seats: you, picture: view.own },
      ...view.others.map((other) => ({ key: other.page, seats: other.seats, picture: other.camera ? other.picture : null })),
    ];
  }

  private draw() {
    const pen = this.canvas.getContext('2d');
    if (!pen) return;
    pen.fillStyle = '#1d2430';
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    const tiles = this.shown(this.media.current());
    for (const key of this.videos.keys()) {
      if (!tiles.some((tile) => tile.key === key)) this.videos.delete(key);
    }
    const columns = Math.ceil(Math.sqrt(tiles.length));
    const rows = Math.ceil(tiles.length / columns);
    const [wide, high] = [WIDTH / columns, (HEIGHT - CAPTION) / rows];
    pen.font = '16px sans-serif';
    tiles.forEach((tile, at) => {
      const [left, top] = [(at % columns) * wide, Math.floor(at / columns) * high];
      const video = this.videoOf(tile);
      if (video) {
        const scale = Math.min(wide / (video.videoWidth || 16), (high - CAPTION) / (video.videoHeight || 9));
        const [width, height] = [video.videoWidth * scale, video.videoHeight * scale];
        pen.drawImage(video, left + (wide - width) / 2, top, width, height);
      }
      pen.fillStyle = '#fff';
      pen.fillText(
        this.nameOf(this.line.current().seats.filter((seat) => tile.seats.includes(seat.seat))),
        left + 8,
        top + high - 8,
        wide - 16,
      );
    });
    pen.fillStyle = '#fff';
    const now = new Date(Date.now() + this.line.current().ahead).toISOString();
    pen.fillText(`${now.slice(0, 10)} ${courtTimeOf(now)} UTC+8`, 8, HEIGHT - 8);
  }

  private videoOf({ key, picture }: Shown): HTMLVideoElement | null {
    if (!picture) {
      this.videos.delete(key);
      return null;
    }
    let video = this.videos.get(key);
    if (video?.srcObject !== picture) {
      video = document.createElement('video');
      video.muted = true;
      video.srcObject = picture;
      void video.play().catch(() => undefined);
      this.videos.set(key, video);
    }
    return video && video.videoWidth > 0 ? video : null;
  }
}
