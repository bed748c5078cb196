import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/gateway';
import { useCommand } from '@/api/useCommand';

type Schemas = components['schemas'];
export type Newcomer = Schemas['Newcomer'];

export const SIGN_IN = '/api/sessions/openid';
const ONWARD = 'comity.onward';

/** Where people sign in; `issuer` is null where they do it here. Asked once for a page. */
export const useWays = () =>
  useQuery({ queryKey: ['ways'], queryFn: () => api.get<Schemas['Ways']>('/api/sessions/ways'), staleTime: Infinity });

/** Where the issuer asks who is there, for what `path` is about. */
export const addressFor = async (path: string) => (await api.post<{ address: string }>(`${path}/questions`)).address;

/** Where somebody was going before they were sent to the issuer, and behind the # what no server is to read. It stays in this tab. */
export const onward = {
  keep: (next: string, hash: string) => sessionStorage.setItem(ONWARD, JSON.stringify({ next, hash })),
  take(): { next: string; hash: string } {
    const kept = sessionStorage.getItem(ONWARD);
    sessionStorage.removeItem(ONWARD);
    return kept ? JSON.parse(kept) : { next: '/', hash: '' };
  },
};

/** Leaves for the issuer, which sends the browser back to `/signed-in`. */
export function useLeaveForIssuer(next: string, hash: string) {
  return useCommand(async (_: void) => {
    const address = await addressFor(SIGN_IN);
    onward.keep(next, hash);
    window.location.assign(address);
  });
}

let arrived: Newcomer | undefined;

/** Who came back from the issuer and takes up an invitation next; in memory only. */
export const newcomer = {
  current: () => arrived,
  set(next: Newcomer | undefined) {
    arrived = next;
  },
};
