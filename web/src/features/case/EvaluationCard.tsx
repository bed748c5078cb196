import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Choice, useChecks, useForm } from '@/ui';
import { type Evaluation, useEvaluate, useEvaluations } from './evaluationRequests';

const marks = ['1', '2', '3', '4', '5'] as const;

/** A party says how each step was that it went through; nothing is shown while there is none to say something of. */
export function EvaluationCard({ caseId }: { caseId: string }) {
  const { t } = useTranslation('case');
  const evaluations = useEvaluations(caseId);
  const open = evaluations.data?.filter((each) => !each.given) ?? [];
  const given = evaluations.data?.some((each) => each.given);
  if (!evaluations.error && open.length === 0 && !given) return null;
  return (
    <section className="card" aria-label={t('evaluation.title')}>
      <h2>{t('evaluation.title')}</h2>
      <ProblemAlert problem={evaluations.error} onRetry={() => void evaluations.refetch()} />
      {given && <p role="status">{t('evaluation.thanks')}</p>}
      {open.slice(0, 1).map((each) => (
        <StepForm key={each.step} caseId={caseId} step={each.step} />
      ))}
    </section>
  );
}

function StepForm({ caseId, step }: { caseId: string; step: Evaluation['step'] }) {
  const { t } = useTranslation('case');
  const is = useChecks();
  const evaluate = useEvaluate(caseId);
  const form = useForm({ mark: '' as '' | (typeof marks)[number] }, { checks: { mark: [is.chosen] }, refused: evaluate.error });
  return (
    <form aria-label={t(`evaluation.step.${step}`)} {...form.sends(({ mark }) => evaluate.mutate({ step, mark: Number(mark) }))}>
      <p className="help">{t('evaluation.kept')}</p>
      <Choice
        legend={t(`evaluation.step.${step}`)}
        options={marks.map((value) => ({ value, label: t(`evaluation.mark.${value}`) }))}
        {...form.field('mark')}
        {...form.choice('mark')}
      />
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button small type="submit" busy={evaluate.isPending}>
        {t('evaluation.send')}
      </Button>
    </form>
  );
}
