import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { proof } from '@/api/proof';
import { useAccount } from '@/api/useSession';
import { ProveAtIssuer } from '@/features/accounts/IssuerButton';
import { useWays } from './issuer';
import { ProveByPasskey } from '@/features/accounts/PasskeyButton';
import { usePasskeys } from '@/features/accounts/passkeys';
import { ProofForm } from '@/features/accounts/ProofForm';
import { useSecondFactor } from '@/features/accounts/requests';
import { Dialog } from '@/ui';

const leave = () => proof.answer(false);

/** Somebody is about to do what binds them, and proved too long ago who they are: they do it here, and what they did goes on. */
export default function ProveAgain() {
  const { t } = useTranslation('app');
  const account = useAccount();
  const ways = useWays();
  const factor = useSecondFactor();
  const passkeys = usePasskeys();
  useEffect(() => {
    if (!account) leave();
  }, [account]);
  if (!account || ways.isPending || factor.isPending) return null;
  const issuer = ways.data?.issuer;
  return (
    <Dialog title={t('proof.title')} onCancel={leave}>
      <p>{t('proof.text')}</p>
      {issuer ? (
        <ProveAtIssuer issuer={issuer} />
      ) : (
        <>
          <ProofForm email={account.email} byFactor={Boolean(factor.data?.since)} />
          {passkeys.data?.offered && passkeys.data.passkeys.length > 0 && <ProveByPasskey />}
        </>
      )}
      <p className="below-form">
        <button type="button" className="text-button" onClick={leave}>
          {t('cancel')}
        </button>
      </p>
    </Dialog>
  );
}
