import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { asking, useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type Question = Schemas['Question'];
export type Party = Schemas['CaseParty'];

const of = (caseId: string) => `${root}/cases/${caseId}/questions`;
const listKey = (caseId: string) => ['filing', 'questions', caseId];

export const states: Question['state'][] = ['OPEN', 'ANSWERED', 'WITHDRAWN'];

/** Those of which the reader may know, the newest first. @param state empty for all */
export const useQuestions = (caseId: string, state: string) =>
  useList<Question>([...listKey(caseId), state], asking(of(caseId), { state }), { keepsLast: true });

/** Whose parties ask. */
export const useCase = (caseId: string) =>
  useQuery({ queryKey: ['filing', 'case', caseId], queryFn: () => api.get<Schemas['CaseView']>(`${root}/cases/${caseId}`) });

export const nameOf = (party: Party) => party.originalName || party.latinName || party.chineseName;

export function useAsk(caseId: string) {
  const changed = useChanged(caseId);
  return useCommand((said: Schemas['QuestionToAsk'], once) => api.post<Question>(of(caseId), said, once), { onSettled: changed });
}

export function useAnswer(caseId: string, id: string) {
  const changed = useChanged(caseId);
  return useCommand((said: Schemas['QuestionAnswer'], once) => api.post<Question>(`${of(caseId)}/${id}/answer`, said, once), {
    onSettled: changed,
  });
}

export function useTakeBack(caseId: string, id: string) {
  const changed = useChanged(caseId);
  return useCommand((version: number, once) => api.post<Question>(`${of(caseId)}/${id}/withdrawal`, { version }, once), {
    onSettled: changed,
  });
}

/** The docket and what is to do follow from it. */
function useChanged(caseId: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [listKey(caseId), ['filing', 'docket', caseId], ['filing', 'work'], ['filing', 'next-steps']].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
}
