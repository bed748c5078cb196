import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { nameFor } from '@/filing/CaseTitle';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtTime } from '@/time';
import { Button, Mark, MoreButton } from '@/ui';
import { type OwnRepresentation, useOwnRepresentations } from './representationRequests';

/**
 * For whom one has asked to act and does not act: what is to be handed in, what the court is to decide, what it refused and why.
 * Nothing for who waits for nothing.
 *
 * @param onProve hands in the paper here; else it is done where the code is entered
 */
export function OwnRepresentations({ onProve }: { onProve?: (own: OwnRepresentation) => void }) {
  const { t, i18n } = useTranslation('case');
  const { colon } = usePunctuation();
  const open = useOwnRepresentations();
  const language = i18n.resolvedLanguage ?? 'en';
  if (open.error) return <ProblemAlert problem={open.error} onRetry={() => void open.refetch()} />;
  if (!open.lines?.length) return null;
  return (
    <section className="card" aria-label={t('appear.own.title')}>
      <h2>{t('appear.own.title')}</h2>
      <ul>
        {open.lines.map((own) => (
          <li key={own.id}>
            <p>
              <Mark as={own.state === 'PROPOSED' ? undefined : 'open'}>{t(`representation.state.${own.state}`)}</Mark>{' '}
              {t(`appear.own.${own.state}`, { party: `⁨${nameFor(own.party, language)}⁩`, number: own.caseNumber })}
            </p>
            <p>
              {t('appear.own.since')} <CourtTime instant={own.proposedAt} />
            </p>
            {own.refusalReason && (
              <>
                <p>
                  {t('appear.own.reason')}
                  {colon}
                  <q dir="auto">{own.refusalReason}</q>
                </p>
                <p>{t('appear.own.next')}</p>
              </>
            )}
            {own.state === 'ENTERED' &&
              (onProve ? (
                <Button onClick={() => onProve(own)}>{t('appear.own.prove')}</Button>
              ) : (
                <LinkButton to="/appear">{t('appear.own.prove')}</LinkButton>
              ))}
          </li>
        ))}
      </ul>
      <MoreButton of={open} />
    </section>
  );
}
