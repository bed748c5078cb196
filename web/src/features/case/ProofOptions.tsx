import type { Paper } from './paperRequests';
import { usePapersOf } from './representationRequests';

/** The papers of a kind that a side, or with '' any of them, has handed in and that stand, to choose from. */
export function ProofOptions({ caseId, side, kind }: { caseId: string; side: Paper['side'] | ''; kind: string }) {
  const papers = usePapersOf(caseId, side, kind);
  return papers.data
    ?.filter((paper) => paper.state === 'FILED')
    .map((paper) => (
      <option key={paper.id} value={paper.id}>
        {paper.title}
      </option>
    ));
}
