import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type CalledPerson = Schemas['CalledPerson'];
export type Calling = Schemas['CalledPersonCalling'];
export type CalledAs = CalledPerson['calledAs'];

const of = (caseId: string) => `${root}/cases/${caseId}/called-persons`;

/** Who is heard besides the parties, whom the court called first; those who were released too. */
export const useCalledPersons = (caseId: string) => useList<CalledPerson>(['filing', 'called', caseId], of(caseId));

/** What a party can have named the person by: any granted application. */
export function useGrantedApplications(caseId: string) {
  const list = useList<Schemas['Application']>(
    ['filing', 'applications', caseId, 'granted'],
    `${root}/cases/${caseId}/applications?state=GRANTED`,
  );
  return list.lines ?? [];
}

export function useCall(caseId: string) {
  const changed = useChanged(caseId);
  return useCommand((said: Calling, once) => api.post<CalledPerson>(of(caseId), said, once), { onSettled: changed });
}

/** Fails with `called-person-changed` if somebody else was faster. */
export function useRelease(caseId: string, id: string) {
  const changed = useChanged(caseId);
  return useCommand(
    (said: { version: number; reasons: string }, once) => api.post<CalledPerson>(`${of(caseId)}/${id}/release`, said, once),
    { onSettled: changed },
  );
}

function useChanged(caseId: string) {
  const queries = useQueryClient();
  return () => Promise.all(['called', 'docket'].map((part) => queries.invalidateQueries({ queryKey: ['filing', part, caseId] })));
}
