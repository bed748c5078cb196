import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import type { StepProps } from './SubmissionScreen';
import { SubmissionSheet } from '@/filing/SubmissionSheet';
import { Findings } from '@/filing/Findings';
import { submissionRequests } from './requests';
import type { DraftInHand } from './useDraft';

/** Everything that was written, and every defect at once, each leading to where it is mended. */
export function CheckStep({ draft, check, onGo }: StepProps & { check: ReturnType<typeof useCheck>; onGo: (field: string) => void }) {
  const { t } = useTranslation(['submission', 'filing']);
  const { submission } = draft;
  const where = (field: string) => submission.documents.find((document) => field === `documents.${document.id}`)?.title;
  return (
    <>
      <ProblemAlert problem={check.error} onRetry={() => void check.refetch()} />
      {check.isPending && <Pending />}
      {/* The signature is the next step, so it is no defect yet. */}
      {check.data && <Findings findings={check.data.filter((finding) => finding.code !== 'claim-unsigned')} where={where} onGo={onGo} />}
      <h2>{t('check.whole')}</h2>
      <SubmissionSheet submission={submission} />
    </>
  );
}

/** The check of what is saved, anew after each change: findings of an earlier version ask for what is long done. */
export function useCheck({ submission, flush }: DraftInHand) {
  return useQuery({
    queryKey: ['filing', 'check', submission.id, submission.version, submission.changedAt, submission.documents.length],
    queryFn: async () => submissionRequests.check((await flush()).id),
    placeholderData: (before) => before,
  });
}
