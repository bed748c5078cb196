import { useEffect, useReducer, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui';
import { ChooseDevice } from './ChooseDevice';
import { Devices, type Kind } from './devices';
import { Level } from './Level';
import { Picture } from './Picture';
import { Trouble } from './Trouble';
import './media.css';

export const KINDS: Kind[] = ['camera', 'microphone'];

/** Camera and microphone while the page is open; nothing of them leaves it. */
export function useDevices() {
  const [, show] = useReducer((times: number) => times + 1, 0);
  const [devices] = useState(() => new Devices(show));
  useEffect(() => () => KINDS.forEach((kind) => devices.tracks[kind]?.stop()), [devices]);
  return devices;
}

/** One's own picture and how loud one is, before anybody else sees and hears it. */
export function OwnDevices({ devices, title, children }: { devices: Devices; title: string; children?: ReactNode }) {
  const { t } = useTranslation('hearing');
  const { states, tracks } = devices;
  const [own, setOwn] = useState<MediaStream | null>(null);
  useEffect(() => setOwn(tracks.camera && new MediaStream([tracks.camera])), [tracks.camera]);
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      {children}
      <div className="try">{own ? <Picture stream={own} mirrored /> : <p className="no-picture">{t('media.tile.noPicture')}</p>}</div>
      {tracks.microphone && (
        <>
          <p>{t('devices.speak')}</p>
          <Level track={tracks.microphone} />
        </>
      )}
      {KINDS.map((kind) => (
        <ChooseDevice
          key={kind}
          kind={kind}
          state={states[kind]}
          onChoose={(id) => {
            devices.choose({ [kind]: id });
            devices.turnOff(kind);
            void devices.turnOn(kind);
          }}
        />
      ))}
      <div className="row">
        {KINDS.map((kind) => (
          <Button
            key={kind}
            primary={states[kind] !== 'on'}
            busy={states[kind] === 'asking'}
            onClick={() => (states[kind] === 'on' ? devices.turnOff(kind) : void devices.turnOn(kind))}
          >
            {t(`media.${states[kind] === 'on' ? 'turnOff' : 'turnOn'}.${kind}`)}
          </Button>
        ))}
      </div>
      <div aria-live="polite">
        {KINDS.map((kind) => (
          <Trouble key={kind} kind={kind} state={states[kind]} onAgain={() => void devices.turnOn(kind)} />
        ))}
      </div>
    </section>
  );
}
