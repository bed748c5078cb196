import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

export type Archiving = components['schemas']['CaseArchiving'];
type ArchivingSeen = components['schemas']['ArchivingSeen'];

const of = (caseId: string) => `${root}/cases/${caseId}/archiving`;
const key = (caseId: string) => ['filing', 'archiving', caseId];

/** How a case stands with the archive; for its court. */
export const useArchiving = (caseId: string) => useQuery({ queryKey: key(caseId), queryFn: () => api.get<Archiving>(of(caseId)) });

export function useArchive(caseId: string) {
  const queries = useQueryClient();
  return useCommand((seen: ArchivingSeen, once) => api.post<Archiving>(of(caseId), seen, once), {
    onSettled: () => Promise.all([key(caseId), ['filing', 'docket', caseId]].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
