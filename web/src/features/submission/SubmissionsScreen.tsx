import { Link, useNavigate } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { oneOf, useInAddress } from '@/app/inAddress';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { nameFor } from '@/filing/CaseTitle';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtTime } from '@/time';
import { Button, ConfirmButton, Money, MoreButton, SearchField } from '@/ui';
import { type SubmissionLine, type Tab, useBegin, useDelete, useSubmissions } from './requests';

const tabs: Tab[] = ['ALL', 'TO_SUBMIT', 'UNDER_REVIEW', 'TO_CORRECT', 'REGISTERED', 'RETURNED', 'REFUSED'];

export default function SubmissionsScreen() {
  const { t } = useTranslation(['submission', 'filing']);
  const [{ q: words, tab: said }, ask] = useInAddress({ q: '', tab: 'ALL' });
  const tab = oneOf(tabs, said);
  const list = useSubmissions({ tab, q: useDeferredValue(words) });
  const begin = useBegin();
  const navigate = useNavigate();
  const start = () => begin.mutate(undefined, { onSuccess: (draft) => void navigate({ to: `/filing/${draft.id}` }) });
  return (
    <Screen
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <Button primary busy={begin.isPending} onClick={start}>
          {t('list.begin')}
        </Button>
      }
    >
      <ProblemAlert problem={begin.error ?? list.error} />
      <div className="tabs" role="group" aria-label={t('list.tabs')}>
        {tabs.map((each) => (
          <button key={each} type="button" aria-pressed={tab === each} onClick={() => ask({ tab: each })}>
            {t(`tab.${each}`)}
          </button>
        ))}
      </div>
      <SearchField label={t('filing:list.search')} help={t('filing:list.searchNames')} words={words} onChange={(q) => ask({ q })} />
      {list.isPending && <Pending />}
      {list.lines?.length === 0 && <p>{t(words ? 'filing:list.notFound' : tab === 'ALL' ? 'list.empty' : 'list.emptyTab')}</p>}
      {list.lines && list.lines.length > 0 && <Lines lines={list.lines} />}
      <MoreButton of={list} />
    </Screen>
  );
}

function Lines({ lines }: { lines: SubmissionLine[] }) {
  const { t, i18n } = useTranslation(['submission', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const { comma } = usePunctuation();
  const remove = useDelete();
  const nameOf = (line: SubmissionLine) =>
    line.parties
      .filter((party) => party.role === 'DEFENDANT')
      .map((party) => nameFor(party, language))
      .filter(Boolean)
      .join(comma) || t('list.untitled');
  return (
    <div className="scroll">
      <ProblemAlert problem={remove.error} />
      <table className="table rows">
        <thead>
          <tr>
            <th scope="col">{t('list.against')}</th>
            <th scope="col">{t('filing:claim.amount')}</th>
            <th scope="col">{t('filing:list.status')}</th>
            <th scope="col">{t('list.changed')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>
                <Link to={line.caseId ? `/cases/${line.caseId}` : `/filing/${line.id}`}>
                  <bdi translate="no">{nameOf(line)}</bdi>
                </Link>
              </td>
              <td data-label={t('filing:claim.amount')}>
                {line.claimAmount && <Money amount={line.claimAmount} currency={line.claimCurrency} />}
              </td>
              <td data-label={t('filing:list.status')}>{t(`filing:status.${line.status}`)}</td>
              <td data-label={t('list.changed')}>
                <CourtTime instant={line.changedAt} />
              </td>
              <td>
                {line.status === 'DRAFT' && (
                  <ConfirmButton
                    danger
                    small
                    aria-label={t('list.deleteOne', { name: nameOf(line) })}
                    title={t('list.deleteTitle')}
                    ask={<p>{t('list.deleteText')}</p>}
                    yes={t('list.delete')}
                    onYes={() => remove.mutate(line.id)}
                  >
                    {t('list.delete')}
                  </ConfirmButton>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
