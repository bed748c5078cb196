import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/gateway';
import { asking, useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';

type Schemas = components['schemas'];
export type Partner = Schemas['PartnerView'];
export type WebhookMessage = Schemas['WebhookMessageView'];

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

const webhookOf = (id: string) => `${root}/${id}/webhook`;
const webhookKey = (id: string) => ['partners', 'webhook', id];

/** Asked again while it is looked at: a trial arrives within seconds. */
export const useWebhook = (id: string) =>
  useQuery({
    queryKey: [...webhookKey(id), 'standing'],
    queryFn: () => api.get<Schemas['WebhookView']>(webhookOf(id)),
    refetchInterval: 10_000,
  });

/** The newest first. */
export const useWebhookMessages = (id: string) =>
  useList<WebhookMessage>([...webhookKey(id), 'messages'], `${webhookOf(id)}/messages`, { keepsLast: true });

/** Fails with `webhook-not-possible` and why. Each time there is a new secret, and the one before signs nothing. */
export function useSetWebhook(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (url: string) => api.put<Schemas['WebhookSet']>(webhookOf(id), { url }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: webhookKey(id) }),
    gcTime: 0,
  });
}

export function useRemoveWebhook(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete(webhookOf(id)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: webhookKey(id) }),
  });
}

export function useTrial(id: string) {
  const queryClient = useQueryClient();
  return useCommand((_: undefined, once) => api.post<WebhookMessage>(`${webhookOf(id)}/trial`, {}, once), {
    onSettled: () => queryClient.invalidateQueries({ queryKey: webhookKey(id) }),
  });
}

/** Fails with `webhook-message-waiting` if it is on its way by itself. */
export function useSendAgain(id: string) {
  const queryClient = useQueryClient();
  return useCommand((message: string, once) => api.post<WebhookMessage>(`${webhookOf(id)}/messages/${message}/sending`, {}, once), {
    onSettled: () => queryClient.invalidateQueries({ queryKey: webhookKey(id) }),
  });
}
