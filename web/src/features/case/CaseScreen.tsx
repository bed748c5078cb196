import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { decimal } from '@/numbers';
import { CourtDate, CourtTime, courtDay } from '@/time';
import { Money } from '@/ui';
import { CaseTitle } from '@/filing/CaseTitle';
import { FeeCard } from '@/filing/FeeCard';
import { NextSteps, useNextStepsIn } from '@/next';
import { CaseOfTexts } from '@/written';
import { BenchCard } from './BenchCard';
import { CalledPersons } from './CalledPersons';
import { Charges } from './Charges';
import { Contents } from './Contents';
import { Course } from './Course';
import { Docket } from './Docket';
import { Deadlines } from './Deadlines';
import { Decisions } from './Decisions';
import { Evidence } from './Evidence';
import { EvaluationCard } from './EvaluationCard';
import { HandIn } from './HandIn';
import { Joinders } from './Joinders';
import { ItemsToFollow } from './ItemsToFollow';
import { ArchivingCard } from './ArchivingCard';
import { LooksCard } from './LooksCard';
import { Papers } from './Papers';
import { Participants } from './Participants';
import { TransferCard } from './TransferCard';
import { type CourtCase, useCase, useIntake } from './requests';

export default function CaseScreen() {
  const { t } = useTranslation(['case', 'filing']);
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const account = useAccount();
  const file = useCase(caseId);
  const serves = account?.groups.some((group) => ['clerk', 'judge'].includes(group));
  /** Assessors, assistants and supervisors read. */
  const handsIn = account?.groups.some((group) => ['party', 'clerk', 'judge'].includes(group));
  if (file.isPending) return <Pending />;
  if (file.isError) {
    return (
      <Screen title={t('cases.title')}>
        <ProblemAlert problem={file.error} onRetry={() => void file.refetch()} />
      </Screen>
    );
  }
  return (
    <CaseOfTexts value={caseId}>
      <Screen
        title={file.data.number}
        lead={<CaseTitle title={file.data.title} cause={file.data.cause} parties={file.data.parties} />}
        actions={
          <>
            {serves && <LinkButton to={`/service/cases/${caseId}`}>{t('case.service')}</LinkButton>}
            {account?.groups.includes('party') && <LinkButton to={`/cases/${caseId}/served`}>{t('case.served')}</LinkButton>}
            {account?.groups.includes('party') && <LinkButton to={`/service/cases/${caseId}/proofs`}>{t('case.proofs')}</LinkButton>}
            {account?.court != null && <LinkButton to={`/cases/${caseId}/court-documents`}>{t('case.documents')}</LinkButton>}
            <LinkButton to={`/cases/${caseId}/applications`}>{t('case.applications')}</LinkButton>
            <LinkButton to={`/cases/${caseId}/foreign-law`}>{t('case.foreignLaw')}</LinkButton>
            <LinkButton to={`/cases/${caseId}/questions`}>{t('case.questions')}</LinkButton>
            <LinkButton to={`/hearings/cases/${caseId}`}>{t('case.hearings')}</LinkButton>
            {account?.court != null && account.groups.some((group) => ['clerk', 'judge', 'supervisor'].includes(group)) && (
              <LinkButton to={`/cases/${caseId}/watches`}>{t('case.watches')}</LinkButton>
            )}
            <LinkButton to={`/cases/${caseId}/print`}>{t('print.title')}</LinkButton>
          </>
        }
      >
        <WhatNow caseId={caseId} />
        <Course caseId={caseId} />
        <Contents handsIn={handsIn ?? false} />
        <div className="sides">
          <Docket caseId={caseId} parties={file.data.parties} />
          <div>
            <BenchCard caseId={caseId} ofTheCourt={account?.court != null} />
            <Fee file={file.data} />
            <Charges caseId={caseId} parties={file.data.parties} />
            <Register file={file.data} />
            <Joinders caseId={caseId} />
            <Participants file={file.data} />
            <CalledPersons
              caseId={caseId}
              parties={file.data.parties}
              court={account?.groups.some((group) => group === 'clerk' || group === 'judge') ?? false}
            />
            <LooksCard caseId={caseId} />
            {account?.groups.includes('party') && <EvaluationCard caseId={caseId} />}
            {account?.court != null && <ArchivingCard caseId={caseId} />}
            {account?.groups.some((group) => group === 'clerk' || group === 'supervisor') && (
              <TransferCard caseId={caseId} clerk={account.groups.includes('clerk')} supervisor={account.groups.includes('supervisor')} />
            )}
          </div>
        </div>
        <ItemsToFollow caseId={caseId} />
        <Decisions caseId={caseId} parties={file.data.parties} />
        <Deadlines caseId={caseId} parties={file.data.parties} />
        {handsIn && <HandIn file={file.data} />}
        <Evidence caseId={caseId} parties={file.data.parties} />
        <Papers caseId={caseId} number={file.data.number} parties={file.data.parties} />
      </Screen>
    </CaseOfTexts>
  );
}

