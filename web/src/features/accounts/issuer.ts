import { useEffect, useRef, useState } from 'react';
import { api } from '@/api/client';
import type { components } from '@/api/generated/gateway';
import type { Session } from '@/api/session';
import { useCommand } from '@/api/useCommand';
import { SIGN_IN, addressFor } from '@/app/issuer';
import { useOpened, useProven } from './requests';

type Schemas = components['schemas'];
export type Answer = Schemas['OpenIdAnswer'];

export const PROVE = '/api/accounts/me/proof/openid';

const CHANNEL = 'comity-issuer';
/** How long a window of ours has to say that it waited for an answer, in milliseconds. */
const HEARS_WITHIN = 400;

/**
 * Asks the issuer in a window of its own, so that the page stays as it is with all that is written on it. What that window is told, it says
 * here; whether somebody closed it, no page can see for sure, so the button stays.
 */
export function useIssuerWindow(path: string, onAnswer: (answer: Answer) => void) {
  const [state, setState] = useState<'blocked' | 'open'>();
  const asked = useRef<string>(undefined);
  const heard = useRef(onAnswer);
  useEffect(() => {
    heard.current = onAnswer;
  });
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<{ answer?: Answer }>) => {
      if (!data.answer || data.answer.state !== asked.current) return;
      channel.postMessage({ taken: data.answer.state });
      heard.current(data.answer);
    };
    return () => channel.close();
  }, []);
  const ask = useCommand(async (opened: { window: Window | null }) => {
    setState(opened.window ? 'open' : 'blocked');
    if (!opened.window) return;
    try {
      const address = await addressFor(path);
      asked.current = new URL(address).searchParams.get('state') ?? undefined;
      opened.window.location.href = address;
    } catch (failure) {
      opened.window.close();
      throw failure;
    }
  });
  return {
    state,
    error: ask.error,
    // Opened before anything is asked for: later the browser would take it for a window that nobody wanted.
    open: () => ask.mutate({ window: window.open('', CHANNEL, 'popup,width=520,height=760') }),
  };
}

/** Gives an answer to the page that waits for it, if one does. */
export function handedOver(answer: Answer): Promise<boolean> {
  const channel = new BroadcastChannel(CHANNEL);
  return new Promise<boolean>((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<{ taken?: string }>) => data.taken === answer.state && resolve(true);
    setTimeout(() => resolve(false), HEARS_WITHIN);
    channel.postMessage({ answer });
  }).finally(() => channel.close());
}

/** Fails with `openid-refused` if it is too late, or was another browser's. */
export function useArrive() {
  const opened = useOpened();
  return useCommand((answer: Answer) => api.post<Schemas['Arrival']>(SIGN_IN, answer), {
    onSuccess: async ({ session }) => {
      if (session) await opened(session as Session);
    },
  });
}

/** Fails with `openid-refused` if it was somebody else, or before the question. */
export const useProveAtIssuer = () => useCommand((answer: Answer) => api.post<Session>(PROVE, answer), { onSuccess: useProven() });

/** Fails with `openid-address-taken` where an account has the address, and with `openid-address-not-confirmed`. */
export const useTakeAccount = () =>
  useCommand((holder: Schemas['NewHolder']) => api.post<Session>(`${SIGN_IN}/accounts`, holder), { onSuccess: useOpened() });

/** Fails as signing in does, and with `openid-linked` where somebody else of the issuer opens the account. */
export const useShowAccount = () =>
  useCommand((link: Schemas['Link']) => api.post<Session>(`${SIGN_IN}/links`, link), { onSuccess: useOpened() });
