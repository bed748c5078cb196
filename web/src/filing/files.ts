import { useTranslation } from 'react-i18next';
import type { components } from '@/api/generated/filing';
import { usePunctuation } from '@/i18n/usePunctuation';
import type { CourtDocument } from './requests';

type Limits = components['schemas']['Limits'];

/** Whether a file of any kind that is taken may be chosen. Before the kind of paper is, nothing is known against it. */
export const isAnyFileTaken = (limits: Limits | undefined, kind: string, translates: boolean) =>
  !translates && (kind === '' || Boolean(limits?.keptAsTheyAre.includes(kind)));

/** What a picker of files offers. */
export const accepted = (limits: Limits | undefined, any: boolean) =>
  any && limits ? [...limits.mediaTypes, ...limits.extensions.map((each) => `.${each}`)].join() : 'application/pdf,.pdf';

/** The name of a file without its ending. */
export const withoutEnding = (name: string) => name.replace(/\.[a-z0-9]{2,4}$/i, '');

type Unusual = components['schemas']['Unusual'];

/** What a document is: so many pages, a mail, an office file, or something else that has no pages; and what is unusual about it. */
export function useExtent() {
  const { t } = useTranslation('filing');
  const { comma } = usePunctuation();
  const extent = (pages: number, mediaType: string) => {
    if (pages > 0) return t('documents.pages', { count: pages });
    if (mails.includes(mediaType)) return t('documents.mail');
    return t(mediaType.startsWith('application/') ? 'documents.office' : 'documents.withoutPages');
  };
  return ({ pages, mediaType = '', unusual = [] }: { pages: number; mediaType?: string; unusual?: Unusual[] }) =>
    [extent(pages, mediaType), ...unusual.map(({ what }) => t(`unusual.tag.${what}`))].join(comma);
}

const mails = ['message/rfc822', 'application/vnd.ms-outlook'];

/** A document of a filing, or a paper of a case. */
interface Photographed {
  id: string;
  photographOf: string | null;
  photographPage: number | null;
}

/** The pictures of which a PDF was made, in the order of its pages. */
export const photographsOf = <T extends Photographed>(documents: T[], paper: T) =>
  documents.filter((each) => each.photographOf === paper.id).sort((one, other) => one.photographPage! - other.photographPage!);

/** What stands in a list by itself, and not below what it belongs to. */
export const standsAlone = ({ translationOf, photographOf }: CourtDocument) => !translationOf && !photographOf;
