import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PointStanding } from '@/api/generated/room';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { usePunctuation } from '@/i18n/usePunctuation';
import { isBlank } from '@/text/plainText';
import { Button, Citation, Field, Mark } from '@/ui';
import { attendanceOf, isParty, type SeatName } from './picture';
import type { Point } from './points';
import type { RoomLine, RoomView } from './RoomLine';
import { seatLabel } from './seatLabel';
import { may, useAsk } from './useAsk';

interface Props {
  hearingId: string;
  room: RoomView;
  line: RoomLine;
}

const STANDINGS: PointStanding[] = ['UNDISPUTED', 'DISPUTED'];

/** Seats of one party that are there, by party: any of them speaks for it. */
function partiesThere({ seats, picture }: RoomView): SeatName[][] {
  const there = seats.filter((seat) => isParty(seat.role) && attendanceOf(picture, seat.seat).present);
  const parties = new Map<string, SeatName[]>();
  there.forEach((seat) => parties.set(seat.party ?? seat.seat, [...(parties.get(seat.party ?? seat.seat) ?? []), seat]));
  return [...parties.values()];
}

/** Before a hearing: what is in dispute and what is not, as the court puts it down, what each party says to it, and of which evidence somebody has still to speak. */
export function PointsPanel({ hearingId, room, line }: Props) {
  const { t } = useTranslation('hearing');
  const { you, picture } = room;
  if (!you || picture.phase !== 'EXCHANGE') return null;
  const { points } = picture.points;
  const mayState = may(you.perms, picture.phase, 'point.state');
  const answers = may(you.perms, picture.phase, 'point.answer');
  return (
    <section className="card" aria-label={t('points.title')}>
      <h2>
        {t('points.title')} <Citation law="J 226; EV 57" />
      </h2>
      {answers && you.role !== 'CLERK' && (
        <p>
          {t('points.binds')} <Citation law="J 229" />
        </p>
      )}
      <Pieces room={room} />
      {points.length === 0 && <p>{t('points.none')}</p>}
      <ol className="plain" aria-live="polite">
        {points.map((point) => (
          <li key={point.id} value={point.number}>
            <OnePoint point={point} hearingId={hearingId} room={room} line={line} />
          </li>
        ))}
      </ol>
      {mayState && (
        <details>
          <summary>{t('points.state')}</summary>
          <StatePoint hearingId={hearingId} line={line} />
        </details>
      )}
    </section>
  );
}

