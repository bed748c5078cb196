import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Absence, Finding } from '@/api/generated/room';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { isBlank } from '@/text/plainText';
import { courtDay } from '@/time';
import { Alert, Button, Field } from '@/ui';
import type { PartyConsent } from '../requests';
import { attendanceOf, isParty, type SeatName } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { seatLabel } from './seatLabel';
import { useAsk } from './useAsk';

interface Props {
  hearingId: string;
  room: RoomView;
  line: RoomLine;
  lastDay?: string;
  /** As far as they are known: when each was served with the summons. */
  parties: PartyConsent[];
}

const FINDINGS: Record<'PLAINTIFF' | 'DEFENDANT' | 'THIRD_PARTY', Finding[]> = {
  PLAINTIFF: ['TREATED_AS_WITHDRAWN', 'COUNTERCLAIM_HEARD'],
  DEFENDANT: ['HEARD_IN_ABSENCE'],
  THIRD_PARTY: ['HEARD_IN_ABSENCE', 'TREATED_AS_WITHDRAWN'],
};

/** One plaintiff of several in its case may stay away, and the case goes on without it. */
const findingsOf = (seat: SeatName, seats: SeatName[]) =>
  seat.role === 'PLAINTIFF' &&
  seats.some((other) => other.role === 'PLAINTIFF' && other.seat !== seat.seat && (other.caseNumber ?? '') === (seat.caseNumber ?? ''))
    ? [...FINDINGS.PLAINTIFF, 'HEARD_IN_ABSENCE' as const]
    : FINDINGS[seat.role as keyof typeof FINDINGS];

/** Parties that were called and are not there, or whose line is gone: what follows, the judge finds. */
export function AbsentParties(props: Props) {
  const { room } = props;
  return room.seats
    .filter((seat) => {
      const its = attendanceOf(room.picture, seat.seat);
      const gone = its.present === true && !its.inCourtroom && !room.online[seat.seat];
      return isParty(seat.role) && its.finding === null && (its.present === false || gone);
    })
    .map((seat) => <FindAbsence key={seat.seat} seat={seat} {...props} />);
}

function FindAbsence({ hearingId, seat, room, line, lastDay, parties }: Props & { seat: SeatName }) {
  const { t, i18n } = useTranslation('hearing');
  const findings = findingsOf(seat, room.seats);
  const [finding, setFinding] = useState<Finding>(findings[0]!);
  const known = parties.find((party) => seat.seat === party.seat || seat.seat.startsWith(`${party.seat}-`))?.summoned;
  const [typed, setServed] = useState<string | null>(null);
  const served = typed ?? known?.servedOn ?? '';
  const [reason, setReason, forget] = useKept(`absence.${hearingId}.${seat.seat}`, '');
  const { ask, asking, refusal } = useAsk(line);
  const absence: Absence = attendanceOf(room.picture, seat.seat).present === false ? 'NOT_APPEARED' : 'LEFT_WITHOUT_LEAVE';
  return (
    <details>
      <summary>{t('absence.of', { who: seatLabel(t, seat) })}</summary>
      <p>{t('absence.means')}</p>
      <p>
        {t('absence.how')} <strong>{t(`absence.${absence}`)}</strong>
      </p>
      <Field label={t('absence.finding')}>
        <select value={finding} onChange={(event) => setFinding(event.target.value as Finding)}>
          {findings.map((each) => (
            <option key={each} value={each}>
              {t(`absence.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('absence.served')}>
        <input type="date" value={served} onChange={(event) => setServed(event.target.value)} />
      </Field>
      {known && !known.servedOn && <Alert as="open" role="note" title={t('absence.notServed')} />}
      {lastDay && served > lastDay && (
        <Alert as="bad" title={t('absence.late', { day: courtDay(lastDay, i18n.resolvedLanguage ?? 'en') })} />
      )}
      <Field label={t('absence.reason')}>
        <textarea rows={2} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <Button
        small
        busy={asking}
        disabled={!served || isBlank(reason)}
        onClick={() => ask('absence.find', { seat: seat.seat, absence, finding, summonsServedOn: served, reason }, forget)}
      >
        {t('absence.do')}
      </Button>
      <ProblemAlert problem={refusal} />
    </details>
  );
}
