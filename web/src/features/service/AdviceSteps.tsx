import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { CourtTime } from '@/time';
import { Alert, Button, Choice, Field, MoreButton, useChecks, useForm } from '@/ui';
import { AdviceTable } from './AdviceTable';
import { type FactAnswers, Facts, answersOf, factsFrom } from './Facts';
import { type ServiceRequest, useAdviceHistory, useDecide, useRecordEnquiry, useTellFacts } from './requests';

type Step = 'facts' | 'enquiry' | 'decision';
type Outcome = 'open' | 'closed';

/** What people tell the adviser after it has answered: new facts, what somebody answered, and what a judge decided. */
export function AdviceSteps({ request }: { request: ServiceRequest }) {
  const { t } = useTranslation('service');
  const account = useAccount();
  const [step, setStep] = useState<Step>();
  const done = () => setStep(undefined);
  const steps: Step[] = [
    ...(account?.groups.includes('clerk') ? (['facts', 'enquiry'] as const) : []),
    ...(account?.groups.includes('judge') ? (['decision'] as const) : []),
  ];
  return (
    <>
      {step === 'facts' && <NewFacts request={request} onDone={done} />}
      {step === 'enquiry' && <EnquiryForm request={request} onDone={done} />}
      {step === 'decision' && <DecisionForm request={request} onDone={done} />}
      {!step && steps.length > 0 && (
        <div className="row">
          {steps.map((each) => (
            <Button key={each} onClick={() => setStep(each)}>
              {t(`steps.${each}`)}
            </Button>
          ))}
        </div>
      )}
      {request.adviceNumber > 0 && <History request={request} />}
    </>
  );
}

function NewFacts({ request, onDone }: { request: ServiceRequest; onDone: () => void }) {
  const { t } = useTranslation('service');
  const tell = useTellFacts(request);
  const is = useChecks();
  const { situation } = request.advice;
  const form = useForm<FactAnswers & { reason: string }>(
    {
      ...answersOf(situation),
      ...(request.addressee.kind ? { kind: '' } : {}),
      country: situation.country === request.addressee.country ? '' : (situation.country ?? ''),
      reason: '',
    },
    { checks: { reason: [is.required] }, refused: tell.error, keep: `facts.${request.id}.${request.adviceNumber}` },
  );
  return (
    <form
      {...form.sends(({ reason, ...answers }) => tell.mutateAsync({ facts: factsFrom(answers), reason }), onDone)}
      aria-label={t('steps.facts')}
    >
      <Facts form={form} party={request.addressee} paper={request.paper} />
      <Field label={t('steps.why')} {...form.field('reason')}>
        <textarea {...form.input('reason')} rows={2} maxLength={2000} />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Ends does={t('steps.tell')} busy={tell.isPending} onDone={onDone} />
    </form>
  );
}

