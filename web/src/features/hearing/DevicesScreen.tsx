import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { api } from '@/api/client';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { Alert, Button } from '@/ui';
import type { Devices, DeviceState } from './media/devices';
import { checkLine, getsThrough, type Findings, type LineFindings } from './media/lineCheck';
import { KINDS, OwnDevices, useDevices } from './media/OwnDevices';
import { useOwnDocument } from './media/ownDocument';
import { useHearing } from './requests';

/** Camera and microphone work in a document of this page's own alone. */
export default function DevicesScreen() {
  return useOwnDocument() ? <TryDevices /> : <Pending />;
}

const FOUND: Record<DeviceState, Findings['camera']> = {
  on: 'WORKS',
  off: 'NOT_TRIED',
  asking: 'NOT_TRIED',
  refused: 'REFUSED',
  missing: 'MISSING',
  taken: 'TAKEN',
  lost: 'LOST',
  insecure: 'INSECURE',
};

/** Before a hearing: whether one is seen and heard from here. The court sees what was found. */
function TryDevices() {
  const { t } = useTranslation('hearing');
  const { hearingId } = useParams({ strict: false }) as { hearingId: string };
  const hearing = useHearing(hearingId);
  const devices = useDevices();
  return (
    <Screen
      title={t('devices.title')}
      lead={t('devices.lead')}
      actions={
        <LinkButton to="/hearings/$hearingId/room" params={{ hearingId }}>
          {t('one.enter')}
        </LinkButton>
      }
    >
      <ProblemAlert problem={hearing.error} onRetry={() => hearing.refetch()} />
      <OwnDevices devices={devices} title={t('media.yours')} />
      <Line hearingId={hearingId} devices={devices} />
    </Screen>
  );
}

function Line({ hearingId, devices }: { hearingId: string; devices: Devices }) {
  const { t } = useTranslation('hearing');
  const [checking, setChecking] = useState(false);
  const [found, setFound] = useState<LineFindings | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const check = async () => {
    setChecking(true);
    setFound(null);
    setProblem(null);
    try {
      const sent = KINDS.flatMap((kind) => devices.tracks[kind] ?? []);
      const line = await checkLine(hearingId, sent);
      const findings: Findings = { camera: FOUND[devices.states.camera], microphone: FOUND[devices.states.microphone], ...line };
      await api.put(`/api/hearing/hearings/${hearingId}/device-check`, findings);
      setFound(line);
    } catch (failure) {
      setProblem(failure);
    } finally {
      setChecking(false);
    }
  };
  return (
    <section className="card" aria-label={t('devices.line')}>
      <h2>{t('devices.line')}</h2>
      <p>{t('devices.lineText')}</p>
      <Button primary busy={checking} onClick={() => void check()}>
        {t('devices.check')}
      </Button>
      <div aria-live="polite" data-testid="line-found">
        {checking && <p>{t('devices.checking')}</p>}
        {found && (
          <Alert as={getsThrough(found) ? 'good' : 'bad'} title={t('devices.saved')}>
            <p>{t('devices.roundTrip', { number: found.roundTrip })}</p>
            {found.server && found.server !== 'NONE' && <p>{t(`devices.server.${found.server}`)}</p>}
            {(found.relay !== 'NONE' || !found.server || found.server === 'NONE') && <p>{t(`devices.relay.${found.relay}`)}</p>}
            {found.kilobits !== null && found.kilobits !== undefined && <p>{t('devices.kilobits', { number: found.kilobits })}</p>}
          </Alert>
        )}
        <ProblemAlert problem={problem} onRetry={() => void check()} />
      </div>
    </section>
  );
}
