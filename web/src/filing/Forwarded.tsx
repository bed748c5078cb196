import { useTranslation } from 'react-i18next';
import { useLawWords } from '@/i18n/useLawWords';
import { CourtTime } from '@/time';
import { Written } from '@/written';
import { type Forwarding, useCourts } from './requests';

/** That one court passed the filing on to another, when and why; nothing where none did. */
export function Forwarded({ forwardings }: { forwardings: Forwarding[] }) {
  const { t } = useTranslation('filing');
  const say = useLawWords();
  const courts = useCourts().data?.courts;
  if (forwardings.length === 0) return null;
  const name = (code: string) => {
    const court = courts?.find((each) => each.code === code);
    return court ? say(court, 'court', code) : code;
  };
  return (
    <section className="card" aria-label={t('forwarded.title')}>
      <h2>{t('forwarded.title')}</h2>
      {forwardings.map((each) => (
        <div key={each.forwardedAt}>
          <p>
            <span>{t('forwarded.line', { from: name(each.fromCourt), to: name(each.toCourt) })}</span>{' '}
            <CourtTime instant={each.forwardedAt} />
          </p>
          <Written text={each.reasons} />
          <p>
            <bdi translate="no">{each.byName}</bdi>
          </p>
        </div>
      ))}
      <p>{t('forwarded.kept')}</p>
    </section>
  );
}
