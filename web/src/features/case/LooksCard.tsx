import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { CourtTime } from '@/time';
import { MoreButton } from '@/ui';
import { useLooks } from './requests';

/** Who of the court opened the case or a paper of it; asked for when somebody wants to know. */
export function LooksCard({ caseId }: { caseId: string }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  return (
    <section className="card" aria-label={t('looks.title')}>
      <h2>{t('looks.title')}</h2>
      <p>{t('looks.lead')}</p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('looks.show')}</summary>
        {open && <Looks caseId={caseId} />}
      </details>
    </section>
  );
}

function Looks({ caseId }: { caseId: string }) {
  const { t } = useTranslation('case');
  const looks = useLooks(caseId);
  return (
    <>
      <ProblemAlert problem={looks.error} onRetry={() => void looks.refetch()} />
      {looks.isPending && <Pending />}
      {looks.lines?.length === 0 && !looks.hasNextPage && <p>{t('looks.none')}</p>}
      <ul>
        {looks.lines?.map((look) => (
          <li key={look.at + look.name + (look.paperId ?? '')}>
            <CourtTime instant={look.at} />
            <div>
              <strong>{t(`people.roles.${look.role}`)}</strong> <bdi translate="no">{look.name}</bdi>
            </div>
            <div>{look.paperTitle ? <bdi>{look.paperTitle}</bdi> : t('looks.theCase')}</div>
          </li>
        ))}
      </ul>
      <MoreButton of={looks} />
    </>
  );
}
