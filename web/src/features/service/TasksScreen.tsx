import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { countryName } from '@/i18n/names';
import { CourtTime } from '@/time';
import { CaseNumber, Field, MoreButton, Names } from '@/ui';
import { useTaskCounts, useTasks } from './requests';
import { type ServiceTask, placeOf, taskKinds } from './tasks';

/** What waits for a person beside what is due, what waits longest first. */
export default function TasksScreen() {
  const { t } = useTranslation('service');
  const said = useSearch({ strict: false }) as { kind?: string };
  const navigate = useNavigate();
  const kind = taskKinds.find((each) => each === said.kind) ?? '';
  const counts = useTaskCounts();
  const list = useTasks(kind);
  const waiting = taskKinds.filter((each) => each === kind || counts.data?.[each]);
  return (
    <Screen title={t('tasks.title')} lead={t('tasks.text')} actions={<LinkButton to="/service/board">{t('board.title')}</LinkButton>}>
      <Field label={t('tasks.which')} name="kind">
        <select
          value={kind}
          onChange={({ target: { value } }) =>
            void navigate({ to: '/service/tasks', search: value ? { kind: value } : {}, replace: true, resetScroll: false })
          }
        >
          <option value="">{t('tasks.all', { number: Object.values(counts.data ?? {}).reduce((sum, each) => sum + each, 0) })}</option>
          {waiting.map((each) => (
            <option key={each} value={each}>
              {t('tasks.counted', { what: t(`tasks.kind.${each}`), number: counts.data?.[each] ?? 0 })}
            </option>
          ))}
        </select>
      </Field>
      <ProblemAlert problem={list.error ?? counts.error} onRetry={() => void list.refetch()} />
      {list.isSuccess && list.lines?.length === 0 && <p className="help">{t('tasks.none')}</p>}
      {!!list.lines?.length && <Lines lines={list.lines} />}
      <MoreButton of={list} />
    </Screen>
  );
}

function Lines({ lines }: { lines: ServiceTask[] }) {
  const { t, i18n } = useTranslation('service');
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <table className="table rows">
      <thead>
        <tr>
          <th scope="col">{t('tasks.what')}</th>
          <th scope="col">{t('attempts.addressee')}</th>
          <th scope="col">{t('board.case')}</th>
          <th scope="col">{t('tasks.since')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((task) => (
          <tr key={task.id} data-testid={`task-${task.kind}`}>
            <th scope="row">
              <Link {...placeOf(task)}>{t(`tasks.kind.${task.kind}`)}</Link>
              <div className="source">{t(`tasks.do.${task.kind}`)}</div>
            </th>
            <td data-label={t('attempts.addressee')}>
              <Names names={[task.name, task.latinName, task.chineseName]} />
              {task.country && <div className="source">{countryName(task.country, language)}</div>}
            </td>
            <td data-label={t('board.case')}>
              <Link to="/service/cases/$caseId" params={{ caseId: task.caseId }}>
                <CaseNumber>{task.caseNumber}</CaseNumber>
              </Link>
              {task.number && (
                <div className="source">
                  <CaseNumber>{task.number}</CaseNumber>
                </div>
              )}
            </td>
            <td data-label={t('tasks.since')}>
              <CourtTime instant={task.since} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
