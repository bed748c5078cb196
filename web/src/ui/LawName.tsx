import { useTranslation } from 'react-i18next';
import { type LawKind, type LawRow, useLawWords } from '@/i18n/useLawWords';

/** What a table of law calls something: in the reader's words, and beside them the Chinese, which binds and by which it is found. */
export function LawName({ row, kind, code }: { row: LawRow; kind: LawKind; code: string }) {
  const { i18n } = useTranslation();
  const say = useLawWords();
  return (
    <>
      <bdi>{say(row, kind, code)}</bdi>
      {row.zh && i18n.resolvedLanguage !== 'zh-CN' && (
        <>
          {' '}
          <bdi lang="zh-CN" translate="no" className="law-original">
            {row.zh}
          </bdi>
        </>
      )}
    </>
  );
}
