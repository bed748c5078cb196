import { useTranslation } from 'react-i18next';
import { useAccount } from '@/api/useSession';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtTime, courtDay } from '@/time';
import { Mark } from '@/ui';
import { HoldToConsent } from './HoldToConsent';
import { OfCase } from './OfCase';
import { type Consents, holds, type PartyConsent, useNumberOf } from './requests';
import { ToTheCourtroom } from './ToTheCourtroom';

/** Whether the party was served with the summons, and in time: the three days count from there. */
function Summons({ of: { standing, servedOn, lastDay } }: { of: PartyConsent['summoned'] }) {
  const { t, i18n } = useTranslation('hearing');
  return (
    <Mark as={standing === 'IN_TIME' ? 'good' : 'open'}>
      {t(`consent.summoned.${standing}`, { day: courtDay(servedOn ?? lastDay, i18n.resolvedLanguage ?? 'en') })}
    </Mark>
  );
}

/** How each party appears, and what the judge decides of it. */
export function ConsentTable({ hearingId, consents, ahead }: { hearingId: string; consents: Consents; ahead: boolean }) {
  const { t } = useTranslation('hearing');
  const { colon } = usePunctuation();
  const judges = useAccount()?.groups.includes('judge');
  const numberOf = useNumberOf(hearingId);
  const mixed = consents.parties.some((party) => party.courtroom);
  return (
    <section className="card" aria-live="polite">
      <h2>{t('consent.title')}</h2>
      <ul className="plain">
        {consents.parties.map((party) => (
          <li key={party.partyId}>
            <bdi translate="no">{party.name}</bdi> <OfCase number={numberOf(party.partyId)} />{' '}
            {holds(party) ? (
              <Mark as="good">{t('consent.given')}</Mark>
            ) : (
              <Mark as="open">{t(`consent.${party.refusedAt ? 'refused' : party.withdrawnAt ? 'withdrawn' : 'missing'}`)}</Mark>
            )}{' '}
            {party.withdrawalRefusal && <Mark>{t('consent.held')}</Mark>}
            {consents.stage === 'COURT_HEARING' && <Summons of={party.summoned} />}{' '}
            {party.shortNoticeNeeded && (
              <Mark as={party.shortNoticeAgreedAt ? 'good' : 'open'}>
                {party.shortNoticeAgreedAt ? t('consent.shortAgreed') : t('consent.shortMissing')}
              </Mark>
            )}
            {(party.refusedAt ?? party.givenAt) && (
              <small>
                <CourtTime instant={(party.refusedAt ?? party.withdrawnAt ?? party.givenAt)!} />
              </small>
            )}
            {party.courtroom && (
              <p>
                <Mark as="good">{t('courtroom.comes')}</Mark> {t(`courtroom.${party.courtroom.ground}`)} ·{' '}
                <bdi>{party.courtroom.reason}</bdi>
              </p>
            )}
            {party.withdrawalReason && (
              <p>
                {t('consent.withdrawalReason')}
                {colon}
                <bdi>{party.withdrawalReason}</bdi>
              </p>
            )}
            {party.withdrawalRefusal && (
              <p>
                {t(`consent.${party.withdrawalRefusal.ground}`)} · <bdi>{party.withdrawalRefusal.reason}</bdi>
              </p>
            )}
            {ahead && judges && !party.courtroom && !holds(party) && (
              <>
                <ToTheCourtroom hearingId={hearingId} party={party} />
                {party.givenAt && party.withdrawnAt && !party.refusedAt && <HoldToConsent hearingId={hearingId} party={party} />}
              </>
            )}
            {party.refusalReason && (
              <p>
                {t('consent.refusalReason')}
                {colon}
                <bdi>{party.refusalReason}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
      {ahead && <p>{consents.complete ? t(mixed ? 'courtroom.complete' : 'consent.complete') : t('consent.incomplete')}</p>}
    </section>
  );
}
