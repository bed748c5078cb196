import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useCommand } from '@/api/useCommand';
import type { Litigant } from '@/filing/LitigantCard';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type RegisteredCase = Schemas['RegisteredCase'];

export interface PastEvent {
  day: string;
  note: string;
}

/** A case as the clerk writes it down. Empty texts of a form are nothing. */
export interface Sheet {
  reference: string;
  number: string;
  receivedOn: string;
  registeredOn: string;
  cause: string;
  claimAmount: string | null;
  claimCurrency: string;
  exchangeRate: string | null;
  claims: string;
  parties: Litigant[];
  history: PastEvent[];
}

/** What of a sheet is sent: the number, the day and the history of a case that runs already only for one that does. */
export const told = (court: string, sheet: Sheet, running: boolean) => ({
  court,
  reference: sheet.reference || null,
  number: running ? sheet.number || null : null,
  receivedOn: sheet.receivedOn || null,
  // A running case without its day is refused with words at that field; a new one has none.
  registeredOn: running ? sheet.registeredOn || null : null,
  cause: sheet.cause || null,
  claimAmount: sheet.claimAmount,
  claimCurrency: sheet.claimAmount ? sheet.claimCurrency : null,
  exchangeRate: sheet.claimAmount && sheet.claimCurrency !== 'CNY' ? sheet.exchangeRate : null,
  claims: sheet.claims,
  parties: sheet.parties,
  history: running ? sheet.history.filter((event) => event.day || event.note) : [],
});

/** Fails with `case-not-registrable` and every ground, `case-number-taken` or `case-reference-taken`; nothing is registered then. */
export function useRegister() {
  const queryClient = useQueryClient();
  return useCommand((sheet: ReturnType<typeof told>, once) => api.post<RegisteredCase>(`${root}/cases`, sheet, once), {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['filing', 'cases'] }),
  });
}
