import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { CourtDate, CourtTime } from '@/time';
import { MoreButton, Names, SaveFile } from '@/ui';
import { type CaseProof, fetchProof, useCaseProofs } from './requests';

/** For the parties of a case: who was served with what, and the proof of it to take away. */
export default function CaseProofsScreen() {
  const { t } = useTranslation('service');
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const proofs = useCaseProofs(caseId);
  return (
    <Screen
      title={t('caseProofs.title')}
      lead={t('caseProofs.lead')}
      actions={
        <>
          <LinkButton to={`/cases/${caseId}`}>{t('caseProofs.case')}</LinkButton>
          <LinkButton to="/verify">{t('caseProofs.check')}</LinkButton>
        </>
      }
    >
      <p className="help">{t('proof.not')}</p>
      <p className="help">{t('caseProofs.address')}</p>
      <ProblemAlert problem={proofs.error} onRetry={() => void proofs.refetch()} />
      {proofs.isSuccess && proofs.lines?.length === 0 && <p className="help">{t('caseProofs.none')}</p>}
      <ul className="plain">
        {proofs.lines?.map((proof) => (
          <Line key={proof.requestId} proof={proof} />
        ))}
      </ul>
      <MoreButton of={proofs} />
    </Screen>
  );
}

function Line({ proof }: { proof: CaseProof }) {
  const { t } = useTranslation('service');
  return (
    <li className="card">
      <strong>{t(`paper.${proof.paper}`)}</strong> · <Names names={[proof.name, proof.latinName, proof.chineseName]} />
      <dl className="facts">
        <dt>{t('caseProofs.begun')}</dt>
        <dd>
          <CourtTime instant={proof.openedAt} />
        </dd>
        <dt>{t('caseProofs.served')}</dt>
        <dd>
          {proof.servedOn ? (
            <>
              <CourtDate date={proof.servedOn} /> {proof.channel && t(`channel.${proof.channel}`)}
            </>
          ) : (
            t('caseProofs.notServed')
          )}
        </dd>
      </dl>
      {proof.provable && (
        <SaveFile fetch={() => fetchProof(proof.requestId)} name={`proof-service-${proof.requestId}.zip`}>
          {t('proof.download')}
        </SaveFile>
      )}
    </li>
  );
}
