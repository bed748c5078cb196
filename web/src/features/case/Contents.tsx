import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** What the page has further down, for who looks for one thing; `handsIn` if the reader may hand in papers. */
export function Contents({ handsIn }: { handsIn: boolean }) {
  const { t } = useTranslation(['case', 'filing']);
  const parts = [
    ['docket', t('docket.title')],
    ['fee', t('filing:fee.title')],
    ['parties', t('case.parties')],
    ['called', t('called.title')],
    ['deadlines', t('deadlines.title')],
    ...(handsIn ? [['hand-in', t('handIn.title')] as const] : []),
    ['evidence', t('evidence.title')],
    ['papers', t('papers.title')],
  ] as const;
  return (
    <nav className="contents" aria-label={t('course.contents')}>
      <ul>
        {parts.map(([id, title]) => (
          <li key={id}>
            <Link to="." hash={id}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
