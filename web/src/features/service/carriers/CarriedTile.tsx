import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAllCarried } from './requests';

/** The way to what one carries for courts; nothing for who carries nothing. */
export function CarriedTile() {
  const { t } = useTranslation('service');
  const carried = useAllCarried();
  if (!carried.lines?.length) return null;
  return (
    <li>
      <Link to="/carried" className="tile">
        <strong>{t('carriers.own')}</strong>
        <span>{t('carriers.ownText')}</span>
      </Link>
    </li>
  );
}
