import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { named, nameFor } from '@/filing/CaseTitle';
import { languageName } from '@/i18n/names';
import { type Party, useToBeHeard } from './requests';

/** Who is heard besides the parties, for whom and in which language; nothing where there is nobody. */
export function ToBeHeard({ caseId, parties }: { caseId: string; parties: Party[] }) {
  const { t, i18n } = useTranslation('hearing');
  const language = i18n.resolvedLanguage ?? 'en';
  const persons = useToBeHeard(caseId);
  if (persons.data?.length === 0) return null;
  const nameOf = (id: string | null) => {
    const party = parties.find(({ partyId }) => partyId === id);
    return party && nameFor(named(party), language);
  };
  return (
    <section className="card" aria-label={t('called.title')}>
      <h2>{t('called.title')}</h2>
      <ProblemAlert problem={persons.error} onRetry={() => void persons.refetch()} />
      <ul>
        {persons.data?.map((person) => {
          const party = nameOf(person.partyId);
          return (
            <li key={person.personId}>
              <bdi translate="no">{person.name}</bdi> · {t(`called.${person.calledAs}`)}
              {party && ` · ${t('called.for', { party })}`}
              {person.language && ` · ${t('called.speaks', { language: languageName(person.language, language) })}`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
