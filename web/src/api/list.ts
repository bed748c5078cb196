import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import { api } from './client';

/** A part of a list, as every service answers it. */
interface Page<Line> {
  items: Line[];
  next: string | null;
}

/** A path with what is asked for of it; what is empty does not matter and is left out. */
export function asking(path: string, asked: Record<string, string>): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString();
  return query ? `${path}?${query}` : path;
}

/**
 * A list that is read part by part, because it may be longer than anybody wants to load.
 *
 * @param path with its query, if it has one
 */
export function useList<Line>(queryKey: QueryKey, path: string, options: { refetchInterval?: number; keepsLast?: boolean } = {}) {
  const { data, ...list } = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => api.get<Page<Line>>(pageParam ? `${path}${path.includes('?') ? '&' : '?'}after=${pageParam}` : path),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    refetchInterval: options.refetchInterval,
    placeholderData: options.keepsLast ? (before) => before : undefined,
  });
  return { ...list, lines: data?.pages.flatMap((page) => page.items) };
}
