import { useDeferredValue, useId, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { CaseTitle, nameFor } from '@/filing/CaseTitle';
import { useCourts } from '@/filing/requests';
import { useLawWords } from '@/i18n/useLawWords';
import { megabytes } from '@/numbers';
import { CourtTime, LastCourtDay } from '@/time';
import { CaseNumber, Field, HowCounted, Mark, MoreButton, SaveFile } from '@/ui';
import { DaysLeft } from './DaysLeft';
import { hashOf, pathOf, Sentence } from './NextSteps';
import { archivesOf, MOST_SAVED, type OwnCase, type OwnCasesAsked, useOwnCases } from './requests';
import './next.css';

const tabs: OwnCasesAsked['tab'][] = ['ALL', 'MINE_TO_ACT', 'DUE_THIS_WEEK'];

/**
 * The cases in which the reader acts: for whom, what is next, by when, and the next hearing. What is due first stands first.
 *
 * @param words what is looked for at first
 */
export function OwnCases({ words = '' }: { words?: string }) {
  const { t, i18n } = useTranslation('next');
  const title = useId();
  const [asked, setAsked] = useState<OwnCasesAsked>({ tab: 'ALL', q: String(words), court: '', status: '' });
  const [chosen, setChosen] = useState<string[]>([]);
  const choose = (id: string, on: boolean) => setChosen((before) => (on ? [...before, id] : before.filter((each) => each !== id)));
  const cases = useOwnCases({ ...asked, q: useDeferredValue(asked.q) }, i18n.resolvedLanguage ?? 'en');
  const isSought = asked.tab !== 'ALL' || asked.q || asked.court || asked.status;
  return (
    <section className="own-cases" aria-labelledby={title}>
      <h2 id={title}>{t('own.title')}</h2>
      {(isSought || cases.lines?.length !== 0) && <Search asked={asked} onChange={setAsked} labelledBy={title} />}
      <ProblemAlert problem={cases.error} onRetry={() => void cases.refetch()} />
      {cases.isPending && <Pending />}
      {cases.lines?.length === 0 && <p>{t(isSought ? 'own.notFound' : 'own.none')}</p>}
      {cases.lines && cases.lines.length > 0 && (
        <div className="scroll">
          <table className="table rows">
            <thead>
              <tr>
                <th scope="col">{t('work.matter')}</th>
                <th scope="col">{t('own.client')}</th>
                <th scope="col">{t('own.next')}</th>
                <th scope="col">{t('own.hearing')}</th>
                <th scope="col">{t('own.status')}</th>
              </tr>
            </thead>
            <tbody>
              {cases.lines.map((line) => (
                <Row
                  key={line.id}
                  line={line}
                  chosen={chosen.includes(line.id)}
                  onChoose={chosen.includes(line.id) || chosen.length < MOST_SAVED ? (on) => choose(line.id, on) : undefined}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton of={cases} />
      {chosen.length > 0 && <SaveChosen cases={chosen} />}
    </section>
  );
}

/** What is looked for among them. */
function Search({ asked, onChange, labelledBy }: { asked: OwnCasesAsked; onChange: (asked: OwnCasesAsked) => void; labelledBy: string }) {
  const { t } = useTranslation('next');
  const say = useLawWords();
  const courts = useCourts();
  return (
    <>
      <div className="tabs" role="group" aria-labelledby={labelledBy}>
        {tabs.map((tab) => (
          <button key={tab} type="button" aria-pressed={asked.tab === tab} onClick={() => onChange({ ...asked, tab })}>
            {t(`own.tab.${tab}`)}
          </button>
        ))}
      </div>
      <div className="grid">
        <Field label={t('own.search')} help={t('own.searchHelp')}>
          <input
            type="search"
            value={asked.q}
            maxLength={200}
            dir="auto"
            onChange={(event) => onChange({ ...asked, q: event.target.value })}
          />
        </Field>
        <Field label={t('own.court')}>
          <select value={asked.court} onChange={(event) => onChange({ ...asked, court: event.target.value })}>
            <option value="">{t('work.everything')}</option>
            {courts.data?.courts.map((court) => (
              <option key={court.code} value={court.code}>
                {say(court, 'court', court.code)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('own.status')}>
          <select value={asked.status} onChange={(event) => onChange({ ...asked, status: event.target.value as OwnCasesAsked['status'] })}>
            <option value="">{t('work.everything')}</option>
            <option value="PENDING">{t('own.is.PENDING')}</option>
            <option value="DECIDED">{t('own.is.DECIDED')}</option>
          </select>
        </Field>
      </div>
    </>
  );
}

/** The papers of the chosen cases, in one file; how much of it has come, while it comes. */
function SaveChosen({ cases }: { cases: string[] }) {
  const { t, i18n } = useTranslation('next');
  const [come, setCome] = useState(0);
  const fetch = () => archivesOf(cases, setCome).finally(() => setCome(0));
  return (
    <div>
      <SaveFile name="cases.zip" fetch={fetch}>
        {t('own.save')}
      </SaveFile>{' '}
      <span role="status">{come > 0 && t('own.saving', { size: megabytes(come, i18n.resolvedLanguage ?? 'en') })}</span>
      <p className="help">{t('own.saveHelp', { most: MOST_SAVED })}</p>
    </div>
  );
}

/** @param onChoose absent where no more can be chosen */
function Row({ line, chosen, onChoose }: { line: OwnCase; chosen: boolean; onChoose: ((on: boolean) => void) | undefined }) {
  const { t, i18n } = useTranslation('next');
  const language = i18n.resolvedLanguage ?? 'en';
  const { step } = line;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={t('own.chooseOne', { number: line.number })}
          checked={chosen}
          disabled={!onChoose}
          onChange={(event) => onChoose?.(event.target.checked)}
        />{' '}
        <Link to={`/cases/${line.id}`}>
          <CaseNumber>{line.number}</CaseNumber>
        </Link>
        <div>
          <CaseTitle title={line.title} cause={line.cause} parties={line.parties} />
        </div>
      </td>
      <td data-label={t('own.client')}>
        <bdi>{new Intl.ListFormat(language).format(line.clients.map((client) => nameFor(client, language)))}</bdi>
      </td>
      <td data-label={t('own.next')}>
        <Mark as={step.turn === 'YOURS' ? 'open' : undefined}>{t(`turn.${step.turn}`)}</Mark>{' '}
        <Link to={pathOf(step)} hash={hashOf(step)}>
          <Sentence step={step} />
        </Link>
        {step.deadline && (
          <div>
            {t('by')} <LastCourtDay date={step.deadline.lastDay} /> <DaysLeft until={step.deadline.closesAt} />
            <HowCounted derivation={step.deadline} />
          </div>
        )}
        {step.answerBy && !step.deadline && (
          <div>
            {t('by')} <LastCourtDay date={step.answerBy} />
          </div>
        )}
      </td>
      <td data-label={t('own.hearing')}>
        {line.hearingId && line.hearingAt && (
          <Link to={`/hearings/${line.hearingId}`}>
            <CourtTime instant={line.hearingAt} />
          </Link>
        )}
      </td>
      <td data-label={t('own.status')}>{t(`own.is.${line.status}`)}</td>
    </tr>
  );
}
