import { useCallback, useState } from 'react';
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
}

/** A state whose value is kept while it differs from `empty`. */
export function useKept<T>(name: string, empty: T): [T, (next: T) => void] {
  const [kept] = useState(() => keptWords<T>(name));
  const [value, setValue] = useState<T>(() => kept.read() ?? empty);
  const change = useCallback(
    (next: T) => {
      setValue(next);
      if (JSON.stringify(next) === JSON.stringify(empty)) kept.forget();
      else kept.write(next);
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is empty does not change while one writes
    [kept],
  );
  return [value, change];
}
