import { useSyncExternalStore } from 'react';
import { type Account, session, type SessionState } from './session';

export function useSession(): SessionState {
  return useSyncExternalStore(session.subscribe, session.current);
}

/** Whether the session ended while its holder was at work. */
export function useSessionIsOver(): boolean {
  return useSyncExternalStore(session.subscribe, session.isOver);
}

/** The signed-in account, or null. */
export function useAccount(): Account | null {
  return useSession()?.account ?? null;
}
