import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Screen } from '@/app/Screen';

const STEPS = ['filing', 'service', 'hearing', 'papers', 'account'] as const;

/** How a case goes here, and whom to ask. */
export default function HelpScreen() {
  const { t } = useTranslation('about');
  return (
    <Screen title={t('help.title')} lead={t('help.lead')} narrow>
      {STEPS.map((step) => (
        <section key={step} aria-labelledby={`help-${step}`}>
          <h2 id={`help-${step}`}>{t(`help.${step}.title`)}</h2>
          <p>{t(`help.${step}.text`)}</p>
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
