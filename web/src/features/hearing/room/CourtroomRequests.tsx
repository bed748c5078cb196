import { useTranslation } from 'react-i18next';
import type { CourtroomReason } from '@/api/generated/room';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { isBlank } from '@/text/plainText';
import { Button, ConfirmButton, Field, useChecks, useForm } from '@/ui';
import type { CourtroomRequest } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { seatLabel } from './seatLabel';
import { may, useAsk } from './useAsk';

interface Props {
  hearingId: string;
  room: RoomView;
  line: RoomLine;
}

const REASONS: CourtroomReason[] = ['COMPLEX', 'WITNESS_ON_THE_SPOT', 'EVIDENCE_ON_THE_SPOT', 'OTHER'];

/** Parties that want the hearing to go on in the courtroom: who presides refuses, or lets it; until then it goes on online. */
export function CourtroomRequests({ hearingId, room, line }: Props) {
  const { t } = useTranslation('hearing');
  const { you, picture } = room;
  const mayAsk = may(you?.perms, picture.phase, 'courtroom.ask') && !picture.converted;
  const mayDecide = may(you?.perms, picture.phase, 'courtroom.refuse');
  return (
    <>
      {picture.courtroomRequests.map((request) =>
        mayDecide ? (
          <Rule key={request.id} request={request} text={said(request, room, t)} line={line} />
        ) : (
          <p key={request.id}>
            {said(request, room, t)} {t('exhibit.undecided')}
          </p>
        ),
      )}
      {mayAsk && <Ask hearingId={hearingId} line={line} />}
    </>
  );
}

function said({ seat, ground, reason }: CourtroomRequest, room: RoomView, t: (key: string, values?: Record<string, string>) => string) {
  const asking = room.seats.find((each) => each.seat === seat);
  return t('asked.says', { who: asking ? seatLabel(t, asking) : seat, ground: t(`asked.${ground}`), text: reason });
}

function Rule({ request, text, line }: { request: CourtroomRequest; text: string; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const [reason, setReason, forget] = useKept(`courtroom.${request.id}`, '');
  const { ask, asking, refusal } = useAsk(line);
  return (
    <fieldset>
      <legend>{text}</legend>
      <Field label={t('console.decisionReason')}>
        <input maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <div className="row">
        <ConfirmButton
          small
          disabled={isBlank(reason)}
          title={t('convert.title')}
          ask={<p>{t('convert.text')}</p>}
          yes={t('convert.title')}
          onYes={() => ask('hearing.convert', { ground: 'ASKED_FOR', reason }, forget)}
        >
          {t('asked.grant')}
        </ConfirmButton>
        <Button
          small
          disabled={isBlank(reason)}
          busy={asking}
          onClick={() => ask('courtroom.refuse', { requestId: request.id, reason }, forget)}
        >
          {t('console.refuse')}
        </Button>
      </div>
      <ProblemAlert problem={refusal} />
    </fieldset>
  );
}

function Ask({ hearingId, line }: Omit<Props, 'room'>) {
  const { t } = useTranslation('hearing');
  const is = useChecks();
  const { ask, asking, refusal } = useAsk(line);
  const form = useForm(
    { ground: 'COMPLEX', reason: '' },
    { checks: { ground: [is.chosen], reason: [is.required] }, refused: refusal, keep: `courtroom-request.${hearingId}` },
  );
  const send = form.sends(({ ground, reason }) =>
    ask('courtroom.ask', { ground: ground as CourtroomReason, reason: reason.trim() }, form.forget),
  );
  return (
    <details>
      <summary>{t('asked.title')}</summary>
      <p>{t('asked.means')}</p>
      <form {...send}>
        <Field label={t('asked.ground')} {...form.field('ground')}>
          <select {...form.input('ground')}>
            {REASONS.map((each) => (
              <option key={each} value={each}>
                {t(`asked.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('asked.reason')} {...form.field('reason')}>
          <textarea rows={2} maxLength={1000} {...form.input('reason')} />
        </Field>
        <Button type="submit" busy={asking}>
          {t('asked.do')}
        </Button>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
      </form>
    </details>
  );
}
