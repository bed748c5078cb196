import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/hearing';
import { asking, useList } from '@/api/list';
import { Problem } from '@/api/problem';
import { useCommand } from '@/api/useCommand';

type Schemas = components['schemas'];

export type Role = Schemas['Role'];
/** What a time is on somebody's own clock; all null where nobody knows their zone. */
export type LocalTime = Schemas['LocalTime'];
export type Notice = Schemas['Notice'];
export type Place = Schemas['Place'];
export type Hearing = Schemas['HearingView'];
export type Party = Schemas['Party'];
export type PreparedPoint = Schemas['PreparedPoint'];
export type PreparedOpinion = Schemas['PreparedOpinion'];
export type CaseFile = Schemas['CaseView'];
export type PartyTime = Schemas['PartyTime'];
export type Times = Schemas['TimesView'];
export type PartyConsent = Schemas['PartyConsent'];
export type Consents = Schemas['ConsentView'];
/** Whether the party consented and has not taken it back, or not with the court's leave. */
export const holds = (party: PartyConsent) => !!party.givenAt && (!party.withdrawnAt || !!party.withdrawalRefusal);
/** What a line holds depends on its kind, see docs/room-protocol.md. */
export type RecordLine = Schemas['Line'];
export type RecordText = Schemas['RecordView'];

const hearings = '/api/hearing/hearings';

/** What is to come has the nearest first, what is past the latest. */
export type When = 'COMING' | 'PAST';

/** The hearings of a case, or without one those in which the reader has a part, as far as they were asked for. */
/** What is looked for among the reader's own hearings: words, and days of the court such as 2026-12-01; empty for all. */
export interface SoughtHearings {
  q: string;
  from: string;
  until: string;
}

export const useHearings = (when: When, caseId: string | undefined, sought: SoughtHearings) =>
  useList<Hearing>(
    ['hearing', 'list', caseId ?? 'mine', when, sought],
    asking(caseId ? `/api/hearing/cases/${caseId}/hearings` : hearings, { when, ...sought }),
    { keepsLast: true },
  );

export const useHearing = (id: string) => useQuery({ queryKey: ['hearing', id], queryFn: () => api.get<Hearing>(`${hearings}/${id}`) });

export const useCase = (caseId: string | undefined) =>
  useQuery({ queryKey: ['hearing', 'case', caseId], queryFn: () => api.get<CaseFile>(`/api/hearing/cases/${caseId}`), enabled: !!caseId });

/** The cases that are heard there, as far as the reader may see their files: its own first. */
export const useHeardCases = (id: string, enabled = true) =>
  useQuery({ queryKey: ['hearing', id, 'cases'], queryFn: () => api.get<CaseFile[]>(`${hearings}/${id}/cases`), enabled });

/** Where cases are heard together, the number of a party's own, as far as the reader may know it: one name may stand in several. */
export function useNumberOf(hearingId: string) {
  const { data = [] } = useHeardCases(hearingId);
  return (partyId: string | null | undefined) =>
    data.length > 1 ? data.find((heard) => heard.parties.some((party) => party.partyId === partyId))?.caseNumber : undefined;
}

export type SlotDay = Schemas['SlotDay'];
export type Slot = Schemas['Slot'];

/** A hearing for which a time is sought; `hearingId` is null while it is not scheduled. */
export interface Planned {
  caseId: string;
  hearingId: string | null;
  /** Accounts of who is to interpret. */
  interpreters: string[];
}

const planning = ({ caseId, hearingId, interpreters }: Planned, what: string, query: Record<string, string>) => {
  const asked = new URLSearchParams(query);
  if (hearingId) asked.set('hearing', hearingId);
  for (const account of interpreters) asked.append('interpreter', account);
  return `/api/hearing/cases/${caseId}/${what}?${asked}`;
};

/** What a proposed time would mean to everybody; asked as soon as both ends are chosen. */
export const useTimes = (planned: Planned, startsAt: string | null, endsAt: string | null) =>
  useQuery({
    queryKey: ['hearing', 'times', planned, startsAt, endsAt],
    queryFn: () => api.get<Times>(planning(planned, 'times', { startsAt: startsAt!, endsAt: endsAt! })),
    enabled: !!startsAt && !!endsAt && startsAt < endsAt,
  });

/** Times that it could have, from a day of the court on, such as 2026-12-01; from tomorrow if that is empty. */
export const useSlots = (planned: Planned, from: string, minutes: number) =>
  useQuery({
    queryKey: ['hearing', 'slots', planned, from, minutes],
    queryFn: () =>
      api.get<Schemas['SlotsView']>(planning(planned, 'slots', { minutes: String(minutes), ...(from === '' ? {} : { from }) })),
    placeholderData: keepPreviousData,
  });

