import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { CourtTime } from '@/time';
import { Alert, Button, Field, Mark, MoreButton, useChecks, useForm } from '@/ui';
import { type Attempt, type ReceivedMail, useCameBack, useReceivedMail, useSettleMail } from './requests';

/** What came back of an attempt's message. */
export function ReturnedMail({ attempt }: { attempt: Attempt }) {
  const { t } = useTranslation('service');
  const clerk = useAccount()?.groups.includes('clerk');
  const mail = useReceivedMail(attempt);
  const settle = useSettleMail(attempt);
  return (
    <>
      <ProblemAlert problem={mail.error} onRetry={() => void mail.refetch()} />
      {(mail.lines?.length ?? 0) > 0 && (
        <section aria-label={t('returned.mail')}>
          <h4>{t('returned.mail')}</h4>
          <p className="help">{t('returned.anybody')}</p>
          <MailList lines={mail.lines!} settle={clerk ? (id) => settle.mutate(id) : undefined} />
          <ProblemAlert problem={settle.error} />
          <MoreButton of={mail} />
        </section>
      )}
    </>
  );
}

/** Received mail, one line each; `settle` for who may say that it was looked at. */
export function MailList({ lines, settle }: { lines: ReceivedMail[]; settle?: (id: string) => void }) {
  const { t } = useTranslation('service');
  return (
    <ul className="papers">
      {lines.map((mail) => (
        <li key={mail.id}>
          <p>
            <Mark as={mail.open ? 'open' : undefined}>{t(`mailKind.${mail.kind}`)}</Mark>{' '}
            <strong>
              <bdi>{mail.subject}</bdi>
            </strong>{' '}
            {mail.status && <bdi dir="ltr">{mail.status}</bdi>}
          </p>
          <p>
            <small>
              <bdi>{mail.sender}</bdi>
            </small>
          </p>
          {mail.excerpt && (
            <p className="source">
              <bdi>{mail.excerpt}</bdi>
            </p>
          )}
          <CourtTime instant={mail.readAt} />
          {mail.open && (mail.kind === 'RETURNED' || mail.kind === 'DELAYED') && <p className="help">{t('returned.notBelieved')}</p>}
          {mail.open && settle && (
            <Button small aria-label={t('returned.settleNamed', { subject: mail.subject })} onClick={() => settle(mail.id)}>
              {t('returned.settle')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Whether it can be said by hand that the message came back. */
export const mayComeBack = (attempt: Attempt) => attempt.sending === 'TAKEN' || attempt.sending === 'NOT_KNOWN';

export function CameBackForm({ attempt }: { attempt: Attempt }) {
  const { t } = useTranslation('service');
  const [open, setOpen] = useState(false);
  const record = useCameBack(attempt);
  const is = useChecks();
  const form = useForm({ note: '' }, { checks: { note: [is.required] }, refused: record.error, keep: `came-back.${attempt.id}` });
  if (!open) return <Button onClick={() => setOpen(true)}>{t('returned.title')}</Button>;
  return (
    <form
      {...form.sends(
        (given) => record.mutateAsync(given),
        () => setOpen(false),
      )}
      aria-label={t('returned.title')}
    >
      <Field label={t('returned.note')} {...form.field('note')}>
        <textarea {...form.input('note')} rows={2} maxLength={2000} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button danger type="submit" busy={record.isPending}>
          {t('returned.do')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('app:cancel')}</Button>
      </div>
    </form>
  );
}

/** That the service which counts is in question, because its message came back. */
export function InQuestion({ since }: { since: string }) {
  const { t } = useTranslation('service');
  return (
    <Alert as="open" title={t('returned.questioned')}>
      <p>
        <CourtTime instant={since} />
      </p>
      <p>{t('returned.questionedText')}</p>
    </Alert>
  );
}
