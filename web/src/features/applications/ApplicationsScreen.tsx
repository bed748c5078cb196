import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { oneOf, useInAddress } from '@/app/inAddress';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { Citation, Field, MoreButton } from '@/ui';
import { KindLaw } from './KindLaw';
import { ApplicationForm } from './ApplicationForm';
import { ApplicationItem } from './ApplicationItem';
import { type ApplicationKind, useApplicationKinds } from '@/filing/applicationKinds';
import { CaseOfTexts } from '@/written';
import { type Party, useAgreed, useApplications, useCase } from './requests';

const states = ['MADE', 'ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN'] as const;

/** What the parties ask of the court in a case, by short forms, and what the court made of it. */
export default function ApplicationsScreen() {
  const { t, i18n } = useTranslation(['applications', 'filing']);
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const [said, ask] = useInAddress({ state: '', kind: '' });
  const asked = { ...said, state: oneOf(['', ...states], said.state) };
  const applications = useApplications(caseId, asked);
  const kinds = useApplicationKinds(caseId, i18n.resolvedLanguage ?? 'en');
  const file = useCase(caseId);
  const [first, ...others] = file.data?.parties.filter((party) => party.own) ?? [];
  const offered = kinds.data?.filter((kind) => kind.mayApply) ?? [];
  return (
    <CaseOfTexts value={caseId}>
      <Screen title={t('title')} lead={t('lead')} actions={<LinkButton to={`/cases/${caseId}`}>{t('toCase')}</LinkButton>}>
        <ProblemAlert problem={kinds.error ?? file.error} onRetry={() => void Promise.all([kinds.refetch(), file.refetch()])} />
        {first && offered.length > 0 && <Apply caseId={caseId} kinds={offered} own={[first, ...others]} />}
        <section className="card" aria-label={t('list')}>
          <h2>{t('list')}</h2>
          <div className="grid">
            <Field label={t('filing:list.status')}>
              <select value={asked.state} onChange={(event) => ask({ state: event.target.value })}>
                <option value="">{t('filing:list.everything')}</option>
                {states.map((state) => (
                  <option key={state} value={state}>
                    {t(`state.${state}`)}
                  </option>
                ))}
              </select>
            </Field>
            <Field label={t('filing:list.kind')}>
              <select value={asked.kind} onChange={(event) => ask({ kind: event.target.value })}>
                <option value="">{t('filing:list.everything')}</option>
                {kinds.data?.map((kind) => (
                  <option key={kind.code} value={kind.code}>
                    {kind.title}
                  </option>
                ))}
              </select>
            </Field>
          </div>
          <ProblemAlert problem={applications.error} onRetry={() => void applications.refetch()} />
          {applications.isPending && <Pending />}
          {applications.lines?.length === 0 && <p>{t(asked.state || asked.kind ? 'filing:list.notFound' : 'none')}</p>}
          <ul className="papers">
            {applications.lines?.map((application) => (
              <li key={application.id}>
                <ApplicationItem
                  caseId={caseId}
                  application={application}
                  parties={file.data?.parties ?? []}
                  kind={kinds.data?.find((kind) => kind.code === application.kind)}
                />
              </li>
            ))}
          </ul>
          <MoreButton of={applications} />
        </section>
      </Screen>
    </CaseOfTexts>
  );
}

const draftOf = ({ text, agreedOn, mediator }: { text: string; agreedOn: string; mediator: string }): Record<string, string> => ({
  AGREEMENT: text,
  AGREED_ON: agreedOn,
  MEDIATOR: mediator,
});

function Apply({ caseId, kinds, own }: { caseId: string; kinds: ApplicationKind[]; own: [Party, ...Party[]] }) {
  const { t } = useTranslation('applications');
  const [code, setCode] = useState('');
  const kind = kinds.find((each) => each.code === code);
  const ofAnAgreement = !!kind?.fields.some((field) => field.code === 'AGREEMENT');
  const agreed = useAgreed(caseId, ofAnAgreement);
  const drafted = ofAnAgreement && agreed.data ? draftOf(agreed.data) : {};
  return (
    <section className="card" aria-label={t('apply')}>
      <h2>{t('apply')}</h2>
      <Field label={t('kind')}>
        <select value={code} onChange={(event) => setCode(event.target.value)}>
          <option value="">{t('choose')}</option>
          {kinds.map((each) => (
            <option key={each.code} value={each.code}>
              {each.title}
            </option>
          ))}
        </select>
      </Field>
      {kind && (
        <>
          <KindLaw kind={kind} />
          {kind.hint && <p>{kind.hint}</p>}
          <p>{t(`otherSide.${kind.otherSide}`)}</p>
          {kind.security === 'COURT_MAY' && <p>{t('securityMay')}</p>}
          {kind.fee && (
            <p>
              {t('fee')} <Citation law={kind.fee} />
            </p>
          )}
          <ProblemAlert problem={agreed.error} onRetry={() => void agreed.refetch()} />
          {agreed.data && <p>{t('drafted')}</p>}
          {ofAnAgreement && agreed.isLoading ? (
            <Pending />
          ) : (
            <ApplicationForm key={kind.code} caseId={caseId} kind={kind} own={own} drafted={drafted} onDone={() => setCode('')} />
          )}
        </>
      )}
    </section>
  );
}
