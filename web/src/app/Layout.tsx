import { Link, Outlet, useLocation, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProofIsAsked } from '@/api/proof';
import { useAccount, useSession, useSessionIsOver } from '@/api/useSession';
import { FootLinks } from '@/features/about/FootLinks';
import { Bell } from '@/features/inbox/Bell';
import { SearchLink } from '@/features/search/SearchLink';
import { chooseLanguage } from '@/i18n';
import { LanguageOptions } from '@/i18n/LanguageOptions';
import { loadedScreen } from './LoadedScreen';
import { Insecure } from './Insecure';
import { Pending } from './Pending';
import { isFor } from './feature';
import { features } from './features';
import { keepFocus } from './keepFocus';
import { loadPart } from './loading';
import { useOnward } from './onward';
import { useSignOut } from './useSignOut';

const SignInAgain = loadedScreen(() => import('./SignInAgain'));
const ProveAgain = loadedScreen(() => import('./ProveAgain'));

export function Layout() {
  const { t } = useTranslation('app');
  const over = useSessionIsOver();
  const proofIsAsked = useProofIsAsked();
  const main = useRef<HTMLElement>(null);
  useEffect(() => keepFocus(main.current!), []);
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Head />
      <main id="main" ref={main} tabIndex={-1}>
        <Insecure />
        <Suspense fallback={<Pending />}>
          <Outlet />
        </Suspense>
      </main>
      {over ? <SignInAgain /> : proofIsAsked && <ProveAgain />}
      <footer className="foot">
        <FootLinks />
        <p>{t('footer')}</p>
      </footer>
    </>
  );
}

function Head() {
  const { t } = useTranslation('app');
  const [open, setOpen] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => setOpen(false), [path]);
  return (
    <header className="head">
      <Link to="/" className="wordmark">
        <Seal />
        <span>Comity</span>
      </Link>
      <button type="button" className="button menu-button" aria-expanded={open} aria-controls="navigation" onClick={() => setOpen(!open)}>
        {t('menu')}
      </button>
      <div id="navigation" className={open ? 'head-rest open' : 'head-rest'}>
        <Navigation />
        <LanguageChoice />
        <AccountCorner />
      </div>
      <SearchLink />
      <Bell />
    </header>
  );
}

function Seal() {
  return (
    <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
      <rect width="32" height="32" rx="6" fill="#1d4a44" />
      <path d="M20.5 10.5a7 7 0 1 0 0 11" fill="none" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" />
      <circle cx="22.2" cy="16" r="3" fill="#d9573f" />
    </svg>
  );
}

function Navigation() {
  const { t } = useTranslation(
    features
      .filter((feature) => feature.navigation.length)
      .map((feature) => feature.id)
      .concat('app'),
  );
  const account = useAccount();
  const entries = features.flatMap((feature) =>
    feature.navigation.filter((entry) => isFor(entry.groups, account?.groups)).map((entry) => ({ ...entry, feature: feature.id })),
  );
  const path = useLocation({ select: ({ pathname }) => pathname });
  /** Of "/cases" and "/cases/new" one is where the reader is. */
  const here = entries
    .map(({ to }) => to)
    .filter((to) => `${path}/`.startsWith(`${to}/`))
    .sort((one, other) => other.length - one.length)[0];
  if (entries.length === 0) return <span className="grow" />;
  return (
    <nav className="grow" aria-label={t('app:navigation')}>
      <ul className="navigation">
        {entries.map((entry) => (
          <li key={entry.to}>
            <Link to={entry.to} activeOptions={{ exact: entry.to !== here }} activeProps={{ 'aria-current': 'page' }}>
              {t(`${entry.feature}:${entry.label}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LanguageChoice() {
  const { t, i18n } = useTranslation('app');
  const [failed, setFailed] = useState(false);
  const choose = (code: string) =>
    loadPart(() => chooseLanguage(code)).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      <select
        className="language"
        aria-label={t('language')}
        value={i18n.resolvedLanguage}
        onChange={(event) => void choose(event.target.value)}
      >
        <LanguageOptions />
      </select>
      {failed && <span role="alert">{t('problem.noLanguage')}</span>}
    </>
  );
}

function AccountCorner() {
  const { t } = useTranslation('app');
  const known = useSession();
  const signOut = useSignOut();
  // Whoever was sent to sign in and registers instead goes on to where they were going, with what stands behind the #.
  const { next, hash } = useRouterState({
    select: ({ location }) => ({ next: (location.search as { next?: string }).next, hash: location.hash }),
  });
  const onward = useOnward();
  const to = next ? { next, hash } : onward;
  const going = to ? { search: { next: to.next } as object, hash: to.hash } : {};
  if (known === undefined) return null;
  if (known === null) {
    return (
      <span className="corner">
        <Link to="/sign-in" {...going}>
          {t('signIn')}
        </Link>
        <Link to="/register" {...going} className="button">
          {t('register')}
        </Link>
      </span>
    );
  }
  return (
    <span className="corner">
      <Link to="/profile">
        <bdi translate="no">{known.account.name}</bdi>
      </Link>
      <button type="button" className="text-button" onClick={() => void signOut()}>
        {t('signOut')}
      </button>
    </span>
  );
}
