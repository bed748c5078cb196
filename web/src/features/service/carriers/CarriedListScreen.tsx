import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Screen } from '@/app/Screen';
import { CourtTime } from '@/time';
import { CaseNumber, LawName, MoreButton } from '@/ui';
import { useAllCarried } from './requests';

/** What one carries for courts. */
export default function CarriedListScreen() {
  const { t } = useTranslation('service');
  const carried = useAllCarried();
  return (
    <Screen title={t('carriers.own')} lead={t('carriers.ownText')}>
      <ProblemAlert problem={carried.error} onRetry={() => void carried.refetch()} />
      {carried.isSuccess && carried.lines?.length === 0 && <p className="help">{t('carriers.none')}</p>}
      <ul className="papers">
        {carried.lines?.map((each) => (
          <li key={each.id}>
            <Link to="/carried/$carriedId" params={{ carriedId: each.id }}>
              <CaseNumber>{each.number}</CaseNumber>
            </Link>{' '}
            <bdi>{each.addressee}</bdi>
            <div className="source">
              <LawName row={each.court} kind="court" code={each.court.code} /> · <CourtTime instant={each.takenAt} />
            </div>
          </li>
        ))}
      </ul>
      <MoreButton of={carried} />
    </Screen>
  );
}
