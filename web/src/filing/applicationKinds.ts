import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { root } from './requests';

export type ApplicationKind = components['schemas']['ApplicationKind'];

/** What can be asked of the court in a case, in the reader's language. */
export const useApplicationKinds = (caseId: string, language: string, asked = true) =>
  useQuery({
    queryKey: ['filing', 'application-kinds', caseId, language],
    queryFn: () => api.get<ApplicationKind[]>(`${root}/cases/${caseId}/applications/kinds`),
    staleTime: 60_000,
    enabled: asked,
  });
