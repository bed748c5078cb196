import { useTranslation } from 'react-i18next';
import { languageOf } from './languages';

/** The comma and the colon of the reader's language, for what the page puts together itself. */
export function usePunctuation(): { comma: string; colon: string } {
  const { i18n } = useTranslation();
  return languageOf(i18n.resolvedLanguage);
}
