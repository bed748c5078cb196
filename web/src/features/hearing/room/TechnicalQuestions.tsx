import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Citation, Mark } from '@/ui';
import { isOnTheMerits } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { may, useAsk } from './useAsk';

/** A technical investigator asks once the judge consents, until the next step: the judge consents here, and they see whether they may. */
export function TechnicalQuestions({ room, line }: { room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  const { you, picture, seats } = room;
  const investigators = seats.filter((seat) => seat.role === 'TECHNICAL_INVESTIGATOR');
  const mayAllow = may(you?.perms, picture.phase, 'question.allow');
  const own = you?.role === 'TECHNICAL_INVESTIGATOR';
  if (investigators.length === 0 || !isOnTheMerits(picture.phase) || (!mayAllow && !own)) return null;
  return (
    <section className="card" aria-label={t('question.title')}>
      <h2>
        {t('question.title')} <Citation law="法释〔2019〕2号 8" /> <Mark as="open">{t('app:derivation.recalled')}</Mark>
      </h2>
      <div aria-live="polite">
        {own && !picture.mayAsk.includes(you.seat) && <p>{t('question.wait')}</p>}
        {investigators
          .filter((seat) => picture.mayAsk.includes(seat.seat))
          .map((seat) => (
            <p key={seat.seat}>{t('question.allowed', { name: seat.name })}</p>
          ))}
      </div>
      {mayAllow &&
        investigators
          .filter((seat) => !picture.mayAsk.includes(seat.seat))
          .map((seat) => (
            <Button key={seat.seat} small busy={asking} onClick={() => ask('question.allow', { seat: seat.seat })}>
              {t('question.allow', { name: seat.name })}
            </Button>
          ))}
      <ProblemAlert problem={refusal} />
    </section>
  );
}
