import { Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { oneOf, useInAddress } from '@/app/inAddress';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CourtDate, CourtTime } from '@/time';
import { Field, Money, MoreButton, SearchField } from '@/ui';
import { useLawWords } from '@/i18n/useLawWords';
import { CaseTitle } from '@/filing/CaseTitle';
import { useCauses } from '@/filing/requests';
import { useQueue } from './requests';

const inHands = ['ANY', 'NOBODY', 'MINE'] as const;

export default function QueueScreen() {
  const { t } = useTranslation(['review', 'filing']);
  const say = useLawWords();
  const [{ q: words, hands: said }, ask] = useInAddress({ q: '', hands: 'ANY' });
  const hands = oneOf(inHands, said);
  const queue = useQueue({ q: useDeferredValue(words), hands });
  const isNarrowed = words !== '' || hands !== 'ANY';
  const causes = useCauses();
  return (
    <Screen title={t('queue.title')} lead={t('queue.lead')}>
      <div className="grid">
        <SearchField label={t('filing:list.search')} help={t('filing:list.searchNames')} words={words} onChange={(q) => ask({ q })} />
        <Field label={t('filing:list.hands')}>
          <select value={hands} onChange={(event) => ask({ hands: event.target.value })}>
            {inHands.map((each) => (
              <option key={each} value={each}>
                {t(`filing:list.inHands.${each}`)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <ProblemAlert problem={queue.error} onRetry={() => void queue.refetch()} />
      {queue.isPending && <Pending />}
      {queue.lines?.length === 0 && <p>{t(isNarrowed ? 'filing:list.notFound' : 'queue.empty')}</p>}
      {queue.lines && queue.lines.length > 0 && (
        <div className="scroll">
          <table className="table rows">
            <thead>
              <tr>
                <th scope="col">{t('queue.parties')}</th>
                <th scope="col">{t('filing:claim.cause')}</th>
                <th scope="col">{t('filing:claim.amount')}</th>
                <th scope="col">{t('queue.received')}</th>
                <th scope="col">{t('queue.decideBy')}</th>
                <th scope="col">{t('filing:list.status')}</th>
              </tr>
            </thead>
            <tbody>
              {queue.lines.map((line) => (
                <tr key={line.id}>
                  <td>
                    <Link to={`/reviews/${line.id}`}>
                      <CaseTitle title={null} cause={null} parties={line.parties} />
                    </Link>
                    <div>
                      <small>
                        {t('queue.reference')} <bdi>{line.reference}</bdi>
                      </small>
                    </div>
                  </td>
                  <td data-label={t('filing:claim.cause')}>
                    {say(causes.data?.causes.find((cause) => cause.no === line.cause) ?? { en: line.cause }, 'cause', line.cause ?? '')}
                  </td>
                  <td data-label={t('filing:claim.amount')}>
                    {line.claimAmount && <Money amount={line.claimAmount} currency={line.claimCurrency} />}
                  </td>
                  <td data-label={t('queue.received')}>
                    <CourtTime instant={line.receivedAt} />
                  </td>
                  <td data-label={t('queue.decideBy')}>
                    <CourtDate date={line.decideBy.lastDay} />
                  </td>
                  <td data-label={t('filing:list.status')}>
                    {t(`filing:status.${line.status}`)}
                    {line.reviewerName && <div>{line.mine ? t('queue.mine') : <bdi translate="no">{line.reviewerName}</bdi>}</div>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton of={queue} />
    </Screen>
  );
}
