import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { CourtTime } from '@/time';
import { MoreButton } from '@/ui';
import { useFilingLooks } from './requests';

/** Who of the court opened the filing or a document of it; asked for when somebody wants to know. */
export function FilingLooks({ submissionId }: { submissionId: string }) {
  const { t } = useTranslation('submission');
  const [open, setOpen] = useState(false);
  return (
    <section className="card" aria-label={t('looks.title')}>
      <h2>{t('looks.title')}</h2>
      <p>{t('looks.lead')}</p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('looks.show')}</summary>
        {open && <Looks submissionId={submissionId} />}
      </details>
    </section>
  );
}

function Looks({ submissionId }: { submissionId: string }) {
  const { t } = useTranslation('submission');
  const looks = useFilingLooks(submissionId);
  return (
    <>
      <ProblemAlert problem={looks.error} onRetry={() => void looks.refetch()} />
      {looks.isPending && <Pending />}
      {looks.lines?.length === 0 && <p>{t('looks.none')}</p>}
      <ul>
        {looks.lines?.map((look, place) => (
          <li key={`${look.at} ${place}`}>
            <CourtTime instant={look.at} />
            <div>
              <strong>{t(`looks.role.${look.role}`)}</strong> <bdi translate="no">{look.name}</bdi>
            </div>
            <div>{look.documentTitle ? <bdi>{look.documentTitle}</bdi> : t('looks.theFiling')}</div>
          </li>
        ))}
      </ul>
      <MoreButton of={looks} />
    </>
  );
}
