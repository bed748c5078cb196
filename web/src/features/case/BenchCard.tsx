import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate, CourtTime } from '@/time';
import { Citation, HowCounted, MoreButton } from '@/ui';
import { type Assignment, useAssignment, useAssignmentSteps } from './assignmentRequests';
import { Written } from '@/written';

/** Who hears the case, and who its clerk is. @param ofTheCourt whether the reader sees also what was before, and why */
export function BenchCard({ caseId, ofTheCourt }: { caseId: string; ofTheCourt: boolean }) {
  const { t } = useTranslation('case');
  const found = useAssignment(caseId);
  return (
    <section className="card" aria-label={t('bench.title')}>
      <h2>{t('bench.title')}</h2>
      <ProblemAlert problem={found.error} onRetry={() => void found.refetch()} />
      {found.data && <People assignment={found.data} />}
      {ofTheCourt && found.data && found.data.version > 1 && <Before caseId={caseId} />}
      {found.data && found.data.compositions.length > 0 && (
        <p>
          <LinkButton to={`/cases/${caseId}/assignment`} primary={found.data.version === 0}>
            {t(found.data.version === 0 ? 'bench.give' : 'bench.giveAnew')}
          </LinkButton>
        </p>
      )}
    </section>
  );
}

function People({ assignment }: { assignment: Assignment }) {
  const { t } = useTranslation('case');
  const { colon } = usePunctuation();
  const article = `CPL ${assignment.notifyBy?.article}`;
  if (!assignment.assignedAt) return <p>{t('bench.nobody')}</p>;
  return (
    <>
      <ul>
        {assignment.members.map((member) => (
          <li key={member.office + member.name}>
            <strong>{t(`bench.office.${member.office}`)}</strong>
            {colon}
            <bdi translate="no">{member.name}</bdi>
          </li>
        ))}
      </ul>
      <p>
        <small>
          {t('bench.since')} <CourtTime instant={assignment.assignedAt} />
        </small>
      </p>
      {assignment.notifyBy && (
        <>
          <p>
            <small>
              {t('bench.notifyBy')} <CourtDate date={assignment.notifyBy.lastDay} /> (<Citation law={article} />)
            </small>
          </p>
          <HowCounted derivation={assignment.notifyBy} />
        </>
      )}
    </>
  );
}

/** To whom the case was given before, by whom and why. */
function Before({ caseId }: { caseId: string }) {
  const { t } = useTranslation('case');
  const { colon } = usePunctuation();
  const steps = useAssignmentSteps(caseId);
  return (
    <details>
      <summary>{t('bench.before')}</summary>
      <ProblemAlert problem={steps.error} onRetry={() => void steps.refetch()} />
      <ol>
        {steps.lines?.map((step) => (
          <li key={step.number}>
            <CourtTime instant={step.assignedAt} />
            <div>
              {t(`bench.ground.${step.ground}`)} <bdi translate="no">{step.assignedByName}</bdi>
            </div>
            {step.reason && <Written text={step.reason} />}
            <small>
              {step.members.map((member) => (
                <div key={member.office + member.name}>
                  {t(`bench.office.${member.office}`)}
                  {colon}
                  <bdi translate="no">{member.name}</bdi>
                </div>
              ))}
            </small>
          </li>
        ))}
      </ol>
      <MoreButton of={steps} />
    </details>
  );
}
