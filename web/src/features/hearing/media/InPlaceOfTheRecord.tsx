import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { usePunctuation } from '@/i18n/usePunctuation';
import { isBlank } from '@/text/plainText';
import { Button, Field, Tick } from '@/ui';
import { attendanceOf, isParty } from '../room/picture';
import type { RoomLine, RoomView } from '../room/RoomLine';
import { seatLabel } from '../room/seatLabel';
import { may, useAsk } from '../room/useAsk';

interface Props {
  hearingId: string;
  room: RoomView;
  line: RoomLine;
}

/** In simple procedure the recording can take the place of the written record, if every party agrees; who presides says so. */
export function InPlaceOfTheRecord({ hearingId, room, line }: Props) {
  const { t } = useTranslation('hearing');
  const { comma } = usePunctuation();
  const { ask, asking, refusal } = useAsk(line);
  const { you, picture, seats } = room;
  const { agreed, replaces } = picture.recording;
  const mayAgree = may(you?.perms, picture.phase, 'recording.agree');
  const mayReplace = may(you?.perms, picture.phase, 'recording.replace');
  const takesDown = you?.role === 'CLERK';
  const asked = seats.filter(
    (each) =>
      isParty(each.role) &&
      !agreed.includes(each.seat) &&
      (takesDown ? attendanceOf(picture, each.seat).inCourtroom : each.seat === you?.seat),
  );
  const nothingToDo = !mayReplace && (!mayAgree || asked.length === 0);
  if (nothingToDo) return replaces ? <p>{t('inPlace.now')}</p> : null;
  return (
    <details>
      <summary>{t('inPlace.title')}</summary>
      <p>{t('inPlace.means')}</p>
      {replaces && <p>{t('inPlace.now')}</p>}
      {agreed.length > 0 && (
        <p>
          {t('inPlace.agreed', {
            who: seats
              .filter((each) => agreed.includes(each.seat))
              .map((each) => seatLabel(t, each))
              .join(comma),
          })}
        </p>
      )}
      {mayAgree &&
        asked.map((party) => (
          <Button key={party.seat} small busy={asking} onClick={() => ask('recording.agree', takesDown ? { seat: party.seat } : {})}>
            {takesDown ? t('inPlace.agreeNote', { who: seatLabel(t, party) }) : t('inPlace.agree')}
          </Button>
        ))}
      {mayReplace && <Replace hearingId={hearingId} replaces={replaces} line={line} />}
      <ProblemAlert problem={refusal} />
    </details>
  );
}

function Replace({ hearingId, replaces, line }: { hearingId: string; replaces: boolean; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const [simple, setSimple] = useState(false);
  const [reason, setReason, forget] = useKept(`in-place.${hearingId}`, '');
  const { ask, asking, refusal } = useAsk(line);
  return (
    <>
      {replaces ? (
        <>
          <Field label={t('inPlace.why')}>
            <input maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
          <Button
            small
            busy={asking}
            disabled={isBlank(reason)}
            onClick={() => ask('recording.replace', { replaces: false, reason }, forget)}
          >
            {t('inPlace.back')}
          </Button>
        </>
      ) : (
        <>
          <Tick checked={simple} onChange={setSimple}>
            {t('inPlace.simple')}
          </Tick>
          <Button small busy={asking} onClick={() => ask('recording.replace', { replaces: true, simpleProcedure: simple })}>
            {t('inPlace.do')}
          </Button>
        </>
      )}
      <ProblemAlert problem={refusal} />
    </>
  );
}
