import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button } from '@/ui';
import type { Other } from './Media';

/** What the others say, apart from their pictures: no change of those interrupts it. Whoever is muted is not played, whatever arrives. */
export function Sounds({ others, loudness }: { others: Other[]; loudness: (other: Other) => number }) {
  const { t } = useTranslation('hearing');
  const [blocked, setBlocked] = useState(false);
  const all = useRef<HTMLDivElement>(null);
  const block = useCallback(() => setBlocked(true), []);
  const play = () => {
    setBlocked(false);
    all.current?.querySelectorAll('audio').forEach((each) => void each.play().catch(block));
  };
  return (
    <div ref={all}>
      {others.map((other) => (
        <Sound key={other.page} other={other} loudness={loudness(other)} onBlocked={block} />
      ))}
      {blocked && (
        <Alert as="bad" role="alert" title={t('media.blocked')}>
          <Button primary onClick={play}>
            {t('media.play')}
          </Button>
        </Alert>
      )}
    </div>
  );
}

/** @param loudness from 0 to 1 */
function Sound({ other, loudness, onBlocked }: { other: Other; loudness: number; onBlocked: () => void }) {
  const element = useRef<HTMLAudioElement>(null);
  useEffect(() => {
    const audio = element.current!;
    audio.srcObject = other.sound;
    void audio.play()?.catch((failure: unknown) => failure instanceof Error && failure.name === 'NotAllowedError' && onBlocked());
    return () => void (audio.srcObject = null);
  }, [other.sound, onBlocked]);
  useEffect(() => void (element.current!.volume = loudness), [loudness]);
  // eslint-disable-next-line jsx-a11y/media-has-caption -- what is said now is in the record, which is written beside it
  return <audio ref={element} muted={!other.microphone || loudness === 0} data-page={other.page} data-seats={other.seats.join(' ')} />;
}
