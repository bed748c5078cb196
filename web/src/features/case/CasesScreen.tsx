import { Link, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import type { Account } from '@/api/session';
import { useAccount } from '@/api/useSession';
import { oneOf, useInAddress } from '@/app/inAddress';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CaseTitle } from '@/filing/CaseTitle';
import { useCauses } from '@/filing/requests';
import { useLawWords } from '@/i18n/useLawWords';
import { OwnCases } from '@/next';
import { CourtDate } from '@/time';
import { CaseNumber, Field, MoreButton, SearchField } from '@/ui';
import { useCourtMembers } from './assignmentRequests';
import { type CaseLine, useCases } from './requests';

const NOBODY = 'nobody';
const statuses = ['', 'PENDING', 'DECIDED'] as const;
const orders = ['NEWEST', 'OLDEST'] as const;

export default function CasesScreen() {
  const { t } = useTranslation('case');
  const account = useAccount();
  const { q } = useSearch({ strict: false }) as { q?: string };
  return account?.court == null ? (
    <Screen title={t('cases.title')}>
      <OwnCases words={q} />
    </Screen>
  ) : (
    <CasesOfTheCourt account={account} />
  );
}

function CasesOfTheCourt({ account }: { account: Account }) {
  const { t } = useTranslation(['case', 'filing']);
  /** Clerks and supervisors see all cases of their court, others their own. */
  const seesAll = account.groups.some((group) => group === 'clerk' || group === 'supervisor');
  const [{ q: words, assignee: who, ...said }, ask] = useInAddress({ q: '', assignee: '', cause: '', status: '', order: 'NEWEST' });
  const narrowed = { ...said, status: oneOf(statuses, said.status), order: oneOf(orders, said.order) };
  const cases = useCases({
    ...narrowed,
    q: useDeferredValue(words),
    unassigned: seesAll && who === NOBODY ? 'true' : '',
    assignee: seesAll && who !== NOBODY ? who : '',
  });
  const title = t(seesAll ? 'cases.ofTheCourt' : 'cases.mine');
  return (
    <Screen title={title}>
      <div className="grid">
        <SearchField label={t('cases.search')} help={t('cases.searchHelp')} words={words} onChange={(q) => ask({ q })} />
        {seesAll && <WhoHasThem who={who} onChoose={(assignee) => ask({ assignee })} own={account.id} />}
        <Narrowing narrowed={narrowed} onChange={ask} />
      </div>
      <ProblemAlert problem={cases.error} onRetry={() => void cases.refetch()} />
      {cases.isPending && <Pending />}
      {cases.lines?.length === 0 && (
        <p>{t(words || who || narrowed.cause || narrowed.status ? 'cases.notFound' : seesAll ? 'cases.empty' : 'cases.noneYours')}</p>
      )}
      {cases.lines && cases.lines.length > 0 && (
        <div className="scroll">
          <table className="table rows">
            <thead>
              <tr>
                <th scope="col">{t('case.number')}</th>
                <th scope="col">{t('case.title')}</th>
                <th scope="col">{t('case.registeredOn')}</th>
                <th scope="col">{t('filing:list.status')}</th>
                <th scope="col">{t('cases.with')}</th>
              </tr>
            </thead>
            <tbody>
              {cases.lines.map((line) => (
                <tr key={line.id}>
                  <td>
                    <Link to={`/cases/${line.id}`}>
                      <CaseNumber>{line.number}</CaseNumber>
                    </Link>
                  </td>
                  <td data-label={t('case.title')}>
                    <CaseTitle title={line.title} cause={line.cause} parties={line.parties} />
                  </td>
                  <td data-label={t('case.registeredOn')}>
                    <CourtDate date={line.registeredOn} />
                  </td>
                  <td data-label={t('filing:list.status')}>{t(`filing:list.${line.status}`)}</td>
                  <td data-label={t('cases.with')}>
                    <Workers line={line} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton of={cases} />
    </Screen>
  );
}

interface Narrowed {
  cause: string;
  status: string;
  order: string;
}

/** To which of the cases, and in which order. */
function Narrowing({ narrowed, onChange }: { narrowed: Narrowed; onChange: (part: Partial<Narrowed>) => void }) {
  const { t } = useTranslation(['case', 'filing']);
  const say = useLawWords();
  const causes = useCauses();
  return (
    <>
      <Field label={t('filing:list.status')}>
        <select value={narrowed.status} onChange={(event) => onChange({ status: event.target.value })}>
          {statuses.map((each) => (
            <option key={each} value={each}>
              {t(`filing:list.${each || 'everything'}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('filing:claim.cause')}>
        <select value={narrowed.cause} onChange={(event) => onChange({ cause: event.target.value })}>
          <option value="">{t('filing:list.everything')}</option>
          {causes.data?.causes.map((cause) => (
            <option key={cause.no} value={cause.no}>
              {say(cause, 'cause', cause.no)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('filing:list.order')}>
        <select value={narrowed.order} onChange={(event) => onChange({ order: event.target.value })}>
          {orders.map((each) => (
            <option key={each} value={each}>
              {t(`filing:list.${each}`)}
            </option>
          ))}
        </select>
      </Field>
    </>
  );
}

/** Who presides, and the clerk: whoever looks for somebody else of the bench opens the case. */
function Workers({ line }: { line: CaseLine }) {
  const { t } = useTranslation('case');
  const shown = line.workers.filter((worker) => ['PRESIDING_JUDGE', 'SOLE_JUDGE', 'CLERK'].includes(worker.office));
  if (shown.length === 0) return t('cases.nobody');
  return shown.map((worker) => (
    <div key={worker.accountId}>
      <bdi translate="no">{worker.name}</bdi> <small>{t(`bench.office.${worker.office}`)}</small>
    </div>
  ));
}

function WhoHasThem({ who, onChoose, own }: { who: string; onChoose: (who: string) => void; own: string }) {
  const { t } = useTranslation('case');
  const members = useCourtMembers();
  const others = members.lines?.filter((member) => member.accountId !== own) ?? [];
  // Somebody who is not among the first of them can be looked for by a link.
  const isListed = !who || who === NOBODY || who === own || others.some((member) => member.accountId === who);
  return (
    <Field label={t('cases.with')} after={<MoreButton of={members} />}>
      <select value={who} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t('cases.anybody')}</option>
        <option value={NOBODY}>{t('cases.nobody')}</option>
        <option value={own}>{t('cases.myself')}</option>
        {!isListed && <option value={who}>{t('cases.onePerson')}</option>}
        {others.map((member) => (
          <option key={member.accountId} value={member.accountId}>
            {t('assign.person', { name: member.name, count: member.openCases })}
          </option>
        ))}
      </select>
    </Field>
  );
}
