import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import type { OrNull, Whole } from '@/api/whole';
import type { Remark } from '@/ui';

type Schemas = components['schemas'];

export type Submission = Whole<Schemas['SubmissionView']>;
export type SubmissionLine = Whole<Schemas['SubmissionLine']>;
export type Litigant = Submission['litigants'][number];
export type Step = Submission['powerOfAttorney'][number];
export type CourtDocument = Whole<Schemas['DocumentView']>;
export type Notice = Whole<Schemas['DeficiencyNoticeView']>;
export type Derivation = Whole<Schemas['Derivation']>;
export type Fee = Whole<Schemas['Fee']>;
/** Something said about one field of the submission. */
export interface FieldRemark extends Remark {
  field?: string | null;
}
export type Finding = Whole<Schemas['FindingView']>;
export type Receipt = Whole<Schemas['Receipt']>;
export type Review = Whole<Schemas['Review']>;
export type ReviewLine = Whole<Schemas['ReviewLine']>;
/** `fee` and `feePayBy` are absent for those who do not pay it. */
export type CourtCase = OrNull<Whole<Schemas['CaseView']>, 'fee' | 'feePayBy'>;
export type Party = Whole<Schemas['CaseParty']>;
export type DocketLine = Whole<Schemas['DocketEntry']>;
export type Checklist = Whole<Schemas['Checklist']>;
export type Kind = Schemas['DocumentKind'];
export type Tab = Schemas['Tab'];
export type CaseLine = Whole<Schemas['CaseLine']>;

const root = '/api/filing';
const own = (id: string) => `${root}/submissions/${id}`;
const policy = { staleTime: Infinity };

export const useLimits = () =>
  useQuery({ queryKey: ['filing', 'limits'], queryFn: () => api.get<Whole<Schemas['Limits']>>(`${root}/limits`), ...policy });
export const useCourts = () =>
  useQuery({ queryKey: ['filing', 'courts'], queryFn: () => api.get<Whole<Schemas['CourtList']>>(`${root}/courts`), ...policy });
export const useCauses = () =>
  useQuery({ queryKey: ['filing', 'causes'], queryFn: () => api.get<Whole<Schemas['CauseList']>>(`${root}/causes`), ...policy });
export const usePartyTypes = () =>
  useQuery({ queryKey: ['filing', 'party-types'], queryFn: () => api.get<string[]>(`${root}/party-types`), ...policy });

export const useChecklist = (partyType: string | null) =>
  useQuery({
    queryKey: ['filing', 'checklist', partyType],
    queryFn: () => api.get<Checklist>(`${root}/checklist?partyType=${encodeURIComponent(partyType!)}`),
    enabled: Boolean(partyType),
    ...policy,
  });

/** The fee that the schedule gives for an amount; nothing is asked while the amount cannot be converted. */
export function useFee(amount: string | null, currency: string | null, rate: string | null) {
  const known = Boolean(amount && (currency === 'CNY' || rate));
  const asked = new URLSearchParams({
    amount: amount ?? '',
    currency: currency ?? 'CNY',
    ...(currency === 'CNY' ? {} : { rate: rate ?? '' }),
  });
  return useQuery({ queryKey: ['filing', 'fee', asked.toString()], queryFn: () => api.get<Fee>(`${root}/fees?${asked}`), enabled: known });
}

export const useSubmissions = (tab: Tab) => useList<SubmissionLine>(['filing', 'submissions', tab], `${root}/submissions?tab=${tab}`);

export const useSubmission = (id: string) =>
  useQuery({ queryKey: ['filing', 'submission', id], queryFn: () => api.get<Submission>(own(id)) });

export const useReceipt = (id: string) =>
  useQuery({ queryKey: ['filing', 'receipt', id], queryFn: () => api.get<Receipt>(`${own(id)}/receipt`) });

export const useBegin = () => useCommand((_: void, once) => api.post<Submission>(`${root}/submissions`, undefined, once));

export function useDelete() {
  const queries = useQueryClient();
  return useCommand((id: string, once) => api.delete<void>(`${own(id)}?confirm=true`, once), {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['filing', 'submissions'] }),
  });
}

export const submissionRequests = {
  get: (id: string) => api.get<Submission>(own(id)),
  save: (id: string, draft: object) => api.put<Submission>(own(id), draft),
  check: (id: string) => api.post<Finding[]>(`${own(id)}/check`, {}),
  describe: (id: string, document: CourtDocument) => api.put<Submission>(`${own(id)}/documents/${document.id}`, document),
  remove: (id: string, documentId: string) => api.delete<Submission>(`${own(id)}/documents/${documentId}`),
  answer: (id: string, position: number, answer: string) => api.put<Submission>(`${own(id)}/notice/items/${position}`, { answer }),
  upload: (
    id: string,
    file: File,
    said: { kind: Kind; language: string; translationOf?: string },
    onProgress: (sent: number, total: number) => void,
    signal: AbortSignal,
  ) =>
    api.upload<Submission>(`${own(id)}/documents?${new URLSearchParams({ ...said })}`, file, {
      headers: {
        'Content-Type': file.type || 'application/octet-stream',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      },
      onProgress,
      signal,
    }),
};

export const useSign = (id: string) =>
  useCommand((signing: { name: string; version: number }, once) => api.post<Submission>(`${own(id)}/signature`, signing, once));

export function useLodge(id: string) {
  const queries = useQueryClient();
  return useCommand((version: number, once) => api.post<Receipt>(`${own(id)}/lodgement`, { version }, once), {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['filing'] }),
  });
}

export const useQueue = () => useList<ReviewLine>(['filing', 'reviews'], `${root}/reviews`, { refetchInterval: 15_000 });
export const useReview = (id: string) =>
  useQuery({ queryKey: ['filing', 'review', id], queryFn: () => api.get<Review>(`${root}/reviews/${id}`) });
export const useCodes = (language: string) =>
  useQuery({
    queryKey: ['filing', 'codes', language],
    queryFn: () => api.get<{ code: string; text: string; source: string }[]>(`${root}/deficiency-codes?language=${language}`),
    ...policy,
  });

/** A clerk's act on a submission; whatever came of it, the screens look again. */
export function useDecision<Input>(id: string, act: 'deficiency-notices' | 'acceptance' | 'return' | 'refusal') {
  const queries = useQueryClient();
  return useCommand((input: Input, once) => api.post<Submission>(`${own(id)}/${act}`, input, once), {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['filing'] }),
  });
}

export function useTake(id: string) {
  const queries = useQueryClient();
  return useCommand((version: number, once) => api.put<Review>(`${root}/reviews/${id}/reviewer`, { version }, once), {
    onSettled: () => queries.invalidateQueries({ queryKey: ['filing', 'review', id] }),
  });
}

export const useCases = (words: string) =>
  useList<CaseLine>(['filing', 'cases', words], `${root}/cases${words ? `?q=${encodeURIComponent(words)}` : ''}`, { keepsLast: true });
export const useCase = (id: string) =>
  useQuery({ queryKey: ['filing', 'case', id], queryFn: () => api.get<CourtCase>(`${root}/cases/${id}`) });
/** Other services add to the docket while one reads it. */
export const useDocket = (id: string) =>
  useQuery({
    queryKey: ['filing', 'docket', id],
    queryFn: () => api.get<DocketLine[]>(`${root}/cases/${id}/docket`),
    refetchInterval: 5_000,
  });

export const useAppear = () =>
  useCommand((code: string, once) =>
    api.post<{ caseId: string; caseNumber: string; partyName: string }>(`${root}/appearances`, { code }, once),
  );
