import { type Asn1, SEQUENCE, SET, firstOf, numbered, octetsOf, oidOf, parseAsn1, partsOf, timeOf } from './asn1';
import { type Bytes, joined, same } from './bytes';
import { type Certificate, HASHES, type Hash, holdsAt, isCalled, isSignedBy, parseCertificate } from './x509';

/** A signature of one signer. Source: RFC 5652. */
export interface Cms {
  contentType: string;
  /** What was signed, if it stands inside. */
  content: Bytes | undefined;
  signer: Certificate;
  /** That came with that of the signer. */
  others: Certificate[];
  /** Unknown if it is too weak to say anything. */
  hash: Hash | undefined;
  attributes: Map<string, Asn1>;
  signed: Bytes;
  algorithm: Asn1;
  signature: Bytes;
}

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

/** Throws unless this is one. */
export const parseCms = (der: Bytes): Cms => read(parseAsn1(der));

/** Likewise, of the first value in these bytes: zeros may fill what was kept free for it. */
export const parsePaddedCms = (der: Bytes): Cms => read(firstOf(der));

function read(whole: Asn1): Cms {
  const [type, inner] = partsOf(whole, SEQUENCE);
  if (oidOf(type) !== SIGNED_DATA) throw new Error('not signed data');
  const [, , encapsulated, ...rest] = partsOf(partsOf(inner, numbered(0))[0], SEQUENCE);
  const [contentType, content] = partsOf(encapsulated, SEQUENCE);
  const signers = partsOf(rest.at(-1), SET);
  if (signers.length !== 1) throw new Error('not the one signer');
  const [, id, digest, attributes, algorithm, signature] = partsOf(signers[0], SEQUENCE);
  const hash = HASHES[oidOf(partsOf(digest, SEQUENCE)[0])];
  if (!id || !algorithm) throw new Error('not signed as it must be');
  const listed = rest.find(({ tag }) => tag === numbered(0));
  const certificates = listed ? partsOf(listed).filter(({ tag }) => tag === SEQUENCE) : [];
  const all = certificates.map((each) => parseCertificate(each.whole));
  const [signer, ...more] = all.filter((each) => isCalled(each, id));
  if (!signer || more.length > 0) throw new Error('not the one certificate of the signer');
  return {
    contentType: oidOf(contentType),
    content: content && octetsOf(partsOf(content, numbered(0))[0]),
    signer,
    others: all.filter((each) => each !== signer),
    hash,
    attributes: attributesIn(attributes),
    // What is signed is a set; here it stands under a number.
    signed: joined(Uint8Array.of(SET), (attributes?.whole ?? new Uint8Array()).subarray(1)),
    algorithm,
    signature: octetsOf(signature),
  };
}

/** Each has one value. */
function attributesIn(field: Asn1 | undefined): Map<string, Asn1> {
  const found = new Map<string, Asn1>();
  for (const each of partsOf(field, numbered(0))) {
    const [type, values] = partsOf(each, SEQUENCE);
    const [value, ...more] = partsOf(values, SET);
    if (!value || more.length > 0 || found.has(oidOf(type))) throw new Error('not one value');
    found.set(oidOf(type), value);
  }
  return found;
}

/** Throws unless it is of this content, by the certificate that the signature itself names. */
export async function requireSigned(cms: Cms, content: Bytes): Promise<void> {
  if (!cms.hash) throw new Error('a weak hash');
  const digest = new Uint8Array(await crypto.subtle.digest(cms.hash, content));
  const holds =
    oidOf(cms.attributes.get(CONTENT_TYPE)) === cms.contentType &&
    same(octetsOf(cms.attributes.get(MESSAGE_DIGEST)), digest) &&
    wasValidThen(cms) &&
    (await namesItsCertificate(cms)) &&
    (await isSignedBy(cms.signer, cms.algorithm, cms.hash, cms.signed, cms.signature));
  if (!holds) throw new Error('the signature does not hold');
}

/** At the time that it says it was made, if it says one. */
function wasValidThen({ attributes, signer }: Cms): boolean {
  const said = attributes.get(SIGNING_TIME);
  return said === undefined || holdsAt(signer, timeOf(said));
}

/** Whether it says by which certificate it is to be checked, in the newer form. */
export const isOfCades = (cms: Cms) => cms.attributes.has(SIGNING_CERTIFICATE_V2);

export const namesOne = (cms: Cms) => isOfCades(cms) || cms.attributes.has(SIGNING_CERTIFICATE);

async function namesItsCertificate({ attributes, signer }: Cms): Promise<boolean> {
  const newer = attributes.get(SIGNING_CERTIFICATE_V2);
  const [named] = partsOf(partsOf(newer ?? attributes.get(SIGNING_CERTIFICATE), SEQUENCE)[0], SEQUENCE);
  const fields = partsOf(named, SEQUENCE);
  const said = fields[0]?.tag === SEQUENCE ? HASHES[oidOf(partsOf(fields.shift())[0])] : newer ? 'SHA-256' : 'SHA-1';
  if (!said) return false;
  return same(octetsOf(fields[0]), new Uint8Array(await crypto.subtle.digest(said, signer.whole)));
}
