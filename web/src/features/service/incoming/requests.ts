import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/service';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';

type Schemas = components['schemas'];

export type IncomingLine = Schemas['IncomingLine'];
export type Incoming = Schemas['IncomingView'];
export type Followed = Schemas['FollowedView'];
export type IncomingStep = Schemas['IncomingStep'];
export type IncomingState = Schemas['IncomingState'];

const root = '/api/service/incoming';
const key = ['service', 'incoming'];

/** What was asked of the court from abroad, the newest first. */
export function useIncoming(state: IncomingState | '') {
  return useList<IncomingLine>([...key, 'list', state], state ? `${root}?state=${state}` : root);
}

/** @param isAsked false for who may not read them */
export function useIncomingCounts(isAsked: boolean) {
  return useQuery({
    queryKey: [...key, 'counts'],
    enabled: isAsked,
    queryFn: () => api.get<Schemas['IncomingCounts']>(`${root}/counts`),
  });
}

export function useOneIncoming(id: string) {
  return useQuery({ queryKey: [...key, id], queryFn: () => api.get<Incoming>(`${root}/${id}`) });
}

/** Who opened one and its files, the last first. */
export function useOpenings(id: string) {
  return useList<Schemas['IncomingOpening']>([...key, id, 'openings'], `${root}/${id}/openings`);
}

/** To whom one can be given. */
export function useCourtClerks(isAsked: boolean) {
  return useQuery({
    queryKey: [...key, 'people'],
    enabled: isAsked,
    queryFn: () => api.get<Schemas['CourtPerson'][]>(`${root}/people`),
  });
}

/** Fails with `incoming-known`, `day-not-possible`. */
export function useRegister() {
  const queryClient = useQueryClient();
  return useCommand((said: Record<string, string>, once) => api.post<Schemas['IncomingRegistered']>(root, said, once), {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: key }),
  });
}

/** Does something with one as it was seen. Fails with `incoming-changed`, `not-at-this-stage` and what its act refuses. */
export function useAct(seen: Incoming, path: string) {
  const queryClient = useQueryClient();
  return useCommand(
    (said: Record<string, unknown>, once) => api.post(`${root}/${seen.id}/${path}`, { ...said, version: seen.version }, once),
    { onSuccess: () => queryClient.invalidateQueries({ queryKey: key }) },
  );
}

/** A new link. Its address is in this answer and nowhere else, so it is not kept in any cache. */
export function useGiveLink(seen: Incoming) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (days: number) => api.post<Schemas['GivenLink']>(`${root}/${seen.id}/link`, { version: seen.version, days }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: key }),
    gcTime: 0,
  });
}

export function useRevokeLink(seen: Incoming) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<Incoming>(`${root}/${seen.id}/link/revocation`, { version: seen.version }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: key }),
  });
}

/** Hands in a paper. Fails with `file-not-readable`. */
export function useHandIn(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (file: File) =>
      api.upload(`${root}/${id}/files?name=${encodeURIComponent(file.name)}`, new Blob([file], { type: 'application/octet-stream' })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: key }),
  });
}

export const fetchPaper = (id: string, fileId: string) => api.blob(`${root}/${id}/files/${fileId}`);

const followed = (linkId: string) => `/api/service/incoming-links/${linkId}`;

/** What became of a request, for who holds its link. Fails with `link-not-found`, `link-ended`, `link-locked`. */
export function useFollowed(linkId: string, secret: string | undefined, language: string) {
  return useQuery({
    queryKey: ['service', 'followed', linkId, secret, language],
    enabled: secret !== undefined,
    queryFn: () => api.post<Followed>(`${followed(linkId)}/request`, { secret }),
    staleTime: Infinity,
    retry: false,
  });
}

export const fetchCertificate = (linkId: string, fileId: string, secret: string) =>
  api.blobFor(`${followed(linkId)}/files/${fileId}`, { secret });
