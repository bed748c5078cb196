import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { isBlank } from '@/text/plainText';
import { Field } from '@/ui';
import { Decide } from './Decide';
import { type Challenge, isJudging, isUndecided } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { seatLabel } from './seatLabel';
import { isMediation } from './steps';

interface Props {
  room: RoomView;
  line: RoomLine;
}

/** The presiding judge decides about clerk and interpreter; about a judge the court president, in a mediation the court, and the clerk takes it down. */
export function ChallengesToDecide({ room, line }: Props) {
  const { t } = useTranslation('hearing');
  const elsewhere = (challenge: Challenge) =>
    isMediation(room) || room.seats.some((seat) => seat.seat === challenge.target && isJudging(seat.role));
  return room.picture.challenges.filter(isUndecided).map((challenge) => {
    if (elsewhere(challenge)) {
      return room.you?.role === 'CLERK' ? (
        <OfThePresident key={challenge.id} challenge={challenge} room={room} line={line} />
      ) : (
        <p key={challenge.id}>
          {textOf(challenge, room, t)} {t(isMediation(room) ? 'challenge.awaitCourt' : 'challenge.awaitPresident')}
        </p>
      );
    }
    return (
      room.you?.role === 'JUDGE' && (
        <Decide
          key={challenge.id}
          keep={`challenge.${challenge.id}`}
          text={textOf(challenge, room, t)}
          line={line}
          verb="challenge.decide"
          about={{ challengeId: challenge.id }}
        />
      )
    );
  });
}

function OfThePresident({ challenge, room, line }: Props & { challenge: Challenge }) {
  const { t } = useTranslation('hearing');
  const [document, setDocument] = useKept(`challenge-document.${challenge.id}`, '');
  return (
    <Decide
      keep={`challenge.${challenge.id}`}
      text={textOf(challenge, room, t)}
      line={line}
      verb="challenge.decide"
      about={{ challengeId: challenge.id, document }}
      incomplete={isBlank(document)}
    >
      <p>{t(isMediation(room) ? 'challenge.awaitCourt' : 'challenge.awaitPresident')}</p>
      <Field label={t(isMediation(room) ? 'challenge.courtDocument' : 'challenge.document')}>
        <input maxLength={1000} value={document} onChange={(event) => setDocument(event.target.value)} />
      </Field>
    </Decide>
  );
}

function textOf(challenge: Challenge, room: RoomView, t: (key: string, values?: Record<string, string>) => string) {
  const nameOf = (id: string | null) => {
    const seat = room.seats.find((each) => each.seat === id);
    return seat ? seatLabel(t, seat) : (id ?? '');
  };
  return t('console.challenge', { who: nameOf(challenge.seat), target: nameOf(challenge.target), text: challenge.reason });
}
