import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { IdentityFound } from '@/filing/IdentityFound';
import { IdentityForm } from '@/filing/IdentityForm';
import type { Submission } from '@/filing/requests';
import { LastDay } from '@/ui';
import { useFindIdentity, useIdentity } from './requests';

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
  const send = useFindIdentity(submission.id);
  return (
    <IdentityForm
      keep={`identity.${submission.id}`}
      busy={send.isPending}
      refused={send.error}
      onSend={(found) => send.mutateAsync({ ...found, version: submission.version })}
    />
  );
}
