import { useTranslation } from 'react-i18next';
import { CourtTime } from '@/time';
import { Alert } from '@/ui';
import { expected } from './expected';
import { stepsOf } from './steps';
import type { RoomView } from './RoomLine';
import { sentencesOf } from './sentences';

/** Where the hearing is, and what it waits for from the reader. */
export function PhaseBanner({ room }: { room: RoomView }) {
  const { t } = useTranslation('hearing');
  const you = room.seats.find((seat) => seat.seat === room.you?.seat);
  const { phase, recess, converted, closed } = room.picture;
  const listens = room.you?.role === 'OBSERVER';
  const said = sentencesOf(t, phase);
  const steps = phase === 'ADJOURNED' ? [...stepsOf(room), phase] : stepsOf(room);
  return (
    <section className="card room-phase" aria-label={t('room.phase')} data-testid="phase" data-phase={phase}>
      <ol className="room-steps">
        {steps.map((step) => (
          <li key={step} aria-current={step === phase ? 'step' : undefined}>
            {t(`phase.${step}`)}
          </li>
        ))}
      </ol>
      <p aria-live="polite">
        <strong>{you && t(`expected.${expected(you, room.picture, room.seats)}`)}</strong>
      </p>
      {said.length > 0 && (
        <details>
          <summary>{t('sentence.title')}</summary>
          <ul>
            {said.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      {listens && <p>{t('observer.listens')}</p>}
      {closed && (
        <Alert as="open" title={t('closed.now')}>
          <p>{t(`closed.${closed}`)}</p>
          <p>{t(listens ? 'closed.forGallery' : 'closed.forParties')}</p>
        </Alert>
      )}
      {converted && (
        <Alert as="open" title={t('convert.now')}>
          <p>{converted.reason}</p>
        </Alert>
      )}
      {recess && phase !== 'ADJOURNED' && (
        <Alert as="open" title={t('recess.now')}>
          <p>{recess.reason}</p>
          {recess.until && (
            <p>
              {t('record.until')} <CourtTime instant={recess.until} />
            </p>
          )}
        </Alert>
      )}
    </section>
  );
}
