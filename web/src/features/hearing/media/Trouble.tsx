import { useTranslation } from 'react-i18next';
import { Alert, Button } from '@/ui';
import type { DeviceState, Kind } from './devices';

const TROUBLES: DeviceState[] = ['refused', 'missing', 'taken', 'lost', 'insecure'];

/** A camera or microphone that does not come on: why, and the way out. People take part in writing meanwhile. */
export function Trouble({ kind, state, onAgain }: { kind: Kind; state: DeviceState; onAgain: () => void }) {
  const { t } = useTranslation('hearing');
  if (state === 'asking') return <p>{t('media.asking')}</p>;
  if (!TROUBLES.includes(state)) return null;
  return (
    <Alert as="bad" title={t(`media.device.${kind}`)}>
      <p>{t(`media.trouble.${state}`)}</p>
      <p>{t('media.meanwhile')}</p>
      {state !== 'insecure' && (
        <Button small onClick={onAgain}>
          {t('media.again')}
        </Button>
      )}
    </Alert>
  );
}
