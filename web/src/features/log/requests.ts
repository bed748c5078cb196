import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/service';
import { hex, sha256, utf8 } from '@/proof/bytes';
import {
  type Checkpoint,
  InvalidSignature,
  type Key,
  type Note,
  parseCheckpoint,
  parseKey,
  parseNote,
  signedBy,
  timeSaidBy,
} from '@/proof/note';
import { type Policy, keysOf, parsePolicy, quorumMet } from '@/proof/policy';

export type StateLine = components['schemas']['StateLine'];
type ClosedLog = components['schemas']['ClosedLog'];
type LogKeys = components['schemas']['LogKeysView'];

export const LOGS = ['/api/filing/log', '/api/service/log', '/api/hearing/log'] as const;

export interface FingerprintedKey extends Key {
  /** SHA-256 of the public key, hexadecimal. */
  fingerprint: string;
}

/** What a log says of itself, and what this browser found of it. */
export interface PublicLog {
  /** Before /checkpoint, /policy, /keys and /tile/…. */
  address: string;
  state: Checkpoint;
  /** The second that the log says it signed at. */
  signedAt: string | undefined;
  /** Whether a key of the policy signed it, as far as a browser can tell. */
  signed: boolean;
  /** Those of now first. */
  keys: SigningKey[];
  witnesses: Witness[];
  /** Whether as many as must have cosigned the newest state. */
  quorum: 'none' | 'met' | 'missing';
}

export interface SigningKey {
  key: FingerprintedKey;
  /** What it signed at most, and when others replaced it; undefined if it signs still. */
  replaced: { size: number; at: string } | undefined;
}

export interface Witness {
  key: FingerprintedKey;
  /** When it cosigned the newest state; undefined if it has not. */
  cosignedAt: string | undefined;
}

export const usePublicLog = (address: string) =>
  useQuery({ queryKey: ['log', address], queryFn: () => read(address), staleTime: 10_000, refetchInterval: 30_000, retry: false });

/** Those that were closed before it was begun, the first first; their addresses are read as its own is. */
export const useClosedLogs = (address: string) =>
  useQuery({
    queryKey: ['log', address, 'closed'],
    queryFn: async () =>
      (await api.get<ClosedLog[]>(`${address}/closed`)).map(({ origin, path }) => ({ origin, address: `${address}/${path}` })),
    staleTime: 600_000,
    retry: false,
  });

export const useStatistics = () =>
  useQuery({ queryKey: ['log', 'statistics'], queryFn: () => api.get<StateLine[]>('/api/service/log/statistics'), staleTime: 600_000 });

/** The policy first: a key that it does not name yet has signed nothing that was asked for before. */
async function read(address: string): Promise<PublicLog> {
  const policy = await parsePolicy(utf8(await api.get<string>(`${address}/policy`)));
  const note = parseNote(await api.get<string>(`${address}/checkpoint`));
  return found(address, policy, note, await api.get<LogKeys>(`${address}/keys`));
}

async function found(address: string, policy: Policy, note: Note, keys: LogKeys): Promise<PublicLog> {
  const state = parseCheckpoint(note.text);
  const own = keysOf(policy, state);
  const cosigners = await signers(note, [...policy.witnesses.values()]);
  const seen = new Set([...policy.witnesses].filter(([, key]) => cosigners.includes(key)).map(([name]) => name));
  return {
    address,
    state,
    signedAt: own.map((key) => timeSaidBy(note, key)).find((time) => time !== undefined),
    signed: (await signers(note, own)).length > 0,
    keys: await Promise.all(
      keys.keys.map(async ({ vkey, upToSize, replacedAt }) => ({
        key: await fingerprinted(await parseKey(vkey)),
        replaced: upToSize == null || replacedAt == null ? undefined : { size: upToSize, at: replacedAt },
      })),
    ),
    witnesses: await Promise.all(
      [...policy.witnesses.values()].map(async (key) => ({
        key: await fingerprinted(key),
        cosignedAt: cosigners.includes(key) ? timeSaidBy(note, key) : undefined,
      })),
    ),
    quorum: policy.quorum === 'none' ? 'none' : quorumMet(policy, seen) ? 'met' : 'missing',
  };
}

/** Of a wrong signature nobody is the signer, and of the others beside it neither. */
async function signers(note: Note, keys: Key[]): Promise<Key[]> {
  try {
    return await signedBy(note, keys);
  } catch (problem) {
    if (problem instanceof InvalidSignature) return [];
    throw problem;
  }
}

const fingerprinted = async (key: Key): Promise<FingerprintedKey> => ({ ...key, fingerprint: hex(await sha256(key.raw)) });
