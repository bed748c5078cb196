import { type Bytes, crc32, hex, joined, sha256, sha512, unhex, utf8 } from './bytes';
import { Broken, type Finding, fails, holds, notClaimed } from './finding';
import { LIST, SIGNATURE, checkContainer } from './container';
import { checkHearing } from './hearing';
import { instantOf } from './asn1';
import { at, canonical, listAt, textAt } from './json';
import { includes, leafHash } from './merkle';
import { InvalidSignature, algorithmOf, signedBy } from './note';
import { type Brought, MANIFEST, Opened, isAsic, isOfKnownType, isProofPackage } from './opened';
import { keysOf, quorumMet } from './policy';
import { checkSeal } from './seal';
import { checkTime } from './time';

export type { Finding } from './finding';
export type { Brought } from './opened';

type Check = (about: Opened, findings: Finding[]) => void | Promise<void>;

/**
 * Checks a proof package as `comity verify` does, with the same findings. Nothing is asked of anybody.
 *
 * @returns what was found, in order; empty if this is no proof package, not even a damaged one
 */
export async function check(file: Bytes, brought: Brought = {}, now = Date.now()): Promise<Finding[]> {
  if (!isProofPackage(file)) return [];
  const findings: Finding[] = [];
  try {
    const about = new Opened(file, brought, instantOf(now));
    for (const ask of CHECKS) await ask(about, findings);
  } catch (problem) {
    if (!(problem instanceof Broken)) throw problem;
    findings.push(problem.finding);
  }
  return findings;
}

const FROM_INSIDE = ['trust-inside', 'time-trust-inside', 'certificate-seal-of-whom'];

/** Whether something that vouches comes from the package itself, which anybody can make so that it agrees with itself. */
export const isFromInside = (findings: Finding[]) => findings.some(({ code }) => FROM_INSIDE.includes(code));

const ends: Check = (about) => {
  const [first] = about.entries;
  if (about.entries.length < 2 || about.entries.at(-1)?.name !== MANIFEST || first?.name !== 'mimetype' || !isOfKnownType(about)) {
    throw new Broken('package-ends');
  }
};

const files: Check = async (about, findings) => {
  const listed = about.manifest.files.map((line) => line.name);
  const present = about.entries.map((entry) => entry.name).filter((name) => name !== MANIFEST);
  if (listed.length !== present.length || listed.some((name, index) => name !== present[index])) {
    listed.filter((name) => !present.includes(name)).forEach((name) => findings.push(fails('file-missing', name)));
    present.filter((name) => !listed.includes(name)).forEach((name) => findings.push(fails('file-unexpected', name)));
    throw new Broken('package-files', present.length, listed.length);
  }
  let intact = true;
  for (const line of about.manifest.files) {
    const content = about.whole(line.name);
    const [short, long] = [hex(await sha256(content)), hex(await sha512(content))];
    if (short !== line.sha256 || long !== line.sha512 || content.length !== line.length) {
      findings.push(fails('file-changed', line.name));
      intact = false;
    }
  }
  if (!intact) throw new Broken('package-not-intact');
  for (const entry of about.entries) {
    if (crc32(entry.content) !== entry.crc) throw new Broken('file-changed', entry.name);
  }
  findings.push(holds('package-intact', about.manifest.files.length));
};

const seal: Check = async (about, findings) => {
  const { origin } = about.manifest;
  const policy = await about.policy();
  const trusted = policy.logs.filter((key) => key.name === origin);
  if (trusted.length === 0) throw new Broken('log-unknown', origin);
  const [signer] = await signers(() => signedBy(about.seal, trusted), 'seal-wrong');
  if (!signer) throw new Broken('seal-unknown', origin);
  findings.push(holds('seal', algorithmOf(signer), signer.id, origin));
  const size = policy.replaced.get(signer);
  if (size !== undefined) findings.push(notClaimed('seal-key-replaced', algorithmOf(signer), signer.id, size));
};

async function signers<T>(ask: () => Promise<T>, code: string, withName = false): Promise<T> {
  try {
    return await ask();
  } catch (problem) {
    if (!(problem instanceof InvalidSignature)) throw problem;
    const { key } = problem;
    throw new Broken(code, algorithmOf(key), key.id, ...(withName ? [key.name] : []));
  }
}

const events: Check = async (about, findings) => {
  const { tree } = about;
  let oneTree = true;
  for (const each of about.evidence) {
    const event = textAt(each.record, 'event');
    const ofThisTree = each.proof.checkpoint.whole === about.checkpoint.whole;
    oneTree &&= ofThisTree;
    findings.push(
      ofThisTree && (await includes(each.proof, each.bytes))
        ? holds('event-logged', event, textAt(each.record, 'eventTime'), each.file, each.proof.index, tree.origin)
        : fails('event-not-logged', event, each.file),
    );
  }
  findings.push(
    oneTree
      ? holds('log-consistent', about.evidence.length, tree.origin, tree.size, btoa(String.fromCharCode(...tree.root)))
      : fails('log-inconsistent'),
  );
};

const links: Check = async (about, findings) => {
  const earlier = new Set<string>();
  let linked = 0;
  let elsewhere = 0;
  for (const each of about.evidence) {
    if (at(each.record, 'prevLeafHash') !== undefined) {
      if (earlier.has(textAt(each.record, 'prevLeafHash'))) linked++;
      else elsewhere++;
    }
    earlier.add(hex(await leafHash(each.bytes)));
  }
  if (linked > 0) findings.push(holds('events-linked', linked));
  if (elsewhere > 0) findings.push(notClaimed('events-elsewhere', elsewhere));
};

