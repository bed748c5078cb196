import { api } from '@/api/client';
import type { components } from '@/api/generated/hearing';
import { counted } from './quality';

export type Findings = components['schemas']['DeviceFindings'];
type OwnRelay = components['schemas']['RelayForASeat'];
type TrialAnswer = components['schemas']['TrialAnswer'];

const TIMES = 5;
/** All in milliseconds. */
const LONGEST_REACH = 8_000;
const MEASURED = 4_000;
const LONGEST_GATHERING = 3_000;
const LOOKS_EVERY = 50;

export type LineFindings = Pick<Findings, 'relay' | 'server' | 'roundTrip' | 'kilobits'>;
type Server = NonNullable<Findings['server']>;

/** Where the court has a media server, that alone has to be reached, by whatever way. */
export const getsThrough = ({ server, relay }: Pick<Findings, 'server' | 'relay'>) =>
  server && server !== 'NONE' ? server === 'REACHED' : relay !== 'NOT_REACHED';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * How a hearing would be over this line: how long an answer of the court takes, and whether sound and picture get through its relay, sent
 * from here and received here.
 */
export async function checkLine(hearingId: string, sent: MediaStreamTrack[]): Promise<LineFindings> {
  const times: number[] = [];
  let relay: OwnRelay['relay'] = null;
  for (let time = 0; time < TIMES; time++) {
    const began = performance.now();
    relay = (await api.get<OwnRelay>(`/api/hearing/hearings/${hearingId}/relay`)).relay ?? null;
    times.push(performance.now() - began);
  }
  const roundTrip = Math.round(times.sort((one, other) => one - other)[Math.floor(TIMES / 2)]!);
  const server = await reachesServer(hearingId, relay, sent);
  if (!relay) return { relay: 'NONE', server, roundTrip, kilobits: null };
  const kilobits = await throughRelay({ iceServers: [relay], iceTransportPolicy: 'relay' }, sent);
  return { relay: kilobits === null ? 'NOT_REACHED' : 'REACHED', server, roundTrip, kilobits };
}

/** Whether a connection to the court's media server comes to stand, as in the room: straight, or over the relay. */
async function reachesServer(hearingId: string, relay: OwnRelay['relay'], sent: MediaStreamTrack[]): Promise<Server> {
  const line = new RTCPeerConnection({ iceServers: relay ? [relay] : [] });
  try {
    // without a device nothing but the way itself is tried
    for (const kind of ['audio', 'video'] as const) {
      line.addTransceiver(sent.find((track) => track.kind === kind) ?? kind, { direction: 'sendonly' });
    }
    await line.setLocalDescription();
    await until(() => line.iceGatheringState === 'complete', LONGEST_GATHERING);
    const { there, sdp } = await api.post<TrialAnswer>(`/api/hearing/hearings/${hearingId}/device-check/server`, {
      sdp: line.localDescription!.sdp,
    });
    if (!sdp) return there ? 'SILENT' : 'NONE';
    await line.setRemoteDescription({ type: 'answer', sdp });
    await until(() => line.connectionState === 'connected' || line.connectionState === 'failed', LONGEST_REACH);
    return line.connectionState === 'connected' ? 'REACHED' : 'NOT_REACHED';
  } finally {
    line.close();
  }
}

async function until(holds: () => boolean, longest: number) {
  for (let waited = 0; waited < longest && !holds(); waited += LOOKS_EVERY) await wait(LOOKS_EVERY);
}

/** In thousands a second; null if nothing got through. */
async function throughRelay(configuration: RTCConfiguration, sent: MediaStreamTrack[]): Promise<number | null> {
  const here = new RTCPeerConnection(configuration);
  const there = new RTCPeerConnection(configuration);
  try {
    here.onicecandidate = ({ candidate }) => void there.addIceCandidate(candidate ?? undefined).catch(() => undefined);
    there.onicecandidate = ({ candidate }) => void here.addIceCandidate(candidate ?? undefined).catch(() => undefined);
    // without a device nothing but the way itself is tried
    const channel = here.createDataChannel('way');
    sent.forEach((track) => here.addTrack(track));
    const reached = new Promise<boolean>((resolve) => {
      channel.onopen = () => resolve(true);
      setTimeout(() => resolve(false), LONGEST_REACH);
    });
    await here.setLocalDescription();
    await there.setRemoteDescription(here.localDescription!);
    await there.setLocalDescription();
    await here.setRemoteDescription(there.localDescription!);
    if (!(await reached)) return null;
    const before = await bytes(there);
    await wait(MEASURED);
    return Math.round(((await bytes(there)) - before) * (8 / MEASURED));
  } finally {
    here.close();
    there.close();
  }
}

const bytes = async (connection: RTCPeerConnection) =>
  counted(((await connection.getStats()) as unknown as Map<string, never>).values()).bytes;
