import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/gateway';
import type { components as filing } from '@/api/generated/filing';
import type { components as service } from '@/api/generated/service';
import { useList } from '@/api/list';
import { useCommand } from '@/api/useCommand';

type Schemas = components['schemas'];
export type Person = Schemas['StaffMemberView'];
export type Role = Schemas['Role'];
export type State = Person['state'];
export type Invitation = Schemas['InvitationView'];

const root = '/api/staff';

export const roles: Role[] = [
  'CLERK',
  'JUDGE',
  'ASSESSOR',
  'JUDGES_ASSISTANT',
  'TECHNICAL_INVESTIGATOR',
  'SUPERVISOR',
  'INTERPRETER',
  'OPERATOR',
];
export const states: State[] = ['INVITED', 'ACTIVE', 'DISABLED', 'REVOKED'];
/** Interpreters and operators serve all courts. */
export const isOfACourt = (role: Role) => role !== 'INTERPRETER' && role !== 'OPERATOR';

/** Those to whom cases are given, so that there is something to hand over. */
export const worksOnCases = (role: Role) => ['CLERK', 'JUDGE', 'ASSESSOR', 'JUDGES_ASSISTANT', 'TECHNICAL_INVESTIGATOR'].includes(role);

export interface Wanted {
  q: string;
  court: string;
  role: string;
  state: string;
}

export function usePeople(wanted: Wanted) {
  const query = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value)).toString();
  return useList<Person>(['staff', 'list', query], query ? `${root}?${query}` : root, { keepsLast: true });
}

export const usePerson = (id: string) => useQuery({ queryKey: ['staff', 'one', id], queryFn: () => api.get<Person>(`${root}/${id}`) });

export const useMailState = () => useQuery({ queryKey: ['staff', 'mail'], queryFn: () => api.get<Schemas['MailState']>(`${root}/mail`) });

export const LOGS = ['/api/filing/log', '/api/service/log', '/api/hearing/log'] as const;
export type Standing = service['schemas']['Standing'];

/** What is wrong with an evidence log, as one replica of its service finds it. */
export const useStanding = (log: string) =>
  useQuery({
    queryKey: ['staff', 'log', log],
    queryFn: () => api.get<Standing>(`${log}/standing`),
    refetchInterval: 60_000,
    retry: false,
  });

/** The courts that can have staff; the law's table, which changes with a release. */
export const useStaffCourts = () =>
  useQuery({ queryKey: ['staff', 'courts'], queryFn: () => api.get<Schemas['StaffCourt'][]>(`${root}/courts`), staleTime: Infinity });

export type CourtOffice = Schemas['CourtOffice'];

export const useCourtOffices = () =>
  useQuery({ queryKey: ['staff', 'offices'], queryFn: () => api.get<CourtOffice[]>(`${root}/court-offices`) });

/** Fails with `court-office-changed` if another operator was faster. */
export function useKeepCourt(code: string) {
  const queryClient = useQueryClient();
  return useCommand(
    (said: Schemas['CourtOfficeKeeping'], once) => api.put<CourtOffice>(`${root}/court-offices/${encodeURIComponent(code)}`, said, once),
    { onSettled: () => queryClient.invalidateQueries({ queryKey: ['staff', 'offices'] }) },
  );
}

export type CourtAccount = filing['schemas']['CourtAccount'];
const accounts = '/api/filing/court-accounts';

export const useCourtAccounts = () => useQuery({ queryKey: ['staff', 'accounts'], queryFn: () => api.get<CourtAccount[]>(accounts) });

/** Fails with `court-account-changed` if another operator was faster. */
export function useKeepAccount(code: string) {
  const queryClient = useQueryClient();
  return useCommand(
    (said: filing['schemas']['CourtAccountKeeping'], once) => api.put<CourtAccount>(`${accounts}/${encodeURIComponent(code)}`, said, once),
    { onSettled: () => queryClient.invalidateQueries({ queryKey: ['staff', 'accounts'] }) },
  );
}

export interface Inviting {
  email: string;
  name: string;
  role: Role;
  court: string | null;
  locale: string;
}

/** Fails with `staff-address-taken` if the address has an account. */
export function useInvite() {
  const queryClient = useQueryClient();
  return useCommand((invitation: Inviting, once) => api.post<Person>(root, invitation, once), {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['staff'] }),
  });
}

/** An act about somebody. Fails with `staff-member-changed` if another operator was faster. */
export function useAct<Words extends object>(
  id: string,
  act: 'invitation' | 'revocation' | 'assignment' | 'disabling' | 'enabling' | 'succession',
) {
  const queryClient = useQueryClient();
  return useCommand((words: Words, once) => api.post<Person>(`${root}/${id}/${act}`, words, once), {
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['staff'] }),
  });
}

/** Fails with `invitation-not-valid` if it was used, taken back or is too old. */
export const useInvitation = (code: string) =>
  useQuery({
    queryKey: ['staff', 'invitation', code],
    queryFn: () => api.post<Invitation>(`${root}/invitations/readings`, { code }),
    enabled: !!code,
    retry: false,
  });

export function useJoin() {
  return useCommand((joining: Schemas['JoiningRequest'], once) => api.post<void>(`${root}/invitations/acceptances`, joining, once));
}
