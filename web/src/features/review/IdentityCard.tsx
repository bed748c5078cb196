import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { IdentityFound } from '@/filing/IdentityFound';
import type { Submission } from '@/filing/requests';
import { Button, Choice, Field, LastDay, useChecks, useForm } from '@/ui';
import { type IdentityFinding, useFindIdentity, useIdentity } from './requests';

const outcomes = ['VERIFIED', 'NOT_VERIFIED'] as const;
const means = ['DOCUMENTS', 'VIDEO'] as const;

/** Who the filer is: what courts found before, by when the result is told, and what the clerk finds. */
export function IdentityCard({ submission, mine }: { submission: Submission; mine: boolean }) {
  const { t } = useTranslation('filing');
  const identity = useIdentity(submission);
  return (
    <section className="card" aria-label={t('identity.title')}>
      <h2>{t('identity.title')}</h2>
      <ProblemAlert problem={identity.error} onRetry={() => void identity.refetch()} />
      {identity.isPending && <Pending />}
      {identity.data && (
        <>
          <IdentityFound identity={identity.data} />
          {identity.data.tellBy && <LastDay label={t('identity.tellBy')} derivation={identity.data.tellBy} />}
          {mine && <FindingForm key={submission.version} submission={submission} />}
        </>
      )}
    </section>
  );
}

function FindingForm({ submission }: { submission: Submission }) {
  const { t } = useTranslation('filing');
  const send = useFindIdentity(submission.id);
  const { chosen, required } = useChecks();
  const form = useForm(
    { outcome: '' as IdentityFinding['outcome'] | '', means: '' as IdentityFinding['means'] | '', grounds: '' },
    {
      keep: `identity.${submission.id}`,
      refused: send.error,
      checks: {
        outcome: [chosen],
        means: [chosen],
        grounds: [(value, said) => ('outcome' in said && said.outcome === 'NOT_VERIFIED' ? required(value) : null)],
      },
    },
  );
  const name = t('identity.find');
  return (
    <details>
      <summary>{name}</summary>
      <form aria-label={name} {...form.sends((said) => send.mutateAsync({ ...(said as IdentityFinding), version: submission.version }))}>
        <Choice
          legend={t('identity.outcome')}
          {...form.field('outcome')}
          {...form.choice('outcome')}
          options={outcomes.map((value) => ({ value, label: t(`identity.found.${value}`) }))}
        />
        <Choice
          legend={t('identity.by')}
          {...form.field('means')}
          {...form.choice('means')}
          options={means.map((value) => ({ value, label: t(`identity.means.${value}`) }))}
        />
        <Field label={t('identity.grounds')} help={t('identity.groundsHelp')} {...form.field('grounds')}>
          <textarea rows={2} maxLength={2000} {...form.input('grounds')} />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button type="submit" busy={send.isPending}>
          {t('identity.send')}
        </Button>
      </form>
    </details>
  );
}
