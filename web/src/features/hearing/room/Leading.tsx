import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ground } from '@/api/generated/room';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, ConfirmButton, Field } from '@/ui';
import { ClosePart } from './ClosePart';
import { Convert } from './Convert';
import type { RoomLine, RoomView } from './RoomLine';
import { isHearing, nextOf, turnsOf } from './steps';
import { may, useAsk } from './useAsk';

const GROUNDS: Ground[] = ['MUST_APPEAR_EXCUSED', 'CHALLENGE', 'NEW_EVIDENCE', 'OTHER'];

/** Beijing has had one offset all year since 1991. */
const instantOf = (courtTime: string) => (courtTime ? new Date(`${courtTime}:00+08:00`).toISOString() : null);

/** The presiding judge goes on, turns back, pauses, or postpones: a pause goes on where it stood, a postponement ends the sitting. */
export function Leading({ hearingId, room, line }: { hearingId: string; room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const [reason, setReason, done] = useKept(`leading.${hearingId}`, '');
  const { ask, asking, refusal } = useAsk(line);
  const { you, picture } = room;
  const can = (verb: 'phase.move' | 'recess.begin' | 'room.adjourn' | 'hearing.convert' | 'closed.begin') =>
    may(you?.perms, picture.phase, verb);
  const why = { reason: reason.trim() || null };
  const next = can('phase.move') && nextOf(room);
  const mayPause = can('recess.begin') && !picture.recess;
  const mayPostpone = can('room.adjourn');
  const mayClose = can('closed.begin');
  const mayConvert = can('hearing.convert');
  const turns = can('phase.move') ? turnsOf(room) : [];
  return (
    <>
      {picture.recess ? (
        <p>
          <Button primary busy={asking} onClick={() => ask('recess.end', {})}>
            {t('recess.end')}
          </Button>
        </p>
      ) : (
        next && (
          <p>
            {/* One button for each phase: the same one, still under the finger, would go on to the phase after. */}
            <Button key={next} primary busy={asking} onClick={() => ask('phase.move', { to: next, ...why }, done)}>
              {t('console.next', { phase: t(`phase.${next}`) })}
            </Button>
          </p>
        )
      )}
      <Field label={t('console.reason')}>
        <input maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      {!picture.recess && (
        <div className="row">
          {turns.map((to) => (
            <Button key={to} disabled={!why.reason} onClick={() => ask('phase.move', { to, ...why }, done)}>
              {t('console.turn', { phase: t(`phase.${to}`) })}
            </Button>
          ))}
        </div>
      )}
      {mayPause && <Pause reason={why.reason} line={line} done={done} />}
      {mayClose && !picture.recess && <ClosePart room={room} line={line} />}
      {mayConvert && !picture.converted && !picture.recess && <Convert reason={why.reason} line={line} done={done} />}
      {mayPostpone && isHearing(room) && <Postpone reason={why.reason} line={line} done={done} />}
      {mayPostpone && !isHearing(room) && <CallOff reason={why.reason} line={line} done={done} />}
      <ProblemAlert problem={refusal} />
    </>
  );
}

function Pause({ reason, line, done }: { reason: string | null; line: RoomLine; done: () => void }) {
  const { t } = useTranslation('hearing');
  const [until, setUntil] = useState('');
  const { ask, asking, refusal } = useAsk(line);
  return (
    <>
      <Field label={t('recess.when')}>
        <input type="datetime-local" value={until} onChange={(event) => setUntil(event.target.value)} />
      </Field>
      <Button
        busy={asking}
        disabled={!reason}
        onClick={() => reason && ask('recess.begin', { reason, until: instantOf(until) }, () => (setUntil(''), done()))}
      >
        {t('recess.begin')}
      </Button>
      <ProblemAlert problem={refusal} />
    </>
  );
}

function Postpone({ reason, line, done }: { reason: string | null; line: RoomLine; done: () => void }) {
  const { t } = useTranslation('hearing');
  const [ground, setGround] = useState<Ground | ''>('');
  const { ask, refusal } = useAsk(line);
  return (
    <>
      <Field label={t('postpone.ground')}>
        <select value={ground} onChange={(event) => setGround(event.target.value as Ground | '')}>
          <option value="">{t('exhibit.none')}</option>
          {GROUNDS.map((each) => (
            <option key={each} value={each}>
              {t(`postpone.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <ConfirmButton
        danger
        disabled={!reason || !ground}
        title={t('console.adjourn')}
        ask={<p>{t('console.adjournSure')}</p>}
        yes={t('console.adjourn')}
        onYes={() => reason && ground && ask('room.adjourn', { ground, reason }, done)}
      >
        {t('console.adjourn')}
      </ConfirmButton>
      <ProblemAlert problem={refusal} />
    </>
  );
}

/** A meeting that is no hearing has no ground of the law to be postponed on. */
function CallOff({ reason, line, done }: { reason: string | null; line: RoomLine; done: () => void }) {
  const { t } = useTranslation('hearing');
  const { ask, refusal } = useAsk(line);
  return (
    <>
      <ConfirmButton
        danger
        disabled={!reason}
        title={t('console.callOff')}
        ask={<p>{t('console.callOffSure')}</p>}
        yes={t('console.callOff')}
        onYes={() => reason && ask('room.adjourn', { reason }, done)}
      >
        {t('console.callOff')}
      </ConfirmButton>
      <ProblemAlert problem={refusal} />
    </>
  );
}
