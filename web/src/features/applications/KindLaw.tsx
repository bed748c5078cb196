import { useTranslation } from 'react-i18next';
import type { ApplicationKind } from '@/filing/applicationKinds';
import { Citation, Mark } from '@/ui';

/** By which law it is asked for, and whether that was read again or is recalled. */
export function KindLaw({ kind }: { kind: ApplicationKind }) {
  const { t } = useTranslation('app');
  return (
    <p>
      <Citation law={kind.article} /> {kind.confidence !== 'VERIFIED' && <Mark as="open">{t('derivation.recalled')}</Mark>}
    </p>
  );
}
