import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/service';
import { useCommand } from '@/api/useCommand';

type Schemas = components['schemas'];

export type Asked = Schemas['AddresseeRequest'];
export type AskedKind = Schemas['AddresseeRequestKind'];
export type AskedAtCourt = Schemas['AddresseeRequestAtCourt'];
export type Outcome = Schemas['AddresseeRequestOutcome'];

const ofDelivery = (deliveryId: string) => `/api/service/deliveries/${deliveryId}/requests`;
const ofAttempt = (attemptId: string) => `/api/service/attempts/${attemptId}/addressee-requests`;
const keyOfDelivery = (deliveryId: string, session: string) => ['service', 'delivery', deliveryId, session, 'asked'];
const keyOfAttempt = (attemptId: string) => ['service', 'attempt', attemptId, 'asked'];
const inSession = (session: string) => ({ headers: { 'Delivery-Session': session } });

/** What the addressee of an opened delivery asked of the court, and what it answered. */
export function useAsked(deliveryId: string, session: string) {
  return useQuery({
    queryKey: keyOfDelivery(deliveryId, session),
    queryFn: () => api.get<Asked[]>(ofDelivery(deliveryId), inSession(session)),
  });
}

/** Fails with `addressee-request-waits` while another of its kind is not answered, and with `session-not-valid`. */
export function useAsk(deliveryId: string, session: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (ask: Schemas['AskTheCourt']) => api.post<Asked>(ofDelivery(deliveryId), ask, inSession(session)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: keyOfDelivery(deliveryId, session) }),
  });
}

/** What the addressee of an attempt asked, for the court. */
export function useAskedAtCourt(attemptId: string) {
  return useQuery({
    queryKey: keyOfAttempt(attemptId),
    queryFn: () => api.get<AskedAtCourt[]>(ofAttempt(attemptId)),
    // What becomes of a mail is known after the answer.
    refetchInterval: ({ state }) => (state.data?.some(({ mail }) => mail === 'PENDING') ? 5_000 : false),
  });
}

/** Fails with `addressee-request-answered` if somebody of the court was faster. */
export function useAnswerAsked(attemptId: string, askedId: string) {
  const queryClient = useQueryClient();
  return useCommand(
    (answer: Schemas['AnswerToAddressee'], once) => api.post<AskedAtCourt>(`${ofAttempt(attemptId)}/${askedId}/answer`, answer, once),
    { onSettled: () => queryClient.invalidateQueries({ queryKey: keyOfAttempt(attemptId) }) },
  );
}
