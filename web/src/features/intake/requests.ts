import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import type { Litigant } from '@/filing/LitigantCard';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type RegisteredCase = Schemas['RegisteredCase'];

export interface PastEvent {
  day: string;
  note: string;
}

/** Somebody who was called into a case that runs already, or joins it from its registration on. */
export interface ThirdParty {
  party: Litigant;
  /** Whether it has a claim of its own against both sides. */
  claims: boolean;
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
  thirdParties: ThirdParty[];
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
  thirdParties: sheet.thirdParties,
  history: running ? sheet.history.filter((event) => event.day || event.note) : [],
});

/** Fails with `case-not-registrable` and every ground, `case-number-taken` or `case-reference-taken`; nothing is registered then. */
export function useRegister() {
  const queryClient = useQueryClient();
  return useCommand((sheet: ReturnType<typeof told>, once) => api.post<RegisteredCase>(`${root}/cases`, sheet, once), {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['filing', 'cases'] }),
  });
}

export type CaseImport = Schemas['CaseImport'];
export type ImportLine = Schemas['CaseImportLine'];
export type LineState = ImportLine['state'];

export const lineStates: LineState[] = ['REGISTERED', 'KNOWN', 'REFUSED', 'WAITING'];
const imports = `${root}/case-imports`;
/** How often a file under way is looked at, in milliseconds. */
const EVERY = 1_000;

export const useImports = () => useList<CaseImport>(['filing', 'imports'], imports);

/** Looked at again until no line waits. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: ['filing', 'import', id],
    queryFn: () => api.get<CaseImport>(`${imports}/${id}`),
    refetchInterval: (query) => (query.state.data?.finishedAt ? false : EVERY),
  });

/** Once more when the last one is done: what stood there before then still waits. */
export const useImportLines = (id: string, state: string, underWay: boolean) =>
  useList<ImportLine>(['filing', 'import-lines', id, state, underWay], `${imports}/${id}/lines${state ? `?state=${state}` : ''}`, {
    keepsLast: true,
    refetchInterval: underWay ? 2 * EVERY : undefined,
  });

export const reportOf = (id: string) => () => api.blob(`${imports}/${id}/report`);

/** The same file sent again while it is under way is the same import. */
export function useSendFile() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ file, onProgress }: { file: File; onProgress: (sent: number, total: number) => void }) =>
      api.upload<CaseImport>(imports, file, {
        headers: { 'Content-Type': file.name.toLowerCase().endsWith('.json') ? 'application/json' : 'application/x-ndjson' },
        onProgress,
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['filing', 'imports'] }),
  });
}
