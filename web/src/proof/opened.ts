import { type Instant, parseInstant } from './asn1';
import { type Bytes, decoded, latin1 } from './bytes';
import { Broken } from './finding';
import { type Json, type JsonObject, listAt, parseObject, textAt } from './json';
import { type Proof, parseProof } from './merkle';
import { type Checkpoint, type Note, parseCheckpoint, parseNoteBytes } from './note';
import { type Policy, parsePolicy } from './policy';
import { type Token, parseToken } from './timestamp';
import { type Certificate, parseCertificates } from './x509';
import { type Entry, readZip } from './zip';

export const MANIFEST = 'META-INF/manifest.note';
/** ASiC-E. */
const MEDIA_TYPE = 'application/vnd.etsi.asic-e+zip';
/** That of packages from before they were ASiC-E. */
const EARLIER_TYPE = 'application/vnd.comity.proof-package+zip';

const SMALL = 16 << 20;
const HEAD = /^org\.comity\/proof-package@v1\nlog (\S{1,255})\npackage ([a-z-]{1,40}) ([A-Za-z0-9-]{1,64})\n/;
const LINE = /^file ([0-9a-f]{64}) ([0-9a-f]{128}) (0|[1-9][0-9]{0,9}) (\S+)$/;

export interface FileLine {
  sha256: string;
  sha512: string;
  length: number;
  name: string;
}

export interface Manifest {
  origin: string;
  kind: string;
  id: string;
  files: FileLine[];
}

export interface Evidence {
  file: string;
  bytes: Bytes;
  record: JsonObject;
  proof: Proof;
}

/** What a reader got by another way than the package. */
export interface Brought {
  /** A trust policy; without, the package shows only that it agrees with itself. */
  policy?: Bytes;
  /** The certificates in PEM that vouch for time authorities; without, those inside the package. */
  time?: Bytes;
}

/** The parts of a package under check, each read when first asked for. Whatever is not what it should be is `Broken`. */
export class Opened {
  readonly entries: Entry[];
  private readonly byName: Map<string, Entry>;
  private readonly kept = new Map<string, unknown>();

  constructor(
    file: Bytes,
    private readonly brought: Brought,
    /** At which a timestamp must still hold. */
    readonly now: Instant,
  ) {
    this.entries = readZip(file);
    this.byName = new Map(this.entries.map((entry) => [entry.name, entry]));
  }

  get hasSuppliedPolicy(): boolean {
    return this.brought.policy !== undefined;
  }