function Pieces({ room }: { room: RoomView }) {
  const { t } = useTranslation('hearing');
  const { comma } = usePunctuation();
  const { pieces, spokeOf } = room.picture.points;
  if (pieces.length === 0) return null;
  const silent = (digest: string) =>
    partiesThere(room)
      .filter((party) => !party.some(({ seat }) => spokeOf[digest]?.includes(seat)))
      .map(([first]) => seatLabel(t, first!));
  return (
    <>
      <h3>{t('points.pieces')}</h3>
      <ul>
        {pieces.map(({ digest, title }) => (
          <li key={digest}>
            <bdi>{title}</bdi>
            {silent(digest).length > 0 && <small> · {t('points.stillToSay', { who: silent(digest).join(comma) })}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}

function OnePoint({ point, hearingId, room, line }: { point: Point } & Props) {
  const { t } = useTranslation('hearing');
  const { you, picture, seats } = room;
  const mayState = may(you?.perms, picture.phase, 'point.state');
  const mayAnswer = may(you?.perms, picture.phase, 'point.answer');
  const takesDown = you?.role === 'CLERK';
  const said = seats.filter(({ seat }) => point.answers[seat]);
  const open = partiesThere(room).filter((party) => !party.some(({ seat }) => point.answers[seat]));
  const answering = seats.filter(
    (each) => isParty(each.role) && (takesDown ? attendanceOf(picture, each.seat).inCourtroom : each.seat === you?.seat),
  );
  return (
    <article aria-label={t('points.number', { number: point.number })}>
      <p>
        <strong>{t('points.number', { number: point.number })}</strong>{' '}
        <Mark as={point.standing === 'UNDISPUTED' ? 'good' : 'open'}>{t(`points.${point.standing}`)}</Mark>
      </p>
      <p dir="auto">{point.text}</p>
      <ul className="plain">
        {said.map((seat) => (
          <li key={seat.seat}>
            {t(point.answers[seat.seat]!.agrees ? 'points.agrees' : 'points.disagrees', {
              who: seatLabel(t, seat),
              text: point.answers[seat.seat]!.text ?? '',
            })}{' '}
            {point.answers[seat.seat]!.agrees && point.answers[seat.seat]!.text && <bdi>{point.answers[seat.seat]!.text}</bdi>}
          </li>
        ))}
        {open.map(([first]) => (
          <li key={first!.seat}>{t('points.open', { who: seatLabel(t, first!) })}</li>
        ))}
      </ul>
      {mayAnswer &&
        answering
          .filter(({ seat }) => !point.answers[seat])
          .map((seat) => (
            <AnswerPoint key={seat.seat} point={point} hearingId={hearingId} line={line} seat={seat} forAnother={takesDown} />
          ))}
      {mayState && (
        <details>
          <summary>{t('points.change')}</summary>
          <StatePoint hearingId={hearingId} line={line} point={point} />
          <DropPoint hearingId={hearingId} line={line} point={point} />
        </details>
      )}
    </article>
  );
}

/** @param forAnother whether the clerk takes it down for who is in the courtroom */
function AnswerPoint({
  point,
  hearingId,
  line,
  seat,
  forAnother,
}: {
  point: Point;
  hearingId: string;
  line: RoomLine;
  seat: SeatName;
  forAnother: boolean;
}) {
  const { t } = useTranslation('hearing');
  const [text, setText, forget] = useKept(`point.${hearingId}.${point.id}.${seat.seat}`, '');
  const { ask, asking, refusal } = useAsk(line);
  const who = { who: seatLabel(t, seat) };
  const answer = (agrees: boolean) =>
    ask('point.answer', { pointId: point.id, agrees, text: text.trim() || null, ...(forAnother ? { seat: seat.seat } : {}) }, forget);
  return (
    <>
      <Field label={t('points.why')}>
        <textarea rows={2} maxLength={6000} value={text} onChange={(event) => setText(event.target.value)} dir="auto" />
      </Field>
      <div className="row">
        <Button busy={asking} onClick={() => answer(true)}>
          {forAnother ? t('points.agreeFor', who) : t('points.agree')}
        </Button>
        <Button busy={asking} disabled={isBlank(text)} onClick={() => answer(false)}>
          {forAnother ? t('points.disagreeFor', who) : t('points.disagree')}
        </Button>
      </div>
      <ProblemAlert problem={refusal} />
    </>
  );
}

/** @param point that is put otherwise; absent for another one */
function StatePoint({ hearingId, line, point }: { hearingId: string; line: RoomLine; point?: Point }) {
  const { t } = useTranslation('hearing');
  const [standing, setStanding] = useState<PointStanding | ''>(point?.standing ?? '');
  const [text, setText, forget] = useKept(`point.text.${hearingId}.${point?.id ?? 'new'}`, point?.text ?? '');
  const { ask, asking, refusal } = useAsk(line);
  const done = () => {
    forget();
    setStanding(point ? standing : '');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (standing && !isBlank(text))
          ask('point.state', { pointId: point?.id ?? crypto.randomUUID(), standing, text: text.trim() }, done);
      }}
    >
      <Field label={t('points.standing')}>
        <select value={standing} onChange={(event) => setStanding(event.target.value as PointStanding | '')}>
          <option value="">{t('exhibit.none')}</option>
          {STANDINGS.map((each) => (
            <option key={each} value={each}>
              {t(`points.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('points.text')}>
        <textarea rows={3} maxLength={6000} value={text} onChange={(event) => setText(event.target.value)} dir="auto" />
      </Field>
      <Button type="submit" busy={asking} disabled={!standing || isBlank(text)}>
        {t('points.do')}
      </Button>
      <ProblemAlert problem={refusal} />
    </form>
  );
}

function DropPoint({ hearingId, line, point }: { hearingId: string; line: RoomLine; point: Point }) {
  const { t } = useTranslation('hearing');
  const [reason, setReason, forget] = useKept(`point.drop.${hearingId}.${point.id}`, '');
  const { ask, asking, refusal } = useAsk(line);
  return (
    <>
      <Field label={t('points.dropReason')}>
        <input maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} dir="auto" />
      </Field>
      <Button
        danger
        busy={asking}
        disabled={isBlank(reason)}
        onClick={() => ask('point.drop', { pointId: point.id, reason: reason.trim() }, forget)}
      >
        {t('points.drop')}
      </Button>
      <ProblemAlert problem={refusal} />
    </>
  );
}
