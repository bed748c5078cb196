import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { asking, useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from './requests';

type Schemas = components['schemas'];
export type Refusal = Schemas['Refusal'];
export type Ruling = Schemas['RefusalRuling'];
export type RefusalDraft = Schemas['RefusalDraft'];
type RefusalLine = Schemas['RefusalLine'];

const of = (submissionId: string) => `${root}/submissions/${submissionId}/refusal`;

/** The ruling that no case is registered, as far as the reader sees it, and what one is made of. */
export const useRefusal = (submissionId: string, language: string) =>
  useQuery({ queryKey: ['filing', 'refusal', submissionId, language], queryFn: () => api.get<Refusal>(of(submissionId)) });

/** What lies before the judges of the reader's court. */
export const useRefusals = (q: string) =>
  useList<RefusalLine>(['filing', 'refusals', q], asking(`${root}/refusals`, { q }), { refetchInterval: 15_000, keepsLast: true });

export const refusalPreview = (submissionId: string) => api.blob(`${of(submissionId)}/preview`);
export const outcomeFile = (submissionId: string) => api.blob(`${of(submissionId)}/appeal/outcome/file`);
export const refusalFile = (submissionId: string) => api.blob(`${of(submissionId)}/file`);

export function useWriteRefusal(submissionId: string) {
  const changed = useChanged();
  return useCommand((draft: RefusalDraft) => api.put<Ruling>(of(submissionId), draft), { onSettled: changed });
}

/** What is done to a ruling, as the last part of its path, with what is said. */
function useRulingAct<Said>(
  submissionId: string,
  act: 'sending' | 'decision' | 'return' | 'receipt' | 'service' | 'appeal' | 'appeal/sending-up',
) {
  const changed = useChanged();
  return useCommand((said: Said, once) => api.post<Ruling>(`${of(submissionId)}/${act}`, said, once), { onSettled: changed });
}

export const useSendRuling = (submissionId: string) => useRulingAct<{ version: number }>(submissionId, 'sending');
export const useDecideRuling = (submissionId: string) => useRulingAct<{ version: number }>(submissionId, 'decision');
export const useReturnRuling = (submissionId: string) => useRulingAct<{ version: number; reason: string }>(submissionId, 'return');
export const useReceiveRuling = (submissionId: string) => useRulingAct<object>(submissionId, 'receipt');
export const useServeRuling = (submissionId: string) => useRulingAct<{ day: string; how: string }>(submissionId, 'service');
export const useAppealRuling = (submissionId: string) => useRulingAct<{ requests: string; reasons: string }>(submissionId, 'appeal');
export const useSendUpRuling = (submissionId: string) => useRulingAct<{ day: string; how: string }>(submissionId, 'appeal/sending-up');

export type Outcome = Schemas['RefusalOutcome']['kind'];

/** What the court of appeal decided, with its ruling as a PDF. */
export function useNoteOutcome(submissionId: string) {
  const changed = useChanged();
  return useMutation({
    mutationFn: ({ file, ...said }: { outcome: Outcome; day: string; number: string; file: File }) =>
      api.upload<Ruling>(asking(`${of(submissionId)}/appeal/outcome`, said), file, {
        headers: {
          'Content-Type': 'application/pdf',
          'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        },
      }),
    onSettled: changed,
  });
}

/** The filing, its queue and its ruling change together. */
function useChanged() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['filing'] });
}
