import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Citation, LastDay } from '@/ui';
import { type Hearing, useMediationPeriods } from './requests';

/** Until when is mediated, from the consent of the last party: in ordinary procedure, and in summary procedure. It bars nothing. */
export function MediationTerm({ hearing }: { hearing: Hearing }) {
  const { t } = useTranslation('hearing');
  const periods = useMediationPeriods(hearing.id);
  if (periods.isError) return <ProblemAlert problem={periods.error} onRetry={() => void periods.refetch()} />;
  if (!periods.data) return null;
  const { ordinary, summary } = periods.data;
  return (
    <section className="card" aria-label={t('mediation.term')}>
      <h2>
        {t('mediation.term')} <Citation law="OM 24" />
      </h2>
      {ordinary && summary ? (
        <>
          <LastDay label={t('mediation.ordinary')} derivation={ordinary} />
          <LastDay label={t('mediation.summary')} derivation={summary} />
        </>
      ) : (
        <p>{t('mediation.notYet')}</p>
      )}
      <p>{t('mediation.longer')}</p>
    </section>
  );
}
