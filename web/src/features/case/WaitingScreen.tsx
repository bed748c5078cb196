import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { languageName } from '@/i18n/names';
import { CourtTime } from '@/time';
import { CaseNumber, MoreButton } from '@/ui';
import { useWaitingAddresses } from './addressRequests';
import { useWaitingPapers } from './paperRequests';
import { useWaitingRepresentations } from './representationRequests';

/** For the court: what came in and nobody has opened yet, the oldest first. */
export default function WaitingScreen() {
  const { t, i18n } = useTranslation(['case', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const papers = useWaitingPapers(language);
  return (
    <Screen title={t('waiting.title')} lead={t('waiting.lead')}>
      <ProblemAlert problem={papers.error} onRetry={() => void papers.refetch()} />
      {papers.isPending && <Pending />}
      {papers.lines?.length === 0 && <p>{t('waiting.none')}</p>}
      {papers.lines && papers.lines.length > 0 && (
        <div className="scroll">
          <table className="table rows">
            <thead>
              <tr>
                <th scope="col">{t('case.number')}</th>
                <th scope="col">{t('papers.kind')}</th>
                <th scope="col">{t('handIn.paperTitle')}</th>
                <th scope="col">{t('papers.side')}</th>
                <th scope="col">{t('filing:receipt.filedAt')}</th>
              </tr>
            </thead>
            <tbody>
              {papers.lines.map((line) => (
                <tr key={line.id}>
                  <td>
                    <Link to={`/cases/${line.caseId}`}>
                      <CaseNumber>{line.caseNumber}</CaseNumber>
                    </Link>
                  </td>
                  <td data-label={t('papers.kind')}>{line.kind}</td>
                  <td data-label={t('handIn.paperTitle')}>
                    <bdi>{line.title}</bdi>{' '}
                    <small>
                      {languageName(line.language, language)}, {t('filing:documents.pages', { count: line.pages })}
                    </small>
                  </td>
                  <td data-label={t('papers.side')}>
                    {t(`papers.from.${line.side}`)} <small>{line.authorName}</small>
                  </td>
                  <td data-label={t('filing:receipt.filedAt')}>
                    <CourtTime instant={line.filedAt} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton of={papers} />
      <WaitingRepresentatives />
      <WaitingAddresses />
    </Screen>
  );
}

/** Who joined a case for a party, and whose end was asked for. */
function WaitingRepresentatives() {
  const { t } = useTranslation('case');
  const waiting = useWaitingRepresentations();
  return (
    <section aria-label={t('waiting.representatives')}>
      <h2>{t('waiting.representatives')}</h2>
      <p>{t('waiting.representativesLead')}</p>
      <ProblemAlert problem={waiting.error} onRetry={() => void waiting.refetch()} />
      {waiting.isPending && <Pending />}
      {waiting.lines?.length === 0 && <p>{t('waiting.none')}</p>}
      {waiting.lines && waiting.lines.length > 0 && (
        <div className="scroll">
          <table className="table rows">
            <thead>
              <tr>
                <th scope="col">{t('case.number')}</th>
                <th scope="col">{t('waiting.party')}</th>
                <th scope="col">{t('waiting.representative')}</th>
                <th scope="col">{t('waiting.since')}</th>
              </tr>
            </thead>
            <tbody>
              {waiting.lines.map((line) => (
                <tr key={line.id}>
                  <td>
                    <Link to={`/cases/${line.caseId}`}>
                      <CaseNumber>{line.caseNumber}</CaseNumber>
                    </Link>
                  </td>
                  <td data-label={t('waiting.party')}>
                    <bdi>{line.partyName}</bdi>
                  </td>
                  <td data-label={t('waiting.representative')}>
                    {t(`representation.kind.${line.kind}`)} <bdi>{line.name}</bdi> <small>{t(`representation.state.${line.state}`)}</small>
                  </td>
                  <td data-label={t('waiting.since')}>
                    <CourtTime instant={line.waitingSince} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton of={waiting} />
    </section>
  );
}

/** Where parties are to be served from now on, once the court has confirmed it. */
function WaitingAddresses() {
  const { t } = useTranslation('case');
  const waiting = useWaitingAddresses();
  return (
    <section aria-label={t('waiting.addresses')}>
      <h2>{t('waiting.addresses')}</h2>
      <p>{t('waiting.addressesLead')}</p>
      <ProblemAlert problem={waiting.error} onRetry={() => void waiting.refetch()} />
      {waiting.isPending && <Pending />}
      {waiting.lines?.length === 0 && <p>{t('waiting.none')}</p>}
      {waiting.lines && waiting.lines.length > 0 && (
        <div className="scroll">
          <table className="table rows">
            <thead>
              <tr>
                <th scope="col">{t('case.number')}</th>
                <th scope="col">{t('waiting.party')}</th>
                <th scope="col">{t('waiting.since')}</th>
              </tr>
            </thead>
            <tbody>
              {waiting.lines.map((line) => (
                <tr key={line.id}>
                  <td>
                    <Link to={`/cases/${line.caseId}`}>
                      <CaseNumber>{line.caseNumber}</CaseNumber>
                    </Link>
                  </td>
                  <td data-label={t('waiting.party')}>
                    <bdi>{line.partyName}</bdi>
                  </td>
                  <td data-label={t('waiting.since')}>
                    <CourtTime instant={line.statedAt} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton of={waiting} />
    </section>
  );
}
