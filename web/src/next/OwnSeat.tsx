import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CourtTime } from '@/time';
import { Citation, Mark } from '@/ui';
import { DaysLeft } from './DaysLeft';
import type { NextStep, SeatStep } from './requests';

/** Who comes in from outside the court has to be ready with devices and papers. */
const FROM_OUTSIDE = new Set<SeatStep['kind']>(['INTERPRET', 'TESTIFY', 'EXPLAIN_OPINION', 'ASSIST_PARTY']);

export const turnOfSeat = (step: SeatStep): NextStep['turn'] => (step.kind === 'AWAIT_NEW_HEARING' ? 'COURTS' : 'YOURS');

/** What a hearing asks of one who has a seat there for no party: by when, how, and what happens otherwise. */
export function OwnSeat({ step, ofMatters }: { step: SeatStep; ofMatters?: boolean }) {
  const { t, i18n } = useTranslation('next');
  const turn = turnOfSeat(step);
  const yours = turn === 'YOURS';
  const consequence = i18n.exists(`next:seat.ifNot.${step.kind}`) ? t(`seat.ifNot.${step.kind}`) : null;
  return (
    <>
      {ofMatters && (
        <p className="matter" lang="zh-CN">
          {step.caseNumber} {step.title}
        </p>
      )}
      <p className="sentence">
        <Mark as={yours ? 'open' : undefined}>{t(`turn.${turn}`)}</Mark>
        <strong>{t(`seat.what.${step.kind}`)}</strong>
      </p>
      {yours && (
        <p>
          {step.inSession ? t('seat.session') : t('begins')} <CourtTime instant={step.at} />{' '}
          {!step.inSession && <DaysLeft until={step.at} />}
        </p>
      )}
      {yours && step.movedFrom && (
        <p>
          {t('seat.moved')} <CourtTime instant={step.movedFrom} /> · <bdi>{step.reason}</bdi>
        </p>
      )}
      {FROM_OUTSIDE.has(step.kind) && <p>{t('seat.how')}</p>}
      {consequence && (
        <p>
          {t('otherwise')} {consequence} {step.article && <Citation law={step.article} />}
        </p>
      )}
      <p>
        <Link to={`/hearings/${step.hearingId}`} className={yours ? 'button' : undefined}>
          {t(yours ? 'seat.go' : 'seat.see')}
        </Link>
      </p>
    </>
  );
}
