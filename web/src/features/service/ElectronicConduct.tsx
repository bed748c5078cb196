import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '@/api/useSession';
import { Button } from '@/ui';
import type { Attempt, ServiceRequest } from './requests';
import { StepForm } from './StepForm';
import { conduct } from './steps';

/** A judge finds that what the addressee did shows electronic service, where the standing of the address lets that count. */
export function ElectronicConduct({ attempt, request }: { attempt: Attempt; request: ServiceRequest }) {
  const { t } = useTranslation('service');
  const account = useAccount();
  const [open, setOpen] = useState(false);
  const counts =
    attempt.standing !== 'BY_ACCEPTANCE_ONLY' &&
    attempt.state !== 'BEING_SENT' &&
    attempt.state !== 'NOT_SENT' &&
    attempt.state !== 'ACCEPTED' &&
    request.paper !== 'MEDIATION_STATEMENT' &&
    request.served?.attemptId !== attempt.id;
  if (!counts || !account?.groups.includes(conduct.by)) return null;
  if (!open) return <Button onClick={() => setOpen(true)}>{t('step.electronicConduct.title')}</Button>;
  return <StepForm attempt={attempt} step={{ ...conduct, name: 'electronicConduct' }} onDone={() => setOpen(false)} />;
}
