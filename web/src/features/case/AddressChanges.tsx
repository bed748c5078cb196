import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { countries, countryName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate, CourtTime } from '@/time';
import { Button, ConfirmButton, Field, Mark, MoreButton, useChecks, useForm } from '@/ui';
import { Written } from '@/written';
import { type AddressChange, useAddressAct, useAddressChanges, useStateAddress } from './addressRequests';
import { ProofOptions } from './ProofOptions';
import { OpenedPaper } from './Papers';
import { usePaper } from './representationRequests';
import { nameOf, type Party } from './requests';

const tone = { STATED: 'open', CONFIRMED: 'good', RETURNED: 'open', WITHDRAWN: undefined } as const;

/** Where the parties are to be served since the filing: said by the reader's own side, decided by the court. */
export function AddressChanges({ caseId, parties, court }: { caseId: string; parties: Party[]; court: boolean }) {
  const { t } = useTranslation('case');
  const changes = useAddressChanges(caseId);
  const [stating, setStating] = useState<Party>();
  /** A clerk enters what a party said on paper. */
  const clerk = (useAccount()?.groups.includes('clerk') ?? false) && court;
  const own = parties.filter((party) => party.own || clerk);
  const waits = (party: Party) => changes.lines?.some((change) => change.partyId === party.id && change.state === 'STATED');
  if (own.length === 0 && !changes.error && !changes.lines?.length) return null;
  return (
    <section aria-label={t('address.title')}>
      <h3>{t('address.title')}</h3>
      <ProblemAlert problem={changes.error} onRetry={() => void changes.refetch()} />
      <ul>
        {changes.lines?.map((change) => (
          <li key={change.id}>
            <Change caseId={caseId} change={change} party={parties.find((party) => party.id === change.partyId)} court={court} />
          </li>
        ))}
      </ul>
      <MoreButton of={changes} />
      {stating ? (
        <StatementForm key={stating.id} caseId={caseId} party={stating} clerk={clerk} onDone={() => setStating(undefined)} />
      ) : (
        changes.isSuccess && (
          <div className="row">
            {own
              .filter((party) => !waits(party))
              .map((party) => (
                <Button key={party.id} onClick={() => setStating(party)}>
                  {clerk
                    ? t('address.enterFor', { party: nameOf(party) })
                    : own.length > 1
                      ? t('address.stateFor', { party: nameOf(party) })
                      : t('address.state')}
                </Button>
              ))}
          </div>
        )
      )}
    </section>
  );
}

function Change({ caseId, change, party, court }: { caseId: string; change: AddressChange; party?: Party; court: boolean }) {
  const { t, i18n } = useTranslation('case');
  const { comma } = usePunctuation();
  const language = i18n.resolvedLanguage ?? 'en';
  const [reading, setReading] = useState(false);
  const paper = usePaper(caseId, reading ? change.paperId : null);
  return (
    <>
      <p>
        {party && <bdi translate="no">{nameOf(party)}</bdi>} <Mark as={tone[change.state]}>{t(`address.stateOf.${change.state}`)}</Mark>
      </p>
      <dl className="facts">
        <dt>{t('address.address')}</dt>
        <dd>
          <bdi>{change.address}</bdi>
          {comma}
          {countryName(change.country, language)}
        </dd>
        <dt>{t('address.email')}</dt>
        <dd>{change.email ? <bdi>{change.email}</bdi> : t('address.none')}</dd>
        <dt>{t('address.phone')}</dt>
        <dd>{change.phone ? <bdi>{change.phone}</bdi> : t('address.none')}</dd>
        <dt>{t('address.validFrom')}</dt>
        <dd>
          <CourtDate date={change.validFrom} />
        </dd>
        <dt>{t('address.statedBy')}</dt>
        <dd>
          <bdi translate="no">{change.statedByName}</bdi> <CourtTime instant={change.statedAt} />
        </dd>
        {change.returnReason && (
          <>
            <dt>{t('address.missing')}</dt>
            <dd>
              <Written text={change.returnReason} />
            </dd>
          </>
        )}
      </dl>
      {change.paperId && (
        <Button small aria-expanded={reading} onClick={() => setReading(!reading)}>
          {t(reading ? 'papers.close' : 'address.paper')}
        </Button>
      )}
      <ProblemAlert problem={paper.error} />
      {reading && paper.data && <OpenedPaper caseId={caseId} paper={paper.data} />}
      {change.state === 'STATED' && <Acts caseId={caseId} change={change} own={party?.own ?? false} court={court} />}
    </>
  );
}

