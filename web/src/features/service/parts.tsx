import { CheckCircleOutlined, CloseCircleOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { Trans, useTranslation } from 'react-i18next';
import { CourtDate, CourtTime, courtDay } from '@/time';
import type { Period } from './requests';
import './service.css';

const marks = { OPEN: CheckCircleOutlined, CLOSED: CloseCircleOutlined, ASK: QuestionCircleOutlined };

/** An answer in colour, sign and word; the word alone is enough. */
export function AnswerMark({ answer }: { answer: keyof typeof marks }) {
  const { t } = useTranslation('service');
  const Mark = marks[answer];
  return (
    <span className={`service-answer service-${answer}`}>
      <Mark aria-hidden /> {t(`answer.${answer}`)}
    </span>
  );
}

export function useCountryName() {
  const { i18n } = useTranslation('service');
  return (country: string | null) =>
    country ? (new Intl.DisplayNames([i18n.resolvedLanguage ?? 'en'], { type: 'region' }).of(country) ?? country) : '–';
}

/** The last day to answer or appeal, and how it came about. */
export function LastDay({ period }: { period: Period }) {
  const { t, i18n } = useTranslation('service');
  const language = i18n.resolvedLanguage ?? 'en';
  const chinese = language === 'zh-CN';
  const by = period.act === 'APPEAL' ? 'appealBy' : 'answerBy';
  return (
    <>
      <p>
        <Trans
          t={t}
          i18nKey={`${by}.${period.running ? 'running' : 'supposed'}`}
          count={period.days}
          components={{
            day: (
              <strong>
                <CourtDate date={period.lastDay} />
              </strong>
            ),
          }}
        />
      </p>
      <details>
        <summary>{t('answerBy.how')}</summary>
        <dl className="service-facts">
          <dt>{t('answerBy.rule')}</dt>
          <dd>
            <cite>{`${period.article} · ${period.source}`}</cite>
          </dd>
          <dt>{t('answerBy.trigger')}</dt>
          <dd>
            <CourtDate date={period.trigger} />
          </dd>
          <dt>{t('answerBy.first')}</dt>
          <dd>
            <CourtDate date={period.firstCountedDay} />
          </dd>
          <dt>{t('answerBy.nominal')}</dt>
          <dd>
            <CourtDate date={period.nominalLastDay} />
          </dd>
          {period.skipped.length > 0 && (
            <>
              <dt>{t('answerBy.skipped')}</dt>
              <dd>
                {period.skipped
                  .map((closed) => `\u2068${courtDay(closed.date, language)}\u2069 (${chinese ? closed.nameZh : closed.nameEn})`)
                  .join(', ')}
              </dd>
            </>
          )}
          <dt>{t(`${by}.closes`)}</dt>
          <dd>
            <CourtTime instant={period.closesAt} />
          </dd>
        </dl>
        {period.cautions.map((caution) => (
          <p key={caution.code + caution.about} className="service-recalled">
            {chinese ? caution.zh : caution.en}
          </p>
        ))}
      </details>
    </>
  );
}
