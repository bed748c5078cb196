import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { FileInPage, isShownByBrowsers } from './FileInPage';

/** A paper in the page, and a link that opens it alone. Its bytes need the reader's right, so they are fetched and shown from memory. */
export function PaperInPage({ name, title, fetch }: { name: readonly string[]; title: string; fetch: () => Promise<Blob> }) {
  const { t } = useTranslation('app');
  const bytes = useQuery({ queryKey: name, queryFn: fetch, staleTime: Infinity });
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!bytes.data) return;
    const made = URL.createObjectURL(bytes.data);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes.data]);
  if (bytes.error) return <ProblemAlert problem={bytes.error} onRetry={() => void bytes.refetch()} />;
  // The place of both is kept from the start: nothing below moves away from under a finger when the bytes have come.
  return (
    <>
      <p className="paper-alone">
        {address &&
          (bytes.data && !isShownByBrowsers(bytes.data.type) ? (
            <a href={address} download={title}>
              {t('saveFile')}
            </a>
          ) : (
            <a href={address} target="_blank" rel="noreferrer">
              {t('paperAlone')}
            </a>
          ))}
      </p>
      {address && bytes.data ? (
        <FileInPage address={address} type={bytes.data.type} title={title} />
      ) : (
        <div className="paper">
          <Pending />
        </div>
      )}
    </>
  );
}
