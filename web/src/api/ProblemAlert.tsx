import { useTranslation } from 'react-i18next';
import { Alert } from '@/ui/Alert';
import { Citation } from '@/ui';
import { usePunctuation } from '@/i18n/usePunctuation';
import { Problem } from './problem';

/**
 * Says what went wrong and every ground for it, in the reader's language, to eyes and to screen readers. Where there are grounds,
 * `detail` only repeats them. `goTo` gives the way to the field a ground is about, if it is on the page.
 */
export function ProblemAlert({
  problem,
  onRetry,
  goTo,
}: {
  problem: unknown;
  onRetry?: () => void;
  goTo?: (field: string) => (() => void) | undefined;
}) {
  const { t } = useTranslation('app');
  const { colon } = usePunctuation();
  if (!problem) return null;
  const said = problem instanceof Problem ? problem : null;
  return (
    <Alert as="bad" role="alert" title={said?.title ?? t('problem.unexpected')}>
      {said?.detail && said.detail !== said.title && said.grounds.length === 0 && <p>{said.detail}</p>}
      {!said && <p>{t('problem.broken')}</p>}
      {said && said.grounds.length > 0 && (
        <ul>
          {said.grounds.map((ground, at) => {
            const go = ground.field ? goTo?.(ground.field) : undefined;
            return (
              <li key={`${ground.code}-${ground.field ?? at}`}>
                {go ? (
                  <button type="button" className="text-button" onClick={go}>
                    {ground.label ? `${ground.label}${colon}${ground.message}` : ground.message}
                  </button>
                ) : (
                  ground.message
                )}
                {ground.source && (
                  <>
                    {' '}
                    <Citation law={ground.source} />
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {onRetry && (
        <button type="button" className="text-button" onClick={onRetry}>
          {t('problem.retry')}
        </button>
      )}
    </Alert>
  );
}
