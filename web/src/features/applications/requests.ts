import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { asking, useList, useWhole } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type Application = Schemas['Application'];
export type ApplicationRequest = Schemas['ApplicationRequest'];
export type ApplicationDecision = Schemas['ApplicationDecision'];
type CourtCase = Schemas['CaseView'];
export type Party = Schemas['CaseParty'];
export type Paper = Schemas['Paper'];

const of = (caseId: string) => `${root}/cases/${caseId}/applications`;
const listKey = (caseId: string) => ['filing', 'applications', caseId];

/** Those of which the reader may know, the newest first. */
export const useApplications = (caseId: string, asked: { state: string; kind: string }) =>
  useList<Application>([...listKey(caseId), asked], asking(of(caseId), asked), { keepsLast: true });

/** Whose parties apply. */
export const useCase = (caseId: string) =>
  useQuery({ queryKey: ['filing', 'case', caseId], queryFn: () => api.get<CourtCase>(`${root}/cases/${caseId}`) });

export const nameOf = (party: Party) => party.originalName || party.latinName || party.chineseName;

/** What a side has handed in, as far as the reader may know of it, the newest first. */
export const usePapersOf = (caseId: string, side: Party['role']) =>
  useWhole<Paper>(['filing', 'papers', caseId, 'applications', side], `${root}/cases/${caseId}/papers?side=${side}`);

/** The periods of the case that run, for an application to have one extended. */
export const usePeriods = (caseId: string, language: string, asked: boolean) =>
  useQuery({
    queryKey: ['filing', 'deadlines', caseId, language],
    queryFn: () => api.get<Schemas['CaseDeadlines']>(`${root}/cases/${caseId}/deadlines`),
    enabled: asked,
  });

/** What the court made in the case, for a decision to name of it what it issued. */
export const useCourtDocuments = (caseId: string, asked: boolean) =>
  useWhole<Schemas['CourtDocument']>(['filing', 'court-documents', caseId], `${root}/cases/${caseId}/court-documents`, { enabled: asked });

/** What was agreed last in a mediation of the case, if the reader signed it; null otherwise. */
export const useAgreed = (caseId: string, asked: boolean) =>
  useQuery({
    queryKey: ['filing', 'mediation-agreement', caseId],
    queryFn: () => api.get<Schemas['MediationOutcome']>(`${root}/cases/${caseId}/mediation-agreement`).then(({ agreement }) => agreement),
    enabled: asked,
  });

export function useApply(caseId: string) {
  const changed = useChanged(caseId);
  return useCommand((request: ApplicationRequest, once) => api.post<Application>(of(caseId), request, once), { onSettled: changed });
}

/** What is done to an application, as the last part of its path, and what is said with it. */
export type Doing =
  | { act: 'answer'; said: { version: number; text: string } }
  | { act: 'withdrawal'; said: { version: number } }
  | { act: 'return'; said: Schemas['OrderReturn'] }
  | { act: 'joining'; said: Record<string, never> }
  | { act: 'hearing'; said: { version: number; days: number } }
  | { act: 'decision'; said: ApplicationDecision };

export function useDo(caseId: string, id: string) {
  const changed = useChanged(caseId);
  return useCommand(({ act, said }: Doing, once) => api.post<Application>(`${of(caseId)}/${id}/${act}`, said, once), {
    onSettled: changed,
  });
}

/** The docket shows it, and a granted extension moves a period. */
function useChanged(caseId: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [listKey(caseId), ['filing', 'docket', caseId], ['filing', 'deadlines', caseId]].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
}
