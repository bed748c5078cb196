import { useTranslation } from 'react-i18next';
import { decimal } from '@/numbers';
import { CourtDate } from '@/time';
import { Citation } from '@/ui';
import type { PublishedRate } from './requests';

/** A rate as it was published, with who published it and for which day. */
export function RateLine({ rate }: { rate: PublishedRate }) {
  const { t, i18n } = useTranslation('filing');
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <p>
      {t('rate.published')}{' '}
      <bdi translate="no">{`${decimal('1', language)} ${rate.currency} = ${decimal(String(Number(rate.cny)), language)} CNY`}</bdi>
      <br />
      {t(`rate.source.${rate.source}`)} · <CourtDate date={rate.day} /> <Citation law="FEE 55" />
    </p>
  );
}
