import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { countryName } from '@/i18n/names';
import { isBlank } from '@/text/plainText';
import { Button, Field, Mark } from '@/ui';
import { PermitTestimony } from './PermitTestimony';
import { attendanceOf, isCourt, isParty, type SeatName } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { seatLabel } from './seatLabel';
import { isHeardApart, testimonyOf } from './testimony';
import { UndertakingText } from './UndertakingPanel';
import { may, useAsk } from './useAsk';

interface Props {
  room: RoomView;
  line: RoomLine;
}

/** Who is heard besides the parties: where each stands, and what the reader can do about it now. */
export function TestimonyPanel({ room, line }: Props) {
  const { t } = useTranslation('hearing');
  const { you, picture } = room;
  const apart = room.seats.filter((seat) => isHeardApart(seat.role));
  const concerned =
    !!you && (isCourt(you.role) || (isParty(you.role) && apart.some((seat) => testimonyOf(picture, seat.seat).permitted?.state)));
  if (!you || !concerned || apart.length === 0) return null;
  return (
    <section className="card" aria-label={t('heard.title')}>
      <h2>{t('heard.title')}</h2>
      {isCourt(you.role) && <p>{t('heard.script')}</p>}
      {apart.map((seat) => (
        <fieldset key={seat.seat} data-testid={`heard-${seat.seat}`}>
          <legend>
            <bdi translate="no">{seatLabel(t, seat)}</bdi>
          </legend>
          <Mark>{t(`heard.place_${testimonyOf(picture, seat.seat).place}`)}</Mark>
          <Agreement seat={seat} room={room} line={line} />
          <Lead seat={seat} room={room} line={line} />
          <Undertake seat={seat} room={room} line={line} />
        </fieldset>
      ))}
    </section>
  );
}

interface OfOne extends Props {
  seat: SeatName;
}

/** From abroad both sides agree: each for itself, the clerk for whoever is in the courtroom. */
function Agreement({ seat, room, line }: OfOne) {
  const { t, i18n } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  const { you, picture } = room;
  const { permitted, agreed } = testimonyOf(picture, seat.seat);
  if (!permitted?.state || !may(you?.perms, picture.phase, 'testimony.agree')) return null;
  const takesDown = you!.role === 'CLERK';
  const asked = room.seats.filter(
    (each) =>
      isParty(each.role) &&
      !agreed.includes(each.seat) &&
      (takesDown ? attendanceOf(picture, each.seat).inCourtroom : each.seat === you!.seat),
  );
  if (asked.length === 0) return null;
  return (
    <>
      <p>{t('heard.agreeText', { who: seat.name, state: countryName(permitted.state, i18n.resolvedLanguage ?? 'en') })}</p>
      {asked.map((party) => (
        <Button
          key={party.seat}
          small
          busy={asking}
          onClick={() => ask('testimony.agree', { person: seat.seat, ...(takesDown ? { seat: party.seat } : {}) })}
        >
          {takesDown ? t('heard.agreeNote', { who: party.name }) : t('heard.agree')}
        </Button>
      ))}
      <ProblemAlert problem={refusal} />
    </>
  );
}

