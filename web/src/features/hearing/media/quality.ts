/** How somebody's sound and picture arrive, in words of the texts under `media.quality`. */
export type Quality = 'connecting' | 'good' | 'weak' | 'poor' | 'lost';

/** What the browser has counted of a connection so far; null where it says nothing. */
export interface Counted {
  received: number;
  lost: number;
  bytes: number;
  /** There and back, in seconds. */
  roundTrip: number | null;
  framesDecoded: number;
  samplesReceived: number;
  /** Of what is heard, 0 to 1. */
  level: number;
  /** Of what is said here, as the microphone has it, 0 to 1. */
  ownLevel: number;
}

export const nothingCounted: Counted = {
  received: 0,
  lost: 0,
  bytes: 0,
  roundTrip: null,
  framesDecoded: 0,
  samplesReceived: 0,
  level: 0,
  ownLevel: 0,
};

/** The parts of a statistics report that are used here: WebRTC's RTCStatsReport has each as a member of its own. */
interface Part {
  type: string;
  kind?: string;
  state?: string;
  nominated?: boolean;
  packetsReceived?: number;
  packetsLost?: number;
  bytesReceived?: number;
  framesDecoded?: number;
  totalSamplesReceived?: number;
  audioLevel?: number;
  currentRoundTripTime?: number;
}

export function counted(parts: Iterable<Part>): Counted {
  let all = nothingCounted;
  for (const part of parts) {
    if (part.type === 'inbound-rtp') {
      all = {
        ...all,
        received: all.received + (part.packetsReceived ?? 0),
        lost: all.lost + Math.max(0, part.packetsLost ?? 0),
        bytes: all.bytes + (part.bytesReceived ?? 0),
        framesDecoded: all.framesDecoded + (part.framesDecoded ?? 0),
        samplesReceived: all.samplesReceived + (part.totalSamplesReceived ?? 0),
        level: part.kind === 'audio' ? (part.audioLevel ?? 0) : all.level,
      };
    } else if (part.type === 'media-source' && part.kind === 'audio') {
      all = { ...all, ownLevel: part.audioLevel ?? 0 };
    } else if (part.type === 'candidate-pair' && part.nominated && part.state === 'succeeded') {
      all = { ...all, roundTrip: part.currentRoundTripTime ?? null };
    }
  }
  return all;
}

/** Above these one asks again what was said; above the others one does not follow. Shares of packets, and seconds. */
const WEAK = { loss: 0.03, roundTrip: 0.4 };
const POOR = { loss: 0.1, roundTrip: 1 };

/** How it was between two looks at what was counted. */
export function qualityOf(before: Counted, now: Counted): Quality {
  const lost = Math.max(0, now.lost - before.lost);
  const all = lost + Math.max(0, now.received - before.received);
  const loss = all === 0 ? 0 : lost / all;
  const roundTrip = now.roundTrip ?? 0;
  if (loss > POOR.loss || roundTrip > POOR.roundTrip) return 'poor';
  return loss > WEAK.loss || roundTrip > WEAK.roundTrip ? 'weak' : 'good';
}

/** Louder than a quiet room, 0 to 1. */
const HEARD = 0.03;
export const isHeard = (level: number) => level > HEARD;

/** What a weak line goes without: first one's own picture, then those of others; never sound. */
export type Saving = 'nothing' | 'own' | 'all';

/** Looks, one a second, at which the line was poor before it goes without the next thing. */
export const PATIENCE = 5;

/** @param poor for how many looks on end most of those who are connected arrived poorly */
export const nextSaving = (saving: Saving, poor: number): Saving => (poor < PATIENCE ? saving : saving === 'nothing' ? 'own' : 'all');
