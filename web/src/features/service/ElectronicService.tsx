import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtTime } from '@/time';
import { Alert, Button, ConfirmButton, MoreButton, SaveFile, copyText } from '@/ui';
import { CodeGivenForm } from './CodeGivenForm';
import { ElectronicFailedForm } from './ElectronicFailedForm';
import { PromptForm } from './PromptForm';
import { CameBackForm, mayComeBack, ReturnedMail } from './ReturnedMail';
import { StartElectronicForm } from './StartElectronicForm';
import { StartInAccount } from './StartInAccount';
import {
  type AccessCode,
  type Attempt,
  type CourtDocument,
  type ServiceRequest,
  fetchProof,
  useAttempts,
  useCodeLetter,
  useEvents,
  useIssueCode,
  useStopTrying,
} from './requests';
import { Timeline } from './Timeline';

/** What the mail server said of the message, by which name, and whether the line was secret. */
function ServerAnswer({ answer }: { answer: Attempt['answer'] }) {
  const { t } = useTranslation('service');
  const { comma } = usePunctuation();
  if (!answer.words) return null;
  return (
    <p className="source" data-testid="server-answer">
      {t('sending.words')} <bdi dir="ltr">{answer.words}</bdi>
      {answer.server && (
        <>
          {' '}
          (<bdi dir="ltr">{answer.server}</bdi>
          {comma}
          {answer.tls ? <bdi dir="ltr">{answer.tls}</bdi> : t('sending.plain')})
        </>
      )}
    </p>
  );
}

/** A mail server will not take the message yet, or the papers cannot be had: when it is tried again, and the means to end that. */
function TriedAgain({ attempt, nextTryAt }: { attempt: Attempt; nextTryAt: string }) {
  const { t } = useTranslation('service');
  const clerk = useAccount()?.groups.includes('clerk');
  const stop = useStopTrying(attempt);
  const papersMissing = !attempt.answer.server && !attempt.answer.code;
  return (
    <Alert
      as="open"
      title={
        <>
          {t(papersMissing ? 'sending.againPapers' : 'sending.again', { tries: attempt.tries })} <CourtTime instant={nextTryAt} />
        </>
      }
    >
      {!papersMissing && <ServerAnswer answer={attempt.answer} />}
      {clerk && (
        <ConfirmButton
          title={t('sending.stop')}
          ask={<p>{t('sending.stopText')}</p>}
          yes={t('sending.stop')}
          busy={stop.isPending}
          onYes={() => stop.mutate()}
        >
          {t('sending.stop')}
        </ConfirmButton>
      )}
      <ProblemAlert problem={stop.error} />
    </Alert>
  );
}

/** Its message may not have gone out, or came back: another attempt may follow beside it. */
const mayNotHaveArrived = (attempt: Attempt) => attempt.sending === 'NOT_KNOWN' || attempt.sending === 'RETURNED';

/** Electronic service of one request: start it, hand over the code, watch it, prove it. */
export function ElectronicService({ request, documents }: { request: ServiceRequest; documents: CourtDocument[] }) {
  const { t } = useTranslation('service');
  const attempts = useAttempts(request.id);
  const issue = useIssueCode(request.id);
  const [starting, setStarting] = useState(false);
  const [started, setStarted] = useState<string>();
  const clerk = useAccount()?.groups.includes('clerk');
  const list = attempts.lines ?? [];
  const open = request.advice.channels.some(({ channel, answer }) => channel === 'ELECTRONIC' && answer === 'OPEN');
  const running = list.some((attempt) => ['BEING_SENT', 'AVAILABLE', 'OPENED'].includes(attempt.state) && !mayNotHaveArrived(attempt));
  // The message may go out after the clerk was answered: the code is issued once it has.
  const ready = list.find((attempt) => attempt.id === started && attempt.state === 'AVAILABLE')?.id;
  const { mutate: issueCode } = issue;
  useEffect(() => {
    if (!ready) return;
    setStarted(undefined);
    issueCode(ready);
  }, [ready, issueCode]);
  return (
    <section aria-label={t('electronic.title')}>
      <h3>{t('electronic.title')}</h3>
      <ProblemAlert problem={attempts.error} onRetry={() => void attempts.refetch()} />
      {list.length === 0 && attempts.isSuccess && !starting && <p className="help">{t('electronic.nothing')}</p>}
      {list.map((attempt) => (
        <AttemptCard
          key={attempt.id}
          attempt={attempt}
          request={request}
          documents={documents}
          onNewCode={() => issue.mutate(attempt.id)}
        />
      ))}
      <MoreButton of={attempts} />
      <ProblemAlert problem={issue.error} />
      {issue.data && <CodeOnce code={issue.data} />}
      {!running && attempts.isSuccess && !starting && (
        <Button primary={open && !request.served} onClick={() => setStarting(true)}>
          {t('electronic.start')}
        </Button>
      )}
      {clerk && !running && attempts.isSuccess && <StartInAccount request={request} />}
      {starting && (
        <StartElectronicForm
          request={request}
          documents={documents}
          onStarted={(attempt) => {
            setStarting(false);
            setStarted(attempt.id);
          }}
        />
      )}
      {list.length > 0 && <Proof requestId={request.id} attemptId={request.served?.attemptId ?? list[0]!.id} />}
    </section>
  );
}

