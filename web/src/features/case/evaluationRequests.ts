import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

export type Evaluation = components['schemas']['Evaluation'];
type EvaluationMark = components['schemas']['EvaluationMark'];

const of = (caseId: string) => `${root}/cases/${caseId}/evaluations`;
const key = (caseId: string) => ['filing', 'evaluations', caseId];

/** The steps that the reader went through; for parties. */
export const useEvaluations = (caseId: string) => useQuery({ queryKey: key(caseId), queryFn: () => api.get<Evaluation[]>(of(caseId)) });

export function useEvaluate(caseId: string) {
  const queries = useQueryClient();
  return useCommand((said: EvaluationMark, once) => api.post<Evaluation[]>(of(caseId), said, once), {
    onSettled: () => queries.invalidateQueries({ queryKey: key(caseId) }),
  });
}
