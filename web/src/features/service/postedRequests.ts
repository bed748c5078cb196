import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/service';
import { asking } from '@/api/list';
import type { Encoding } from './FileEncoding';

export type PostedReport = components['schemas']['PostedFileReport'];

/** Which column says what, from 1; 0 for none. */
export interface PostedMap {
  attempt: number;
  item: number;
  on: number;
  day: string;
  carrier: string;
  heading: boolean;
  encoding: Encoding;
}

/** What waits to be handed to the post, to be filled in. */
export const fetchToPost = () => api.blob('/api/service/board/to-post/csv');

const path = ({ attempt, item, on, day, carrier, heading, encoding }: PostedMap, look: boolean) =>
  asking('/api/service/posted-files', {
    attempt: String(attempt),
    item: String(item),
    on: on ? String(on) : '',
    day,
    carrier,
    heading: String(heading),
    encoding: encoding === 'UNICODE' ? '' : encoding,
    look: look ? 'true' : '',
  });

/** Says of each line what became of it, or would. Fails with `file-not-utf8`, `file-not-in-encoding`, `file-quotation-open` and `file-too-long`. */
export function usePostedFile(look: boolean) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ file, map }: { file: File; map: PostedMap }) =>
      api.upload<PostedReport>(path(map, look), new Blob([file], { type: 'text/csv' })),
    onSuccess: () => (look ? undefined : queryClient.invalidateQueries({ queryKey: ['service'] })),
  });
}
