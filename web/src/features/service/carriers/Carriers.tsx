import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import type { components } from '@/api/generated/service';
import { useAccount } from '@/api/useSession';
import { LanguageOptions } from '@/i18n/LanguageOptions';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtTime } from '@/time';
import { Alert, Button, ConfirmButton, Field, Mark, SaveFile, useChecks, useForm } from '@/ui';
import { type ServiceAttempt, fetchScan, usePartners } from '../requests';
import { Returns } from './Returns';
import { type CarrierKind, type Entrustment, useEndEntrustment, useEntrust, useEntrustments } from './requests';

type Entrust = components['schemas']['Entrust'];

const kinds: CarrierKind[] = ['COURT', 'JOINT_FIRM', 'LAWYER', 'MINISTRY', 'MISSION', 'POST'];
interface ByLinkAnswers {
  kind: string;
  name: string;
  days: string;
  email: string;
  language: string;
  partnerId: string;
}

const days = ['7', '14', '30', '60', '90'];

/** Who carries the papers of an attempt with an account of its own, what came back, and naming another. */
export function Carriers({ attempt }: { attempt: ServiceAttempt }) {
  const { t } = useTranslation('service');
  const isClerk = useAccount()?.groups.includes('clerk');
  const entrustments = useEntrustments(attempt.id);
  const end = useEndEntrustment(attempt.id);
  return (
    <section className="card" aria-label={t('carriers.title')}>
      <h2>{t('carriers.title')}</h2>
      <p className="help">{t('carriers.text')}</p>
      <ProblemAlert problem={entrustments.error ?? end.error} onRetry={() => void entrustments.refetch()} />
      <ul className="plain">
        {entrustments.data?.map((each) => (
          <li key={each.id} data-testid={`entrustment-${each.id}`}>
            <One each={each} attempt={attempt} />
            {isClerk && !each.endedAt && (
              <ConfirmButton
                danger
                small
                title={t('carriers.end')}
                ask={t('carriers.endText')}
                yes={t('carriers.end')}
                onYes={() => end.mutate(each.id)}
                aria-label={t('carriers.endNamed', { name: each.name })}
              >
                {t('carriers.end')}
              </ConfirmButton>
            )}
          </li>
        ))}
      </ul>
      {isClerk && attempt.state === 'UNDER_WAY' && <NameCarrier attempt={attempt} />}
    </section>
  );
}

function One({ each, attempt }: { each: Entrustment; attempt: ServiceAttempt }) {
  const { t } = useTranslation('service');
  const { comma } = usePunctuation();
  return (
    <>
      <strong>
        <bdi translate="no">{each.name}</bdi>
      </strong>{' '}
      {t(`carriers.kind.${each.kind}`)} {each.endedAt && <Mark>{t('carriers.ended')}</Mark>}{' '}
      {each.locked && <Mark as="open">{t('incoming.link.locked')}</Mark>}
      <div className="source">
        {each.takenAt ? (
          <>
            {t('carriers.takenBy')} <bdi>{each.takenBy}</bdi>
            {comma}
            <CourtTime instant={each.takenAt} />
          </>
        ) : (
          <>
            {t('carriers.notTaken')} <CourtTime instant={each.expiresAt} />
          </>
        )}
      </div>
      {each.invitation && (
        <p className="source">
          <span>{t('carriers.mailedTo', { email: each.invitedEmail })}</span>
          {comma}
          {t(`carriers.invitation.${each.invitation}`)}
        </p>
      )}
      {each.returns.length > 0 && <p className="help">{t('carriers.noService')}</p>}
      <Returns
        returns={each.returns}
        file={(file) => (
          <SaveFile small fetch={() => fetchScan(attempt.id, file.id)} name={file.name}>
            {t('incoming.saveNamed', { name: file.name })}
          </SaveFile>
        )}
      />
    </>
  );
}

function NameCarrier({ attempt }: { attempt: ServiceAttempt }) {
  const { t, i18n } = useTranslation('service');
  const entrust = useEntrust(attempt.id);
  const is = useChecks();
  const partners = usePartners(true);
  const [bySystem, setBySystem] = useState(false);
  const form = useForm(
    { kind: '', name: '', days: '30', email: '', language: i18n.language, partnerId: '' },
    {
      checks: { kind: [is.chosen], name: [is.required], email: [(value) => (value === '' ? null : is.email(value))] },
      refused: entrust.error,
      keep: `entrust.${attempt.id}`,
    },
  );
  return (
    <form
      {...form.sends(({ kind, name, days, email, language, partnerId }) => {
        setBySystem(partnerId !== '');
        return entrust.mutateAsync({
          kind: kind as CarrierKind,
          name,
          days: Number(days),
          email: (!partnerId && email) || null,
          language: email && !partnerId ? (language as Entrust['language']) : null,
          ...(partnerId && { partnerId }),
        });
      })}
      aria-label={t('carriers.name')}
    >
      <h3>{t('carriers.name')}</h3>
      {entrust.data && !entrust.data.address && !bySystem && <Alert as="info" role="status" title={t('carriers.shownBefore')} />}
      {entrust.data?.address && (
        <Alert as="good" role="status" title={t('incoming.link.once')}>
          <p>
            <bdi dir="ltr">{entrust.data.address}</bdi>
          </p>
        </Alert>
      )}
      <Field label={t('carriers.who')} {...form.field('kind')}>
        <select {...form.input('kind')}>
          <option value="">{t('pick')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`carriers.kind.${kind}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('carriers.called')} {...form.field('name')}>
        <input {...form.input('name')} maxLength={300} dir="auto" autoComplete="off" />
      </Field>
      {!!partners.data?.length && (
        <Field label={t('carriers.partner')} help={t('carriers.partnerHelp')} {...form.field('partnerId')}>
          <select {...form.input('partnerId')}>
            <option value="">{t('electronic.none')}</option>
            {partners.data.map(({ clientId, name }) => (
              <option key={clientId} value={clientId}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      )}
      {!form.values.partnerId && <ByLink form={form} />}
      <ProblemAlert problem={form.problem ?? partners.error} goTo={form.goTo} />
      <Button type="submit" busy={entrust.isPending}>
        {t(form.values.partnerId ? 'carriers.name' : 'incoming.link.make')}
      </Button>
    </form>
  );
}

/** How an account gets the link; the system of a partner needs none. */
function ByLink({ form }: { form: ReturnType<typeof useForm<ByLinkAnswers>> }) {
  const { t } = useTranslation('service');
  return (
    <>
      <Field label={t('carriers.days')} {...form.field('days')}>
        <select {...form.input('days')}>
          {days.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('carriers.email')} help={t('carriers.emailHelp')} {...form.field('email')}>
        <input {...form.input('email')} type="email" maxLength={254} dir="ltr" autoComplete="off" />
      </Field>
      {form.values.email && (
        <Field label={t('carriers.language')} {...form.field('language')}>
          <select {...form.input('language')}>
            <LanguageOptions />
          </select>
        </Field>
      )}
    </>
  );
}
