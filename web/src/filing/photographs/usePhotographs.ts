import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { withoutEnding } from '../files';
import type { Photograph } from './drawn';
import { picturesAsPdf } from './picturesAsPdf';

/** Whether a browser may turn it into a page. */
export const isPhotograph = ({ type }: File) => ['image/jpeg', 'image/png', 'image/heic', 'image/heif'].includes(type);

export const asTaken = (file: File): Photograph => ({ file, turn: 0, corners: null, look: 'AS_TAKEN' });

/** What a picker of files offers of them. */
export const photographsTaken = 'image/jpeg,image/png,image/heic';

/** Pictures that were chosen and become the pages of one PDF, beside which they go to the court unless who sends them does not want that. */
export function usePhotographs() {
  const { t } = useTranslation('filing');
  const [pictures, setPictures] = useState<Photograph[]>([]);
  const [keep, setKeep] = useState(true);
  /** The pages as one PDF, named after the first of them. Fails with a `Problem` where the browser cannot read one. */
  const asPdf = async () => {
    try {
      const { drawn } = await import('./drawn');
      const pages = [];
      // One after the other: a phone has no memory for several at once.
      for (const each of pictures) pages.push(await drawn(each));
      return new File([picturesAsPdf(pages)], `${withoutEnding(pictures[0]!.file.name)}.pdf`, { type: 'application/pdf' });
    } catch {
      throw new Problem({ code: 'photograph-unreadable', status: 422, title: t('photographs.unreadable') });
    }
  };
  return {
    pictures,
    change: setPictures,
    choose: (files: File[]) => setPictures(files.map(asTaken)),
    keep,
    onKeep: setKeep,
    asPdf,
    /** The files that go beside the PDF, in the order of its pages. */
    beside: keep ? pictures.map(({ file }) => file) : [],
  };
}
