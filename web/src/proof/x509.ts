import {
  type Asn1,
  BOOLEAN,
  type Instant,
  SEQUENCE,
  bitsOf,
  integerOf,
  numberOf,
  numbered,
  octetsOf,
  oidOf,
  parseAsn1,
  partsOf,
  timeOf,
} from './asn1';
import { type Bytes, hex, joined, same, sha256 } from './bytes';

/** Source: RFC 5280. */
export interface Certificate {
  whole: Bytes;
  /** What its issuer has signed. */
  signed: Bytes;
  algorithm: Asn1;
  signature: Bytes;
  serial: Bytes;
  issuer: Asn1;
  subject: Asn1;
  notBefore: Instant;
  notAfter: Instant;
  publicKey: Asn1;
  extensions: Map<string, { critical: boolean; value: Bytes }>;
}

const KEY_ID = '2.5.29.14';
const KEY_USAGE = '2.5.29.15';
const BASIC_CONSTRAINTS = '2.5.29.19';
const EXTENDED_KEY_USAGE = '2.5.29.37';
/** Those that are asked here, and those that bar nothing which is asked here: alternative names and policies. */
const KNOWN = [KEY_USAGE, BASIC_CONSTRAINTS, EXTENDED_KEY_USAGE, '2.5.29.17', '2.5.29.32'];
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const KEY_CERT_SIGN = 0x04;
const DEEPEST = 8;

export function parseCertificate(bytes: Bytes): Certificate {
  const [signed, algorithm, signature] = partsOf(parseAsn1(bytes), SEQUENCE);
  const fields = partsOf(signed, SEQUENCE);
  if (fields[0]?.tag !== numbered(0)) throw new Error('a certificate of the first version');
  const [, serial, , issuer, validity, subject, publicKey, ...rest] = fields;
  const [from, until] = partsOf(validity, SEQUENCE);
  if (!signed || !algorithm || !issuer || !subject || !publicKey) throw new Error('not a certificate');
  return {
    whole: bytes,
    signed: signed.whole,
    algorithm,
    signature: bitsOf(signature),
    serial: integerOf(serial),
    issuer,
    subject,
    notBefore: timeOf(from),
    notAfter: timeOf(until),
    publicKey,
    extensions: extensionsIn(rest.find(({ tag }) => tag === numbered(3))),
  };
}

function extensionsIn(field: Asn1 | undefined): Certificate['extensions'] {
  const extensions: Certificate['extensions'] = new Map();
  if (!field) return extensions;
  for (const each of partsOf(partsOf(field)[0], SEQUENCE)) {
    const [id, ...rest] = partsOf(each, SEQUENCE);
    const critical = rest.length > 1 && rest[0]?.tag === BOOLEAN && rest[0].body[0] !== 0;
    if (extensions.has(oidOf(id))) throw new Error('an extension twice');
    extensions.set(oidOf(id), { critical, value: octetsOf(rest.at(-1)) });
  }
  return extensions;
}

/** PEM, one after the other; at least one. */
export function parseCertificates(pem: string): Certificate[] {
  const found = [...pem.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g)];
  if (found.length === 0 || found.length > 100) throw new Error('no certificates, or too many');
  return found.map(([, body = '']) => parseCertificate(Uint8Array.from(atob(body.replace(/\s/g, '')), (char) => char.charCodeAt(0))));
}

export const fingerprintOf = async (certificate: Certificate): Promise<string> => hex(await sha256(certificate.whole));

export const isSame = (one: Certificate, other: Certificate) => same(one.whole, other.whole);

export const holdsAt = ({ notBefore, notAfter }: Certificate, then: Instant) => notBefore <= then && then <= notAfter;

/** Whether a signer calls this certificate its own, by issuer and number or by the number of its key. */
export function isCalled(certificate: Certificate, id: Asn1): boolean {
  if (id.tag === SEQUENCE) {
    const [issuer, serial] = partsOf(id);
    return !!issuer && same(issuer.whole, certificate.issuer.whole) && same(integerOf(serial), certificate.serial);
  }
  const keyId = certificate.extensions.get(KEY_ID);
  return keyId !== undefined && id.tag === numbered(0, false) && same(octetsOf(parseAsn1(keyId.value)), id.body);
}

/** Whether it is for timestamps and nothing else, as RFC 3161, 2.3 asks. */
export function isForTime(certificate: Certificate): boolean {
  const usage = certificate.extensions.get(EXTENDED_KEY_USAGE);
  const purposes = usage?.critical ? partsOf(parseAsn1(usage.value), SEQUENCE).map(oidOf) : [];
  return purposes.length === 1 && purposes[0] === TIME_STAMPING;
}

/** Whether it may vouch for another, with so many between the two. */
function mayIssue({ extensions }: Certificate, between: number): boolean {
  const constraints = extensions.get(BASIC_CONSTRAINTS);
  const usage = extensions.get(KEY_USAGE);
  const [isAuthority, most] = constraints ? partsOf(parseAsn1(constraints.value), SEQUENCE) : [];
  const signs = !usage || ((parseAsn1(usage.value).body[1] ?? 0) & KEY_CERT_SIGN) !== 0;
  return isAuthority?.tag === BOOLEAN && isAuthority.body[0] !== 0 && signs && (!most || between <= numberOf(integerOf(most)));
}

const isUnderstood = ({ extensions }: Certificate) => [...extensions].every(([id, { critical }]) => !critical || KNOWN.includes(id));

