import { useTranslation } from 'react-i18next';
import { useLawWords } from '@/i18n/useLawWords';
import { CourtTime } from '@/time';
import { Mark } from '@/ui';
import { Written } from '@/written';
import { type Identity, useCourts } from './requests';

/** How sure the courts are of who an account is, and what the last of them found. */
export function IdentityFound({ identity: { level, last } }: { identity: Identity }) {
  const { t } = useTranslation('filing');
  const say = useLawWords();
  const court = useCourts().data?.courts.find((each) => each.code === last?.court);
  return (
    <>
      <p>
        <Mark as={level === 'VERIFIED' ? 'good' : 'open'}>{t(`identity.level.${level}`)}</Mark> {t(`identity.meaning.${level}`)}
      </p>
      {last && (
        <>
          <p>
            {t(`identity.found.${last.outcome}`)} {t(`identity.means.${last.means}`)} ·{' '}
            {court ? say(court, 'court', court.code) : last.court} · <bdi translate="no">{last.foundByName}</bdi> ·{' '}
            <CourtTime instant={last.foundAt} />
          </p>
          {last.grounds && <Written text={last.grounds} />}
        </>
      )}
    </>
  );
}
