import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { CourtDate } from '@/time';
import { Alert, Button, Citation, Mark, SaveFile } from '@/ui';
import { type CourtDocument, type ServiceAttempt, fetchBundle, useBundle, useCertificates, useDefaultDossier } from './requests';
import { StepForm } from './StepForm';
import type { Step } from './steps';

/** What goes abroad, what came back, and what a court may do if nothing comes. */
export function Authorities({ attempt, documents }: { attempt: ServiceAttempt; documents: CourtDocument[] }) {
  return (
    <>
      <Certificates attempt={attempt} />
      <Bundle attempt={attempt} documents={documents} />
      {attempt.channel === 'TREATY_CENTRAL_AUTHORITY' && <Dossier attempt={attempt} />}
    </>
  );
}

function Certificates({ attempt }: { attempt: ServiceAttempt }) {
  const { t } = useTranslation('service');
  const account = useAccount();
  const list = useCertificates(attempt.id);
  const [deciding, setDeciding] = useState<string>();
  return (
    <section className="card" aria-label={t('authority.title')}>
      <h2>{t('authority.title')}</h2>
      <ProblemAlert problem={list.error} onRetry={() => void list.refetch()} />
      {list.data?.length === 0 && <p className="help">{t('authority.none')}</p>}
      <ul className="plain">
        {list.data?.map((certificate) => (
          <li key={certificate.id} data-testid={`certificate-${certificate.standing}`}>
            <strong>{t(`step.option.${certificate.outcome}`)}</strong> {certificate.servedOn && <CourtDate date={certificate.servedOn} />}{' '}
            <bdi>{certificate.authority}</bdi> <CourtDate date={certificate.certifiedOn} />{' '}
            <Mark as={certificate.standing === 'COUNTS' ? 'good' : 'open'}>{t(`authority.standing.${certificate.standing}`)}</Mark>
            {certificate.decisionReasons && (
              <div className="source">
                <bdi>{certificate.decisionReasons}</bdi>
              </div>
            )}
            {certificate.standing === 'CONTESTED' && account?.groups.includes('judge') && deciding !== certificate.id && (
              <Button onClick={() => setDeciding(certificate.id)}>{t('authority.decide')}</Button>
            )}
            {deciding === certificate.id && (
              <StepForm attempt={attempt} step={decision(certificate.id)} onDone={() => setDeciding(undefined)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const decision = (certificateId: string): Step => ({
  name: 'certificateDecision',
  path: `certificates/${certificateId}/decision`,
  fields: [
    { name: 'counts', as: 'yesNo' },
    { name: 'reasons', as: 'text', most: 4000 },
  ],
  by: 'judge',
  isFor: () => true,
});

function Bundle({ attempt, documents }: { attempt: ServiceAttempt; documents: CourtDocument[] }) {
  const { t } = useTranslation('service');
  const account = useAccount();
  const bundle = useBundle(attempt.id);
  const named = (id: string | null) => {
    const paper = documents.find(({ documentId }) => documentId === id);
    return paper ? (paper.title ?? paper.kind) : '';
  };
  return (
    <section className="card" aria-label={t('authority.bundle')}>
      <h2>{t('authority.bundle')}</h2>
      <ProblemAlert problem={bundle.error} onRetry={() => void bundle.refetch()} />
      <ul className="plain">
        {bundle.data?.map((item) => (
          <li key={`${item.thing}${item.documentId}`}>
            {t(`authority.thing.${item.thing}`)} <bdi>{named(item.documentId)}</bdi> · {t('authority.copies', { number: item.copies })}{' '}
            <Mark as={item.there ? 'good' : 'open'}>{t(item.there ? 'authority.there.yes' : 'authority.there.no')}</Mark>{' '}
            <Citation law={item.article} />
          </li>
        ))}
      </ul>
      {account?.groups.includes('clerk') && (
        <SaveFile fetch={() => fetchBundle(attempt.id)} name={`bundle-${attempt.id}.zip`}>
          {t('authority.save')}
        </SaveFile>
      )}
    </section>
  );
}

/** Says of each condition whether it holds; what follows, a judge decides. */
function Dossier({ attempt }: { attempt: ServiceAttempt }) {
  const { t } = useTranslation('service');
  const dossier = useDefaultDossier(attempt.id);
  return (
    <section className="card" aria-label={t('authority.dossier')}>
      <h2>{t('authority.dossier')}</h2>
      <ProblemAlert problem={dossier.error} onRetry={() => void dossier.refetch()} />
      {dossier.data && (
        <>
          <ul className="plain">
            {dossier.data.conditions.map(({ condition, holds, since }) => (
              <li key={condition} data-testid={`condition-${condition}`}>
                <Mark as={holds ? 'good' : 'open'}>{t(holds ? 'authority.holds' : 'authority.holdsNot')}</Mark>{' '}
                {t(`authority.condition.${condition}`)} {since && <CourtDate date={since} />}
              </li>
            ))}
          </ul>
          <Alert as={dossier.data.ready ? 'good' : 'info'} title={t(dossier.data.ready ? 'authority.ready' : 'authority.notReady')} />
        </>
      )}
    </section>
  );
}
