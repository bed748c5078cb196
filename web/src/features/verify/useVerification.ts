import { useMutation } from '@tanstack/react-query';
import { type Finding, check } from '@/proof';
import { utf8 } from '@/proof/bytes';
import { type Published, policyFor } from './requests';

/** Whose keys a package was held against. */
export type Trust = 'site' | 'own' | 'inside';

export interface Verification {
  findings: Finding[];
  trust: Trust;
}

export interface Given {
  file: File;
  /** A trust policy that the reader brought. */
  policy?: File;
  /** Certificates of the time authority that the reader brought. */
  time?: File;
  published: Published[];
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/** All in this browser: nothing is sent. */
async function verification({ file, policy, time, published }: Given): Promise<Verification> {
  const bytes = await bytesOf(file);
  const brought = { policy: policy && (await bytesOf(policy)), time: time && (await bytesOf(time)) };
  if (policy) return { findings: await check(bytes, brought), trust: 'own' };
  const inside = await check(bytes, brought);
  // The log whose seal it bears; whether it is that log's, the second check says.
  const seal = inside.find(({ code }) => code === 'seal');
  const known = policyFor(published, seal?.details[2]);
  if (!known) return { findings: inside, trust: 'inside' };
  const ofSite = known.time === undefined ? undefined : utf8(known.time);
  return { findings: await check(bytes, { policy: utf8(known.text), time: brought.time ?? ofSite }), trust: 'site' };
}

export const useVerification = () => useMutation({ mutationFn: verification });
