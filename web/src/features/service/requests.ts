import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '@/api/client';
import type { components as gateway } from '@/api/generated/gateway';
import type { components } from '@/api/generated/service';
import type { Encoding } from './FileEncoding';
import { useList, useWhole } from '@/api/list';
import { Problem } from '@/api/problem';
import { saveFile } from '@/api/saveFile';
import { useCommand } from '@/api/useCommand';

type Schemas = components['schemas'];
type GatewaySchemas = gateway['schemas'];

export type CourtCase = Schemas['CaseView'];
export type Party = CourtCase['parties'][number];
export type CourtDocument = CourtCase['documents'][number];
export type ServiceRequest = Schemas['RequestView'];
export type AdviceGiven = Schemas['RequestAdviceView'];
export type Advice = ServiceRequest['advice'];
export type ChannelAnswer = Advice['channels'][number];
export type Period = Schemas['PeriodView'];
export type Attempt = Schemas['AttemptView'];
export type AttemptEvent = Schemas['EventView'];
export type OpenRequest = Schemas['OpenRequest'];
export type StartElectronic = Schemas['StartElectronic'];
export type AccessCode = Schemas['AccessCodeView'];
export type CodeGiven = Schemas['CodeGiven'];
export type ElectronicFailed = Schemas['ElectronicFailed'];
export type ServiceAttempt = Schemas['ServiceAttemptView'];
export type StartAttempt = Schemas['StartAttempt'];
export type FileView = Schemas['FileView'];
export type ReceivedMail = Schemas['ReceivedMailView'];
export type Find = Schemas['Find'];
export type Delivery = Schemas['DeliveryView'];
export type Envelope = Schemas['EnvelopeView'];
export type Letter = Schemas['LetterView'];
export interface Opening {
  session: string;
  until: string;
  delivery: Delivery;
}

const root = '/api/service';
const requestsOf = (caseId: string) => ['service', 'requests', caseId];
const attemptsOf = (requestId: string) => ['service', 'attempts', requestId];

/** @param caseId undefined while it is not known which */
export function useCase(caseId: string | undefined) {
  return useQuery({
    queryKey: ['service', 'case', caseId],
    enabled: caseId !== undefined,
    queryFn: () => api.get<CourtCase>(`${root}/cases/${caseId}`),
  });
}

/**
 * Whether the case is registered and only on its way to this service, which then is asked until it has arrived. To who may not see
 * the case it is no more registered than here.
 */
export function useOnItsWay(caseId: string, file: ReturnType<typeof useCase>) {
  const registered = useQuery({
    queryKey: ['service', 'registered', caseId],
    enabled: file.error instanceof Problem && file.error.code === 'case-not-found',
    queryFn: () => api.get<{ number: string }>(`/api/filing/cases/${caseId}`),
    retry: false,
  });
  const { refetch } = file;
  const onItsWay = file.data === undefined && registered.data !== undefined;
  useEffect(() => {
    if (!onItsWay) return;
    const again = setInterval(() => void refetch(), 2_000);
    return () => clearInterval(again);
  }, [onItsWay, refetch]);
  return onItsWay ? registered.data : undefined;
}

/** @param requestId undefined while it is not known which */
export function useRequest(requestId: string | undefined) {
  return useQuery({
    queryKey: ['service', 'request', requestId],
    enabled: requestId !== undefined,
    queryFn: () => api.get<ServiceRequest>(`${root}/requests/${requestId}`),
  });
}

const attemptPath = (id: string) => `${root}/attempts/${id}`;

/** By all channels, the newest first. */
export function useAllAttempts(requestId: string) {
  return useList<ServiceAttempt>(['service', 'all-attempts', requestId], `${root}/requests/${requestId}/attempts`);
}

export function useAttempt(id: string) {
  return useQuery({ queryKey: ['service', 'attempt', id], queryFn: () => api.get<ServiceAttempt>(attemptPath(id)) });
}

export function useAttemptEvents(id: string) {
  return useList<AttemptEvent>(['service', 'attempt', id, 'events'], `${attemptPath(id)}/events`);
}

/** Begins by a channel whose papers people carry. Fails with `channel-closed`, `channel-needs-judge`, `other-means-not-failed`. */
export function useStartAttempt(requestId: string) {
  const queryClient = useQueryClient();
  return useCommand((start: StartAttempt, once) => api.post<ServiceAttempt>(`${root}/requests/${requestId}/attempts`, start, once), {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service'] }),
  });
}

