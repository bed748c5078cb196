import { Trans, useTranslation } from 'react-i18next';
import { CourtDate, CourtTime } from '@/time';
import { HowCounted } from '@/ui';
import type { Period } from './requests';
import './service.css';

const marks = { OPEN: '✓', CLOSED: '✕', ASK: '?' };

/** An answer in colour, sign and word; the word alone is enough. */
export function AnswerMark({ answer }: { answer: keyof typeof marks }) {
  const { t } = useTranslation('service');
  return (
    <span className={`service-answer service-${answer}`}>
      <span aria-hidden="true">{marks[answer]}</span> {t(`answer.${answer}`)}
    </span>
  );
}

/**
 * Within how many days to answer or appeal, the last of them, and how it came about.
 *
 * @param zone of whom it runs for, who then reads the end in that zone too
 */
export function PeriodToAct({ period, zone }: { period: Period; zone?: string }) {
  const { t } = useTranslation('service');
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
      {zone && (
        <p>
          {t(`${by}.closes`)} <CourtTime instant={period.closesAt} zone={zone} />
        </p>
      )}
      <HowCounted
        derivation={{ ...period, rule: period.ruleId, length: period.days, unit: 'DAY' }}
        trigger={t('answerBy.trigger')}
        closes={t(`${by}.closes`)}
        zone={zone}
      />
    </>
  );
}
