import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Screen } from '@/app/Screen';
import { LogCard } from './LogCard';
import { StatisticsTable } from './StatisticsTable';
import { LOGS } from './requests';
import './log.css';

const START = 'java -cp comity-verify.jar org.comity.evidence.witness.RunWitness my-witness witness.example.org/one 8480';
const LOGS_FILE = 'my-witness/logs.txt';

/** What the court's logs say of themselves, and how to watch them: for whoever trusts nobody. */
export default function LogScreen() {
  const { t } = useTranslation('log');
  return (
    <Screen title={t('title')} lead={t('lead')} actions={<Link to="/verify">{t('verify')}</Link>}>
      {LOGS.map((address) => (
        <LogCard key={address} address={address} />
      ))}
      <HowToWitness />
      <StatisticsTable />
    </Screen>
  );
}

function HowToWitness() {
  const { t } = useTranslation('log');
  return (
    <section>
      <h2>{t('witness.title')}</h2>
      <p>{t('witness.lead')}</p>
      <p>
        <a href="/comity-verify.jar" download>
          {t('jar')}
        </a>
      </p>
      <ol>
        <li>
          {t('witness.run')}
          <Command>{START}</Command>
        </li>
        <li>
          {t('witness.logs')} <code dir="ltr">{LOGS_FILE}</code>
        </li>
        <li>{t('witness.court')}</li>
        <li>{t('witness.proxy')}</li>
      </ol>
      <p>{t('witness.answers')}</p>
    </section>
  );
}

const Command = ({ children }: { children: string }) => (
  <code dir="ltr" translate="no" className="command">
    {children}
  </code>
);
