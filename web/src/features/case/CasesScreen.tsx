import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CourtDate } from '@/time';
import { Field, CaseNumber, MoreButton } from '@/ui';
import { useCases } from './requests';

export default function CasesScreen() {
  const { t } = useTranslation(['case', 'filing']);
  const [words, setWords] = useState('');
  const cases = useCases(useDeferredValue(words));
  return (
    <Screen title={t('cases.title')}>
      <Field label={t('cases.search')} help={t('cases.searchHelp')}>
        <input type="search" value={words} maxLength={200} dir="auto" onChange={(event) => setWords(event.target.value)} />
      </Field>
      <ProblemAlert problem={cases.error} onRetry={() => void cases.refetch()} />
      {cases.isPending && <Pending />}
      {cases.lines?.length === 0 && <p>{t(words ? 'cases.notFound' : 'cases.empty')}</p>}
      {cases.lines && cases.lines.length > 0 && (
        <div className="scroll">
          <table className="table rows">
            <thead>
              <tr>
                <th scope="col">{t('case.number')}</th>
                <th scope="col">{t('case.title')}</th>
                <th scope="col">{t('case.registeredOn')}</th>
              </tr>
            </thead>
            <tbody>
              {cases.lines.map((line) => (
                <tr key={line.id}>
                  <td>
                    <Link to={`/cases/${line.id}`}>
                      <CaseNumber>{line.number}</CaseNumber>
                    </Link>
                  </td>
                  <td lang="zh-CN" data-label={t('case.title')}>
                    {line.title}
                  </td>
                  <td data-label={t('case.registeredOn')}>
                    <CourtDate date={line.registeredOn} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton of={cases} />
    </Screen>
  );
}
