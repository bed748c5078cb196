import { Link, useNavigate } from '@tanstack/react-router';
import { Suspense, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount, useSessionIsOver } from '@/api/useSession';
import { isFor } from '@/app/feature';
import { searchers } from './searchers';
import './search.css';

/** In the header: the way to the search, also by Ctrl+K or ⌘K from wherever one is. */
export function SearchLink() {
  const account = useAccount();
  const over = useSessionIsOver();
  if (!account || over || !isFor(searchers, account.groups)) return null;
  return (
    <Suspense fallback={null}>
      <Way />
    </Suspense>
  );
}

function Way() {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  // With the link: whoever sees it can use the keys.
  useLayoutEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      void navigate({ to: '/search' as never });
    };
    window.addEventListener('keydown', go);
    return () => window.removeEventListener('keydown', go);
  }, [navigate]);
  return (
    <Link to={'/search' as never} className="search-link" aria-label={t('open')} aria-keyshortcuts="Control+K Meta+K" title={t('open')}>
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <circle cx="11" cy="11" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
        <path d="m16 16 4.5 4.5" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
    </Link>
  );
}
