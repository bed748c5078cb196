import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { isByLaw } from '@/filing/capacity';
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

/** What was served before the case came here. @see Sheet, of whom `party` is the place as text */
export interface PastService {
  party: string;
  paper: string;
  day: string;
  lastDay: string;
  metOn: string;
}

export interface PastRepresentative {
  party: string;
  kind: Schemas['EnteringRepresentative']['kind'] | '';
  name: string;
  powers: Schemas['EnteringRepresentative']['powers'];
  validFrom: string;
  validUntil: string;
}

/** As `datetime-local` inputs say it, by the court's clock. */
export interface SetHearing {
  starts: string;
  ends: string;
}

/** In the order by which the lists of a sheet name them. */
export const partiesOf = (sheet: Pick<Sheet, 'parties' | 'thirdParties'>) => [
  ...sheet.parties,
  ...sheet.thirdParties.map((third) => third.party),
];

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
  services: PastService[];
  representatives: PastRepresentative[];
  hearings: SetHearing[];
}

/** Beijing has had one offset all year since 1991. */
const instantOf = (courtTime: string) => (courtTime ? new Date(`${courtTime}:00+08:00`).toISOString() : null);
const placeOf = (party: string) => (party === '' ? null : Number(party));

/** What of a sheet is sent: what was before of a case that runs already only for one that does. Lines in which nothing stands are none. */
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
  services: running
    ? sheet.services.map(({ party, paper, day, lastDay, metOn }) => ({
        party: placeOf(party),
        paper,
        day: day || null,
        lastDay: lastDay || null,
        metOn: metOn || null,
      }))
    : [],
  representatives: sheet.representatives.map(({ party, kind, name, powers, validFrom, validUntil }) => ({
    party: placeOf(party),
    as: {
      kind: kind || null,
      name,
      powers: isByLaw(kind) ? [] : powers,
      instances: null,
      validFrom: validFrom || null,
      validUntil: validUntil || null,
    },
  })),
  hearings: running ? sheet.hearings.map(({ starts, ends }) => ({ startsAt: instantOf(starts), endsAt: instantOf(ends) })) : [],
});

/** What can have been served; the titles come in the reader's language. */
export const useServedKinds = (language: string) =>
  useQuery({
    queryKey: ['filing', 'served-kinds', language],
    queryFn: () => api.get<Schemas['ServedKind'][]>(`${root}/intakes/served-kinds`),
    staleTime: Infinity,
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

/** Not as an upload: before it is taken, the court asks who is here. Fails with what is wrong with the package or its seal. */
export function useTakeIn() {
  return useMutation({
    mutationFn: (file: File) =>
      api.post<components['schemas']['ArrivedCase']>(`${root}/case-files`, file, { headers: { 'Content-Type': 'application/zip' } }),
  });
}
