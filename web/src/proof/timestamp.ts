import { type Asn1, type Instant, SEQUENCE, integerOf, numberOf, numbered, octetsOf, oidOf, parseAsn1, partsOf, timeOf } from './asn1';
import { type Bytes, same } from './bytes';
import { type Cms, namesOne, parseCms, requireSigned } from './cms';
import { nameText } from './names';
import { type Certificate, HASHES, type Hash, fingerprintOf, holdsAt, isForTime, pathTo } from './x509';

/** A timestamp of an authority. Source: RFC 3161, RFC 5816. */
export interface Token {
  der: Bytes;
  cms: Cms;
  hash: Hash | undefined;
  digest: Bytes;
  /** With what the authority says that it may be wrong by. */
  notLaterThan: Instant;
  time: Instant;
}

/** What a timestamp says that holds. */
export interface Stamp {
  notLaterThan: Instant;
  authority: string;
  fingerprint: string;
  /** When the first of the certificates on the way to the root is no longer valid. */
  ends: Instant;
}

const TIME_INFO = '1.2.840.113549.1.9.16.1.4';
const LONGEST = 64 * 1024;

/** Throws unless this is one. */
export function parseToken(der: Bytes): Token {
  if (der.length > LONGEST) throw new Error('too long');
  const cms = parseCms(der);
  if (cms.contentType !== TIME_INFO || !cms.content || !namesOne(cms)) throw new Error('not a timestamp');
  const [, , imprint, , time, ...rest] = partsOf(parseAsn1(cms.content), SEQUENCE);
  const [algorithm, digest] = partsOf(imprint, SEQUENCE);
  const said = timeOf(time);
  return {
    der,
    cms,
    hash: HASHES[oidOf(partsOf(algorithm, SEQUENCE)[0])],
    digest: octetsOf(digest),
    time: said,
    notLaterThan: said + (rest[0]?.tag === SEQUENCE ? accuracy(rest[0]) : 0n),
  };
}

/** In seconds, milliseconds and microseconds, each of which may be left out. */
function accuracy(field: Asn1): bigint {
  const parts = partsOf(field);
  const numberUnder = (tag: number) => {
    const part = parts.find((each) => each.tag === tag);
    return part ? BigInt(numberOf(part.body)) : 0n;
  };
  const seconds = parts[0]?.tag === 0x02 ? BigInt(numberOf(integerOf(parts[0]))) : 0n;
  return seconds * 1_000_000_000n + numberUnder(numbered(0, false)) * 1_000_000n + numberUnder(numbered(1, false)) * 1_000n;
}

/** Throws if it is not of these bytes, not signed as it must be, or none of the roots vouches for it. */
export async function stampOf({ cms, hash, digest, time, notLaterThan }: Token, stamped: Bytes, roots: Certificate[]): Promise<Stamp> {
  if (!hash || !same(new Uint8Array(await crypto.subtle.digest(hash, stamped)), digest)) throw new Error('of other bytes');
  if (!isForTime(cms.signer) || !holdsAt(cms.signer, time)) throw new Error('by a certificate that is not for timestamps');
  await requireSigned(cms, cms.content!);
  const path = await pathTo(roots, cms.signer, cms.others, time);
  return {
    notLaterThan,
    authority: nameText(cms.signer.subject),
    fingerprint: await fingerprintOf(cms.signer),
    ends: path.map((each) => each.notAfter).reduce((least, each) => (each < least ? each : least)),
  };
}
