import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CaseTitle, named } from '@/filing/CaseTitle';
import { Alert, Mark } from '@/ui';
import { LocalTimes } from './LocalTimes';
import { OwnDevices, useDevices } from './media/OwnDevices';
import { useOwnDocument } from './media/ownDocument';
import { Preparation } from './Preparation';
import { useHearing } from './requests';
import './hearing.css';

/** Before a hearing: when it is, what to have ready, and the way in. */
export default function LobbyScreen() {
  const { t } = useTranslation('hearing');
  const { hearingId } = useParams({ strict: false }) as { hearingId: string };
  const hearing = useHearing(hearingId);
  const { data } = hearing;
  const mine = data?.seats.filter((place) => data.yourSeats.includes(place.seat)) ?? [];
  const ahead = data?.status === 'SCHEDULED' || data?.status === 'OPEN';
  return (
    <Screen
      title={t('lobby.title', { number: data?.caseNumber ?? '' })}
      lead={data && <CaseTitle title={data.title} cause={null} parties={data.parties.map(named)} />}
      actions={
        <LinkButton to="/hearings/$hearingId" params={{ hearingId }}>
          {t('lobby.hearing')}
        </LinkButton>
      }
    >
      <ProblemAlert problem={hearing.error} onRetry={() => hearing.refetch()} />
      {hearing.isPending && <Pending />}
      {data && (
        <section>
          <p>
            <Mark>{t(`status.${data.status}`)}</Mark>
          </p>
          <LocalTimes
            caption={t('lobby.when')}
            rows={[
              { key: 'court', name: t('schedule.court'), time: data.courtTime },
              ...mine.slice(0, 1).map((place) => ({ key: place.seat, name: t('lobby.you'), time: place.time })),
            ]}
          />
        </section>
      )}
      {data && !ahead && <Alert as="open" role="note" title={t('lobby.over')} />}
      {data && ahead && mine.length === 0 && <Alert as="open" role="note" title={t('lobby.noSeat')} />}
      {data && ahead && mine.length > 0 && (
        <>
          <Preparation hearing={data} mine={mine} />
          {mine[0]?.role !== 'OBSERVER' && <Yourself />}
          <div className="row">
            <LinkButton primary to="/hearings/$hearingId/room" params={{ hearingId }}>
              {t('one.enter')}
            </LinkButton>
            <LinkButton to="/hearings/$hearingId/devices" params={{ hearingId }}>
              {t('devices.title')}
            </LinkButton>
          </div>
          <p>{t('lobby.early')}</p>
        </>
      )}
    </Screen>
  );
}

/** Whether one looks and sounds right, before anybody else does so; camera and microphone work in a document of this page's own alone. */
function Yourself() {
  return useOwnDocument() ? <OwnPicture /> : <Pending />;
}

function OwnPicture() {
  const { t } = useTranslation('hearing');
  return (
    <OwnDevices devices={useDevices()} title={t('lobby.yourself')}>
      <p>{t('lobby.yourselfText')}</p>
    </OwnDevices>
  );
}
