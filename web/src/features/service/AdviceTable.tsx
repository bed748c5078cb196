import { useTranslation } from 'react-i18next';
import { CourtDate } from '@/time';
import type { Advice, ChannelAnswer } from './requests';
import { AnswerMark } from './parts';

/** The adviser's answer: each channel with its answer, the grounds and their sources, and what to do next. */
export function AdviceTable({ advice }: { advice: Advice }) {
  const { t } = useTranslation('service');
  return (
    <details open>
      <summary>{t('advice.title')}</summary>
      <p className="service-help">
        {t('advice.asOf')} <CourtDate date={advice.on} /> · {t('advice.law', { day: advice.lawAsOf })}
      </p>
      <table className="service-advice">
        <thead>
          <tr>
            <th scope="col">{t('advice.channel')}</th>
            <th scope="col">{t('advice.answer')}</th>
            <th scope="col">{t('advice.grounds')}</th>
            <th scope="col">{t('advice.next')}</th>
          </tr>
        </thead>
        <tbody>
          {advice.channels.map((answer) => (
            <tr key={answer.channel} data-testid={`answer-${answer.channel}`}>
              <th scope="row">
                <strong>{t(`channel.${answer.channel}`)}</strong>
                <cite>{answer.article}</cite>
              </th>
              <td>
                <AnswerMark answer={answer.answer} />
              </td>
              <td>
                <Grounds answer={answer} />
              </td>
              <td>
                <Next answer={answer} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

export function Grounds({ answer }: { answer: ChannelAnswer }) {
  const { t, i18n } = useTranslation('service');
  return (
    <ul>
      {answer.grounds.map((ground) => (
        <li key={ground.code}>
          {ground.text} <cite>{ground.article}</cite> {ground.confidence === 'RECALLED' && <Recalled />}
          {i18n.resolvedLanguage !== 'zh-CN' && (
            <div className="service-source" lang="zh-CN">
              {ground.court}
            </div>
          )}
          {ground.datum && ground.datum.source !== 'case' && (
            <div className="service-source">
              {t('advice.source')} <bdi>{ground.datum.source}</bdi>
              {ground.datum.asOf && ` (${t('advice.asOfShort', { day: ground.datum.asOf })})`}
              {ground.datum.note && (
                <>
                  {' · '}
                  <bdi>{ground.datum.note}</bdi>
                </>
              )}{' '}
              {ground.datum.confidence === 'RECALLED' && <Recalled />}
            </div>
          )}
          {ground.datum && ground.datum.value === null && <div className="service-source">{t('advice.unknown')}</div>}
        </li>
      ))}
    </ul>
  );
}

function Next({ answer }: { answer: ChannelAnswer }) {
  const { t } = useTranslation('service');
  return (
    <>
      {answer.next.length > 0 && (
        <ul>
          {answer.next.map((step) => (
            <li key={step.code}>{step.text}</li>
          ))}
        </ul>
      )}
      {answer.expected && (
        <div className="service-source">
          {answer.expected.unit !== 'instant' && t(`advice.time.${answer.expected.unit}`, { count: answer.expected.length })}{' '}
          {answer.expected.text} <cite>{answer.expected.article}</cite> {answer.expected.confidence === 'RECALLED' && <Recalled />}
          {answer.expected.reported && (
            <div>
              {t('advice.reported')} <bdi>{answer.expected.reported}</bdi>
            </div>
          )}
        </div>
      )}
      {answer.translation && (
        <div className="service-source">
          {t('advice.translation')} {answer.translation.text} {answer.translation.stated && <bdi>{answer.translation.stated}</bdi>}
        </div>
      )}
    </>
  );
}

/** A value or rule known from memory: a clerk checks it before relying on it. */
function Recalled() {
  const { t } = useTranslation('service');
  return <span className="service-recalled">{t('advice.recalled')}</span>;
}
