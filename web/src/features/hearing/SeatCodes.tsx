import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { ConfirmButton } from '@/ui';
import { Invite } from './Invite';
import { type Hearing, type Place, useGiveSeatCode, useInvitations } from './requests';
import { isHeardApart } from './room/testimony';

/** Witnesses and experts come to their seats with a code, which the clerk hands over with the notice of the hearing. */
export function SeatCodes({ hearing }: { hearing: Hearing }) {
  const { t } = useTranslation('hearing');
  const apart = hearing.seats.filter((place) => isHeardApart(place.role));
  const ahead = hearing.status === 'SCHEDULED' || hearing.status === 'OPEN';
  const invitations = useInvitations(hearing.id, ahead && apart.length > 0);
  if (apart.length === 0 || !ahead) return null;
  return (
    <section className="card" aria-label={t('code.seats')}>
      <h2>{t('code.seats')}</h2>
      <p>{t('code.giveText')}</p>
      {apart.map((place) => (
        <div key={place.seat}>
          <GiveCode hearingId={hearing.id} place={place} />
          {invitations.data
            ?.filter(({ seat }) => seat === place.seat)
            .map((invitation) => (
              <Invite key={invitation.invitedAt ?? 'first'} hearingId={hearing.id} spoken={place.language} invitation={invitation} />
            ))}
        </div>
      ))}
      <ProblemAlert problem={invitations.error} onRetry={() => void invitations.refetch()} />
    </section>
  );
}

export function GiveCode({ hearingId, place }: { hearingId: string; place: Place }) {
  const { t } = useTranslation('hearing');
  const give = useGiveSeatCode(hearingId, place.seat);
  const who = place.name;
  return (
    <div>
      <ConfirmButton
        small
        busy={give.isPending}
        title={t('code.give', { who })}
        ask={<p>{t(place.taken ? 'code.giveAgain' : 'code.giveText')}</p>}
        yes={t('code.giveDo')}
        onYes={() => give.mutate()}
      >
        {t('code.give', { who })}
      </ConfirmButton>
      {give.data && (
        <p className="code" dir="ltr" aria-live="polite">
          {give.data.code}
        </p>
      )}
      <ProblemAlert problem={give.error} />
    </div>
  );
}
