import { useTranslation } from 'react-i18next';
import { useAccount } from '@/api/useSession';
import { browserZone, COURT_ZONE, courtDay, endOfCourtDay, inZone, offsetOf, spanInZone, zoneName } from './zones';

/** An instant at the court, then the same instant for the reader. The title names both zones in full. */
export function CourtTime({ instant, zone }: { instant: string; zone?: string }) {
  const { t, i18n } = useTranslation('app');
  const account = useAccount();
  const language = i18n.resolvedLanguage ?? 'en';
  const own = zone ?? account?.zone ?? browserZone();
  const at = new Date(instant);
  const abroad = own !== COURT_ZONE;
  return (
    <time
      dateTime={instant}
      className="court-time"
      title={(abroad ? [COURT_ZONE, own] : [COURT_ZONE]).map((each) => zoneName(each, language, at)).join(' · ')}
    >
      <bdi>
        {inZone(at, COURT_ZONE, language)} <small>{t('time.court')}</small>
      </bdi>
      {abroad && (
        <bdi className="own-time">
          {inZone(at, own, language)} <small>{t('time.own', { offset: offsetOf(own, at) })}</small>
        </bdi>
      )}
    </time>
  );
}

/** From when to when, to the second, at the court and for the reader. */
export function CourtSpan({ from, until }: { from: string; until: string }) {
  const { t, i18n } = useTranslation('app');
  const account = useAccount();
  const language = i18n.resolvedLanguage ?? 'en';
  const own = account?.zone ?? browserZone();
  const [begins, ends] = [new Date(from), new Date(until)];
  return (
    <span className="court-time">
      <bdi>
        {spanInZone(begins, ends, COURT_ZONE, language)} <small>{t('time.court')}</small>
      </bdi>
      {own !== COURT_ZONE && (
        <bdi className="own-time">
          {spanInZone(begins, ends, own, language)} <small>{t('time.own', { offset: offsetOf(own, begins) })}</small>
        </bdi>
      )}
    </span>
  );
}

/** A last day at the court, and until which hour that is for the reader, where their clock shows another. */
export function LastCourtDay({ date }: { date: string }) {
  const { t, i18n } = useTranslation('app');
  const account = useAccount();
  const language = i18n.resolvedLanguage ?? 'en';
  const own = account?.zone ?? browserZone();
  const end = endOfCourtDay(date);
  return (
    <>
      <CourtDate date={date} />
      {offsetOf(own, end) !== offsetOf(COURT_ZONE, end) && (
        <bdi className="own-time" title={zoneName(own, language, end)}>
          {t('time.ownUntil', { time: inZone(end, own, language), offset: offsetOf(own, end) })}
        </bdi>
      )}
    </>
  );
}

/** A day at the court (`2026-11-21`). It is never moved to the reader's zone. */
export function CourtDate({ date }: { date: string }) {
  const { t, i18n } = useTranslation('app');
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <time dateTime={date} className="court-date" title={zoneName(COURT_ZONE, language, new Date(`${date}T04:00:00Z`))}>
      <bdi>
        {courtDay(date, language)} <small>{t('time.court')}</small>
      </bdi>
    </time>
  );
}
