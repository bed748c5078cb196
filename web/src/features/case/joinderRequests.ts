import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type Joinder = Schemas['Joinder'];
export type JoinderRequest = Schemas['JoinderRequest'];

const of = (caseId: string) => `${root}/cases/${caseId}/joinders`;

/** With which cases a case is or was heard together, and whether the reader may have another heard with it. */
export const useJoinders = (caseId: string) =>
  useQuery({ queryKey: ['filing', 'joinders', caseId], queryFn: () => api.get<Schemas['Joinders']>(of(caseId)) });

export function useJoinCase(caseId: string) {
  const changed = useChanged(caseId);
  return useCommand((said: JoinderRequest, once) => api.post<Joinder>(of(caseId), said, once), { onSettled: changed });
}

/** Fails with `joinder-changed` if somebody else was faster. */
export function usePart(caseId: string, id: string) {
  const changed = useChanged(caseId);
  return useCommand((said: { version: number; reasons: string }, once) => api.post<Joinder>(`${of(caseId)}/${id}/separation`, said, once), {
    onSettled: changed,
  });
}

function useChanged(caseId: string) {
  const queries = useQueryClient();
  return () => Promise.all(['joinders', 'docket'].map((part) => queries.invalidateQueries({ queryKey: ['filing', part, caseId] })));
}
