import { Link, useNavigate, useSearch as useAddress } from '@tanstack/react-router';
import { type ReactNode, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CaseTitle, nameFor } from '@/filing/CaseTitle';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtTime } from '@/time';
import { CaseNumber, Field, Mark } from '@/ui';
import { type Found, useSearch } from './requests';
import './search.css';

/** While one types nothing is asked yet. */
const PAUSE = 250;

/** Cases, papers and filings in which some words stand. The words stand in the address, so that one comes back to them. */
export default function SearchScreen() {
  const { t, i18n } = useTranslation('search');
  const navigate = useNavigate();
  const { q = '' } = useAddress({ strict: false }) as { q?: string };
  const [words, setWords] = useState(String(q));
  const [asked, setAsked] = useState(words.trim());
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const pause = setTimeout(() => {
      setAsked(words.trim());
      void navigate({ to: '/search' as never, search: (words.trim() ? { q: words.trim() } : {}) as never, replace: true });
    }, PAUSE);
    return () => clearTimeout(pause);
  }, [words, navigate]);
  const found = useSearch(useDeferredValue(asked), i18n.resolvedLanguage ?? 'en');
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <form role="search" onSubmit={(event) => (event.preventDefault(), setAsked(words.trim()))}>
        <Field label={t('words')} help={t('help')}>
          <input ref={field} type="search" value={words} maxLength={200} dir="auto" onChange={(event) => setWords(event.target.value)} />
        </Field>
      </form>
      <ProblemAlert problem={found.error} onRetry={() => void found.refetch()} />
      {asked && found.isPending && <Pending />}
      <div aria-live="polite">{asked && found.data && <Results found={found.data} words={asked} />}</div>
    </Screen>
  );
}

function Results({ found, words }: { found: Found; words: string }) {
  const { t } = useTranslation(['search', 'filing', 'next']);
  const court = useAccount()?.court != null;
  const { cases, papers, filings } = found;
  if (cases.length + papers.length + filings.length === 0) return <p>{t('nothing')}</p>;
  return (
    <>
      {cases.length > 0 && (
        <Group
          title={t('cases')}
          more={
            found.moreCases && (
              <Link to={'/cases' as never} search={{ q: words } as never}>
                {t('allCases')}
              </Link>
            )
          }
        >
          {cases.map((each) => (
            <li key={each.id}>
              <Link to={`/cases/${each.id}`}>
                <CaseNumber>{each.number}</CaseNumber>
              </Link>{' '}
              <Mark>{t(`next:own.is.${each.status}`)}</Mark>
              <div>
                <CaseTitle title={each.title} cause={each.cause} parties={each.parties} />
              </div>
            </li>
          ))}
        </Group>
      )}
      {papers.length > 0 && (
        <Group title={t('papers')} more={found.morePapers && t('narrow')}>
          {papers.map((each) => (
            <li key={each.id}>
              <Link to={`/cases/${each.caseId}`} hash="papers">
                <bdi>{each.title}</bdi>
              </Link>
              <div>
                {each.kind} · <CaseNumber>{each.caseNumber}</CaseNumber> · <CourtTime instant={each.filedAt} />
              </div>
            </li>
          ))}
        </Group>
      )}
      {filings.length > 0 && (
        <Group title={t('filings')} more={found.moreFilings && t('narrow')}>
          {filings.map((each) => (
            <li key={each.id}>
              <Link to={court ? `/reviews/${each.id}` : `/filing/${each.id}`}>
                <Names parties={each.parties} />
              </Link>{' '}
              <Mark>{t(`filing:status.${each.status}`)}</Mark>
            </li>
          ))}
        </Group>
      )}
    </>
  );
}

function Names({ parties }: { parties: Found['filings'][number]['parties'] }) {
  const { t, i18n } = useTranslation('search');
  const { comma } = usePunctuation();
  const language = i18n.resolvedLanguage ?? 'en';
  const names = parties.map((party) => nameFor(party, language)).filter(Boolean);
  return <bdi>{names.join(comma) || t('unnamed')}</bdi>;
}

function Group({ title, more, children }: { title: string; more: ReactNode; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul className="found">{children}</ul>
      {more && <p>{more}</p>}
    </section>
  );
}
