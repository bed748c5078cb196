import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CaseTitle, named } from '@/filing/CaseTitle';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate, CourtTime } from '@/time';
import { AddressSearches } from './AddressSearches';
import { AdviceSteps } from './AdviceSteps';
import { AdviceTable } from './AdviceTable';
import { Attempts } from './Attempts';
import { FindingForm } from './FindingForm';
import { ElectronicService } from './ElectronicService';
import { InQuestion } from './ReturnedMail';
import { OpenRequestForm } from './OpenRequestForm';
import { PeriodToAct } from './parts';
import { countryName } from '@/i18n/names';
import { Alert, CaseNumber, Citation, Button, MoreButton, Names } from '@/ui';
import { type CourtCase, type CourtDocument, type Party, type ServiceRequest, useCase, useOnItsWay, useRequests } from './requests';

/** Every party of a case and how it is served: one screen for the clerk. */
export default function CaseServiceScreen() {
  const { t } = useTranslation('service');
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const file = useCase(caseId);
  const onItsWay = useOnItsWay(caseId, file);
  if (onItsWay) {
    return (
      <Screen title={t('case.title')} lead={<CaseNumber>{onItsWay.number}</CaseNumber>}>
        <Alert as="info" role="status" title={t('case.onItsWay')}>
          <p>{t('case.onItsWayText')}</p>
        </Alert>
      </Screen>
    );
  }
  if (file.isPending) return <Pending />;
  return (
    <Screen
      title={t('case.title')}
      lead={
        file.data && (
          <>
            <CaseNumber>{file.data.caseNumber}</CaseNumber>
            <br />
            <CaseTitle title={file.data.title} cause={null} parties={file.data.parties.map(named)} />
          </>
        )
      }
      actions={<LinkButton to={`/cases/${caseId}`}>{t('case.back')}</LinkButton>}
    >
      <ProblemAlert problem={file.error} onRetry={() => void file.refetch()} />
      {file.data?.parties.map((party) => (
        <PartyCard key={party.partyId} caseId={caseId} file={file.data} party={party} />
      ))}
    </Screen>
  );
}

function PartyCard({ caseId, file, party }: { caseId: string; file: CourtCase; party: Party }) {
  const { t, i18n } = useTranslation(['service', 'case']);
  const language = i18n.resolvedLanguage ?? 'en';
  const account = useAccount();
  const list = useRequests(caseId, party.partyId);
  const requests = list.lines ?? [];
  const [opening, setOpening] = useState(false);
  return (
    <section className="card" aria-labelledby={`party-${party.partyId}`} data-testid={`party-${party.role}`}>
      <h2 id={`party-${party.partyId}`}>
        <Names names={[party.name, party.latinName, party.chineseName]} />
      </h2>
      <dl className="facts">
        <dt>{t('party.role')}</dt>
        <dd>{t(`role.${party.role}`)}</dd>
        <dt>{t('party.country')}</dt>
        <dd>{party.country ? countryName(party.country, language) : '–'}</dd>
        <dt>{t('party.address')}</dt>
        <dd>
          <bdi>{party.address || t('party.none')}</bdi>
          {party.addressChanged && <AddressChanged change={party.addressChanged} domicile={party.country} />}
        </dd>
        <dt>{t('party.email')}</dt>
        <dd>
          <bdi>{party.email || t('party.none')}</bdi>
        </dd>
        <dt>{t('party.account')}</dt>
        <dd>{t(party.appeared ? 'party.appeared' : 'party.notAppeared')}</dd>
        {party.representatives.length > 0 && (
          <>
            <dt>{t('case:representation.title')}</dt>
            {party.representatives.map((each) => (
              <dd key={each.name}>
                {t(`case:representation.kind.${each.kind}`)} <bdi translate="no">{each.name}</bdi>
              </dd>
            ))}
          </>
        )}
      </dl>
      <ProblemAlert problem={list.error} onRetry={() => void list.refetch()} />
      {list.isSuccess && requests.length === 0 && !opening && <p className="help">{t('party.noRequest')}</p>}
      {requests.map((request) => (
        <RequestCard key={request.id} request={request} file={file} />
      ))}
      <MoreButton of={list} />
      {opening ? (
        <OpenRequestForm file={file} party={party} onDone={() => setOpening(false)} />
      ) : (
        // Not before what stands above it: it would move away under the finger.
        !list.isPending &&
        account?.groups.includes('clerk') && (
          <Button primary={requests.length === 0 && party.role !== 'PLAINTIFF'} onClick={() => setOpening(true)}>
            {t('open.title')}
          </Button>
        )
      )}
    </section>
  );
}

