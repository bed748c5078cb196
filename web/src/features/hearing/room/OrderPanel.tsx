import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { isBlank } from '@/text/plainText';
import { Button, Citation, ConfirmButton, Field } from '@/ui';
import { isCourt } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { seatLabel } from './seatLabel';
import { may, useAsk } from './useAsk';

/** Who presides admonishes who breaks the rules of the courtroom, tells them to leave, and lets them in again; the record has the reason. */
export function OrderPanel({ hearingId, room, line }: { hearingId: string; room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const [seat, setSeat] = useState('');
  const [reason, setReason, forget] = useKept(`order.${hearingId}`, '');
  const { ask, asking, refusal } = useAsk(line);
  const { you, picture } = room;
  if (!may(you?.perms, picture.phase, 'conduct.remove')) return null;
  const isOut = (id: string) => picture.removed.includes(id);
  const seats = [...room.seats, ...room.gallery];
  const there = seats.filter((each) => !isCourt(each.role) && !isOut(each.seat));
  const whole = there.some((each) => each.seat === seat) && !isBlank(reason);
  const done = () => (forget(), setSeat(''));
  return (
    <details className="card">
      <summary>{t('order.title')}</summary>
      <Field label={t('order.who')}>
        <select value={seat} onChange={(event) => setSeat(event.target.value)}>
          <option value="">{t('exhibit.none')}</option>
          {there.map((each) => (
            <option key={each.seat} value={each.seat}>
              {seatLabel(t, each)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('order.reason')}>
        <textarea rows={2} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} dir="auto" />
      </Field>
      <div className="row">
        <Button small busy={asking} disabled={!whole} onClick={() => ask('conduct.admonish', { seat, reason }, done)}>
          {t('order.admonish')}
        </Button>
        <ConfirmButton
          small
          danger
          busy={asking}
          disabled={!whole}
          title={t('order.remove')}
          ask={<p>{t(room.gallery.some((each) => each.seat === seat) ? 'order.removeListenerAsk' : 'order.removeAsk')}</p>}
          yes={t('order.remove')}
          onYes={() => ask('conduct.remove', { seat, reason }, done)}
        >
          {t('order.remove')}
        </ConfirmButton>
      </div>
      {seats
        .filter((each) => isOut(each.seat))
        .map((each) => (
          <p key={each.seat}>
            <Button small busy={asking} onClick={() => ask('conduct.readmit', { seat: each.seat })}>
              {t('order.readmit', { who: seatLabel(t, each) })}
            </Button>
          </p>
        ))}
      <p>
        <Citation law="CPL 113; J 176, 177" />
      </p>
      <ProblemAlert problem={refusal} />
    </details>
  );
}
