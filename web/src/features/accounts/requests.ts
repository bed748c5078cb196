import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { type Account, type Session, session } from '@/api/session';
import { useCommand } from '@/api/useCommand';
import { suggestLanguage } from '@/i18n';

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

/** Fails with `confirmation-not-valid` if the link was used or is too old. */
export function useConfirm() {
  return useCommand((code: string, once) => api.post<void>('/api/accounts/confirmations', { code }, once));
}

/** Fails with `sign-in-refused`, and with `too-many-attempts` while guessing is held off. */
export function useSignIn() {
  const queryClient = useQueryClient();
  return useCommand((credentials: { email: string; password: string }, once) => api.post<Session>('/api/sessions', credentials, once), {
    onSuccess: async (opened) => {
      // Whoever signs in again after their session ended goes on where they were; anybody else begins with nothing.
      const again = session.current()?.account.id === opened.account.id;
      if (!again) {
        queryClient.clear();
        await suggestLanguage(opened.account.locale);
      }
      session.set(opened);
      if (again) await queryClient.invalidateQueries();
    },
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
