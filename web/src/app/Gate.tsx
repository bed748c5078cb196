import { useLocation, useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/api/useSession';
import { Pending } from './Pending';
import { Screen } from './Screen';
import { isFor, type ScreenRoute } from './feature';

/** Shows a screen to those it is for. The services decide again on every request; this only spares people a refusal. */
export function Gate({ groups, children }: { groups: ScreenRoute['groups']; children: ReactNode }) {
  const session = useSession();
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const location = useLocation();
  // The address this gate was opened at, its fragment apart so that no server ever reads it: while leaving for the sign-in page, the location is already that one.
  const [asked] = useState({ next: location.pathname + location.searchStr, hash: location.hash });
  const stranger = groups !== 'anyone' && session === null;
  useEffect(() => {
    if (stranger) void navigate({ to: '/sign-in', search: { next: asked.next }, hash: asked.hash, replace: true });
  }, [stranger, asked, navigate]);
  if (stranger || (groups !== 'anyone' && session === undefined)) return <Pending />;
  if (!isFor(groups, session?.account.groups)) {
    return (
      <Screen title={t('notYours.title')}>
        <p>{t('notYours.text')}</p>
      </Screen>
    );
  }
  return <Suspense fallback={<Pending />}>{children}</Suspense>;
}
