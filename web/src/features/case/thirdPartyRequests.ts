import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useWhole } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type Joining = Schemas['ThirdPartyJoining'];

/** What the parties asked for and the court granted: what a third party can join by. */
export function useGrantedJoinders(caseId: string) {
  const { data, error, refetch } = useWhole<Schemas['Application']>(
    ['filing', 'applications', caseId],
    `${root}/cases/${caseId}/applications`,
  );
  return { error, refetch, granted: data?.filter(({ kind, state }) => kind === 'JOINDER' && state === 'GRANTED') ?? [] };
}

/** The papers of the case, the newest first. */
export const useStandingPapers = (caseId: string) =>
  useWhole<Schemas['Paper']>(['filing', 'papers', caseId, 'third-party'], `${root}/cases/${caseId}/papers`);

const of = (caseId: string) => `${root}/cases/${caseId}/third-parties`;

export function useJoin(caseId: string) {
  const changed = useChanged(caseId);
  return useCommand((said: Joining, once) => api.post<Schemas['ThirdPartyJoined']>(of(caseId), said, once), { onSettled: changed });
}

export type Leaving = Schemas['ThirdPartyLeaving'];

/** The court takes a third party out of the case again. */
export function useRemove(caseId: string, partyId: string) {
  const changed = useChanged(caseId);
  return useCommand((said: Leaving, once) => api.post<Schemas['ThirdPartyLeft']>(`${of(caseId)}/${partyId}/removal`, said, once), {
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
