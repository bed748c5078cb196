import { useEffect, useState } from 'react';

/** The address with which the browser loaded this document; undefined where it does not say. */
const loaded = () => performance.getEntriesByType?.('navigation')[0]?.name;

/**
 * Whether this document was loaded at the page's own address. The court's server lets camera and microphone be used on a few pages only,
 * and says so with the document: whoever came by a link within the app has another one, and loads this one first.
 */
export function useOwnDocument(): boolean {
  const [own] = useState(() => {
    const address = loaded();
    return !address || !URL.canParse(address) || new URL(address).pathname === location.pathname;
  });
  useEffect(() => {
    if (!own) location.reload();
  }, [own]);
  return own;
}
