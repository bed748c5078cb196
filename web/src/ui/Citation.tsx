import { Fragment, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citations, laws } from './laws';

/**
 * The law that something stands on, by its name in the reader's language; the Chinese name, by which it is found, on tap.
 *
 * @param law as the data cites it, such as `CPL 122(4); J 213`
 */
export function Citation({ law }: { law: string }) {
  const { t } = useTranslation('app');
  return (
    <cite className="citation">
      {citations(law).map((cited, index) => (
        <Fragment key={index}>
          {index > 0 && '; '}
          {'text' in cited ? (
            cited.text
          ) : (
            <Named
              law={cited.law}
              text={t(cited.paragraph ? 'law.citedParagraph' : 'law.cited', { ...cited, law: t(`law.name.${cited.law}`) })}
            />
          )}
        </Fragment>
      ))}
    </cite>
  );
}

function Named({ law, text }: { law: string; text: string }) {
  const { t } = useTranslation('app');
  const [open, setOpen] = useState(false);
  const name = useId();
  return (
    <>
      <button
        type="button"
        className="citation-law"
        aria-expanded={open}
        aria-controls={name}
        title={laws[law]}
        onClick={() => setOpen(!open)}
      >
        <bdi>{text}</bdi>
      </button>
      {open && (
        <span id={name}>
          {' '}
          ({t('law.original')}: <bdi lang="zh-CN">{laws[law]}</bdi>)
        </span>
      )}
    </>
  );
}
