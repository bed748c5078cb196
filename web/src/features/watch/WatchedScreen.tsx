import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { MoreButton } from '@/ui';
import { useWatched } from './requests';
import { WatchItem } from './WatchItem';

/** The list of the head of a court. */
export default function WatchedScreen() {
  const { t } = useTranslation('watch');
  const watched = useWatched();
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <p className="help">{t('law')}</p>
      <ProblemAlert problem={watched.error} onRetry={() => void watched.refetch()} />
      {watched.isPending && <Pending />}
      {watched.lines?.length === 0 && <p>{t('none')}</p>}
      {watched.lines?.map((watch) => (
        <section key={watch.id} className="card" aria-label={watch.caseNumber}>
          <h2>
            <Link to="/cases/$caseId" params={{ caseId: watch.caseId }}>
              <bdi>{watch.caseNumber}</bdi>
            </Link>
          </h2>
          <WatchItem watch={watch} />
        </section>
      ))}
      <MoreButton of={watched} />
    </Screen>
  );
}
