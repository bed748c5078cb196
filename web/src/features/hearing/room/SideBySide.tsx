import { useTranslation } from 'react-i18next';
import { languageName } from '@/i18n/names';
import { Mark } from '@/ui';
import { isChinese, type Text } from './picture';

const baseOf = (tag: string) => tag.toLowerCase().split('-')[0];

/** A statement in a language: as it was said, or as its latest version was interpreted last; null while nobody has. */
export function inLanguage(text: Text, language: string): { language: string; text: string } | null {
  if (baseOf(text.language) === baseOf(language)) return text;
  return text.renditions.filter((each) => each.version === text.version && baseOf(each.language) === baseOf(language)).at(-1) ?? null;
}

/** A statement in the reader's language and in Chinese, which is what is signed. A column that nobody has filled yet says so. */
export function SideBySide({ text, language }: { text: Text; language: string }) {
  const isEither = baseOf(text.language) === baseOf(language) || isChinese(text.language);
  return (
    <>
      {!isEither && <Column of={text} language={text.language} />}
      <div className="side-by-side">
        <Column of={text} language={language} />
        <Column of={text} language="zh-CN" />
      </div>
    </>
  );
}

function Column({ of, language }: { of: Text; language: string }) {
  const { t, i18n } = useTranslation('hearing');
  const found = inLanguage(of, language);
  const reader = i18n.resolvedLanguage ?? 'en';
  return (
    <div>
      <small>
        {languageName(language, reader)}
        {found === of && ` · ${t('record.asSpoken')}`}
      </small>
      {found ? (
        <p lang={found.language} dir="auto">
          {found.text}
        </p>
      ) : (
        <p>
          <Mark as="open">{t('record.waits')}</Mark>
        </p>
      )}
    </div>
  );
}
