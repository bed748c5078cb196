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
  published: Published[];
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/** All in this browser: nothing is sent. */
async function verification({ file, policy, published }: Given): Promise<Verification> {
  const bytes = await bytesOf(file);
  if (policy) return { findings: await check(bytes, await bytesOf(policy)), trust: 'own' };
  const inside = await check(bytes);
  // The log whose seal it bears; whether it is that log's, the second check says.
  const seal = inside.find(({ code }) => code === 'seal');
  const known = policyFor(published, seal?.details[2]);
  return known ? { findings: await check(bytes, utf8(known.text)), trust: 'site' } : { findings: inside, trust: 'inside' };
}

export const useVerification = () => useMutation({ mutationFn: verification });
