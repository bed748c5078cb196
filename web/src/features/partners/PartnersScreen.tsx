import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { useLawWords } from '@/i18n/useLawWords';
import { CourtTime } from '@/time';
import { Alert, Button, Choices, ConfirmButton, Field, Mark, MoreButton, SearchField, useChecks, useForm } from '@/ui';
import { Webhook } from './Webhook';
import { type Partner, states, useCourtsOfPartners, useDecide, useMakePartner, useNewSecret, usePartners } from './requests';

/** Whose systems may register cases, and for which courts. */
export default function PartnersScreen() {
  const { t } = useTranslation('partners');
  const [asked, setAsked] = useState({ q: '', state: '' });
  const partners = usePartners(asked);
  const [made, setMade] = useState(0);
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <ProblemAlert problem={partners.error} onRetry={() => void partners.refetch()} />
      {partners.isPending && <Pending />}
      <div className="grid">
        <SearchField label={t('narrow.words')} words={asked.q} onChange={(q) => setAsked({ ...asked, q })} />
        <Field label={t('narrow.state')}>
          <select value={asked.state} onChange={(event) => setAsked({ ...asked, state: event.target.value })}>
            <option value="">{t('narrow.all')}</option>
            {states.map((each) => (
              <option key={each} value={each}>
                {t(`state.${each}`)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      {partners.lines?.length === 0 && <p>{t(asked.q || asked.state ? 'narrow.none' : 'none')}</p>}
      {partners.lines?.map((partner) => (
        <PartnerCard key={partner.clientId} partner={partner} />
      ))}
      <MoreButton of={partners} />
      {/* A new form for the next one. */}
      <Make key={made} onMade={() => setMade(made + 1)} />
    </Screen>
  );
}

function PartnerCard({ partner }: { partner: Partner }) {
  const { t } = useTranslation('partners');
  const active = partner.state === 'ACTIVE';
  return (
    <section className="card" aria-label={partner.name}>
      <h2>
        <bdi translate="no">{partner.name}</bdi> <Mark as={active ? 'good' : 'bad'}>{t(`state.${partner.state}`)}</Mark>
      </h2>
      <dl className="facts">
        <dt>{t('clientId')}</dt>
        <dd className="digest" dir="ltr">
          {partner.clientId}
        </dd>
        <dt>{t('courts')}</dt>
        <dd lang="zh-CN">{partner.courts.join('、')}</dd>
        <dt>{t('secretMadeAt')}</dt>
        <dd>{partner.secretMadeAt ? <CourtTime instant={partner.secretMadeAt} /> : t('noSecret')}</dd>
        {partner.reason && (
          <>
            <dt>{t('reason')}</dt>
            <dd dir="auto">{partner.reason}</dd>
          </>
        )}
      </dl>
      {active ? (
        <>
          <NewSecret partner={partner} />
          <Webhook partner={partner} />
          <Disable partner={partner} />
        </>
      ) : (
        <Enable partner={partner} />
      )}
    </section>
  );
}

function NewSecret({ partner }: { partner: Partner }) {
  const { t } = useTranslation('partners');
  const renew = useNewSecret(partner.clientId);
  return (
    <>
      <ProblemAlert problem={renew.error} />
      {renew.data && (
        <Alert as="good" title={t('secret.is')}>
          <p>
            <strong className="digest" dir="ltr">
              {renew.data.secret}
            </strong>
          </p>
          <p>{t('secret.once')}</p>
        </Alert>
      )}
      <div>
        <ConfirmButton
          busy={renew.isPending}
          title={t('secret.new')}
          ask={<p>{t(partner.secretMadeAt ? 'secret.askAgain' : 'secret.ask')}</p>}
          yes={t('secret.yes')}
          onYes={() => renew.mutate()}
        >
          {t('secret.new')}
        </ConfirmButton>
      </div>
    </>
  );
}

function Disable({ partner }: { partner: Partner }) {
  const { t } = useTranslation('partners');
  const disable = useDecide(partner.clientId, 'disabling');
  const is = useChecks();
  const form = useForm({ reason: '' }, { checks: { reason: [is.atLeast(3)] }, refused: disable.error });
  return (
    <form {...form.sends(({ reason }) => disable.mutate({ version: partner.version, reason }))}>
      <Field label={t('disable.reason')} help={t('disable.help')} {...form.field('reason')}>
        <input {...form.input('reason')} maxLength={1000} autoComplete="off" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button danger type="submit" busy={disable.isPending}>
        {t('disable.do')}
      </Button>
    </form>
  );
}

function Enable({ partner }: { partner: Partner }) {
  const { t } = useTranslation('partners');
  const enable = useDecide(partner.clientId, 'enabling');
  return (
    <>
      <p>{t('enable.help')}</p>
      <ProblemAlert problem={enable.error} />
      <Button busy={enable.isPending} onClick={() => enable.mutate({ version: partner.version })}>
        {t('enable.do')}
      </Button>
    </>
  );
}

function Make({ onMade }: { onMade: () => void }) {
  const { t } = useTranslation('partners');
  const make = useMakePartner();
  const courts = useCourtsOfPartners();
  const say = useLawWords();
  const is = useChecks();
  const form = useForm<{ name: string; courts: string[] }>(
    { name: '', courts: [] },
    { checks: { name: [is.required], courts: [is.chosen] }, refused: make.error },
  );
  return (
    <section className="card">
      <h2>{t('make.title')}</h2>
      <form {...form.sends((partner) => make.mutate(partner, { onSuccess: onMade }))}>
        <Field label={t('make.name')} {...form.field('name')}>
          <input {...form.input('name')} maxLength={200} autoComplete="off" />
        </Field>
        <ProblemAlert problem={courts.error} onRetry={() => void courts.refetch()} />
        <Choices
          legend={t('make.courts')}
          options={courts.data?.map((court) => ({ value: court.code, label: `${say(court, 'court', court.code)} (${court.code})` })) ?? []}
          {...form.field('courts')}
          {...form.choice('courts')}
        />
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button primary type="submit" busy={make.isPending}>
          {t('make.do')}
        </Button>
      </form>
    </section>
  );
}
