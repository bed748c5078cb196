import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { asking, useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import type { JurisdictionAdvice } from '@/filing/jurisdiction';
import { type Forwarding, type Identity, type Submission, policy, root } from '@/filing/requests';

type Schemas = components['schemas'];

const own = (id: string) => `${root}/submissions/${id}`;
export type Review = Schemas['Review'];
export type Cure = Schemas['CaseDeadline'];
export type ReviewLine = Schemas['ReviewLine'];
type Chain = Schemas['AttorneyChain'];
export type AttorneyLink = Chain['links'][number];
export type Verdict = Schemas['AttorneyFinding'];
export type IdentityFinding = Schemas['IdentityFinding'];

/** `hands` are those in which a filing is: ANY, NOBODY or MINE. */
export const useQueue = (asked: { q: string; hands: string }) =>
  useList<ReviewLine>(['filing', 'reviews', asked], asking(`${root}/reviews`, asked), { refetchInterval: 15_000, keepsLast: true });

export const useReview = (id: string) =>
  useQuery({ queryKey: ['filing', 'review', id], queryFn: () => api.get<Review>(`${root}/reviews/${id}`) });

export const useCodes = (language: string) =>
  useQuery({
    queryKey: ['filing', 'codes', language],
    queryFn: () => api.get<{ code: string; text: string; source: string }[]>(`${root}/deficiency-codes?language=${language}`),
    ...policy,
  });

const attorney = (id: string) => ['filing', 'review', id, 'attorney'];

export const useJurisdiction = ({ id, version }: Submission) =>
  useQuery({
    queryKey: ['filing', 'review', id, 'jurisdiction', version],
    queryFn: () => api.get<JurisdictionAdvice>(`${root}/reviews/${id}/jurisdiction`),
  });

/** Anew with each version: what the filer wrote anew has no verdict. */
export const useAttorney = ({ id, version }: Submission) =>
  useQuery({ queryKey: [...attorney(id), version], queryFn: () => api.get<Chain>(`${root}/reviews/${id}/attorney`) });

export function useVerdict(id: string) {
  const queries = useQueryClient();
  return useCommand((found: Verdict, once) => api.post<Chain>(`${root}/reviews/${id}/attorney/verdicts`, found, once), {
    onSettled: () => queries.invalidateQueries({ queryKey: attorney(id) }),
  });
}

const identity = (id: string) => ['filing', 'review', id, 'identity'];

export const useIdentity = ({ id, version }: Submission) =>
  useQuery({ queryKey: [...identity(id), version], queryFn: () => api.get<Identity>(`${root}/reviews/${id}/identity`) });

export function useFindIdentity(id: string) {
  const queries = useQueryClient();
  return useCommand((found: IdentityFinding, once) => api.post<Identity>(`${root}/reviews/${id}/identity/findings`, found, once), {
    onSettled: () => queries.invalidateQueries({ queryKey: identity(id) }),
  });
}

/** A clerk's act on a submission; whatever came of it, the screens look again. */
export function useDecision<Input>(id: string, act: 'deficiency-notices' | 'acceptance' | 'return') {
  const queries = useQueryClient();
  return useCommand((input: Input, once) => api.post<Submission>(`${own(id)}/${act}`, input, once), {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['filing'] }),
  });
}

/** This court reads it no more: only the queue looks again. */
export function useForward(id: string) {
  const queries = useQueryClient();
  return useCommand(
    (input: { version: number; court: string; reasons: string }, once) => api.post<Forwarding>(`${own(id)}/forwarding`, input, once),
    { onSuccess: () => queries.invalidateQueries({ queryKey: ['filing', 'reviews'] }) },
  );
}

export function useTake(id: string) {
  const queries = useQueryClient();
  return useCommand((version: number, once) => api.put<Review>(`${root}/reviews/${id}/reviewer`, { version }, once), {
    onSettled: () => queries.invalidateQueries({ queryKey: ['filing', 'review', id] }),
  });
}

/** Asked for by the filer; the service decides whether the law lets it. */
export function useLonger(cure: Cure, submissionId: string) {
  const queries = useQueryClient();
  return useCommand(
    (asked: { days: number; appliedOn: string; reason: string }, once) =>
      api.post<Cure>(`${root}/deadlines/${cure.id}/extension`, { version: cure.version, ground: 'APPLICATION', ...asked }, once),
    { onSettled: () => queries.invalidateQueries({ queryKey: ['filing', 'review', submissionId] }) },
  );
}
