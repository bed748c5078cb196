import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { utf8 } from '@/proof/bytes';
import { type Policy, parsePolicy } from '@/proof/policy';

export interface Published {
  text: string;
  policy: Policy;
  /** The certificates in PEM that vouch for the time authority; undefined if the log asks none. */
  time: string | undefined;
}

const LOGS = ['/api/filing/log', '/api/service/log', '/api/hearing/log'];

/** Whom the court's logs trust and how they are to be trusted, those that can be reached. */
export const usePublished = () =>
  useQuery({
    queryKey: ['verify', 'published'],
    queryFn: async () => {
      const asked = await Promise.allSettled(LOGS.map(read));
      return asked.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    },
    staleTime: 60_000,
  });

async function read(log: string): Promise<Published> {
  const text = await api.get<string>(`${log}/policy`);
  return { text, policy: await parsePolicy(utf8(text)), time: await api.get<string>(`${log}/time-authority`).catch(() => undefined) };
}

/** The policy that knows a log, if one does. */
export const policyFor = (published: Published[], origin: string | undefined): Published | undefined =>
  published.find(({ policy }) => policy.logs.some((key) => key.name === origin));
