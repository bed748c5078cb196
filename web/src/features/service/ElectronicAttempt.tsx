import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { AttemptCard, CodeOnce } from './ElectronicService';
import { ElectronicConduct } from './ElectronicConduct';
import { type CourtDocument, type ServiceRequest, useAttempts, useIssueCode } from './requests';
import { MoreButton } from '@/ui';

/** The electronic attempt that a page is about, with all that its request's page shows of it and lets one do. */
export function ElectronicAttempt({
  attemptId,
  request,
  documents,
}: {
  attemptId: string;
  request: ServiceRequest;
  documents: CourtDocument[];
}) {
  const { t } = useTranslation('service');
  const attempts = useAttempts(request.id);
  const issue = useIssueCode(request.id);
  const attempt = attempts.lines?.find(({ id }) => id === attemptId);
  return (
    <section className="card" aria-label={t('electronic.title')}>
      <h2>{t('electronic.title')}</h2>
      <ProblemAlert problem={attempts.error} onRetry={() => void attempts.refetch()} />
      {attempt ? (
        <>
          <AttemptCard attempt={attempt} request={request} documents={documents} onNewCode={() => issue.mutate(attempt.id)} />
          <ElectronicConduct attempt={attempt} request={request} />
        </>
      ) : (
        <MoreButton of={attempts} />
      )}
      <ProblemAlert problem={issue.error} />
      {issue.data && <CodeOnce code={issue.data} />}
    </section>
  );
}
