import { type Bytes, decoded, latin1 } from './bytes';
import { Broken } from './finding';
import { type Json, type JsonObject, listAt, parseObject, textAt } from './json';
import { type Proof, parseProof } from './merkle';
import { type Checkpoint, type Note, parseCheckpoint, parseNoteBytes } from './note';
import { type Policy, parsePolicy } from './policy';
import { type Entry, readZip } from './zip';

export const MANIFEST = 'META-INF/manifest.note';
export const MEDIA_TYPE = 'application/vnd.comity.proof-package+zip';

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

/** The parts of a package under check, each read when first asked for. Whatever is not what it should be is `Broken`. */
export class Opened {
  readonly entries: Entry[];
  private readonly byName: Map<string, Entry>;
  private readonly kept = new Map<string, unknown>();

  constructor(
    file: Bytes,
    private readonly supplied: Bytes | undefined,
  ) {
    this.entries = readZip(file);
    this.byName = new Map(this.entries.map((entry) => [entry.name, entry]));
  }

  get hasSuppliedPolicy(): boolean {
    return this.supplied !== undefined;
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
      const file = this.supplied ?? this.small('trust/policy.txt');
      try {
        return await parsePolicy(file);
      } catch (problem) {
        throw new Broken('policy-unreadable', problem instanceof Error ? problem.message : latin1(file).slice(0, 40));
      }
    });
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
  const start = latin1(file.subarray(0, 30 + 'mimetype'.length + MEDIA_TYPE.length));
  const end = latin1(file.subarray(Math.max(0, file.length - 22 - MANIFEST.length)));
  return start.endsWith(MEDIA_TYPE) || end.startsWith(MANIFEST);
}

export const typeOf = (about: Opened): string => {
  try {
    return decoded(about.small('mimetype'));
  } catch {
    return '';
  }
};
