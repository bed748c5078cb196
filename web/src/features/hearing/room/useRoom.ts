import { useEffect, useState, useSyncExternalStore } from 'react';
import { RoomLine } from './RoomLine';

/** Enters the room while the page is open. */
export function useRoom(hearingId: string) {
  const [line] = useState(() => new RoomLine(hearingId));
  useEffect(() => {
    line.enter();
    return () => line.leave();
  }, [line]);
  return { line, room: useSyncExternalStore(line.subscribe, line.current) };
}
