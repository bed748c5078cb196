import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { LinkButton } from '@/app/LinkButton';
import { CourtTime } from '@/time';
import { Alert, Mark, SaveFile } from '@/ui';
import { type ServiceAttempt, fetchCoverSheet, fetchScan, usePostalItem } from './requests';

/** The item of a posted attempt, what the carrier says of it, and what of that cannot be true together. */
export function PostalItem({ attempt }: { attempt: ServiceAttempt }) {
  const { t } = useTranslation('service');
  const account = useAccount();
  const item = usePostalItem(attempt.id);
  return (
    <section className="card" aria-label={t('post.title')}>
      <h2>{t('post.title')}</h2>
      <ProblemAlert problem={item.error} onRetry={() => void item.refetch()} />
      {item.data && (
        <>
          <p>
            {t('post.number')} <bdi translate="no">{item.data.itemNumber}</bdi>
          </p>
          {!item.data.recorded && <Alert as="open" title={t('post.notRecorded')} />}
          <ol className="timeline">
            {item.data.events.map((event) => (
              <li key={`${event.code}${event.at}${event.place}`}>
                <strong>
                  {t(`step.option.${event.code}`)} {event.contradicts && <Mark as="open">{t('post.contradicts')}</Mark>}
                </strong>
                <CourtTime instant={event.at} /> <bdi>{event.place}</bdi>
                {event.words && (
                  <div className="source">
                    <bdi>{event.words}</bdi>
                  </div>
                )}
              </li>
            ))}
          </ol>
          {item.data.signatures.map((file) => (
            <p key={file.id}>
              {t('post.signature')}{' '}
              <SaveFile small fetch={() => fetchScan(attempt.id, file.id)} name={file.name}>
                {t('incoming.saveNamed', { name: file.name })}
              </SaveFile>
            </p>
          ))}
          {account?.groups.includes('clerk') && (
            <div className="row">
              <SaveFile fetch={() => fetchCoverSheet(attempt.id)} name={`cover-${item.data.itemNumber}.pdf`}>
                {t('post.cover')}
              </SaveFile>
              <LinkButton to="/service/carrier-files">{t('post.file.title')}</LinkButton>
            </div>
          )}
        </>
      )}
    </section>
  );
}
