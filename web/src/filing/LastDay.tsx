import { useTranslation } from 'react-i18next';
import { useLawWords } from '@/i18n/useLawWords';
import { CourtDate, CourtTime, courtDay } from '@/time';
import './filing.css';
import type { Derivation } from './requests';

export function DerivationNote({ derivation }: { derivation: Derivation }) {
  const { t, i18n } = useTranslation('filing');
  const language = i18n.resolvedLanguage ?? 'en';
  const say = useLawWords();
  return (
    <details className="filing-derivation">
      <summary>{t('derivation.how')}</summary>
      <dl className="facts">
        <dt>{t('derivation.rule')}</dt>
        <dd>
          {say({ zh: derivation.ruleZh, en: derivation.ruleEn })} <cite>{`${derivation.source} ${derivation.article}`}</cite>
          {derivation.confidence !== 'VERIFIED' && <strong className="filing-mark">{t('derivation.recalled')}</strong>}
        </dd>
        <dt>{t('derivation.trigger')}</dt>
        <dd>
          <CourtDate date={derivation.trigger} />
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
                .map((closed) => `\u2068${courtDay(closed.date, language)}\u2069 (${say({ zh: closed.nameZh, en: closed.nameEn })})`)
                .join(', ')}
            </dd>
          </>
        )}
        <dt>{t('derivation.last')}</dt>
        <dd>
          <CourtDate date={derivation.lastDay} />
        </dd>
        <dt>{t('derivation.closes')}</dt>
        <dd>
          <CourtTime instant={derivation.closesAt} />
        </dd>
      </dl>
      {derivation.cautions.map((caution) => (
        <p key={caution.code + caution.about} className="filing-mark">
          {say(caution)}
        </p>
      ))}
    </details>
  );
}

/** A last day in large, with how it came about. */
export function LastDay({ label, derivation }: { label: string; derivation: Derivation }) {
  return (
    <div className="filing-lastday">
      <p>
        {label}{' '}
        <strong>
          <CourtDate date={derivation.lastDay} />
        </strong>
      </p>
      <DerivationNote derivation={derivation} />
    </div>
  );
}
