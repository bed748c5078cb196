import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CourtTime } from '@/time';
import { ConfirmButton, Mark, MoreButton, Tick } from '@/ui';
import { LogAlarms } from './LogAlarms';
import { MailState } from './MailState';
import {
  type Certificate,
  type DeadLetter,
  type LimitedCaller,
  type Part,
  useDeadLetters,
  useGiveBack,
  useOperation,
} from './operationRequests';

/** How the parts of the court stand now, and messages that nobody could handle. */
export default function OperationScreen() {
  const { t } = useTranslation('staff');
  const standing = useOperation();
  return (
    <Screen title={t('operation.title')} lead={t('operation.lead')}>
      <MailState />
      <LogAlarms />
      <ProblemAlert problem={standing.error} onRetry={() => void standing.refetch()} />
      {standing.isPending && <Pending />}
      <ul className="papers">
        {standing.data?.parts.map((part) => (
          <li key={part.name}>
            <OnePart part={part} />
          </li>
        ))}
      </ul>
      {standing.data && (
        <>
          <Certificates all={standing.data.certificates} />
          <LimitedCallers all={standing.data.limited} />
        </>
      )}
      <DeadLetters />
    </Screen>
  );
}

const marks = { READY: 'good', NOT_READY: 'bad', SILENT: 'bad' } as const;

