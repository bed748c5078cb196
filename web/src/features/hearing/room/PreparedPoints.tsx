import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { named, nameFor } from '@/filing/CaseTitle';
import { usePunctuation } from '@/i18n/usePunctuation';
import { isBlank } from '@/text/plainText';
import { Button, Citation, Field, Mark } from '@/ui';
import { type PreparedPoint, usePreparation } from '../requests';
import { attendanceOf, isParty } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { seatLabel } from './seatLabel';
import { isHearing } from './steps';
import { isHeardApart } from './testimony';
import { may, useAsk } from './useAsk';

interface Props {
  hearingId: string;
  room: RoomView;
  line: RoomLine;
}

/** In a hearing: what a conference before it put down. A party goes back on what it agreed to with a reason, and who presides decides. */
export function PreparedPoints({ hearingId, room, line }: Props) {
  const { t } = useTranslation('hearing');
  const reads = !!room.you && isHearing(room) && !isHeardApart(room.you.role);
  const known = usePreparation(hearingId, reads);
  if (known.error) return <ProblemAlert problem={known.error} onRetry={() => void known.refetch()} />;
  if (!reads || !known.data?.points.length) return null;
  return (
    <section className="card" aria-label={t('prepared.title')}>
      <h2>{t('prepared.title')}</h2>
      <p>
        {t('prepared.text')} <Citation law="J 229" />
      </p>
      <ul className="plain">
        {known.data.points.map((point) => (
          <li key={`${point.meetingId}.${point.number}`}>
            <OnePoint point={point} hearingId={hearingId} room={room} line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** As it was put down. */
export function PointAsRecorded({ point }: { point: PreparedPoint }) {
  const { t, i18n } = useTranslation('hearing');
  const { comma } = usePunctuation();
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <>
      <p>
        <strong>{t('points.number', { number: point.number })}</strong>{' '}
        <Mark as={point.standing === 'UNDISPUTED' ? 'good' : 'open'}>{t(`points.${point.standing}`)}</Mark>
      </p>
      <p dir="auto">{point.text}</p>
      {point.agreedBy.length > 0 && (
        <p>
          <small>{t('prepared.agreed', { who: point.agreedBy.map((party) => nameFor(named(party), language)).join(comma) })}</small>
        </p>
      )}
    </>
  );
}

function OnePoint({ point, hearingId, room, line }: { point: PreparedPoint } & Props) {
  const { t } = useTranslation('hearing');
  const { you, picture, seats } = room;
  const retraction = picture.points.retractions[point.pointId];
  const takesDown = you?.role === 'CLERK';
  const mayRetract =
    point.standing === 'UNDISPUTED' && may(you?.perms, picture.phase, 'point.retract') && (!retraction || retraction.granted === false);
  const mayRule = may(you?.perms, picture.phase, 'point.rule') && retraction?.granted === null;
  const goesBack = seats.find(({ seat }) => seat === retraction?.seat);
  const inCourtroom = seats.filter((each) => isParty(each.role) && attendanceOf(picture, each.seat).inCourtroom);
  return (
    <article aria-label={t('points.number', { number: point.number })}>
      <PointAsRecorded point={point} />
      {retraction && goesBack && (
        <p aria-live="polite">
          {t('prepared.retracted', { who: seatLabel(t, goesBack), text: retraction.reason })}{' '}
          {retraction.granted === null ? (
            t('prepared.undecided')
          ) : (
            <Mark as={retraction.granted ? 'open' : 'good'}>{t(retraction.granted ? 'prepared.grant' : 'prepared.refuse')}</Mark>
          )}
        </p>
      )}
      {mayRetract && !takesDown && point.yours && <Retract point={point} hearingId={hearingId} line={line} />}
      {mayRetract &&
        takesDown &&
        inCourtroom.map((each) => (
          <Retract key={each.seat} point={point} hearingId={hearingId} line={line} seat={each.seat} who={seatLabel(t, each)} />
        ))}
      {mayRule && <Rule point={point} hearingId={hearingId} line={line} />}
    </article>
  );
}

/** @param seat of who is in the courtroom, for whom the clerk takes it down */
function Retract({
  point,
  hearingId,
  line,
  seat,
  who,
}: {
  point: PreparedPoint;
  hearingId: string;
  line: RoomLine;
  seat?: string;
  who?: string;
}) {
  const { t } = useTranslation('hearing');
  const [reason, setReason, forget] = useKept(`retract.${hearingId}.${point.pointId}.${seat ?? ''}`, '');
  const { ask, asking, refusal } = useAsk(line);
  return (
    <details>
      <summary>
        {t('prepared.retract')} {who && <bdi translate="no">{who}</bdi>}
      </summary>
      <Field label={t('prepared.reason')}>
        <textarea rows={2} maxLength={6000} value={reason} onChange={(event) => setReason(event.target.value)} dir="auto" />
      </Field>
      <Button
        busy={asking}
        disabled={isBlank(reason)}
        onClick={() => ask('point.retract', { pointId: point.pointId, reason: reason.trim(), ...(seat ? { seat } : {}) }, forget)}
      >
        {t('prepared.retractDo')}
      </Button>
      <ProblemAlert problem={refusal} />
    </details>
  );
}

function Rule({ point, hearingId, line }: { point: PreparedPoint; hearingId: string; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const [reason, setReason, forget] = useKept(`ruling.${hearingId}.${point.pointId}`, '');
  const { ask, asking, refusal } = useAsk(line);
  const rule = (granted: boolean) => ask('point.rule', { pointId: point.pointId, granted, reason: reason.trim() }, forget);
  return (
    <>
      <Field label={t('prepared.ruling')}>
        <input maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} dir="auto" />
      </Field>
      <div className="row">
        <Button busy={asking} disabled={isBlank(reason)} onClick={() => rule(true)}>
          {t('prepared.grant')}
        </Button>
        <Button busy={asking} disabled={isBlank(reason)} onClick={() => rule(false)}>
          {t('prepared.refuse')}
        </Button>
      </div>
      <ProblemAlert problem={refusal} />
    </>
  );
}
