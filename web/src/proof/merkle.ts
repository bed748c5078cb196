import { type Bytes, decoded, joined, same, sha256, unbase64 } from './bytes';
import { type Note, parseCheckpoint, parseNote } from './note';

export const leafHash = (entry: Bytes) => sha256(joined(Uint8Array.of(0), entry));
const nodeHash = (left: Bytes, right: Bytes) => sha256(joined(Uint8Array.of(1), left, right));

/** Source: C2SP tlog-proof. */
export interface Proof {
  index: bigint;
  path: Bytes[];
  checkpoint: Note;
}

const HEADER = 'c2sp.org/tlog-proof@v1\n';
const LONGEST_PATH = 63;

/** Throws unless these are exactly the characters of a proof. */
export function parseProof(bytes: Bytes): Proof {
  const text = decoded(bytes);
  const blank = text.indexOf('\n\n');
  if (!text.startsWith(HEADER) || blank < HEADER.length) throw new Error('not a log proof');
  const [first = '', ...hashes] = text.slice(HEADER.length, blank).split('\n');
  const index = /^index (0|[1-9][0-9]{0,17})$/.exec(first)?.[1];
  if (index === undefined || hashes.length > LONGEST_PATH) throw new Error('no index, or too many hashes');
  const path = hashes.map(unbase64);
  if (path.some((hash) => hash.length !== 32)) throw new Error('not a hash');
  return { index: BigInt(index), path, checkpoint: parseNote(text.slice(blank + 2)) };
}

/** Whether an entry is in the tree of the proof's checkpoint at its index. Source: RFC 9162, 2.1.3.2. */
export async function includes(proof: Proof, entry: Bytes): Promise<boolean> {
  const tree = parseCheckpoint(proof.checkpoint.text);
  if (proof.index >= tree.size) return false;
  let node = proof.index;
  let last = tree.size - 1n;
  let hash = await leafHash(entry);
  for (const sibling of proof.path) {
    if (last === 0n) return false;
    if (node % 2n === 1n || node === last) {
      hash = await nodeHash(sibling, hash);
      while (node % 2n === 0n && node !== 0n) {
        node /= 2n;
        last /= 2n;
      }
    } else {
      hash = await nodeHash(hash, sibling);
    }
    node /= 2n;
    last /= 2n;
  }
  return last === 0n && same(hash, tree.root);
}