const commitments: Check = async (about, findings) => {
  const all = about.evidence.flatMap(({ record }) => Object.keys(record)).filter((field) => field.endsWith('Commit')).length;
  const opened = new Set<string>();
  for (const node of listAt(about.json('salts.json'), 'openings')) {
    const [file, field] = [textAt(node, 'evidence'), textAt(node, 'field')];
    const value = at(node, 'value');
    let commitment: string;
    try {
      if (value === undefined || field === '' || !/^[0-9a-f]{64}$/.test(textAt(node, 'salt'))) throw new Error('no value');
      commitment = hex(await sha256(joined(unhex(textAt(node, 'salt')), utf8(canonical(value)))));
    } catch {
      throw new Broken('malformed', 'salts.json');
    }
    if (!about.evidence.some((each) => each.file === file && textAt(each.record, field) === commitment)) {
      findings.push(fails('commitment-wrong', field, file));
    } else if (!opened.has(file + ' ' + field)) {
      opened.add(file + ' ' + field);
      findings.push(holds('commitment-opens', field, file, canonical(value ?? null)));
    }
  }
  if (all > opened.size) findings.push(notClaimed('commitments-closed', all - opened.size, all));
};

const documents: Check = (about, findings) => {
  const included = new Set<string>();
  for (const item of listAt(about.content, 'documents')) {
    const line = about.manifest.files.find((each) => each.name === textAt(item, 'file'));
    if (!line) throw new Broken('malformed', 'package.json');
    included.add(line.sha256);
    const by = about.evidence.find(({ record }) =>
      listAt(record, 'docDigests').some(
        (digest) =>
          textAt(digest, 'sha256') === line.sha256 && (at(digest, 'sha512') === undefined || textAt(digest, 'sha512') === line.sha512),
      ),
    );
    findings.push(
      by
        ? holds('document-intact', line.name, textAt(item, 'title'), line.sha256, by.file)
        : fails('document-unknown', line.name, line.sha256),
    );
  }
  const named = about.evidence.flatMap(({ record }) => listAt(record, 'docDigests').map((digest) => textAt(digest, 'sha256')));
  const missing = new Set(named.filter((digest) => !included.has(digest)));
  if (missing.size > 0) findings.push(notClaimed('documents-not-included', missing.size));
};

const KNOWN = [
  'mimetype',
  'package.json',
  'certificate.pdf',
  'verify.html',
  'steps.txt',
  ...['en', 'zh', 'ar', 'es', 'fr', 'ja', 'ko', 'ru'].map((language) => `README.${language}.txt`),
  'checkpoint',
  'salts.json',
  'trust/policy.txt',
  'trust/ed25519.vkey',
  'trust/ml-dsa-44.vkey',
  'trust/checkpoint-ed25519.vkey',
  'trust/checkpoint-ml-dsa-44.vkey',
];

const nothingElse: Check = (about) => {
  const known = new Set(KNOWN);
  if (isAsic(about)) known.add(LIST).add(SIGNATURE);
  listAt(about.content, 'evidence').forEach((item) => known.add(textAt(item, 'file')).add(textAt(item, 'proof')));
  listAt(about.content, 'documents').forEach((item) => known.add(textAt(item, 'file')));
  listAt(about.content, 'timestamps').forEach((file) => known.add(String(file)));
  if (at(about.content, 'timestamps') !== undefined) known.add('trust/time-authority.pem');
  if (at(about.content, 'hearing') !== undefined) known.add('record/events.jsonl').add('record/record.json');
  const stray = about.manifest.files.find((file) => !known.has(file.name));
  if (stray) throw new Broken('file-unexpected', stray.name);
};

const checkpoint: Check = async (about, findings) => {
  const { origin } = about.tree;
  const policy = await about.policy();
  const keys = keysOf(policy, about.tree);
  const signed = await signers(() => signedBy(about.checkpoint, keys), 'checkpoint-signature-wrong', true);
  const cosigners = await signers(() => signedBy(about.checkpoint, [...policy.witnesses.values()]), 'checkpoint-signature-wrong', true);
  for (const key of keys) {
    if (signed.includes(key)) findings.push(holds('checkpoint-signed', algorithmOf(key), key.id, origin));
    else findings.push(notClaimed('checkpoint-not-signed-by', algorithmOf(key), key.id));
  }
  if (signed.length === 0) throw new Broken('checkpoint-unsigned', origin);
  const seen = new Set([...policy.witnesses].filter(([, key]) => cosigners.includes(key)).map(([name]) => name));
  const met = quorumMet(policy, seen);
  if (policy.witnesses.size === 0) findings.push(notClaimed('no-witness'));
  else if (met && seen.size === 0) findings.push(notClaimed('witnessed', 0, policy.witnesses.size));
  else findings.push((met ? holds : fails)('witnessed', seen.size, policy.witnesses.size));
};

/** Keys that come with the package show only that it agrees with itself. */
const trust: Check = async (about, findings) => {
  const keys = (await about.policy()).logs.filter((key) => key.name === about.manifest.origin);
  const said = keys.map((key) => `${algorithmOf(key)} ${key.id}`).join(', ');
  findings.push(about.hasSuppliedPolicy ? holds('trust-supplied', said) : notClaimed('trust-inside', said));
};

const limits: Check = (about, findings) => {
  if (about.has('certificate.pdf')) findings.push(notClaimed('certificate-is-a-reading-aid'));
  findings.push(notClaimed('not-proven-' + textAt(about.content, 'kind')));
};

/** Nothing of the package is believed before its manifest's signature holds. */
const CHECKS: Check[] = [
  ends,
  files,
  seal,
  checkContainer,
  events,
  links,
  commitments,
  documents,
  checkHearing,
  nothingElse,
  checkpoint,
  trust,
  checkTime,
  checkSeal,
  limits,
];
