import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type Watch = Schemas['CaseWatch'];
export type WatchRequest = Schemas['WatchRequest'];

const of = (caseId: string) => `${root}/cases/${caseId}/watches`;
const key = (caseId: string) => ['filing', 'watches', caseId];
const listKey = ['filing', 'watched-cases'];

/** What is watched at the reader's court, the newest first. */
export const useWatched = () => useList<Watch>(listKey, `${root}/watched-cases`);

export const useWatches = (caseId: string) => useQuery({ queryKey: key(caseId), queryFn: () => api.get<Watch[]>(of(caseId)) });

export function useBegin(caseId: string) {
  const changed = useChanged(caseId);
  return useCommand((request: WatchRequest, once) => api.post<Watch>(of(caseId), request, once), { onSettled: changed });
}

export function useAct(watch: Watch) {
  const changed = useChanged(watch.caseId);
  return useCommand(
    ({ act, reason }: { act: 'notes' | 'lifting'; reason: string }, once) =>
      api.post<Watch>(`${of(watch.caseId)}/${watch.id}/${act}`, { version: watch.version, reason }, once),
    { onSettled: changed },
  );
}

function useChanged(caseId: string) {
  const queries = useQueryClient();
  return () => Promise.all([key(caseId), listKey].map((queryKey) => queries.invalidateQueries({ queryKey })));
}
