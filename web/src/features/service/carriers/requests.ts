import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/service';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';

type Schemas = components['schemas'];

export type Entrustment = Schemas['EntrustmentView'];
export type Carried = Schemas['CarriedView'];
export type CarrierReturn = Schemas['CarrierReturn'];
export type CarrierKind = Schemas['CarrierKind'];
export type ReturnProof = Schemas['ReturnProof'];

const ofAttempt = (attemptId: string) => `/api/service/attempts/${attemptId}/entrustments`;
const keyOf = (attemptId: string) => ['service', 'attempt', attemptId, 'entrustments'];
const root = '/api/service/carried';
const key = ['service', 'carried'];

/** Who carries the papers of an attempt, and what they returned. */
export function useEntrustments(attemptId: string) {
  return useQuery({
    queryKey: keyOf(attemptId),
    queryFn: () => api.get<Entrustment[]>(ofAttempt(attemptId)),
    // What becomes of a mail is known after the answer.
    refetchInterval: ({ state }) => (state.data?.some(({ invitation }) => invitation === 'PENDING') ? 5_000 : false),
  });
}

/** A link for a carrier, mailed to it if there is an address. It is in this answer and nowhere else, so it is not kept in any cache. */
export function useEntrust(attemptId: string) {
  const queryClient = useQueryClient();
  return useCommand((given: Schemas['Entrust'], once) => api.post<Schemas['EntrustmentGiven']>(ofAttempt(attemptId), given, once), {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keyOf(attemptId) }),
    gcTime: 0,
  });
}

/** Fails with `entrustment-ended`. */
export function useEndEntrustment(attemptId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.post<Entrustment>(`${ofAttempt(attemptId)}/${id}/end`),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keyOf(attemptId) }),
  });
}

/** What one carries, the newest first. */
export const useAllCarried = () => useList<Carried>([...key, 'list'], root);

/** Fails with `entrustment-not-found` while it is not the account's own. */
export function useCarried(id: string) {
  return useQuery({ queryKey: [...key, id], queryFn: () => api.get<Carried>(`${root}/${id}`), retry: false });
}

/** Fails with `link-not-found`, `link-ended`, `link-locked`, `entrustment-taken`. */
export function useTake(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (secret: string) => api.post<Carried>(`${root}/${id}/taking`, { secret }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: key }),
    gcTime: 0,
  });
}

export const fetchPapers = (id: string) => api.blob(`${root}/${id}/papers`);

/** Hands in a scan. Fails with `file-not-readable`. */
export function useProofScan(id: string) {
  return useMutation({
    mutationFn: (file: File) =>
      api.upload<Schemas['FileView']>(
        `${root}/${id}/files?name=${encodeURIComponent(file.name)}`,
        new Blob([file], { type: 'application/octet-stream' }),
      ),
  });
}

/** Fails with `proof-missing`, `day-not-possible`. */
export function useReturn(id: string) {
  const queryClient = useQueryClient();
  return useCommand((proof: ReturnProof, once) => api.post<Carried>(`${root}/${id}/returns`, proof, once), {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: key }),
  });
}
