import { useTranslation } from 'react-i18next';
import { CourtDate } from '@/time';
import type { Advice, Verdict } from './requests';
import { VerdictMark } from './parts';

/** The adviser's answer: each channel with its verdict, the grounds and their sources, and what to do next. */
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
            <th scope="col">{t('advice.verdict')}</th>
            <th scope="col">{t('advice.grounds')}</th>
            <th scope="col">{t('advice.next')}</th>
          </tr>
        </thead>
        <tbody>
          {advice.verdicts.map((verdict) => (
            <tr key={verdict.channel} data-testid={`verdict-${verdict.channel}`}>
              <th scope="row">
                <strong>{t(`channel.${verdict.channel}`)}</strong>
                <cite>{verdict.article}</cite>
              </th>
              <td>
                <VerdictMark answer={verdict.answer} />
              </td>
              <td>
                <Grounds verdict={verdict} />
              </td>
              <td>
                <Next verdict={verdict} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

export function Grounds({ verdict }: { verdict: Verdict }) {
  const { t, i18n } = useTranslation('service');
  return (
    <ul>
      {verdict.grounds.map((ground) => (
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

function Next({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation('service');
  return (
    <>
      {verdict.next.length > 0 && (
        <ul>
          {verdict.next.map((step) => (
            <li key={step.code}>{step.text}</li>
          ))}
        </ul>
      )}
      {verdict.expected && (
        <div className="service-source">
          {verdict.expected.unit !== 'instant' && t(`advice.time.${verdict.expected.unit}`, { count: verdict.expected.length })}{' '}
          {verdict.expected.text} <cite>{verdict.expected.article}</cite> {verdict.expected.confidence === 'RECALLED' && <Recalled />}
          {verdict.expected.reported && (
            <div>
              {t('advice.reported')} <bdi>{verdict.expected.reported}</bdi>
            </div>
          )}
        </div>
      )}
      {verdict.translation && (
        <div className="service-source">
          {t('advice.translation')} {verdict.translation.text} {verdict.translation.stated && <bdi>{verdict.translation.stated}</bdi>}
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
