import type { components as filing } from '@/api/generated/filing';
import type { components as hearing } from '@/api/generated/hearing';
import type { components as service } from '@/api/generated/service';
import { useList } from '@/api/list';

/** What was opened: a paper of the case, or the case itself, unless it was something of the service or of a hearing. */
export interface CaseLook {
  at: string;
  name: string;
  role: string;
  paperTitle?: string | null;
  inReview?: boolean;
  service?: service['schemas']['ServiceLookAt'];
  hearing?: hearing['schemas']['HearingLookAt'];
}

interface Part {
  lines?: { at: string }[];
  hasNextPage: boolean;
}

/** From when on a list is whole: what is older may still be on a part that was not asked for. */
export const wholeSince = (parts: Part[]) =>
  parts
    .filter((part) => part.hasNextPage)
    .map(oldest)
    .reduce((one, other) => (one > other ? one : other), '');

/** Where nothing of a list may be shown, nothing older than the end of time is known of it. */
const oldest = ({ lines = [] }: Part) => lines.at(-1)?.at ?? '9';

/** Each service keeps who of the court opened what is its own: one list, the last first, as far as all of them were read. */
export function useAllLooks(caseId: string) {
  const ofFiling = useList<filing['schemas']['CaseLook']>(['filing', 'looks', caseId], `/api/filing/cases/${caseId}/looks`);
  const ofService = useList<service['schemas']['ServiceLook']>(['service', 'looks', caseId], `/api/service/cases/${caseId}/looks`);
  const ofHearings = useList<hearing['schemas']['HearingLook']>(['hearing', 'looks', caseId], `/api/hearing/cases/${caseId}/looks`);
  const parts = [ofFiling, ofService, ofHearings];
  const since = wholeSince(parts);
  const lines: CaseLook[] = [
    ...(ofFiling.lines ?? []),
    ...(ofService.lines ?? []).map(({ what, ...look }) => ({ ...look, service: what })),
    ...(ofHearings.lines ?? []).map(({ what, ...look }) => ({ ...look, hearing: what })),
  ];
  return {
    lines: lines.filter((look) => look.at >= since).sort((one, other) => other.at.localeCompare(one.at)),
    error: parts.find((part) => part.error)?.error ?? null,
    isPending: parts.some((part) => part.isPending),
    hasNextPage: parts.some((part) => part.hasNextPage),
    isFetchingNextPage: parts.some((part) => part.isFetchingNextPage),
    /** Of those that are not read to their end the one that holds the others up; the rest follow when it is their turn. */
    fetchNextPage: () => void parts.find((part) => part.hasNextPage && oldest(part) === since)?.fetchNextPage(),
    refetch: () => parts.forEach((part) => part.error && void part.refetch()),
  };
}
