import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useInAddress } from '@/app/inAddress';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { useLawWords } from '@/i18n/useLawWords';
import { CourtTime } from '@/time';
import { Button, Field, Mark, SearchField, useForm } from '@/ui';
import { AccountOfCourt } from './AccountOfCourt';
import { type CourtOffice, useCourtAccounts, useCourtOffices, useKeepCourt } from './requests';

/** What an operator keeps of the courts: where they are, how they are reached, and whether they take new filings. */
export default function CourtsScreen() {
  const { t } = useTranslation('staff');
  const say = useLawWords();
  const offices = useCourtOffices();
  const accounts = useCourtAccounts();
  const [{ q: words }, ask] = useInAddress({ q: '' });
  const [editing, setEditing] = useState<string | null>(null);
  const sought = words.normalize('NFKC').toLowerCase();
  const found = offices.data?.filter((court) =>
    [court.code, court.zh, court.en, say(court, 'court', court.code)].some((name) => name.toLowerCase().includes(sought)),
  );
  return (
    <Screen title={t('courts.title')} lead={t('courts.lead')}>
      <SearchField label={t('courts.search')} words={words} onChange={(q) => ask({ q })} />
      <ProblemAlert problem={offices.error} onRetry={() => void offices.refetch()} />
      <ProblemAlert problem={accounts.error} onRetry={() => void accounts.refetch()} />
      {offices.isPending && <Pending />}
      {found?.length === 0 && <p>{t('courts.notFound')}</p>}
      <ul className="plain">
        {found?.map((court) => (
          <li key={court.code} className="card">
            <h2>
              {say(court, 'court', court.code)} <bdi lang="zh-CN">{court.code}</bdi>{' '}
              {court.closedBecause && <Mark as="bad">{t('courts.closed')}</Mark>}
            </h2>
            <AccountOfCourt
              code={court.code}
              name={say(court, 'court', court.code)}
              account={accounts.data?.find((account) => account.court === court.code)}
              known={accounts.isSuccess}
            />
            {editing === court.code ? (
              <Keeping court={court} onDone={() => setEditing(null)} />
            ) : (
              <>
                <Facts court={court} />
                <Button aria-label={t('courts.edit', { court: say(court, 'court', court.code) })} onClick={() => setEditing(court.code)}>
                  {t('courts.change')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Screen>
  );
}

function Facts({ court }: { court: CourtOffice }) {
  const { t } = useTranslation('staff');
  const facts = (['address', 'telephone', 'hours'] as const).filter((fact) => court[fact]);
  return (
    <>
      <dl className="facts">
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{t(`courts.${fact}`)}</dt>
            <dd>
              <bdi>{court[fact]}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {court.closedBecause && <p dir="auto">{court.closedBecause}</p>}
      {court.changedAt && (
        <p>
          <small>
            {t('courts.changed', { name: court.changedByName })} · <CourtTime instant={court.changedAt} />
          </small>
        </p>
      )}
    </>
  );
}

function Keeping({ court, onDone }: { court: CourtOffice; onDone: () => void }) {
  const { t } = useTranslation('staff');
  const keep = useKeepCourt(court.code);
  const form = useForm(
    { address: court.address, telephone: court.telephone, hours: court.hours, closedBecause: court.closedBecause ?? '' },
    { checks: {}, refused: keep.error, keep: `court.${court.code}.${court.version}` },
  );
  return (
    <form {...form.sends((said) => keep.mutateAsync({ ...said, version: court.version }), onDone)}>
      <Field label={t('courts.address')} {...form.field('address')}>
        <textarea {...form.input('address')} maxLength={500} rows={2} dir="auto" />
      </Field>
      <div className="grid">
        <Field label={t('courts.telephone')} {...form.field('telephone')}>
          <input {...form.input('telephone')} maxLength={60} dir="ltr" />
        </Field>
        <Field label={t('courts.hours')} {...form.field('hours')}>
          <input {...form.input('hours')} maxLength={500} dir="auto" />
        </Field>
      </div>
      <Field label={t('courts.because')} help={t('courts.becauseHelp')} {...form.field('closedBecause')}>
        <textarea {...form.input('closedBecause')} maxLength={1000} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button onClick={onDone}>{t('courts.cancel')}</Button>
        <Button primary type="submit" busy={keep.isPending}>
          {t('courts.save')}
        </Button>
      </div>
    </form>
  );
}
