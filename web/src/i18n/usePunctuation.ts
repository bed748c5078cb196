import { useTranslation } from 'react-i18next';
import { languageOf } from './languages';

/** Between two sentences, two numbers of a list, and two laws, where it is not as in English. */
const stops: Record<string, string> = { 'zh-CN': '。', ja: '。' };
const enumerations: Record<string, string> = { 'zh-CN': '、', ja: '、', ar: '، ' };
const semicolons: Record<string, string> = { 'zh-CN': '；', ja: '；', fr: '\u00a0; ', ar: '؛ ' };

/** The punctuation of the reader's language, for what the page puts together itself. */
export function usePunctuation(): Record<'comma' | 'colon' | 'stop' | 'enumeration' | 'semicolon', string> {
  const { i18n } = useTranslation();
  const { code, comma, colon } = languageOf(i18n.resolvedLanguage);
  return { comma, colon, stop: stops[code] ?? '. ', enumeration: enumerations[code] ?? ', ', semicolon: semicolons[code] ?? '; ' };
}
