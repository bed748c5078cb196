import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { api } from '@/api/client';
import type { components } from '@/api/generated/hearing';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtTime } from '@/time';
import { Mark } from '@/ui';
import type { Hearing } from '../requests';
import { seatLabel } from '../room/seatLabel';

const KINDS = ['camera', 'microphone'] as const;

type Check = components['schemas']['DeviceCheck'];

/** What the court sees of who tried their devices, while there is time to help. */
export function DeviceChecks({ hearing }: { hearing: Hearing }) {
  const { t } = useTranslation('hearing');
  const { colon } = usePunctuation();
  const checks = useQuery({
    queryKey: ['hearing', hearing.id, 'device-checks'],
    queryFn: () => api.get<Check[]>(`/api/hearing/hearings/${hearing.id}/device-checks`),
  });
  if (hearing.status === 'SEALED' || hearing.status === 'ADJOURNED') return null;
  return (
    <section className="card" aria-label={t('devices.found')}>
      <h2>{t('devices.found')}</h2>
      <ProblemAlert problem={checks.error} onRetry={() => checks.refetch()} />
      {checks.data?.length === 0 && <p>{t('devices.nobody')}</p>}
      <ul className="plain">
        {checks.data?.map(({ seats, checkedAt, findings }) => (
          <li key={seats[0]}>
            {hearing.seats
              .filter((place) => seats.includes(place.seat))
              .map((place) => (
                <bdi key={place.seat} translate="no">
                  {seatLabel(t, { role: place.role, name: place.name, caseNumber: place.caseNumber })}{' '}
                </bdi>
              ))}
            <CourtTime instant={checkedAt} />{' '}
            {KINDS.map((kind) => (
              <Mark key={kind} as={findings[kind] === 'WORKS' ? 'good' : 'open'}>
                {t(`devices.${kind}`)}
                {colon}
                {t(`devices.state.${findings[kind]}`)}
              </Mark>
            ))}{' '}
            {findings.server && findings.server !== 'NONE' && (
              <Mark as={findings.server === 'REACHED' ? 'good' : 'open'}>{t(`devices.serverShort.${findings.server}`)}</Mark>
            )}{' '}
            <Mark as={findings.relay === 'REACHED' ? 'good' : 'open'}>{t(`devices.short.${findings.relay}`)}</Mark>{' '}
            <small>{t('devices.roundTrip', { number: findings.roundTrip })}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
