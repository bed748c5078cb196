import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type Decision = Schemas['CaseDecision'];
export type Announcement = Schemas['Announcement'];

const of = (caseId: string) => `${root}/cases/${caseId}/decisions`;

/** Those that the reader reads, the newest first. */
export const useDecisions = (caseId: string) => useList<Decision>(['filing', 'decisions', caseId], of(caseId));

export function useAnnounce(caseId: string, paperId: string) {
  const changed = useChanged(caseId);
  return useCommand((said: Announcement, once) => api.post<Decision>(`${of(caseId)}/${paperId}/announcement`, said, once), {
    onSettled: changed,
  });
}

export function useRecordEffect(caseId: string, paperId: string) {
  const changed = useChanged(caseId);
  return useCommand((said: { day: string }, once) => api.post<Decision>(`${of(caseId)}/${paperId}/effect`, said, once), {
    onSettled: changed,
  });
}

export function useReceiveConciliation(caseId: string, paperId: string) {
  const changed = useChanged(caseId);
  return useCommand((said: Schemas['ConciliationReceipt'], once) => api.post<Decision>(`${of(caseId)}/${paperId}/receipt`, said, once), {
    onSettled: changed,
  });
}

export function useRefuseConciliation(caseId: string, paperId: string) {
  const changed = useChanged(caseId);
  return useCommand((said: Schemas['ConciliationRefusal'], once) => api.post<Decision>(`${of(caseId)}/${paperId}/refusal`, said, once), {
    onSettled: changed,
  });
}

function useChanged(caseId: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['filing', 'decisions', caseId] }),
      queries.invalidateQueries({ queryKey: ['filing', 'docket', caseId] }),
    ]);
}
