import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { MoreButton } from '@/ui';
import { CaseOfTexts } from '@/written';
import { FindingForm } from './FindingForm';
import { LawItem } from './LawItem';
import { useFound } from './requests';

/** What was found in one case; a judge of it puts more on record. */
export default function CaseScreen() {
  const { t } = useTranslation('foreignlaw');
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const found = useFound(caseId);
  const isJudge = useAccount()?.groups.includes('judge');
  const [made, setMade] = useState(0);
  return (
    <CaseOfTexts value={caseId}>
      <Screen title={t('title')} lead={t('lead')} actions={<LinkButton to={`/cases/${caseId}`}>{t('toCase')}</LinkButton>}>
        <ProblemAlert problem={found.error} onRetry={() => void found.refetch()} />
        {found.isPending && <Pending />}
        {found.lines?.length === 0 && <p>{t('none')}</p>}
        {found.lines?.map((law) => (
          <section key={law.id} className="card" aria-label={law.jurisdiction}>
            <LawItem law={law} />
          </section>
        ))}
        <MoreButton of={found} />
        {isJudge && <FindingForm key={made} caseId={caseId} onDone={() => setMade(made + 1)} />}
      </Screen>
    </CaseOfTexts>
  );
}
