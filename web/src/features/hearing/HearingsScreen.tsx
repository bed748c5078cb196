import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pending } from '@/app/Pending';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { CaseTitle, named } from '@/filing/CaseTitle';
import { CourtTime } from '@/time';
import { Button, CaseNumber, Field, Mark, SearchField } from '@/ui';
import { EnterWithCode } from './EnterWithCode';
import { JoinAsMediator } from './JoinAsMediator';
import { type Hearing, type SoughtHearings, useHearings, type When } from './requests';
import './hearing.css';

const ends = ['from', 'until'] as const;
const EVERYTHING: SoughtHearings = { q: '', from: '', until: '' };

export default function HearingsScreen() {
  const { t } = useTranslation(['hearing', 'filing']);
  const account = useAccount();
  const [sought, setSought] = useState(EVERYTHING);
  const deferred = useDeferredValue(sought);
  const isNarrowed = Object.values(sought).some(Boolean);
  return (
    <Screen title={t('list.title')} lead={t('list.lead')}>
      <div className="grid">
        <SearchField
          label={t('filing:list.search')}
          help={t('filing:list.searchCases')}
          words={sought.q}
          onChange={(q) => setSought({ ...sought, q })}
        />
        {ends.map((end) => (
          <Field key={end} label={t(`filing:list.${end}`)}>
            <input type="date" value={sought[end]} onChange={(event) => setSought({ ...sought, [end]: event.target.value })} />
          </Field>
        ))}
      </div>
      {account?.groups.includes('party') && <EnterWithCode />}
      {account?.groups.includes('party') && <JoinAsMediator />}
      <HearingLists sought={deferred} none={t(isNarrowed ? 'filing:list.notFound' : 'list.none')} />
    </Screen>
  );
}

/** What is to come, and what is over: of a case, or of the reader. */
export function HearingLists({ caseId, sought = EVERYTHING, none }: { caseId?: string; sought?: SoughtHearings; none: string }) {
  return (
    <>
      <HearingList when="COMING" caseId={caseId} sought={sought} none={none} />
      <HearingList when="PAST" caseId={caseId} sought={sought} />
    </>
  );
}

function HearingList({ when, caseId, sought, none }: { when: When; caseId?: string; sought: SoughtHearings; none?: string }) {
  const { t } = useTranslation('hearing');
  const list = useHearings(when, caseId, sought);
  const hearings = list.lines;
  if (hearings?.length === 0 && !none) return null;
  return (
    <section>
      <h2>{t(`list.${when}`)}</h2>
      <ProblemAlert problem={list.error} onRetry={() => list.refetch()} />
      {list.isPending && <Pending />}
      {hearings?.length === 0 && <p>{none}</p>}
      <ul className="plain">
        {hearings?.map((hearing) => (
          <HearingCard key={hearing.id} hearing={hearing} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
          {t(`list.more.${when}`)}
        </Button>
      )}
    </section>
  );
}

/** When at the court, when for the reader, where it stands. */
function HearingCard({ hearing }: { hearing: Hearing }) {
  const { t } = useTranslation('hearing');
  return (
    <li className="card">
      <h3>
        <CaseNumber>{hearing.caseNumber}</CaseNumber> <Mark>{t(`status.${hearing.status}`)}</Mark>
        {hearing.stage !== 'COURT_HEARING' && <Mark>{t(`stage.${hearing.stage}`)}</Mark>}
      </h3>
      <div>
        <CaseTitle title={hearing.title} cause={null} parties={hearing.parties.map(named)} />
      </div>
      <CourtTime instant={hearing.continuesAt ?? hearing.startsAt} />
      <span className="row">
        <LinkButton primary to="/hearings/$hearingId" params={{ hearingId: hearing.id }}>
          {t('list.open')}
        </LinkButton>
      </span>
    </li>
  );
}
