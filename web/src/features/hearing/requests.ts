import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { useCommand } from '@/api/useCommand';

export type Role = 'JUDGE' | 'CLERK' | 'PLAINTIFF' | 'DEFENDANT' | 'INTERPRETER';

/** What a time is on somebody's own clock; all null where nobody knows their zone. */
export interface LocalTime {
  zone: string | null;
  startsAt: string | null;
  endsAt: string | null;
  indecent: boolean | null;
}

export interface Notice {
  article: string;
  toldAt: string;
  lastDay: string;
  isShort: boolean;
  reason: string | null;
}

export interface Place {
  seat: string;
  role: Role;
  name: string;
  language: string;
  taken: boolean;
  time: LocalTime;
}

export interface Hearing {
  id: string;
  caseId: string;
  caseNumber: string;
  title: string;
  status: 'SCHEDULED' | 'OPEN' | 'SEALED' | 'ADJOURNED';
  startsAt: string;
  endsAt: string;
  courtTime: LocalTime;
  notice: Notice;
  seats: Place[];
  yourSeat: string | null;
}

export interface CaseDocument {
  documentId: string;
  digest: string;
  title: string;
  language: string | null;
  pages: number;
}

export interface CaseFile {
  caseId: string;
  caseNumber: string;
  title: string;
  parties: { partyId: string; role: Role; name: string; zone: string | null; appeared: boolean }[];
  documents: CaseDocument[];
}

export interface Times {
  court: LocalTime;
  closure: string | null;
  notice: Notice;
  parties: { partyId: string; role: Role; name: string; time: LocalTime }[];
}

export interface PartyConsent {
  partyId: string;
  seat: string;
  name: string;
  mine: boolean;
  givenAt: string | null;
  language: string | null;
  withdrawnAt: string | null;
  shortNoticeAgreedAt: string | null;
}

export interface Consents {
  stage: 'COURT_HEARING';
  shortNoticeNeeded: boolean;
  complete: boolean;
  parties: PartyConsent[];
}

export interface RecordLine {
  seq: number;
  at: string;
  by: string;
  kind: string;
  version: number;
  content: Record<string, unknown>;
}

export interface RecordText {
  digest: string;
  record: { version: number; lines: RecordLine[] };
}

const hearings = '/api/hearing/hearings';

export const useHearings = () => useQuery({ queryKey: ['hearing', 'mine'], queryFn: () => api.get<Hearing[]>(hearings) });

export const useHearing = (id: string) => useQuery({ queryKey: ['hearing', id], queryFn: () => api.get<Hearing>(`${hearings}/${id}`) });

export const useCase = (caseId: string | undefined) =>
  useQuery({ queryKey: ['hearing', 'case', caseId], queryFn: () => api.get<CaseFile>(`/api/hearing/cases/${caseId}`), enabled: !!caseId });

export const useCaseHearings = (caseId: string) =>
  useQuery({ queryKey: ['hearing', 'of-case', caseId], queryFn: () => api.get<Hearing[]>(`/api/hearing/cases/${caseId}/hearings`) });

/** What a proposed time would mean to everybody; asked as soon as both ends are chosen. */
export const useTimes = (caseId: string, startsAt: string | null, endsAt: string | null) =>
  useQuery({
    queryKey: ['hearing', 'times', caseId, startsAt, endsAt],
    queryFn: () =>
      api.get<Times>(`/api/hearing/cases/${caseId}/times?startsAt=${encodeURIComponent(startsAt!)}&endsAt=${encodeURIComponent(endsAt!)}`),
    enabled: !!startsAt && !!endsAt && startsAt < endsAt,
  });

/** Others consent while one looks. */
export const useConsents = (id: string) =>
  useQuery({ queryKey: ['hearing', id, 'consents'], queryFn: () => api.get<Consents>(`${hearings}/${id}/consents`), refetchInterval: 5_000 });

export const useRecord = (id: string, version: number | undefined) =>
  useQuery({
    queryKey: ['hearing', id, 'record', version],
    queryFn: () => api.get<RecordText>(`${hearings}/${id}/records/${version}`),
    enabled: !!version,
    staleTime: Infinity,
  });

/** Fails with `override-reason-missing` where the notice would be shorter than the law asks. */
export function useSchedule(caseId: string) {
  const queries = useQueryClient();
  return useCommand(
    (wish: { startsAt: string; endsAt: string; shortNoticeReason: string | null }, once) =>
      api.post<Hearing>(`/api/hearing/cases/${caseId}/hearings`, wish, once),
    { onSuccess: () => queries.invalidateQueries({ queryKey: ['hearing'] }) },
  );
}

/** A step of a hearing outside its room: `bench`, `consent`, `consent/withdrawal`, `short-notice`. */
export function useStep(id: string, step: string) {
  const queries = useQueryClient();
  return useCommand((body: Record<string, unknown>, once) => api.post<unknown>(`${hearings}/${id}/${step}`, body, once), {
    onSettled: () => queries.invalidateQueries({ queryKey: ['hearing'] }),
  });
}

/** Saves what the server sends under a name. */
export async function download(path: string, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await api.blob(path));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export const ticketFor = (id: string) => api.post<{ ticket: string; room: string }>(`${hearings}/${id}/tickets`);
