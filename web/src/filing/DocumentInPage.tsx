import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { ProblemAlert } from '@/api/ProblemAlert';
import { saveFile } from '@/api/saveFile';
import { Pending } from '@/app/Pending';
import { Button, PaperInPage, SaveFile } from '@/ui';
import { isReadByMachine, MachineReading } from './MachineReading';
import { bytesOf, root } from './requests';

export interface Shown {
  digest: string;
  title: string;
  filename: string;
  mediaType: string;
  pages: number;
  /** What is unusual about a PDF: it is looked at as pictures, and kept as it is. */
  unusual: components['schemas']['Unusual'][];
  scan: components['schemas']['Scan'];
}

const drawnHere = ['image/tiff', 'image/heic'];
/** Mail, and files of office programs: the court shows what they say. */
const texts = [
  'message/rfc822',
  'application/vnd.ms-',
  'application/msword',
  'application/vnd.openxmlformats-officedocument.',
  'application/vnd.oasis.opendocument.',
];
const isText = (type: string) => texts.some((each) => type.startsWith(each));

/** A document in the page: as the file that it is or, where this browser does not show that, as pictures of its pages. */
export function DocumentInPage({
  document,
  name = ['filing', 'bytes', document.digest],
  fetch = () => bytesOf(document.digest),
}: {
  document: Shown;
  name?: readonly string[];
  fetch?: () => Promise<Blob>;
}) {
  const { t } = useTranslation('filing');
  const isPdf = document.mediaType === 'application/pdf';
  const asPictures =
    drawnHere.includes(document.mediaType) || (isPdf && (document.unusual.length > 0 || navigator.pdfViewerEnabled === false));
  return (
    <>
      <p className="help">{t(`scan.${document.scan}`)}</p>
      {isText(document.mediaType) ? (
        <Rendition key={document.digest} document={document} fetch={fetch} />
      ) : asPictures ? (
        <Pages key={document.digest} document={document} fetch={fetch} />
      ) : (
        <PaperInPage key={document.digest} name={name} title={document.title} fetch={fetch} />
      )}
      {isReadByMachine(document.mediaType) && (
        <MachineReading key={`read-${document.digest}`} digest={document.digest} title={document.title} />
      )}
    </>
  );
}

/** What the file says, in the words of the reader about what of it is not there. */
function Rendition({ document, fetch }: { document: Shown; fetch: () => Promise<Blob> }) {
  const { t, i18n } = useTranslation('filing');
  const save = useMutation({ mutationFn: async () => saveFile(await fetch(), document.filename) });
  return (
    <>
      <p className="help">
        {t('rendition.note')}{' '}
        <button type="button" className="text-button" onClick={() => save.mutate()}>
          {t('rendition.save')}
        </button>
      </p>
      <ProblemAlert problem={save.error} />
      <PaperInPage
        name={['filing', 'rendition', document.digest, i18n.resolvedLanguage ?? 'en']}
        title={document.title}
        fetch={() => api.blob(`${root}/documents/${document.digest}/rendition`)}
      />
    </>
  );
}

function Pages({ document, fetch }: { document: Shown; fetch: () => Promise<Blob> }) {
  const { t } = useTranslation('filing');
  const [page, setPage] = useState(1);
  const [address, setAddress] = useState<string>();
  const picture = useQuery({
    queryKey: ['filing', 'page', document.digest, page],
    queryFn: () => api.blob(`${root}/documents/${document.digest}/pages/${page}`),
    staleTime: Infinity,
  });
  const save = useMutation({ mutationFn: async () => saveFile(await fetch(), document.filename) });
  useEffect(() => {
    if (!picture.data) return;
    const made = URL.createObjectURL(picture.data);
    setAddress(made);
    return () => {
      setAddress(undefined);
      URL.revokeObjectURL(made);
    };
  }, [picture.data]);
  const at = t('pages.at', { page, pages: document.pages });
  return (
    <>
      {document.unusual.map(({ what, detail }) => (
        <p key={what}>{t(`unusual.note.${what}`, { detail })}</p>
      ))}
      <p className="help">
        {t('pages.note')}{' '}
        <button type="button" className="text-button" onClick={() => save.mutate()}>
          {t('pages.save')}
        </button>
      </p>
      <ProblemAlert problem={save.error} />
      {picture.data && (
        <SaveFile small fetch={() => api.blob(`${root}/documents/${document.digest}/rendition`)} name={`${document.title}.pdf`}>
          {t('pages.asPdf')}
        </SaveFile>
      )}
      <nav aria-label={document.title}>
        <Button small disabled={page === 1} onClick={() => setPage(page - 1)}>
          {t('pages.before')}
        </Button>{' '}
        <span role="status">{at}</span>{' '}
        <Button small disabled={page >= document.pages} onClick={() => setPage(page + 1)}>
          {t('pages.next')}
        </Button>
      </nav>
      {picture.error ? (
        <ProblemAlert problem={picture.error} onRetry={() => void picture.refetch()} />
      ) : address ? (
        <img className="picture" src={address} alt={`${document.title} – ${at}`} />
      ) : (
        <div className="paper">
          <Pending />
        </div>
      )}
    </>
  );
}
