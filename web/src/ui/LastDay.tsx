import { useTranslation } from 'react-i18next';
import { useLawWords } from '@/i18n/useLawWords';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate, CourtTime, courtDay } from '@/time';
import { Citation } from './Citation';
import { LawName } from './LawName';
import { Mark } from './Mark';
import { PeriodCalendar } from './PeriodCalendar';
import { type Caution, isProvisional, Provisional } from './Provisional';

/** How a last day came about, as every service of the court says it. */
export interface Derivation {
  /** What the rule is called; null where its article is enough. */
  rule?: string;
  ruleZh?: string | null;
  ruleEn?: string | null;
  article: string;
  source: string;
  confidence?: string;
  /** The day that starts the period; it is not counted. */
  trigger: string;
  firstCountedDay: string;
  length: number;
  unit: string;
  nominalLastDay: string;
  /** Days on which the court is closed, past which the end was moved. */
  skipped: { date: string; nameZh: string; nameEn: string }[];
  lastDay: string;
  closesAt: string;
  cautions: Caution[];
}

/** A last day in large, with how it came about. */
export function LastDay({ label, derivation }: { label: string; derivation: Derivation }) {
  return (
    <div className="last-day">
      <p>
        {label}{' '}
        <strong>
          <CourtDate date={derivation.lastDay} />
        </strong>
      </p>
      <HowCounted derivation={derivation} />
    </div>
  );
}

/**
 * Rule, start, length and end of a period, to open. `trigger` and `closes` name the two ends where the reader's act has a name;
 * `zone` is the reader's where no account says it.
 */
export function HowCounted({
  derivation,
  trigger,
  closes,
  zone,
}: {
  derivation: Derivation;
  trigger?: string;
  closes?: string;
  zone?: string;
}) {
  const { t, i18n } = useTranslation('app');
  const language = i18n.resolvedLanguage ?? 'en';
  const say = useLawWords();
  const { comma } = usePunctuation();
  return (
    <>
      <Provisional cautions={derivation.cautions} />
      <details>
        <summary>{t('derivation.how')}</summary>
        <dl className="facts">
          <dt>{t('derivation.rule')}</dt>
          <dd>
            <LawName row={{ zh: derivation.ruleZh, en: derivation.ruleEn }} kind="period" code={derivation.rule ?? ''} />{' '}
            <Citation law={`${derivation.source} ${derivation.article}`} />{' '}
            {derivation.confidence && derivation.confidence !== 'VERIFIED' && <Mark as="open">{t('derivation.recalled')}</Mark>}
          </dd>
          <dt>{trigger ?? t('derivation.trigger')}</dt>
          <dd>
            <CourtDate date={derivation.trigger} />
          </dd>
          <dt>{t('derivation.first')}</dt>
          <dd>
            <CourtDate date={derivation.firstCountedDay} />
          </dd>
          <dt>{t('derivation.length')}</dt>
          <dd>{t(`derivation.unit.${derivation.unit}`, { count: derivation.length })}</dd>
          <dt>{t('derivation.nominal')}</dt>
          <dd>
            <CourtDate date={derivation.nominalLastDay} />
          </dd>
          {derivation.skipped.length > 0 && (
            <>
              <dt>{t('derivation.skipped')}</dt>
              <dd>
                {derivation.skipped
                  .map(
                    (closed) =>
                      `\u2068${courtDay(closed.date, language)}\u2069 (${say({ zh: closed.nameZh, en: closed.nameEn }, 'closure', closed.nameZh)})`,
                  )
                  .join(comma)}
              </dd>
            </>
          )}
          <dt>{t('derivation.last')}</dt>
          <dd>
            <CourtDate date={derivation.lastDay} />
          </dd>
          <dt>{closes ?? t('derivation.closes')}</dt>
          <dd>
            <CourtTime instant={derivation.closesAt} zone={zone} />
          </dd>
        </dl>
        <PeriodCalendar derivation={derivation} />
        {derivation.cautions
          .filter((caution) => !isProvisional(caution))
          .map((caution) => (
            <p key={caution.code + caution.about} className="caution">
              {say(caution, 'caution', caution.code, caution.about)}
            </p>
          ))}
      </details>
    </>
  );
}
