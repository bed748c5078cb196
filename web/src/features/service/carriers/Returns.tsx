import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CourtDate, CourtTime } from '@/time';
import type { CarrierReturn } from './requests';

/** What a carrier returned; `file` shows one of its files. */
export function Returns({ returns, file }: { returns: CarrierReturn[]; file: (file: CarrierReturn['files'][number]) => ReactNode }) {
  const { t } = useTranslation('service');
  return (
    <ul className="plain">
      {returns.map((each) => (
        <li key={each.returnedAt}>
          <strong>{t(`carriers.return.${each.kind}`)}</strong> <CourtDate date={each.on} />
          {each.signedBy && (
            <>
              {' '}
              · <bdi>{each.signedBy}</bdi>
            </>
          )}
          <p className="source">
            <bdi>{each.words}</bdi>
          </p>
          <small>
            {t('carriers.returnedAt')} <CourtTime instant={each.returnedAt} />
          </small>
          {each.files.map((shown) => (
            <div key={shown.id}>{file(shown)}</div>
          ))}
        </li>
      ))}
    </ul>
  );
}
