import { useTranslation } from 'react-i18next';
import { Pending } from '@/app/Pending';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { CourtTime } from '@/time';
import { CaseNumber } from '@/ui';
import { Mark } from './Mark';
import { type Hearing, useHearings } from './requests';
import './hearing.css';

export default function HearingsScreen() {
  const { t } = useTranslation('hearing');
  const hearings = useHearings();
  return (
    <Screen title={t('list.title')} lead={t('list.lead')}>
      <ProblemAlert problem={hearings.error} onRetry={() => hearings.refetch()} />
      {hearings.isPending && <Pending />}
      {hearings.data?.length === 0 && <p>{t('list.none')}</p>}
      {hearings.data && <HearingList hearings={hearings.data} />}
    </Screen>
  );
}

/** Hearings as cards: when at the court, when for the reader, where they stand. */
export function HearingList({ hearings }: { hearings: Hearing[] }) {
  const { t } = useTranslation('hearing');
  return (
    <ul className="hearing-list">
      {hearings.map((hearing) => (
        <li key={hearing.id} className="hearing-card">
          <h2>
            <CaseNumber>{hearing.caseNumber}</CaseNumber> <Mark>{t(`status.${hearing.status}`)}</Mark>
          </h2>
          <span>
            <bdi>{hearing.title}</bdi>
          </span>
          <CourtTime instant={hearing.startsAt} />
          <span className="hearing-row">
            <LinkButton primary to="/hearings/$hearingId" params={{ hearingId: hearing.id }}>
              {t('list.open')}
            </LinkButton>
          </span>
        </li>
      ))}
    </ul>
  );
}
