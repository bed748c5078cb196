import { Fragment, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePunctuation } from '@/i18n/usePunctuation';
import { citations, laws } from './laws';

/**
 * The law that something stands on, by its name in the reader's language; the Chinese name, by which it is found, on tap.
 *
 * @param law as the data cites it, such as `CPL 122(4); J 213`
 */
export function Citation({ law }: { law: string }) {
  const { t } = useTranslation('app');
  const { enumeration, semicolon } = usePunctuation();
  return (
    <cite className="citation">
      {citations(law).map((cited, index, all) => {
        const after = index < all.length - 1 ? semicolon : '';
        return (
          <Fragment key={index}>
            {'text' in cited ? (
              cited.text + after
            ) : (
              <Named
                law={cited.law}
                text={t(cited.paragraph ? 'law.citedParagraph' : 'law.cited', {
                  ...cited,
                  article: cited.article.replaceAll(', ', enumeration),
                  law: t(`law.name.${cited.law}`),
                })}
                after={after.trimEnd()}
              />
            )}
            {after && ' '}
          </Fragment>
        );
      })}
    </cite>
  );
}

/** @param after what sets it apart from the next; in the button, since a long name fills its line and left it alone on the next one */
function Named({ law, text, after }: { law: string; text: string; after: string }) {
  const { t } = useTranslation('app');
  const { colon } = usePunctuation();
  const [open, setOpen] = useState(false);
  const name = useId();
  return (
    <>
      <button
        type="button"
        className="citation-law"
        aria-expanded={open}
        aria-controls={name}
        aria-label={text}
        title={laws[law]}
        onClick={() => setOpen(!open)}
      >
        <bdi>{text}</bdi>
        {after}
      </button>
      {open && (
        <span id={name}>
          {' '}
          ({t('law.original')}
          {colon}
          <bdi lang="zh-CN">{laws[law]}</bdi>)
        </span>
      )}
    </>
  );
}
