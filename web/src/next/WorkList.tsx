import { useId } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { CaseTitle } from '@/filing/CaseTitle';
import { decimal } from '@/numbers';
import { CourtTime, LastCourtDay } from '@/time';
import { CaseNumber, Citation, Field, HowCounted, MoreButton } from '@/ui';
import { DaysLeft } from './DaysLeft';
import { hashOf, pathOf, Sentence, Turn } from './NextSteps';
import { useWork, useWorkCounts, type WorkAsked, type WorkKind, type WorkLine, type WorkStanding } from './requests';
import './next.css';

const standings: WorkStanding[] = ['LATE', 'TODAY', 'WEEK', 'LATER', 'WAITING'];
/** What is looked at first is what cannot wait. */
const firstOf: WorkStanding[] = ['LATE', 'TODAY', 'WEEK', 'WAITING', 'LATER'];
/** Who has more before them wants no number any more; the service counts no further. */
const MANY = 1000;

/** The work of a day for the people of a court: what is late, what is due, what waits. */
export function WorkList({ groups }: { groups: string[] }) {
  const { t } = useTranslation('next');
  const title = useId();
  const seesAll = groups.includes('clerk') || groups.includes('supervisor');
  const { asked, chosen, choose } = useChoice(groups, seesAll);
  const counts = useWorkCounts(asked);
  const countOf = (standing: WorkStanding) => counts.data?.find((each) => each.standing === standing)?.count ?? 0;
  const standing = chosen ?? firstOf.find((each) => countOf(each) > 0);
  return (
    <section className="what-now work" aria-labelledby={title}>
      <h2 id={title}>{t('work.title')}</h2>
      <div className="grid">
        {seesAll && (
          <Field label={t('work.of')}>
            <select value={asked.whose} onChange={(event) => choose({ whose: event.target.value })}>
              <option value="MINE">{t('work.whose.MINE')}</option>
              <option value="COURT">{t('work.whose.COURT')}</option>
            </select>
          </Field>
        )}
        <Field label={t('work.kind')}>
          <select value={asked.kind} onChange={(event) => choose({ kind: event.target.value })}>
            <option value="">{t('work.everything')}</option>
            {kindsOf(groups).map((kind) => (
              <option key={kind} value={kind}>
                {t(`work.kinds.${kind}`)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <ProblemAlert problem={counts.error} onRetry={() => void counts.refetch()} />
      {counts.isPending && <Pending />}
      {counts.data && (
        <div className="tabs" role="group" aria-labelledby={title}>
          {standings.map((each) => (
            <button key={each} type="button" aria-pressed={standing === each} onClick={() => choose({ standing: each })}>
              {t(`work.standing.${each}`)} <Count of={countOf(each)} />
            </button>
          ))}
        </div>
      )}
      {counts.data && !standing && <p>{t('work.nothing')}</p>}
      {standing && <Lines asked={asked} standing={standing} />}
    </section>
  );
}

/** What is chosen stands in the address: it can be kept, sent to a colleague, and is there again after a look at a case. */
function useChoice(groups: string[], seesAll: boolean) {
  const said = useSearch({ strict: false }) as { whose?: string; kind?: string; standing?: string };
  const navigate = useNavigate();
  const asked: WorkAsked = {
    whose: seesAll && said.whose === 'COURT' ? 'COURT' : 'MINE',
    kind: kindsOf(groups).find((kind) => kind === said.kind) ?? '',
  };
  const choose = (part: Record<string, string>) => {
    const search = Object.fromEntries(Object.entries({ ...said, ...part }).filter(([, value]) => value));
    void navigate({ to: '/', search, replace: true, resetScroll: false });
  };
  return { asked, chosen: standings.find((each) => each === said.standing), choose };
}

/** Filings are the registry's, refusals the judges', and who supervises gives cases to people and lets files leave the country. */
const OF_SOME: Partial<Record<WorkKind, string>> = { FILING: 'clerk', REFUSAL: 'judge', CASE: 'supervisor', TRANSFER: 'supervisor' };

const KINDS: WorkKind[] = [
  'FILING',
  'REFUSAL',
  'DEADLINE',
  'SENDING',
  'SERVICE',
  'DOCUMENT',
  'EXHIBIT',
  'EXCHANGE',
  'PAPER',
  'APPLICATION',
  'QUESTION',
  'REPRESENTATIVE',
  'ADDRESS',
  'COURT_DOCUMENT',
  'HEARING',
  'DECISION',
  'CASE',
  'TRANSFER',
];

function kindsOf(groups: string[]): WorkKind[] {
  return KINDS.filter((kind) => {
    const only = OF_SOME[kind];
    return !only || groups.includes(only);
  });
}

function Count({ of }: { of: number }) {
  const { i18n } = useTranslation();
  const count = decimal(String(of), i18n.resolvedLanguage ?? 'en');
  return (
    <bdi>
      {count}
      {of >= MANY && '+'}
    </bdi>
  );
}

function Lines({ asked, standing }: { asked: WorkAsked; standing: WorkStanding }) {
  const { t, i18n } = useTranslation('next');
  const work = useWork(asked, standing, i18n.resolvedLanguage ?? 'en');
  return (
    <>
      <ProblemAlert problem={work.error} onRetry={() => void work.refetch()} />
      {work.isPending && <Pending />}
      {work.lines?.length === 0 && <p>{t('work.none')}</p>}
      {work.lines && work.lines.length > 0 && (
        <div className="scroll">
          <table className="table rows">
            <thead>
              <tr>
                <th scope="col">{t('work.day')}</th>
                <th scope="col">{t('work.matter')}</th>
                <th scope="col">{t('work.what')}</th>
              </tr>
            </thead>
            <tbody>
              {work.lines.map((line) => (
                <tr key={`${line.kind} ${line.id}`}>
                  <td data-label={t('work.day')}>
                    <Day line={line} />
                  </td>
                  <td data-label={t('work.matter')}>
                    <Matter line={line} />
                  </td>
                  <td>
                    <What line={line} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton of={work} />
    </>
  );
}

function Day({ line }: { line: WorkLine }) {
  const { t } = useTranslation('next');
  if (line.since) {
    return (
      <>
        {t('work.since')} <CourtTime instant={line.since} />
      </>
    );
  }
  if (line.step.answerBy && !line.step.deadline) {
    return (
      <strong>
        <LastCourtDay date={line.step.answerBy} />
      </strong>
    );
  }
  return (
    line.step.deadline && (
      <>
        <strong>
          <LastCourtDay date={line.step.deadline.lastDay} />
        </strong>{' '}
        <DaysLeft until={line.step.deadline.closesAt} />
        {line.otherClock && line.otherClock.lastDay !== line.step.deadline.lastDay && (
          <div>
            <small>
              {t('work.otherClock')} <LastCourtDay date={line.otherClock.lastDay} />
            </small>
          </div>
        )}
      </>
    )
  );
}

function Matter({ line }: { line: WorkLine }) {
  const { t } = useTranslation('next');
  const { caseId, caseNumber, submissionId, title } = line.step;
  return (
    <>
      {caseId && caseNumber ? (
        <Link to={`/cases/${caseId}`}>
          <CaseNumber>{caseNumber}</CaseNumber>
        </Link>
      ) : (
        <Link to={`/reviews/${submissionId}`}>
          {t('work.filing')} <bdi>{line.reference}</bdi>
        </Link>
      )}
      <div>
        <CaseTitle title={title} cause={line.cause} parties={line.parties} />
      </div>
      {line.reviewerName && (
        <small>
          <span>{t('work.with', { name: line.reviewerName })}</span>
        </small>
      )}
    </>
  );
}

function What({ line }: { line: WorkLine }) {
  const { t } = useTranslation('next');
  const { step } = line;
  return (
    <>
      {step.turn !== 'YOURS' && <Turn step={step} />} <Sentence step={step} />
      {step.article && (
        <div>
          <Citation law={step.article} />
        </div>
      )}
      {step.deadline && <HowCounted derivation={step.deadline} />}
      <div>
        <Link to={pathOf(step)} hash={hashOf(step)}>
          {t(`do.${step.kind}`)}
        </Link>
      </div>
    </>
  );
}
