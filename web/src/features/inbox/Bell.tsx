import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useAccount, useSessionIsOver } from '@/api/useSession';
import { counted, type Entry, type InboxState, newest, STATE, useInboxState } from './requests';
import { watchInbox } from './live';
import './inbox.css';

/** How long a message stands over the page; it is in the inbox afterwards, and before. */
const SHOWN_FOR = 10_000;

/** In the header: how many messages are unread, and the ones that have just come. */
export function Bell() {
  const account = useAccount();
  const over = useSessionIsOver();
  if (!account || over) return null;
  return (
    <Suspense fallback={null}>
      <BellOf key={account.id} accountId={account.id} />
    </Suspense>
  );
}

function BellOf({ accountId }: { accountId: string }) {
  const { t } = useTranslation('inbox');
  const { data: state } = useInboxState();
  const [fresh, dismiss] = useFresh(accountId);
  const unread = state?.unread ?? 0;
  return (
    <>
      <Link to="/inbox" className="bell" aria-label={unread ? t('bell', { unread: counted(unread) }) : t('title')}>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path
            d="M12 3a6 6 0 0 0-6 6v4l-2 4h16l-2-4V9a6 6 0 0 0-6-6Zm-2.5 16a2.5 2.5 0 0 0 5 0"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            strokeLinejoin="round"
          />
        </svg>
        {unread > 0 && (
          <span className="bell-count" aria-hidden="true">
            {counted(unread)}
          </span>
        )}
      </Link>
      <Toasts entries={fresh} onDismiss={dismiss} />
    </>
  );
}

/**
 * Entries that came while the page was open. They are read out when there is a pause, and never take the focus; they stand after the page,
 * so that who goes by keyboard meets the page first.
 */
function Toasts({ entries, onDismiss }: { entries: Entry[]; onDismiss: (id: string) => void }) {
  const { t } = useTranslation('inbox');
  return createPortal(
    <div className="toasts" role="status" aria-live="polite">
      {entries.map((entry) => (
        <div key={entry.id} className="toast">
          <Link to={entry.path} onClick={() => onDismiss(entry.id)}>
            <bdi>{entry.title}</bdi>
          </Link>
          <button type="button" className="text-button" onClick={() => onDismiss(entry.id)}>
            {t('dismiss')}
          </button>
        </div>
      ))}
    </div>,
    document.body,
  );
}

function useFresh(accountId: string): [Entry[], (id: string) => void] {
  const queryClient = useQueryClient();
  const [fresh, setFresh] = useState<Entry[]>([]);
  useEffect(() => {
    const leave = new AbortController();
    let since = new Date().toISOString();
    const look = async () => {
      const entries = (await newest(leave.signal)).filter((entry) => entry.toldAt > since);
      if (entries.length === 0) return;
      since = entries[0]!.toldAt;
      setFresh((shown) => [...entries, ...shown.filter((one) => entries.every((entry) => entry.id !== one.id))].slice(0, 3));
    };
    const stop = watchInbox(accountId, (state) => {
      const before = queryClient.getQueryData<InboxState>(STATE);
      queryClient.setQueryData(STATE, state);
      if (before?.version === state.version) return;
      void queryClient.invalidateQueries({ queryKey: ['inbox', 'list'] });
      if (before && state.unread > 0) void look().catch(() => undefined);
    });
    return () => {
      stop();
      leave.abort();
    };
  }, [accountId, queryClient]);
  useEffect(() => {
    if (fresh.length === 0) return;
    const timer = setTimeout(() => setFresh([]), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [fresh]);
  return [fresh, (id) => setFresh((shown) => shown.filter((entry) => entry.id !== id))];
}
