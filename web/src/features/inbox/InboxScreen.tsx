import { Link, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CourtTime } from '@/time';
import { Button, Mark, MoreButton } from '@/ui';
import { type Entry, useInbox, useRead, useReadAll } from './requests';

/** What one was told, newest first. */
export default function InboxScreen() {
  const { t } = useTranslation('inbox');
  const search = useRouterState({ select: (state) => state.location.search as { case?: string } });
  const caseId = search.case ?? null;
  const [unread, setUnread] = useState(false);
  const entries = useInbox({ caseId, unread });
  const read = useRead();
  const readAll = useReadAll();
  const newestTold = entries.lines?.[0]?.toldAt;
  const anyUnread = entries.lines?.some((entry) => !entry.readAt);
  return (
    <Screen
      title={t('title')}
      lead={t('lead')}
      actions={
        !caseId &&
        newestTold &&
        anyUnread && (
          <Button busy={readAll.isPending} onClick={() => readAll.mutate(newestTold)}>
            {t('readAll')}
          </Button>
        )
      }
    >
      <p className="inbox-choice">
        <label>
          <input type="checkbox" checked={unread} onChange={(event) => setUnread(event.target.checked)} /> {t('unreadOnly')}
        </label>
        {caseId && <Link to="/inbox">{t('allCases')}</Link>}
      </p>
      <ProblemAlert problem={entries.error ?? read.error ?? readAll.error} onRetry={() => void entries.refetch()} />
      {entries.isPending && <Pending />}
      {entries.lines?.length === 0 && <p>{t(unread ? 'nothingUnread' : 'nothing')}</p>}
      {entries.lines && entries.lines.length > 0 && (
        <ul className="inbox">
          {entries.lines.map((entry) => (
            <li key={entry.id} className={entry.readAt ? 'entry' : 'entry unread'}>
              <EntryOf entry={entry} ofOneCase={caseId !== null} onRead={() => read.mutate(entry.id)} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton of={entries} />
    </Screen>
  );
}

function EntryOf({ entry, ofOneCase, onRead }: { entry: Entry; ofOneCase: boolean; onRead: () => void }) {
  const { t } = useTranslation('inbox');
  return (
    <>
      <h2>
        <bdi>{entry.title}</bdi> {!entry.readAt && <Mark as="open">{t('unread')}</Mark>}
      </h2>
      <p dir="auto">{entry.text}</p>
      <p className="entry-foot">
        <Link to={entry.path} onClick={() => !entry.readAt && onRead()}>
          {entry.action}
        </Link>
        {!entry.readAt && (
          <button type="button" className="text-button" onClick={onRead}>
            {t('read')}
          </button>
        )}
        {entry.caseId && !ofOneCase && (
          <Link to="/inbox" search={{ case: entry.caseId } as never}>
            {t('onlyThisCase')}
          </Link>
        )}
        <CourtTime instant={entry.toldAt} />
      </p>
    </>
  );
}
