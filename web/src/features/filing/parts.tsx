import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { ProblemAlert } from '@/api/ProblemAlert';
import { decimal, percent } from '@/numbers';
import { CourtDate, CourtTime, courtDay } from '@/time';
import { Money } from '@/ui';
import { languageName } from './countries';
import type { CourtDocument, Derivation, Fee, Finding } from './requests';
import './filing.css';

/** The law and its words in the reader's language where we have them: Chinese for a Chinese reader, else English. */
export function useLawWords() {
  const { i18n } = useTranslation();
  const chinese = i18n.resolvedLanguage === 'zh-CN';
  return (words: { zh?: string; en?: string }) => (chinese ? words.zh : words.en) ?? words.en ?? words.zh ?? '';
}

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

export function FeeCard({ fee, payBy, forecast }: { fee: Fee; payBy?: Derivation | null; forecast?: boolean }) {
  const { t, i18n } = useTranslation('filing');
  const language = i18n.resolvedLanguage ?? 'en';
  const number = (value: string) => decimal(value, language);
  return (
    <section className="filing-card" aria-label={t('fee.title')}>
      <h2>{t(forecast ? 'fee.forecast' : 'fee.title')}</h2>
      <p className="filing-sum">
        <Money amount={fee.cny} />
      </p>
      <details>
        <summary>{t('fee.how')}</summary>
        <table className="filing-table">
          <thead>
            <tr>
              <th scope="col">{t('fee.bracket')}</th>
              <th scope="col">{t('fee.part')}</th>
              <th scope="col">{t('fee.rate')}</th>
              <th scope="col">{t('fee.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {fee.steps.map((step) => (
              <tr key={step.over}>
                <td>
                  {step.upTo
                    ? t('fee.between', { over: number(step.over), upTo: number(step.upTo) })
                    : t('fee.above', { over: number(step.over) })}
                </td>
                <td>
                  <Money amount={step.part} />
                </td>
                <td>{step.rate ? percent(step.rate, language) : t('fee.flat')}</td>
                <td>
                  <Money amount={step.fee} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <cite>{`${fee.source}, Art. ${fee.article}`}</cite>
        </p>
      </details>
      {forecast && <p className="filing-help">{t('fee.forecastText')}</p>}
      {payBy && (
        <>
          <LastDay label={t('fee.payBy')} derivation={payBy} />
          <p className="filing-help">{t('fee.unpaid')}</p>
        </>
      )}
    </section>
  );
}

/** Defects first, then what may follow. */
export function Findings({
  findings,
  where,
  onGo,
}: {
  findings: Finding[];
  where?: (field: string) => string | undefined;
  onGo?: (field: string) => void;
}) {
  const { t } = useTranslation('filing');
  const bars = findings.filter((found) => !found.mayComeLater);
  const later = findings.filter((found) => found.mayComeLater);
  const list = (found: Finding[]) => (
    <ul>
      {found.map((one) => (
        <li key={one.code + one.field}>
          {where?.(one.field) && <strong>{where(one.field)}: </strong>}
          {onGo ? (
            <button type="button" className="text-button" onClick={() => onGo(one.field)}>
              {one.message}
            </button>
          ) : (
            one.message
          )}{' '}
          <cite>{one.source}</cite>
        </li>
      ))}
    </ul>
  );
  return (
    <div aria-live="polite" className="filing-findings">
      {bars.length > 0 && (
        <section className="filing-bars">
          <h2>{t('findings.bars', { count: bars.length })}</h2>
          {list(bars)}
        </section>
      )}
      {later.length > 0 && (
        <section className="filing-later">
          <h2>{t('findings.later', { count: later.length })}</h2>
          <p>{t('findings.laterText')}</p>
          {list(later)}
        </section>
      )}
      {bars.length === 0 && (
        <p className="filing-good" role="status">
          {t('findings.none')}
        </p>
      )}
    </div>
  );
}

/** Opens a document in a tab of its own; the bytes need the reader's token, so a plain link cannot fetch them. */
export function DocumentLink({ document }: { document: CourtDocument }) {
  const { t, i18n } = useTranslation('filing');
  const language = languageName(document.language, i18n.resolvedLanguage ?? 'en');
  const open = useMutation({
    mutationFn: async () => {
      const bytes = await api.blob(`/api/filing/documents/${document.digest}`);
      const link = window.document.createElement('a');
      link.href = URL.createObjectURL(bytes);
      link.target = '_blank';
      link.rel = 'noopener';
      link.click();
    },
  });
  return (
    <>
      <button type="button" className="text-button" onClick={() => open.mutate()}>
        <bdi>{document.title}</bdi>
      </button>{' '}
      <small>
        {t(`kinds.${document.kind}`)}, {language}, {t('documents.pages', { count: document.pages })}
      </small>
      <ProblemAlert problem={open.error} />
    </>
  );
}

/** Originals, each with its translations below it. */
export function DocumentList({ documents }: { documents: CourtDocument[] }) {
  const { t } = useTranslation('filing');
  if (documents.length === 0) return <p>{t('documents.none')}</p>;
  return (
    <ul className="filing-documents">
      {documents
        .filter((document) => !document.translationOf)
        .map((original) => (
          <li key={original.id}>
            <DocumentLink document={original} />
            <ul>
              {documents
                .filter((document) => document.translationOf === original.id)
                .map((translation) => (
                  <li key={translation.id}>
                    {t('documents.translation')}: <DocumentLink document={translation} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
    </ul>
  );
}
