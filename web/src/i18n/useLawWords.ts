import { useTranslation } from 'react-i18next';

/** The law and its words in the reader's language where we have them: Chinese for a Chinese reader, else English. */
export function useLawWords() {
  const { i18n } = useTranslation();
  const chinese = i18n.resolvedLanguage === 'zh-CN';
  return (words: { zh?: string; en?: string }) => (chinese ? words.zh : words.en) ?? words.en ?? words.zh ?? '';
}