/** Records something of an attempt. Fails with `day-not-possible`, `attempt-ended` and what its step refuses. */
export function useStep(attempt: Pick<ServiceAttempt, 'id'>, path: string) {
  const queryClient = useQueryClient();
  return useCommand((step: Record<string, unknown>, once) => api.post(`${attemptPath(attempt.id)}/${path}`, step, once), {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service'] }),
  });
}

/** Hands in a scan or photograph. Fails with `file-not-readable`. */
export function useScan(attemptId: string) {
  return useMutation({
    mutationFn: (file: File) =>
      api.upload<FileView>(
        `${attemptPath(attemptId)}/files?name=${encodeURIComponent(file.name)}`,
        new Blob([file], { type: 'application/octet-stream' }),
      ),
  });
}

/** The item of a posted attempt with what the carrier says of it. */
export function usePostalItem(attemptId: string, isAsked = true) {
  return useQuery({
    enabled: isAsked,
    queryKey: ['service', 'attempt', attemptId, 'postal-item'],
    queryFn: () => api.get<Schemas['PostalItemView']>(`${attemptPath(attemptId)}/postal-item`),
  });
}

export function useCertificates(attemptId: string) {
  return useQuery({
    queryKey: ['service', 'attempt', attemptId, 'certificates'],
    queryFn: () => api.get<Schemas['CertificateView'][]>(`${attemptPath(attemptId)}/certificates`),
  });
}

/** What must lie in the bundle that goes abroad. */
export function useBundle(attemptId: string) {
  return useQuery({
    queryKey: ['service', 'attempt', attemptId, 'bundle'],
    queryFn: () => api.get<Schemas['BundleItem'][]>(`${attemptPath(attemptId)}/bundle`),
  });
}

export const fetchBundle = (attemptId: string) => api.blob(`${attemptPath(attemptId)}/bundle/papers`);

/** The same as one PDF to be printed. Fails with `document-not-available` and `document-lost`. */
export const fetchPrintBundle = (attemptId: string) => api.blob(`${attemptPath(attemptId)}/bundle/print`);

/** Whether judgment may be given although no certificate came back. */
export function useDefaultDossier(attemptId: string) {
  return useQuery({
    queryKey: ['service', 'attempt', attemptId, 'default-dossier'],
    queryFn: () => api.get<Schemas['DefaultDossier']>(`${attemptPath(attemptId)}/default-dossier`),
  });
}

/** Whose systems may work for the court: carriers among them. */
export function usePartners(wanted: boolean) {
  return useWhole<GatewaySchemas['PartnerName']>(['partners', 'of-court'], '/api/partners/of-court', { enabled: wanted });
}

export function useAnnouncement(attemptId: string, period: string) {
  return useQuery({
    queryKey: ['service', 'attempt', attemptId, 'announcement', period],
    queryFn: () => api.get<Schemas['Announcement']>(`${attemptPath(attemptId)}/announcement?period=${period}`),
    placeholderData: keepPreviousData,
  });
}

export type Form = Schemas['Form'];
export type FormField = Schemas['FormField'];

/** The forms that the channel of an attempt uses, and which of them were printed. */
export function useForms(attemptId: string) {
  return useQuery({
    queryKey: ['service', 'attempt', attemptId, 'forms'],
    queryFn: () => api.get<Form[]>(`${attemptPath(attemptId)}/forms`),
  });
}

/** What a person fills in of a form, with what is known already, worded in a language. */
export function useFormFields(attemptId: string, code: string, language: string) {
  return useQuery({
    queryKey: ['service', 'attempt', attemptId, 'forms', code, language],
    // What was typed stays while the page is open.
    staleTime: Infinity,
    queryFn: () => api.get<FormField[]>(`${attemptPath(attemptId)}/forms/${code}?language=${language}`),
  });
}

