import { useTranslation } from 'react-i18next';
import { Screen } from '@/app/Screen';
import { Citation } from '@/ui';

/** What each part stands on; `recalled` where the article was not compared with the official text. */
const PARTS = [
  { part: 'who', law: 'PIPL 17, 35', recalled: true },
  { part: 'what', law: 'PIPL 6, 28, 29', recalled: true },
  { part: 'why', law: 'PIPL 13, 34', recalled: true },
  { part: 'seen', law: 'PIPL 23, 25', recalled: true },
  { part: 'abroad', law: 'PIPL 38, 39, 41', recalled: false },
  { part: 'howLong', law: 'PIPL 19, 47', recalled: true },
  { part: 'safe', law: 'PIPL 51, 57', recalled: true },
  { part: 'rights', law: 'PIPL 44, 45, 46, 47, 48', recalled: true },
  { part: 'ask', law: 'PIPL 50, 65', recalled: true },
] as const;

export default function PrivacyScreen() {
  const { t } = useTranslation('about');
  return (
    <Screen title={t('privacy.title')} lead={t('privacy.lead')} narrow>
      {PARTS.map(({ part, law, recalled }) => (
        <section key={part} aria-labelledby={`privacy-${part}`}>
          <h2 id={`privacy-${part}`}>{t(`privacy.${part}.title`)}</h2>
          <p>{t(`privacy.${part}.text`)}</p>
          <p>
            <small>
              <Citation law={law} /> {recalled && <em>({t('privacy.recalled')})</em>}
            </small>
          </p>
        </section>
      ))}
    </Screen>
  );
}
