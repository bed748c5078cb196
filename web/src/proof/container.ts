import { type Bytes, base64, same, unhex, utf8 } from './bytes';
import { isOfCades, parseCms, requireSigned } from './cms';
import { Broken, type Finding, holds } from './finding';
import { isBy } from './note';
import { type FileLine, type Opened, isAsic } from './opened';
import { bitsOf, partsOf } from './asn1';
import { fingerprintOf } from './x509';

export const LIST = 'META-INF/ASiCManifest.xml';
export const SIGNATURE = 'META-INF/signature.p7s';

/** Whether what a package says as an ASiC-E container is what its manifest says, by the same key; earlier ones were none. */
export async function checkContainer(about: Opened, findings: Finding[]): Promise<void> {
  if (!isAsic(about)) return;
  const listed = about.small(LIST);
  const signature = about.small(SIGNATURE);
  if (!same(listed, asicManifest(about.manifest.files))) throw new Broken('container-wrong');
  const { logs } = await about.policy();
  const sealed = logs.filter((key) => about.seal.lines.some((line) => isBy(line, key)));
  try {
    const cms = parseCms(signature);
    await requireSigned(cms, listed);
    const key = bitsOf(partsOf(cms.signer.publicKey)[1]);
    if (!isOfCades(cms) || !sealed.some(({ raw }) => same(raw, key))) throw new Error('by another key');
    findings.push(holds('container-signed', await fingerprintOf(cms.signer)));
  } catch {
    throw new Broken('container-wrong');
  }
}

/** The one form of it for a manifest. Source: ETSI EN 319 162-1, 4.4 and annex A. */
function asicManifest(files: FileLine[]): Bytes {
  const lines = files
    .filter(({ name }) => name !== 'mimetype' && !name.startsWith('META-INF/'))
    .map(
      ({ name, sha256 }) =>
        `<asic:DataObjectReference URI="${name}">` +
        '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>' +
        `<ds:DigestValue>${base64(unhex(sha256))}</ds:DigestValue></asic:DataObjectReference>\n`,
    );
  return utf8(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">\n' +
      `<asic:SigReference URI="${SIGNATURE}" MimeType="application/pkcs7-signature"/>\n` +
      lines.join('') +
      '</asic:ASiCManifest>\n',
  );
}
