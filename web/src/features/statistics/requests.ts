import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { saveFile } from '@/api/saveFile';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type CaseStatistics = Schemas['CaseStatistics'];
export type Figure = Schemas['CaseFigure'];

/** @param own of the reader's court, with every number; for others what anybody reads */
export interface Sought {
  own: boolean;
  court: string | null;
  year: string | null;
}

function address({ own, court, year }: Sought, csv = false) {
  const asked = new URLSearchParams();
  if (court && !own) asked.set('court', court);
  if (year) asked.set('year', year);
  const query = asked.toString();
  return `${root}/${own ? 'court-statistics' : 'statistics'}/cases${csv ? '/csv' : ''}${query && `?${query}`}`;
}

export const useStatistics = (sought: Sought) =>
  useQuery({
    queryKey: ['filing', 'statistics', sought],
    queryFn: () => api.get<CaseStatistics>(address(sought)),
    staleTime: 60_000,
  });

export const useSaveCsv = (sought: Sought) =>
  useMutation({ mutationFn: async () => saveFile(await api.blob(address(sought, true)), 'cases.csv') });
