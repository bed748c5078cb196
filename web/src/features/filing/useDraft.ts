import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Problem } from '@/api/problem';
import { type Litigant, type Step, type Submission, submissionRequests } from './requests';

export interface Words {
  partyType: string | null;
  court: string | null;
  cause: string | null;
  claimAmount: string | null;
  claimCurrency: string | null;
  exchangeRate: string | null;
  exchangeRateOn: string | null;
  claims: string;
  facts: string;
  jurisdictionBasis: string;
  warningAcknowledged: boolean;
  litigants: Litigant[];
  powerOfAttorney: Step[];
}

export type Saving = 'saved' | 'waiting' | 'saving' | 'failed';

const AFTER_THE_LAST_KEY = 700;

/**
 * What the filer writes, saved by itself a moment after the last key. Everything that changes the submission waits in one
 * line, so that no answer overtakes another and the version sent is always the last one seen.
 */
export function useDraft(opened: Submission) {
  const queries = useQueryClient();
  const [submission, setSubmission] = useState(opened);
  const [words, setWords] = useState<Words>(() => wordsOf(opened));
  const [saving, setSaving] = useState<Saving>('saved');
  const [problem, setProblem] = useState<unknown>(null);
  const last = useRef({ submission: opened, words: wordsOf(opened), dirty: false });
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const seen = useCallback(
    (view: Submission) => {
      last.current.submission = view;
      setSubmission(view);
      queries.setQueryData(['filing', 'submission', view.id], view);
      return view;
    },
    [queries],
  );

  const inLine = useCallback(<T,>(work: () => Promise<T>): Promise<T> => {
    const next = line.current.then(work, work);
    line.current = next.catch(() => undefined);
    return next;
  }, []);

  const saveNow = useCallback(async () => {
    if (!last.current.dirty) return last.current.submission;
    last.current.dirty = false;
    setSaving('saving');
    try {
      const view = seen(await submissionRequests.save(last.current.submission.id, { ...last.current.words, version: last.current.submission.version }));
      setSaving(last.current.dirty ? 'waiting' : 'saved');
      setProblem(null);
      return view;
    } catch (failure) {
      last.current.dirty = true;
      setSaving('failed');
      setProblem(failure);
      throw failure;
    }
  }, [seen]);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    return inLine(saveNow);
  }, [inLine, saveNow]);

  const write = useCallback(
    (change: Partial<Words>) => {
      last.current.words = { ...last.current.words, ...change };
      last.current.dirty = true;
      setWords(last.current.words);
      setSaving('waiting');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush().catch(() => undefined), AFTER_THE_LAST_KEY);
    },
    [flush],
  );

  /** Another act on the submission: after everything written is saved. */
  const act = useCallback(
    (work: (current: Submission) => Promise<Submission>) => inLine(async () => seen(await work(await saveNow()))),
    [inLine, saveNow, seen],
  );

  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (last.current.dirty) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => {
      window.removeEventListener('beforeunload', leaving);
      void flush().catch(() => undefined);
    };
  }, [flush]);

  const conflict = problem instanceof Problem && problem.code === 'submission-changed';
  return useMemo(
    () => ({ submission, words, write, saving, problem, conflict, flush, act, seen }),
    [submission, words, write, saving, problem, conflict, flush, act, seen],
  );
}

export type DraftInHand = ReturnType<typeof useDraft>;

function wordsOf(view: Submission): Words {
  return {
    partyType: view.partyType,
    court: view.court,
    cause: view.cause,
    claimAmount: view.claimAmount,
    claimCurrency: view.claimCurrency,
    exchangeRate: view.exchangeRate,
    exchangeRateOn: view.exchangeRateOn,
    claims: view.claims,
    facts: view.facts,
    jurisdictionBasis: view.jurisdictionBasis,
    warningAcknowledged: Boolean(view.warningAcknowledgedAt),
    litigants: view.litigants,
    powerOfAttorney: view.powerOfAttorney,
  };
}
