import { useCallback, useRef, useState } from 'react';
import { session } from './session';

/**
 * Words that are not at the court yet, kept in this tab under the account that wrote them: they outlast a reload, a new version
 * of this app and the end of the session, and another account on the same device does not see them.
 */
export interface Kept<T> {
  read(): T | null;
  write(words: T): void;
  forget(): void;
}

const PREFIX = 'comity.kept.';
/** For what is too large to be kept as words. */
export const KEPT_DATABASE = 'comity.kept';

export function keptWords<T>(name: string): Kept<T> {
  const key = `${PREFIX}${session.current()?.account.id ?? 'nobody'}.${name}`;
  return {
    read() {
      try {
        return JSON.parse(sessionStorage.getItem(key) ?? 'null') as T | null;
      } catch {
        return null;
      }
    },
    write(words) {
      try {
        sessionStorage.setItem(key, JSON.stringify(words));
      } catch {
        // The tab's storage is full or switched off: the words are still on the screen.
      }
    },
    forget: () => sessionStorage.removeItem(key),
  };
}

/** When somebody signs out, nothing of what they wrote stays in the browser. */
export function forgetAllKept() {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => sessionStorage.removeItem(key));
  if ('indexedDB' in window) indexedDB.deleteDatabase(KEPT_DATABASE);
}

/** A state whose value is kept while it differs from `empty`; the third of the three makes it empty, when the court has it. */
export function useKept<T>(name: string, empty: T): [T, (next: T | ((before: T) => T)) => void, () => void] {
  const [kept] = useState(() => keptWords<T>(name));
  const [value, setValue] = useState<T>(() => kept.read() ?? empty);
  const now = useRef(value);
  const change = useCallback(
    (next: T | ((before: T) => T)) => {
      now.current = next instanceof Function ? next(now.current) : next;
      setValue(() => now.current);
      if (JSON.stringify(now.current) === JSON.stringify(empty)) kept.forget();
      else kept.write(now.current);
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is empty does not change while one writes
    [kept],
  );
  // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  const forget = useCallback(() => change(() => empty), [change]);
  return [value, change, forget];
}
