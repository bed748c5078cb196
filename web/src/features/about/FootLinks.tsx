import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const PAGES = ['help', 'contacts', 'glossary', 'privacy'] as const;

/** At the foot of every page. */
export function FootLinks() {
  const { t } = useTranslation('app');
  return (
    <nav aria-label={t('foot.title')}>
      <ul className="foot-links">
        {PAGES.map((page) => (
          <li key={page}>
            <Link to={`/${page}`}>{t(`foot.${page}`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
