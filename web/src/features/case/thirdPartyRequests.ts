import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type Joining = Schemas['ThirdPartyJoining'];

/** What the parties asked for and the court granted: what a third party can join by. */
export function useGrantedJoinders(caseId: string) {
  const list = useList<Schemas['Application']>(['filing', 'applications', caseId], `${root}/cases/${caseId}/applications`);
  return list.lines?.filter(({ kind, state }) => kind === 'JOINDER' && state === 'GRANTED') ?? [];
}

/** The papers of the case, the newest first. */
export const useStandingPapers = (caseId: string) =>
  useList<Schemas['Paper']>(['filing', 'papers', caseId, 'third-party'], `${root}/cases/${caseId}/papers?limit=200`);

/** Who is in the case, and what the docket says of it, follow from it. */
export function useJoin(caseId: string) {
  const queries = useQueryClient();
  return useCommand((said: Joining, once) => api.post<Schemas['ThirdPartyJoined']>(`${root}/cases/${caseId}/third-parties`, said, once), {
    onSettled: () =>
      Promise.all(
        [
          ['filing', 'case', caseId],
          ['filing', 'docket', caseId],
        ].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  });
}
