/** Letters that are not read from right to left. */
const leftToRight = /[^\P{L}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A name that is written the other way than the page keeps its own order, and its full stop, within a sentence. */
export function isolated(text: string): string {
  const other = document.documentElement.dir === 'rtl' ? leftToRight : rightToLeft;
  return other.test(text) && !text.startsWith('\u2068') ? `\u2068${text}\u2069` : text;
}
