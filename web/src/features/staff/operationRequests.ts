import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/gateway';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';

type Schemas = components['schemas'];
export type Part = Schemas['OperationPart'];
export type Certificate = Schemas['OperationCertificate'];
export type LimitedCaller = Schemas['LimitedCaller'];
export type DeadLetter = Schemas['DeadLetter'];

const root = '/api/staff/operation';
const key = ['staff', 'operation'];

/** Asked again while the page is open: it is looked at while something is being mended. */
export const useOperation = () =>
  useQuery({ queryKey: [...key, 'standing'], queryFn: () => api.get<Schemas['OperationStanding']>(root), refetchInterval: 15_000 });

export const useDeadLetters = (open: boolean) =>
  useList<DeadLetter>([...key, 'dead-letters', open], `${root}/dead-letters?open=${open}`, { keepsLast: true });

/** Fails with `dead-letter-given-back` if another operator was faster. */
export function useGiveBack() {
  const queries = useQueryClient();
  return useCommand((id: string, once) => api.post<DeadLetter>(`${root}/dead-letters/${id}/giving-back`, {}, once), {
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
}
