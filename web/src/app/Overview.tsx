import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/session';
import { OwnRepresentations } from '@/features/case/OwnRepresentations';
import { CarriedTile } from '@/features/service/carriers/CarriedTile';
import { NextSteps, OwnCases, useNextSteps, useSeatSteps, WorkList } from '@/next';
import { CourtTime } from '@/time';
import { Screen } from './Screen';
import { type Group, isFor } from './feature';
import { features } from './features';

/** The people of a court, to whom its cases are given. */
const staff: Group[] = ['clerk', 'judge', 'assessor', 'judges-assistant', 'supervisor'];

/** Who can have a seat in a hearing for no party. */
const seated: Group[] = ['interpreter', 'judge', 'assessor', 'clerk', 'technical-investigator'];

/** Who can carry papers for a court. */
const carriers: Group[] = ['party', 'clerk'];

/** Where a signed-in person starts: what they can do here, and what time it is at the court. */
export function Overview({ account }: { account: Account }) {
  const { t } = useTranslation(['app', ...features.filter((feature) => feature.navigation.length).map((feature) => feature.id)]);
  const entries = features.flatMap((feature) =>
    feature.navigation.filter((entry) => isFor(entry.groups, account.groups)).map((entry) => ({ ...entry, feature: feature.id })),
  );
  return (
    <Screen title={t('app:home.title', { name: account.name })} lead={<CourtNow />}>
      {account.groups.includes('party') && (
        <>
          <WhatNow />
          <OwnRepresentations />
          <OwnCases />
        </>
      )}
      {!account.groups.includes('party') && isFor(seated, account.groups) && <SeatsNow always={account.groups.includes('interpreter')} />}
      {account.court && isFor(staff, account.groups) && <WorkList groups={account.groups} />}
      <ul className="tiles">
        {entries.map((entry) => (
          <li key={entry.to}>
            <Link to={entry.to} className="tile">
              <strong>{t(`${entry.feature}:${entry.label}`)}</strong>
              {entry.description && <span>{t(`${entry.feature}:${entry.description}`)}</span>}
            </Link>
          </li>
        ))}
        {isFor(carriers, account.groups) && <CarriedTile />}
        <li>
          <Link to="/profile" className="tile">
            <strong>{t('app:home.profile')}</strong>
            <span>{t('app:home.profileText')}</span>
          </Link>
        </li>
      </ul>
    </Screen>
  );
}

function WhatNow() {
  return <NextSteps asked={useNextSteps()} seats={useSeatSteps()} ofMatters />;
}

/** @param always also where nothing is to do: who has a work list reads it there */
function SeatsNow({ always }: { always: boolean }) {
  const seats = useSeatSteps();
  return always || seats.data?.length || seats.error ? <NextSteps seats={seats} ofMatters /> : null;
}

function CourtNow() {
  const { t } = useTranslation('app');
  return (
    <>
      {t('home.now')} <CourtTime instant={new Date().toISOString()} />
    </>
  );
}
