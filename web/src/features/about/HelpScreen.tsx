import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Screen } from '@/app/Screen';

/** Each with the pages on which one goes on, by the names that they have themselves. */
const STEPS = {
  filing: [['/register', 'accounts:register.title']],
  service: [['/letters', 'service:letter.title']],
  hearing: [['/hearings', 'hearing:navigation.hearings']],
  papers: [
    ['/court-documents', 'documents:check.title'],
    ['/verify', 'verify:title'],
  ],
  account: [['/profile', 'accounts:profile.account']],
} as const;

/** How a case goes here, and whom to ask. */
export default function HelpScreen() {
  const { t } = useTranslation(['about', 'accounts', 'service', 'hearing', 'documents', 'verify']);
  return (
    <Screen title={t('help.title')} lead={t('help.lead')} narrow>
      {Object.entries(STEPS).map(([step, pages]) => (
        <section key={step} aria-labelledby={`help-${step}`}>
          <h2 id={`help-${step}`}>{t(`help.${step}.title`)}</h2>
          <p>{t(`help.${step}.text`)}</p>
          <p className="row">
            {pages.map(([to, name]) => (
              <Link key={to} to={to}>
                {t(name)}
              </Link>
            ))}
          </p>
        </section>
      ))}
      <section aria-labelledby="help-ask">
        <h2 id="help-ask">{t('help.ask.title')}</h2>
        <p>{t('help.ask.text')}</p>
        <p>
          <Link to="/contacts">{t('help.ask.contacts')}</Link>
        </p>
      </section>
    </Screen>
  );
}
