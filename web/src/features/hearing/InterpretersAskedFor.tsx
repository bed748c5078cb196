import { useTranslation } from 'react-i18next';
import { named, nameFor } from '@/filing/CaseTitle';
import { languageName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { Alert } from '@/ui';
import type { Party } from './requests';

/** What a clerk has to know before a hearing is set or opened: who asked for an interpreter when the case was filed. */
export function InterpretersAskedFor({ parties }: { parties: Party[] }) {
  const { t, i18n } = useTranslation('hearing');
  const { colon } = usePunctuation();
  const language = i18n.resolvedLanguage ?? 'en';
  const asking = parties.filter((party) => party.interpreterLanguage);
  if (asking.length === 0) return null;
  return (
    <Alert as="open" role="note" title={t('interpretersAskedFor')}>
      <ul>
        {asking.map((party) => (
          <li key={party.partyId}>
            <bdi translate="no">{nameFor(named(party), language)}</bdi>
            {colon}
            {languageName(party.interpreterLanguage!, language)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
