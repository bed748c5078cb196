import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { isBlank } from '@/text/plainText';
import { Button, Field } from '@/ui';
import { attendanceOf, type Challenge, isParty, type SeatName } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { seatLabel } from './seatLabel';
import { may, useAsk } from './useAsk';

interface Props {
  hearingId: string;
  room: RoomView;
  line: RoomLine;
}

/** A party asks that somebody of the court withdraw, itself or, in the courtroom, through the clerk; and once for reconsideration. */
export function ChallengePanel({ hearingId, room, line }: Props) {
  const { t } = useTranslation('hearing');
  const { you, picture, seats } = room;
  if (!you || picture.mediation.caucus) return null;
  const raises = may(you.perms, picture.phase, 'challenge.raise') && picture.rightsRead;
  const there = seats.filter((seat) => isParty(seat.role) && attendanceOf(picture, seat.seat).inCourtroom);
  const notes = may(you.perms, picture.phase, 'challenge.note') && picture.rightsRead && there.length > 0;
  const refused = picture.challenges.filter((each) => each.seat === you.seat && each.state === 'refused');
  const mayAgain = refused.length > 0 && may(you.perms, picture.phase, 'challenge.reconsider');
  if (!raises && !notes && !mayAgain) return null;
  return (
    <details className="card" open={mayAgain || undefined}>
      <summary>{t('challenge.title')}</summary>
      {(raises || notes) && <Raise hearingId={hearingId} room={room} line={line} of={notes ? there : []} />}
      {mayAgain && refused.map((each) => <Again key={each.id} challenge={each} line={line} room={room} />)}
    </details>
  );
}

/** @param of the parties in the courtroom for whom the clerk takes it down; empty where a party speaks for itself */
function Raise({ hearingId, room, line, of }: Props & { of: SeatName[] }) {
  const { t } = useTranslation('hearing');
  const [seat, setSeat] = useState('');
  const [target, setTarget] = useState('');
  const [reason, setReason, forget] = useKept(`challenge.${hearingId}`, '');
  const { ask, asking, refusal } = useAsk(line);
  const nameOf = (each: SeatName) => seatLabel(t, each);
  const done = () => {
    setTarget('');
    forget();
  };
  const raise = () =>
    of.length > 0 ? ask('challenge.note', { seat, target, reason }, done) : ask('challenge.raise', { target, reason }, done);
  const choice = (label: string, value: string, change: (value: string) => void, seats: SeatName[]) => (
    <Field label={label}>
      <select value={value} onChange={(event) => change(event.target.value)}>
        <option value="">{t('exhibit.none')}</option>
        {seats.map((each) => (
          <option key={each.seat} value={each.seat}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </Field>
  );
  return (
    <>
      <p>{t('challenge.means')}</p>
      {of.length > 0 && choice(t('challenge.of'), seat, setSeat, of)}
      {choice(
        t('challenge.target'),
        target,
        setTarget,
        room.seats.filter((each) => !isParty(each.role) && each.role !== 'WITNESS' && each.role !== 'EXPERT_ASSISTANT'),
      )}
      <Field label={t('challenge.reason')}>
        <textarea rows={2} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <Button busy={asking} disabled={!target || isBlank(reason) || (of.length > 0 && !seat)} onClick={raise}>
        {t('challenge.do')}
      </Button>
      <ProblemAlert problem={refusal} />
    </>
  );
}

function Again({ challenge, room, line }: Omit<Props, 'hearingId'> & { challenge: Challenge }) {
  const { t } = useTranslation('hearing');
  const [reason, setReason, forget] = useKept(`reconsider.${challenge.id}`, '');
  const { ask, asking, refusal } = useAsk(line);
  const target = room.seats.find((seat) => seat.seat === challenge.target)?.name ?? '';
  return (
    <fieldset>
      <legend>{t('challenge.refused', { target })}</legend>
      <Field label={t('challenge.again')}>
        <input maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <Button
        small
        busy={asking}
        disabled={isBlank(reason)}
        onClick={() => ask('challenge.reconsider', { challengeId: challenge.id, reason }, forget)}
      >
        {t('challenge.againDo')}
      </Button>
      <ProblemAlert problem={refusal} />
    </fieldset>
  );
}
