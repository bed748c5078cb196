import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { Pending } from '@/app/Pending';
import { IdentityForm } from '@/filing/IdentityForm';
import { IdentityFound } from '@/filing/IdentityFound';
import type { Identity } from '@/filing/requests';
import { Button, Citation, LastDay, Mark } from '@/ui';
import { type Participant, useFindParticipant, useParticipant } from './identityRequests';

/**
 * How sure the courts are of who acts in a case, or asks to: for the court alone. It warns, and never bars.
 *
 * @param level as the case says it; null where there is no account, and for who is not of the court
 * @param name of whom it is
 */
export function ParticipantIdentity({ of, level, name }: { of: Participant; level: Identity['level'] | null; name: string }) {
  const { t } = useTranslation('filing');
  const [open, setOpen] = useState(false);
  if (!level) return null;
  return (
    <>
      <p>
        <Mark as={level === 'VERIFIED' ? 'good' : 'open'}>{t(`identity.level.${level}`)}</Mark>{' '}
        {level === 'REGISTERED' && (
          <small>
            {t('identity.participantUnverified')} <Citation law="OL 7(1)" />
          </small>
        )}
      </p>
      <Button small aria-expanded={open} aria-label={t('identity.ofName', { name })} onClick={() => setOpen(!open)}>
        {t(open ? 'identity.close' : 'identity.of')}
      </Button>
      {open && <Findings of={of} />}
    </>
  );
}

function Findings({ of }: { of: Participant }) {
  const { t } = useTranslation('filing');
  const clerk = useAccount()?.groups.includes('clerk') ?? false;
  const identity = useParticipant(of);
  const send = useFindParticipant(of);
  return (
    <>
      <ProblemAlert problem={identity.error} onRetry={() => void identity.refetch()} />
      {identity.isPending && <Pending />}
      {identity.data && (
        <>
          <IdentityFound identity={identity.data} />
          {identity.data.tellBy && <LastDay label={t('identity.participantTellBy')} derivation={identity.data.tellBy} />}
          {clerk && (
            <IdentityForm
              key={identity.data.last?.foundAt}
              keep={`identity.${of.id}`}
              busy={send.isPending}
              refused={send.error}
              onSend={(found) => send.mutateAsync(found)}
            />
          )}
        </>
      )}
    </>
  );
}
