import { useTranslation } from 'react-i18next';
import { usePunctuation } from '@/i18n/usePunctuation';
import { Citation } from '@/ui';
import type { Finding } from './requests';

/** Defects first, then what may follow. */
export function Findings({
  findings,
  where,
  onGo,
  none,
}: {
  findings: Finding[];
  where?: (field: string) => string | undefined;
  onGo?: (field: string) => void;
  /** What is said where there are no defects, to another reader than the filer. */
  none?: string;
}) {
  const { t } = useTranslation('filing');
  const { colon } = usePunctuation();
  const bars = findings.filter((found) => !found.mayComeLater);
  const later = findings.filter((found) => found.mayComeLater);
  const list = (found: Finding[]) => (
    <ul>
      {found.map(({ code, field, message, source }) => (
        <li key={`${code} ${field}`}>
          {field && where?.(field) && (
            <strong>
              <bdi>{where(field)}</bdi>
              {colon}
            </strong>
          )}
          {field && onGo ? (
            <button type="button" className="text-button" onClick={() => onGo(field)}>
              <bdi>{message}</bdi>
            </button>
          ) : (
            <bdi>{message}</bdi>
          )}{' '}
          <Citation law={source} />
        </li>
      ))}
    </ul>
  );
  return (
    <div aria-live="polite" className="findings">
      {bars.length > 0 && (
        <section className="notice bars">
          <h2>{t('findings.bars', { count: bars.length })}</h2>
          {list(bars)}
        </section>
      )}
      {later.length > 0 && (
        <section className="notice later">
          <h2>{t('findings.later', { count: later.length })}</h2>
          <p>{t('findings.laterText')}</p>
          {list(later)}
        </section>
      )}
      {bars.length === 0 && (
        <p className="notice good" role="status">
          {none ?? t('findings.none')}
        </p>
      )}
    </div>
  );
}
