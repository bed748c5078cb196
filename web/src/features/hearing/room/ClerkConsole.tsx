import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IdentityDocument, IdentityMethod } from '@/api/generated/room';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtTime } from '@/time';
import { isBlank } from '@/text/plainText';
import { Alert, Button, Citation, ConfirmButton, Field, Tick } from '@/ui';
import { type PartyConsent, useConsents } from '../requests';
import { attendanceOf, isCourt, isIdentified, leads, type SeatName } from './picture';
import { AbsentParties } from './AbsentParties';
import { Alerts } from './Alerts';
import { ChallengesToDecide } from './ChallengesToDecide';
import { CorrectStatement } from './CorrectStatement';
import { Decide } from './Decide';
import { Leading } from './Leading';
import { Places } from './Places';
import { MissingSignatures, PaperSignatures, RightsOfTheCourtroom } from './InCourtroom';
import type { RoomLine, RoomView, Verb } from './RoomLine';
import { seatLabel } from './seatLabel';
import { isHearing } from './steps';
import { isHeardApart } from './testimony';
import { may, useAsk } from './useAsk';

interface Props {
  hearingId: string;
  room: RoomView;
  line: RoomLine;
  /** On which a summons could be served in time, on the court's calendar; undefined while it is not known. */
  lastDay?: string;
  /** When the hearing is set for; undefined while it is not known. */
  startsAt?: string;
}

/** A hearing that is opened longer before its time is asked about: people come at the time they were told. In milliseconds. */
const EARLY = 10 * 60_000;

/** What judge and clerk lead the hearing with; each sees what is theirs in this phase. */
export function ClerkConsole({ hearingId, room, line, lastDay, startsAt }: Props) {
  const { t } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  const { you, picture, seats } = room;
  const consents = useConsents(hearingId, !!you && you.role === 'JUDGE', picture.phase === 'WAITING');
  const parties = consents.data?.parties ?? [];
  const late = parties.filter((party) => party.shortNoticeNeeded && !party.shortNoticeAgreedAt);
  if (!you || !(isCourt(you.role) || leads(you.role))) return null;
  const can = (verb: Verb) => may(you.perms, picture.phase, verb);
  const allowed = {
    open: can('room.open'),
    call: can('attendance.call'),
    readRights: can('rights.read'),
    decideChallenge: can('challenge.decide'),
    decideCorrection: can('correction.decide'),
    correct: can('statement.correct'),
    freeze: can('record.freeze'),
    findMissing: can('signature.miss'),
    noteRights: can('rights.note'),
    signOnPaper: can('paper.sign'),
    seal: can('record.seal'),
    move: can('phase.move'),
    adjourn: can('room.adjourn'),
    findAbsence: can('absence.find'),
  };
  const nameOf = (seat: string) => {
    const place = seats.find((each) => each.seat === seat);
    return place ? seatLabel(t, place) : seat;
  };
  if (!Object.values(allowed).some(Boolean)) return null;
  const title = t(isHearing(room) ? 'console.title' : 'console.meetingTitle');
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      <Alerts room={room} />
      {allowed.open && late.length > 0 && <OpenLate hearingId={hearingId} room={room} line={line} late={late} />}
      {allowed.open &&
        late.length === 0 &&
        (startsAt && Date.parse(startsAt) - Date.now() > EARLY ? (
          <ConfirmButton
            primary
            busy={asking}
            title={t('console.open')}
            ask={
              <p>
                {t('console.openEarly')} <CourtTime instant={startsAt} />
              </p>
            }
            yes={t('console.openNow')}
            onYes={() => ask('room.open', {})}
          >
            {t('console.open')}
          </ConfirmButton>
        ) : (
          <Button primary busy={asking} onClick={() => ask('room.open', {})}>
            {t('console.open')}
          </Button>
        ))}
      {/* After the roll call only whoever came late, or did not come, can still be called. */}
      {allowed.call &&
        seats
          .filter((seat) => picture.phase === 'ROLL_CALL' || !settledAtRollCall(room, seat))
          .map((seat) => <CallSeat key={seat.seat} seat={seat} room={room} line={line} />)}
      <Places hearingId={hearingId} room={room} line={line} />
      {allowed.readRights && !picture.rightsRead && (
        <p>
          <Button primary busy={asking} onClick={() => ask('rights.read', {})}>
            {t('console.readRights')}
          </Button>
        </p>
      )}
      {allowed.noteRights && picture.rightsRead && <RightsOfTheCourtroom room={room} line={line} />}
      {allowed.signOnPaper && <PaperSignatures room={room} line={line} />}
      {allowed.findMissing && <MissingSignatures hearingId={hearingId} room={room} line={line} />}
      {allowed.decideChallenge && <ChallengesToDecide room={room} line={line} />}
      {allowed.decideCorrection &&
        picture.corrections.map((correction) => (
          <Decide
            key={correction.requestId}
            keep={`correction.${correction.requestId}`}
            text={t('console.correction', { who: nameOf(correction.seat), text: correction.text })}
            line={line}
            verb="correction.decide"
            about={{ requestId: correction.requestId }}
          />
        ))}
      {you.role === 'CLERK' && picture.phase === 'RECORD' && <CorrectStatement hearingId={hearingId} room={room} line={line} />}
      {allowed.freeze && !picture.record && <Freeze line={line} />}
      {allowed.seal && (
        <p>
          <Button primary busy={asking} onClick={() => ask('record.seal', {})}>
            {t('console.seal')}
          </Button>
        </p>
      )}
      {allowed.findAbsence && <AbsentParties hearingId={hearingId} room={room} line={line} parties={parties} lastDay={lastDay} />}
      {(allowed.move || allowed.adjourn) && <Leading hearingId={hearingId} room={room} line={line} />}
      <ProblemAlert problem={refusal} />
    </section>
  );
}

