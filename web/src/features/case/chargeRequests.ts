import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type Charge = Schemas['Charge'];
export type ChargePayment = Schemas['ChargePayment'];

const of = (caseId: string) => `${root}/cases/${caseId}/charges`;
const key = (caseId: string) => ['filing', 'charges', caseId];

/** What is owed besides the fee of the claim, the newest first: for the court all, for a party its own. Titles in the reader's language. */
export const useCharges = (caseId: string, language: string) => useList<Charge>([...key(caseId), language], of(caseId));

/** A clerk notes what the bank received; a last day is met by it. */
export function usePayment(caseId: string, id: string) {
  const queries = useQueryClient();
  return useCommand((payment: ChargePayment, once) => api.post<Charge>(`${of(caseId)}/${id}/payment`, payment, once), {
    onSettled: () => Promise.all([key(caseId), ['filing', 'deadlines', caseId]].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
