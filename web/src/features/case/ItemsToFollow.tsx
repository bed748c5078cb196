import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { CourtDate, CourtTime } from '@/time';
import { ConfirmButton, HowCounted, Mark } from '@/ui';
import { Written } from '@/written';
import { ItemAnswers } from './ItemAnswers';
import { useItemsToFollow, useItemReceived } from './deadlineRequests';

/** What the case was accepted without; nothing is shown where nothing was missing. */
export function ItemsToFollow({ caseId }: { caseId: string }) {
  const { t } = useTranslation('case');
  const clerk = useAccount()?.groups.includes('clerk');
  const items = useItemsToFollow(caseId);
  const received = useItemReceived(caseId);
  const title = useId();
  if (!items.data?.length && !items.error) return null;
  return (
    <section id="items-to-follow" aria-labelledby={title}>
      <h2 id={title}>{t('toFollow.title')}</h2>
      <ProblemAlert problem={items.error} onRetry={() => void items.refetch()} />
      {!clerk && <p>{t('toFollow.lead')}</p>}
      <ul className="papers">
        {items.data?.map((item) => (
          <li key={item.id}>
            <p>
              <strong>
                <bdi>{item.what}</bdi>
              </strong>{' '}
              <Mark as={item.receivedAt ? 'good' : 'open'}>{t(item.receivedAt ? 'toFollow.received' : 'toFollow.open')}</Mark>
            </p>
            {item.receivedAt ? (
              <>
                <p>
                  <CourtTime instant={item.receivedAt} /> <small>{item.receivedByName}</small>
                </p>
                <ItemAnswers caseId={caseId} item={item} />
              </>
            ) : (
              <>
                <p>
                  {t('deadlines.lastDay')} <CourtDate date={item.due.lastDay} />
                  <br />
                  <small>
                    {t('deadlines.closes')} <CourtTime instant={item.due.closesAt} />
                  </small>
                </p>
                <p className="help">{t('toFollow.otherwise')}</p>
                <Written text={item.otherwise} />
                <HowCounted derivation={item.due} />
                <ItemAnswers caseId={caseId} item={item} />
                {clerk && (
                  <ConfirmButton
                    title={t('toFollow.do')}
                    ask={<p>{t('toFollow.ask')}</p>}
                    yes={t('toFollow.do')}
                    busy={received.isPending}
                    onYes={() => received.mutate(item.id)}
                  >
                    {t('toFollow.do')}
                  </ConfirmButton>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      <ProblemAlert problem={received.error} />
    </section>
  );
}
