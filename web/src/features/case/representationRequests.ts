import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useList, useWhole } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';
import type { Paper } from './paperRequests';

type Schemas = components['schemas'];
export type Representation = Schemas['Representation'];
export type Proposal = Schemas['RepresentationProposal'];

export type OwnRepresentation = Schemas['OwnRepresentation'];

export const instances: Representation['instances'] = ['FIRST', 'SECOND', 'RETRIAL', 'ENFORCEMENT'];

const of = (caseId: string) => `${root}/cases/${caseId}/representations`;
const listKey = (caseId: string) => ['filing', 'representations', caseId];

/** Of all parties, the oldest first. */
export const useRepresentations = (caseId: string) => useList<Representation>(listKey(caseId), `${of(caseId)}?limit=200`);

/** For whom one asked to act and does not act, the newest first; the court decides it while one reads. */
export const useOwnRepresentations = () =>
  useList<OwnRepresentation>(['filing', 'own-representations'], `${root}/own-representations`, { refetchInterval: 60_000 });

/** What a side, or with '' all of them, handed in as this kind of paper, the newest first. */
export const usePapersOf = (caseId: string, side: Paper['side'] | '', kind: string) =>
  useWhole<Paper>(['filing', 'papers', caseId, 'proof', side, kind], `${root}/cases/${caseId}/papers?side=${side}&kind=${kind}`);

export const usePaper = (caseId: string, id: string | null) =>
  useQuery({
    queryKey: ['filing', 'paper', caseId, id],
    queryFn: () => api.get<Paper>(`${root}/cases/${caseId}/papers/${id}`),
    enabled: id !== null,
  });

/** Names a representative; who is somebody else gets a code, which the server keeps nowhere. */
export function useProposal(caseId: string) {
  const changed = useChanged(caseId);
  return useCommand(
    async (proposal: Proposal, once) => {
      const representation = await api.post<Representation>(of(caseId), proposal, once);
      return proposal.own ? { representation, code: null } : await giveCode(caseId, representation.id);
    },
    { onSettled: changed },
  );
}

const giveCode = (caseId: string, id: string) => api.put<Schemas['RepresentationInvitation']>(`${of(caseId)}/${id}/code`);

/** A new code for who was named and has not joined; the one before opens nothing any more. */
export function useCode(caseId: string) {
  const changed = useChanged(caseId);
  return useMutation({ mutationFn: (id: string) => giveCode(caseId, id), onSettled: changed });
}

/** What can be done with a representation, as the last part of its address. */
export type Act = 'withdrawal' | 'confirmation' | 'refusal' | 'ending' | 'end';
type Said = { id: string; act: Act; version: number; reason?: string; paperId?: string };

export function useAct(caseId: string) {
  const changed = useChanged(caseId);
  return useCommand(({ id, act, ...said }: Said, once) => api.post<Representation>(`${of(caseId)}/${id}/${act}`, said, once), {
    onSettled: changed,
  });
}

/** Who takes part, what waits on the court, and the docket follow from it. */
function useChanged(caseId: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [listKey(caseId), ['filing', 'case', caseId], ['filing', 'docket', caseId], ['filing', 'work']].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
}
