import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type Exhibit = Schemas['Exhibit'];
export type ExhibitOpinion = Schemas['ExhibitOpinion'];
export type OpinionSaid = Schemas['ExhibitOpinionSaid'];
export type LateDecision = Schemas['LateExhibitDecision'];
export type OriginalNote = Schemas['OriginalShownNote'];
export type EvidencePeriod = Schemas['EvidencePeriod'];
export type PeriodSetting = Schemas['EvidencePeriodSetting'];

const of = (caseId: string) => `${root}/cases/${caseId}`;
const exhibitsKey = (caseId: string) => ['filing', 'exhibits', caseId];
const periodKey = (caseId: string) => ['filing', 'evidence-period', caseId];

/** What proves something, the newest first, with what the other side says of it. */
export const useExhibits = (caseId: string) => useList<Exhibit>(exhibitsKey(caseId), `${of(caseId)}/exhibits`);

export const useEvidencePeriod = (caseId: string) =>
  useQuery({ queryKey: periodKey(caseId), queryFn: () => api.get<EvidencePeriod>(`${of(caseId)}/evidence-period`) });

export function useGiveOpinion(caseId: string, exhibit: string) {
  const changed = useEvidenceChanged(caseId);
  return useCommand((said: OpinionSaid, once) => api.post<Exhibit>(`${of(caseId)}/exhibits/${exhibit}/opinions`, said, once), {
    onSettled: changed,
  });
}

export function useNoteOriginal(caseId: string, exhibit: string) {
  const changed = useEvidenceChanged(caseId);
  return useCommand((said: OriginalNote, once) => api.post<Exhibit>(`${of(caseId)}/exhibits/${exhibit}/originals-shown`, said, once), {
    onSettled: changed,
  });
}

export function useExplainLate(caseId: string, exhibit: string) {
  const changed = useEvidenceChanged(caseId);
  return useCommand((reasons: string, once) => api.post<Exhibit>(`${of(caseId)}/exhibits/${exhibit}/late-reasons`, { reasons }, once), {
    onSettled: changed,
  });
}

export function useDecideLate(caseId: string, exhibit: string) {
  const changed = useEvidenceChanged(caseId);
  return useCommand((said: LateDecision, once) => api.post<Exhibit>(`${of(caseId)}/exhibits/${exhibit}/late-decision`, said, once), {
    onSettled: changed,
  });
}

export function useSetEvidencePeriod(caseId: string) {
  const changed = useEvidenceChanged(caseId);
  return useCommand((said: PeriodSetting, once) => api.post<EvidencePeriod>(`${of(caseId)}/evidence-period`, said, once), {
    onSettled: changed,
  });
}

/** All of it stands on the docket too. */
function useEvidenceChanged(caseId: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [exhibitsKey(caseId), periodKey(caseId), ['filing', 'docket', caseId]].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
}
