import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, refreshSession } from '@/api/client';
import type { components } from '@/api/generated/gateway';
import { proof } from '@/api/proof';
import { type Account, type Session, session } from '@/api/session';
import { useCommand } from '@/api/useCommand';
import { suggestLanguage } from '@/i18n';

type Schemas = components['schemas'];

/** What the gateway asks of a password, in characters. */
export const SHORTEST_PASSWORD = 12;

export interface Registration {
  email: string;
  password: string;
  name: string;
  kind: 'PERSON' | 'COMPANY';
  locale: string;
  zone: string;
}

/** Registers. The answer is the same whether the address is new or not; the mail says more. */
export function useRegister() {
  return useCommand((registration: Registration, once) => api.post<void>('/api/accounts', registration, once));
}

/** Fails with `confirmation-not-valid` if the link was used or is too old, and with `confirmation-not-possible` by another password. */
export function useConfirm() {
  return useCommand((said: Schemas['ConfirmationRequest'], once) => api.post<void>('/api/accounts/confirmations', said, once));
}

/** What follows on a sign-in, by whatever it was. */
export function useOpened() {
  const queryClient = useQueryClient();
  return async (opened: Session) => {
    // Whoever signs in again after their session ended goes on where they were; anybody else begins with nothing.
    const again = session.current()?.account.id === opened.account.id;
    if (!again) {
      queryClient.clear();
      await suggestLanguage(opened.account.locale);
    }
    session.set(opened);
    if (again) {
      proof.answer(true);
      await queryClient.invalidateQueries();
    }
  };
}

/** What follows on a proof, by whatever it was. */
export const useProven = () => (proven: Session) => {
  session.set(proven);
  proof.answer(true);
};

/** Fails with `sign-in-refused`, with `second-factor-needed`, and with `sign-in-held` while guessing is held off. */
export function useSignIn() {
  return useCommand((credentials: Schemas['Credentials'], once) => api.post<Session>('/api/sessions', credentials, once), {
    onSuccess: useOpened(),
  });
}

/** Fails with `proof-refused`, with `second-factor-needed`, and with `sign-in-held` while guessing is held off. */
export function useProve() {
  return useCommand((said: Schemas['ProofRequest'], once) => api.post<Session>('/api/accounts/me/proof', said, once), {
    onSuccess: useProven(),
  });
}

export function useUpdateProfile() {
  return useCommand((profile: { locale: string; zone: string }, once) => api.post<Account>('/api/accounts/me', profile, once), {
    onSuccess: (account) => {
      const open = session.current();
      if (open) session.set({ ...open, account });
    },
  });
}

/** The answer is the same whether the address has an account or not. */
export function useAskReset() {
  return useCommand((email: string, once) => api.post<void>('/api/accounts/password-resets', { email }, once));
}

/** Fails with `reset-not-valid` if the link was used or is too old, and with `second-factor-needed`. */
export function useReset() {
  return useCommand((chosen: Schemas['NewPassword'], once) => api.post<void>('/api/accounts/password-resets/uses', chosen, once));
}

/** The answer is the same whether the address has an account or not. */
export function useAskAddress() {
  return useCommand((email: string, once) => api.post<void>('/api/accounts/me/address', { email }, once));
}

/** Fails with `address-change-not-valid` if the link is too old. What this browser shows of its account is asked for anew. */
export function useConfirmAddress() {
  return useCommand((code: string, once) => api.post<void>('/api/accounts/address-changes/uses', { code }, once), {
    onSuccess: async () => {
      if (session.current()) await refreshSession(session.current()?.accessToken).catch(() => undefined);
    },
  });
}

const sessionsKey = ['sessions'];

export function useChangePassword() {
  const queryClient = useQueryClient();
  return useCommand(
    (passwords: { current: string; password: string }, once) => api.post<void>('/api/accounts/me/password', passwords, once),
    { onSuccess: () => queryClient.invalidateQueries({ queryKey: sessionsKey }) },
  );
}

export const useSessions = () =>
  useQuery({
    queryKey: sessionsKey,
    queryFn: () => api.get<Schemas['OwnSessionView'][]>('/api/accounts/me/sessions'),
  });

export function useEndSession() {
  const queryClient = useQueryClient();
  return useCommand((id: string, once) => api.delete<void>(`/api/accounts/me/sessions/${id}`, once), {
    onSettled: () => queryClient.invalidateQueries({ queryKey: sessionsKey }),
  });
}

export function useEndOthers() {
  const queryClient = useQueryClient();
  return useCommand((_: void, once) => api.delete<void>('/api/accounts/me/sessions', once), {
    onSettled: () => queryClient.invalidateQueries({ queryKey: sessionsKey }),
  });
}

export type Ahead = Schemas['ClosingView'];

/** Asked anew each time: what runs changes from day to day. */
export const useClosing = () =>
  useQuery({ queryKey: ['closing'], queryFn: () => api.get<Ahead>('/api/accounts/me/closing'), staleTime: 0 });

/** Fails with `dates-before-the-account` where a period began, or a hearing was set, since the page was read. */
export function useCloseAccount() {
  const queryClient = useQueryClient();
  return useCommand((knowsOfDates: boolean, once) => api.post<void>('/api/accounts/me/closing', { knowsOfDates }, once), {
    onError: () => queryClient.invalidateQueries({ queryKey: ['closing'] }),
  });
}

const factorKey = ['second-factor'];
const FACTOR = '/api/accounts/me/second-factor';

export const useSecondFactor = () => useQuery({ queryKey: factorKey, queryFn: () => api.get<Schemas['SecondFactorView']>(FACTOR) });

/** What an app reads to show codes, said this once. */
export function useBeginFactor() {
  return useCommand((password: string, once) => api.post<Schemas['AppCard']>(FACTOR, { password }, once));
}

function useFactorChange<Input, Output>(path: string) {
  const queryClient = useQueryClient();
  return useCommand((said: Input, once) => api.post<Output>(FACTOR + path, said, once), {
    onSuccess: () => Promise.all([factorKey, sessionsKey].map((queryKey) => queryClient.invalidateQueries({ queryKey }))),
  });
}

type Both = Schemas['ByBoth'];

export const useConfirmFactor = () => useFactorChange<Schemas['ByCode'], Schemas['RecoveryCodes']>('/confirmation');
export const useRenewCodes = () => useFactorChange<Both, Schemas['RecoveryCodes']>('/recovery-codes');
export const useTakeOffFactor = () => useFactorChange<Both, void>('/removal');

/** By an operator, for who lost the app and the recovery codes. */
export function useRemoveFactor() {
  return useCommand((removal: Schemas['RemovalRequest'], once) => api.post<void>('/api/accounts/second-factor-removals', removal, once));
}

/** By a clerk, for who takes part in a case of the court and is called otherwise now. */
export function useRename() {
  return useCommand((renaming: Schemas['RenamingRequest'], once) => api.post<void>('/api/accounts/renamings', renaming, once));
}

/** Without secrets. What stands in a case is saved there. */
export const ownData = () => api.blob('/api/accounts/me/data');
