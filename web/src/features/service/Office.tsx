import { useTranslation } from 'react-i18next';
import type { Delivery } from './requests';

/** How the court is reached, as it keeps it itself; a reader who doubts it looks it up at the court. Where it keeps nothing, how it is found otherwise. */
export function Office({ office }: { office: Delivery['office'] }) {
  const { t } = useTranslation('service');
  if (!office?.telephone && !office?.address) {
    return (
      <>
        <dt>{t('delivery.office')}</dt>
        <dd data-testid="office">{t('delivery.noOffice')}</dd>
      </>
    );
  }
  return (
    <>
      <dt>{t('delivery.office')}</dt>
      <dd data-testid="office">
        {office.telephone && (
          <p>
            {t('delivery.telephone')} <bdi dir="ltr">{office.telephone}</bdi>
          </p>
        )}
        {office.address && (
          <p>
            <bdi translate="no">{office.address}</bdi>
          </p>
        )}
        {office.hours && (
          <p>
            <bdi>{office.hours}</bdi>
          </p>
        )}
        <p className="help">{t('delivery.officeText')}</p>
      </dd>
    </>
  );
}
