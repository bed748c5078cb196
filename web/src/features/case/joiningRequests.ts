import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useWhole } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type Joining = Schemas['PartyJoining'];

/** As what somebody joined, in the words of `joining`. */
export function joinedAs({ role, claims, unwilling }: { role: Joining['party']['role']; claims: boolean; unwilling: boolean }) {
  if (role === 'DEFENDANT') return 'coDefendant';
  if (role === 'PLAINTIFF') return unwilling ? 'coPlaintiffUnwilling' : 'coPlaintiff';
  return claims ? 'claims' : 'claimsNothing';
}

/** What the parties asked for and the court granted: what a party can join by. */
export function useGrantedJoinders(caseId: string, side: Joining['party']['role']) {
  const asked = side === 'THIRD_PARTY' ? 'JOINDER' : 'CO_PARTY';
  const { data, error, refetch } = useWhole<Schemas['Application']>(
    ['filing', 'applications', caseId],
    `${root}/cases/${caseId}/applications`,
  );
  return { error, refetch, granted: data?.filter(({ kind, state }) => kind === asked && state === 'GRANTED') ?? [] };
}

/** The papers of the case, the newest first. */
export const useStandingPapers = (caseId: string) =>
  useWhole<Schemas['Paper']>(['filing', 'papers', caseId, 'joining'], `${root}/cases/${caseId}/papers`);

const of = (caseId: string) => `${root}/cases/${caseId}/joined-parties`;

export function useJoin(caseId: string) {
  const changed = useChanged(caseId);
  return useCommand((said: Joining, once) => api.post<Schemas['JoinedParty']>(of(caseId), said, once), { onSettled: changed });
}

export type Leaving = Schemas['PartyLeaving'];

/** The court takes who had joined out of the case again. */
export function useRemove(caseId: string, partyId: string) {
  const changed = useChanged(caseId);
  return useCommand((said: Leaving, once) => api.post<Schemas['LeftParty']>(`${of(caseId)}/${partyId}/removal`, said, once), {
    onSettled: changed,
  });
}

/** Who is in the case, who acts there, and what the docket says of it, follow from it. */
function useChanged(caseId: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      ['case', 'docket', 'representations', 'deadlines'].map((part) => queries.invalidateQueries({ queryKey: ['filing', part, caseId] })),
    );
}
