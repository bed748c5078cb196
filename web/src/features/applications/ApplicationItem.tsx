import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { money, readCount } from '@/numbers';
import { CourtDate, courtDay, CourtTime, LastCourtDay } from '@/time';
import { Button, Choices, Citation, ConfirmButton, CountField, Field, HowCounted, Mark, Money, useChecks, useForm } from '@/ui';
import { Written } from '@/written';
import { DecisionForm } from './DecisionForm';
import { KindLaw } from './KindLaw';
import { type ApplicationKind } from '@/filing/applicationKinds';
import { type Application, nameOf, type Party, useDo, usePapersOf, usePeriods } from './requests';

const tone = { MADE: 'open', ASKED: 'open', GRANTED: 'good', REFUSED: 'bad', WITHDRAWN: undefined } as const;

/** One application: what is asked, what the other side says, what the court made of it, and what its reader may do. */
export function ApplicationItem({
  caseId,
  application,
  parties,
  kind,
}: {
  caseId: string;
  application: Application;
  /** Of the case. */
  parties: Party[];
  kind: ApplicationKind | undefined;
}) {
  const { t } = useTranslation('applications');
  const party = parties.find((each) => each.id === application.partyId);
  const fields = kind?.fields.filter((field) => application.fields[field.code]) ?? [];
  return (
    <>
      <p>
        <strong>{kind?.title ?? application.kind}</strong> <Mark as={tone[application.state]}>{t(`state.${application.state}`)}</Mark>
      </p>
      <dl className="facts">
        <dt>{t(`madeBy.${application.side}`)}</dt>
        <dd>
          <bdi>{party ? nameOf(party) : ''}</bdi> (<bdi translate="no">{application.madeByName}</bdi>){' '}
          <CourtTime instant={application.madeAt} />
        </dd>
        {application.deadlineId && <MoreDays caseId={caseId} application={application} />}
        {fields.map((field) => (
          <Fragment key={field.code}>
            <dt>{field.label}</dt>
            <dd>
              <Written text={application.fields[field.code]!} />
            </dd>
          </Fragment>
        ))}
        {application.paperIds.length > 0 && <Named caseId={caseId} application={application} />}
        {application.feeDue && <FeeDue fee={application.feeDue} />}
        {application.answerDue && (application.state === 'MADE' || application.state === 'ASKED') && (
          <>
            <dt>{t('answerDue')}</dt>
            <dd>
              <CourtTime instant={application.answerDue} />
              {application.answerCounted && <HowCounted derivation={application.answerCounted} />}
            </dd>
          </>
        )}
        {application.answerBy && (
          <>
            <dt>{t('answerBy')}</dt>
            <dd>
              <LastCourtDay date={application.answerBy} />
            </dd>
          </>
        )}
        {application.answer && (
          <>
            <dt>{t('answer')}</dt>
            <dd>
              <Written text={application.answer} />
            </dd>
          </>
        )}
        {application.decidedAt && <Decided application={application} />}
      </dl>
      {application.returnText && (
        <dl className="facts">
          <dt>{t('returned')}</dt>
          <dd>
            <Written text={application.returnText} /> <CourtTime instant={application.returnedAt!} />
          </dd>
        </dl>
      )}
      {application.joint && <Together caseId={caseId} application={application} joint={application.joint} parties={parties} />}
      {application.mayReturn && <GiveBack caseId={caseId} application={application} />}
      {kind && <Acts caseId={caseId} application={application} kind={kind} />}
    </>
  );
}

