import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { RulingSheet } from '@/filing/RulingSheet';
import { SubmissionSheet } from '@/filing/SubmissionSheet';
import { type Refusal, refusalFile, refusalPreview, useRefusal, useDecideRuling, useReturnRuling } from '@/filing/refusal';
import { Button, ConfirmButton, Field, PaperInPage, useChecks, useForm } from '@/ui';

/** One filing before a judge: what the filer says, what the clerk proposes, and the decision. */
export default function RefusalScreen() {
  const { t, i18n } = useTranslation(['review', 'filing']);
  const { submissionId } = useParams({ strict: false }) as { submissionId: string };
  const refusal = useRefusal(submissionId, i18n.resolvedLanguage ?? 'en');
  return (
    <Screen title={t('filing:refusal.title')} actions={<LinkButton to="/refusals">{t('refusals.title')}</LinkButton>}>
      <ProblemAlert problem={refusal.error} onRetry={() => void refusal.refetch()} />
      {refusal.isPending && <Pending />}
      {refusal.data && <Desk submissionId={submissionId} refusal={refusal.data} />}
    </Screen>
  );
}

function Desk({ submissionId, refusal }: { submissionId: string; refusal: Refusal }) {
  const { t } = useTranslation(['review', 'filing']);
  const { submission, ruling } = refusal;
  return (
    <>
      {ruling && (
        <section className="card" aria-label={t(`filing:refusal.state.${ruling.state}`)}>
          <h2>{t(`filing:refusal.state.${ruling.state}`)}</h2>
          <RulingSheet refusal={refusal} ruling={ruling} />
          {ruling.state === 'WITH_JUDGE' && <Decide submissionId={submissionId} version={ruling.version} />}
          <PaperInPage
            name={['filing', 'refusal-paper', ruling.id, String(ruling.version)]}
            title={t('filing:refusal.title')}
            fetch={() => (ruling.state === 'ISSUED' ? refusalFile(submissionId) : refusalPreview(submissionId))}
          />
        </section>
      )}
      {submission && (
        <>
          <h2>{t('review.says')}</h2>
          <SubmissionSheet submission={submission} />
        </>
      )}
    </>
  );
}

function Decide({ submissionId, version }: { submissionId: string; version: number }) {
  const { t } = useTranslation(['review', 'filing']);
  const is = useChecks();
  const decide = useDecideRuling(submissionId);
  const giveBack = useReturnRuling(submissionId);
  const form = useForm(
    { reason: '' },
    { checks: { reason: [is.required] }, refused: decide.error ?? giveBack.error, keep: `refusal-return.${submissionId}` },
  );
  return (
    <>
      <ConfirmButton
        primary
        busy={decide.isPending}
        title={t('refusals.decide')}
        ask={<p>{t('refusals.decideText')}</p>}
        yes={t('refusals.decide')}
        onYes={() => decide.mutate({ version })}
      >
        {t('refusals.decide')}
      </ConfirmButton>
      <form aria-label={t('refusals.giveBack')} {...form.sends(({ reason }) => giveBack.mutateAsync({ version, reason }))}>
        <Field label={t('refusals.reason')} help={t('refusals.reasonHelp')} {...form.field('reason')}>
          <textarea {...form.input('reason')} rows={3} maxLength={1000} dir="auto" />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button type="submit" busy={giveBack.isPending}>
          {t('refusals.giveBack')}
        </Button>
      </form>
    </>
  );
}