function WhatNow({ caseId }: { caseId: string }) {
  return <NextSteps asked={useNextStepsIn(caseId)} />;
}

/** The fee is the plaintiff's; a defendant who read the amount would take it for a debt of their own. */
function Fee({ file }: { file: CourtCase }) {
  const { t } = useTranslation(['case', 'filing']);
  const sued = file.parties.some((party) => party.own && party.role === 'DEFENDANT');
  if (file.fee && !sued) return <FeeCard fee={file.fee} payBy={file.feePayBy} due={file.feeDue} />;
  const none = !file.claimAmount || file.takenOver;
  return (
    <section id="fee" className="card" aria-label={t('filing:fee.title')}>
      <h2>{t('filing:fee.title')}</h2>
      <p>{t(none ? 'case.noFee' : 'filing:fee.others')}</p>
    </section>
  );
}

function Register({ file }: { file: CourtCase }) {
  const { t, i18n } = useTranslation(['case', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const filed = useAccount()?.groups.includes('party') && file.submissionId;
  return (
    <section className="card">
      <dl className="facts">
        <dt>{t('case.originLabel')}</dt>
        <dd>
          {t(`case.origin.${file.origin}`, { name: file.registeredByName })}
          {file.takenOver && <div>{t('case.takenOver')}</div>}
        </dd>
        <dt>{t('case.registeredAt')}</dt>
        <dd>{file.takenOver ? <CourtDate date={file.registeredOn} /> : <CourtTime instant={file.registeredAt} />}</dd>
        {file.submittedAt ? (
          <>
            <dt>{t('filing:receipt.filedAt')}</dt>
            <dd>
              <CourtTime instant={file.submittedAt} />
              {filed && (
                <div>
                  <Link to={`/filing/${file.submissionId}/receipt`}>{t('case.receipt')}</Link>
                </div>
              )}
            </dd>
          </>
        ) : (
          <>
            <dt>{t('case.receivedOn')}</dt>
            <dd>
              <CourtDate date={file.receivedOn} />
            </dd>
          </>
        )}
        <dt>{t('filing:claim.amount')}</dt>
        <dd>
          {file.claimAmount && file.claimCurrency ? <Money amount={file.claimAmount} currency={file.claimCurrency} /> : t('case.noSum')}
          {file.exchangeRate && file.exchangeRateOn && file.claimAmountCny && (
            <div>
              = <Money amount={file.claimAmountCny} />{' '}
              <small>
                {t('case.converted', {
                  rate: decimal(String(Number(file.exchangeRate)), language),
                  date: courtDay(file.exchangeRateOn, language),
                })}
              </small>
            </div>
          )}
        </dd>
      </dl>
      {file.origin !== 'WIZARD' && <Claims caseId={file.id} />}
    </section>
  );
}

/** What was claimed in a case of which there is no submission to read. */
function Claims({ caseId }: { caseId: string }) {
  const { t } = useTranslation('case');
  const intake = useIntake(caseId);
  return (
    <>
      <ProblemAlert problem={intake.error} onRetry={() => void intake.refetch()} />
      {intake.data && (
        <dl className="facts">
          <dt>{t('case.claims')}</dt>
          <dd className="long" dir="auto">
            {intake.data.claims}
          </dd>
          {intake.data.reference && (
            <>
              <dt>{t('case.reference')}</dt>
              <dd>
                <bdi>{intake.data.reference}</bdi>
              </dd>
            </>
          )}
        </dl>
      )}
    </>
  );
}
