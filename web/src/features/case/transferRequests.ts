import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

export type Transfer = components['schemas']['CaseTransfer'];
type TransferDecision = components['schemas']['CaseTransferDecision'];
type TransferRequest = components['schemas']['CaseTransferRequest'];

const of = (caseId: string) => `${root}/cases/${caseId}/transfers`;
const key = (caseId: string) => ['filing', 'transfers', caseId];

/** To whom the file was handed, the newest first; for its court. */
export const useTransfers = (caseId: string) => useList<Transfer>(key(caseId), of(caseId));

/** Fails with `transfer-not-possible` and what is missing before the file leaves the country. */
export function useTransfer(caseId: string) {
  const queries = useQueryClient();
  return useCommand((request: TransferRequest, once) => api.post<Transfer>(of(caseId), request, once), {
    onSuccess: () => queries.invalidateQueries({ queryKey: key(caseId) }),
  });
}

/** Fails with `transfer-by-oneself`, `transfer-decided`, and `transfer-file-changed` where a paper came or went since it was asked. */
export function useDecideTransfer(caseId: string, id: string) {
  const queries = useQueryClient();
  return useCommand((decision: TransferDecision, once) => api.post<Transfer>(`${of(caseId)}/${id}/decision`, decision, once), {
    onSuccess: () => queries.invalidateQueries({ queryKey: key(caseId) }),
  });
}

/** Fails with `transfer-file-changed` where a paper came or went since. */
export const transferPackage = (caseId: string, id: string) => api.blob(`${of(caseId)}/${id}/package`);
