import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';

export type Found = components['schemas']['Found'];

/** @param language in which the service names causes and kinds of paper */
export const useSearch = (words: string, language: string) =>
  useQuery({
    queryKey: ['filing', 'search', words, language],
    queryFn: ({ signal }) => api.get<Found>(`/api/filing/search?${new URLSearchParams({ q: words })}`, { signal }),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