function EnquiryForm({ request, onDone }: { request: ServiceRequest; onDone: () => void }) {
  const { t } = useTranslation('service');
  const record = useRecordEnquiry(request);
  const is = useChecks();
  const form = useForm(
    { channel: '', outcome: '' as Outcome | '', asked: '', answeredOn: '', words: '' },
    {
      checks: {
        channel: [is.chosen],
        outcome: [is.chosen],
        asked: [is.required],
        answeredOn: [is.required],
        words: [is.required],
      },
      refused: record.error,
      keep: `enquiry.${request.id}`,
    },
  );
  const questions = request.advice.channels.filter(({ answer }) => answer === 'ASK');
  return (
    <form
      {...form.sends(
        ({ outcome, channel, ...rest }) => record.mutateAsync({ ...rest, channel: channel as Channel, open: outcome === 'open' }),
        onDone,
      )}
      aria-label={t('steps.enquiry')}
    >
      <Field label={t('advice.channel')} {...form.field('channel')}>
        <select {...form.input('channel')}>
          <option value="" />
          {questions.map(({ channel }) => (
            <option key={channel} value={channel}>
              {t(`channel.${channel}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('steps.asked')} {...form.field('asked')}>
        <input {...form.input('asked')} maxLength={200} />
      </Field>
      <Field label={t('steps.answeredOn')} {...form.field('answeredOn')}>
        <input {...form.input('answeredOn')} type="date" />
      </Field>
      <MayBeUsed form={form} />
      <Field label={t('steps.words')} {...form.field('words')}>
        <textarea {...form.input('words')} rows={3} maxLength={4000} />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Ends does={t('steps.record')} busy={record.isPending} onDone={onDone} />
    </form>
  );
}

function DecisionForm({ request, onDone }: { request: ServiceRequest; onDone: () => void }) {
  const { t } = useTranslation('service');
  const decide = useDecide(request);
  const is = useChecks();
  const form = useForm(
    { channel: '', outcome: '' as Outcome | '', reasons: '' },
    {
      checks: { channel: [is.chosen], outcome: [is.chosen], reasons: [is.required] },
      refused: decide.error,
      keep: `advice-decision.${request.id}`,
    },
  );
  return (
    <form
      {...form.sends(
        ({ channel, outcome, reasons }) => decide.mutateAsync({ channel: channel as Channel, open: outcome === 'open', reasons }),
        onDone,
      )}
      aria-label={t('steps.decision')}
    >
      <Alert as="info" title={t('steps.decisionText')} />
      <Field label={t('advice.channel')} {...form.field('channel')}>
        <select {...form.input('channel')}>
          <option value="" />
          {request.advice.channels.map(({ channel }) => (
            <option key={channel} value={channel}>
              {t(`channel.${channel}`)}
            </option>
          ))}
        </select>
      </Field>
      <MayBeUsed form={form} />
      <Field label={t('steps.reasons')} {...form.field('reasons')}>
        <textarea {...form.input('reasons')} rows={3} maxLength={4000} />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Ends does={t('steps.decide')} busy={decide.isPending} onDone={onDone} />
    </form>
  );
}

type Channel = ServiceRequest['advice']['channels'][number]['channel'];
type WithOutcome = Pick<ReturnType<typeof useForm<{ outcome: Outcome | '' }>>, 'field' | 'choice'>;

function MayBeUsed({ form }: { form: WithOutcome }) {
  const { t } = useTranslation('service');
  return (
    <Choice
      legend={t('steps.outcome')}
      {...form.field('outcome')}
      {...form.choice('outcome')}
      options={(['open', 'closed'] as const).map((each) => ({ value: each, label: t(`steps.${each}`) }))}
    />
  );
}

function Ends({ does, busy, onDone }: { does: string; busy: boolean; onDone: () => void }) {
  const { t } = useTranslation('app');
  return (
    <div className="row">
      <Button primary type="submit" busy={busy}>
        {does}
      </Button>
      <Button onClick={onDone}>{t('cancel')}</Button>
    </div>
  );
}

/** The answers before the newest, each with what led to the next. */
function History({ request }: { request: ServiceRequest }) {
  const { t } = useTranslation('service');
  const [shown, setShown] = useState(false);
  return (
    <details onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{t('steps.history', { count: request.adviceNumber + 1 })}</summary>
      {shown && <Given request={request} />}
    </details>
  );
}

function Given({ request }: { request: ServiceRequest }) {
  const { t } = useTranslation('service');
  const history = useAdviceHistory(request);
  return (
    <>
      <ProblemAlert problem={history.error} onRetry={() => void history.refetch()} />
      <ol className="timeline">
        {history.lines?.map((given) => (
          <li key={given.number} data-testid={`given-${given.number}`}>
            <strong>{t(`told.${given.told}`)}</strong>
            <CourtTime instant={given.givenAt} /> <bdi translate="no">{given.toldByName}</bdi>
            {given.reason && (
              <p>
                <bdi>{given.reason}</bdi>
              </p>
            )}
            {given.logIndex !== null && <div className="source">{t('attempt.entry', { index: given.logIndex })}</div>}
            {given.number < request.adviceNumber && <AdviceTable advice={given.advice} folded />}
          </li>
        ))}
      </ol>
      <MoreButton of={history} />
    </>
  );
}
