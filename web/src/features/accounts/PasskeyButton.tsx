import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button } from '@/ui';
import { useProveByPasskey, useSignInByPasskey, whyNoPasskeys } from './passkeys';

/** Beside the password. Where the page is not secure it says what is needed; a browser without passkeys is not talked about. */
export function SignInByPasskey() {
  const { t } = useTranslation('accounts');
  return <ByPasskey label={t('passkey.signIn')} by={useSignInByPasskey()} />;
}

/** For an account that has one. */
export function ProveByPasskey() {
  const { t } = useTranslation('accounts');
  return <ByPasskey label={t('passkey.prove')} by={useProveByPasskey()} />;
}

function ByPasskey({ label, by }: { label: string; by: ReturnType<typeof useSignInByPasskey> }) {
  const { t } = useTranslation('accounts');
  const why = whyNoPasskeys();
  if (why === 'browser') return null;
  if (why) return <p className="below-form">{t('passkey.https')}</p>;
  return (
    <div className="below-form">
      <ProblemAlert problem={by.error} />
      <Button busy={by.isPending} onClick={() => by.mutate()}>
        {label}
      </Button>
    </div>
  );
}
