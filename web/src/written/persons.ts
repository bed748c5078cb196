import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { useCommand } from '@/api/useCommand';
import { hex, sha256, utf8 } from '@/proof/bytes';

type Schemas = components['schemas'];
export type PersonsRendering = Schemas['PersonsRendering'];

/** The case whose texts a page shows; null where they are of none, and then nobody renders them. */
export const CaseOfTexts = createContext<string | null>(null);
export const useCaseOfTexts = () => useContext(CaseOfTexts);

const of = (caseId: string) => `/api/filing/cases/${caseId}/renderings`;
const MANY = 50;

interface Asked {
  digest: string;
  found: (made: PersonsRendering[]) => void;
  failed: (reason: unknown) => void;
}

/** What the texts of one page ask for at the same time goes in one request, or a few; by case and language. */
const waiting = new Map<string, Asked[]>();

async function renderingsOf(caseId: string, language: string, text: string) {
  const digest = hex(await sha256(utf8(text)));
  return new Promise<PersonsRendering[]>((found, failed) => {
    const together = `${of(caseId)}?language=${language}`;
    const asked = waiting.get(together) ?? [];
    asked.push({ digest, found, failed });
    waiting.set(together, asked);
    if (asked.length === 1) setTimeout(() => void ask(together), 20);
  });
}

async function ask(together: string) {
  const asked = waiting.get(together) ?? [];
  waiting.delete(together);
  for (let from = 0; from < asked.length; from += MANY) {
    const some = asked.slice(from, from + MANY);
    try {
      const made = await api.get<PersonsRendering[]>(`${together}&${some.map(({ digest }) => `digest=${digest}`).join('&')}`);
      some.forEach(({ digest, found }) => found(made.filter((one) => one.digest === digest)));
    } catch (reason) {
      some.forEach(({ failed }) => failed(reason));
    }
  }
}

const key = (caseId: string | null, text: string) => ['filing', 'renderings', caseId, text];

/** What persons made of the text in the reader's language; none outside a case. */
export function usePersonsRenderings(text: string, language: string, wanted: boolean) {
  const caseId = useCaseOfTexts();
  return useQuery({
    queryKey: [...key(caseId, text), language],
    queryFn: () => renderingsOf(caseId!, language, text),
    enabled: wanted && caseId !== null,
    retry: false,
  }).data;
}

export function useRender(caseId: string, text: string) {
  const queries = useQueryClient();
  return useCommand(
    (said: Omit<Schemas['RenderingMade'], 'original'>, once) => api.post<PersonsRendering>(of(caseId), { original: text, ...said }, once),
    { onSuccess: () => void queries.invalidateQueries({ queryKey: key(caseId, text) }) },
  );
}