/** Parties that were told too late: the hearing is opened only with a reason, which the record has. */
function OpenLate({ hearingId, room, line, late }: Pick<Props, 'hearingId' | 'room' | 'line'> & { late: PartyConsent[] }) {
  const { t } = useTranslation('hearing');
  const { comma } = usePunctuation();
  const [reason, setReason, forget] = useKept(`opening.${hearingId}`, '');
  const { ask, asking, refusal } = useAsk(line);
  const nameOf = (party: PartyConsent) => {
    const place = room.seats.find((each) => each.seat === party.seat);
    return place ? seatLabel(t, place) : party.name;
  };
  return (
    <Alert as="open" role="note" title={t('console.late', { who: late.map(nameOf).join(comma) })}>
      <p>
        {t('console.lateText')} <Citation law="CPL 139" />
      </p>
      <Field label={t('console.lateReason')}>
        <textarea rows={2} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} dir="auto" />
      </Field>
      <Button primary busy={asking} disabled={isBlank(reason)} onClick={() => ask('room.open', { reason }, forget)}>
        {t('console.open')}
      </Button>
      <ProblemAlert problem={refusal} />
    </Alert>
  );
}

/** People read the frozen record in court, or within five days. */
function Freeze({ line }: { line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const [withinFiveDays, setWithinFiveDays] = useState(false);
  const { ask, asking, refusal } = useAsk(line);
  return (
    <fieldset>
      <legend>{t('console.freeze')}</legend>
      <Tick checked={withinFiveDays} onChange={setWithinFiveDays}>
        {t('console.withinFiveDays')}
      </Tick>
      <p>
        <Button primary busy={asking} onClick={() => ask('record.freeze', { withinFiveDays })}>
          {t('console.freeze')}
        </Button>
      </p>
      <ProblemAlert problem={refusal} />
    </fieldset>
  );
}

const METHODS: IdentityMethod[] = ['DOCUMENT_SHOWN_ON_CAMERA', 'DOCUMENT_FILED_EARLIER', 'IN_PERSON_AT_COURT'];
/** Whoever is heard apart is identified outside, where nobody sees them. */
const methodsFor = (seat: SeatName) => (isHeardApart(seat.role) ? METHODS.slice(1) : METHODS);
const DOCUMENTS: IdentityDocument[] = ['PASSPORT', 'IDENTITY_CARD', 'RESIDENCE_PERMIT', 'LAWYER_LICENCE', 'COMPANY_AUTHORISATION'];

const settledAtRollCall = (room: RoomView, seat: SeatName) => {
  const its = attendanceOf(room.picture, seat.seat);
  return its.present === true && (isCourt(seat.role) || isIdentified(room.picture, seat));
};

/** Roll call of one seat: present or absent, and for those who are not of the court, who they are. */
function CallSeat({ seat, room, line }: { seat: SeatName; room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const [method, setMethod] = useState<IdentityMethod>('DOCUMENT_FILED_EARLIER');
  const [document, setDocument] = useState<IdentityDocument>('PASSPORT');
  const { ask, asking, refusal } = useAsk(line);
  const its = attendanceOf(room.picture, seat.seat);
  const who = seatLabel(t, seat);
  const check = (confirmed: boolean) => ask('identity.check', { seat: seat.seat, method, document, confirmed });
  return (
    <fieldset data-testid={`call-${seat.seat}`}>
      <legend>
        <bdi translate="no">{who}</bdi>
      </legend>
      {!its.present && (
        <div className="row">
          <Button
            small
            busy={asking}
            aria-label={t('console.presentOf', { who })}
            onClick={() => ask('attendance.call', { seat: seat.seat, present: true })}
          >
            {t('seats.present')}
          </Button>
          <Button
            small
            aria-label={t('console.inCourtroomOf', { who })}
            onClick={() => ask('courtroom.call', { seat: seat.seat }, () => setMethod('IN_PERSON_AT_COURT'))}
          >
            {t('seats.inCourtroom')}
          </Button>
          {its.present === null && (
            <Button
              small
              aria-label={t('console.absentOf', { who })}
              onClick={() => ask('attendance.call', { seat: seat.seat, present: false })}
            >
              {t('seats.absent')}
            </Button>
          )}
        </div>
      )}
      {its.present !== null && <span>{its.present ? t('seats.present') : t('seats.absent')}</span>}
      {its.present && !isCourt(seat.role) && !isIdentified(room.picture, seat) && (
        <>
          <Field label={t('record.method')}>
            <select value={method} onChange={(event) => setMethod(event.target.value as IdentityMethod)}>
              {methodsFor(seat).map((each) => (
                <option key={each} value={each}>
                  {t(`method.${each}`)}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t('record.document')}>
            <select value={document} onChange={(event) => setDocument(event.target.value as IdentityDocument)}>
              {DOCUMENTS.map((each) => (
                <option key={each} value={each}>
                  {t(`document.${each}`)}
                </option>
              ))}
            </select>
          </Field>
          <div className="row">
            <Button small primary busy={asking} aria-label={t('console.confirmOf', { who })} onClick={() => check(true)}>
              {t('console.confirm')}
            </Button>
            <Button small aria-label={t('console.denyOf', { who })} onClick={() => check(false)}>
              {t('console.deny')}
            </Button>
          </div>
        </>
      )}
      {isIdentified(room.picture, seat) && <span> · {t('seats.identified')}</span>}
      <ProblemAlert problem={refusal} />
    </fieldset>
  );
}