/** Who joined in what parties ask for together, and who has still to. */
function Together({
  caseId,
  application,
  joint,
  parties,
}: {
  caseId: string;
  application: Application;
  joint: NonNullable<Application['joint']>;
  parties: Party[];
}) {
  const { t } = useTranslation('applications');
  const doing = useDo(caseId, application.id);
  const named = (id: string) => {
    const party = parties.find((each) => each.id === id);
    return party ? nameOf(party) : '';
  };
  return (
    <section aria-label={t('joint.title')}>
      <h3>
        {t('joint.title')} <Citation law="CPL 205" />
      </h3>
      <ul className="plain">
        {joint.joined.map((each) => (
          <li key={each.partyId}>
            <Mark as="good">{t('joint.joined')}</Mark> <bdi>{named(each.partyId)}</bdi> (<bdi translate="no">{each.name}</bdi>){' '}
            <CourtTime instant={each.joinedAt} />
          </li>
        ))}
        {joint.waitsFor.map((id) => (
          <li key={id}>
            <Mark as="open">{t('joint.waits')}</Mark> <bdi>{named(id)}</bdi>
          </li>
        ))}
      </ul>
      {joint.mayJoin && (
        <ConfirmButton
          primary
          busy={doing.isPending}
          title={t('joint.join')}
          ask={<p>{t('joint.sure')}</p>}
          yes={t('joint.join')}
          onYes={() => doing.mutate({ act: 'joining', said: {} })}
        >
          {t('joint.join')}
        </ConfirmButton>
      )}
      <ProblemAlert problem={doing.error} />
    </section>
  );
}

/** What it costs by the schedule; where that leaves a range, the range. */
function FeeDue({ fee }: { fee: NonNullable<Application['feeDue']> }) {
  const { t, i18n } = useTranslation('applications');
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <>
      <dt>{t('feeDue')}</dt>
      <dd>
        {fee.leastCny === fee.mostCny ? (
          <Money amount={fee.leastCny} />
        ) : (
          t('feeRange', { least: money(fee.leastCny, 'CNY', language), most: money(fee.mostCny, 'CNY', language) })
        )}{' '}
        <Citation law={`${fee.source}, Art. ${fee.article}`} />
      </dd>
    </>
  );
}

function MoreDays({ caseId, application }: { caseId: string; application: Application }) {
  const { t, i18n } = useTranslation('applications');
  const language = i18n.resolvedLanguage ?? 'en';
  const periods = usePeriods(caseId, language, true);
  const period = periods.data?.items.find((each) => each.id === application.deadlineId);
  return (
    <>
      {period && (
        <>
          <dt>{t('period')}</dt>
          <dd>{`${period.title} (${courtDay(period.derivation.lastDay, language)})`}</dd>
        </>
      )}
      <dt>{t('days')}</dt>
      <dd>{application.days}</dd>
    </>
  );
}

/** The papers that it names, as far as the reader may know of them. */
function Named({ caseId, application }: { caseId: string; application: Application }) {
  const { t } = useTranslation('applications');
  const papers = usePapersOf(caseId, application.side);
  const known = papers.data?.filter((paper) => application.paperIds.includes(paper.id)) ?? [];
  if (known.length === 0) return null;
  return (
    <>
      <dt>{t('papers')}</dt>
      {known.map((paper) => (
        <dd key={paper.id}>
          <bdi>{paper.title}</bdi>
        </dd>
      ))}
    </>
  );
}

function Decided({ application }: { application: Application }) {
  const { t } = useTranslation('applications');
  return (
    <>
      <dt>{t('decidedBy')}</dt>
      <dd>
        <bdi translate="no">{application.decidedByName}</bdi> <CourtTime instant={application.decidedAt!} />
      </dd>
      <dt>{t('reasons')}</dt>
      <dd>{application.reasons && <Written text={application.reasons} />}</dd>
      {application.reliefPercent != null && application.reliefPercent < 100 && (
        <dd>{t('reliefGranted', { percent: application.reliefPercent })}</dd>
      )}
      {application.reliefUntil && (
        <>
          <dt>{t('reliefUntil')}</dt>
          <dd>
            <CourtDate date={application.reliefUntil} />
          </dd>
        </>
      )}
      {application.securityGiven && (
        <>
          <dt>{t('security')}</dt>
          <dd>
            <Written text={application.securityGiven} />
          </dd>
        </>
      )}
    </>
  );
}

