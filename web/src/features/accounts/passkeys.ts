import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { api } from '@/api/client';
import type { components } from '@/api/generated/gateway';
import { Problem } from '@/api/problem';
import type { Session } from '@/api/session';
import { useCommand } from '@/api/useCommand';
import { isSecure } from '@/ui';
import { useOpened, useProven } from './requests';

type Schemas = components['schemas'];
type Asked = Schemas['Asked'];

const OWN = '/api/accounts/me/passkeys';
const key = ['passkeys'];

/** Why this page gets no passkey from its browser: `https` is missing, or the `browser` has none. Nothing if it can. */
export function whyNoPasskeys(): 'https' | 'browser' | undefined {
  if (!isSecure()) return 'https';
  return typeof window.PublicKeyCredential === 'function' ? undefined : 'browser';
}

/** What the browser said instead of a passkey, in words that tell what to do. */
const WORDS: Record<string, 'left' | 'known' | 'place'> = { InvalidStateError: 'known', SecurityError: 'place' };

async function fromBrowser(question: () => Promise<object>): Promise<Record<string, unknown>> {
  try {
    return { ...(await question()) };
  } catch (failure) {
    const word = WORDS[failure instanceof Error ? failure.name : ''] ?? 'left';
    throw new Problem({ code: `passkey-${word}`, title: i18next.t(`passkey.${word}`, { ns: 'accounts' }), status: 0 });
  }
}

async function signed(path: string) {
  const asked = await api.post<Asked>(`${path}/questions`);
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const optionsJSON = asked.publicKey as unknown as PublicKeyCredentialRequestOptionsJSON;
  const credential = await fromBrowser(() => startAuthentication({ optionsJSON }));
  return api.post<Session>(path, { question: asked.question, credential });
}

export const usePasskeys = () => useQuery({ queryKey: key, queryFn: () => api.get<Schemas['OwnPasskeys']>(OWN) });

/** Fails with `passkeys-full`, and with `passkey-left` or `passkey-known` by the browser. */
export function useMakePasskey() {
  const queryClient = useQueryClient();
  return useCommand(
    async (name: string, once) => {
      const asked = await api.post<Asked>(`${OWN}/questions`);
      const { startRegistration } = await import('@simplewebauthn/browser');
      const optionsJSON = asked.publicKey as unknown as PublicKeyCredentialCreationOptionsJSON;
      const credential = await fromBrowser(() => startRegistration({ optionsJSON }));
      return api.post<Schemas['PasskeyView']>(OWN, { question: asked.question, credential, name }, once);
    },
    { onSettled: () => queryClient.invalidateQueries({ queryKey: key }) },
  );
}

export function useRemovePasskey() {
  const queryClient = useQueryClient();
  return useCommand((id: string, once) => api.delete<void>(`${OWN}/${id}`, once), {
    onSettled: () => queryClient.invalidateQueries({ queryKey: key }),
  });
}

/** Fails with `passkey-refused` if it is not known, and with `passkey-left` by the browser. */
export const useSignInByPasskey = () => useCommand((_: void) => signed('/api/sessions/passkey'), { onSuccess: useOpened() });

export const useProveByPasskey = () => useCommand((_: void) => signed('/api/accounts/me/proof/passkey'), { onSuccess: useProven() });
