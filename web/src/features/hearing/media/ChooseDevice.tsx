import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '@/ui';
import { type DeviceState, type Kind, listed } from './devices';

/** Which of several cameras or microphones is used; asks again whenever one is connected or taken away. */
export function ChooseDevice({ kind, state, onChoose }: { kind: Kind; state: DeviceState; onChoose: (id: string) => void }) {
  const { t } = useTranslation('hearing');
  const [devices, setDevices] = useState<MediaDeviceInfo[]>([]);
  const [chosen, setChosen] = useState('');
  useEffect(() => {
    const ask = () => void listed(kind).then(setDevices, () => setDevices([]));
    ask();
    navigator.mediaDevices?.addEventListener?.('devicechange', ask);
    return () => navigator.mediaDevices?.removeEventListener?.('devicechange', ask);
  }, [kind, state]);
  if (devices.length < 2) return null;
  return (
    <Field label={t(`devices.${kind}`)}>
      <select
        value={chosen}
        onChange={(event) => {
          setChosen(event.target.value);
          onChoose(event.target.value);
        }}
      >
        <option value="">{t('devices.usual')}</option>
        {devices.map((each, at) => (
          <option key={each.deviceId} value={each.deviceId}>
            {each.label || t('devices.number', { number: at + 1 })}
          </option>
        ))}
      </select>
    </Field>
  );
}
