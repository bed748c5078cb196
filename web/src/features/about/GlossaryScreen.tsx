import { useTranslation } from 'react-i18next';
import { useInAddress } from '@/app/inAddress';
import { Screen } from '@/app/Screen';
import { SearchField } from '@/ui';
import { terms } from './terms';

/** What the court calls things: in Chinese, which alone binds, and in the reader's language. */
export default function GlossaryScreen() {
  const { t, i18n } = useTranslation('about');
  const [{ q: words }, ask] = useInAddress({ q: '' });
  const own = i18n.resolvedLanguage ?? 'en';
  /** A reader of Chinese looks terms up for somebody who is not. */
  const other = own === 'zh-CN' ? 'en' : own;
  const sought = words.trim().toLowerCase();
  const found = terms
    .filter((term) => `${term['zh-CN']} ${term[other]}`.toLowerCase().includes(sought))
    .sort((one, another) => one[own]!.localeCompare(another[own]!, own));
  return (
    <Screen title={t('glossary.title')} lead={t('glossary.lead')} narrow>
      <SearchField label={t('glossary.search')} words={words} onChange={(q) => ask({ q })} />
      <p role="status">{found.length === 0 ? t('glossary.none') : t('glossary.found', { number: found.length })}</p>
      <dl className="facts">
        {found.map((term) => (
          <div key={term.key}>
            <dt lang={own === 'zh-CN' ? 'zh-CN' : other}>
              <bdi>{own === 'zh-CN' ? term['zh-CN'] : term[other]}</bdi>
            </dt>
            <dd lang={own === 'zh-CN' ? other : 'zh-CN'}>
              <bdi>{own === 'zh-CN' ? term[other] : term['zh-CN']}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <small>{t('glossary.source')}</small>
      </p>
    </Screen>
  );
}
