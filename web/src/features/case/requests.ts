import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { asking, useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
/** `fee` and `feePayBy` are absent for those who do not pay it. */
export type CourtCase = Schemas['CaseView'];
export type Party = Schemas['CaseParty'];
export type DocketLine = Schemas['DocketEntry'];
/** The name to show where there is room for one. */
export const nameOf = (party: Party) => party.originalName || party.latinName || party.chineseName;

/** Of those parties that have one of the ids, such as who is named to read a paper. */
export const namesOf = (ids: string[], parties: Party[], comma: string) =>
  parties
    .filter((party) => ids.includes(party.id))
    .map(nameOf)
    .join(comma);

/** The sides that a case has, in the order in which they are named. */
export const sidesOf = (parties: Party[]) =>
  (['PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY'] as const).filter((side) => parties.some((party) => party.role === side));
export type CaseLine = Schemas['CaseLine'];

/** @param sought words, and for clerks and supervisors to whom the cases were given; empty where it does not matter */
export const useCases = (sought: Record<'q' | 'unassigned' | 'assignee' | 'cause' | 'status' | 'order', string>) =>
  useList<CaseLine>(['filing', 'cases', sought], asking(`${root}/cases`, sought), { keepsLast: true });

export const useCase = (id: string) =>
  useQuery({ queryKey: ['filing', 'case', id], queryFn: () => api.get<CourtCase>(`${root}/cases/${id}`) });

/** The last that happened first. Other services add to it while one reads. */
export const useDocket = (id: string) =>
  useList<DocketLine>(['filing', 'docket', id], `${root}/cases/${id}/docket`, { refetchInterval: 5_000 });

export type CaseStage = Schemas['CaseStage'];

/** From the filing to the effect of the decision, always all stages. */
export const useCourse = (id: string) =>
  useQuery({
    queryKey: ['filing', 'course', id],
    queryFn: () => api.get<CaseStage[]>(`${root}/cases/${id}/course`),
    refetchInterval: 30_000,
  });

/** All of it, from the first line to the last: as it stood when it was asked for. */
export const useWholeDocket = (id: string) =>
  useQuery({
    queryKey: ['filing', 'docket', id, 'whole'],
    queryFn: async () => {
      const lines: DocketLine[] = [];
      let after = '';
      do {
        const page = await api.get<Schemas['DocketEntryPage']>(`${root}/cases/${id}/docket?limit=200&after=${after}`);
        lines.push(...page.items);
        after = page.next ?? '';
      } while (after);
      return lines.reverse();
    },
  });

export type Appearance = Schemas['Appearance'];

export const useAppear = () => useCommand((said: Schemas['Redemption'], once) => api.post<Appearance>(`${root}/appearances`, said, once));

/** Hands in the paper by which somebody acts who entered with the code of a party. */
export function useProve(representationId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, language, file }: { kind: string; language: string; file: File }) =>
      api.upload<Schemas['Representation']>(
        `${root}/appearances/${representationId}/proof?${new URLSearchParams({ kind, language })}`,
        file,
        {
          headers: {
            'Content-Type': file.type || 'application/octet-stream',
            'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
          },
        },
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['filing', 'own-representations'] }),
  });
}

export const useIntake = (id: string) =>
  useQuery({ queryKey: ['filing', 'intake', id], queryFn: () => api.get<Schemas['Intake']>(`${root}/cases/${id}/intake`) });

/** Each time it is asked there is a new code, and the one before opens nothing. */
export const useGiveCode = (caseId: string, partyId: string) =>
  useMutation({
    mutationFn: () => api.put<Schemas['IssuedCode']>(`${root}/cases/${caseId}/parties/${partyId}/appearance-code`),
    // A secret that nobody looks at any more is not kept.
    gcTime: 0,
  });
