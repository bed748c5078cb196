import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CourtTime } from '@/time';
import { Button, fieldId } from '@/ui';
import { CheckStep, useCheck } from './CheckStep';
import { ClaimStep } from './ClaimStep';
import { DisputePanel } from './DisputePanel';
import { DocumentsStep } from './DocumentsStep';
import { openNotice } from './Draft';
import { FilingLooks } from './FilingLooks';
import { NoticePanel } from './NoticePanel';
import { PartiesStep } from './PartiesStep';
import { RulingCard } from './RulingCard';
import { SignStep } from './SignStep';
import { StartStep } from './StartStep';
import { Forwarded } from '@/filing/Forwarded';
import { SubmissionSheet } from '@/filing/SubmissionSheet';
import type { Finding, Submission } from '@/filing/requests';
import { OwnIdentity } from '@/filing/OwnIdentity';
import { type FieldRemark, useSubmission } from './requests';
import { useComing } from './useComing';
import { type DraftInHand, useDraft } from './useDraft';
import { Written } from '@/written';

const steps = ['start', 'parties', 'claim', 'documents', 'check', 'sign'] as const;
type StepName = (typeof steps)[number];

/** Where one mends what was found about a member of the submission. */
function stepOf(field: string): StepName {
  const [member] = field.split('.');
  if (member === 'partyType' || member === 'warningAcknowledged') return 'start';
  if (member === 'litigants' || member === 'capacity') return 'parties';
  if (member === 'documents' || member === 'powerOfAttorney' || member === 'attorneyWay') return 'documents';
  return member === 'signature' ? 'sign' : 'claim';
}

/** What keeps the court from taking the filing, and is mended in this step. */
const isToDo = (found: Finding, step: StepName) => !found.mayComeLater && stepOf(found.field ?? '') === step;

/** Where the filer goes on: with what the court asks to correct, else with what is still to do; null while that is not known. */
function firstStep(opened: Submission, toDo: Partial<Record<StepName, number>> | undefined): StepName | null {
  if (openNotice(opened)) return 'documents';
  return toDo ? (steps.find((each) => toDo[each]) ?? 'start') : null;
}

export interface StepProps {
  draft: DraftInHand;
  /** What the check found and what saving refused, each with its field. */
  findings: FieldRemark[];
}

export default function SubmissionScreen() {
  const { t } = useTranslation(['submission', 'filing']);
  const { submissionId } = useParams({ strict: false }) as { submissionId: string };
  const opened = useSubmission(submissionId);
  if (opened.isPending) return <Pending />;
  if (opened.isError) {
    return (
      <Screen title={t('wizard.title')}>
        <ProblemAlert problem={opened.error} onRetry={() => void opened.refetch()} />
      </Screen>
    );
  }
  const open = opened.data.status === 'DRAFT' || opened.data.status === 'DEFICIENT';
  return open ? <Wizard key={submissionId} opened={opened.data} /> : <Sent submission={opened.data} />;
}

/** What the court has: to read, with where it stands. */
function Sent({ submission }: { submission: Submission }) {
  const { t } = useTranslation(['submission', 'filing']);
  return (
    <Screen
      title={t('sent.title')}
      lead={t(`filing:status.${submission.status}`)}
      actions={
        <>
          <LinkButton to={`/filing/${submission.id}/receipt`}>{t('sent.receipt')}</LinkButton>
          {submission.caseId && (
            <LinkButton to={`/cases/${submission.caseId}`} primary>
              {t('filing:sent.case')}
            </LinkButton>
          )}
        </>
      }
    >
      {submission.status === 'REFUSED' || submission.registrationOrderedAt ? (
        <RulingCard submissionId={submission.id} otherwise={<Reasons submission={submission} />} />
      ) : (
        <Reasons submission={submission} />
      )}
      <OwnIdentity />
      <Forwarded forwardings={submission.forwardings} />
      <h2>{t('check.whole')}</h2>
      <SubmissionSheet submission={submission} />
      <FilingLooks submissionId={submission.id} />
    </Screen>
  );
}

