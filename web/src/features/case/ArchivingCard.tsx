import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { CourtTime } from '@/time';
import { ConfirmButton } from '@/ui';
import { useArchive, useArchiving } from './archivingRequests';

/** Whether the file of a case is in the archive, with its digest; a clerk sends it there, or reads what is left to do. */
export function ArchivingCard({ caseId }: { caseId: string }) {
  const { t } = useTranslation('case');
  const archiving = useArchiving(caseId);
  const archive = useArchive(caseId);
  const data = archiving.data;
  return (
    <section className="card" aria-label={t('archiving.title')}>
      <h2>{t('archiving.title')}</h2>
      <ProblemAlert problem={archiving.error} onRetry={() => void archiving.refetch()} />
      {data && data.archived.length === 0 && <p>{t('archiving.notYet')}</p>}
      {data?.archived.map((one) => (
        <dl className="facts" key={one.number}>
          <dt>{t('archiving.archived')}</dt>
          <dd>
            <CourtTime instant={one.archivedAt} /> · <bdi translate="no">{one.archivedByName}</bdi>
          </dd>
          <dt>{t('archiving.papers')}</dt>
          <dd>{one.papers}</dd>
          <dt>{t('archiving.digest')}</dt>
          <dd className="digest" dir="ltr">
            {one.fileDigest}
          </dd>
        </dl>
      ))}
      <ProblemAlert problem={archive.error} />
      {data?.lastFiledAt && data.mayArchive && (
        <ConfirmButton
          small
          busy={archive.isPending}
          title={t('archiving.archive')}
          ask={<p>{t('archiving.ask')}</p>}
          yes={t('archiving.archive')}
          onYes={() => archive.mutate({ papers: data.papers, lastFiledAt: data.lastFiledAt! })}
        >
          {t('archiving.archive')}
        </ConfirmButton>
      )}
    </section>
  );
}
