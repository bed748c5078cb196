import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { CourtTime } from '@/time';
import { ConfirmButton, Mark } from '@/ui';
import { useEndOthers, useEndSession, useSessions } from './requests';

/** Where somebody is signed in, to sign out what was left open or is not theirs. */
export function OwnSessions() {
  const { t } = useTranslation('accounts');
  const sessions = useSessions();
  const end = useEndSession();
  const endOthers = useEndOthers();
  const others = sessions.data?.filter((session) => !session.current) ?? [];
  return (
    <section aria-labelledby="sessions-title">
      <h2 id="sessions-title">{t('sessions.title')}</h2>
      <ProblemAlert problem={sessions.error ?? end.error ?? endOthers.error} />
      {sessions.isPending && <Pending />}
      {sessions.data && <p>{t(others.length ? 'sessions.lead' : 'sessions.alone')}</p>}
      {others.length > 0 && (
        <ul className="papers">
          {sessions.data!.map((session) => (
            <li key={session.id}>
              <dl className="facts">
                <dt>{t('sessions.started')}</dt>
                <dd>
                  <CourtTime instant={session.startedAt} />
                </dd>
                <dt>{t('sessions.seen')}</dt>
                <dd>
                  <CourtTime instant={session.lastSeenAt} />
                </dd>
              </dl>
              {session.current ? (
                <Mark as="good">{t('sessions.here')}</Mark>
              ) : (
                <ConfirmButton
                  small
                  busy={end.isPending}
                  title={t('sessions.end')}
                  ask={<p>{t('sessions.endAsk')}</p>}
                  yes={t('sessions.end')}
                  onYes={() => end.mutate(session.id)}
                >
                  {t('sessions.end')}
                </ConfirmButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {others.length > 1 && (
        <ConfirmButton
          danger
          busy={endOthers.isPending}
          title={t('sessions.others')}
          ask={<p>{t('sessions.othersAsk')}</p>}
          yes={t('sessions.others')}
          onYes={() => endOthers.mutate()}
        >
          {t('sessions.others')}
        </ConfirmButton>
      )}
    </section>
  );
}
