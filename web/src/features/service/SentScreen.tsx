import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { countries, countryName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate, courtDay } from '@/time';
import { Button, CaseNumber, Field, Mark, MoreButton, Names, SaveFile } from '@/ui';
import { Search, channels } from './BoardFilters';
import { type SentFilter, type SentLine, fetchSent, useSent, useSentCounts } from './sentRequests';
import { leavesTheCountry } from './steps';

const standings = ['ALL', 'OPEN', 'LATE', 'ENDED'] as const;

/** Not known where. */
const NOWHERE = 'ZZ';

/** What the court sent abroad in all cases: the newest first, to be read, saved and printed. */
export default function SentScreen() {
  const { t } = useTranslation('service');
  const { filter, choose } = useFilter();
  const counts = useSentCounts();
  const list = useSent(filter);
  return (
    <Screen
      title={t('sent.title')}
      lead={counts.data && t('sent.counts', { ...counts.data })}
      actions={
        <>
          <LinkButton to="/service/board">{t('board.title')}</LinkButton>
          <SaveFile fetch={() => fetchSent(filter)} name="sent-abroad.csv">
            {t('sent.csv')}
          </SaveFile>
          <Button onClick={() => window.print()}>{t('sent.print')}</Button>
        </>
      }
    >
      <p className="help">{t('sent.text')}</p>
      <Filters filter={filter} choose={choose} />
      <ProblemAlert problem={list.error ?? counts.error} onRetry={() => void list.refetch()} />
      {list.isSuccess && list.lines?.length === 0 && <p className="help">{t('sent.none')}</p>}
      {!!list.lines?.length && (
        <>
          <OnPaper filter={filter} number={list.lines.length} more={list.hasNextPage} />
          <Lines lines={list.lines} />
        </>
      )}
      <MoreButton of={list} />
    </Screen>
  );
}

/** What is chosen stands in the address: it can be kept. */
function useFilter() {
  const said = useSearch({ strict: false }) as Partial<Record<keyof SentFilter, string>>;
  const navigate = useNavigate();
  const day = (value: unknown) => (/^\d{4}-\d{2}-\d{2}$/.test(String(value ?? '')) ? String(value) : '');
  const filter: SentFilter = {
    standing: standings.find((standing) => standing === said.standing) ?? 'ALL',
    from: day(said.from),
    until: day(said.until),
    channel: channels.find((channel) => channel === said.channel) ?? '',
    country: /^[A-Z]{2}$/.test(said.country ?? '') ? said.country! : '',
    search: String(said.search ?? '').slice(0, 200),
  };
  const choose = (part: Partial<SentFilter>) => {
    const search = Object.fromEntries(Object.entries({ ...filter, ...part }).filter(([, value]) => value));
    void navigate({ to: '/service/sent-abroad', search, replace: true, resetScroll: false });
  };
  return { filter, choose };
}

