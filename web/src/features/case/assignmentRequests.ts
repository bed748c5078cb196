import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { asking, useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type Assignment = Schemas['Assignment'];
export type AssignmentStep = Schemas['AssignmentStep'];
export type Bench = Schemas['BenchComposition'];
export type CourtMember = Schemas['CourtMember'];

export const useAssignment = (caseId: string) =>
  useQuery({
    queryKey: ['filing', 'assignment', caseId],
    queryFn: () => api.get<Assignment>(`${root}/cases/${caseId}/assignment`),
  });

/** For the court alone. */
export const useAssignmentSteps = (caseId: string) =>
  useList<AssignmentStep>(['filing', 'assignment', caseId, 'steps'], `${root}/cases/${caseId}/assignments`);

/** The people of the own court, with how many open cases each has. */
export const useCourtMembers = (q = '') =>
  useList<CourtMember>(['filing', 'court-members', q], asking(`${root}/court-members`, { limit: '200', q }), { keepsLast: true });

export interface Assigning {
  version: number;
  clerkId: string;
  presidingJudgeId: string;
  judgeIds: string[];
  assessorIds: string[];
  assistantIds: string[];
  technicalInvestigatorIds: string[];
  reason: string | null;
}

/** Gives the case to these people and to nobody else. Fails with `assignment-changed` if another supervisor was faster. */
export function useAssign(caseId: string) {
  const queryClient = useQueryClient();
  return useCommand((assigning: Assigning, once) => api.post<Assignment>(`${root}/cases/${caseId}/assignments`, assigning, once), {
    // Not waited for: with the new version the form begins anew, and what it does after success would be forgotten with it.
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['filing'] }),
  });
}

export function useHandOverCases(memberId: string) {
  const queryClient = useQueryClient();
  return useCommand(
    (words: { successorId: string; reason: string }, once) =>
      api.post<Schemas['CaseSuccession']>(`${root}/court-members/${memberId}/succession`, words, once),
    { onSettled: () => queryClient.invalidateQueries({ queryKey: ['filing'] }) },
  );
}