/** Permits, calls in and releases. */
function Lead({ seat, room, line }: OfOne) {
  const { t } = useTranslation('hearing');
  const [reason, setReason, forget] = useKept(`confrontation.${seat.seat}`, '');
  const { ask, asking, refusal } = useAsk(line);
  const { you, picture } = room;
  const its = testimonyOf(picture, seat.seat);
  const remote = seat.role === 'WITNESS' && !attendanceOf(picture, seat.seat).inCourtroom;
  const another = room.seats.some(
    (each) => each.role === 'WITNESS' && each.seat !== seat.seat && testimonyOf(picture, each.seat).place === 'called',
  );
  const confronts = seat.role === 'WITNESS' && another;
  const can = (verb: 'testimony.permit' | 'testimony.call' | 'testimony.release') => may(you?.perms, picture.phase, verb);
  const mayPermit = can('testimony.permit');
  const mayCall = can('testimony.call');
  const mayRelease = can('testimony.release');
  return (
    <>
      {remote && !its.permitted && mayPermit && <PermitTestimony seat={seat} line={line} />}
      {its.place !== 'called' && mayCall && (
        <>
          {confronts && (
            <Field label={t('heard.confrontation')}>
              <input maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
            </Field>
          )}
          <Button
            small
            primary
            busy={asking}
            disabled={confronts && isBlank(reason)}
            onClick={() => ask('testimony.call', { seat: seat.seat, reason: confronts ? reason : null }, forget)}
          >
            {t('heard.call', { who: seat.name })}
          </Button>
        </>
      )}
      {(its.place === 'called' || its.place === 'stays') && mayRelease && (
        <div className="row">
          {its.place === 'called' && (
            <Button small busy={asking} onClick={() => ask('testimony.release', { seat: seat.seat, stays: true })}>
              {t('heard.stays', { who: seat.name })}
            </Button>
          )}
          <Button small busy={asking} onClick={() => ask('testimony.release', { seat: seat.seat, stays: false })}>
            {t('heard.leaves', { who: seat.name })}
          </Button>
        </div>
      )}
      <ProblemAlert problem={refusal} />
    </>
  );
}

/** Told, signed, read aloud: before that a witness does not testify. */
function Undertake({ seat, room, line }: OfOne) {
  const { t } = useTranslation('hearing');
  const [reason, setReason, forget] = useKept(`undertaking.${seat.seat}`, '');
  const { ask, asking, refusal } = useAsk(line);
  const { you, picture } = room;
  const its = testimonyOf(picture, seat.seat);
  if (!you || !isCourt(you.role) || seat.role !== 'WITNESS' || its.place !== 'called' || its.mayTestify) return null;
  const can = (verb: 'undertaking.show' | 'undertaking.note' | 'undertaking.hear' | 'undertaking.refuse' | 'undertaking.waive') =>
    may(you.perms, picture.phase, verb);
  const allowed = {
    show: can('undertaking.show'),
    note: can('undertaking.note'),
    hear: can('undertaking.hear'),
    refuse: can('undertaking.refuse'),
    waive: can('undertaking.waive'),
  };
  const of = { seat: seat.seat };
  const inCourtroom = attendanceOf(picture, seat.seat).inCourtroom;
  const because = reason.trim();
  return (
    <>
      <UndertakingText undertaking={its.undertaking} />
      <div className="row">
        {!its.undertaking && allowed.show && (
          <Button small primary busy={asking} onClick={() => ask('undertaking.show', of)}>
            {t('heard.show')}
          </Button>
        )}
        {its.undertaking && !its.signed && inCourtroom && allowed.note && (
          <Button small busy={asking} onClick={() => ask('undertaking.note', of)}>
            {t('heard.byHand')}
          </Button>
        )}
        {its.signed && allowed.hear && (
          <Button small primary busy={asking} onClick={() => ask('undertaking.hear', { ...of, reader: 'WITNESS' }, forget)}>
            {t('heard.readByWitness')}
          </Button>
        )}
      </div>
      {(allowed.refuse || allowed.waive) && (
        <>
          <Field label={t('heard.reason')}>
            <input maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
          <div className="row">
            {its.signed && allowed.hear && (
              <Button
                small
                disabled={!because || asking}
                onClick={() => ask('undertaking.hear', { ...of, reader: 'CLERK', reason: because }, forget)}
              >
                {t('heard.readByClerk')}
              </Button>
            )}
            {allowed.refuse && (
              <Button small disabled={!because || asking} onClick={() => ask('undertaking.refuse', { ...of, reason: because }, forget)}>
                {t('heard.refused')}
              </Button>
            )}
            {allowed.waive && (
              <Button small disabled={!because || asking} onClick={() => ask('undertaking.waive', { ...of, reason: because }, forget)}>
                {t('heard.waive')}
              </Button>
            )}
          </div>
        </>
      )}
      <ProblemAlert problem={refusal} />
    </>
  );
}
