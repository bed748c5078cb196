import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { asking, useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';
import { root } from '@/filing/requests';

type Schemas = components['schemas'];

/** The parties of the case to whom the court can write; none while they load. */
export const useParties = (caseId: string) =>
  useQuery({
    queryKey: ['filing', 'case', caseId],
    queryFn: () => api.get<Schemas['CaseView']>(`${root}/cases/${caseId}`),
  }).data?.parties.filter(({ leftAt }) => !leftAt) ?? [];

/** As it writes itself, as far as that is known. */
export const nameOf = (party: Schemas['CaseParty']) => party.originalName || party.latinName || party.chineseName;

export type CourtDocument = Schemas['CourtDocument'];
export type DocumentKind = Schemas['CourtDocumentKind'];
export type DocumentField = Schemas['CourtDocumentField'];
export type DocumentDraft = Schemas['CourtDocumentDraft'];
export type IssuedDocument = Schemas['IssuedDocument'];

const of = (caseId: string) => `${root}/cases/${caseId}/court-documents`;
const listKey = (caseId: string) => ['filing', 'court-documents', caseId];

export const states: CourtDocument['state'][] = ['DRAFT', 'IN_CHECK', 'CHECKED', 'ISSUED'];

/** What the court makes in the case, the newest first. @param asked empty for all */
export const useDocuments = (caseId: string, asked: { kind: string; state: string }) =>
  useList<CourtDocument>([...listKey(caseId), asked], asking(of(caseId), asked), { keepsLast: true });

/** Their words come in the reader's language, with what the case says already of their fields. */
export const useKinds = (caseId: string, language: string) =>
  useQuery({
    queryKey: ['filing', 'court-document-kinds', caseId, language],
    queryFn: () => api.get<DocumentKind[]>(`${of(caseId)}/kinds`),
    staleTime: 60_000,
  });

/** How it will look; anew for each version. */
export const previewOf = (caseId: string, document: CourtDocument) => ({
  name: ['filing', 'court-document-preview', document.id, document.version].map(String),
  fetch: () => api.blob(`${of(caseId)}/${document.id}/preview`),
});

export function useBegin(caseId: string) {
  const changed = useChanged(caseId);
  return useCommand((draft: DocumentDraft, once) => api.post<CourtDocument>(of(caseId), draft, once), { onSettled: changed });
}

export function useWrite(caseId: string, id: string) {
  const changed = useChanged(caseId);
  return useMutation({ mutationFn: (draft: DocumentDraft) => api.put<CourtDocument>(`${of(caseId)}/${id}`, draft), onSettled: changed });
}

export function useUpload(caseId: string) {
  const changed = useChanged(caseId);
  return useMutation({
    mutationFn: ({ document, file }: { document: CourtDocument; file: File }) =>
      api.upload<CourtDocument>(`${of(caseId)}/${document.id}/file?version=${document.version}`, file, {
        headers: {
          'Content-Type': 'application/pdf',
          'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        },
      }),
    onSettled: changed,
  });
}

export function useDiscard(caseId: string) {
  const changed = useChanged(caseId);
  return useMutation({
    mutationFn: ({ id, version }: CourtDocument) => api.delete<void>(`${of(caseId)}/${id}?version=${version}`),
    onSettled: changed,
  });
}

/** What is done to a document, as the last part of its path. */
export type Act = 'sending' | 'approval' | 'return' | 'issue';

export function useAct(caseId: string) {
  const changed = useChanged(caseId);
  return useCommand(
    ({ document, act, reason }: { document: CourtDocument; act: Act; reason?: string }, once) =>
      api.post<CourtDocument>(`${of(caseId)}/${document.id}/${act}`, { version: document.version, ...(reason && { reason }) }, once),
    { onSettled: changed },
  );
}

/** By the code that is printed on it, or by the digest of its file. */
export const useCheck = () =>
  useMutation({ mutationFn: (check: string) => api.get<IssuedDocument>(`${root}/issued-documents/${encodeURIComponent(check)}`) });

/** What is issued is a paper of the case, and stands on its docket. */
function useChanged(caseId: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [listKey(caseId), ['filing', 'papers', caseId], ['filing', 'docket', caseId]].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
}
