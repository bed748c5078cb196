import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { CourtTime } from '@/time';
import { Alert, Button, ConfirmButton, Field, Mark, useForm } from '@/ui';
import { type Incoming, useGiveLink, useRevokeLink } from './requests';

const dayChoices = ['30', '90', '180', '365', '730'];

/** The link by which who asked follows its request: made, shown once, and taken back. */
export function FollowLink({ request }: { request: Incoming }) {
  const { t } = useTranslation('service');
  const give = useGiveLink(request);
  const revoke = useRevokeLink(request);
  const form = useForm({ days: '365' }, { refused: give.error });
  const { link } = request;
  return (
    <section className="card" aria-label={t('incoming.link.title')}>
      <h2>{t('incoming.link.title')}</h2>
      <p className="help">{t('incoming.link.text')}</p>
      {link && (
        <p>
          {t('incoming.link.until')} <CourtTime instant={link.expiresAt} />{' '}
          {link.locked && <Mark as="open">{t('incoming.link.locked')}</Mark>}
        </p>
      )}
      {give.data && link && (
        <Alert as="good" role="status" title={t('incoming.link.once')}>
          <p>
            <bdi dir="ltr" className="capability">
              {give.data.address}
            </bdi>
          </p>
        </Alert>
      )}
      <form {...form.sends(({ days }) => give.mutate(Number(days)))}>
        <Field label={t('incoming.link.days')} {...form.field('days')}>
          <select {...form.input('days')}>
            {dayChoices.map((days) => (
              <option key={days} value={days}>
                {days}
              </option>
            ))}
          </select>
        </Field>
        <ProblemAlert problem={form.problem ?? revoke.error} />
        <div className="row">
          <Button type="submit" busy={give.isPending}>
            {t(link ? 'incoming.link.again' : 'incoming.link.make')}
          </Button>
          {link && (
            <ConfirmButton
              danger
              title={t('incoming.link.revoke')}
              ask={t('incoming.link.revokeText')}
              yes={t('incoming.link.revoke')}
              onYes={() => revoke.mutate()}
              busy={revoke.isPending}
            >
              {t('incoming.link.revoke')}
            </ConfirmButton>
          )}
        </div>
      </form>
    </section>
  );
}
