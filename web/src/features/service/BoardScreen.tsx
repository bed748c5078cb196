import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { LinkButton } from '@/app/LinkButton';
import { type Group, isFor } from '@/app/feature';
import { Screen } from '@/app/Screen';
import { countryName } from '@/i18n/names';
import { CourtDate } from '@/time';
import { Button, CaseNumber, Mark, MoreButton, Names, SaveFile } from '@/ui';
import { BoardFilters, channels, dues, nexts } from './BoardFilters';
import { type Meant, type SeveralAct, SeveralForm, SeveralTick } from './SeveralForm';
import { useIncomingCounts } from './incoming/requests';
import { type BoardFilter, type BoardLine, fetchBoard, useBoard, useBoardCounts, useTaskCounts } from './requests';
import { goesByAuthority } from './steps';

const acts: SeveralAct[] = ['dispatches', 'reminders', 'failures'];

/** Who sees all cases of the court. */
const seesAll: Group[] = ['clerk', 'supervisor'];

/** So many are recorded at once. */
const MOST = 100;

/** Every addressee of the cases that one sees for the court, the earliest due first. */
export default function BoardScreen() {
  const { t } = useTranslation('service');
  const { filter, choose } = useFilter();
  const account = useAccount();
  const counts = useBoardCounts();
  const board = useBoard(filter);
  return (
    <Screen
      title={t('board.title')}
      lead={counts.data && t('board.counts', { ...counts.data })}
      actions={
        <>
          <LinkButton to="/service/sent-abroad">{t('sent.title')}</LinkButton>
          {isFor(['clerk'], account?.groups) && <LinkButton to="/service/posted-files">{t('posted.title')}</LinkButton>}
          {isFor(seesAll, account?.groups) && <LinkButton to="/service/map">{t('map.title')}</LinkButton>}
          <SaveFile fetch={() => fetchBoard(filter)} name="board.csv">
            {t('board.csv')}
          </SaveFile>
        </>
      }
    >
      <Waiting />
      {isFor(seesAll, account?.groups) && <FromAbroad />}
      <BoardFilters filter={filter} choose={choose} />
      <ProblemAlert problem={board.error ?? counts.error} onRetry={() => void board.refetch()} />
      {board.isSuccess && board.lines?.length === 0 && <p className="help">{t('board.none')}</p>}
      {!!board.lines?.length && <Chosen key={JSON.stringify(filter)} lines={board.lines} canRecord={isFor(['clerk'], account?.groups)} />}
      <MoreButton of={board} />
    </Screen>
  );
}

/** What waits for a person has its own list; here is how much of it there is. */
function Waiting() {
  const { t } = useTranslation('service');
  const { data } = useTaskCounts();
  if (!data) return null;
  return (
    <p data-testid="board-tasks">
      <Link to="/service/tasks">{t('tasks.title')}</Link>{' '}
      {t('tasks.all', { number: Object.values(data).reduce((sum, each) => sum + each, 0) })}
    </p>
  );
}

/** What others asked of the court stands beside what it asks of others. */
function FromAbroad() {
  const { t } = useTranslation('service');
  const { data } = useIncomingCounts(true);
  if (!data) return null;
  return (
    <p data-testid="board-incoming">
      <Link to="/service/incoming">{t('incoming.title')}</Link> {t('incoming.counts', { ...data })}
    </p>
  );
}

/** What is chosen stands in the address: it can be kept, and the map leads to it. */
function useFilter() {
  const said = useSearch({ strict: false }) as Partial<Record<keyof BoardFilter, string>>;
  const navigate = useNavigate();
  const filter: BoardFilter = {
    due: dues.find((due) => due === said.due) ?? 'ALL',
    next: nexts.find((next) => next === said.next) ?? '',
    channel: channels.find((channel) => channel === said.channel) ?? '',
    country: /^[A-Z]{2}$/.test(said.country ?? '') ? said.country! : '',
    failed: String(said.failed) === 'true' ? 'true' : '',
    search: String(said.search ?? '').slice(0, 200),
  };
  const choose = (part: Partial<BoardFilter>) => {
    const search = Object.fromEntries(Object.entries({ ...filter, ...part }).filter(([, value]) => value));
    void navigate({ to: '/service/board', search, replace: true, resetScroll: false });
  };
  return { filter, choose };
}

/** The attempt of a line that is under way and whose papers people carry, through authorities before any other way. */
function meantBy(line: BoardLine): Meant | undefined {
  const carried = line.attempts.filter(({ channel, state }) => state === 'UNDER_WAY' && channel !== 'ELECTRONIC');
  const tried = carried.find(({ channel }) => goesByAuthority(channel)) ?? carried[0];
  return tried && { line, attemptId: tried.attemptId, channel: tried.channel };
}

/** The lines, of which a clerk chooses several to record one dispatch, reminder or failure of all. */
function Chosen({ lines, canRecord }: { lines: BoardLine[]; canRecord: boolean }) {
  const { t } = useTranslation('service');
  const [chosen, setChosen] = useState<string[]>([]);
  const [act, setAct] = useState<SeveralAct>();
  const [recorded, setRecorded] = useState<number>();
  const can = canRecord ? lines.flatMap((line) => meantBy(line) ?? []) : [];
  const meant = can.filter(({ attemptId }) => chosen.includes(attemptId));
  const toggle = (id: string) => setChosen((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]));
  const tick = (line: BoardLine) => {
    const of = can.find((each) => each.line === line);
    return of && <SeveralTick meant={of} isOn={chosen.includes(of.attemptId)} onToggle={() => toggle(of.attemptId)} />;
  };
  const byAuthority = meant.every(({ channel }) => goesByAuthority(channel));
  const done = (attempts?: number) => {
    setAct(undefined);
    setChosen([]);
    setRecorded(attempts);
  };
  return (
    <>
      {can.length > 0 && (
        <div className="row" role="group" aria-label={t('several.title')}>
          <Button onClick={() => setChosen(can.slice(0, MOST).map(({ attemptId }) => attemptId))}>{t('several.all')}</Button>
          {acts.map((each) => (
            <Button
              key={each}
              disabled={meant.length === 0 || meant.length > MOST || (each !== 'failures' && !byAuthority)}
              onClick={() => {
                setRecorded(undefined);
                setAct(each);
              }}
            >
              {t(`several.${each}`)}
            </Button>
          ))}
          <span role="status">
            {recorded === undefined ? t('several.chosen', { chosen: meant.length }) : t('several.recorded', { addressees: recorded })}
          </span>
          {!byAuthority && <span className="help">{t('several.onlyAuthorities')}</span>}
        </div>
      )}
      {act && meant.length > 0 && <SeveralForm key={act} act={act} meant={meant} onDone={() => done()} onRecorded={done} />}
      <Lines lines={lines} tick={tick} />
    </>
  );
}

function Lines({ lines, tick }: { lines: BoardLine[]; tick: (line: BoardLine) => ReactNode }) {
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
              {tick(line)}
            </th>
            <td data-label={t('board.case')}>
              <Link to="/service/cases/$caseId" params={{ caseId: line.caseId }}>
                <CaseNumber>{line.caseNumber}</CaseNumber>
              </Link>
              {line.number && (
                <div className="source">
                  <CaseNumber>{line.number}</CaseNumber>
                </div>
              )}
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
