import { useEffect, useState } from 'react';
import type { RoomLine } from '../room/RoomLine';
import { Media } from './Media';

/** Takes part in sound and picture while the page is open; with what, the person says. */
export function useMedia(hearingId: string, line: RoomLine) {
  const [media] = useState(() => new Media(hearingId, line));
  useEffect(() => {
    media.start();
    return () => media.stop();
  }, [media]);
  return media;
}
