import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { RulingSheet } from '@/filing/RulingSheet';
import { outcomeFile, refusalFile, useAppealRuling, useReceiveRuling, useRefusal } from '@/filing/refusal';
import { Button, ConfirmButton, Field, SaveFile, useChecks, useForm } from '@/ui';

/**
 * The ruling that no case is registered, at the filer's: to read, to receive, and until when to appeal. `otherwise` stands where there
 * is no ruling, as of what was refused before there were any.
 */
export function RulingCard({ submissionId, otherwise }: { submissionId: string; otherwise: ReactNode }) {
  const { t, i18n } = useTranslation('filing');
  const refusal = useRefusal(submissionId, i18n.resolvedLanguage ?? 'en');
  const act = useReceiveRuling(submissionId);
  const ruling = refusal.data?.ruling;
  if (refusal.data && !ruling) return otherwise;
  return (
    <section className="card" aria-label={t('refusal.title')}>
      <h2>{t('refusal.title')}</h2>
      <ProblemAlert problem={refusal.error} onRetry={() => void refusal.refetch()} />
      {refusal.isPending && <Pending />}
      {refusal.data && ruling && (
        <>
          <RulingSheet refusal={refusal.data} ruling={ruling} />
          <div className="row">
            {!ruling.servedOn && (
              <ConfirmButton
                primary
                busy={act.isPending}
                title={t('refusal.receive')}
                ask={<p>{t('refusal.receiveText', { count: refusal.data.appealDays })}</p>}
                yes={t('refusal.receive')}
                onYes={() => act.mutate({})}
              >
                {t('refusal.receive')}
              </ConfirmButton>
            )}
            <SaveFile fetch={() => refusalFile(submissionId)} name={`${ruling.reference}.pdf`}>
              {t('refusal.save')}
            </SaveFile>
            {ruling.outcome && (
              <SaveFile fetch={() => outcomeFile(submissionId)} name={`${ruling.reference}-appeal.pdf`}>
                {t('refusal.appeal.outcome.save')}
              </SaveFile>
            )}
          </div>
          <ProblemAlert problem={act.error} />
          {refusal.data.mayAppeal && <AppealForm submissionId={submissionId} />}
        </>
      )}
    </section>
  );
}

/** The filer appeals through the court that made the ruling. */
function AppealForm({ submissionId }: { submissionId: string }) {
  const { t } = useTranslation('filing');
  const [open, setOpen] = useState(false);
  const is = useChecks();
  const act = useAppealRuling(submissionId);
  const form = useForm(
    { requests: '', reasons: '' },
    {
      checks: { requests: [is.required], reasons: [is.required] },
      refused: act.error,
      keep: `refusal-appeal.${submissionId}`,
    },
  );
  if (!open) return <Button onClick={() => setOpen(true)}>{t('refusal.appeal.make')}</Button>;
  return (
    <form aria-label={t('refusal.appeal.make')} {...form.sends((said) => act.mutateAsync(said))}>
      <h3>{t('refusal.appeal.make')}</h3>
      <p>{t('refusal.appeal.text')}</p>
      <Field label={t('refusal.appeal.requests')} {...form.field('requests')}>
        <textarea {...form.input('requests')} rows={3} maxLength={2000} dir="auto" />
      </Field>
      <Field label={t('refusal.appeal.reasons')} help={t('refusal.appeal.reasonsHelp')} {...form.field('reasons')}>
        <textarea {...form.input('reasons')} rows={8} maxLength={8000} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button onClick={() => setOpen(false)}>{t('refusal.appeal.cancel')}</Button>
        <Button primary type="submit" busy={act.isPending}>
          {t('refusal.appeal.send')}
        </Button>
      </div>
    </form>
  );
}
