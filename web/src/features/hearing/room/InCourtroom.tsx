import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { CourtDate } from '@/time';
import { isBlank } from '@/text/plainText';
import { Button, Field } from '@/ui';
import { attendanceOf, hasSettled, isCourt, isParty, type SeatName } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { seatLabel } from './seatLabel';
import { useAsk } from './useAsk';

interface Props {
  room: RoomView;
  line: RoomLine;
}

const inCourtroom = (room: RoomView, seat: SeatName) => attendanceOf(room.picture, seat.seat).inCourtroom;
const isOpen = (room: RoomView, seat: SeatName) => !isCourt(seat.role) && !hasSettled(room.picture, seat);

/** What the parties in the courtroom answer aloud about their rights, taken down by the clerk. */
export function RightsOfTheCourtroom({ room, line }: Props) {
  return room.seats
    .filter((seat) => isParty(seat.role) && inCourtroom(room, seat) && !attendanceOf(room.picture, seat.seat).answered)
    .map((seat) => <RightsNote key={seat.seat} seat={seat} line={line} />);
}

function RightsNote({ seat, line }: { seat: SeatName; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  return (
    <fieldset>
      <legend>{t('console.rightsOf', { who: seat.name })}</legend>
      <Button small busy={asking} onClick={() => ask('rights.note', { seat: seat.seat })}>
        {t('console.rightsNote')}
      </Button>
      <ProblemAlert problem={refusal} />
    </fieldset>
  );
}

/** Who is in the courtroom signs the frozen version by hand; the clerk says so. */
export function PaperSignatures({ room, line }: Props) {
  const { t } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  const { record } = room.picture;
  if (!record) return null;
  return (
    <>
      {room.seats
        .filter((seat) => inCourtroom(room, seat) && isOpen(room, seat))
        .map((seat) => (
          <p key={seat.seat}>
            <Button busy={asking} onClick={() => ask('paper.sign', { seat: seat.seat, digest: record.digest })}>
              {t('console.signedOnPaper', { who: seat.name, version: record.version })}
            </Button>
          </p>
        ))}
      <ProblemAlert problem={refusal} />
    </>
  );
}

/** A party that left without signing does not stop the record: the judge finds it, with the circumstances. */
export function MissingSignatures({ hearingId, room, line }: Props & { hearingId: string }) {
  const { t } = useTranslation('hearing');
  const [seat, setSeat] = useState('');
  const [reason, setReason, forget] = useKept(`unsigned.${hearingId}`, '');
  const { ask, asking, refusal } = useAsk(line);
  const open = room.seats.filter((each) => isOpen(room, each));
  if (!room.picture.record || open.length === 0) return null;
  const done = () => {
    setSeat('');
    forget();
  };
  return (
    <fieldset>
      <legend>{t('console.unsigned')}</legend>
      <p>{t('console.unsignedMeans')}</p>
      {room.picture.record.readUntil && (
        <p>
          {t('console.unsignedFrom')} <CourtDate date={room.picture.record.readUntil} />
        </p>
      )}
      <Field label={t('console.unsignedWho')}>
        <select value={seat} onChange={(event) => setSeat(event.target.value)}>
          <option value="">{t('exhibit.none')}</option>
          {open.map((each) => (
            <option key={each.seat} value={each.seat}>
              {seatLabel(t, each)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('console.unsignedReason')}>
        <input maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <Button small busy={asking} disabled={!seat || isBlank(reason)} onClick={() => ask('signature.miss', { seat, reason }, done)}>
        {t('console.unsignedDo')}
      </Button>
      <ProblemAlert problem={refusal} />
    </fieldset>
  );
}
