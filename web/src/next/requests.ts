import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import type { components as hearing } from '@/api/generated/hearing';
import { useList } from '@/api/list';

export type NextStep = components['schemas']['NextStep'];
export type WorkLine = components['schemas']['WorkLine'];
export type WorkKind = components['schemas']['WorkKind'];
export type WorkStanding = components['schemas']['WorkStanding'];

/** `kind` is empty where all are asked for. */
export interface WorkAsked {
  whose: components['schemas']['WorkOf'];
  kind: WorkKind | '';
}

const root = '/api/filing';
/** What others do changes what is next while one reads. */
const often = { refetchInterval: 15_000 };

/** Of all filings and cases of a party. */
export const useNextSteps = () =>
  useQuery({ queryKey: ['filing', 'next'], queryFn: () => api.get<NextStep[]>(`${root}/next-steps`), ...often });

export const useNextStepsIn = (caseId: string) =>
  useQuery({
    queryKey: ['filing', 'next', caseId],
    queryFn: () => api.get<NextStep[]>(`${root}/cases/${caseId}/next-steps`),
    ...often,
  });

export type SeatStep = hearing['schemas']['SeatStep'];

/** Of the hearings in which the reader has a seat for no party: as a witness, an interpreter, a judge. */
export const useSeatSteps = (enabled = true) =>
  useQuery({
    queryKey: ['hearing', 'next'],
    queryFn: () => api.get<SeatStep[]>('/api/hearing/next-steps'),
    enabled,
    ...often,
  });

export type OwnCase = components['schemas']['OwnCase'];

/** All but the tab are empty where they do not matter. */
export interface OwnCasesAsked {
  tab: components['schemas']['OwnCaseTab'];
  q: string;
  court: string;
  status: components['schemas']['OwnCaseStatus'] | '';
}

/** @param language in which the service names what is to be done */
/** How many cases go into one file at most. */
export const MOST_SAVED = 20;

/** The papers of several cases in one ZIP. @param onProgress called with the bytes that have come */
export const archivesOf = (cases: string[], onProgress: (come: number) => void) =>
  api.blob(`${root}/case-archives?${cases.map((id) => `caseId=${id}`).join('&')}`, { onProgress });

export function useOwnCases(asked: OwnCasesAsked, language: string) {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString();
  return useList<OwnCase>(['filing', 'own-cases', query, language], `${root}/own-cases?${query}`, { keepsLast: true });
}

/** What colleagues and parties do changes it while one reads. */
const nowAndThen = { refetchInterval: 60_000 };

const queryOf = (asked: WorkAsked) => `whose=${asked.whose}${asked.kind && `&kind=${asked.kind}`}`;

/** How much asks for the people of the reader's court, by how far the last day is. */
export const useWorkCounts = (asked: WorkAsked) =>
  useQuery({
    queryKey: ['filing', 'work', 'counts', asked],
    queryFn: () => api.get<components['schemas']['WorkCount'][]>(`${root}/work/counts?${queryOf(asked)}`),
    ...nowAndThen,
  });

/** @param language in which the service names what was not done */
export const useWork = (asked: WorkAsked, standing: WorkStanding, language: string) =>
  useList<WorkLine>(['filing', 'work', asked, standing, language], `${root}/work?standing=${standing}&${queryOf(asked)}`, nowAndThen);
