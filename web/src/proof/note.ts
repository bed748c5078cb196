import { type Bytes, base64, decoded, hex, joined, same, sha256, unbase64, utf8 } from './bytes';

/** Source: C2SP signed-note. `bytes` is what follows the key id. */
export interface Line {
  name: string;
  id: string;
  bytes: Bytes;
}

export interface Note {
  text: string;
  lines: Line[];
  /** As it was read; the only form that it has. */
  whole: string;
}

const ED25519 = 1;
const COSIGNATURE = 4;
const ML_DSA_44 = 6;
const LENGTHS: Record<number, number> = { [ED25519]: 32, [COSIGNATURE]: 32, [ML_DSA_44]: 1312 };
const MOST_SIGNATURES = 64;
const DASH = '— ';

/** A public key under a name. */
export interface Key {
  name: string;
  type: number;
  raw: Bytes;
  id: string;
}

export const signsLogs = (key: Key) => key.type !== COSIGNATURE;
export const signsForWitnesses = (key: Key) => key.type !== ED25519;
export const algorithmOf = (key: Key) => (key.type === ML_DSA_44 ? 'ML-DSA-44' : 'Ed25519');
const isTimed = (key: Key) => key.type !== ED25519;

const isName = (name: string) => name.length > 0 && !/[+\u0000-\u001f\p{Z}]/u.test(name);

/** Throws unless it is a vkey of a known type whose id fits its key. */
export async function parseKey(vkey: string): Promise<Key> {
  const [name, id, encoded] = split(vkey);
  const typed = unbase64(encoded);
  const type = typed[0] ?? 0;
  const raw = typed.slice(1);
  if (!isName(name) || raw.length !== LENGTHS[type]) throw new Error('not a verifier key');
  const digest = await sha256(joined(utf8(name + '\n'), Uint8Array.of(type), raw));
  if (hex(digest.slice(0, 4)) !== id) throw new Error('the id does not fit its key');
  return { name, type, raw, id };
}

function split(vkey: string): [string, string, string] {
  const first = vkey.indexOf('+');
  const second = vkey.indexOf('+', first + 1);
  if (first < 0 || second < 0) throw new Error('not a verifier key');
  return [vkey.slice(0, first), vkey.slice(first + 1, second), vkey.slice(second + 1)];
}

function parseLine(line: string): Line {
  const parts = line.startsWith(DASH) ? line.slice(DASH.length).split(' ') : [];
  const [name, encoded] = parts;
  if (parts.length !== 2 || !name || !encoded || !isName(name)) throw new Error('not a signature line');
  const all = unbase64(encoded);
  if (all.length < 5) throw new Error('a line without signature');
  return { name, id: hex(all.slice(0, 4)), bytes: all.slice(4) };
}

const format = (line: Line) =>
  DASH +
  line.name +
  ' ' +
  base64(
    joined(
      Uint8Array.from(line.id.match(/../g) ?? [], (p) => parseInt(p, 16)),
      line.bytes,
    ),
  ) +
  '\n';

/** Throws unless these are exactly the characters of a signed note. */
export function parseNote(whole: string): Note {
  const blank = whole.lastIndexOf('\n\n');
  if (blank < 0 || !whole.endsWith('\n')) throw new Error('no empty line before the signatures');
  const text = whole.slice(0, blank + 1);

  if (/[\u0000-\u0009\u000b-\u001f]/.test(text)) throw new Error('control characters');
  const signatures = whole
    .slice(blank + 2)
    .replace(/\n+$/, '')
    .split('\n');
  if (signatures.length > MOST_SIGNATURES) throw new Error('too many signatures');
  const lines = signatures.map(parseLine);
  if (text + '\n' + lines.map(format).join('') !== whole) throw new Error('not in canonical form');
  return { text, lines, whole };
}

export const parseNoteBytes = (bytes: Bytes): Note => parseNote(decoded(bytes));

/** A key that we know did not make the signature that bears its name and id. */
export class InvalidSignature extends Error {
  constructor(readonly key: Key) {
    super('wrong signature');
  }
}

