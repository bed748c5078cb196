import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useList } from '@/api/list';
import { sendInParts } from '@/api/sendInParts';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];
export type Paper = Schemas['Paper'];
export type PaperKind = Schemas['PaperKind'];
export type OnPaper = Schemas['OnPaper'];
export type PaperSide = Paper['side'];
export type PaperDescription = Schemas['PaperDescription'];

/** Which papers are looked for; empty for all. */
export interface Sought {
  side: PaperSide | '';
  kind: string;
  language: string;
}

const of = (caseId: string) => `${root}/cases/${caseId}/papers`;
const listKey = (caseId: string) => ['filing', 'papers', caseId];
const draftsKey = (caseId: string) => ['filing', 'paper-drafts', caseId];

/** What was handed in, the newest first, as far as the reader may know of it. */
export function usePapers(caseId: string, sought: Sought) {
  const query = new URLSearchParams(Object.entries(sought).filter(([, value]) => value));
  return useList<Paper>([...listKey(caseId), sought], query.size ? `${of(caseId)}?${query}` : of(caseId), { keepsLast: true });
}

/** Their titles come in the reader's language. @param partyId whose paper a clerk enters that came on paper; else empty */
export const usePaperKinds = (caseId: string, language: string, partyId = '') =>
  useQuery({
    queryKey: ['filing', 'paper-kinds', caseId, language, partyId],
    queryFn: () => api.get<PaperKind[]>(`${of(caseId)}/kinds${partyId && `?partyId=${partyId}`}`),
    staleTime: 60_000,
  });

/** What a kind of paper is called; its code while the words are not there yet. */
export const titleOf = (kinds: PaperKind[], code: string) => kinds.find((kind) => kind.code === code)?.title ?? code;

/** What the reader has uploaded and not yet handed in. */
export const usePaperDrafts = (caseId: string) =>
  useQuery({ queryKey: draftsKey(caseId), queryFn: () => api.get<Paper[]>(`${of(caseId)}/drafts`) });

/** All that the reader may open, in one ZIP. @param onProgress called with the bytes that have come */
export const archiveOf = (caseId: string, onProgress: (come: number) => void) =>
  api.blob(`/api/filing/cases/${caseId}/archive`, { onProgress });

export const paperFile = (paper: Paper, caseId: string) => api.blob(`${of(caseId)}/${paper.id}/file`);

/** Where words stand in papers that the reader may open, as a machine read them; nothing is asked before there are two letters. */
export const useFoundTexts = (caseId: string, words: string) =>
  useQuery({
    queryKey: ['filing', 'found-texts', caseId, words],
    queryFn: () => api.get<Schemas['TextsFound']>(`${root}/cases/${caseId}/found-texts?${new URLSearchParams({ q: words })}`),
    enabled: [...words].length > 1,
  });

export const useLimits = () =>
  useQuery({ queryKey: ['filing', 'limits'], queryFn: () => api.get<Schemas['Limits']>(`${root}/limits`), staleTime: Infinity });

/** Up to there nothing is new to the reader at the next visit. */
export const useSeen = (caseId: string) => useMutation({ mutationFn: (upTo: string) => api.put<void>(`${of(caseId)}/seen`, { upTo }) });

export interface Upload {
  file: File;
  said: PaperDescription;
  /** The pictures of which the pages of a PDF were made, in their order; they go with it. */
  photographs?: File[];
  onProgress: (sent: number, total: number) => void;
  signal: AbortSignal;
}

/**
 * The bytes first, then what they are: a description may be longer than an address. What was sent before a line was cut is there, and the
 * same again is the same draft.
 */
export async function uploadPaper(caseId: string, { file, said, photographs = [], onProgress, signal }: Upload): Promise<void> {
  const total = [file, ...photographs].reduce((sum, each) => sum + each.size, 0);
  let before = 0;
  const send = async (each: File, asked: URLSearchParams) => {
    const sending = { onProgress: (sent: number) => onProgress(before + sent, total), signal };
    asked.set('upload', await sendInParts(each, { key: 'caseId', id: caseId }, sending));
    before += each.size;
    return api.post<Paper>(`${of(caseId)}?${asked}`);
  };
  const asked = new URLSearchParams({ kind: said.kind, language: said.language });
  if (said.translationOf) asked.set('translationOf', said.translationOf);
  if (said.partyId) asked.set('partyId', said.partyId);
  const draft = await send(file, asked);
  await describePaper(caseId, draft.id, { ...said, title: said.title || draft.title, version: draft.version });
  for (const [at, photograph] of photographs.entries()) {
    const page = { kind: 'OTHER', language: said.language, photographOf: draft.id, photographPage: `${at + 1}` };
    await send(photograph, new URLSearchParams(page));
  }
}

export const describePaper = (caseId: string, id: string, said: PaperDescription) => api.put<Paper>(`${of(caseId)}/${id}`, said);

/** What is about to be handed in has changed. */
export function useDraftsChanged(caseId: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: draftsKey(caseId) });
}

export function useDiscard(caseId: string) {
  const changed = useDraftsChanged(caseId);
  return useCommand((id: string, once) => api.delete<void>(`${of(caseId)}/${id}`, once), { onSettled: changed });
}

type Seen = { id: string; version: number };

export function useFilePaper(caseId: string) {
  const changed = useCaseChanged(caseId);
  return useCommand(({ id, version }: Seen, once) => api.post<Paper>(`${of(caseId)}/${id}/filing`, { version }, once), {
    onSettled: changed,
  });
}

export function useWithdrawPaper(caseId: string) {
  const changed = useCaseChanged(caseId);
  return useCommand((id: string, once) => api.post<Paper>(`${of(caseId)}/${id}/withdrawal`, {}, once), {
    onSettled: changed,
  });
}

/** Papers, the docket and what may be handed in next follow from one another. */
function useCaseChanged(caseId: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [
        listKey(caseId),
        draftsKey(caseId),
        ['filing', 'paper-kinds', caseId],
        ['filing', 'docket', caseId],
        ['filing', 'charges', caseId],
      ].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
}
