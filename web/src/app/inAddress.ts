import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

/**
 * What a list is asked for, kept in the address under these names: it is there again after a look at one line, and can be sent to a
 * colleague. What is as in `blank` does not stand there. The page shows its own copy, since the address follows each letter too late.
 */
export function useInAddress<Asked extends Record<string, string>>(blank: Asked) {
  const said = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const [asked, setAsked] = useState(
    () =>
      Object.fromEntries(Object.entries(blank).map(([name, otherwise]) => [name, String(said[name] ?? otherwise).slice(0, 200)])) as Asked,
  );
  const ask = (part: Partial<Asked>) => {
    const next = { ...asked, ...part };
    setAsked(next);
    const kept = Object.entries(next).filter(([name, value]) => value !== blank[name]);
    const others = Object.entries(said).filter(([name]) => !(name in blank));
    void navigate({ to: '.', search: Object.fromEntries([...others, ...kept]), hash: true, replace: true, resetScroll: false });
  };
  return [asked, ask] as const;
}

/** One of these, whatever somebody wrote into the address. */
export const oneOf = <Some extends string>(some: readonly Some[], said: string) => some.find((each) => each === said) ?? some[0]!;
