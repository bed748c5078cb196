import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { CourtTime, courtDay } from '@/time';
import { countryName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { LawName, Money, Names } from '@/ui';
import { Written } from '@/written';
import { isByLaw } from './capacity';
import { DocumentList } from './Documents';
import { JurisdictionAnswered } from './JurisdictionNotes';
import { isAnswered } from './jurisdiction';
import { type Submission, useCauses, useCourts } from './requests';

/** Everything in a submission, to read. */
export function SubmissionSheet({ submission }: { submission: Submission }) {
  const { t } = useTranslation(['filing', 'case']);
  const court = useCourts().data?.courts.find((each) => each.code === submission.court);
  const cause = useCauses().data?.causes.find((each) => each.no === submission.cause);
  return (
    <section className="card">
      <dl className="facts">
        <dt>{t('claim.court')}</dt>
        <dd>{court ? <LawName row={court} kind="court" code={court.code} /> : '–'}</dd>
        <dt>{t('claim.cause')}</dt>
        <dd>{cause ? <LawName row={cause} kind="cause" code={cause.no} /> : '–'}</dd>
        <dt>{t('claim.amount')}</dt>
        <dd>
          {submission.claimAmount ? (
            <Money amount={submission.claimAmount} currency={submission.claimCurrency} />
          ) : submission.withoutAmount ? (
            t('claim.none')
          ) : (
            '–'
          )}
        </dd>
        {submission.litigants.map((litigant, at) => (
          <Fragment key={at}>
            <dt>{t(`role.${litigant.role}_one`)}</dt>
            <dd>
              <LitigantLines litigant={litigant} />
            </dd>
          </Fragment>
        ))}
        {submission.capacity && (
          <>
            <dt>{t('capacity.filedBy')}</dt>
            <dd>
              <CapacityLines capacity={submission.capacity} />
            </dd>
          </>
        )}
        <dt>{t('claim.claims')}</dt>
        <dd>{submission.claims ? <Written text={submission.claims} /> : '–'}</dd>
        <dt>{t('claim.facts')}</dt>
        <dd>{submission.facts ? <Written text={submission.facts} /> : '–'}</dd>
        <dt>{t('claim.jurisdiction')}</dt>
        <dd>{submission.jurisdictionBasis ? <Written text={submission.jurisdictionBasis} /> : '–'}</dd>
        {submission.jurisdiction && isAnswered(submission.jurisdiction) && (
          <>
            <dt>{t('jurisdiction.answers')}</dt>
            <dd>
              <JurisdictionAnswered answers={submission.jurisdiction} />
            </dd>
          </>
        )}
        {submission.powerOfAttorney.length > 0 && (
          <>
            <dt>{t('poa.title')}</dt>
            <dd>
              {submission.attorneyWay && <div>{t(`poa.way.${submission.attorneyWay}`)}</div>}
              <AttorneyLines steps={submission.powerOfAttorney} />
            </dd>
          </>
        )}
        {submission.signature && (
          <>
            <dt>{t('sign.title')}</dt>
            <dd>
              <bdi translate="no">{submission.signature.name}</bdi> · <CourtTime instant={submission.signature.at} />
            </dd>
          </>
        )}
        {submission.submittedAt && (
          <>
            <dt>{t('receipt.filedAt')}</dt>
            <dd>
              <CourtTime instant={submission.submittedAt} />
            </dd>
          </>
        )}
      </dl>
      <h3>{t('documents.title')}</h3>
      <DocumentList documents={submission.documents} />
    </section>
  );
}

/** A party, as whoever filed named it. */
export function LitigantLines({ litigant }: { litigant: Submission['litigants'][number] }) {
  const language = useTranslation().i18n.resolvedLanguage ?? 'en';
  const country = litigant.country ? countryName(litigant.country, language) : '';
  return (
    <>
      <strong>
        <Names names={[litigant.originalName, litigant.latinName, litigant.chineseName]} />
      </strong>
      {[litigant.representative, litigant.address, country, litigant.email ?? ''].filter(Boolean).map((line) => (
        <div key={line}>
          <bdi>{line}</bdi>
        </div>
      ))}
    </>
  );
}

/** Who files for the plaintiffs, and with which powers. */
export function CapacityLines({ capacity }: { capacity: NonNullable<Submission['capacity']> }) {
  const { t, i18n } = useTranslation('case');
  const { colon } = usePunctuation();
  const powers = new Intl.ListFormat(i18n.resolvedLanguage).format(capacity.powers.map((power) => t(`representation.power.${power}`)));
  return (
    <>
      <strong>
        <bdi>{capacity.name || '–'}</bdi>
      </strong>
      <div>{t(`representation.kind.${capacity.kind}`)}</div>
      {!isByLaw(capacity.kind) && <div>{powers ? `${t('representation.powers')}${colon}${powers}` : t('representation.noPower')}</div>}
    </>
  );
}

/** What was done for the power of attorney, one step a line. */
export function AttorneyLines({
  steps,
}: {
  steps: Pick<Submission['powerOfAttorney'][number], 'step' | 'doneOn' | 'authority' | 'number'>[];
}) {
  const { t, i18n } = useTranslation('filing');
  const { colon } = usePunctuation();
  const language = i18n.resolvedLanguage ?? 'en';
  return steps.map((step) => (
    <div key={step.step}>
      {t(`poa.step.${step.step}`)}
      {colon}
      <bdi>{courtDay(step.doneOn, language)}</bdi> <bdi translate="no">{[step.authority, step.number].filter(Boolean).join(' · ')}</bdi>
    </div>
  ));
}
