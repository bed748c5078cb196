import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { utf8 } from '@/proof/bytes';
import { type Policy, parsePolicy } from '@/proof/policy';

export interface Published {
  text: string;
  policy: Policy;
}

const LOGS = ['/api/filing/log/policy', '/api/service/log/policy', '/api/hearing/log/policy'];

/** The trust policies of the court's logs, those that can be reached. */
export const usePublished = () =>
  useQuery({
    queryKey: ['verify', 'published'],
    queryFn: async () => {
      const asked = await Promise.allSettled(LOGS.map((path) => api.get<string>(path).then(read)));
      return asked.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    },
    staleTime: 60_000,
  });

const read = async (text: string): Promise<Published> => ({ text, policy: await parsePolicy(utf8(text)) });

/** The policy that knows a log, if one does. */
export const policyFor = (published: Published[], origin: string | undefined): Published | undefined =>
  published.find(({ policy }) => policy.logs.some((key) => key.name === origin));
