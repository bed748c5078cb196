import { CheckCircleOutlined, CloseCircleOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { Trans, useTranslation } from 'react-i18next';
import { CourtDate, CourtTime } from '@/time';
import type { AnswerPeriod, Party } from './requests';
import './service.css';

const marks = { OPEN: CheckCircleOutlined, CLOSED: CloseCircleOutlined, ASK: QuestionCircleOutlined };

/** A verdict in colour, sign and word; the word alone is enough. */
export function VerdictMark({ answer }: { answer: keyof typeof marks }) {
  const { t } = useTranslation('service');
  const Mark = marks[answer];
  return (
    <span className={`service-verdict service-${answer}`}>
      <Mark aria-hidden /> {t(`answer.${answer}`)}
    </span>
  );
}

/** Every name a party has, each once, in its own direction. */
export function Names({ party }: { party: Pick<Party, 'name' | 'latinName' | 'chineseName'> }) {
  const names = [...new Set([party.name, party.latinName, party.chineseName].filter(Boolean))];
  return (
    <>
      {names.map((name, at) => (
        <span key={name}>
          {at > 0 && ' · '}
          <bdi>{name}</bdi>
        </span>
      ))}
    </>
  );
}

export function useCountryName() {
  const { i18n } = useTranslation('service');
  return (country: string | null) => (country ? (new Intl.DisplayNames([i18n.resolvedLanguage ?? 'en'], { type: 'region' }).of(country) ?? country) : '–');
}

/** The last day to answer, and how it came about. */
export function AnswerBy({ answer }: { answer: AnswerPeriod }) {
  const { t, i18n } = useTranslation('service');
  const chinese = i18n.resolvedLanguage === 'zh-CN';
  return (
    <>
      <p>
        <Trans
          t={t}
          i18nKey={answer.running ? 'answerBy.running' : 'answerBy.supposed'}
          count={answer.days}
          components={{
            day: (
              <strong>
                <CourtDate date={answer.lastDay} />
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
            <cite>{`${answer.article} · ${answer.source}`}</cite>
          </dd>
          <dt>{t('answerBy.trigger')}</dt>
          <dd>
            <CourtDate date={answer.trigger} />
          </dd>
          <dt>{t('answerBy.first')}</dt>
          <dd>
            <CourtDate date={answer.firstCountedDay} />
          </dd>
          <dt>{t('answerBy.nominal')}</dt>
          <dd>
            <CourtDate date={answer.nominalLastDay} />
          </dd>
          {answer.skipped.length > 0 && (
            <>
              <dt>{t('answerBy.skipped')}</dt>
              <dd>{answer.skipped.map((closed) => `\u2066${closed.date}\u2069 (${chinese ? closed.nameZh : closed.nameEn})`).join(', ')}</dd>
            </>
          )}
          <dt>{t('answerBy.closes')}</dt>
          <dd>
            <CourtTime instant={answer.closesAt} />
          </dd>
        </dl>
        {answer.cautions.map((caution) => (
          <p key={caution.code + caution.about} className="service-recalled">
            {chinese ? caution.zh : caution.en}
          </p>
        ))}
      </details>
    </>
  );
}