/** Prints a form. Fails with `form-not-whole`, which says of each field what is wrong, `form-not-drawn` and `seal-missing`. */
export function useMakeForm(attemptId: string, code: string) {
  const queryClient = useQueryClient();
  return useCommand(
    (form: Schemas['MakeForm'], once) => api.post<Schemas['MadeForm']>(`${attemptPath(attemptId)}/forms/${code}`, form, once),
    { onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service'] }) },
  );
}

export type DefaultFinding = Schemas['DefaultFinding'];
export type BoardLine = Schemas['BoardLine'];
/** Empty for any. */
export interface BoardFilter {
  due: Schemas['BoardDue'];
  next: Schemas['NextStep'] | '';
  channel: Schemas['Channel'] | '';
  country: string;
  failed: 'true' | '';
  search: string;
}
export type CountryFigures = Schemas['CountryFigures'];

const boardPath = (path: string, filter: BoardFilter) =>
  `${root}/board${path}?${new URLSearchParams(Object.entries(filter).filter(([, value]) => value))}`;

/** For who sees all cases of the court. */
export function useCountryFigures() {
  return useQuery({ queryKey: ['service', 'board', 'countries'], queryFn: () => api.get<CountryFigures[]>(`${root}/board/countries`) });
}

export function useBoard(filter: BoardFilter) {
  return useList<BoardLine>(['service', 'board', filter], boardPath('', filter), { keepsLast: true });
}

export function useBoardCounts() {
  return useQuery({ queryKey: ['service', 'board', 'counts'], queryFn: () => api.get<Schemas['Counts']>(`${root}/board/counts`) });
}

/** What waits for a person beside what is due. @param kind empty for all */
export function useTasks(kind: Schemas['ServiceTaskKind'] | '') {
  return useList<Schemas['ServiceTask']>(['service', 'tasks', kind], `${root}/board/tasks${kind && `?kind=${kind}`}`, { keepsLast: true });
}

/** Kinds of which none waits are left out. */
export function useTaskCounts() {
  return useQuery({
    queryKey: ['service', 'tasks', 'counts'],
    queryFn: () => api.get<Partial<Record<Schemas['ServiceTaskKind'], number>>>(`${root}/board/tasks/counts`),
  });
}

/** Records one act of several attempts, of all or none. Fails with `not-all-recorded`, whose ground says which stands against it. */
export function useSeveral(act: 'dispatches' | 'reminders' | 'failures') {
  const queryClient = useQueryClient();
  return useCommand(
    (said: Record<string, unknown>, once) => api.post<{ attempts: number }>(`${root}/several-attempts/${act}`, said, once),
    { onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service'] }) },
  );
}

export const fetchBoard = (filter: BoardFilter) => api.blob(boardPath('/csv', filter));

export const fetchCoverSheet = (attemptId: string) => api.blob(`${attemptPath(attemptId)}/cover-sheet`);

/** Takes a carrier's file, line by line. Fails with `file-not-utf8`, `file-not-in-encoding`, `file-quotation-open` and `file-too-long`. */
export function useCarrierFile() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ file, encoding }: { file: File; encoding: Encoding }) =>
      api.upload<Schemas['CarrierFileReport']>(`${root}/carrier-files?encoding=${encoding}`, new Blob([file], { type: 'text/csv' })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service'] }),
  });
}

export const fetchScan = (attemptId: string, fileId: string) => api.blob(`${attemptPath(attemptId)}/files/${fileId}`);

/** What the kinds of paper are called, in the reader's language. */
export function usePaperTitles(caseId: string, language: string) {
  return useQuery({
    queryKey: ['service', 'paper-titles', caseId, language],
    queryFn: async () => {
      const kinds = await api.get<{ code: string; title: string }[]>(`/api/filing/cases/${caseId}/papers/kinds`);
      return Object.fromEntries(kinds.map(({ code, title }) => [code, title]));
    },
    staleTime: 60_000,
  });
}

/** Those that serve one party. Asked again every few seconds, because an addressee may act at any hour. */
export function useRequests(caseId: string, partyId: string) {
  return useList<ServiceRequest>([...requestsOf(caseId), partyId], `${root}/cases/${caseId}/requests?partyId=${partyId}`, {
    refetchInterval: 5_000,
  });
}

/** The newest first. */
export function useAttempts(requestId: string) {
  return useList<Attempt>(attemptsOf(requestId), `${root}/requests/${requestId}/electronic-attempts`, { refetchInterval: 5_000 });
}

/** What happened to an attempt, in order. */
export function useEvents(attempt: Attempt) {
  return useList<AttemptEvent>(
    [...attemptsOf(attempt.requestId), attempt.id],
    `${root}/requests/${attempt.requestId}/electronic-attempts/${attempt.id}/events`,
    { refetchInterval: 5_000 },
  );
}

