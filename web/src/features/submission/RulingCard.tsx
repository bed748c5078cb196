import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { RulingSheet } from '@/filing/RulingSheet';
import { refusalFile, useRefusal, useReceiveRuling } from '@/filing/refusal';
import { ConfirmButton, SaveFile } from '@/ui';

/**
 * The ruling that no case is registered, at the filer's: to read, to receive, and until when to appeal. `otherwise` stands where there
 * is no ruling, as of what was refused before there were any.
 */
export function RulingCard({ submissionId, otherwise }: { submissionId: string; otherwise: ReactNode }) {
  const { t, i18n } = useTranslation('filing');
  const refusal = useRefusal(submissionId, i18n.resolvedLanguage ?? 'en');
  const act = useReceiveRuling(submissionId);
  const ruling = refusal.data?.ruling;
  if (refusal.data && !ruling) return otherwise;
  return (
    <section className="card" aria-label={t('refusal.title')}>
      <h2>{t('refusal.title')}</h2>
      <ProblemAlert problem={refusal.error} onRetry={() => void refusal.refetch()} />
      {refusal.isPending && <Pending />}
      {refusal.data && ruling && (
        <>
          <RulingSheet refusal={refusal.data} ruling={ruling} />
          <div className="row">
            {!ruling.servedOn && (
              <ConfirmButton
                primary
                busy={act.isPending}
                title={t('refusal.receive')}
                ask={<p>{t('refusal.receiveText', { count: refusal.data.appealDays })}</p>}
                yes={t('refusal.receive')}
                onYes={() => act.mutate({})}
              >
                {t('refusal.receive')}
              </ConfirmButton>
            )}
            <SaveFile fetch={() => refusalFile(submissionId)} name={`${ruling.reference}.pdf`}>
              {t('refusal.save')}
            </SaveFile>
          </div>
          <ProblemAlert problem={act.error} />
        </>
      )}
    </section>
  );
}
