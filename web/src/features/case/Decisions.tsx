import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { UseAbroad } from '@/filing/UseAbroad';
import { CourtDate, CourtTime } from '@/time';
import { Button, Choice, ConfirmButton, Field, HowCounted, MoreButton, Names, useChecks, useForm } from '@/ui';
import { Conciliation } from './Conciliation';
import { type Announcement, type Decision, useAnnounce, useDecisions, useRecordEffect } from './decisionRequests';
import { usePaperKinds } from './paperRequests';
import type { CourtCase } from './requests';

type Parties = CourtCase['parties'];
const forms = ['AT_THE_HEARING', 'ON_A_SET_DAY', 'ONLINE'] as const;

/** What the court decided, until when each party can appeal, and since when it is in effect. Nothing while there is no decision. */
export function Decisions({ caseId, parties }: { caseId: string; parties: Parties }) {
  const { t } = useTranslation('case');
  const decisions = useDecisions(caseId);
  if (decisions.error) return <ProblemAlert problem={decisions.error} onRetry={() => void decisions.refetch()} />;
  if (!decisions.lines || decisions.lines.length === 0) return null;
  return (
    <section id="decisions" className="card" aria-label={t('decisions.title')}>
      <h2>{t('decisions.title')}</h2>
      {decisions.lines.map((decision) => (
        <OneDecision key={decision.paperId} caseId={caseId} decision={decision} parties={parties} />
      ))}
      <MoreButton of={decisions} />
    </section>
  );
}

function OneDecision({ caseId, decision, parties }: { caseId: string; decision: Decision; parties: Parties }) {
  const { t, i18n } = useTranslation('case');
  const kinds = usePaperKinds(caseId, i18n.resolvedLanguage ?? 'en');
  const kind = kinds.data?.find(({ code }) => code === decision.kind)?.title;
  const ready = decision.standing === 'READY';
  const conciliation = decision.kind === 'CONCILIATION_STATEMENT';
  return (
    <article aria-label={decision.title}>
      <h3>
        {kind !== decision.title && kind} <bdi lang="zh-CN">{decision.title}</bdi>
      </h3>
      <dl className="facts">
        <dt>{t('decisions.issued')}</dt>
        <dd>
          <CourtTime instant={decision.issuedAt} />
        </dd>
        {decision.announcedOn && decision.announcedForm && (
          <>
            <dt>{t('decisions.announced')}</dt>
            <dd>
              <CourtDate date={decision.announcedOn} /> · {t(`decisions.form.${decision.announcedForm}`)} ·{' '}
              <bdi>{decision.announcedWhere}</bdi>
            </dd>
          </>
        )}
        {decision.sendBy && (
          <>
            <dt>{t('decisions.sendBy')}</dt>
            <dd>
              <CourtDate date={decision.sendBy} />
            </dd>
          </>
        )}
        {decision.periods.map((period) => (
          <Period key={period.partyId} period={period} party={parties.find((party) => party.id === period.partyId)} />
        ))}
        <dt>{t('decisions.effect')}</dt>
        <dd>
          {decision.effectiveOn ? (
            <>
              {t('decisions.inEffect')} <CourtDate date={decision.effectiveOn} /> · <bdi translate="no">{decision.effectByName}</bdi>
            </>
          ) : (
            t(ready && conciliation ? 'decisions.receivedByAll' : `decisions.standing.${decision.standing}`)
          )}
        </dd>
      </dl>
      {conciliation && <Conciliation caseId={caseId} decision={decision} parties={parties} />}
      {decision.corrections.map((correction) => (
        <Correction key={correction.paperId} correction={correction} />
      ))}
      <Appeal decision={decision} />
      {decision.effectiveOn && <UseAbroad />}
      {decision.mayRecord && !decision.announcedOn && <Announce caseId={caseId} paperId={decision.paperId} />}
      {decision.mayRecord && ready && !decision.effectiveOn && <TakeEffect caseId={caseId} decision={decision} />}
    </article>
  );
}

/** The decision stays as it was issued; this is how it is to be read. */
function Correction({ correction }: { correction: Decision['corrections'][number] }) {
  const { t } = useTranslation('case');
  return (
    <>
      <h4>
        {t('decisions.corrected')} <CourtTime instant={correction.issuedAt} />
      </h4>
      <dl className="facts">
        <dt>{t('decisions.passage')}</dt>
        <dd dir="auto" lang="zh-CN">
          {correction.passage}
        </dd>
        <dt>{t('decisions.correctedTo')}</dt>
        <dd dir="auto" lang="zh-CN">
          {correction.correctedTo}
        </dd>
      </dl>
    </>
  );
}

