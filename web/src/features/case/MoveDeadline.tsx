import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/api/ProblemAlert';
import { readCount } from '@/numbers';
import { isBlank } from '@/text/plainText';
import { Button, CountField, DAYS, Field } from '@/ui';
import { type Act, type Deadline, useDeadlineAct } from './deadlineRequests';

/** What the court may do to a last day. The law leaves stopping and starting to a judge; the service decides again. */
function actsFor(deadline: Deadline, judge: boolean): Act[] {
  const courtsOwn = deadline.callsFor === 'COURT_STEP';
  if (deadline.state === 'SUSPENDED') return judge ? ['restart', 'settlement'] : ['settlement'];
  const mayExtend = !courtsOwn && (judge || deadline.callsFor === 'DOCUMENT');
  const runs = deadline.state === 'RUNNING' || deadline.state === 'EXTENDED';
  return ['settlement', ...(mayExtend ? (['extension'] as const) : []), ...(judge && runs && !courtsOwn ? (['suspension'] as const) : [])];
}

const outcomes = ['MET', 'MOOT', 'LAPSED'] as const;
const grounds = { extension: ['APPLICATION', 'OWN_MOTION', 'OBSTACLE'], suspension: ['CASE_SUSPENDED', 'JURISDICTION_OBJECTION'] };

/** An act of the court, with its ground and its reason, which the parties read. */
export function MoveDeadline({ deadline, caseId, judge }: { deadline: Deadline; caseId: string; judge: boolean }) {
  const { t } = useTranslation('case');
  const [act, setAct] = useState<Act | null>(null);
  return (
    <>
      <div className="tabs" role="group" aria-label={t('move.title', { what: deadline.title })}>
        {actsFor(deadline, judge).map((each) => (
          <button key={each} type="button" aria-pressed={act === each} onClick={() => setAct(act === each ? null : each)}>
            {t(`move.${each}`)}
          </button>
        ))}
      </div>
      {act && <ActForm key={act} act={act} deadline={deadline} caseId={caseId} onDone={() => setAct(null)} />}
    </>
  );
}

function ActForm({ act, deadline, caseId, onDone }: { act: Act; deadline: Deadline; caseId: string; onDone: () => void }) {
  const { t } = useTranslation('case');
  const does = useDeadlineAct(deadline, caseId);
  const [ground, setGround] = useState('');
  const [outcome, setOutcome] = useState('');
  const [days, setDays] = useState('');
  const given = readCount(days, DAYS.from, DAYS.to);
  const [appliedOn, setAppliedOn] = useState('');
  const [obstacleEndedOn, setObstacleEndedOn] = useState('');
  const [reason, setReason, forget] = useKept(`deadline-${act}.${deadline.id}`, '');
  const offered = act === 'extension' || act === 'suspension' ? grounds[act] : [];
  const asked = act === 'extension' && (ground === 'APPLICATION' || ground === 'OBSTACLE');
  const whole =
    !isBlank(reason) &&
    (offered.length === 0 || ground) &&
    (act !== 'settlement' || outcome) &&
    (act !== 'extension' || given !== null) &&
    (!asked || appliedOn) &&
    (ground !== 'OBSTACLE' || obstacleEndedOn);
  const refused = (field: string) => (does.error instanceof Problem ? does.error.about(field) : []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const said: Record<string, unknown> = { reason };
    if (offered.length > 0) said.ground = ground;
    if (act === 'settlement') said.outcome = outcome;
    if (act === 'extension') said.days = given;
    if (asked) said.appliedOn = appliedOn;
    if (ground === 'OBSTACLE') said.obstacleEndedOn = obstacleEndedOn;
    does.mutateAsync({ act, said }).then(
      () => {
        forget();
        onDone();
      },
      () => undefined,
    );
  };
  return (
    <form className="card" onSubmit={send}>
      {act === 'settlement' && (
        <Field label={t('move.outcome')} remarks={refused('outcome')}>
          <select value={outcome} onChange={(event) => setOutcome(event.target.value)}>
            <option value="">{t('move.choose')}</option>
            {outcomes
              .filter((each) => each !== 'LAPSED' || deadline.state === 'LAPSED')
              .map((each) => (
                <option key={each} value={each}>
                  {t(`move.outcomes.${each}`)}
                </option>
              ))}
          </select>
        </Field>
      )}
      {offered.length > 0 && (
        <Field label={t('move.ground')} remarks={refused('ground')}>
          <select value={ground} onChange={(event) => setGround(event.target.value)}>
            <option value="">{t('move.choose')}</option>
            {offered.map((each) => (
              <option key={each} value={each}>
                {t(`deadlines.ground.${each}`)}
              </option>
            ))}
          </select>
        </Field>
      )}
      {act === 'extension' && (
        <CountField label={t('move.days')} help={t('move.daysHelp')} remarks={refused('days')} {...DAYS} value={days} onChange={setDays} />
      )}
      {asked && (
        <Field label={t('move.appliedOn')} remarks={refused('appliedOn')}>
          <input type="date" value={appliedOn} onChange={(event) => setAppliedOn(event.target.value)} />
        </Field>
      )}
      {act === 'extension' && ground === 'OBSTACLE' && (
        <Field label={t('move.obstacleEndedOn')} help={t('move.obstacleHelp')} remarks={refused('obstacleEndedOn')}>
          <input type="date" value={obstacleEndedOn} onChange={(event) => setObstacleEndedOn(event.target.value)} />
        </Field>
      )}
      <Field label={t('move.reason')} help={t('move.reasonHelp')} remarks={refused('reason')}>
        <textarea rows={3} maxLength={2000} dir="auto" value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <ProblemAlert problem={does.error} />
      <Button primary type="submit" busy={does.isPending} disabled={!whole}>
        {t('move.do')}
      </Button>
    </form>
  );
}
