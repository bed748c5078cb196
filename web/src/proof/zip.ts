import { type Bytes, joined, latin1, same, utf8 } from './bytes';
import { Broken } from './finding';

/** A file inside; its content is not copied. */
export interface Entry {
  name: string;
  content: Bytes;
  crc: number;
  header: number;
}

const MOST_ENTRIES = 5000;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}(\/[A-Za-z0-9][A-Za-z0-9._-]{0,99}){0,3}$/;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;

const u16 = (value: number): Bytes => Uint8Array.of(value & 0xff, (value >>> 8) & 0xff);
const u32 = (value: number): Bytes => joined(u16(value & 0xffff), u16(value >>> 16));

/** What follows the signature in both kinds of headers. */
function common(entry: Entry): Bytes {
  const length = u32(entry.content.length);
  const none = u16(0);
  return joined(u16(10), none, none, none, u16(0x21), u32(entry.crc), length, length, u16(entry.name.length), none);
}

function directory(entries: Entry[], start: number): Bytes {
  const lines = entries.map((entry) =>
    joined(u32(CENTRAL), u16(10), common(entry), u16(0), u16(0), u16(0), u32(0), u32(entry.header), utf8(entry.name)),
  );
  const all = joined(...lines);
  const count = u16(entries.length);
  return joined(all, u32(END), u32(0), count, count, u32(all.length), u32(start), u16(0));
}

/** The files of a zip of the one form that a package has; throws `Broken` with what is out of order. */
export function readZip(file: Bytes): Entry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const bytesAt = (position: number, length: number): Bytes => {
    if (position + length > file.length) throw new Broken('package-cut');
    return file.subarray(position, position + length);
  };
  const entries: Entry[] = [];
  const names = new Set<string>();
  let position = 0;
  while (bytesAt(position, 4) && view.getUint32(position, true) === LOCAL) {
    if (entries.length === MOST_ENTRIES) throw new Broken('package-too-many-files', MOST_ENTRIES);
    bytesAt(position, LOCAL_LENGTH);
    const nameLength = view.getUint16(position + 26, true);
    const name = latin1(bytesAt(position + LOCAL_LENGTH, nameLength));
    if (!NAME.test(name)) throw new Broken('package-name');
    const start = position + LOCAL_LENGTH + nameLength;
    const length = view.getUint32(position + 18, true);
    if (length > file.length - start) throw new Broken('package-repacked', name);
    const entry = { name, content: file.subarray(start, start + length), crc: view.getUint32(position + 14, true), header: position };
    if (!same(bytesAt(position, LOCAL_LENGTH + nameLength), joined(u32(LOCAL), common(entry), utf8(name)))) {
      throw new Broken('package-repacked', name);
    }
    if (names.has(name.toLowerCase())) throw new Broken('package-name-twice', name);
    names.add(name.toLowerCase());
    entries.push(entry);
    position = start + length;
  }
  const expected = directory(entries, position);
  if (file.length - position !== expected.length || !same(bytesAt(position, expected.length), expected)) {
    throw new Broken('package-directory');
  }
  return entries;
}
