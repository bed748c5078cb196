import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type ForeignLaw = Schemas['ForeignLaw'];
export type ForeignLawFinding = Schemas['ForeignLawFinding'];

const of = (caseId: string) => `${root}/cases/${caseId}/foreign-law`;
const key = (caseId: string) => ['filing', 'foreign-law', caseId];

/** What was found in a case, the newest first. */
export const useFound = (caseId: string) => useList<ForeignLaw>(key(caseId), of(caseId));

/** What was found at all courts, the newest first. */
export const useSought = (words: string) =>
  useList<ForeignLaw>(['filing', 'foreign-law', 'all', words], `${root}/foreign-law?q=${encodeURIComponent(words)}`, { keepsLast: true });

export function useRecord(caseId: string) {
  const queries = useQueryClient();
  return useCommand((said: ForeignLawFinding, once) => api.post<ForeignLaw>(of(caseId), said, once), {
    onSettled: () =>
      Promise.all(
        [
          ['filing', 'foreign-law'],
          ['filing', 'docket', caseId],
        ].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  });
}
