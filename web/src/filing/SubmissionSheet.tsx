import type { ReactNode } from 'react';
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
  const { t, i18n } = useTranslation(['filing', 'case']);
  const court = useCourts().data?.courts.find((each) => each.code === submission.court);
  const cause = useCauses().data?.causes.find((each) => each.no === submission.cause);
  const language = i18n.resolvedLanguage ?? 'en';
  const { colon } = usePunctuation();
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
          <Litigants
            key={at}
            role={t(`role.${litigant.role}_one`)}
            names={<Names names={[litigant.originalName, litigant.latinName, litigant.chineseName]} />}
            rest={[
              litigant.representative,
              litigant.address,
              litigant.country ? countryName(litigant.country, language) : '',
              litigant.email ?? '',
            ]}
          />
        ))}
        {submission.capacity && (
          <>
            <dt>{t('capacity.filedBy')}</dt>
            <dd>
              <strong>
                <bdi>{submission.capacity.name || '–'}</bdi>
              </strong>
              <div>{t(`case:representation.kind.${submission.capacity.kind}`)}</div>
              {!isByLaw(submission.capacity.kind) && (
                <div>
                  {submission.capacity.powers.length > 0
                    ? `${t('case:representation.powers')}${colon}${new Intl.ListFormat(language).format(
                        submission.capacity.powers.map((power) => t(`case:representation.power.${power}`)),
                      )}`
                    : t('case:representation.noPower')}
                </div>
              )}
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
              {submission.powerOfAttorney.map((step) => (
                <div key={step.step}>
                  {t(`poa.step.${step.step}`)}
                  {colon}
                  <bdi>{courtDay(step.doneOn, language)}</bdi>{' '}
                  <bdi translate="no">{[step.authority, step.number].filter(Boolean).join(' · ')}</bdi>
                </div>
              ))}
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

function Litigants({ role, names, rest }: { role: string; names: ReactNode; rest: string[] }) {
  return (
    <>
      <dt>{role}</dt>
      <dd>
        <strong>{names}</strong>
        {rest.filter(Boolean).map((line) => (
          <div key={line}>
            <bdi>{line}</bdi>
          </div>
        ))}
      </dd>
    </>
  );
}
