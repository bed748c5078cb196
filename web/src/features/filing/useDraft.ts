import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Problem } from '@/api/problem';
import { Draft } from './Draft';
import type { Submission } from './requests';

/** The draft in the filer's hand: its state, and what one can do with it. What is unsaved is saved when the page is left. */
export function useDraft(opened: Submission) {
  const queries = useQueryClient();
  const [draft] = useState(() => new Draft(opened, (view) => queries.setQueryData(['filing', 'submission', view.id], view)));
  const state = useSyncExternalStore(draft.subscribe, draft.current);
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (!draft.isSaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => {
      window.removeEventListener('beforeunload', leaving);
      void draft.flush().catch(() => undefined);
    };
  }, [draft]);
  const conflict = state.problem instanceof Problem && state.problem.code === 'submission-changed';
  return { ...state, conflict, write: draft.write, flush: draft.flush, act: draft.act };
}

export type DraftInHand = ReturnType<typeof useDraft>;
