import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { asking, useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type BankEntry = Schemas['BankEntry'];
export type BankStatement = Schemas['BankStatement'];
export type State = BankEntry['state'];

export const states: State[] = ['WAITING', 'BOOKED', 'DISMISSED'];
const entries = `${root}/bank-entries`;
const statements = `${root}/bank-statements`;
const key = ['filing', 'bank'];

/** What came to the court's account, the newest first. @param state empty for all */
export const useEntries = (state: State | '', language: string) =>
  useList<BankEntry>([...key, 'entries', state, language], asking(entries, { state }), { keepsLast: true });

export const useStatements = () => useList<BankStatement>([...key, 'statements'], statements);

/** The same file again is the same statement. */
export function useImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => api.upload<BankStatement>(statements, file, { headers: { 'Content-Type': 'application/xml' } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

/** Fails with `bank-entry-decided` if another clerk was faster, with `payment-reference-unknown` for no fee of the court. */
export function useAttribution(id: string) {
  const queries = useQueryClient();
  return useCommand((said: Schemas['BankEntryAttribution'], once) => api.post<BankEntry>(`${entries}/${id}/attribution`, said, once), {
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export function useDismissal(id: string) {
  const queries = useQueryClient();
  return useCommand((said: Schemas['BankEntryDismissal'], once) => api.post<BankEntry>(`${entries}/${id}/dismissal`, said, once), {
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export type RateImport = Schemas['RateImport'];

/** What is known of a day stays as it is. */
export const useRateImport = () =>
  useMutation({
    mutationFn: (file: File) =>
      api.upload<RateImport>(`${root}/exchange-rates`, file, {
        headers: { 'Content-Type': file.name.toLowerCase().endsWith('.xml') ? 'application/xml' : 'text/csv' },
      }),
  });