function Reasons({ submission }: { submission: Submission }) {
  const { t } = useTranslation('submission');
  if (!submission.decision?.reasons) return null;
  return (
    <section className="card">
      <h2>{t('sent.reasons')}</h2>
      <Written text={submission.decision.reasons} />
      <p>
        <bdi translate="no">{submission.decision.byName}</bdi> · <CourtTime instant={submission.decision.at} />
      </p>
    </section>
  );
}

function Wizard({ opened }: { opened: Submission }) {
  const { t } = useTranslation(['submission', 'filing']);
  const draft = useDraft(opened);
  const coming = useComing(draft);
  const navigate = useNavigate();
  const { step: asked } = useSearch({ strict: false }) as { step?: string };
  const check = useCheck(draft);
  const toDo = check.data && Object.fromEntries(steps.map((each) => [each, check.data.filter((found) => isToDo(found, each)).length]));
  const opening = firstStep(opened, check.isError ? {} : toDo);
  const step = steps.find((each) => each === asked) ?? opening;
  /** What is missing is said at the fields once the filer has asked for it, and beside the steps always. */
  const [checked, setChecked] = useState(asked === 'check');
  const [wanted, setWanted] = useState<string | null>(null);
  const go = (to: StepName, field: string | null = null) => {
    void draft.flush().catch(() => undefined);
    setWanted(field);
    if (to === 'check') setChecked(true);
    void navigate({ to: `/filing/${opened.id}`, search: { step: to } as never });
    if (!field) window.scrollTo?.({ top: 0 });
  };
  useEffect(() => {
    // After the heading of the step took the focus.
    if (wanted)
      [wanted, `${wanted}.originalName`]
        .map((field) => document.getElementById(fieldId(field)))
        .find(Boolean)
        ?.focus();
  }, [step, wanted]);
  useEffect(() => {
    // From here on the step stays where it is, whatever gets done.
    if (!asked && opening) void navigate({ to: `/filing/${opened.id}`, search: { step: opening } as never, replace: true });
  }, [asked, opening, navigate, opened.id]);
  if (!step) return <Pending />;
  const at = steps.indexOf(step);
  /** What a file lacks, such as its translation, is said as soon as it is there. */
  const said = check.data?.filter((found) => checked || found.field?.startsWith('documents.')) ?? [];
  const props: StepProps = { draft, findings: [...draft.refused, ...said] };
  return (
    <Screen
      key={step}
      title={t('wizard.step', { number: at + 1, total: steps.length, name: t(`step.${step}`) })}
      lead={<SavingNote draft={draft} />}
    >
      <NoticePanel draft={draft} />
      {draft.dispute && <DisputePanel key={draft.dispute.elsewhere.version} draft={draft} dispute={draft.dispute} />}
      {Boolean(draft.problem) && <ProblemAlert problem={draft.problem} onRetry={() => void draft.flush().catch(() => undefined)} />}
      <OwnIdentity quiet />
      <Forwarded forwardings={draft.submission.forwardings} />
      <nav aria-label={t('wizard.steps')}>
        <ol className="steps">
          {steps.map((each, number) => (
            <li key={each}>
              <button type="button" aria-current={each === step ? 'step' : undefined} onClick={() => go(each)}>
                {`${number + 1}. `}
                <span className="step-name">{t(`step.${each}`)}</span>
                {toDo && each !== 'check' && (
                  <small className="step-state">{toDo[each] ? t('wizard.toDo', { count: toDo[each] }) : t('wizard.done')}</small>
                )}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {step === 'start' && <StartStep {...props} />}
      {step === 'parties' && <PartiesStep {...props} />}
      {step === 'claim' && <ClaimStep {...props} />}
      {step === 'documents' && <DocumentsStep {...props} coming={coming} />}
      {step === 'check' && <CheckStep {...props} check={check} onGo={(field) => go(stepOf(field), field)} />}
      {step === 'sign' && <SignStep {...props} />}
      <div className="row">
        {at > 0 && <Button onClick={() => go(steps[at - 1]!)}>{t('wizard.back')}</Button>}
        {at < steps.length - 1 && (
          <Button primary onClick={() => go(steps[at + 1]!)}>
            {t('wizard.next')}
          </Button>
        )}
      </div>
    </Screen>
  );
}

function SavingNote({ draft }: { draft: DraftInHand }) {
  const { t } = useTranslation(['submission', 'filing']);
  return <span role="status">{t(`saving.${draft.saving}`)}</span>;
}
