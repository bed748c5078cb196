import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type Charge = Schemas['Charge'];
export type ChargePayment = Schemas['ChargePayment'];

const of = (caseId: string) => `${root}/cases/${caseId}/charges`;
const key = (caseId: string) => ['filing', 'charges', caseId];

/** What is owed, the newest first: for the court all, for a party its own. Titles in the reader's language. */
export const useCharges = (caseId: string, language: string) => useList<Charge>([...key(caseId), language], of(caseId));

/** A clerk notes what the bank received; a last day is met by it. */
export function usePayment(caseId: string, id: string) {
  const queries = useQueryClient();
  return useCommand((payment: ChargePayment, once) => api.post<HowPaid>(`${of(caseId)}/${id}/payment`, payment, once), {
    onSettled: () => Promise.all([key(caseId), ['filing', 'deadlines', caseId]].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

export type HowPaid = Schemas['HowPaid'];
export type RefundGround = Schemas['RefundGround'];
export const refundGrounds: RefundGround[] = ['OVERPAID', 'HALVED', 'NOT_HEARD', 'BORNE_BY_OTHER', 'RELIEF'];

const paymentOf = (caseId: string, id: string) => `${of(caseId)}/${id}/payment`;

/** How a fee is paid, and what came for it. */
export const useHowPaid = (caseId: string, id: string, enabled: boolean) =>
  useQuery({ queryKey: [...key(caseId), 'paid', id], queryFn: () => api.get<HowPaid>(paymentOf(caseId, id)), enabled });

/** Papers in the reader's language, which the court seals. */
export const slipOf = (caseId: string, id: string) => () => api.blob(`${paymentOf(caseId, id)}/slip`);
export const receiptOf = (caseId: string, id: string, payment: string) => () => api.blob(`${paymentOf(caseId, id)}/receipts/${payment}`);
export const refundOrderOf = (caseId: string, id: string, refund: string) => () => api.blob(`${of(caseId)}/${id}/refunds/${refund}/order`);

/** Fails with `refund-too-much` if the ground does not give so much. */
export function useRefund(caseId: string, id: string) {
  const queries = useQueryClient();
  return useCommand((order: Schemas['RefundOrder'], once) => api.post<HowPaid>(`${of(caseId)}/${id}/refunds`, order, once), {
    onSettled: () => queries.invalidateQueries({ queryKey: key(caseId) }),
  });
}

export function usePayout(caseId: string, id: string, refund: string) {
  const queries = useQueryClient();
  return useCommand(
    (payout: Schemas['RefundPayout'], once) => api.post<HowPaid>(`${of(caseId)}/${id}/refunds/${refund}/payout`, payout, once),
    { onSettled: () => queries.invalidateQueries({ queryKey: key(caseId) }) },
  );
}
