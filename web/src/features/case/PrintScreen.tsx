import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CaseTitle, type Named, PartyName } from '@/filing/CaseTitle';
import { CourtDate, CourtTime } from '@/time';
import { Button, Names } from '@/ui';
import { type Deadline, useDeadlines } from './deadlineRequests';
import { Entry, useKindTitles } from './Docket';
import { type CourtCase, type DocketLine, useCase, useWholeDocket } from './requests';

/** A case on paper: who is in it, what is due, and all that happened, from the first line to the last. */
export default function PrintScreen() {
  const { t, i18n } = useTranslation('case');
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const file = useCase(caseId);
  const deadlines = useDeadlines(caseId, i18n.resolvedLanguage ?? 'en');
  const docket = useWholeDocket(caseId);
  const problem = file.error ?? deadlines.error ?? docket.error;
  if (problem || !file.data || !deadlines.data || !docket.data) {
    return <Screen title={t('print.title')}>{problem ? <ProblemAlert problem={problem} /> : <Pending />}</Screen>;
  }
  return (
    <Screen
      title={file.data.number}
      lead={<CaseTitle title={file.data.title} cause={file.data.cause} parties={file.data.parties} />}
      actions={
        <Button primary onClick={() => window.print()}>
          {t('print.print')}
        </Button>
      }
    >
      <p>
        {t('print.made')} <CourtTime instant={new Date(docket.dataUpdatedAt).toISOString()} />
      </p>
      <Parties file={file.data} />
      <LastDays deadlines={deadlines.data.items} parties={file.data.parties} />
      <WholeDocket caseId={caseId} lines={docket.data} parties={file.data.parties} />
    </Screen>
  );
}

function Parties({ file }: { file: CourtCase }) {
  const { t } = useTranslation('case');
  return (
    <section aria-label={t('case.parties')}>
      <h2>{t('case.parties')}</h2>
      <table className="table">
        <tbody>
          {file.parties.map((party) => (
            <tr key={party.id}>
              <th scope="row">{t(`papers.from.${party.role}`)}</th>
              <td>
                <Names names={[party.originalName, party.latinName, party.chineseName]} />
                <br />
                <bdi>{party.address}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LastDays({ deadlines, parties }: { deadlines: Deadline[]; parties: Named[] }) {
  const { t } = useTranslation('case');
  return (
    <section aria-label={t('deadlines.title')}>
      <h2>{t('deadlines.title')}</h2>
      {deadlines.length === 0 && <p>{t('deadlines.none')}</p>}
      <table className="table">
        <tbody>
          {deadlines.map((deadline) => (
            <tr key={deadline.id}>
              <th scope="row">
                {deadline.title}{' '}
                {deadline.partyName && (
                  <>
                    (<PartyName name={deadline.partyName} parties={parties} />)
                  </>
                )}
              </th>
              <td>
                <CourtDate date={deadline.derivation.lastDay} />
              </td>
              <td>{t(`deadlines.state.${deadline.state}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function WholeDocket({ caseId, lines, parties }: { caseId: string; lines: DocketLine[]; parties: Named[] }) {
  const { t } = useTranslation('case');
  const titleOf = useKindTitles(caseId, lines);
  return (
    <section aria-label={t('docket.title')}>
      <h2>{t('docket.title')}</h2>
      <ol className="docket">
        {lines.map((line) => (
          <li key={line.id}>
            <Entry line={line} titleOf={titleOf} parties={parties} />
          </li>
        ))}
      </ol>
    </section>
  );
}
