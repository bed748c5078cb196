import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
/** `fee` and `feePayBy` are absent for those who do not pay it. */
export type CourtCase = Schemas['CaseView'];
export type Party = Schemas['CaseParty'];
export type DocketLine = Schemas['DocketEntry'];
export type CaseLine = Schemas['CaseLine'];

export const useCases = (words: string) =>
  useList<CaseLine>(['filing', 'cases', words], `${root}/cases${words ? `?q=${encodeURIComponent(words)}` : ''}`, { keepsLast: true });

export const useCase = (id: string) =>
  useQuery({ queryKey: ['filing', 'case', id], queryFn: () => api.get<CourtCase>(`${root}/cases/${id}`) });

/** The last that happened first. Other services add to it while one reads. */
export const useDocket = (id: string) =>
  useList<DocketLine>(['filing', 'docket', id], `${root}/cases/${id}/docket`, { refetchInterval: 5_000 });

export const useAppear = () =>
  useCommand((code: string, once) =>
    api.post<{ caseId: string; caseNumber: string; partyName: string }>(`${root}/appearances`, { code }, once),
  );

export const useIntake = (id: string) =>
  useQuery({ queryKey: ['filing', 'intake', id], queryFn: () => api.get<Schemas['Intake']>(`${root}/cases/${id}/intake`) });

/** Each time it is asked there is a new code, and the one before opens nothing. */
export const useGiveCode = (caseId: string, partyId: string) =>
  useMutation({
    mutationFn: () => api.put<Schemas['IssuedCode']>(`${root}/cases/${caseId}/parties/${partyId}/appearance-code`),
    // A secret that nobody looks at any more is not kept.
    gcTime: 0,
  });
