import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type EvidenceExchange = Schemas['EvidenceExchange'];
export type ExchangeWay = Schemas['EvidenceExchangeWay'];
export type ExchangeHow = Schemas['EvidenceExchangeHow'];

const of = (caseId: string) => `${root}/cases/${caseId}/evidence-exchanges`;

/** The exchanges of evidence of a case, the first one first. */
export const useExchanges = (caseId: string) =>
  useQuery({ queryKey: ['filing', 'evidence-exchanges', caseId], queryFn: () => api.get<EvidenceExchange[]>(of(caseId)) });

const choices = (caseId: string) => `${root}/cases/${caseId}/evidence-exchange-choices`;
const choicesKey = (caseId: string) => ['filing', 'evidence-exchange-choices', caseId];

/** How the parties want evidence to be exchanged, and what they agree on. */
export const useExchangeChoices = (caseId: string) =>
  useQuery({ queryKey: choicesKey(caseId), queryFn: () => api.get<Schemas['EvidenceExchangeChoices']>(choices(caseId)) });

export function useChooseExchange(caseId: string) {
  const queries = useQueryClient();
  return useCommand(
    (said: Schemas['EvidenceExchangeChoosing'], once) => api.post<Schemas['EvidenceExchangeChoices']>(choices(caseId), said, once),
    { onSettled: () => queries.invalidateQueries({ queryKey: choicesKey(caseId) }) },
  );
}

export function useSetExchange(caseId: string) {
  const changed = useChanged(caseId);
  return useCommand((said: Schemas['EvidenceExchangeSetting'], once) => api.post<EvidenceExchange>(of(caseId), said, once), {
    onSettled: changed,
  });
}

interface Act {
  version: number;
  day?: string;
  how?: ExchangeHow;
  reasons?: string;
  outcome?: string;
}

/** Fails with `exchange-changed` if somebody else was faster, and `exchange-not-yet` if it is held before its day. */
export function useActOnExchange(caseId: string, id: string, act: 'move' | 'cancellation' | 'opening' | 'holding') {
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
