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
import { goesByAuthority } from './steps';

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

/** Where papers go by a channel, as far as it is known: to the authority that the adviser names, or in the post to the addressee. */
function knownPlace(request: ServiceRequest, channel: string) {
  if (channel === 'POSTAL') return request.addressee.address;
  return request.advice.channels.find((each) => each.channel === channel)?.recipient?.value;
}

/** Only channels that the adviser says are open or asks about; electronic service begins elsewhere. */
function StartForm({ request, onDone }: { request: ServiceRequest; onDone: () => void }) {
  const { t } = useTranslation('service');
  const { colon } = usePunctuation();
  const start = useStartAttempt(request.id);
  const is = useChecks();
  const keep = `attempt.${request.id}`;
  const [channel, setChannel] = useState(() => keptWords<{ channel?: string }>(keep).read()?.channel ?? '');
  const possible = request.advice.channels.filter((each) => each.answer !== 'CLOSED' && each.channel !== 'ELECTRONIC');
  const asks = possible.some((each) => each.channel === channel && each.answer === 'ASK');
  const form = useForm(
    { channel: '', sentTo: '', reasons: '' },
    { checks: { channel: [is.chosen], sentTo: [is.required], reasons: asks ? [is.required] : [] }, refused: start.error, keep },
  );
  const byAuthority = goesByAuthority(channel);
  const recipient = possible.find((each) => each.channel === channel)?.recipient;
  const choose = (chosen: string) => {
    const known = (of: string) => knownPlace(request, of) ?? '';
    // What a person wrote stays; what was proposed for another channel does not.
    if (form.values.sentTo === known(channel)) form.change('sentTo', known(chosen));
    form.change('channel', chosen);
    setChannel(chosen);
  };
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
        <select {...form.input('channel')} onChange={(event) => choose(event.target.value)}>
          <option value="" />
          {possible.map((each) => (
            <option key={each.channel} value={each.channel}>
              {`${t(`channel.${each.channel}`)} (${t(`answer.${each.answer}`)})`}
            </option>
          ))}
        </select>
      </Field>
      {byAuthority && (
        <p data-testid="addressee-address">
          {t('attempts.addresseeAddress')}
          {colon}
          <bdi>{request.addressee.address ?? t('attempts.addressUnknown')}</bdi>
        </p>
      )}
      <Field
        label={t(byAuthority ? 'attempts.authority' : 'attempts.sentTo')}
        help={t(byAuthority ? (recipient?.value ? 'attempts.authorityText' : 'attempts.authorityAsk') : 'attempts.sentToText')}
        {...form.field('sentTo')}
      >
        <textarea {...form.input('sentTo')} rows={2} maxLength={1000} dir="auto" />
      </Field>
      {!byAuthority && channel && request.addresses.length > 0 && (
        <div className="row">
          {request.addresses.map((address) => (
            <Button key={address} small onClick={() => form.change('sentTo', address)}>
              {t('wanted.use', { address })}
            </Button>
          ))}
        </div>
      )}
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
