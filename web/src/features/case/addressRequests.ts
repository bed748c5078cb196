import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type AddressChange = Schemas['AddressChange'];
export type AddressStatement = Schemas['AddressStatement'];

const of = (caseId: string) => `${root}/cases/${caseId}/address-changes`;
const listKey = (caseId: string) => ['filing', 'address-changes', caseId];

/** What was said of new addresses, for the parties' own sides and the court; the newest first. */
export const useAddressChanges = (caseId: string) => useList<AddressChange>(listKey(caseId), of(caseId));

export function useStateAddress(caseId: string) {
  const changed = useChanged(caseId);
  return useCommand((statement: AddressStatement, once) => api.post<AddressChange>(of(caseId), statement, once), { onSettled: changed });
}

/** What can be done with a stated address, as the last part of its path. */
type Act = 'withdrawal' | 'confirmation' | 'return';

export function useAddressAct(caseId: string) {
  const changed = useChanged(caseId);
  return useCommand(
    ({ id, act, ...said }: { id: string; act: Act; version: number; reason?: string }, once) =>
      api.post<AddressChange>(`${of(caseId)}/${id}/${act}`, said, once),
    { onSettled: changed },
  );
}

/** Where the parties are served, what waits on the court, and the docket follow from it. */
function useChanged(caseId: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [listKey(caseId), ['filing', 'case', caseId], ['filing', 'docket', caseId], ['filing', 'work']].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
}
