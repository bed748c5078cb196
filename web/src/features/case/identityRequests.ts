import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { useCommand } from '@/api/useCommand';
import { type Identity, type IdentityFinding, root } from '@/filing/requests';

/** A party that acts itself, or a representative. */
export type Participant = { caseId: string; as: 'parties' | 'representations'; id: string };

const path = ({ caseId, as, id }: Participant) => `${root}/cases/${caseId}/${as}/${id}/identity`;
const key = ({ caseId, id }: Participant) => ['filing', 'case', caseId, 'identity', id];

export const useParticipant = (of: Participant) => useQuery({ queryKey: key(of), queryFn: () => api.get<Identity>(path(of)) });

/** What was found stands wherever the account acts, so that the parties and the representatives are looked at again. */
export function useFindParticipant(of: Participant) {
  const queries = useQueryClient();
  return useCommand((found: IdentityFinding, once) => api.post<Identity>(`${path(of)}/findings`, found, once), {
    onSettled: () =>
      Promise.all(
        [
          ['filing', 'case', of.caseId],
          ['filing', 'representations', of.caseId],
        ].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  });
}
