import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate, CourtTime } from '@/time';
import { HowCounted } from '@/ui';
import { type CaseStage, useCourse } from './requests';
import './course.css';

/** How far the case has come, from the filing to the effect of the decision: to be seen at a glance, and to be heard in order. */
export function Course({ caseId }: { caseId: string }) {
  const { t } = useTranslation('case');
  const course = useCourse(caseId);
  return (
    <section aria-label={t('course.title')}>
      <ProblemAlert problem={course.error} onRetry={() => void course.refetch()} />
      <ol className="course">
        {course.data?.map((stage) => (
          <li key={stage.code} className={stage.state.toLowerCase()} aria-current={stage.state === 'NOW' ? 'step' : undefined}>
            <Stage stage={stage} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Stage({ stage }: { stage: CaseStage }) {
  const { t } = useTranslation('case');
  const { colon } = usePunctuation();
  const partly = stage.state !== 'DONE' && stage.of > 1;
  return (
    <>
      <strong>{t(`course.stage.${stage.code}`)}</strong>
      <span className="aside">
        {colon}
        {t(`course.state.${stage.state}`)}{' '}
      </span>
      {stage.on && <CourtDate date={stage.on} />}
      {partly && <span>{t('course.count', { done: stage.done, all: stage.of })}</span>}
      {stage.lastDay && (
        <span>
          {t('course.until')} <CourtDate date={stage.lastDay} />
        </span>
      )}
      {stage.counted && <HowCounted derivation={stage.counted} />}
      {stage.startsAt && <CourtTime instant={stage.startsAt} />}
      {stage.code === 'HEARD' && stage.state === 'NOW' && !stage.startsAt && <span>{t('course.unset')}</span>}
      {stage.state === 'PASSED' && <span aria-hidden="true">{t('course.state.PASSED')}</span>}
    </>
  );
}
