import { useSyncExternalStore } from 'react';

let question: { answered: Promise<boolean>; answer: (given: boolean) => void } | null = null;
const listeners = new Set<() => void>();
const tell = () => listeners.forEach((listener) => listener());

/** Before an act that binds the court asks again who is here. One question at a time, whatever waits for its answer. */
export const proof = {
  isAsked: () => question !== null,
  /** Whether the reader proved it. */
  ask(): Promise<boolean> {
    if (!question) {
      let answer!: (given: boolean) => void;
      const answered = new Promise<boolean>((resolve) => (answer = resolve));
      question = { answered, answer };
      tell();
    }
    return question.answered;
  },
  answer(given: boolean) {
    question?.answer(given);
    question = null;
    tell();
  },
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export const useProofIsAsked = () => useSyncExternalStore(proof.subscribe, proof.isAsked);
