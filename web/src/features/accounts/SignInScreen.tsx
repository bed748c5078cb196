import { Link, useLocation, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '@/api/useSession';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { useWays } from '@/app/issuer';
import { SignInAtIssuer } from '@/app/SignInAtIssuer';
import { SignInByPasskey } from './PasskeyButton';
import { SignInForm } from './SignInForm';

export default function SignInScreen() {
  const { t } = useTranslation('accounts');
  const account = useAccount();
  const ways = useWays();
  const router = useRouter();
  const { next } = useSearch({ strict: false }) as { next?: string };
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (account) router.history.replace(insideThisApp(next) + (next && hash ? `#${hash}` : ''));
  }, [account, next, hash, router]);
  if (account) return null;
  if (ways.isPending) return <Pending />;
  const issuer = ways.data?.issuer;
  return (
    <Screen title={t('signIn.title')} lead={next ? t('signIn.first') : undefined} narrow>
      {issuer ? (
        <SignInAtIssuer issuer={issuer} next={insideThisApp(next)} hash={next && hash} />
      ) : (
        <>
          <SignInForm />
          <SignInByPasskey />
          <p className="below-form">
            <Link to="/forgotten">{t('forgotten.link')}</Link>
          </p>
          <p className="below-form">
            {t('signIn.none')}{' '}
            <Link to="/register" search={{ next } as object} hash={hash}>
              {t('register.do')}
            </Link>
          </p>
        </>
      )}
    </Screen>
  );
}

/** Only a path of this app: a link in a mail must not be able to send a freshly signed-in person elsewhere. */
function insideThisApp(next: string | undefined): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}