/** Opens a request; the adviser's answer of today is kept with it. */
export function useOpenRequest(caseId: string) {
  const queryClient = useQueryClient();
  return useCommand((request: OpenRequest, once) => api.post<ServiceRequest>(`${root}/cases/${caseId}/requests`, request, once), {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: requestsOf(caseId) }),
  });
}

/** Each answer that the adviser gave for a request, the first one first. */
export function useAdviceHistory(request: ServiceRequest) {
  return useList<AdviceGiven>(['service', 'advice', request.id, request.adviceNumber], `${root}/requests/${request.id}/advice`);
}

/** Tells the adviser something on the answer that its reader saw. Fails with `advice-superseded` if there is a newer one. */
function useTold<Body extends object>(request: ServiceRequest, what: string) {
  const queryClient = useQueryClient();
  return useCommand(
    (body: Omit<Body, 'basedOn'>, once) =>
      api.post<AdviceGiven>(`${root}/requests/${request.id}/${what}`, { ...body, basedOn: request.adviceNumber }, once),
    { onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service'] }) },
  );
}

export const useTellFacts = (request: ServiceRequest) => useTold<Schemas['NewFacts']>(request, 'facts');

/** Fails with `channel-not-asked` and `channel-needs-judge`. */
export const useRecordEnquiry = (request: ServiceRequest) => useTold<Schemas['Enquiry']>(request, 'enquiries');

/** For a judge, on every channel. */
export const useDecide = (request: ServiceRequest) => useTold<Schemas['ChannelDecision']>(request, 'decisions');

/** What the adviser says of electronic service once this basis of consent is on record. */
export function useAnswerWithConsent(request: ServiceRequest, basis: StartElectronic['basis'] | undefined) {
  return useQuery({
    queryKey: ['service', 'answer-with-consent', request.id, request.adviceNumber, basis],
    enabled: basis !== undefined,
    queryFn: () => api.get<ChannelAnswer>(`${root}/requests/${request.id}/advice/electronic?basis=${basis}`),
  });
}

export type RecordSearch = Schemas['RecordSearch'];

/** Where an address of the addressee was looked for, the first search first. */
export function useAddressSearches(requestId: string) {
  return useQuery({
    queryKey: ['service', 'address-searches', requestId],
    queryFn: () => api.get<Schemas['AddressSearch'][]>(`${root}/requests/${requestId}/address-searches`),
  });
}

/** Puts a search on record; the adviser answers anew. Fails with `day-not-possible` and `too-many-searches`. */
export function useRecordSearch(request: ServiceRequest) {
  const queryClient = useQueryClient();
  return useCommand(
    (search: RecordSearch, once) => api.post<Schemas['AddressSearch']>(`${root}/requests/${request.id}/address-searches`, search, once),
    { onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service'] }) },
  );
}

/** What can show whose an electronic address is. */
export function useAddressPapers(requestId: string) {
  return useQuery({
    queryKey: ['service', 'address-papers', requestId],
    queryFn: () => api.get<Schemas['AddressPapers']>(`${root}/requests/${requestId}/address-papers`),
  });
}

/**
 * Writes to the addressee. Fails with `channel-needs-reasons` and `channel-closed`, each with its grounds, and with
 * `address-not-stated`, `address-paper-missing` and `address-paper-of-others`.
 */
export function useStartElectronic(requestId: string) {
  const queryClient = useQueryClient();
  return useCommand((start: StartElectronic, once) => api.post<Attempt>(`${root}/requests/${requestId}/electronic-attempts`, start, once), {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service'] }),
  });
}

/** A new access code. It is in this answer and nowhere else, so it is not kept in any cache. */
export function useIssueCode(requestId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (attemptId: string) => api.post<AccessCode>(`${root}/requests/${requestId}/electronic-attempts/${attemptId}/access-code`),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: attemptsOf(requestId) }),
    gcTime: 0,
  });
}

/** Ends the tries of a message that a mail server postponed. Fails with `attempt-ended`. */
export function useStopTrying(attempt: Attempt) {
  const queryClient = useQueryClient();
  return useCommand((_: void, once) => api.post<Attempt>(`${mailOf(attempt)}/tries/end`, undefined, once), {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service'] }),
  });
}

