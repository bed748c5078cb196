import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { oneOf, useInAddress } from '@/app/inAddress';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CaseNumber, Citation, Field, Mark, MoreButton, SaveFile } from '@/ui';
import { type CaseImport, type ImportLine, lineStates, reportOf, useImport, useImportLines } from './requests';

/** How far a file is, and what came of each of its cases. */
export default function ImportScreen() {
  const { t } = useTranslation('intake');
  const { importId } = useParams({ strict: false }) as { importId: string };
  const found = useImport(importId);
  if (found.isPending) return <Pending />;
  if (found.isError) {
    return (
      <Screen title={t('report.title')}>
        <ProblemAlert problem={found.error} onRetry={() => void found.refetch()} />
      </Screen>
    );
  }
  return (
    <Screen
      title={t('report.title')}
      lead={t(found.data.finishedAt ? 'report.finished' : 'report.underWay')}
      actions={
        <SaveFile fetch={reportOf(importId)} name={`cases-${importId}.csv`}>
          {t('report.save')}
        </SaveFile>
      }
    >
      <Progress all={found.data} />
      <Lines all={found.data} />
    </Screen>
  );
}

function Progress({ all }: { all: CaseImport }) {
  const { t } = useTranslation('intake');
  return (
    <section aria-label={t('report.progress')}>
      <progress value={all.cases - all.waiting} max={all.cases} aria-label={t('report.progress')} />
      <p role="status">
        {t('import.counts', { registered: all.registered, known: all.known, refused: all.refused, waiting: all.waiting })}
      </p>
    </section>
  );
}

function Lines({ all }: { all: CaseImport }) {
  const { t } = useTranslation('intake');
  const [{ state: said }, ask] = useInAddress({ state: '' });
  const state = oneOf(['', ...lineStates], said);
  const lines = useImportLines(all.id, state, !all.finishedAt);
  return (
    <>
      <Field label={t('report.show')}>
        <select value={state} onChange={({ target }) => ask({ state: target.value })}>
          <option value="">{t('report.all')}</option>
          {lineStates.map((each) => (
            <option key={each} value={each}>
              {t(`report.state.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <ProblemAlert problem={lines.error} onRetry={() => void lines.refetch()} />
      {lines.isPending && <Pending />}
      {lines.lines?.length === 0 && <p>{t('report.none')}</p>}
      {lines.lines && lines.lines.length > 0 && (
        <div className="scroll">
          <table className="table rows">
            <thead>
              <tr>
                <th scope="col">{t('report.line')}</th>
                <th scope="col">{t('register.reference')}</th>
                <th scope="col">{t('report.result')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.lines.map((line) => (
                <Line key={line.position} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton of={lines} />
    </>
  );
}

const marks = { REGISTERED: 'good', KNOWN: 'open', REFUSED: 'bad', WAITING: 'open' } as const;

function Line({ line }: { line: ImportLine }) {
  const { t } = useTranslation('intake');
  return (
    <tr>
      <td data-label={t('report.line')}>{line.position}</td>
      <td data-label={t('register.reference')}>
        <bdi>{line.reference}</bdi>
      </td>
      <td data-label={t('report.result')}>
        <Mark as={marks[line.state]}>{t(`report.state.${line.state}`)}</Mark>{' '}
        {line.caseId && (
          <Link to={`/cases/${line.caseId}`}>
            <CaseNumber>{line.caseNumber!}</CaseNumber>
          </Link>
        )}
        {line.grounds.length > 0 && (
          <ul>
            {line.grounds.map((ground) => (
              <li key={`${ground.field}-${ground.code}`}>
                {ground.field && <code dir="ltr">{ground.field}</code>} {ground.message}
                {ground.source && <Citation law={ground.source} />}
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}
