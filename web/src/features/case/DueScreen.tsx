import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CourtDate } from '@/time';
import { CaseNumber, Mark, MoreButton } from '@/ui';
import { type Due, useDue } from './deadlineRequests';

const standings: Due[] = ['LATE', 'DUE', 'WAITING'];

/** For the court: the last days of all its cases. What lapsed stays until somebody says what follows. */
export default function DueScreen() {
  const { t, i18n } = useTranslation('case');
  const [standing, setStanding] = useState<Due>('LATE');
  const due = useDue(standing, i18n.resolvedLanguage ?? 'en');
  return (
    <Screen title={t('due.title')} lead={t('due.lead')}>
      <div className="tabs" role="group" aria-label={t('due.title')}>
        {standings.map((each) => (
          <button key={each} type="button" aria-pressed={standing === each} onClick={() => setStanding(each)}>
            {t(`due.${each}`)}
          </button>
        ))}
      </div>
      <ProblemAlert problem={due.error} onRetry={() => void due.refetch()} />
      {due.isPending && <Pending />}
      {due.lines?.length === 0 && <p>{t('due.none')}</p>}
      {due.lines && due.lines.length > 0 && (
        <div className="scroll">
          <table className="table rows">
            <thead>
              <tr>
                <th scope="col">{t('case.number')}</th>
                <th scope="col">{t('due.what')}</th>
                <th scope="col">{t('due.party')}</th>
                <th scope="col">{t('deadlines.lastDay')}</th>
              </tr>
            </thead>
            <tbody>
              {due.lines.map((line) => (
                <tr key={line.id}>
                  <td>
                    {line.caseId && line.caseNumber ? (
                      <Link to={`/cases/${line.caseId}`}>
                        <CaseNumber>{line.caseNumber}</CaseNumber>
                      </Link>
                    ) : (
                      <Link to={`/reviews/${line.submissionId}`}>{t('due.submission')}</Link>
                    )}
                  </td>
                  <td data-label={t('due.what')}>
                    {line.title} {line.metBy && <Mark as="bad">{t('deadlines.late')}</Mark>}
                  </td>
                  <td data-label={t('due.party')}>
                    <bdi>{line.partyName}</bdi>
                  </td>
                  <td data-label={t('deadlines.lastDay')}>
                    <CourtDate date={line.lastDay} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton of={due} />
    </Screen>
  );
}