/** Records that the addressee has the access code. */
export function useCodeGiven(attempt: Attempt) {
  const queryClient = useQueryClient();
  return useCommand(
    (given: CodeGiven, once) =>
      api.post<AttemptEvent>(`${root}/requests/${attempt.requestId}/electronic-attempts/${attempt.id}/access-code/handover`, given, once),
    { onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service'] }) },
  );
}

const mailOf = (attempt: Attempt) => `${root}/requests/${attempt.requestId}/electronic-attempts/${attempt.id}`;

/** A letter with a new access code; the one before ends. It is saved and kept in no cache. */
export function useCodeLetter(attempt: Attempt) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async () =>
      saveFile(await api.blobFor(`${mailOf(attempt)}/access-code/letter`, undefined), `access-code-${attempt.id}.pdf`),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: attemptsOf(attempt.requestId) }),
    gcTime: 0,
  });
}

/** Whether the court has a provider of text messages. */
export function useSms() {
  return useQuery({
    queryKey: ['service', 'sms'],
    staleTime: Infinity,
    queryFn: () => api.get<Schemas['SmsView']>(`${root}/sms`),
  });
}

/** Reminds the addressee by text message that a message waits. */
export function usePrompt(attempt: Attempt) {
  const queryClient = useQueryClient();
  return useCommand((telephone: string, once) => api.post<void>(`${mailOf(attempt)}/prompts`, { telephone }, once), {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: attemptsOf(attempt.requestId) }),
  });
}

/** Mail that names the message of an attempt, the oldest first. */
export function useReceivedMail(attempt: Attempt) {
  return useList<ReceivedMail>([...attemptsOf(attempt.requestId), attempt.id, 'mail'], `${mailOf(attempt)}/received-mail`);
}

/** Records by hand that the message came back. */
export function useCameBack(attempt: Attempt) {
  const queryClient = useQueryClient();
  return useCommand((said: { note: string }, once) => api.post<AttemptEvent>(`${mailOf(attempt)}/returned-mail`, said, once), {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service'] }),
  });
}

/** Records that electronic service failed for the addressee. */
export function useElectronicFailed(attempt: Attempt) {
  const queryClient = useQueryClient();
  return useCommand((failed: ElectronicFailed, once) => api.post<Attempt>(`${mailOf(attempt)}/failure`, failed, once), {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service'] }),
  });
}

export function useSettleMail(attempt: Attempt) {
  const queryClient = useQueryClient();
  return useCommand((id: string, once) => api.post(`${mailOf(attempt)}/received-mail/${id}/settlement`, undefined, once), {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: attemptsOf(attempt.requestId) }),
  });
}

/** Returned mail that names no message of ours; for an operator. */
export function useUnmatchedMail() {
  return useList<ReceivedMail>(['service', 'unmatched-mail'], `${root}/unmatched-mail`);
}

export function useSettleUnmatched() {
  const queryClient = useQueryClient();
  return useCommand((id: string, once) => api.post(`${root}/unmatched-mail/${id}/settlement`, undefined, once), {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service', 'unmatched-mail'] }),
  });
}

/** Finds that what counts as service did not arrive, or on another day. Fails with `service-changed` and `arrival-not-possible`. */
export function useFind(request: ServiceRequest) {
  const queryClient = useQueryClient();
  return useCommand((found: Find, once) => api.post(`${root}/requests/${request.id}/findings`, found, once), {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service'] }),
  });
}

export type CaseProof = Schemas['CaseProof'];

export const useCaseProofs = (caseId: string) => useList<CaseProof>(['service', 'proofs', caseId], `${root}/cases/${caseId}/proofs`);

export const fetchProof = (requestId: string) => api.blob(`${root}/requests/${requestId}/proof`);

export type OwnParty = Schemas['OwnParty'];
export type AccountConsent = Schemas['AccountConsent'];
export type AccountDelivery = Schemas['AccountDelivery'];

const ofCase = (caseId: string) => `${root}/cases/${caseId}`;

/** The parties for which one acts in a case, and whether they are served in one's account. */
export function useOwnParties(caseId: string) {
  return useQuery({
    queryKey: ['service', 'account', caseId, 'parties'],
    queryFn: () => api.get<OwnParty[]>(`${ofCase(caseId)}/account-consents`),
  });
}

