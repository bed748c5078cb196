import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { JurisdictionNotes } from '@/filing/JurisdictionNotes';
import type { Submission } from '@/filing/requests';
import { useJurisdiction } from './requests';

/** What the law says of this court and others, by what the filer wrote and answered; the clerk decides what follows. */
export function JurisdictionCard({ submission }: { submission: Submission }) {
  const { t } = useTranslation('filing');
  const advice = useJurisdiction(submission);
  return (
    <section className="card" aria-label={t('jurisdiction.title')}>
      <h2>{t('jurisdiction.title')}</h2>
      <ProblemAlert problem={advice.error} onRetry={() => void advice.refetch()} />
      {advice.isPending && <Pending />}
      {advice.data && <JurisdictionNotes advice={advice.data} chosen={submission.court} />}
    </section>
  );
}