export const isBy = (line: Line, key: Key) => line.name === key.name && line.id === key.id;

/** Which of the known keys signed. Throws if one did not that says so. */
export async function signedBy(note: Note, known: Key[]): Promise<Key[]> {
  const signers: Key[] = [];
  for (const line of note.lines) {
    for (const key of known.filter((each) => isBy(line, each))) {
      if (!(await verifies(key, note.text, line.bytes))) throw new InvalidSignature(key);
      if (!signers.includes(key)) signers.push(key);
    }
  }
  return signers;
}

async function verifies(key: Key, text: string, signature: Bytes): Promise<boolean> {
  const time = isTimed(key) ? timeIn(signature) : 0n;
  if (time === undefined) return false;
  const plain = isTimed(key) ? signature.slice(8) : signature;
  if (key.type === ML_DSA_44) return verifiesMlDsa44(key, text, time, plain);
  if (plain.length !== 64) return false;
  const message = isTimed(key) ? `cosignature/v1\ntime ${time}\n${text}` : text;
  const publicKey = await crypto.subtle.importKey('raw', key.raw, { name: 'Ed25519' }, false, ['verify']);
  return crypto.subtle.verify({ name: 'Ed25519' }, publicKey, plain, utf8(message));
}

/** No browser has it; this is loaded only where such a signature is. Source: FIPS 204. */
async function verifiesMlDsa44(key: Key, text: string, time: bigint, signature: Bytes): Promise<boolean> {
  const { ml_dsa44 } = await import('@noble/post-quantum/ml-dsa.js');
  if (signature.length !== ml_dsa44.lengths.signature) return false;
  try {
    return ml_dsa44.verify(signature, subtree(utf8(key.name), parseCheckpoint(text), time), key.raw);
  } catch {
    // A text that is no checkpoint, or a key that is none.
    return false;
  }
}

/** What is signed of a checkpoint. Source: C2SP tlog-cosignature. */
function subtree(cosigner: Bytes, { origin, size, root }: Checkpoint, time: bigint): Bytes {
  const log = utf8(origin);
  if (cosigner.length > 255 || log.length > 255) throw new Error('too long a name');
  const named = (name: Bytes) => joined(Uint8Array.of(name.length), name);
  return joined(utf8('subtree/v1\n\0'), named(cosigner), u64(time), named(log), u64(0n), u64(size), root);
}

function u64(value: bigint): Bytes {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value);
  return bytes;
}

function timeIn(signature: Bytes): bigint | undefined {
  if (signature.length < 8) return undefined;
  const time = new DataView(signature.buffer, signature.byteOffset).getBigInt64(0);
  return time < 0n ? undefined : time;
}

/** The second that a key says it signed at; check the signature first. */
export function timeSaidBy(note: Note, key: Key): string | undefined {
  const line = note.lines.find((each) => isBy(each, key) && isTimed(key) && each.bytes.length >= 8);
  const time = line && timeIn(line.bytes);
  return time === undefined ? undefined : new Date(Number(time) * 1000).toISOString().replace('.000Z', 'Z');
}

/** As the log signed it, without what others have signed below. */
export const ofItself = ({ text, lines }: Note): Bytes =>
  utf8(
    text +
      '\n' +
      lines
        .filter(({ name }) => name === parseCheckpoint(text).origin)
        .map(format)
        .join(''),
  );

export interface Checkpoint {
  origin: string;
  size: bigint;
  root: Bytes;
}

/** Source: C2SP tlog-checkpoint. Throws unless these are exactly the three lines of one. */
export function parseCheckpoint(text: string): Checkpoint {
  const lines = text.split('\n');
  const [origin = '', size = '', root = '', end] = lines;
  if (lines.length !== 4 || end !== '' || !isName(origin) || !/^(0|[1-9][0-9]{0,17})$/.test(size)) throw new Error('not a checkpoint');
  const hash = unbase64(root);
  if (hash.length !== 32) throw new Error('not a hash');
  return { origin, size: BigInt(size), root: hash };
}

export const sameKey = (a: Key, b: Key) => same(a.raw, b.raw);