function Acts({ caseId, change, own, court }: { caseId: string; change: AddressChange; own: boolean; court: boolean }) {
  const { t } = useTranslation('case');
  const act = useAddressAct(caseId);
  const [asking, setAsking] = useState(false);
  const seen = { id: change.id, version: change.version };
  return (
    <>
      {own && <p>{t('address.waits')}</p>}
      <div className="row">
        {court && (
          <>
            <ConfirmButton
              small
              primary
              busy={act.isPending}
              title={t('address.confirmTitle')}
              ask={<p>{t('address.confirmText')}</p>}
              yes={t('address.confirm')}
              onYes={() => act.mutate({ ...seen, act: 'confirmation' })}
            >
              {t('address.confirm')}
            </ConfirmButton>
            <Button small aria-expanded={asking} onClick={() => setAsking(!asking)}>
              {t('address.askForMore')}
            </Button>
          </>
        )}
        {own && (
          <ConfirmButton
            small
            danger
            busy={act.isPending}
            title={t('address.withdrawTitle')}
            ask={<p>{t('address.withdrawText')}</p>}
            yes={t('address.withdraw')}
            onYes={() => act.mutate({ ...seen, act: 'withdrawal' })}
          >
            {t('address.withdraw')}
          </ConfirmButton>
        )}
      </div>
      <ProblemAlert problem={act.error} />
      {asking && (
        <ReturnForm
          busy={act.isPending}
          keep={`address-return.${change.id}`}
          onSend={(reason) => act.mutateAsync({ ...seen, act: 'return', reason })}
        />
      )}
    </>
  );
}

function ReturnForm({ busy, keep, onSend }: { busy: boolean; keep: string; onSend: (reason: string) => Promise<unknown> }) {
  const { t } = useTranslation('case');
  const is = useChecks();
  const form = useForm({ reason: '' }, { checks: { reason: [is.required] }, keep });
  return (
    <form {...form.sends(({ reason }) => onSend(reason))}>
      <Field label={t('address.missing')} help={t('address.missingHelp')} {...form.field('reason')}>
        <textarea {...form.input('reason')} maxLength={1000} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={busy}>
        {t('address.askForMore')}
      </Button>
    </form>
  );
}

/** Begins with what is valid now, for it stands for all of that. */
/** @param clerk whether a clerk enters what the party said on paper */
function StatementForm({ caseId, party, clerk, onDone }: { caseId: string; party: Party; clerk: boolean; onDone: () => void }) {
  const { t, i18n } = useTranslation('case');
  const language = i18n.resolvedLanguage ?? 'en';
  const all = useMemo(() => countries(language), [language]);
  const is = useChecks();
  const state = useStateAddress(caseId);
  const form = useForm(
    {
      address: party.address,
      country: party.country ?? '',
      email: party.email ?? '',
      phone: party.phone ?? '',
      validFrom: '',
      paperId: '',
    },
    {
      checks: {
        address: [is.required],
        country: [is.chosen],
        email: [(value) => (value === '' ? null : is.email(value))],
        validFrom: [is.required],
        ...(clerk ? { paperId: [is.chosen] } : {}),
      },
      refused: state.error,
      keep: `address.${party.id}`,
    },
  );
  return (
    <form
      aria-label={clerk ? t('address.enterFor', { party: nameOf(party) }) : t('address.state')}
      {...form.sends(
        ({ email, phone, paperId, ...said }) =>
          state.mutateAsync({ ...said, partyId: party.id, email: email || null, phone: phone || null, paperId: paperId || null }),
        onDone,
      )}
    >
      <h4>{t(clerk ? 'address.enterFor' : 'address.stateFor', { party: nameOf(party) })}</h4>
      {!clerk && <p>{t('address.text')}</p>}
      <Field label={t('address.address')} {...form.field('address')}>
        <textarea {...form.input('address')} maxLength={1000} rows={2} dir="auto" autoComplete="street-address" />
      </Field>
      <Field label={t('address.country')} {...form.field('country')}>
        <select {...form.input('country')}>
          <option value="">{t('handIn.choose')}</option>
          {all.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <div className="grid">
        <Field label={t('address.email')} help={t('address.privateHelp')} {...form.field('email')}>
          <input {...form.input('email')} type="email" dir="ltr" maxLength={254} autoComplete="email" />
        </Field>
        <Field label={t('address.phone')} help={t('address.phoneHelp')} {...form.field('phone')}>
          <input {...form.input('phone')} type="tel" dir="ltr" autoComplete="tel" />
        </Field>
      </div>
      <Field label={t('address.validFrom')} help={t('address.validFromHelp')} {...form.field('validFrom')}>
        <input {...form.input('validFrom')} type="date" />
      </Field>
      <Field label={t('address.paper')} help={t(clerk ? 'address.enterHelp' : 'address.paperHelp')} {...form.field('paperId')}>
        <select {...form.input('paperId')}>
          <option value="">{t(clerk ? 'handIn.choose' : 'address.noPaper')}</option>
          <ProofOptions caseId={caseId} side={party.role} kind="SERVICE_ADDRESS" />
          <ProofOptions caseId={caseId} side={party.role} kind="STATEMENT" />
        </select>
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button onClick={onDone}>{t('handIn.cancel')}</Button>
        <Button primary type="submit" busy={state.isPending}>
          {t(clerk ? 'handIn.saveEdit' : 'address.send')}
        </Button>
      </div>
    </form>
  );
}
