import { useTranslation } from 'react-i18next';

/** A row of a table of law: in Chinese, which binds, and in English. */
export interface LawRow {
  zh?: string | null;
  en?: string | null;
}

export type LawKind = 'court' | 'period' | 'closure' | 'caution' | 'cause' | 'part' | 'item';

/**
 * What a row of a table of law says, in the reader's language; in English where it is in no table.
 *
 * @returns of a row, its kind, its code, and what fills the text's `{{about}}`
 */
export function useLawWords() {
  const { i18n } = useTranslation('law');
  const language = i18n.resolvedLanguage ?? 'en';
  const words = i18n.getResourceBundle(language, 'law') as Record<string, Record<string, string>> | undefined;
  return (row: LawRow, kind: LawKind, code: string, about = '') =>
    (language === 'zh-CN' ? row.zh : words?.[kind]?.[code]?.replaceAll('{{about}}', about)) ?? row.en ?? row.zh ?? '';
}
