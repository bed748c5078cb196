import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const LOOKS_EVERY = 150;

/** How loud a microphone hears, as a bar. */
export function Level({ track }: { track: MediaStreamTrack }) {
  const { t } = useTranslation('hearing');
  const [level, setLevel] = useState(0);
  useEffect(() => {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
    const samples = new Uint8Array(analyser.fftSize);
    const timer = setInterval(() => {
      analyser.getByteTimeDomainData(samples);
      setLevel(Math.max(...samples.map((sample) => Math.abs(sample - 128))) / 128);
    }, LOOKS_EVERY);
    return () => {
      clearInterval(timer);
      void context.close();
    };
  }, [track]);
  return (
    <label className="level">
      {t('devices.level')} <meter min={0} max={1} value={level} data-testid="level" />
    </label>
  );
}
