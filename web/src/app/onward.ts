import { useEffect, useSyncExternalStore } from 'react';

/** Where whoever signs in or registers from this screen goes on to, and what goes with them behind the #. */
export interface Onward {
  next: string;
  hash: string;
}

let current: Onward | undefined;
const listeners = new Set<() => void>();
const set = (onward: Onward | undefined) => {
  current = onward;
  listeners.forEach((listener) => listener());
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** As the screen that is open says; undefined if it says nothing. */
export function useOnward(): Onward | undefined {
  return useSyncExternalStore(subscribe, () => current);
}

/** While this screen is open, the links of the head lead on to `next` with `hash`. A missing hash says nothing. */
export function useLeadOn(next: string, hash: string | null | undefined) {
  useEffect(() => {
    if (!hash) return;
    set({ next, hash });
    return () => set(undefined);
  }, [next, hash]);
}
