import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/gateway';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';

type Schemas = components['schemas'];
export type Entry = Schemas['InboxEntryView'];
export type InboxState = Schemas['InboxState'];

const root = '/api/inbox';
/** As many as are counted; it stands for that and more. */
const MANY = 100;

export const STATE = ['inbox', 'state'];

/** How many are unread, as one shows it. */
export const counted = (unread: number) => (unread >= MANY ? `${MANY - 1}+` : String(unread));

export interface Wanted {
  /** Null for all cases. */
  caseId: string | null;
  unread: boolean;
}

export function useInbox({ caseId, unread }: Wanted) {
  const query = new URLSearchParams({ ...(caseId ? { case: caseId } : {}), ...(unread ? { unread: 'true' } : {}) }).toString();
  return useList<Entry>(['inbox', 'list', query], query ? `${root}?${query}` : root, { keepsLast: true });
}

/** Asked for now and then as well, for who has no line that stays open. */
export const useInboxState = () =>
  useQuery({ queryKey: STATE, queryFn: () => api.get<InboxState>(`${root}/state`), refetchInterval: 120_000, staleTime: 60_000 });

export const newest = (signal: AbortSignal) =>
  api.get<{ items: Entry[] }>(`${root}?unread=true&limit=3`, { signal }).then((page) => page.items);

export function useRead() {
  const queryClient = useQueryClient();
  return useCommand((id: string, once) => api.post<InboxState>(`${root}/${id}/reading`, {}, once), {
    onSuccess: (state) => {
      queryClient.setQueryData(STATE, state);
      return queryClient.invalidateQueries({ queryKey: ['inbox', 'list'] });
    },
  });
}

/** @param upTo when the newest that is on the screen was told: what came after it stays unread. */
export function useReadAll() {
  const queryClient = useQueryClient();
  return useCommand((upTo: string, once) => api.post<InboxState>(`${root}/readings`, { upTo }, once), {
    onSuccess: (state) => {
      queryClient.setQueryData(STATE, state);
      return queryClient.invalidateQueries({ queryKey: ['inbox', 'list'] });
    },
  });
}
