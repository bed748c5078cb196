import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { languageName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { decimal } from '@/numbers';
import { Button, Choice, Field, LawName } from '@/ui';
import { Plot } from './Plot';
import { type CaseStatistics, type Sought, useSaveCsv, useStatistics } from './requests';

const durations = ['MONTHS_3', 'MONTHS_6', 'MONTHS_12', 'MONTHS_24', 'LONGER'] as const;
const readers = ['clerk', 'judge', 'supervisor'];

/** For anybody with small numbers left out; people of a court can look at their own with every number. */
export default function StatisticsScreen() {
  const { t } = useTranslation('statistics');
  const account = useAccount();
  const ofACourt = account?.court != null && account.groups.some((group) => readers.includes(group));
  const [sought, setSought] = useState<Sought>({ own: ofACourt, court: null, year: null });
  const statistics = useStatistics(sought);
  const save = useSaveCsv(sought);
  const court = statistics.data?.byCourt.find(({ code }) => code === sought.court);
  return (
    <Screen title={t('title')} lead={t('lead')}>
      {ofACourt && (
        <Choice
          legend={t('which')}
          options={[
            { value: 'own', label: t('own') },
            { value: 'all', label: t('all') },
          ]}
          value={sought.own ? 'own' : 'all'}
          onChange={(value) => setSought({ own: value === 'own', court: null, year: null })}
        />
      )}
      <Year key={`${sought.own} ${sought.court}`} onChosen={(year) => setSought({ ...sought, court: null, year })} />
      {sought.court && !sought.own && (
        <p>
          {court ? <LawName row={court} kind="court" code={court.code} /> : <bdi lang="zh-CN">{sought.court}</bdi>}{' '}
          <Button small onClick={() => setSought({ ...sought, court: null })}>
            {t('allCourts')}
          </Button>
        </p>
      )}
      <ProblemAlert problem={statistics.error ?? save.error} onRetry={() => void statistics.refetch()} />
      {statistics.isPending && <Pending />}
      {statistics.data && (
        <>
          <Plots data={statistics.data} onCourt={(court) => setSought({ own: false, court, year: null })} />
          <Button busy={save.isPending} onClick={() => save.mutate()}>
            {t('csv')}
          </Button>
        </>
      )}
    </Screen>
  );
}

/** A year with four digits is asked for, nothing is all of them. */
function Year({ onChosen }: { onChosen: (year: string | null) => void }) {
  const { t } = useTranslation('statistics');
  const [year, setYear] = useState('');
  const change = (written: string) => {
    setYear(written);
    if (written === '' || /^(19[5-9]\d|20\d\d|21\d\d)$/.test(written)) onChosen(written || null);
  };
  return (
    <Field label={t('year')} help={t('yearHelp')}>
      <input value={year} onChange={(event) => change(event.target.value)} inputMode="numeric" maxLength={4} dir="ltr" autoComplete="off" />
    </Field>
  );
}

function Plots({ data, onCourt }: { data: CaseStatistics; onCourt: (court: string) => void }) {
  const { t, i18n } = useTranslation('statistics');
  const { colon } = usePunctuation();
  const language = i18n.resolvedLanguage ?? 'en';
  const smallestSaid = data.smallestSaid;
  const byDuration = durations.flatMap((code) => data.byDuration.filter((figure) => figure.code === code));
  return (
    <>
      <p role="status">
        {t('cases')}
        {colon}
        <strong>{data.cases == null ? t('leftOut', { smallest: smallestSaid }) : decimal(String(data.cases), language)}</strong>
      </p>
      {smallestSaid > 1 && <p>{t('small', { smallest: smallestSaid })}</p>}
      <Plot
        title={t('by.outcome')}
        figures={data.byOutcome}
        smallestSaid={smallestSaid}
        name={({ code }) => t(`outcome.${code as 'PENDING'}`)}
      />
      <Plot
        title={t('by.duration')}
        figures={byDuration}
        smallestSaid={smallestSaid}
        name={({ code }) => t(`duration.${code as 'LONGER'}`)}
      />
      <Plot
        title={t('by.cause')}
        figures={data.byCause}
        smallestSaid={smallestSaid}
        name={(figure) => <LawName row={figure} kind="cause" code={figure.code} />}
      />
      <Plot
        title={t('by.language')}
        figures={data.byLanguage}
        smallestSaid={smallestSaid}
        name={({ code }) => languageName(code, language)}
      />
      <Evaluations data={data} />
      <Plot
        title={t('by.court')}
        figures={data.byCourt}
        smallestSaid={smallestSaid}
        name={(figure) => <LawName row={figure} kind="court" code={figure.code} />}
        choose={onCourt}
      />
    </>
  );
}

/** How people found the steps; where few said something, neither number nor average. */
function Evaluations({ data }: { data: CaseStatistics }) {
  const { t, i18n } = useTranslation('statistics');
  const language = i18n.resolvedLanguage ?? 'en';
  if (data.evaluations.length === 0) return null;
  return (
    <section className="card" aria-label={t('evaluation.title')}>
      <h2>{t('evaluation.title')}</h2>
      <table className="plot">
        <thead>
          <tr>
            <th scope="col">{t('evaluation.title')}</th>
            <th scope="col">{t('evaluation.answers')}</th>
            <th scope="col">{t('evaluation.average')}</th>
          </tr>
        </thead>
        <tbody>
          {data.evaluations.map((figure) => (
            <tr key={figure.step}>
              <th scope="row">{t(`evaluation.step.${figure.step}`)}</th>
              <td>{figure.answers == null ? t('leftOut', { smallest: data.smallestSaid }) : decimal(String(figure.answers), language)}</td>
              <td>{figure.average == null ? '' : decimal(figure.average, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
