import type { Locale } from 'antd/es/locale';

export interface Language {
  code: string;
  /** Its name in itself, because a reader looks for their own. */
  name: string;
  dir: 'ltr' | 'rtl';
  components: () => Promise<{ default: Locale }>;
  dates: () => Promise<unknown>;
}

export const languages: Language[] = [
  { code: 'zh-CN', name: '简体中文', dir: 'ltr', components: () => import('antd/locale/zh_CN'), dates: () => import('dayjs/locale/zh-cn') },
  { code: 'en', name: 'English', dir: 'ltr', components: () => import('antd/locale/en_GB'), dates: () => import('dayjs/locale/en-gb') },
  { code: 'ko', name: '한국어', dir: 'ltr', components: () => import('antd/locale/ko_KR'), dates: () => import('dayjs/locale/ko') },
  { code: 'ja', name: '日本語', dir: 'ltr', components: () => import('antd/locale/ja_JP'), dates: () => import('dayjs/locale/ja') },
  { code: 'ru', name: 'Русский', dir: 'ltr', components: () => import('antd/locale/ru_RU'), dates: () => import('dayjs/locale/ru') },
  { code: 'fr', name: 'Français', dir: 'ltr', components: () => import('antd/locale/fr_FR'), dates: () => import('dayjs/locale/fr') },
  { code: 'es', name: 'Español', dir: 'ltr', components: () => import('antd/locale/es_ES'), dates: () => import('dayjs/locale/es') },
  { code: 'ar', name: 'العربية', dir: 'rtl', components: () => import('antd/locale/ar_EG'), dates: () => import('dayjs/locale/ar') },
];

export const languageCodes = languages.map((language) => language.code);

export function languageOf(code: string | undefined): Language {
  return languages.find((language) => language.code === code) ?? languages[1]!;
}

/** The first of the reader's languages that we have; `zh-TW` reads zh-CN rather than English. */
export function bestLanguage(wanted: readonly string[]): string {
  for (const want of wanted) {
    const found = languageCodes.find((code) => code === want) ?? languageCodes.find((code) => code.split('-')[0] === want.split('-')[0]);
    if (found) return found;
  }
  return 'en';
}
