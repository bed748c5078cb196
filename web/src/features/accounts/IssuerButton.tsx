import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { SIGN_IN } from '@/app/issuer';
import { Button } from '@/ui';
import { PROVE, useArrive, useIssuerWindow, useProveAtIssuer } from './issuer';

/** Over a page that stays as it is. */
export function SignInAgainAtIssuer({ issuer }: { issuer: string }) {
  const { t } = useTranslation('accounts');
  return <InAWindow path={SIGN_IN} label={t('issuer.signIn', { issuer })} answered={useArrive()} />;
}

/** Before an act that binds. */
export function ProveAtIssuer({ issuer }: { issuer: string }) {
  const { t } = useTranslation('accounts');
  return <InAWindow path={PROVE} label={t('issuer.prove', { issuer })} answered={useProveAtIssuer()} />;
}

interface InAWindowProps {
  path: string;
  label: string;
  answered: ReturnType<typeof useArrive> | ReturnType<typeof useProveAtIssuer>;
}

function InAWindow({ path, label, answered }: InAWindowProps) {
  const { t } = useTranslation('accounts');
  const issuer = useIssuerWindow(path, (answer) => answered.mutate(answer));
  return (
    <>
      <ProblemAlert problem={answered.error ?? issuer.error} />
      <Button primary busy={answered.isPending} onClick={issuer.open}>
        {label}
      </Button>
      <p role="status" className="below-form">
        {issuer.state === 'open' && t('issuer.window')}
        {issuer.state === 'blocked' && t('issuer.blocked')}
      </p>
    </>
  );
}
