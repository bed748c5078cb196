import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Screen } from '@/app/Screen';
import { countryName } from '@/i18n/names';
import { CourtDate } from '@/time';
import { CaseNumber, Field, Mark, MoreButton, Names, SaveFile } from '@/ui';
import { type BoardFilter, type BoardLine, fetchBoard, useBoard, useBoardCounts } from './requests';

const dues = ['ALL', 'LATE', 'TODAY', 'WEEK'] as const;
const nexts = ['BEGIN', 'SEND', 'REMIND', 'EXPECT', 'FIND', 'FAIL', 'SERVE', 'ANSWER', 'NONE'] as const;

/** Every addressee of the cases that one sees for the court, the earliest due first. */
export default function BoardScreen() {
  const { t } = useTranslation('service');
  const [filter, setFilter] = useState<BoardFilter>({ due: 'ALL', next: '' });
  const counts = useBoardCounts();
  const board = useBoard(filter);
  return (
    <Screen
      title={t('board.title')}
      lead={counts.data && t('board.counts', { ...counts.data })}
      actions={
        <SaveFile fetch={() => fetchBoard(filter)} name="board.csv">
          {t('board.csv')}
        </SaveFile>
      }
    >
      <div className="row">
        <Field label={t('board.due.label')} name="due">
          <select value={filter.due} onChange={({ target }) => setFilter({ ...filter, due: target.value as BoardFilter['due'] })}>
            {dues.map((due) => (
              <option key={due} value={due}>
                {t(`board.due.${due}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('board.next')} name="next">
          <select value={filter.next} onChange={({ target }) => setFilter({ ...filter, next: target.value as BoardFilter['next'] })}>
            <option value="">{t('board.allSteps')}</option>
            {nexts.map((next) => (
              <option key={next} value={next}>
                {t(`board.step.${next}`)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <ProblemAlert problem={board.error ?? counts.error} onRetry={() => void board.refetch()} />
      {board.isSuccess && board.lines?.length === 0 && <p className="help">{t('board.none')}</p>}
      {!!board.lines?.length && <Lines lines={board.lines} />}
      <MoreButton of={board} />
    </Screen>
  );
}

function Lines({ lines }: { lines: BoardLine[] }) {
  const { t, i18n } = useTranslation('service');
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <table className="table rows">
      <thead>
        <tr>
          <th scope="col">{t('attempts.addressee')}</th>
          <th scope="col">{t('board.case')}</th>
          <th scope="col">{t('board.tried')}</th>
          <th scope="col">{t('board.next')}</th>
          <th scope="col">{t('board.by')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.requestId} data-testid={`board-${line.requestId}`}>
            <th scope="row">
              <Names names={[line.name, line.latinName, line.chineseName]} />
              <div className="source">
                {line.country && countryName(line.country, language)} · {t(`paper.${line.paper}`)}
              </div>
            </th>
            <td data-label={t('board.case')}>
              <Link to="/service/cases/$caseId" params={{ caseId: line.caseId }}>
                <CaseNumber>{line.caseNumber}</CaseNumber>
              </Link>
            </td>
            <td data-label={t('board.tried')}>
              {line.attempts.length === 0 && t('board.nothingTried')}
              <ul className="plain">
                {line.attempts.map((tried) => (
                  <li key={tried.attemptId}>
                    <Link to="/service/attempts/$attemptId" params={{ attemptId: tried.attemptId }}>
                      {t(`channel.${tried.channel}`)}
                    </Link>{' '}
                    {t(`attempts.state.${tried.state}`)}
                  </li>
                ))}
              </ul>
            </td>
            <td data-label={t('board.next')}>{t(`board.step.${line.next}`)}</td>
            <td data-label={t('board.by')}>
              <CourtDate date={line.on} /> {line.late && <Mark as="open">{t('board.due.LATE')}</Mark>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
