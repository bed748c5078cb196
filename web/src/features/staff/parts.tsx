import { useTranslation } from 'react-i18next';
import { useLawWords } from '@/i18n/useLawWords';
import { Mark } from '@/ui';
import { type Role, type State, roles, useStaffCourts } from './requests';

/** How somebody stands, in a word. */
export function StateMark({ state }: { state: State }) {
  const { t } = useTranslation('staff');
  return <Mark as={state === 'ACTIVE' ? 'good' : state === 'INVITED' ? 'open' : 'bad'}>{t(`state.${state}`)}</Mark>;
}

export function CourtOptions() {
  const courts = useStaffCourts();
  const say = useLawWords();
  return courts.data?.map((court) => (
    <option key={court.code} value={court.code}>
      {say(court, 'court', court.code)} ({court.code})
    </option>
  ));
}

export function RoleOptions() {
  const { t } = useTranslation('staff');
  return roles.map((role) => (
    <option key={role} value={role}>
      {t(`role.${role}`)}
    </option>
  ));
}

/** The name of a court by its code; the code until the names are there. */
export function CourtName({ code }: { code: string }) {
  const courts = useStaffCourts();
  const say = useLawWords();
  const court = courts.data?.find((each) => each.code === code);
  return (
    <>
      {court ? `${say(court, 'court', court.code)} ` : ''}
      <bdi lang="zh-CN">{code}</bdi>
    </>
  );
}

/** What a role can do today, said before somebody is given it. */
export function WhatRoleCan({ role }: { role: Role | '' }) {
  const { t } = useTranslation('staff');
  return role ? t(`can.${role}`) : null;
}
