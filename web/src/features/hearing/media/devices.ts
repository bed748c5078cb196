export type Kind = 'microphone' | 'camera';

/**
 * Where a camera or microphone stands. Of `refused` (by the person, the browser or the page's own rules), `missing`, `taken` (by another
 * program), `lost` (unplugged, or ended by the system) and `insecure` (the page did not come over https) each has its own way out.
 */
export type DeviceState = 'off' | 'asking' | 'on' | 'refused' | 'missing' | 'taken' | 'lost' | 'insecure';

export interface Chosen {
  /** As the browser names the device; empty for its own choice. */
  microphone: string;
  camera: string;
}

/** Three hundred and sixty lines: a face and a document before it can be seen, and six of them go over a household's line. */
const PICTURE = { width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { ideal: 20, max: 24 } };
const SOUND = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

const asked = (kind: Kind, deviceId: string): MediaStreamConstraints => {
  const device = deviceId ? { deviceId: { ideal: deviceId } } : {};
  return kind === 'camera' ? { video: { ...PICTURE, ...device } } : { audio: { ...SOUND, ...device } };
};

const whyNot = (failure: unknown): DeviceState => {
  switch (failure instanceof Error ? failure.name : '') {
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'taken';
    default:
      return 'refused';
  }
};

/** One's own camera and microphone. `changed` is called after every change of a state or track. */
export class Devices {
  readonly states: Record<Kind, DeviceState> = { microphone: 'off', camera: 'off' };
  readonly tracks: Record<Kind, MediaStreamTrack | null> = { microphone: null, camera: null };
  private chosen: Chosen = { microphone: '', camera: '' };

  constructor(private readonly changed: () => void) {}

  choose(chosen: Partial<Chosen>) {
    this.chosen = { ...this.chosen, ...chosen };
  }

  async turnOn(kind: Kind) {
    if (this.states[kind] === 'on' || this.states[kind] === 'asking') return;
    if (!navigator.mediaDevices) return this.is(kind, 'insecure');
    this.is(kind, 'asking');
    try {
      const stream = await navigator.mediaDevices.getUserMedia(asked(kind, this.chosen[kind]));
      const track = stream.getTracks()[0]!;
      // somebody switched it off while the browser asked
      if (!this.isAsking(kind)) return track.stop();
      track.onended = () => this.lose(kind, track);
      this.tracks[kind] = track;
      this.is(kind, 'on');
    } catch (failure) {
      this.is(kind, whyNot(failure));
    }
  }

  /** The device's light goes out, too. */
  turnOff(kind: Kind) {
    this.tracks[kind]?.stop();
    this.tracks[kind] = null;
    this.is(kind, 'off');
  }

  private isAsking(kind: Kind) {
    return this.states[kind] === 'asking';
  }

  private lose(kind: Kind, track: MediaStreamTrack) {
    if (this.tracks[kind] !== track) return;
    this.tracks[kind] = null;
    this.is(kind, 'lost');
  }

  private is(kind: Kind, state: DeviceState) {
    this.states[kind] = state;
    this.changed();
  }
}

/** What the browser lists of a kind; its names are empty until the person has let the page use one. */
export async function listed(kind: Kind): Promise<MediaDeviceInfo[]> {
  const all = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  return all.filter((each) => each.kind === (kind === 'camera' ? 'videoinput' : 'audioinput') && each.deviceId !== '');
}
