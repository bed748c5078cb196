import { type Instant, parseInstant } from './asn1';
import { type Bytes, decoded, latin1 } from './bytes';
import { type Key, parseKey, sameKey, signsForWitnesses, signsLogs } from './note';

/** Whom a reader trusts. Source: C2SP tlog-policy. */
export interface Policy {
  logs: Key[];
  /** Keys that sign no more, with the size of the largest tree that each has signed. */
  replaced: Map<Key, bigint>;
  witnesses: Map<string, Key>;
  groups: Map<string, { threshold: number; members: string[] }>;
  quorum: string;
  /** Of the courts, on what people read. */
  seals: Seal[];
}

/** A court's seal, or who issues such: the SHA-256 of its certificate, and from when until when it is believed. */
export interface Seal {
  fingerprint: string;
  from: Instant;
  until: Instant;
}

const NOBODY = 'none';
/** A remark for others: the key that the next line names was replaced. */
const REPLACED = '#replaced';
/** A remark for others: whose seals are those of the courts. */
const SEAL = '#seal';
const MOST_LINES = 1000;

function require(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

const keyOf = (octets: string | undefined): Promise<Key> => parseKey(decoded(Uint8Array.from(octets ?? '', (char) => char.charCodeAt(0))));

/** Throws with what is not in order. */
export async function parsePolicy(file: Bytes): Promise<Policy> {
  const text = latin1(file);

  require(!/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text), 'control characters');
  const lines = text.split('\n');
  require(lines.length <= MOST_LINES + 1, 'too many lines');
  const policy: Policy = { logs: [], replaced: new Map(), witnesses: new Map(), groups: new Map(), quorum: '', seals: [] };
  const ids = new Map<string, bigint>();
  for (const line of lines.map((each) => each.replace(/^[ \t]+|[ \t]+$/g, ''))) {
    const words = line.split(/[ \t]+/);
    if (words[0] === REPLACED) readReplaced(ids, words);
    else if (words[0] === SEAL) readSeal(policy, words);
    else if (line !== '' && !line.startsWith('#')) await read(policy, words, ids);
  }
  require(policy.quorum !== '', 'no quorum line');
  return policy;
}

async function read(policy: Policy, words: string[], ids: Map<string, bigint>): Promise<void> {
  switch (words[0]) {
    case 'log':
      return readLog(policy, words, ids);
    case 'witness':
      return readWitness(policy, words);
    case 'group':
      return readGroup(policy, words);
    case 'quorum': {
      const [, name = ''] = words;
      require(words.length === 2 && policy.quorum === '', 'one line: quorum <name>');
      require(name === NOBODY || isDefined(policy, name), 'nothing is called ' + name);
      policy.quorum = name;
      return;
    }
    default:
      throw new Error('unknown word ' + words[0]);
  }
}

function readReplaced(ids: Map<string, bigint>, words: string[]) {
  const [, id = '', size = ''] = words;
  require(words.length === 3 && /^(0|[1-9][0-9]{0,17})$/.test(size), REPLACED + ' <key id> <size>');
  require(!ids.has(id), 'replaced twice');
  ids.set(id, BigInt(size));
}

function readSeal(policy: Policy, words: string[]) {
  const [, fingerprint = '', from = '', until = ''] = words;
  require(words.length === 4 && /^[0-9a-f]{64}$/.test(fingerprint), SEAL + ' <SHA-256> <from> <until>');
  policy.seals.push({ fingerprint, from: parseInstant(from), until: parseInstant(until) });
}

async function readLog(policy: Policy, words: string[], ids: Map<string, bigint>) {
  require(words.length === 2 || words.length === 3, 'log <vkey> [<url>]');
  const key = await keyOf(words[1]);
  require(signsLogs(key), 'this type of key signs for witnesses only');
  require(!policy.logs.some((known) => sameKey(known, key)), 'the same log key twice');
  policy.logs.push(key);
  const size = ids.get(key.id);
  if (size !== undefined) policy.replaced.set(key, size);
  ids.delete(key.id);
}

async function readWitness(policy: Policy, words: string[]) {
  require(words.length === 3 || words.length === 4, 'witness <name> <vkey> [<url>]');
  const key = await keyOf(words[2]);
  require(signsForWitnesses(key), 'this type of key signs for logs only');
  require(![...policy.witnesses.values()].some((known) => sameKey(known, key)), 'the same key twice');
  policy.witnesses.set(newName(policy, words[1] ?? ''), key);
}

function readGroup(policy: Policy, words: string[]) {
  require(words.length >= 4, 'group <name> <all|any|k> <member>...');
  const [, name = '', count = '', ...members] = words;
  const taken = new Set([...policy.groups.values()].flatMap((group) => group.members));
  for (const each of members) {
    require(isDefined(policy, each), 'nothing is called ' + each);
    require(!taken.has(each), each + ' is a member already');
    taken.add(each);
  }
  const threshold = count === 'all' ? members.length : count === 'any' ? 1 : /^[0-9]{1,4}$/.test(count) ? Number(count) : 0;
  require(threshold >= 1 && threshold <= members.length, 'a threshold of 1 to the number of members');
  policy.groups.set(newName(policy, name), { threshold, members });
}

const isDefined = (policy: Policy, name: string) => policy.witnesses.has(name) || policy.groups.has(name);

function newName(policy: Policy, name: string): string {
  require(name !== NOBODY && !isDefined(policy, name), 'the name ' + name + ' is taken');
  return name;
}

/** The keys by which a log of this size was signed: of those that were replaced the ones of that time, or those of now. */
export function keysOf({ logs, replaced }: Policy, { origin, size }: { origin: string; size: bigint }): Key[] {
  const all = logs.filter((key) => key.name === origin);
  const sizes = all.flatMap((key) => replaced.get(key) ?? []).filter((each) => size <= each);
  const until = sizes.length === 0 ? undefined : sizes.reduce((least, each) => (each < least ? each : least));
  return all.filter((key) => replaced.get(key) === until);
}

/** Whether as many as must have cosigned, by the names of those that have. */
export function quorumMet(policy: Policy, seen: Set<string>, name = policy.quorum): boolean {
  if (name === NOBODY) return true;
  const group = policy.groups.get(name);
  return group ? group.members.filter((each) => quorumMet(policy, seen, each)).length >= group.threshold : seen.has(name);
}