  get hasSuppliedTimeRoots(): boolean {
    return this.brought.time !== undefined;
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  /** A file of any length. */
  whole(name: string): Bytes {
    const entry = this.byName.get(name);
    if (!entry) throw new Broken('file-missing', name);
    return entry.content;
  }

  small(name: string): Bytes {
    const content = this.whole(name);
    if (content.length > SMALL) throw new Broken('file-too-large', name);
    return content;
  }

  private once<T>(what: string, read: () => T): T {
    if (!this.kept.has(what)) this.kept.set(what, read());
    return this.kept.get(what) as T;
  }

  private parsed<T>(name: string, parse: (bytes: Bytes) => T): T {
    const bytes = this.small(name);
    try {
      return parse(bytes);
    } catch {
      throw new Broken('malformed', name);
    }
  }

  json(name: string): JsonObject {
    return this.parsed(name, parseObject);
  }

  get seal(): Note {
    return this.once('seal', () => {
      const note = this.parsed(MANIFEST, parseNoteBytes);
      if (note.lines.length !== 1) throw new Broken('malformed', MANIFEST);
      return note;
    });
  }

  get manifest(): Manifest {
    return this.once('manifest', () => {
      const { text } = this.seal;
      const head = HEAD.exec(text);
      if (!head) throw new Broken('malformed', MANIFEST);
      const lines = text.slice(head[0].length).replace(/\n$/, '').split('\n');
      const files = lines.map((line) => {
        const [, sha256, sha512, length, name] = LINE.exec(line) ?? [];
        if (!sha256 || !sha512 || !length || !name) throw new Broken('malformed', MANIFEST);
        return { sha256, sha512, length: Number(length), name };
      });
      const [, origin = '', kind = '', id = ''] = head;
      return { origin, kind, id, files };
    });
  }

  policy(): Promise<Policy> {
    return this.once('policy', async () => {
      const file = this.brought.policy ?? this.small('trust/policy.txt');
      try {
        return await parsePolicy(file);
      } catch (problem) {
        throw new Broken('policy-unreadable', problem instanceof Error ? problem.message : latin1(file).slice(0, 40));
      }
    });
  }

  /** The certificates that vouch for time authorities. */
  timeRoots(): Certificate[] {
    const pem = this.brought.time ?? this.small('trust/time-authority.pem');
    try {
      return parseCertificates(latin1(pem));
    } catch {
      throw new Broken('time-roots-unreadable');
    }
  }

  /** The timestamps of the log's state, the first first. */
  timestamps(): Token[] {
    return listAt(this.content, 'timestamps').map((file) => this.parsed(String(file), parseToken));
  }

  /** When it was made, as it says itself. */
  createdAt(): Instant {
    try {
      return parseInstant(textAt(this.content, 'createdAt'));
    } catch {
      throw new Broken('malformed', 'package.json');
    }
  }

  get content(): JsonObject {
    return this.once('content', () => {
      const json = this.json('package.json');
      if (textAt(json, 'kind') !== this.manifest.kind || textAt(json, 'id') !== this.manifest.id) {
        throw new Broken('malformed', 'package.json');
      }
      return json;
    });
  }

  get checkpoint(): Note {
    return this.once('checkpoint', () => {
      const { note, tree } = this.parsed('checkpoint', (bytes) => {
        const read = parseNoteBytes(bytes);
        return { note: read, tree: parseCheckpoint(read.text) };
      });
      if (tree.origin !== this.manifest.origin) throw new Broken('malformed', 'checkpoint');
      return note;
    });
  }

  get tree(): Checkpoint {
    return parseCheckpoint(this.checkpoint.text);
  }

  get evidence(): Evidence[] {
    return this.once('evidence', () => {
      const all = listAt(this.content, 'evidence').map((item: Json) => {
        const file = textAt(item, 'file');
        const bytes = this.small(file);
        return { file, bytes, record: this.json(file), proof: this.parsed(textAt(item, 'proof'), parsedProof) };
      });
      if (all.length === 0) throw new Broken('no-events');
      return all;
    });
  }
}

function parsedProof(bytes: Bytes): Proof {
  const proof = parseProof(bytes);
  parseCheckpoint(proof.checkpoint.text);
  return proof;
}

/** By its beginning or its end, so that damage to one of them does not hide what it was. */
export function isProofPackage(file: Bytes): boolean {
  const start = latin1(file.subarray(0, 200));
  const end = latin1(file.subarray(Math.max(0, file.length - 22 - MANIFEST.length)));
  return isStart(start) || end.startsWith(MANIFEST);
}

/** Other containers of ASiC-E begin with the type too, but not with this file after it. */
function isStart(start: string): boolean {
  const type = 30 + 'mimetype'.length;
  return (
    start.startsWith(EARLIER_TYPE, type) ||
    (start.startsWith(MEDIA_TYPE, type) && start.startsWith('package.json', type + MEDIA_TYPE.length + 30))
  );
}

export const isAsic = (about: Opened): boolean => typeOf(about) === MEDIA_TYPE;

export const isOfKnownType = (about: Opened): boolean => [MEDIA_TYPE, EARLIER_TYPE].includes(typeOf(about));

const typeOf = (about: Opened): string => {
  try {
    return decoded(about.small('mimetype'));
  } catch {
    return '';
  }
};
