import { type Instant, instantText } from './asn1';
import { type Bytes, joined, latin1, unhex } from './bytes';
import { type Cms, isOfCades, parsePaddedCms, requireSigned } from './cms';
import { type Finding, fails, holds, notClaimed } from './finding';
import { nameText } from './names';
import type { Opened } from './opened';
import type { Seal } from './policy';
import { fingerprintOf, holdsAt, pathTo } from './x509';

const CERTIFICATE = 'certificate.pdf';
const BYTE_RANGE =
  /\/ByteRange[\t\n\f\r ]*\[[\t\n\f\r ]*(\d{1,9})[\t\n\f\r ]*(\d{1,9})[\t\n\f\r ]*(\d{1,9})[\t\n\f\r ]*(\d{1,9})[\t\n\f\r ]*]/g;

/** Whether the certificate for people is as a court has sealed it, whether the seal held when the package was made, and whose it is. */
export async function checkSeal(about: Opened, findings: Finding[]): Promise<void> {
  if (!about.has(CERTIFICATE)) return;
  const pdf = about.small(CERTIFICATE);
  const ranges = [...latin1Of(pdf).matchAll(BYTE_RANGE)];
  const last = ranges.at(-1);
  if (!last) {
    findings.push(notClaimed('certificate-not-sealed'));
    return;
  }
  let cms: Cms;
  try {
    cms = await sealOf(pdf, last.slice(1, 5).map(Number));
  } catch {
    findings.push(fails('certificate-seal-wrong'));
    return;
  }
  const at = about.createdAt();
  const name = nameText(cms.signer.subject);
  const [from, until] = [instantText(cms.signer.notBefore), instantText(cms.signer.notAfter)];
  if (!holdsAt(cms.signer, at)) {
    findings.push(fails('certificate-seal-not-valid', name, instantText(at), from, until));
    return;
  }
  findings.push(holds('certificate-sealed', name, instantText(at), until));
  findings.push(await ofWhom(about, cms, at));
}

const latin1Of = (pdf: Bytes) => new TextDecoder('latin1').decode(pdf);

/** Throws unless the seal is over all of the file but itself, and holds. Source: ISO 32000-1, 12.8; ETSI EN 319 142-1. */
async function sealOf(pdf: Bytes, [start = -1, from = 0, to = 0, rest = 0]: number[]): Promise<Cms> {
  const wholeFile = start === 0 && to > from + 1 && to + rest === pdf.length && pdf[from] === 0x3c && pdf[to - 1] === 0x3e;
  if (!wholeFile) throw new Error('something stands outside of what is sealed');
  const cms = parsePaddedCms(unhex(latin1(pdf.subarray(from + 1, to - 1))));
  if (!isOfCades(cms)) throw new Error('it does not name its certificate');
  await requireSigned(cms, joined(pdf.subarray(0, from), pdf.subarray(to)));
  return cms;
}

/** Who vouches for it, by the policy that the reader brought. */
async function ofWhom(about: Opened, cms: Cms, at: Instant): Promise<Finding> {
  const fingerprint = await fingerprintOf(cms.signer);
  const { seals } = await about.policy();
  if (seals.length === 0) return notClaimed('certificate-seal-of-whom', fingerprint);
  for (const seal of seals) {
    if (await vouches(seal, cms, at)) {
      return about.hasSuppliedPolicy
        ? holds('certificate-seal-vouched', fingerprint, seal.fingerprint, instantText(seal.from), instantText(seal.until))
        : notClaimed('certificate-seal-of-whom', fingerprint);
    }
  }
  return fails('certificate-seal-unknown', fingerprint);
}

/** By the certificate itself, or by one above it that came with it. */
async function vouches(seal: Seal, { signer, others }: Cms, at: Instant): Promise<boolean> {
  if (at < seal.from || at > seal.until) return false;
  for (const anchor of [signer, ...others]) {
    if ((await fingerprintOf(anchor)) !== seal.fingerprint) continue;
    try {
      await pathTo([anchor], signer, others, at);
      return true;
    } catch {
      // Another may.
    }
  }
  return false;
}