function Filters({ filter, choose }: { filter: SentFilter; choose: (part: Partial<SentFilter>) => void }) {
  const { t, i18n } = useTranslation('service');
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <div className="narrowing">
      <Search key={filter.search} search={filter.search} choose={choose} />
      <Field label={t('sent.standing.label')} name="standing">
        <select value={filter.standing} onChange={({ target }) => choose({ standing: target.value as SentFilter['standing'] })}>
          {standings.map((standing) => (
            <option key={standing} value={standing}>
              {t(`sent.standing.${standing}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('sent.from')} name="from">
        <input type="date" value={filter.from} onChange={({ target }) => choose({ from: target.value })} />
      </Field>
      <Field label={t('sent.until')} name="until">
        <input type="date" value={filter.until} onChange={({ target }) => choose({ until: target.value })} />
      </Field>
      <Field label={t('board.channel')} name="channel">
        <select value={filter.channel} onChange={({ target }) => choose({ channel: target.value as SentFilter['channel'] })}>
          <option value="">{t('board.anyChannel')}</option>
          {channels.filter(leavesTheCountry).map((channel) => (
            <option key={channel} value={channel}>
              {t(`channel.${channel}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('board.country')} name="country">
        <select value={filter.country} onChange={({ target }) => choose({ country: target.value })}>
          <option value="">{t('board.anyCountry')}</option>
          {countries(language).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          <option value={NOWHERE}>{countryName(NOWHERE, language)}</option>
        </select>
      </Field>
    </div>
  );
}

/** On paper nobody sees what was chosen above, nor that the list goes on. */
function OnPaper({ filter, number, more }: { filter: SentFilter; number: number; more: boolean }) {
  const { t, i18n } = useTranslation('service');
  const { colon } = usePunctuation();
  const language = i18n.resolvedLanguage ?? 'en';
  const chosen = [
    filter.standing !== 'ALL' && t(`sent.standing.${filter.standing}`),
    filter.channel && t(`channel.${filter.channel}`),
    filter.country && countryName(filter.country, language),
    filter.from && `${t('sent.from')} ${courtDay(filter.from, language)}`,
    filter.until && `${t('sent.until')} ${courtDay(filter.until, language)}`,
    filter.search && `${t('board.search')}${colon}${filter.search}`,
  ].filter(Boolean);
  return (
    <p className="only-print" data-testid="sent-on-paper">
      {[...chosen, t('sent.shown', { number }), more && t('sent.notAll')].filter(Boolean).join(' · ')}
    </p>
  );
}

function Lines({ lines }: { lines: SentLine[] }) {
  const { t } = useTranslation('service');
  return (
    <table className="table rows">
      <thead>
        <tr>
          <th scope="col">{t('sent.number')}</th>
          <th scope="col">{t('attempts.addressee')}</th>
          <th scope="col">{t('sent.by')}</th>
          <th scope="col">{t('sent.sentOn')}</th>
          <th scope="col">{t('sent.due')}</th>
          <th scope="col">{t('sent.result')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.attemptId} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line }: { line: SentLine }) {
  const { t, i18n } = useTranslation('service');
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <tr data-testid={`sent-${line.attemptId}`}>
      <th scope="row">
        {line.number && (
          <div>
            <CaseNumber>{line.number}</CaseNumber>
          </div>
        )}
        <Link to="/service/cases/$caseId" params={{ caseId: line.caseId }}>
          <CaseNumber>{line.caseNumber}</CaseNumber>
        </Link>
      </th>
      <td data-label={t('attempts.addressee')}>
        <Names names={[line.name, line.latinName, line.chineseName]} />
        <div className="source">{line.country && countryName(line.country, language)}</div>
      </td>
      <td data-label={t('sent.by')}>
        <Link to="/service/attempts/$attemptId" params={{ attemptId: line.attemptId }}>
          {t(`channel.${line.channel}`)}
        </Link>
        <div className="source">
          <bdi>{line.sentTo}</bdi> {line.sentAs && <bdi>{line.sentAs}</bdi>}
        </div>
      </td>
      <td data-label={t('sent.sentOn')}>
        <CourtDate date={line.sentOn} />
      </td>
      <td data-label={t('sent.due')}>
        {line.dueOn ? <CourtDate date={line.dueOn} /> : line.state === 'UNDER_WAY' && t('sent.noDue')}{' '}
        {line.late && <Mark as="open">{t('sent.late')}</Mark>}
      </td>
      <td data-label={t('sent.result')}>
        {t(`attempts.state.${line.state}`)}
        {line.failure && <div className="source">{t(`step.option.${line.failure}`)}</div>}
        {line.servedOn && (
          <div className="source">
            {t('sent.servedOn')} <CourtDate date={line.servedOn} />
          </div>
        )}
        {line.endedOn && (
          <div className="source">
            {t('sent.recorded')} <CourtDate date={line.endedOn} />
          </div>
        )}
      </td>
    </tr>
  );
}
