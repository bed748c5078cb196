export interface Language {
  code: string;
  /** Its name in itself, because a reader looks for their own. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** Between the members of a list, and after a word that names what follows. */
  comma: string;
  colon: string;
}

export const languages: Language[] = [
  { code: 'zh-CN', name: '简体中文', dir: 'ltr', comma: '，', colon: '：' },
  { code: 'en', name: 'English', dir: 'ltr', comma: ', ', colon: ': ' },
  { code: 'ko', name: '한국어', dir: 'ltr', comma: ', ', colon: ': ' },
  { code: 'ja', name: '日本語', dir: 'ltr', comma: '、', colon: '：' },
  { code: 'ru', name: 'Русский', dir: 'ltr', comma: ', ', colon: ': ' },
  { code: 'fr', name: 'Français', dir: 'ltr', comma: ', ', colon: '\u00a0: ' },
  { code: 'es', name: 'Español', dir: 'ltr', comma: ', ', colon: ': ' },
  { code: 'ar', name: 'العربية', dir: 'rtl', comma: '، ', colon: ': ' },
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
