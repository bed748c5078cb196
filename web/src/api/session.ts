/** An account as the gateway shows it to its holder. */
export interface Account {
  id: string;
  email: string;
  name: string;
  kind: 'PERSON' | 'COMPANY';
  locale: string;
  zone: string;
  groups: string[];
  court: string | null;
}

export interface Session {
  accessToken: string;
  expiresAt: string;
  account: Account;
}

/** `undefined` while it is not yet known whether the reader is signed in, `null` when they are not. */
export type SessionState = Session | null | undefined;

const SIGNED_IN_BEFORE = 'comity.signed-in';
let current: SessionState = localStorage.getItem(SIGNED_IN_BEFORE) ? undefined : null;
let over = false;
const listeners = new Set<() => void>();
const tell = () => listeners.forEach((listener) => listener());

/**
 * The access token lives in memory only. The refresh token is an HttpOnly cookie this code cannot read;
 * a mark in localStorage says whether asking for a refresh is worth a request.
 */
export const session = {
  current: () => current,
  /** The gateway knows this session no more, but its holder did not sign out: the page waits for them to sign in again. */
  isOver: () => over,
  end() {
    over = Boolean(current);
    tell();
  },
  set(next: Session | null) {
    current = next;
    over = false;
    if (next) localStorage.setItem(SIGNED_IN_BEFORE, 'yes');
    else localStorage.removeItem(SIGNED_IN_BEFORE);
    tell();
  },
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
