import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/service';
import { asking, useList } from '@/api/list';

type Schemas = components['schemas'];

export type SentLine = Schemas['SentLine'];

/** Empty for any. */
export interface SentFilter {
  standing: Schemas['SentStanding'];
  from: string;
  until: string;
  channel: Schemas['Channel'] | '';
  country: string;
  search: string;
}

const root = '/api/service/sent-abroad';

/** What the court sent abroad, the newest first. */
export function useSent(filter: SentFilter) {
  return useList<SentLine>(['service', 'sent-abroad', filter], asking(root, { ...filter }), { keepsLast: true });
}

export function useSentCounts() {
  return useQuery({ queryKey: ['service', 'sent-abroad', 'counts'], queryFn: () => api.get<Schemas['SentCounts']>(`${root}/counts`) });
}

export const fetchSent = (filter: SentFilter) => api.blob(asking(`${root}/csv`, { ...filter }));
