import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate, CourtTime } from '@/time';
import { Alert, Button, Citation, Mark, SaveFile } from '@/ui';
import {
  type CourtDocument,
  type DefaultFinding,
  type ServiceAttempt,
  fetchBundle,
  fetchPrintBundle,
  fetchScan,
  useBundle,
  useCertificates,
  useDefaultDossier,
} from './requests';
import { StepForm } from './StepForm';
import type { Step } from './steps';

const byTheConvention = ['TREATY_CENTRAL_AUTHORITY', 'TREATY_JUDICIAL_OFFICERS'];

/** What goes abroad, what came back, and what a court may do if nothing comes. */
export function Authorities({ attempt, documents }: { attempt: ServiceAttempt; documents: CourtDocument[] }) {
  return (
    <>
      <Certificates attempt={attempt} />
      <Bundle attempt={attempt} documents={documents} />
      {byTheConvention.includes(attempt.channel) && <Dossier attempt={attempt} />}
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
        <>
          <p className="help">{t('authority.printText')}</p>
          <div className="row">
            <SaveFile fetch={() => fetchPrintBundle(attempt.id)} name={`bundle-${attempt.id}.pdf`}>
              {t('authority.print')}
            </SaveFile>
            <SaveFile fetch={() => fetchBundle(attempt.id)} name={`bundle-${attempt.id}.zip`}>
              {t('authority.save')}
            </SaveFile>
          </div>
        </>
      )}
    </section>
  );
}

const finding: Step = {
  name: 'defaultFinding',
  path: 'default-dossier/finding',
  fields: [{ name: 'reasons', as: 'text', most: 4000 }],
  by: 'judge',
  isFor: () => true,
};

/** Says of each condition whether it holds; once all do, a judge finds what follows. */
function Dossier({ attempt }: { attempt: ServiceAttempt }) {
  const { t } = useTranslation('service');
  const { colon } = usePunctuation();
  const account = useAccount();
  const dossier = useDefaultDossier(attempt.id);
  const [isFinding, setIsFinding] = useState(false);
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
          <p className="source">
            {t('authority.declaration')}
            {colon}
            <bdi>{dossier.data.declaration.source}</bdi>{' '}
            {dossier.data.declaration.confidence !== 'VERIFIED' && <Mark as="open">{t('advice.recalled')}</Mark>}
          </p>
          {dossier.data.finding ? (
            <Found attempt={attempt} finding={dossier.data.finding} overtaken={dossier.data.overtaken} />
          ) : (
            <Alert as={dossier.data.ready ? 'good' : 'info'} title={t(dossier.data.ready ? 'authority.ready' : 'authority.notReady')} />
          )}
          {!dossier.data.finding && !account?.groups.includes('judge') && <p className="help">{t('authority.onlyJudge')}</p>}
          {!dossier.data.finding && account?.groups.includes('judge') && !isFinding && (
            <Button disabled={!dossier.data.ready} onClick={() => setIsFinding(true)}>
              {t('authority.find')}
            </Button>
          )}
          {isFinding && !dossier.data.finding && <StepForm attempt={attempt} step={finding} onDone={() => setIsFinding(false)} />}
        </>
      )}
    </section>
  );
}

function Found({ attempt, finding, overtaken }: { attempt: ServiceAttempt; finding: DefaultFinding; overtaken: boolean }) {
  const { t } = useTranslation('service');
  return (
    <div data-testid="default-finding">
      <Alert as="good" title={t('authority.found')} />
      {overtaken && <Alert as="open" title={t('authority.overtaken')} />}
      <p>
        <bdi translate="no">{finding.by}</bdi> · <CourtTime instant={finding.foundAt} />
      </p>
      <p className="source">
        <bdi>{finding.reasons}</bdi>
      </p>
      <SaveFile fetch={() => fetchScan(attempt.id, finding.fileId)} name={`finding-${attempt.id}.pdf`}>
        {t('authority.saveFinding')}
      </SaveFile>
    </div>
  );
}
