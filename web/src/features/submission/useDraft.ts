import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { keptWords } from '@/api/kept';
import { session } from '@/api/session';
import { registerUnsaved } from '@/api/unsaved';
import { Draft, type Unsaved } from './Draft';
import type { Submission } from '@/filing/requests';

/** The draft in the filer's hand: its state, and what one can do with it. What is unsaved is saved when the page is left. */
export function useDraft(opened: Submission) {
  const queries = useQueryClient();
  const [draft] = useState(
    () =>
      new Draft(opened, keptWords<Unsaved>(`draft.${opened.id}`), (view) => queries.setQueryData(['filing', 'submission', view.id], view)),
  );
  const state = useSyncExternalStore(draft.subscribe, draft.current);
  useEffect(() => {
    const save = () => draft.flush().catch(() => undefined);
    const leaving = (event: BeforeUnloadEvent) => {
      if (!draft.isSaved) event.preventDefault();
    };
    // Back online, or signed in again.
    const again = () => {
      if (!session.isOver()) void save();
    };
    window.addEventListener('beforeunload', leaving);
    window.addEventListener('online', again);
    const unsubscribe = session.subscribe(again);
    const unregister = registerUnsaved(save);
    draft.enter();
    again();
    return () => {
      window.removeEventListener('beforeunload', leaving);
      window.removeEventListener('online', again);
      unsubscribe();
      unregister();
      draft.leave();
      void save();
    };
  }, [draft]);
  return { ...state, write: draft.write, flush: draft.flush, act: draft.act, settle: draft.settle };
}

export type DraftInHand = ReturnType<typeof useDraft>;
