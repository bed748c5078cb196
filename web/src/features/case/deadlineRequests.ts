import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type Deadline = Schemas['CaseDeadline'];
export type Effect = Schemas['DecisionEffect'];
export type ItemToFollow = Schemas['ItemToFollow'];
export type AskedAgain = Schemas['ItemAskedAgain'];
export type Act = 'extension' | 'suspension' | 'restart' | 'settlement';

const key = (caseId: string) => ['filing', 'deadlines', caseId];

/** The titles come in the reader's language. Service and papers start and meet them while one reads. */
export const useDeadlines = (caseId: string, language: string) =>
  useQuery({
    queryKey: [...key(caseId), language],
    queryFn: () => api.get<Schemas['CaseDeadlines']>(`${root}/cases/${caseId}/deadlines`),
    refetchInterval: 10_000,
  });

/** Moves a last day, or says what became of it. */
export function useDeadlineAct(deadline: Deadline, caseId: string) {
  const queries = useQueryClient();
  return useCommand(
    ({ act, said }: { act: Act; said: Record<string, unknown> }, once) =>
      api.post<Deadline>(`${root}/deadlines/${deadline.id}/${act}`, { version: deadline.version, ...said }, once),
    { onSettled: () => queries.invalidateQueries({ queryKey: key(caseId) }) },
  );
}

const itemsKey = (caseId: string) => ['filing', 'items-to-follow', caseId];

/** What has to follow in a case; empty for who did not file it. */
export const useItemsToFollow = (caseId: string) =>
  useQuery({ queryKey: itemsKey(caseId), queryFn: () => api.get<ItemToFollow[]>(`${root}/cases/${caseId}/items-to-follow`) });

function useItemsChanged(caseId: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: itemsKey(caseId) });
}

/** A party says which of its papers it is. */
export function useAnswerItem(caseId: string, item: string) {
  const changed = useItemsChanged(caseId);
  return useCommand(
    (paperId: string, once) => api.post<ItemToFollow>(`${root}/cases/${caseId}/items-to-follow/${item}/answers`, { paperId }, once),
    { onSettled: changed },
  );
}

/** A clerk asks again: that paper is not it. */
export function useAskItemAgain(caseId: string, item: string) {
  const changed = useItemsChanged(caseId);
  return useCommand(
    (asked: AskedAgain, once) => api.post<ItemToFollow>(`${root}/cases/${caseId}/items-to-follow/${item}/asking-again`, asked, once),
    { onSettled: changed },
  );
}

/** A clerk says that it came. */
export function useItemReceived(caseId: string) {
  const queries = useQueryClient();
  return useCommand((id: string, once) => api.post<ItemToFollow>(`${root}/cases/${caseId}/items-to-follow/${id}/receipt`, {}, once), {
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: itemsKey(caseId) });
      await queries.invalidateQueries({ queryKey: key(caseId) });
    },
  });
}
