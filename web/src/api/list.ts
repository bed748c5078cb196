import { type QueryKey, useInfiniteQuery, useQuery } from '@tanstack/react-query';
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

/** The most that a service gives at once. */
const MOST = 200;

/**
 * A list read to its end, to choose from: nobody can choose what stands on a part that was not asked for. For lists of one case,
 * which keeps them short enough to be read whole.
 *
 * @param path with its query, if it has one
 */
export const useWhole = <Line>(queryKey: QueryKey, path: string, { enabled = true } = {}) =>
  useQuery({
    queryKey: [...queryKey, 'whole'],
    queryFn: async ({ signal }) => {
      const lines: Line[] = [];
      let after: string | null = null;
      do {
        const asked: string = `${path}${path.includes('?') ? '&' : '?'}limit=${MOST}${after ? `&after=${after}` : ''}`;
        const page: Page<Line> = await api.get<Page<Line>>(asked, { signal });
        lines.push(...page.items);
        after = page.next;
      } while (after);
      return lines;
    },
    enabled,
  });