/** Agrees to be served in one's account. Fails with `consent-given-before`. */
export function useGiveConsent(caseId: string) {
  const queryClient = useQueryClient();
  return useCommand(
    (given: { partyId: string; understood: boolean }, once) => api.post<AccountConsent>(`${ofCase(caseId)}/account-consents`, given, once),
    { onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service', 'account', caseId] }) },
  );
}

/** Fails with `consent-withdrawn`. */
export function useWithdrawConsent(caseId: string) {
  const queryClient = useQueryClient();
  return useCommand(
    (id: string, once) => api.post<AccountConsent>(`${ofCase(caseId)}/account-consents/${id}/withdrawal`, undefined, once),
    { onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service', 'account', caseId] }) },
  );
}

/** The confirmation of the address for service as a sheet. */
export const fetchConsentSheet = (caseId: string, id: string) => api.blob(`${ofCase(caseId)}/account-consents/${id}/sheet`);

/** What lies in one's account, the newest first. */
export function useAccountDeliveries(caseId: string) {
  return useList<AccountDelivery>(['service', 'account', caseId, 'deliveries'], `${ofCase(caseId)}/account-deliveries`);
}

/** The account is the key: no code is asked for. */
export function useOpenInAccount(caseId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.post<Opening>(`${ofCase(caseId)}/account-deliveries/${id}/opening`),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service', 'account', caseId] }),
    gcTime: 0,
  });
}

/** In whose accounts the addressee of a request agreed to be served. */
export function useAccountConsents(requestId: string) {
  return useQuery({
    queryKey: ['service', 'account-consents', requestId],
    queryFn: () => api.get<AccountConsent[]>(`${root}/requests/${requestId}/account-consents`),
  });
}

/** Fails with `channel-needs-reasons`, `channel-closed`, `consent-withdrawn`, `attempt-under-way`. */
export function useStartInAccount(requestId: string) {
  const queryClient = useQueryClient();
  return useCommand(
    (start: { consentId: string; reasons?: string }, once) =>
      api.post<Attempt>(`${root}/requests/${requestId}/account-attempts`, start, once),
    { onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service'] }) },
  );
}

const delivery = (id: string) => `${root}/deliveries/${id}`;
const inSession = (session: string) => ({ headers: { 'Delivery-Session': session } });

/** Whether a court sent the letter with a reference. Fails with `letter-not-found`. */
export function useLetter() {
  return useMutation({ mutationFn: (reference: string) => api.get<Letter>(`${root}/letters/${encodeURIComponent(reference)}`) });
}

/** Opens a delivery with both factors. Fails with `code-not-right`, `code-locked`, `delivery-not-found`. */
export function useOpenDelivery(id: string) {
  return useMutation({ mutationFn: (factors: { secret: string; code: string }) => api.post<Opening>(`${delivery(id)}/opening`, factors) });
}

export function useAccept(id: string, session: string) {
  return useMutation({
    mutationFn: (acceptance: { secret?: string; name: string; capacity: string }) =>
      api.post<Delivery>(`${delivery(id)}/acceptance`, acceptance, inSession(session)),
  });
}

export function useRefuse(id: string, session: string) {
  return useMutation({
    mutationFn: (refusal: { name: string; capacity: string; reason: string }) =>
      api.post<Delivery>(`${delivery(id)}/refusal`, refusal, inSession(session)),
  });
}

/**
 * What stands on the outside of a delivery: which court, which reference. Fails with `delivery-not-found`.
 *
 * @param secret undefined while the link's key is not known
 */
export function useEnvelope(id: string, secret: string | undefined) {
  return useQuery({
    queryKey: ['service', 'envelope', id, secret],
    enabled: secret !== undefined,
    queryFn: () => api.post<Envelope>(`${delivery(id)}/envelope`, { secret }),
    staleTime: Infinity,
    retry: false,
  });
}

/** An opened delivery in the reader's language, asked for anew when that changes; `answered` puts in place what an answer made of it. */
export function useDelivery(opening: Opening, language: string) {
  const queryClient = useQueryClient();
  const [openedIn] = useState(language);
  const all = ['service', 'delivery', opening.delivery.id, opening.session];
  const { data, error } = useQuery({
    queryKey: [...all, language],
    queryFn: () => api.get<Delivery>(delivery(opening.delivery.id), inSession(opening.session)),
    initialData: language === openedIn ? opening.delivery : undefined,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  const answered = (given: Delivery) => {
    queryClient.removeQueries({ queryKey: all, type: 'inactive' });
    queryClient.setQueryData([...all, language], given);
  };
  return { delivery: data ?? opening.delivery, error, answered };
}

/** A paper, or the receipt. */
export const filesOf = (id: string, session: string) => (path: string) => api.blob(`${delivery(id)}/${path}`, inSession(session));
