import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePunctuation } from '@/i18n/usePunctuation';
import { ProblemAlert } from '@/api/ProblemAlert';
import { CourtTime } from '@/time';
import { Alert, Button, ConfirmButton, Field, Mark, MoreButton, useChecks, useForm } from '@/ui';
import {
  type Partner,
  type WebhookMessage,
  useRemoveWebhook,
  useSendAgain,
  useSetWebhook,
  useTrial,
  useWebhook,
  useWebhookMessages,
} from './requests';

/** Where the partner's system is told what happens in its cases, and what came of it. Asked for once it is opened. */
export function Webhook({ partner }: { partner: Partner }) {
  const { t } = useTranslation('partners');
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('webhook.title')}</summary>
      {open && <Opened partner={partner} />}
    </details>
  );
}

function Opened({ partner }: { partner: Partner }) {
  const { t } = useTranslation('partners');
  const webhook = useWebhook(partner.clientId);
  const trial = useTrial(partner.clientId);
  const remove = useRemoveWebhook(partner.clientId);
  const is = webhook.data;
  return (
    <>
      <p>{t('webhook.lead')}</p>
      <ProblemAlert problem={webhook.error} onRetry={() => void webhook.refetch()} />
      {is?.url === null && <p>{t('webhook.none')}</p>}
      {is?.url && (
        <>
          <dl className="facts">
            <dt>{t('webhook.at')}</dt>
            <dd className="digest" dir="ltr">
              {is.url}
            </dd>
            <dt>{t('webhook.since')}</dt>
            <dd>{is.setAt && <CourtTime instant={is.setAt} />}</dd>
            <dt>{t('webhook.waiting')}</dt>
            <dd>{is.waiting}</dd>
            <dt>{t('webhook.givenUp')}</dt>
            <dd>{is.givenUp}</dd>
          </dl>
          <p>
            {is.failingSince ? (
              <>
                <Mark as="bad">{t('webhook.failing')}</Mark> <CourtTime instant={is.failingSince} />
              </>
            ) : (
              <Mark as="good">{t('webhook.well')}</Mark>
            )}
          </p>
          <ProblemAlert problem={trial.error ?? remove.error} />
          <div>
            <Button busy={trial.isPending} onClick={() => trial.mutate(undefined)}>
              {t('webhook.trial')}
            </Button>{' '}
            <ConfirmButton
              busy={remove.isPending}
              title={t('webhook.remove')}
              ask={<p>{t('webhook.askRemove')}</p>}
              yes={t('webhook.remove')}
              onYes={() => remove.mutate()}
            >
              {t('webhook.remove')}
            </ConfirmButton>
          </div>
          <Messages partner={partner} />
        </>
      )}
      {is && <SetAddress partner={partner} before={is.url} />}
    </>
  );
}

function SetAddress({ partner, before }: { partner: Partner; before: string | null }) {
  const { t } = useTranslation('partners');
  const set = useSetWebhook(partner.clientId);
  const is = useChecks();
  const form = useForm({ url: before ?? '' }, { checks: { url: [is.required] }, refused: set.error });
  return (
    <>
      {set.data && (
        <Alert as="good" title={t('webhook.secret')}>
          <p>
            <strong className="digest" dir="ltr">
              {set.data.secret}
            </strong>
          </p>
          <p>{t('webhook.once')}</p>
        </Alert>
      )}
      <form {...form.sends(({ url }) => set.mutate(url))}>
        <Field label={t('webhook.address')} help={t('webhook.help')} {...form.field('url')}>
          <input {...form.input('url')} type="url" dir="ltr" maxLength={2000} autoComplete="off" />
        </Field>
        {before && <p>{t('webhook.askSet')}</p>}
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button type="submit" busy={set.isPending}>
          {t(before ? 'webhook.change' : 'webhook.set')}
        </Button>
      </form>
    </>
  );
}

const marks = { WAITING: 'open', TAKEN: 'good', GIVEN_UP: 'bad' } as const;

function Messages({ partner }: { partner: Partner }) {
  const { t } = useTranslation('partners');
  const messages = useWebhookMessages(partner.clientId);
  return (
    <>
      <h3>{t('webhook.messages')}</h3>
      <ProblemAlert problem={messages.error} onRetry={() => void messages.refetch()} />
      {messages.lines?.length === 0 && <p>{t('webhook.noMessages')}</p>}
      {messages.lines && messages.lines.length > 0 && (
        <table className="table rows" aria-label={t('webhook.show')}>
          <thead>
            <tr>
              <th scope="col">{t('webhook.type')}</th>
              <th scope="col">{t('webhook.happened')}</th>
              <th scope="col">{t('webhook.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {messages.lines.map((message) => (
              <Message key={message.id} partner={partner} message={message} />
            ))}
          </tbody>
        </table>
      )}
      <MoreButton of={messages} />
    </>
  );
}

function Message({ partner, message }: { partner: Partner; message: WebhookMessage }) {
  const { t } = useTranslation('partners');
  const { colon } = usePunctuation();
  const send = useSendAgain(partner.clientId);
  return (
    <tr>
      <td>
        <bdi translate="no">{message.type}</bdi>
        {message.caseId && (
          <small>
            {' '}
            {t('webhook.case')} <code dir="ltr">{message.caseId}</code>
          </small>
        )}
      </td>
      <td data-label={t('webhook.happened')}>
        <CourtTime instant={message.happenedAt} />
      </td>
      <td data-label={t('webhook.outcome')}>
        <Mark as={marks[message.state]}>{t(`webhook.state.${message.state}`)}</Mark>{' '}
        {message.outcome && (
          <bdi lang="en" translate="no">
            {message.outcome}
          </bdi>
        )}{' '}
        {t('webhook.tries')}
        {colon}
        {message.tries}
        {message.state !== 'WAITING' && (
          <Button aria-label={t('webhook.againOne', { type: message.type })} busy={send.isPending} onClick={() => send.mutate(message.id)}>
            {t('webhook.again')}
          </Button>
        )}
        <ProblemAlert problem={send.error} />
      </td>
    </tr>
  );
}
