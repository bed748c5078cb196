import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { asking, useList } from '@/api/list';
import { unfinishedOf } from '@/api/sendInParts';
import { useCommand } from '@/api/useCommand';
import { type Submission, type CourtDocument, type Finding, policy, root } from '@/filing/requests';
import type { JurisdictionAdvice } from '@/filing/jurisdiction';
import type { Remark } from '@/ui';

type Schemas = components['schemas'];

const own = (id: string) => `${root}/submissions/${id}`;
export type SubmissionLine = Schemas['SubmissionLine'];
export type Litigant = Submission['litigants'][number];
export type Step = Submission['powerOfAttorney'][number];

/** Something said about one field of the submission. */
export interface FieldRemark extends Remark {
  field?: string | null;
}

/** Who of the court opened the filing or a document of it, the last first. */
export const useFilingLooks = (id: string) => useList<Schemas['FilingLook']>(['filing', 'filing-looks', id], `${own(id)}/looks`);

export type Receipt = Schemas['Receipt'];
export type Checklist = Schemas['Checklist'];
export type Kind = Schemas['DocumentKind'];
export type Tab = Schemas['Tab'];

export const useLimits = () =>
  useQuery({ queryKey: ['filing', 'limits'], queryFn: () => api.get<Schemas['Limits']>(`${root}/limits`), ...policy });

export const usePartyTypes = () =>
  useQuery({ queryKey: ['filing', 'party-types'], queryFn: () => api.get<string[]>(`${root}/party-types`), ...policy });

export const useChecklist = (partyType: string | null) =>
  useQuery({
    queryKey: ['filing', 'checklist', partyType],
    queryFn: () => api.get<Checklist>(`${root}/checklist?partyType=${encodeURIComponent(partyType!)}`),
    enabled: Boolean(partyType),
    ...policy,
  });

/** In which ways a power of attorney of parties in these countries can be made; nothing is asked before one is known. */
export const useAttorneyWays = (partyType: string | null, countries: string[]) => {
  const asked = new URLSearchParams([
    ...(partyType ? [['partyType', partyType]] : []),
    ...countries.map((country) => ['country', country]),
  ]);
  return useQuery({
    queryKey: ['filing', 'attorney-ways', asked.toString()],
    queryFn: () => api.get<Schemas['AttorneyWays']>(`${root}/attorney-ways?${asked}`),
    enabled: countries.length > 0,
    ...policy,
  });
};

export const useSubmissions = (asked: { tab: Tab; q: string }) =>
  useList<SubmissionLine>(['filing', 'submissions', asked], asking(`${root}/submissions`, asked), { keepsLast: true });

export const useSubmission = (id: string) =>
  useQuery({ queryKey: ['filing', 'submission', id], queryFn: () => api.get<Submission>(own(id)) });

export const useReceipt = (id: string) =>
  useQuery({ queryKey: ['filing', 'receipt', id], queryFn: () => api.get<Receipt>(`${own(id)}/receipt`) });

export const fetchReceiptProof = (id: string) => api.blob(`${own(id)}/receipt/proof`);

export const useBegin = () => useCommand((_: void, once) => api.post<Submission>(`${root}/submissions`, undefined, once));

export function useDelete() {
  const queries = useQueryClient();
  return useCommand((id: string, once) => api.delete<void>(`${own(id)}?confirm=true`, once), {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['filing', 'submissions'] }),
  });
}

/** What of the filer's files has not become a document of this submission. */
export const useUnfinished = (id: string) => useQuery({ queryKey: ['filing', 'unfinished', id], queryFn: () => unfinishedOf(id) });

export const submissionRequests = {
  get: (id: string) => api.get<Submission>(own(id)),
  save: (id: string, draft: object) => api.put<Submission>(own(id), draft),
  jurisdiction: (id: string) => api.get<JurisdictionAdvice>(`${own(id)}/jurisdiction`),
  check: (id: string) => api.post<Finding[]>(`${own(id)}/check`, {}),
  describe: (id: string, document: CourtDocument) => api.put<Submission>(`${own(id)}/documents/${document.id}`, document),
  remove: (id: string, documentId: string) => api.delete<Submission>(`${own(id)}/documents/${documentId}`),
  answer: (id: string, position: number, answer: string) => api.put<Submission>(`${own(id)}/notice/items/${position}`, { answer }),
  /** A file that came in parts becomes a document. */
  add: (
    id: string,
    upload: string,
    said: { kind: Kind; language: string; translationOf?: string; photographOf?: string; photographPage?: string },
  ) => api.post<Submission>(`${own(id)}/documents?${new URLSearchParams({ ...said, upload })}`),
};

export const useSign = (id: string) =>
  useCommand((signing: { name: string; version: number }, once) => api.post<Submission>(`${own(id)}/signature`, signing, once));

export function useLodge(id: string) {
  const queries = useQueryClient();
  return useCommand((version: number, once) => api.post<Receipt>(`${own(id)}/lodgement`, { version }, once), {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['filing'] }),
  });
}
