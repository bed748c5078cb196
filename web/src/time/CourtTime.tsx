import { useTranslation } from 'react-i18next';
import { useAccount } from '@/api/useSession';
import { browserZone, COURT_ZONE, courtDay, inZone, zoneName } from './zones';

/** An instant at the court, then the same instant for the reader, each with the name of its zone. */
export function CourtTime({ instant, zone }: { instant: string; zone?: string }) {
  const { i18n } = useTranslation('app');
  const account = useAccount();
  const language = i18n.resolvedLanguage ?? 'en';
  const own = zone ?? account?.zone ?? browserZone();
  const at = new Date(instant);
  return (
    <time dateTime={instant} className="court-time">
      <bdi>
        {inZone(at, COURT_ZONE, language)} <small>{zoneName(COURT_ZONE, language, at)}</small>
      </bdi>
      {own !== COURT_ZONE && (
        <bdi className="own-time">
          {inZone(at, own, language)} <small>{zoneName(own, language, at)}</small>
        </bdi>
      )}
    </time>
  );
}

/** A day at the court (`2026-11-21`). It is never moved to the reader's zone. */
export function CourtDate({ date }: { date: string }) {
  const { i18n } = useTranslation('app');
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <time dateTime={date} className="court-date">
      <bdi>
        {courtDay(date, language)} <small>{zoneName(COURT_ZONE, language, new Date(`${date}T04:00:00Z`))}</small>
      </bdi>
    </time>
  );
}
