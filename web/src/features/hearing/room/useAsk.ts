import { useState } from 'react';
import type { Asked, RoomLine, Verb } from './RoomLine';

/** Asks the room for something and keeps its refusal, until it is asked again. */
export function useAsk(line: RoomLine) {
  const [refusal, setRefusal] = useState<unknown>(null);
  const [asking, setAsking] = useState(false);
  const ask = <V extends Verb>(verb: V, data: Asked<V>, then?: () => void) => {
    setAsking(true);
    setRefusal(null);
    line
      .ask(verb, data)
      .then(() => then?.(), setRefusal)
      .finally(() => setAsking(false));
  };
  return { ask, asking, refusal };
}

/** Whether this seat may ask for something in the present phase. The room decides again. */
export const may = (perms: Record<string, string[]> | undefined, phase: string, verb: Verb) => !!perms?.[phase]?.includes(verb);