/** Others consent while one looks; looked at once where that is over. Not for those who are heard apart. */
export const useConsents = (id: string, enabled: boolean, live = true) =>
  useQuery({
    queryKey: ['hearing', id, 'consents'],
    queryFn: () => api.get<Consents>(`${hearings}/${id}/consents`),
    enabled,
    refetchInterval: live && 5_000,
  });

export type WrittenOpinion = Schemas['WrittenOpinion'];

/** What the parties said in writing of the exhibit that is shown. */
export const useWrittenOpinions = (id: string, digest: string) =>
  useQuery({
    queryKey: ['hearing', id, 'opinions', digest],
    queryFn: () => api.get<WrittenOpinion[]>(`${hearings}/${id}/exhibits/${digest}/opinions`),
    refetchInterval: 15_000,
  });

/** What pre-trial conferences of the case put down, out of their sealed records. */
export const usePreparation = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['hearing', id, 'preparation'],
    queryFn: () => api.get<Schemas['Preparation']>(`${hearings}/${id}/preparation`),
    enabled,
  });

export const useRecord = (id: string, version: number | undefined) =>
  useQuery({
    queryKey: ['hearing', id, 'record', version],
    queryFn: () => api.get<RecordText>(`${hearings}/${id}/records/${version}`),
    enabled: !!version,
    staleTime: Infinity,
  });

/** What the room took down, where no record was frozen. */
export const useWords = (id: string, wanted: boolean) =>
  useQuery({
    queryKey: ['hearing', id, 'recording', 'words'],
    queryFn: () => api.get<Schemas['RoomWords']>(`${hearings}/${id}/recording/words`),
    enabled: wanted,
  });

export type Recording = Schemas['RecordingView'];

/** It is not open to the parties while the hearing is still being recorded. */
export const NOT_RECORDED_THEN = 'not-recorded-then';

export const useRecording = (id: string) =>
  useQuery({ queryKey: ['hearing', id, 'recording'], queryFn: () => api.get<Recording>(`${hearings}/${id}/recording`) });

/** Who can be asked to interpret; with words, those in whose name they stand. */
export const useInterpreters = (words: string) =>
  useList<Schemas['KnownInterpreter']>(
    ['hearing', 'interpreters', words],
    `/api/hearing/interpreters${words ? `?q=${encodeURIComponent(words)}` : ''}`,
    { keepsLast: true },
  );

/** The powers of attorney of a case that wait to be signed before the judge; for the court. */
export const useWaitingPowers = (caseId: string) =>
  useQuery({
    queryKey: ['hearing', 'powers', caseId],
    queryFn: () => api.get<Schemas['WaitingPower'][]>(`/api/hearing/cases/${caseId}/powers`),
  });

export type Mediator = Schemas['Mediator'];
export type MediatorForCase = Schemas['MediatorForCase'];

/** The register of mediators that the reader's court keeps. */
export const useMediators = () => useList<Mediator>(['hearing', 'mediators'], '/api/hearing/mediators');

/** Who can mediate between the parties of a case, and whom they chose. */
export const useMediatorsFor = (caseId: string) =>
  useList<MediatorForCase>(['hearing', 'mediators', caseId], `/api/hearing/cases/${caseId}/mediators`);

/** What a mediation came to; null while there is no agreement that all have signed. */
export const useAgreement = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['hearing', id, 'agreement'],
    queryFn: () =>
      api.get<Schemas['MediationAgreement']>(`${hearings}/${id}/agreement`).catch((problem: unknown) => {
        if (problem instanceof Problem && problem.code === 'agreement-not-found') return null;
        throw problem;
      }),
    enabled,
  });

/** Shows who one is, for a signature in the room; whoever proved it too long ago is asked first. Good for two minutes. */
export const useSigningProof = (id: string) => useCommand(() => api.post<Schemas['SigningProof']>(`${hearings}/${id}/signing-proofs`));

/** Until when is mediated; its days are null while a party has not consented. */
export const useMediationPeriods = (id: string) =>
  useQuery({
    queryKey: ['hearing', id, 'mediation-periods'],
    queryFn: () => api.get<Schemas['MediationPeriods']>(`${hearings}/${id}/mediation-periods`),
  });

function useMediatorCommand<Wish, Answer = unknown>(send: Parameters<typeof useCommand<Wish, Answer>>[0]) {
  const queries = useQueryClient();
  return useCommand(send, { onSuccess: () => queries.invalidateQueries({ queryKey: ['hearing', 'mediators'] }) });
}

