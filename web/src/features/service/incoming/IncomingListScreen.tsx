import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { oneOf, useInAddress } from '@/app/inAddress';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { countryName } from '@/i18n/names';
import { CourtDate } from '@/time';
import { CaseNumber, Field, Mark, MoreButton } from '@/ui';
import { type IncomingLine, type IncomingState, useIncoming, useIncomingCounts } from './requests';

const states: IncomingState[] = ['RECEIVED', 'TO_CORRECT', 'TO_DECIDE', 'UNDER_WAY', 'ENDED', 'ANSWERED'];

/** What other courts asked of this one, the newest first. */
export default function IncomingListScreen() {
  const { t } = useTranslation('service');
  const groups = useAccount()?.groups ?? [];
  const [{ state: said }, ask] = useInAddress({ state: '' });
  const state = oneOf(['', ...states], said);
  const counts = useIncomingCounts(groups.includes('clerk') || groups.includes('supervisor'));
  const list = useIncoming(state);
  return (
    <Screen
      title={t('incoming.title')}
      lead={counts.data && t('incoming.counts', { ...counts.data })}
      actions={groups.includes('clerk') && <LinkButton to="/service/incoming/new">{t('incoming.register')}</LinkButton>}
    >
      <Field label={t('incoming.stands')} name="incomingState">
        <select value={state} onChange={({ target }) => ask({ state: target.value })}>
          <option value="">{t('incoming.any')}</option>
          {states.map((each) => (
            <option key={each} value={each}>
              {t(`incoming.state.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <ProblemAlert problem={list.error ?? counts.error} onRetry={() => void list.refetch()} />
      {list.isSuccess && list.lines?.length === 0 && <p className="help">{t('incoming.none')}</p>}
      {!!list.lines?.length && <Lines lines={list.lines} />}
      <MoreButton of={list} />
    </Screen>
  );
}

function Lines({ lines }: { lines: IncomingLine[] }) {
  const { t, i18n } = useTranslation('service');
  return (
    <table className="table rows">
      <thead>
        <tr>
          <th scope="col">{t('incoming.number')}</th>
          <th scope="col">{t('incoming.field.authority')}</th>
          <th scope="col">{t('incoming.field.addressee')}</th>
          <th scope="col">{t('incoming.stands')}</th>
          <th scope="col">{t('incoming.field.dueOn')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} data-testid={`incoming-${line.id}`}>
            <th scope="row">
              <Link to="/service/incoming/$incomingId" params={{ incomingId: line.id }}>
                <CaseNumber>{line.number}</CaseNumber>
              </Link>
              <div className="source">{t(`incoming.asks.${line.asks}`)}</div>
            </th>
            <td data-label={t('incoming.field.authority')}>
              <bdi>{line.authority}</bdi>
              <div className="source">
                {countryName(line.country, i18n.language)} · <bdi>{line.reference}</bdi>
              </div>
            </td>
            <td data-label={t('incoming.field.addressee')}>
              <bdi>{line.addressee}</bdi>
            </td>
            <td data-label={t('incoming.stands')}>
              {t(`incoming.state.${line.state}`)}
              {line.assignedTo && (
                <div className="source">
                  <bdi>{line.assignedTo}</bdi>
                </div>
              )}
            </td>
            <td data-label={t('incoming.field.dueOn')}>
              {line.dueOn ? <CourtDate date={line.dueOn} /> : t('incoming.noTerm')}{' '}
              {line.late && <Mark as="open">{t('board.due.LATE')}</Mark>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
