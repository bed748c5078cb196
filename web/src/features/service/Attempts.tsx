import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keptWords } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { LinkButton } from '@/app/LinkButton';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtTime } from '@/time';
import { Button, Field, Mark, MoreButton, useChecks, useForm } from '@/ui';
import { type ServiceRequest, type StartAttempt, useAllAttempts, useStartAttempt } from './requests';

const marks = { UNDER_WAY: 'open', SERVED: 'good', FAILED: 'bad' } as const;

/** Every attempt of a request but electronic ones, which have their own section; and how another begins. */
export function Attempts({ request }: { request: ServiceRequest }) {
  const { t } = useTranslation('service');
  const { colon } = usePunctuation();
  const account = useAccount();
  const list = useAllAttempts(request.id);
  const [starting, setStarting] = useState(false);
  const carried = (list.lines ?? []).filter(({ channel }) => channel !== 'ELECTRONIC');
  return (
    <section aria-label={t('attempts.title')}>
      <h3>{t('attempts.title')}</h3>
      <ProblemAlert problem={list.error} onRetry={() => void list.refetch()} />
      {list.isSuccess && carried.length === 0 && !starting && <p className="help">{t('attempts.none')}</p>}
      <ul className="plain">
        {carried.map((attempt) => (
          <li key={attempt.id} className="row" data-testid={`attempt-${attempt.channel}`}>
            <span>
              <strong>{t(`channel.${attempt.channel}`)}</strong>
              {colon}
              <bdi>{attempt.sentTo}</bdi> <CourtTime instant={attempt.startedAt} />{' '}
              <Mark as={marks[attempt.state]}>{t(`attempts.state.${attempt.state}`)}</Mark>
            </span>
            <LinkButton to={`/service/attempts/${attempt.id}`}>{t('attempts.open')}</LinkButton>
          </li>
        ))}
      </ul>
      <MoreButton of={list} />
      {starting ? (
        <StartForm request={request} onDone={() => setStarting(false)} />
      ) : (
        account?.groups.includes('clerk') && <Button onClick={() => setStarting(true)}>{t('attempts.start')}</Button>
      )}
    </section>
  );
}

/** Only channels that the adviser says are open or asks about; electronic service begins elsewhere. */
function StartForm({ request, onDone }: { request: ServiceRequest; onDone: () => void }) {
  const { t } = useTranslation('service');
  const start = useStartAttempt(request.id);
  const is = useChecks();
  const keep = `attempt.${request.id}`;
  const [channel, setChannel] = useState(() => keptWords<{ channel?: string }>(keep).read()?.channel ?? '');
  const possible = request.advice.channels.filter((each) => each.answer !== 'CLOSED' && each.channel !== 'ELECTRONIC');
  const asks = possible.some((each) => each.channel === channel && each.answer === 'ASK');
  const form = useForm(
    { channel: '', sentTo: request.addressee.address ?? '', reasons: '' },
    { checks: { channel: [is.chosen], sentTo: [is.required], reasons: asks ? [is.required] : [] }, refused: start.error, keep },
  );
  return (
    <form
      {...form.sends(
        ({ channel: chosen, sentTo, reasons }) =>
          start.mutateAsync({ channel: chosen as StartAttempt['channel'], sentTo, reasons: asks ? reasons : undefined }),
        onDone,
      )}
      aria-label={t('attempts.start')}
    >
      <Field label={t('advice.channel')} {...form.field('channel')}>
        <select
          {...form.input('channel')}
          onChange={(event) => {
            form.change('channel', event.target.value);
            setChannel(event.target.value);
          }}
        >
          <option value="" />
          {possible.map((each) => (
            <option key={each.channel} value={each.channel}>
              {`${t(`channel.${each.channel}`)} (${t(`answer.${each.answer}`)})`}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('attempts.sentTo')} help={t('attempts.sentToText')} {...form.field('sentTo')}>
        <textarea {...form.input('sentTo')} rows={2} maxLength={1000} dir="auto" />
      </Field>
      {asks && (
        <Field label={t('electronic.reasons')} help={t('attempts.reasonsText')} {...form.field('reasons')}>
          <textarea {...form.input('reasons')} rows={3} maxLength={4000} dir="auto" />
        </Field>
      )}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button primary type="submit" busy={start.isPending}>
          {t('attempts.start')}
        </Button>
        <Button onClick={onDone}>{t('app:cancel')}</Button>
      </div>
    </form>
  );
}
