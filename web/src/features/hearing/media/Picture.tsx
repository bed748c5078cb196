import { useEffect, useRef } from 'react';

/** What a camera shows, without its sound; one's own as in a mirror. */
export function Picture({ stream, mirrored }: { stream: MediaStream; mirrored: boolean }) {
  const element = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const video = element.current!;
    video.srcObject = stream;
    void video.play()?.catch(() => undefined);
    return () => void (video.srcObject = null);
  }, [stream]);
  return <video ref={element} className={mirrored ? 'mirrored' : undefined} muted playsInline />;
}