function Acts({ caseId, application, kind }: { caseId: string; application: Application; kind: ApplicationKind }) {
  const { t } = useTranslation('applications');
  const doing = useDo(caseId, application.id);
  const open = application.state === 'MADE' || application.state === 'ASKED';
  const version = application.version;
  if (!open) return null;
  return (
    <>
      {application.own && (
        <ConfirmButton
          small
          danger
          busy={doing.isPending}
          title={t('withdrawTitle')}
          ask={<p>{t('withdrawText')}</p>}
          yes={t('withdraw')}
          onYes={() => doing.mutate({ act: 'withdrawal', said: { version } })}
        >
          {t('withdraw')}
        </ConfirmButton>
      )}
      {application.mayAnswer && (
        <SaidForm
          label={t('yourAnswer')}
          send={t('sendAnswer')}
          busy={doing.isPending}
          keep={`application-answer.${application.id}`}
          refused={doing.error}
          onSend={(text) => doing.mutateAsync({ act: 'answer', said: { version, text } })}
        />
      )}
      {application.mayDecide && kind.otherSide === 'MAY' && application.state === 'MADE' && (
        <HearForm busy={doing.isPending} onSend={(days) => doing.mutateAsync({ act: 'hearing', said: { version, days } })} />
      )}
      {application.mayDecide && <KindLaw kind={kind} />}
      {application.mayDecide && (
        <DecisionForm
          caseId={caseId}
          kind={kind}
          applicationId={application.id}
          version={version}
          busy={doing.isPending}
          refused={doing.error}
          onSend={(said) => doing.mutateAsync({ act: 'decision', said })}
        />
      )}
      <ProblemAlert problem={doing.error} />
    </>
  );
}

/** Who asked for an order says what came of it, with the papers of its side that it got. */
function GiveBack({ caseId, application }: { caseId: string; application: Application }) {
  const { t } = useTranslation('applications');
  const is = useChecks();
  const doing = useDo(caseId, application.id);
  const papers = usePapersOf(caseId, application.side);
  const handedIn = papers.data?.filter((paper) => paper.state === 'FILED') ?? [];
  const [got, setGot] = useState<string[]>([]);
  const form = useForm({ text: '' }, { checks: { text: [is.required] }, refused: doing.error, keep: `return.${application.id}` });
  const send = ({ text }: { text: string }) =>
    doing.mutateAsync({ act: 'return', said: { version: application.version, text, paperIds: got } });
  return (
    <form aria-label={t('giveBack')} {...form.sends(send)}>
      <Field label={t('returned')} help={t('giveBackHelp')} {...form.field('text')}>
        <textarea {...form.input('text')} maxLength={4000} rows={4} dir="auto" />
      </Field>
      {handedIn.length > 0 && (
        <Choices
          legend={t('papers')}
          help={t('papersHelp')}
          options={handedIn.map((paper) => ({ value: paper.id, label: <bdi>{paper.title}</bdi> }))}
          value={got}
          onChange={setGot}
        />
      )}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={doing.isPending}>
        {t('giveBack')}
      </Button>
    </form>
  );
}

function SaidForm({
  label,
  send,
  busy,
  keep,
  refused,
  onSend,
}: {
  label: string;
  send: string;
  busy: boolean;
  keep: string;
  refused: unknown;
  onSend: (text: string) => Promise<unknown>;
}) {
  const is = useChecks();
  const form = useForm({ text: '' }, { checks: { text: [is.required] }, refused, keep });
  return (
    <form aria-label={label} {...form.sends(({ text }) => onSend(text))}>
      <Field label={label} {...form.field('text')}>
        <textarea {...form.input('text')} maxLength={8000} rows={4} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={busy}>
        {send}
      </Button>
    </form>
  );
}

/** In which the other side answers. */
const MOST_DAYS = 60;

function HearForm({ busy, onSend }: { busy: boolean; onSend: (days: number) => Promise<unknown> }) {
  const { t } = useTranslation('applications');
  const [asking, setAsking] = useState(false);
  const is = useChecks();
  const form = useForm({ days: '' }, { checks: { days: [is.count(1, MOST_DAYS)] } });
  return (
    <>
      <Button small aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {t('hear')}
      </Button>
      {asking && (
        <form aria-label={t('hear')} {...form.sends(({ days }) => onSend(readCount(days, 1, MOST_DAYS)!))}>
          <CountField
            label={t('hearDays')}
            help={t('hearHelp')}
            {...form.field('days')}
            from={1}
            to={MOST_DAYS}
            value={form.values.days}
            onChange={(days) => form.change('days', days)}
          />
          <ProblemAlert problem={form.problem} goTo={form.goTo} />
          <Button primary type="submit" busy={busy}>
            {t('hearSend')}
          </Button>
        </form>
      )}
    </>
  );
}
