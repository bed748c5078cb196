import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/gateway';

type Schemas = components['schemas'];

/** What renders texts by machine here, asked once; undefined while nobody knows, null if nothing does. */
export function useEngine(wanted: boolean) {
  return useQuery({
    queryKey: ['renderings'],
    queryFn: () => api.get<Schemas['RenderingState']>('/api/renderings'),
    enabled: wanted,
    staleTime: Infinity,
    retry: false,
  }).data?.engine;
}

/** Into the language in which the page is read. */
export const render = (text: string) => api.post<Schemas['RenderingView']>('/api/renderings', { text });
