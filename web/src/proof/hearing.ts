import { type Bytes, decoded, hex, joined, sha256, unhex, utf8 } from './bytes';
import { Broken, type Finding, fails, holds, notClaimed } from './finding';
import { type Json, at, canonical, listAt, parseObject, textAt } from './json';
import type { Opened } from './opened';

const CLOSED = 'sha256:';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What the lines of a room say: the chain, the version that was frozen last, and who signed that version. */
interface Room {
  link: Bytes;
  count: number;
  closed: number;
  inOrder: boolean;
  frozen?: Json;
  sealed?: Json;
  signed: Map<string, Json>;
  refused: Set<string>;
}

export async function checkHearing(about: Opened, findings: Finding[]): Promise<void> {
  const { content } = about;
  if (at(content, 'hearing') === undefined) {
    if (textAt(content, 'kind') === 'hearing-record') throw new Broken('malformed', 'package.json');
    return;
  }
  const events = about.whole('record/events.jsonl');
  const text = about.small('record/record.json');
  const said: Finding[] = [];
  try {
    const room = await read(textAt(content, 'hearing', 'id'), events);
    const digest = hex(await sha256(text));
    said.push(chain(about, room, digest));
    signatures(room, digest, seatsIn(text), said);
  } catch {
    findings.push(...said.slice(0, 1));
    throw new Broken('malformed', 'record/events.jsonl');
  }
  findings.push(...said);
}

async function read(id: string, events: Bytes): Promise<Room> {
  if (!UUID.test(id)) throw new Error('not the id of a hearing');
  const room: Room = {
    link: await sha256(utf8('comity-hearing/' + id)),
    count: 0,
    closed: 0,
    inOrder: true,
    signed: new Map(),
    refused: new Set(),
  };
  for (let start = 0; start < events.length;) {
    const end = events.indexOf(10, start);
    if (end < 0) throw new Error('the last line does not end');
    await readLine(room, id, events.subarray(start, end));
    start = end + 1;
  }
  return room;
}

async function readLine(room: Room, id: string, line: Bytes): Promise<void> {
  const isClosed = line.length >= CLOSED.length && decodedStart(line) === CLOSED;
  const hash = isClosed ? unhex(decoded(line).slice(CLOSED.length)) : await sha256(line);
  if (hash.length !== 32) throw new Error('not a hash');
  room.link = await sha256(joined(room.link, hash));
  room.count++;
  if (isClosed) {
    room.closed++;
    return;
  }
  const event = parseObject(line);
  room.inOrder &&= at(event, 'seq') === room.count && textAt(event, 'hearing') === id;
  const fact = at(event, 'd') ?? {};
  switch (textAt(event, 't')) {
    case 'record.frozen':
      // A new version; who signed an earlier one has not signed this one.
      room.frozen = fact;
      room.signed.clear();
      room.refused.clear();
      return;
    case 'record.signed':
      room.signed.set(textAt(fact, 'seat'), fact);
      return;
    case 'record.refused':
      room.refused.add(textAt(fact, 'seat'));
      return;
    case 'record.sealed':
      room.sealed = fact;
      return;
    default:
    // What was said and shown; the chain covers it.
  }
}

const decodedStart = (line: Bytes) => String.fromCharCode(...line.subarray(0, CLOSED.length));

function chain(about: Opened, room: Room, digest: string): Finding {
  const logged = about.evidence.some(
    ({ record }) =>
      textAt(record, 'recordDigest') === digest &&
      textAt(record, 'recordChainEnd') === hex(room.link) &&
      at(record, 'recordEvents') === room.count,
  );
  return room.inOrder && logged ? holds('hearing-chain', room.count, room.closed) : fails('hearing-chain-broken', room.count);
}

function signatures(room: Room, digest: string, seats: Map<string, string>, findings: Finding[]): void {
  const sameText =
    textAt(room.frozen, 'digest') === digest &&
    textAt(room.sealed, 'digest') === digest &&
    [...room.signed.values()].every(
      (fact) =>
        textAt(fact, 'digest') === digest && canonical(at(fact, 'version') ?? null) === canonical(at(room.frozen, 'version') ?? null),
    );
  const named = (some: Iterable<string>) =>
    [...some]
      .sort()
      .map((seat) => (seats.get(seat) ? `${seat} (${seats.get(seat)})` : seat))
      .join(', ');
  findings.push(sameText ? holds('hearing-text', digest, textAt(room.frozen, 'version')) : fails('hearing-text-differs', digest));
  findings.push(room.signed.size === 0 ? fails('hearing-unsigned') : holds('hearing-signed', named(room.signed.keys())));
  if (room.refused.size > 0) findings.push(notClaimed('hearing-refused', named(room.refused)));
  const silent = [...seats.keys()].filter((seat) => !room.signed.has(seat) && !room.refused.has(seat));
  if (silent.length > 0) findings.push(notClaimed('hearing-silent', named(silent)));
  findings.push(notClaimed('hearing-no-personal-keys'));
}

/** The seats that the text names, each with the role of its person. */
const seatsIn = (text: Bytes): Map<string, string> =>
  new Map(listAt(parseObject(text), 'persons').map((person) => [textAt(person, 'seat'), textAt(person, 'role')]));
