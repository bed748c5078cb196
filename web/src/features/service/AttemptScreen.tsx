import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CourtDate, CourtTime } from '@/time';
import { Button, CaseNumber, Citation, LawName, Mark, Names, Provisional } from '@/ui';
import {
  type CourtCase,
  type ServiceAttempt,
  type ServiceRequest,
  useAttempt,
  useAttemptEvents,
  useCase,
  usePostalItem,
  useRequest,
} from './requests';
import { AskedAtCourt } from './asked/AskedAtCourt';
import { Announcement } from './Announcement';
import { Authorities } from './Authorities';
import { Carriers } from './carriers/Carriers';
import { useEntrustments } from './carriers/requests';
import { ElectronicAttempt } from './ElectronicAttempt';
import { Forms } from './Forms';
import { PostalItem } from './PostalItem';
import { StepForm } from './StepForm';
import { stepsFor } from './steps';
import { Timeline } from './Timeline';
import './service.css';

/** One attempt: where it stands, what time does to it, what happened, and what can be recorded of it now. */
export default function AttemptScreen() {
  const { t } = useTranslation('service');
  const { attemptId } = useParams({ strict: false }) as { attemptId: string };
  const attempt = useAttempt(attemptId);
  const request = useRequest(attempt.data?.requestId);
  const file = useCase(attempt.data?.caseId);
  if (attempt.isPending) return <Pending />;
  return (
    <Screen
      title={attempt.data ? t(`channel.${attempt.data.channel}`) : t('attempts.title')}
      lead={file.data && <CaseNumber>{file.data.caseNumber}</CaseNumber>}
      actions={attempt.data && <LinkButton to={`/service/cases/${attempt.data.caseId}`}>{t('case.title')}</LinkButton>}
    >
      <ProblemAlert problem={attempt.error ?? request.error ?? file.error} onRetry={() => void attempt.refetch()} />
      {attempt.data && request.data && file.data && <Standing attempt={attempt.data} request={request.data} file={file.data} />}
    </Screen>
  );
}

function Standing({ attempt, request, file }: { attempt: ServiceAttempt; request: ServiceRequest; file: CourtCase }) {
  const { t } = useTranslation('service');
  const account = useAccount();
  const events = useAttemptEvents(attempt.id);
  const [step, setStep] = useState<string>();
  const entrustments = useEntrustments(attempt.id);
  const shown = new Set(events.lines?.flatMap(({ files }) => files.map(({ id }) => id)));
  const item = usePostalItem(attempt.id, attempt.how === 'POST' && attempt.clocks.length > 0);
  const returned = (entrustments.data ?? []).flatMap(({ returns }) => returns.flatMap(({ files }) => files));
  const given = [...returned, ...(item.data?.signatures ?? [])].filter(({ id }) => !shown.has(id));
  const possible = stepsFor(attempt, request.paper, account?.groups ?? []);
  const chosen = possible.find(({ name }) => name === step);
  const { addressee } = request;
  return (
    <>
      <section className="card" aria-label={t('attempts.standing')}>
        <dl className="facts">
          <dt>{t('attempts.addressee')}</dt>
          <dd>
            <Names names={[addressee.name, addressee.latinName, addressee.chineseName]} />
          </dd>
          {request.number && (
            <>
              <dt>{t('request.number')}</dt>
              <dd>
                <CaseNumber>{request.number}</CaseNumber>
              </dd>
            </>
          )}
          <dt>{t('attempt.state')}</dt>
          <dd data-testid="attempt-state">
            <Mark as={attempt.state === 'SERVED' ? 'good' : 'open'}>{t(`attempts.state.${attempt.state}`)}</Mark>{' '}
            {attempt.article && <Citation law={attempt.article} />}
          </dd>
          <dt>{t('attempts.started')}</dt>
          <dd>
            <CourtTime instant={attempt.startedAt} />
          </dd>
          {attempt.sentTo && (
            <>
              <dt>{t('attempts.sentTo')}</dt>
              <dd>
                <bdi>{attempt.sentTo}</bdi>
              </dd>
            </>
          )}
          {attempt.reasons && (
            <>
              <dt>{t('electronic.reasons')}</dt>
              <dd>
                <bdi>{attempt.reasons}</bdi>
              </dd>
            </>
          )}
          {attempt.how && (
            <>
              <dt>{t('attempt.counts')}</dt>
              <dd>{t(`attempts.how.${attempt.how}`)}</dd>
            </>
          )}
          {attempt.failure && attempt.failedOn && (
            <>
              <dt>{t('attempts.failed')}</dt>
              <dd>
                {t(`step.option.${attempt.failure}`)} <CourtDate date={attempt.failedOn} />
              </dd>
            </>
          )}
        </dl>
        <Clocks attempt={attempt} />
      </section>
      {possible.length > 0 && (
        <section className="card" aria-label={t('attempts.next')}>
          <h2>{t('attempts.next')}</h2>
          {chosen ? (
            <StepForm key={chosen.name} attempt={attempt} step={chosen} given={given} onDone={() => setStep(undefined)} />
          ) : (
            <div className="row">
              {possible.map(({ name }) => (
                <Button key={name} onClick={() => setStep(name)}>
                  {t(`step.${name}.title`)}
                </Button>
              ))}
            </div>
          )}
        </section>
      )}
      {attempt.how === 'POST' && attempt.clocks.length > 0 && <PostalItem attempt={attempt} />}
      {(attempt.how === 'CERTIFICATE' || attempt.how === 'NOTE') && <Authorities attempt={attempt} documents={file.documents} />}
      {attempt.how === 'PUBLICATION' && <Announcement attempt={attempt} />}
      <Forms attempt={attempt} />
      {attempt.how === null && <AskedAtCourt attemptId={attempt.id} />}
      {attempt.how === null ? (
        <ElectronicAttempt attemptId={attempt.id} request={request} documents={file.documents} />
      ) : (
        <section className="card" aria-label={t('attempt.timeline')}>
          <h2>{t('attempt.timeline')}</h2>
          <Timeline
            events={events}
            documents={file.documents}
            isService={(kind) => request.served?.attemptId === attempt.id && request.served.event === kind}
            attemptId={attempt.id}
            byDay
          />
        </section>
      )}
      {attempt.how && <Carriers attempt={attempt} />}
    </>
  );
}

function Clocks({ attempt }: { attempt: ServiceAttempt }) {
  const { t } = useTranslation('service');
  if (attempt.clocks.length === 0) return null;
  return (
    <table className="table rows">
      <thead>
        <tr>
          <th scope="col">{t('clock.what')}</th>
          <th scope="col">{t('clock.from')}</th>
          <th scope="col">{t('clock.lastDay')}</th>
          <th scope="col">{t('clock.then')}</th>
        </tr>
      </thead>
      <tbody>
        {attempt.clocks.map((clock) => (
          <tr key={clock.periodId} data-testid={`clock-${clock.periodId}`}>
            <th scope="row">
              <LawName row={{ zh: clock.nameZh, en: clock.nameEn }} kind="period" code={clock.periodId} /> <Citation law={clock.article} />{' '}
              {clock.confidence === 'RECALLED' && <Mark as="open">{t('advice.recalled')}</Mark>}
            </th>
            <td data-label={t('clock.from')}>
              <CourtDate date={clock.from} />
            </td>
            <td data-label={t('clock.lastDay')}>
              <CourtDate date={clock.lastDay} /> {clock.over && <Mark as="open">{t('clock.over')}</Mark>}
              <Provisional cautions={clock.cautions} />
            </td>
            <td data-label={t('clock.then')}>{t(`clock.does.${clock.does}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
