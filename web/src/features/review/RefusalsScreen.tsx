import { Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useInAddress } from '@/app/inAddress';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CaseTitle } from '@/filing/CaseTitle';
import { useRefusals } from '@/filing/refusal';
import { CourtDate, CourtTime } from '@/time';
import { MoreButton, SearchField } from '@/ui';

/** The drafts of rulings that no case is registered which lie before the judges, the longest waiting first. */
export default function RefusalsScreen() {
  const { t } = useTranslation(['review', 'filing']);
  const [{ q: words }, ask] = useInAddress({ q: '' });
  const refusals = useRefusals(useDeferredValue(words));
  return (
    <Screen title={t('refusals.title')} lead={t('refusals.lead')}>
      <SearchField label={t('filing:list.search')} help={t('filing:list.searchNames')} words={words} onChange={(q) => ask({ q })} />
      <ProblemAlert problem={refusals.error} onRetry={() => void refusals.refetch()} />
      {refusals.isPending && <Pending />}
      {refusals.lines?.length === 0 && <p>{t(words ? 'filing:list.notFound' : 'queue.empty')}</p>}
      {refusals.lines && refusals.lines.length > 0 && (
        <div className="scroll">
          <table className="table rows">
            <thead>
              <tr>
                <th scope="col">{t('queue.parties')}</th>
                <th scope="col">{t('filing:refusal.draftedBy')}</th>
                <th scope="col">{t('refusals.sent')}</th>
                <th scope="col">{t('queue.decideBy')}</th>
              </tr>
            </thead>
            <tbody>
              {refusals.lines.map((line) => (
                <tr key={line.submissionId}>
                  <td>
                    <Link to={`/refusals/${line.submissionId}`}>
                      <CaseTitle title={null} cause={null} parties={line.parties} />
                    </Link>
                    <div>
                      <small>
                        {t('queue.reference')} <bdi>{line.reference}</bdi>
                      </small>
                    </div>
                  </td>
                  <td data-label={t('filing:refusal.draftedBy')}>
                    <bdi translate="no">{line.draftedByName}</bdi>
                  </td>
                  <td data-label={t('refusals.sent')}>
                    <CourtTime instant={line.sentAt} />
                  </td>
                  <td data-label={t('queue.decideBy')}>
                    <CourtDate date={line.decideBy.lastDay} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton of={refusals} />
    </Screen>
  );
}
