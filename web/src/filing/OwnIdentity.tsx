import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { IdentityFound } from './IdentityFound';
import { useOwnIdentity } from './requests';

/** Who the courts take the filer for, and why; `quiet` shows nothing before a court has found something. */
export function OwnIdentity({ quiet = false }: { quiet?: boolean }) {
  const { t } = useTranslation('filing');
  const identity = useOwnIdentity();
  if (quiet && !identity.data?.last) return null;
  return (
    <section className="card" aria-label={t('identity.own')}>
      <h2>{t('identity.own')}</h2>
      <ProblemAlert problem={identity.error} onRetry={() => void identity.refetch()} />
      {identity.isPending && <Pending />}
      {identity.data && <IdentityFound identity={identity.data} />}
    </section>
  );
}
