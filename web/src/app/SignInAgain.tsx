import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { refreshSession } from '@/api/client';
import { session } from '@/api/session';
import { useAccount, useSessionIsOver } from '@/api/useSession';
import { SignInAgainAtIssuer } from '@/features/accounts/IssuerButton';
import { useWays } from './issuer';
import { SignInByPasskey } from '@/features/accounts/PasskeyButton';
import { SignInForm } from '@/features/accounts/SignInForm';
import { Dialog } from '@/ui';
import { useSignOut } from './useSignOut';

/** The session ended while somebody was at work: they sign in over the page, which stays as it is with all that is written on it. */
export default function SignInAgain() {
  const { t } = useTranslation(['app', 'accounts']);
  const over = useSessionIsOver();
  const account = useAccount();
  const issuer = useWays().data?.issuer;
  const signOut = useSignOut();
  useEffect(() => {
    if (!over) return;
    // Somebody may have signed in again in another tab.
    const look = () => void refreshSession(session.current()?.accessToken).catch(() => undefined);
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [over]);
  if (!over || !account) return null;
  return (
    <Dialog title={t('app:again.title')}>
      <p>{t('app:again.text')}</p>
      {issuer ? (
        <SignInAgainAtIssuer issuer={issuer} />
      ) : (
        <>
          <SignInForm email={account.email} />
          <SignInByPasskey />
        </>
      )}
      <p className="below-form">
        <button type="button" className="text-button" onClick={() => void signOut()}>
          {t('app:again.leave')}
        </button>
      </p>
    </Dialog>
  );
}