/** What can be done against the decision, or follows from what was. */
function Appeal({ decision }: { decision: Decision }) {
  const { t } = useTranslation('case');
  const ofTheCourt = useAccount()?.court != null;
  if (decision.standing === 'APPEALED') return <p>{t(ofTheCourt ? 'decisions.afterAppealCourt' : 'decisions.afterAppeal')}</p>;
  const open = decision.standing === 'UNSERVED' || decision.standing === 'RUNNING';
  return open && !ofTheCourt ? <p>{t('decisions.howToAppeal')}</p> : null;
}

function Period({ period, party }: { period: Decision['periods'][number]; party?: Parties[number] }) {
  const { t } = useTranslation('case');
  return (
    <>
      <dt>{party && <Names names={[party.originalName, party.latinName, party.chineseName]} />}</dt>
      <dd>
        {period.derivation ? (
          <>
            {t(`decisions.${appealOf(period)}`)} <CourtDate date={period.derivation.lastDay} />
            <HowCounted derivation={period.derivation} />
          </>
        ) : (
          t(period.petitionId ? 'decisions.appealedEarly' : 'decisions.unserved')
        )}
      </dd>
    </>
  );
}

/** Who handed in a petition after the last day has not appealed before the court has said so. */
function appealOf({ state, petitionId }: Decision['periods'][number]) {
  if (state === 'LAPSED' && petitionId) return 'appealedLate';
  return state === 'MET' || petitionId ? 'appealed' : 'appealBy';
}

function Announce({ caseId, paperId }: { caseId: string; paperId: string }) {
  const { t } = useTranslation('case');
  const is = useChecks();
  const [asked, setAsked] = useState(false);
  const announce = useAnnounce(caseId, paperId);
  const form = useForm(
    { day: '', form: '' as Announcement['form'] | '', where: '' },
    { checks: { day: [is.required], form: [is.chosen], where: [is.required] }, refused: announce.error, keep: `announcement.${paperId}` },
  );
  return (
    <>
      <Button small aria-expanded={asked} onClick={() => setAsked(!asked)}>
        {t('decisions.announce')}
      </Button>
      {asked && (
        <form
          aria-label={t('decisions.announce')}
          {...form.sends((said) => announce.mutateAsync({ ...said, form: said.form as Announcement['form'] }))}
        >
          <p>{t('decisions.announceText')}</p>
          <Field label={t('decisions.day')} help={t('decisions.dayHelp')} {...form.field('day')}>
            <input type="date" {...form.input('day')} />
          </Field>
          <Choice
            legend={t('decisions.how')}
            options={forms.map((value) => ({ value, label: t(`decisions.form.${value}`) }))}
            {...form.field('form')}
            {...form.choice('form')}
          />
          <Field label={t('decisions.where')} {...form.field('where')}>
            <input {...form.input('where')} maxLength={200} dir="auto" />
          </Field>
          <ProblemAlert problem={form.problem} goTo={form.goTo} />
          <Button primary type="submit" busy={announce.isPending}>
            {t('decisions.announce')}
          </Button>
        </form>
      )}
    </>
  );
}

/** The day follows from the periods, or from the receipts of a conciliation. */
function TakeEffect({ caseId, decision }: { caseId: string; decision: Decision }) {
  const { t } = useTranslation('case');
  const record = useRecordEffect(caseId, decision.paperId);
  const day = decision.effectFrom;
  if (!day) return null;
  return (
    <>
      <p>
        {t(decision.kind === 'CONCILIATION_STATEMENT' ? 'decisions.effectFromReceipt' : 'decisions.effectFrom')} <CourtDate date={day} />
      </p>
      <ProblemAlert problem={record.error} />
      <ConfirmButton
        primary
        busy={record.isPending}
        title={t('decisions.record')}
        ask={<p>{t('decisions.recordText')}</p>}
        yes={t('decisions.record')}
        onYes={() => record.mutate({ day })}
      >
        {t('decisions.record')}
      </ConfirmButton>
    </>
  );
}