function OnePart({ part }: { part: Part }) {
  const { t } = useTranslation('staff');
  const broken = part.checks.filter((check) => !check.up);
  const failed = part.jobs.filter((job) => job.failedAt);
  return (
    <section aria-label={part.name}>
      <h2>
        <bdi translate="no">{part.name}</bdi> <Mark as={marks[part.state]}>{t(`operation.state.${part.state}`)}</Mark>
      </h2>
      <p>{part.unhandled === null ? t('operation.unknown') : t('operation.unhandled', { number: part.unhandled })}</p>
      {[...broken.map((check) => check.name), ...failed.map((job) => job.name)].map((name) => (
        <p key={name}>
          <Mark as="bad">{t('operation.wrong')}</Mark>{' '}
          <bdi lang="en" translate="no">
            {name}
          </bdi>
        </p>
      ))}
      <details>
        <summary>{t('operation.more')}</summary>
        <table className="table rows">
          <thead>
            <tr>
              <th scope="col">{t('operation.check')}</th>
              <th scope="col">{t('operation.says')}</th>
            </tr>
          </thead>
          <tbody>
            {part.checks.map((check) => (
              <tr key={check.name}>
                <td lang="en" translate="no">
                  {check.name}
                </td>
                <td data-label={t('operation.says')} dir="ltr" lang="en" translate="no">
                  <Mark as={check.up ? 'good' : 'bad'}>{t(check.up ? 'operation.well' : 'operation.wrong')}</Mark>{' '}
                  {Object.entries(check.data).map(([name, value]) => (
                    <div key={name}>
                      {name} = {value}
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <table className="table rows">
          <thead>
            <tr>
              <th scope="col">{t('operation.job')}</th>
              <th scope="col">{t('operation.done')}</th>
            </tr>
          </thead>
          <tbody>
            {part.jobs.map((job) => (
              <tr key={job.name}>
                <td lang="en" translate="no">
                  {job.name}
                </td>
                <td data-label={t('operation.done')}>
                  {job.doneAt ? <CourtTime instant={job.doneAt} /> : t('operation.never')}
                  {job.failedAt && (
                    <>
                      {' '}
                      <Mark as="bad">{t('operation.failed')}</Mark> <CourtTime instant={job.failedAt} />
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** A month is what it takes to get a new one. */
const SOON = 30;

function Certificates({ all }: { all: Certificate[] }) {
  const { t } = useTranslation('staff');
  return (
    <section aria-label={t('operation.certificates.title')}>
      <h2>{t('operation.certificates.title')}</h2>
      {all.length === 0 ? (
        <p>{t('operation.certificates.none')}</p>
      ) : (
        <table className="table rows">
          <thead>
            <tr>
              <th scope="col">{t('operation.certificates.of')}</th>
              <th scope="col">{t('operation.certificates.until')}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((each) => (
              <tr key={each.kind + each.of}>
                <td>
                  {t(`operation.certificates.kind.${each.kind}`)} <bdi translate="no">{each.of}</bdi>
                </td>
                <td data-label={t('operation.certificates.until')}>
                  {each.until === null || each.daysLeft === null ? (
                    <Mark as="bad">{t('operation.certificates.unread')}</Mark>
                  ) : (
                    <>
                      <CourtTime instant={each.until} />{' '}
                      {each.daysLeft < 0 ? (
                        <Mark as="bad">{t('operation.certificates.ended')}</Mark>
                      ) : (
                        <Mark as={each.daysLeft < SOON ? 'bad' : 'good'}>{t('operation.certificates.left', { count: each.daysLeft })}</Mark>
                      )}
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function LimitedCallers({ all }: { all: LimitedCaller[] }) {
  const { t } = useTranslation('staff');
  return (
    <section aria-label={t('operation.limited.title')}>
      <h2>{t('operation.limited.title')}</h2>
      <p>{t('operation.limited.lead')}</p>
      {all.length === 0 ? (
        <p>{t('operation.limited.none')}</p>
      ) : (
        <table className="table rows">
          <thead>
            <tr>
              <th scope="col">{t('operation.limited.caller')}</th>
              <th scope="col">{t('operation.limited.rate')}</th>
              <th scope="col">{t('operation.limited.refused')}</th>
              <th scope="col">{t('operation.limited.last')}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((each) => (
              <tr key={each.rate + each.caller}>
                <td>
                  <code dir="ltr">{each.caller}</code>
                </td>
                <td data-label={t('operation.limited.rate')}>{t(`operation.limited.of.${each.rate}`)}</td>
                <td data-label={t('operation.limited.refused')}>{each.refused}</td>
                <td data-label={t('operation.limited.last')}>
                  <CourtTime instant={each.refusedAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function DeadLetters() {
  const { t } = useTranslation('staff');
  const [all, setAll] = useState(false);
  const letters = useDeadLetters(!all);
  return (
    <section id="dead-letters" aria-label={t('operation.letters.title')}>
      <h2>{t('operation.letters.title')}</h2>
      <p>{t('operation.letters.lead')}</p>
      <Tick checked={all} onChange={setAll}>
        {t('operation.letters.all')}
      </Tick>
      <ProblemAlert problem={letters.error} onRetry={() => void letters.refetch()} />
      {letters.lines?.length === 0 && <p>{t('operation.letters.none')}</p>}
      <ul className="papers">
        {letters.lines?.map((letter) => (
          <li key={letter.id}>
            <One letter={letter} />
          </li>
        ))}
      </ul>
      <MoreButton of={letters} />
    </section>
  );
}

function One({ letter }: { letter: DeadLetter }) {
  const { t } = useTranslation('staff');
  const giveBack = useGiveBack();
  const name = letter.type ?? t('operation.letters.noEvent');
  return (
    <>
      <p>
        <strong>
          <bdi translate={letter.type ? 'no' : undefined}>{name}</bdi>
        </strong>{' '}
        <small>
          <code dir="ltr">{letter.topic}</code>
          {letter.subject && (
            <>
              {', '}
              <code dir="ltr">{letter.subject}</code>
            </>
          )}
        </small>
      </p>
      <p>
        {t('operation.letters.parked')} <CourtTime instant={letter.parkedAt} />
      </p>
      <p lang="en" dir="ltr" translate="no">
        {letter.reason}
      </p>
      {letter.givenBackAt ? (
        <p>
          <Mark as="good">{t('operation.letters.givenBack')}</Mark> <CourtTime instant={letter.givenBackAt} />{' '}
          <bdi translate="no">{letter.givenBackByName}</bdi>
        </p>
      ) : (
        <ConfirmButton
          aria-label={t('operation.letters.giveBackOne', { name })}
          title={t('operation.letters.giveBack')}
          ask={<p>{t('operation.letters.ask')}</p>}
          yes={t('operation.letters.giveBack')}
          busy={giveBack.isPending}
          onYes={() => giveBack.mutate(letter.id)}
        >
          {t('operation.letters.giveBack')}
        </ConfirmButton>
      )}
      <ProblemAlert problem={giveBack.error} />
    </>
  );
}
