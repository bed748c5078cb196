const TIMES = 12;

/** Whose copy this is, over all of what is shown. Said once beside it for those who do not see it. */
export function Overlay({ words }: { words: string | null }) {
  if (words === null) return null;
  return (
    <span className="exhibit-overlay" aria-hidden="true" dir="ltr">
      {Array.from({ length: TIMES }, (_, at) => (
        <span key={at}>{words}</span>
      ))}
    </span>
  );
}
