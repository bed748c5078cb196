import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';

export type NextStep = components['schemas']['NextStep'];

const root = '/api/filing';
/** What others do changes what is next while one reads. */
const often = { refetchInterval: 15_000 };

/** Of all filings and cases of a party. */
export const useNextSteps = () =>
  useQuery({ queryKey: ['filing', 'next'], queryFn: () => api.get<NextStep[]>(`${root}/next-steps`), ...often });

export const useNextStepsIn = (caseId: string) =>
  useQuery({
    queryKey: ['filing', 'next', caseId],
    queryFn: () => api.get<NextStep[]>(`${root}/cases/${caseId}/next-steps`),
    ...often,
  });
