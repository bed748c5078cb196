import { useTranslation } from 'react-i18next';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate, courtDay } from '@/time';
import { Citation, Mark } from '@/ui';
import type { Advice, ChannelAnswer } from './requests';
import { KnownFacts } from './KnownFacts';
import { AnswerMark } from './parts';

/** A day as the tables of the law have it: whole, or only its month or year. */
const tableDay = (day: string, language: string) => (/^\d{4}-\d\d-\d\d$/.test(day) ? courtDay(day, language) : day);

/** Open channels in the order in which a court usually gets an addressee: what can be done in China, then straight, then abroad. */
const usual = [
  'LITIGATION_AGENT',
  'PRC_ESTABLISHMENT',
  'PERSON_IN_PRC',
  'CODEFENDANT_ENTITY',
  'ELECTRONIC',
  'POSTAL',
  'INTER_REGIONAL',
  'TREATY_CENTRAL_AUTHORITY',
  'BILATERAL_TREATY',
  'CONSULAR_NATIONAL',
  'DIPLOMATIC',
];
const rank = (answer: ChannelAnswer) => (usual.includes(answer.channel) ? usual.indexOf(answer.channel) : usual.length);

/** The adviser's answer: what is open first, what a person must say next, and what is closed out of the way; each with its grounds. An older answer is folded, and one that nobody needs any more. */
export function AdviceTable({
  advice,
  folded,
  untranslated = [],
}: {
  advice: Advice;
  folded?: boolean;
  /** Papers of the request, by name, of which it has no translation. */
  untranslated?: string[];
}) {
  const { t, i18n } = useTranslation('service');
  const which = (wanted: ChannelAnswer['answer']) =>
    advice.channels.filter(({ answer }) => answer === wanted).sort((a, b) => rank(a) - rank(b));
  const [open, closed] = [which('OPEN'), which('CLOSED')];
  return (
    <details open={!folded}>
      <summary>{t('advice.title')}</summary>
      <p className="help">
        {t('advice.asOf')} <CourtDate date={advice.on} /> ·{' '}
        {t('advice.law', { day: tableDay(advice.lawAsOf, i18n.resolvedLanguage ?? 'en') })}
      </p>
      <KnownFacts situation={advice.situation} />
      {open[0] ? <BeginWith answer={open[0]} /> : <p>{t('advice.firstNone')}</p>}
      <Channels answers={[...open, ...which('ASK')]} untranslated={untranslated} />
      {closed.length > 0 && (
        <details>
          <summary>{t('advice.closed')}</summary>
          <Channels answers={closed} untranslated={[]} />
        </details>
      )}
    </details>
  );
}

function BeginWith({ answer }: { answer: ChannelAnswer }) {
  const { t } = useTranslation('service');
  const { colon } = usePunctuation();
  return (
    <p data-testid="begin-with">
      <strong>
        {t('advice.first')}
        {colon}
        {t(`channel.${answer.channel}`)}
      </strong>{' '}
      {answer.next[0]?.text}
    </p>
  );
}

function Channels({ answers, untranslated }: { answers: ChannelAnswer[]; untranslated: string[] }) {
  const { t } = useTranslation('service');
  return (
    <table className="table rows">
      <thead>
        <tr>
          <th scope="col">{t('advice.channel')}</th>
          <th scope="col">{t('advice.answer')}</th>
          <th scope="col">{t('advice.grounds')}</th>
          <th scope="col">{t('advice.next')}</th>
        </tr>
      </thead>
      <tbody>
        {answers.map((answer) => (
          <tr key={answer.channel} data-testid={`answer-${answer.channel}`}>
            <th scope="row">
              <strong>{t(`channel.${answer.channel}`)}</strong>
              <Citation law={answer.article} />
            </th>
            <td data-label={t('advice.answer')}>
              <AnswerMark answer={answer.answer} />
            </td>
            <td data-label={t('advice.grounds')}>
              <Grounds answer={answer} />
            </td>
            <td data-label={t('advice.next')}>
              <Next answer={answer} untranslated={untranslated} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Grounds({ answer }: { answer: ChannelAnswer }) {
  const { t, i18n } = useTranslation('service');
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <ul>
      {answer.grounds.map((ground) => (
        <li key={ground.code}>
          {ground.text} <Citation law={ground.article} /> {ground.confidence === 'RECALLED' && <Recalled />}
          {language !== 'zh-CN' && (
            <div className="source" lang="zh-CN">
              {ground.court}
            </div>
          )}
          {ground.datum && ground.datum.source !== 'case' && (
            <div className="source">
              {t('advice.source')} <bdi>{ground.datum.source}</bdi>
              {ground.datum.asOf && ` (${t('advice.asOfShort', { day: tableDay(ground.datum.asOf, language) })})`}
              {ground.datum.note && (
                <>
                  {' · '}
                  <bdi>{ground.datum.note}</bdi>
                </>
              )}{' '}
              {ground.datum.confidence === 'RECALLED' && <Recalled />}
            </div>
          )}
          {ground.datum && ground.datum.value === null && <div className="source">{t('advice.unknown')}</div>}
        </li>
      ))}
    </ul>
  );
}

function Next({ answer, untranslated }: { answer: ChannelAnswer; untranslated: string[] }) {
  const { t, i18n } = useTranslation('service');
  const { colon } = usePunctuation();
  return (
    <>
      {answer.next.length > 0 && (
        <ul>
          {answer.next.map((step) => (
            <li key={step.code}>{step.text}</li>
          ))}
        </ul>
      )}
      {answer.recipient?.value && (
        <div className="source">
          {t('advice.recipient')} <bdi>{answer.recipient.value}</bdi> {answer.recipient.confidence === 'RECALLED' && <Recalled />}
        </div>
      )}
      {answer.expected && (
        <div className="source">
          {answer.expected.unit !== 'instant' && t(`advice.time.${answer.expected.unit}`, { count: answer.expected.length })}{' '}
          {answer.expected.text} <Citation law={answer.expected.article} /> {answer.expected.confidence === 'RECALLED' && <Recalled />}
          {answer.expected.reported && (
            <div>
              {t('advice.reported')} <bdi>{answer.expected.reported}</bdi>
            </div>
          )}
        </div>
      )}
      {answer.translation && (
        <div className="source">
          {t('advice.translation')} {answer.translation.text} {answer.translation.stated && <bdi>{answer.translation.stated}</bdi>}{' '}
          {answer.translation.article && <Citation law={answer.translation.article} />}
        </div>
      )}
      {answer.translation && untranslated.length > 0 && (
        <div data-testid={`untranslated-${answer.channel}`}>
          <Mark as="open">{t('advice.untranslated')}</Mark>
          {colon}
          <bdi>{new Intl.ListFormat(i18n.resolvedLanguage).format(untranslated)}</bdi>
        </div>
      )}
    </>
  );
}

/** A value or rule known from memory: a clerk checks it before relying on it. */
function Recalled() {
  const { t } = useTranslation('service');
  return <Mark as="open">{t('advice.recalled')}</Mark>;
}
