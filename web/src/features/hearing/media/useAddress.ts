import { useEffect, useState } from 'react';

/** Where the browser finds bytes, as long as they are shown. */
export function useAddress(bytes: Blob | undefined) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!bytes) return;
    const made = URL.createObjectURL(bytes);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return address;
}
