import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button } from '@/ui';
import { useLeaveForIssuer } from './issuer';

/** Leaves this page. */
export function SignInAtIssuer({ issuer, next = '/', hash = '' }: { issuer: string; next?: string; hash?: string }) {
  const { t } = useTranslation('accounts');
  const leave = useLeaveForIssuer(next, hash);
  return (
    <>
      <p>{t('issuer.lead', { issuer })}</p>
      <ProblemAlert problem={leave.error} />
      <Button primary busy={leave.isPending} onClick={() => leave.mutate()}>
        {t('issuer.signIn', { issuer })}
      </Button>
    </>
  );
}