/** That the party is served elsewhere since the filing, and when the court confirmed it. */
function AddressChanged({ change, domicile }: { change: NonNullable<Party['addressChanged']>; domicile: string | null }) {
  const { t, i18n } = useTranslation('service');
  const { comma, stop } = usePunctuation();
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <>
      <p className="help">
        {t('party.addressChanged')} <CourtDate date={change.validFrom} />
        {stop}
        {t('party.addressStated')} <CourtTime instant={change.statedAt} />
        {comma}
        {t('party.addressConfirmed')} <CourtTime instant={change.confirmedAt} />
      </p>
      {domicile && change.country && change.country !== domicile && (
        <p>{t('party.addressAbroad', { country: countryName(change.country, language) })}</p>
      )}
    </>
  );
}

/** The papers in Chinese of which none of the others is a translation, by name. */
const untranslated = (papers: CourtDocument[]) =>
  papers
    .filter(
      (paper) =>
        paper.language?.startsWith('zh') && !paper.translationOf && !papers.some(({ translationOf }) => translationOf === paper.documentId),
    )
    .map((paper) => paper.title ?? paper.kind);

function RequestCard({ request, file }: { request: ServiceRequest; file: CourtCase }) {
  const { t } = useTranslation('service');
  const { comma, colon } = usePunctuation();
  const account = useAccount();
  const papers = file.documents.filter((document) => request.documentIds.includes(document.documentId));
  return (
    <section className="card" aria-labelledby={`request-${request.id} party-${request.addressee.partyId}`} data-testid="service-request">
      <h3 id={`request-${request.id}`}>
        {t('request.title')}
        {colon}
        {t(`paper.${request.paper}`)}
      </h3>
      <dl className="facts">
        {request.number && (
          <>
            <dt>{t('request.number')}</dt>
            <dd>
              <CaseNumber>{request.number}</CaseNumber>
            </dd>
          </>
        )}
        <dt>{t('request.opened')}</dt>
        <dd>
          <CourtTime instant={request.openedAt} />
        </dd>
        <dt>{t('request.papers')}</dt>
        <dd>{papers.map((paper) => paper.title ?? paper.kind).join(comma)}</dd>
        {request.purpose && (
          <>
            <dt>{t('wanted.purpose')}</dt>
            <dd>
              <bdi>{request.purpose}</bdi>
            </dd>
          </>
        )}
        {request.telephone && (
          <>
            <dt>{t('wanted.telephone')}</dt>
            <dd>
              <bdi dir="ltr">{request.telephone}</bdi>
            </dd>
          </>
        )}
        {request.addresses.length > 0 && (
          <>
            <dt>{t('wanted.addresses')}</dt>
            {request.addresses.map((address) => (
              <dd key={address}>
                <bdi>{address}</bdi>
              </dd>
            ))}
          </>
        )}
        <dt>{t('request.served')}</dt>
        <dd data-testid="served">
          {request.served ? (
            <>
              <strong>{t('request.servedBy', { event: t(`event.${request.served.event}`) })}</strong>{' '}
              <CourtTime instant={request.served.at} /> <Citation law={request.served.article} />
              {request.served.rebuttable && <div className="help">{t('request.rebuttable')}</div>}
              {request.served.questionedAt && <InQuestion since={request.served.questionedAt} />}
              {request.served.period && <PeriodToAct period={request.served.period} />}
            </>
          ) : (
            t('request.notServed')
          )}
        </dd>
        {request.superseded.length > 0 && (
          <>
            <dt>{t('request.superseded')}</dt>
            {request.superseded.map((before) => (
              <dd key={before.supersededAt}>
                <s>
                  {t(`event.${before.event}`)} <CourtTime instant={before.at} />
                </s>{' '}
                {t(`cause.${before.cause}`)}
                {before.reasons && (
                  <>
                    {colon}
                    <bdi>{before.reasons}</bdi>
                  </>
                )}
              </dd>
            ))}
          </>
        )}
      </dl>
      {request.served && account?.groups.includes('judge') && <FindingForm request={request} documents={file.documents} />}
      <AdviceTable
        advice={request.advice}
        folded={request.served != null && !request.served.questionedAt}
        untranslated={request.served ? [] : untranslated(papers)}
      />
      <AdviceSteps request={request} />
      {request.advice.situation.addressKnown !== true && <AddressSearches request={request} documents={file.documents} />}
      <Attempts request={request} />
      <ElectronicService request={request} documents={file.documents} />
    </section>
  );
}
