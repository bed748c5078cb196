import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { CourtTime } from '@/time';
import { Button, MoreButton } from '@/ui';
import { useOpenings } from './requests';

/** Who opened a request from abroad and its files, the last first; asked for only when somebody wants to know. */
export function Openings({ requestId }: { requestId: string }) {
  const { t } = useTranslation('service');
  const [shown, setShown] = useState(false);
  return (
    <section className="card" aria-label={t('incoming.openings.title')}>
      <h2>{t('incoming.openings.title')}</h2>
      {shown ? <Lines requestId={requestId} /> : <Button onClick={() => setShown(true)}>{t('incoming.openings.show')}</Button>}
    </section>
  );
}

function Lines({ requestId }: { requestId: string }) {
  const { t } = useTranslation('service');
  const openings = useOpenings(requestId);
  return (
    <>
      <p className="help">{t('incoming.openings.text')}</p>
      <ProblemAlert problem={openings.error} onRetry={() => void openings.refetch()} />
      {openings.lines?.length === 0 && <p className="help">{t('incoming.openings.none')}</p>}
      {!!openings.lines?.length && (
        <table className="table rows">
          <thead>
            <tr>
              <th scope="col">{t('incoming.openings.who')}</th>
              <th scope="col">{t('incoming.openings.what')}</th>
              <th scope="col">{t('incoming.openings.when')}</th>
            </tr>
          </thead>
          <tbody>
            {openings.lines.map((opening, at) => (
              <tr key={at} data-testid={`opening-${opening.by}`}>
                <th scope="row">
                  {t(`incoming.openings.by.${opening.by}`)} {opening.name && <bdi translate="no">{opening.name}</bdi>}
                </th>
                <td data-label={t('incoming.openings.what')}>
                  {opening.fileName ? <bdi translate="no">{opening.fileName}</bdi> : t('incoming.openings.request')}
                </td>
                <td data-label={t('incoming.openings.when')}>
                  <CourtTime instant={opening.at} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MoreButton of={openings} />
    </>
  );
}
