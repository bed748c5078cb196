import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { CourtTime } from '@/time';
import { MoreButton } from '@/ui';
import { type CaseLook, useAllLooks } from './looks';

/** Who of the court opened the case, a paper of it, its service or a hearing; asked for when somebody wants to know. */
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
  const looks = useAllLooks(caseId);
  return (
    <>
      <ProblemAlert problem={looks.error} onRetry={looks.refetch} />
      {looks.isPending && <Pending />}
      {looks.lines.length === 0 && !looks.isPending && !looks.error && !looks.hasNextPage && <p>{t('looks.none')}</p>}
      <ul>
        {looks.lines.map((look, place) => (
          <li key={`${look.at} ${place}`}>
            <CourtTime instant={look.at} />
            <div>
              <strong>{t(`people.roles.${look.role}`)}</strong> <bdi translate="no">{look.name}</bdi>
            </div>
            <What look={look} />
          </li>
        ))}
      </ul>
      <MoreButton of={looks} />
    </>
  );
}

function What({ look }: { look: CaseLook }) {
  const { t } = useTranslation('case');
  if (look.service) return <div>{t(`looks.service.${look.service}`)}</div>;
  if (look.hearing) return <div>{t(`looks.hearing.${look.hearing}`)}</div>;
  return (
    <div>
      {look.paperTitle ? <bdi>{look.paperTitle}</bdi> : t(look.inReview ? 'looks.theFiling' : 'looks.theCase')}
      {look.inReview && <small> · {t('looks.inReview')}</small>}
    </div>
  );
}
