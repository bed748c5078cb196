import { instantText } from './asn1';
import { joined } from './bytes';
import { type Finding, fails, holds, notClaimed } from './finding';
import { ofItself, timeSaidBy } from './note';
import type { Opened } from './opened';
import { type Stamp, stampOf } from './timestamp';
import { fingerprintOf } from './x509';

/** When the state of the log, and all that is proven against it, was there at the latest; by the word of a time authority. */
export async function checkTime(about: Opened, findings: Finding[]): Promise<void> {
  const chain = about.timestamps();
  if (chain.length === 0) {
    findings.push(await without(about));
    return;
  }
  const roots = about.timeRoots();
  const stamps: Stamp[] = [];
  for (const [index, token] of chain.entries()) {
    const stamped = joined(ofItself(about.checkpoint), ...chain.slice(0, index).map(({ der }) => der));
    const before = stamps.at(-1);
    let stamp: Stamp;
    try {
      stamp = await stampOf(token, stamped, roots);
    } catch {
      findings.push(fails('time-wrong', index + 1));
      return;
    }
    if (before && stamp.notLaterThan > before.ends) {
      findings.push(fails('time-renewed-late', index + 1, instantText(before.ends)));
      return;
    }
    stamps.push(stamp);
  }
  const [first, last] = [stamps[0]!, stamps.at(-1)!];
  const [time, ends] = [instantText(first.notLaterThan), instantText(last.ends)];
  findings.push(
    last.ends < about.now ? notClaimed('time-ended', time, ends) : holds('not-later-than', time, first.authority, first.fingerprint, ends),
  );
  const fingerprints = (await Promise.all(roots.map(fingerprintOf))).join(', ');
  findings.push(about.hasSuppliedTimeRoots ? holds('time-trust-supplied', fingerprints) : notClaimed('time-trust-inside', fingerprints));
}

/** The log's own clock is not that of an independent authority. */
async function without(about: Opened): Promise<Finding> {
  const keys = (await about.policy()).logs.filter((key) => key.name === about.manifest.origin);
  const time = keys.map((key) => timeSaidBy(about.checkpoint, key)).find((each) => each !== undefined);
  return time === undefined ? notClaimed('no-timestamp') : notClaimed('no-timestamp-but-log-time', time);
}