export function CodeOnce({ code }: { code: AccessCode }) {
  const { t } = useTranslation('service');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await copyText(code.code);
    setCopied(true);
  };
  return (
    <Alert as="good" title={t('code.title')}>
      <p className="code" dir="ltr" data-testid="access-code">
        {code.code}
      </p>
      <p>{t('code.text')}</p>
      <Button onClick={() => void copy()}>{t(copied ? 'code.copied' : 'code.copy')}</Button>
    </Alert>
  );
}

/** One attempt: to which address, what the server said, the state of its code, what came back, and what can be done now. */
export function AttemptCard({
  attempt,
  request,
  documents,
  onNewCode,
}: {
  attempt: Attempt;
  request: ServiceRequest;
  documents: CourtDocument[];
  onNewCode: () => void;
}) {
  const { t } = useTranslation('service');
  const { comma, colon } = usePunctuation();
  const clerk = useAccount()?.groups.includes('clerk');
  const events = useEvents(attempt);
  const waits = attempt.state === 'AVAILABLE' || attempt.state === 'OPENED';
  const open = !attempt.inAccount && waits;
  const isService = (kind: string) => request.served?.attemptId === attempt.id && request.served.event === kind;
  return (
    <div>
      <dl className="facts">
        <dt>{t('attempt.state')}</dt>
        <dd data-testid="attempt-state">{t(`state.${attempt.state}`)}</dd>
        <dt>{t('attempt.to')}</dt>
        <dd>{attempt.inAccount ? t('account.to') : <bdi>{attempt.email}</bdi>}</dd>
        <dt>{t('electronic.basis')}</dt>
        <dd>
          {t(`basis.${attempt.basis}`)}
          {colon}
          <bdi>{attempt.basisNote}</bdi>
        </dd>
        {!attempt.inAccount && (
          <>
            <dt>{t('electronic.address')}</dt>
            <dd>{t(`electronic.ground.${attempt.addressGround ?? (attempt.addressConfirmed ? 'PAPER' : 'OTHERS')}`)}</dd>
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
        <dt>{t('attempt.counts')}</dt>
        <dd>{t(`standing.${attempt.standing}`)}</dd>
        {attempt.answeredByName && (
          <>
            <dt>{t('attempt.by')}</dt>
            <dd>
              <bdi translate="no">{attempt.answeredByName}</bdi>
              {comma}
              {t(`capacity.${attempt.answeredByCapacity}`)}
            </dd>
          </>
        )}
        {attempt.refusalReason && (
          <>
            <dt>{t('attempt.refusal')}</dt>
            <dd>
              <bdi>{attempt.refusalReason}</bdi>
            </dd>
          </>
        )}
      </dl>
      {!['TAKEN', 'PENDING', 'IN_ACCOUNT'].includes(attempt.sending) && (
        <Alert as="open" title={t(`sending.${attempt.sending}`)}>
          {attempt.sending !== 'PAPERS_MISSING' && <ServerAnswer answer={attempt.answer} />}
        </Alert>
      )}
      {attempt.nextTryAt && <TriedAgain attempt={attempt} nextTryAt={attempt.nextTryAt} />}
      {attempt.sending === 'TAKEN' && <ServerAnswer answer={attempt.answer} />}
      {attempt.codeLocked && <Alert as="open" title={t('code.locked')} />}
      <Timeline events={events} documents={documents} isService={isService} attemptId={attempt.id} />
      <ReturnedMail attempt={attempt} />
      {clerk && (
        <div className="row">
          {mayComeBack(attempt) && <CameBackForm attempt={attempt} />}
          {waits && request.served?.attemptId !== attempt.id && <ElectronicFailedForm attempt={attempt} />}
        </div>
      )}
      {open && (
        <div className="row">
          {attempt.codeIssuedAt && <CodeGivenForm attempt={attempt} />}
          {clerk && <PromptForm attempt={attempt} telephone={request.telephone ?? ''} />}
          {clerk && <CodeLetterButton attempt={attempt} />}
          <ConfirmButton title={t('code.renew')} ask={<p>{t('code.renewSure')}</p>} yes={t('code.renew')} onYes={onNewCode}>
            {t('code.renew')}
          </ConfirmButton>
        </div>
      )}
    </div>
  );
}

/** Prints the letter that brings the code; the code before ends by it, so it is asked first. */
function CodeLetterButton({ attempt }: { attempt: Attempt }) {
  const { t } = useTranslation('service');
  const print = useCodeLetter(attempt);
  return (
    <>
      <ConfirmButton
        title={t('code.letter')}
        ask={<p>{t('code.letterSure')}</p>}
        yes={t('code.letter')}
        busy={print.isPending}
        onYes={() => print.mutate()}
      >
        {t('code.letter')}
      </ConfirmButton>
      <ProblemAlert problem={print.error} />
    </>
  );
}

function Proof({ requestId, attemptId }: { requestId: string; attemptId: string }) {
  const { t } = useTranslation('service');
  const name = `proof-delivery-${attemptId}.zip`;
  return (
    <div>
      <h3>{t('proof.title')}</h3>
      <p>{t('proof.text')}</p>
      <p className="help">{t('proof.not')}</p>
      <SaveFile fetch={() => fetchProof(requestId)} name={name}>
        {t('proof.download')}
      </SaveFile>
      <p>
        <small dir="ltr" translate="no" className="digest">{`./comity verify ${name}`}</small>
      </p>
    </div>
  );
}
