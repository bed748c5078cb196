/** Languages by the letters that only they (of those that we know) are written in; Latin letters tell nothing. */
const written: [language: string, letters: RegExp][] = [
  ['ko', /\p{Script=Hangul}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh-CN', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['ar', /\p{Script=Arabic}/u],
];

/**
 * In which of the eight languages a text is written, as far as its letters tell; null: they do not. One Chinese name in a text tells
 * nothing, nor does a company's long Latin one in Chinese. Where kana stand between Han, it is Japanese.
 */
export function languageByLetters(text: string): string | null {
  const letters = text.match(/\p{Letter}/gu) ?? [];
  const found = written.find(([language, pattern]) => {
    const share = letters.filter((letter) => pattern.test(letter)).length / letters.length;
    return share > (language === 'ja' ? 0.1 : 0.25);
  });
  return found?.[0] ?? null;
}