/**
 * The certificates that lead from one to an anchor, without the anchor unless that is the certificate itself. Nobody is asked whether one was
 * withdrawn. Throws if none leads there, or one was not valid then. Source: RFC 5280, 6.1, of which policies and constraints of names are
 * refused where they are critical.
 */
export async function pathTo(anchors: Certificate[], from: Certificate, others: Certificate[], then: Instant): Promise<Certificate[]> {
  if (anchors.some((anchor) => isSame(anchor, from))) {
    if (!holdsAt(from, then)) throw new Error('not valid then');
    return [from];
  }
  const path = await search(anchors, [from], others, then);
  if (!path) throw new Error('nobody vouches for it');
  return path;
}

async function search(
  anchors: Certificate[],
  path: Certificate[],
  others: Certificate[],
  then: Instant,
): Promise<Certificate[] | undefined> {
  const last = path.at(-1)!;
  if (path.length > DEEPEST || !holdsAt(last, then) || !isUnderstood(last)) return undefined;
  for (const anchor of anchors) if (await vouches(anchor, last)) return path;
  for (const other of others) {
    if (path.some((each) => isSame(each, other)) || !mayIssue(other, path.length - 1) || !(await vouches(other, last))) continue;
    const whole = await search(anchors, [...path, other], others, then);
    if (whole) return whole;
  }
  return undefined;
}

async function vouches(issuer: Certificate, certificate: Certificate): Promise<boolean> {
  if (!same(issuer.subject.whole, certificate.issuer.whole)) return false;
  try {
    return await isSignedBy(issuer, certificate.algorithm, undefined, certificate.signed, certificate.signature);
  } catch {
    return false;
  }
}

export type Hash = 'SHA-256' | 'SHA-384' | 'SHA-512';

/** The hashes that are strong enough to say anything. */
export const HASHES: Record<string, Hash | undefined> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

const RSA: Record<string, Hash | undefined> = {
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
};
const PLAIN_RSA = '1.2.840.113549.1.1.1';
const RSA_PSS = '1.2.840.113549.1.1.10';
const ECDSA: Record<string, Hash | undefined> = {
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
};
const CURVES: Record<string, [string, number] | undefined> = {
  '1.2.840.10045.3.1.7': ['P-256', 32],
  '1.3.132.0.34': ['P-384', 48],
  '1.3.132.0.35': ['P-521', 66],
};
const ED25519 = '1.3.101.112';

/**
 * Whether the key of a certificate made this signature. Throws if it is of a kind that is not known here.
 *
 * @param digest said beside the algorithm, where that does not name one
 */
export async function isSignedBy(
  { publicKey }: Certificate,
  algorithm: Asn1,
  digest: Hash | undefined,
  content: Bytes,
  signature: Bytes,
): Promise<boolean> {
  const [id, parameters] = partsOf(algorithm, SEQUENCE);
  const name = oidOf(id);
  const rsa = name === PLAIN_RSA ? digest : RSA[name];
  if (rsa) return verified(publicKey, { name: 'RSASSA-PKCS1-v1_5', hash: rsa }, 'RSASSA-PKCS1-v1_5', signature, content);
  if (name === RSA_PSS) {
    const { hash, saltLength } = pss(parameters);
    return verified(publicKey, { name: 'RSA-PSS', hash }, { name: 'RSA-PSS', saltLength }, signature, content);
  }
  const hash = ECDSA[name];
  if (hash) {
    const [, curve] = partsOf(partsOf(publicKey, SEQUENCE)[0], SEQUENCE);
    const [namedCurve, size] = CURVES[oidOf(curve)] ?? [];
    if (!namedCurve || !size) throw new Error('an unknown curve');
    return verified(publicKey, { name: 'ECDSA', namedCurve }, { name: 'ECDSA', hash }, plain(signature, size), content);
  }
  if (name === ED25519) return verified(publicKey, { name: 'Ed25519' }, 'Ed25519', signature, content);
  throw new Error('an unknown kind of signature');
}

async function verified(
  publicKey: Asn1,
  kind: RsaHashedImportParams | EcKeyImportParams | Algorithm,
  how: AlgorithmIdentifier | RsaPssParams | EcdsaParams,
  signature: Bytes,
  content: Bytes,
): Promise<boolean> {
  return crypto.subtle.verify(how, await crypto.subtle.importKey('spki', publicKey.whole, kind, false, ['verify']), signature, content);
}

/** Without them it would be SHA-1. Source: RFC 4055, 3.1. */
function pss(parameters: Asn1 | undefined): { hash: Hash; saltLength: number } {
  const fields = partsOf(parameters, SEQUENCE);
  const [first] = partsOf(partsOf(fields.find(({ tag }) => tag === numbered(0)))[0], SEQUENCE);
  const salt = fields.find(({ tag }) => tag === numbered(2));
  const hash = HASHES[oidOf(first)];
  if (!hash) throw new Error('a weak hash');
  return { hash, saltLength: salt ? numberOf(integerOf(partsOf(salt)[0])) : 20 };
}

/** The two numbers of a signature of ECDSA, one after the other, as browsers take them. */
function plain(signature: Bytes, size: number): Bytes {
  const numbers = partsOf(parseAsn1(signature), SEQUENCE).map(integerOf);
  if (numbers.length !== 2) throw new Error('not two numbers');
  return joined(
    ...numbers.map((number) => {
      const short = number.subarray(number.findIndex((byte) => byte !== 0));
      if (short.length > size) throw new Error('too large');
      return joined(new Uint8Array(size - short.length), short);
    }),
  );
}
