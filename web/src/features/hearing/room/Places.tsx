import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakesPartFrom } from '@/api/generated/room';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { usePunctuation } from '@/i18n/usePunctuation';
import { isBlank } from '@/text/plainText';
import { Button, Field } from '@/ui';
import { attendanceOf, isCourt, type SeatName } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { seatLabel } from './seatLabel';
import { may, useAsk } from './useAsk';

interface Props {
  hearingId: string;
  room: RoomView;
  line: RoomLine;
}

const OF_THE_COURT: TakesPartFrom[] = ['ONLINE_COURTROOM', 'OUTSIDE_THE_COURTROOM'];
const OF_OTHERS: TakesPartFrom[] = ['OWN', 'APPOINTED'];

/** From where people take part, as the court saw it: a checklist for judge and clerk, which stops nobody. */
export function Places({ hearingId, room, line }: Props) {
  const { t } = useTranslation('hearing');
  const { comma } = usePunctuation();
  const { you, picture, seats } = room;
  if (!may(you?.perms, picture.phase, 'place.see')) return null;
  const online = seats.filter(({ seat }) => attendanceOf(picture, seat).present && !attendanceOf(picture, seat).inCourtroom);
  const open = online.filter(({ seat }) => !picture.places[seat]);
  if (online.length === 0) return null;
  return (
    <details>
      <summary>{t('place.title')}</summary>
      <p>{t('place.means')}</p>
      {open.length > 0 && <p>{t('place.open', { who: open.map((seat) => seatLabel(t, seat)).join(comma) })}</p>}
      <ul>
        {online
          .filter(({ seat }) => picture.places[seat])
          .map((seat) => {
            const { place, fit } = picture.places[seat.seat]!;
            return (
              <li key={seat.seat}>
                {t('place.seen', { who: seatLabel(t, seat), place: t(`place.${place}`) })} · {t(fit ? 'place.fit' : 'place.unfit')}
              </li>
            );
          })}
      </ul>
      <Look key={(open[0] ?? online[0]!).seat} hearingId={hearingId} first={(open[0] ?? online[0]!).seat} seats={online} line={line} />
    </details>
  );
}

/** The next one that nobody has looked at stands first. */
function Look({ hearingId, first, seats, line }: { hearingId: string; first: string; seats: SeatName[]; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const [seat, setSeat] = useState(first);
  const its = seats.find((each) => each.seat === seat) ?? seats[0]!;
  const places = isCourt(its.role) ? OF_THE_COURT : OF_OTHERS;
  const [chosen, setChosen] = useState<TakesPartFrom>(places[0]!);
  const place = places.includes(chosen) ? chosen : places[0]!;
  const [note, setNote, forgetNote] = useKept(`place.${hearingId}`, '');
  const [approval, setApproval, forgetApproval] = useKept(`place-approval.${hearingId}`, '');
  const { ask, asking, refusal } = useAsk(line);
  const needsApproval = place === 'OUTSIDE_THE_COURTROOM';
  const says = (fit: boolean) =>
    ask(
      'place.see',
      { seat: its.seat, place, fit, note: note.trim() || null, ...(needsApproval ? { approval: approval.trim() || null } : {}) },
      () => (forgetNote(), forgetApproval()),
    );
  const incomplete = needsApproval && isBlank(approval);
  return (
    <>
      <Field label={t('place.whose')}>
        <select value={its.seat} onChange={(event) => setSeat(event.target.value)}>
          {seats.map((each) => (
            <option key={each.seat} value={each.seat}>
              {seatLabel(t, each)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('place.place')}>
        <select value={place} onChange={(event) => setChosen(event.target.value as TakesPartFrom)}>
          {places.map((each) => (
            <option key={each} value={each}>
              {t(`place.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      {needsApproval && (
        <Field label={t('place.approval')}>
          <input maxLength={1000} value={approval} onChange={(event) => setApproval(event.target.value)} />
        </Field>
      )}
      <Field label={t('place.note')}>
        <input maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <div className="row">
        <Button small busy={asking} disabled={incomplete} onClick={() => says(true)}>
          {t('place.fit')}
        </Button>
        <Button small disabled={incomplete || isBlank(note) || asking} onClick={() => says(false)}>
          {t('place.unfit')}
        </Button>
      </div>
      <ProblemAlert problem={refusal} />
    </>
  );
}
