import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/gateway';
import { asking, useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';

type Schemas = components['schemas'];
export type Partner = Schemas['PartnerView'];

const root = '/api/partners';

export const states: Partner['state'][] = ['ACTIVE', 'DISABLED'];

/** The newest first. @param asked empty for all */
export const usePartners = (asked: { q: string; state: string }) =>
  useList<Partner>(['partners', 'list', asked], asking(root, asked), { keepsLast: true });

/** The courts for which somebody can register; the law's table, which changes with a release. */
export const useCourtsOfPartners = () =>
  useQuery({ queryKey: ['partners', 'courts'], queryFn: () => api.get<Schemas['StaffCourt'][]>('/api/staff/courts'), staleTime: Infinity });

/** Fails with `partner-not-possible` and what is missing. */
export function useMakePartner() {
  const queryClient = useQueryClient();
  return useCommand((partner: { name: string; courts: string[] }, once) => api.post<Partner>(root, partner, once), {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['partners', 'list'] }),
  });
}

/** Each time it is asked there is a new secret, and the one before opens nothing. */
export function useNewSecret(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.put<Schemas['IssuedSecret']>(`${root}/${id}/secret`),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['partners', 'list'] }),
    // A secret that nobody looks at any more is not kept.
    gcTime: 0,
  });
}

/** Fails with `partner-changed` if another operator was faster. */
export function useDecide(id: string, act: 'disabling' | 'enabling') {
  const queryClient = useQueryClient();
  return useCommand((words: { version: number; reason?: string }, once) => api.post<Partner>(`${root}/${id}/${act}`, words, once), {
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['partners', 'list'] }),
  });
}
