import { useTranslation } from 'react-i18next';
import { CourtDate, CourtTime } from '@/time';
import { Written } from '@/written';
import type { ForeignLaw } from './requests';

/** One finding: what the law says, how it was found and where others find it. */
export function LawItem({ law }: { law: ForeignLaw }) {
  const { t } = useTranslation('foreignlaw');
  return (
    <>
      <h2>
        <bdi>{law.jurisdiction}</bdi>
      </h2>
      <dl className="facts">
        <dt>{t('question')}</dt>
        <dd>
          <Written text={law.question} />
        </dd>
        <dt>{t('finding')}</dt>
        <dd>
          <Written text={law.finding} />
        </dd>
        <dt>{t('way')}</dt>
        <dd>{t(`ways.${law.way}`)}</dd>
        <dt>{t('source')}</dt>
        <dd>
          <Written text={law.source} />
        </dd>
        {law.inForceOn && (
          <>
            <dt>{t('inForceOn')}</dt>
            <dd>
              <CourtDate date={law.inForceOn} />
            </dd>
          </>
        )}
        {law.expert && (
          <>
            <dt>{t('expert')}</dt>
            <dd>
              <bdi>{law.expert}</bdi> · {t('noInterest')}
            </dd>
          </>
        )}
        {law.expertCv && (
          <>
            <dt>{t('expertCv')}</dt>
            <dd>
              <Written text={law.expertCv} />
            </dd>
          </>
        )}
        {law.costs && (
          <>
            <dt>{t('costs')}</dt>
            <dd>
              <Written text={law.costs} />
            </dd>
          </>
        )}
        <dt>{law.foundByName ? t('foundBy') : t('court')}</dt>
        <dd>
          <bdi>{law.foundByName ?? law.court}</bdi> · <CourtTime instant={law.foundAt} />
        </dd>
      </dl>
    </>
  );
}