export const useAddMediator = () =>
  useMediatorCommand((wish: Schemas['NewMediator'], once) => api.post<Mediator>('/api/hearing/mediators', wish, once));

export const useChooseMediator = (caseId: string) =>
  useMediatorCommand((wish: Schemas['MediatorChoice'], once) =>
    api.post<MediatorForCase>(`/api/hearing/cases/${caseId}/mediators/choice`, wish, once),
  );

export const useSuspendMediator = (id: string) =>
  useMediatorCommand((wish: Schemas['MediatorSuspension'], once) =>
    api.post<Mediator>(`/api/hearing/mediators/${id}/suspension`, wish, once),
  );

export const useJoinAsMediator = () =>
  useMediatorCommand((wish: Schemas['MediatorCodeRedemption'], once) =>
    api.post<Schemas['MediatorJoined']>('/api/hearing/mediator-entries', wish, once),
  );

/** A code is shown once: it is kept by nobody. */
export const useMediatorCode = (id: string) =>
  useMutation({ mutationFn: () => api.put<Schemas['MediatorCode']>(`/api/hearing/mediators/${id}/code`, {}) });

export function useRestoreMediator(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete(`/api/hearing/mediators/${id}/suspension`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['hearing', 'mediators'] }),
  });
}

export type ScheduleWish = Schemas['ScheduleRequest'];

/** Fails with `override-reason-missing` where the notice would be shorter than the law asks. */
export function useSchedule(caseId: string) {
  const queries = useQueryClient();
  return useCommand((wish: ScheduleWish, once) => api.post<Hearing>(`/api/hearing/cases/${caseId}/hearings`, wish, once), {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['hearing'] }),
  });
}

/** A step of a hearing outside its room: `bench`, `consent`, `consent/withdrawal`, `consent/refusal`, `short-notice`. */
export function useStep(id: string, step: string) {
  const queries = useQueryClient();
  return useCommand((body: Record<string, unknown>, once) => api.post<unknown>(`${hearings}/${id}/${step}`, body, once), {
    onSettled: () => queries.invalidateQueries({ queryKey: ['hearing'] }),
  });
}

/** A file of the service: a calendar entry, a proof. */
export const fetchFile = (path: string) => api.blob(`/api/hearing/${path}`);

/** TURN servers and what a page shows them; of one seat, for an hour. */
export type Relay = Schemas['Relay'];

export const ticketFor = (id: string, signal: AbortSignal) =>
  api.post<Schemas['TicketView']>(`${hearings}/${id}/tickets`, undefined, { signal });

export type PersonToBeHeard = components['schemas']['PersonToBeHeard'];

/** Witnesses, experts and those who assist a party, whom the court called and has not released. */
export const useToBeHeard = (caseId: string) =>
  useQuery({
    queryKey: ['hearing', 'called', caseId],
    queryFn: () => api.get<PersonToBeHeard[]>(`/api/hearing/cases/${caseId}/called-persons`),
  });

/** Each time it is asked there is a new code, and the one before opens nothing. */
export const useGiveSeatCode = (id: string, seat: string) =>
  useMutation({
    mutationFn: () => api.put<Schemas['SeatCode']>(`${hearings}/${id}/seats/${seat}/code`),
    // A secret that nobody looks at any more is not kept.
    gcTime: 0,
  });

/** What the reader found when they tried camera, microphone and line; null if they did not. */
export const useOwnDeviceCheck = (id: string) =>
  useQuery({
    queryKey: ['hearing', id, 'device-check'],
    queryFn: () => api.get<Schemas['OwnDeviceCheck']>(`${hearings}/${id}/device-check`),
  });

export type SeatInvitation = Schemas['SeatInvitation'];

/** Who is called to be heard, and where they were told of the hearing. For clerks. */
export const useInvitations = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['hearing', id, 'invitations'],
    queryFn: () => api.get<SeatInvitation[]>(`${hearings}/${id}/invitations`),
    enabled,
  });

/** The court's leave to listen is taken back. */
export function useDismiss(id: string, seat: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete(`${hearings}/${id}/observers/${seat}`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['hearing', id] }),
  });
}

/** Takes the seat for which one was given the code. */
export function useSeatCode() {
  const queries = useQueryClient();
  return useCommand((wish: Schemas['SeatCodeRedemption'], once) => api.post<Schemas['SeatTaken']>('/api/hearing/entries', wish, once), {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['hearing'] }),
  });
}
