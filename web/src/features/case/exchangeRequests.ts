import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type EvidenceExchange = Schemas['EvidenceExchange'];

const of = (caseId: string) => `${root}/cases/${caseId}/evidence-exchanges`;

/** The exchanges of evidence of a case, the first one first. */
export const useExchanges = (caseId: string) =>
  useQuery({ queryKey: ['filing', 'evidence-exchanges', caseId], queryFn: () => api.get<EvidenceExchange[]>(of(caseId)) });

export function useSetExchange(caseId: string) {
  const changed = useChanged(caseId);
  return useCommand((said: Schemas['EvidenceExchangeSetting'], once) => api.post<EvidenceExchange>(of(caseId), said, once), {
    onSettled: changed,
  });
}

interface Act {
  version: number;
  day?: string;
  reasons?: string;
  outcome?: string;
}

/** Fails with `exchange-changed` if somebody else was faster, and `exchange-not-yet` if it is held before its day. */
export function useActOnExchange(caseId: string, id: string, act: 'move' | 'cancellation' | 'holding') {
  const changed = useChanged(caseId);
  return useCommand((said: Act, once) => api.post<EvidenceExchange>(`${of(caseId)}/${id}/${act}`, said, once), { onSettled: changed });
}

/** What it shows to all, and the last days that it moves, have changed too. */
function useChanged(caseId: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      ['evidence-exchanges', 'exhibits', 'papers', 'deadlines', 'docket'].map((part) =>
        queries.invalidateQueries({ queryKey: ['filing', part, caseId] }),
      ),
    );
}
