import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { languageName } from '@/i18n/names';
import { CourtTime } from '@/time';
import { Citation, LastDay } from '@/ui';
import { type Hearing, useAgreement } from './requests';
import { isParty } from './room/picture';

/** After a mediation: what the parties agreed, and until when they can ask the court to confirm it. Nothing where they did not agree. */
export function AgreementReached({ hearing }: { hearing: Hearing }) {
  const { t, i18n } = useTranslation('hearing');
  const reader = i18n.resolvedLanguage ?? 'en';
  const begun = hearing.status === 'OPEN' || hearing.status === 'SEALED';
  const agreement = useAgreement(hearing.id, hearing.stage === 'MEDIATION' && begun && hearing.yourSeats.length > 0);
  if (agreement.isError) return <ProblemAlert problem={agreement.error} onRetry={() => void agreement.refetch()} />;
  if (!agreement.data) return null;
  const { text, readings, inForceAt, confirmUntil } = agreement.data;
  const acts = hearing.seats.some(({ seat, role }) => isParty(role) && hearing.yourSeats.includes(seat));
  return (
    <section className="card" aria-label={t('agreement.after')}>
      <h2>
        {t('agreement.after')} <Citation law="CPL 99" />
      </h2>
      <p>
        {t('agreement.since')} <CourtTime instant={inForceAt} />
      </p>
      <p lang="zh-CN" className="exhibit-text">
        {text}
      </p>
      {readings.map((each) => (
        <div key={each.language}>
          <h3>{languageName(each.language, reader)}</h3>
          <p lang={each.language} dir="auto" className="exhibit-text">
            {each.text}
          </p>
        </div>
      ))}
      <LastDay label={t('agreement.confirmBy')} derivation={confirmUntil} />
      <p>
        {t('agreement.confirmText')} <Citation law="CPL 205; J 528" />
      </p>
      <p>{t('agreement.inFile')}</p>
      {acts && (
        <LinkButton to="/cases/$caseId/applications" params={{ caseId: hearing.caseId }}>
          {t('agreement.confirm')}
        </LinkButton>
      )}
    </section>
  );
}
