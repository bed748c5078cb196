import { useTranslation } from 'react-i18next';

/** At the end of what is loaded of a list: there is more of it. */
export function MoreButton({ of }: { of: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown } }) {
  const { t } = useTranslation();
  if (!of.hasNextPage) return null;
  return (
    <button
      type="button"
      className="text-button"
      aria-busy={of.isFetchingNextPage}
      disabled={of.isFetchingNextPage}
      onClick={() => void of.fetchNextPage()}
    >
      {t('more')}
    </button>
  );
}
